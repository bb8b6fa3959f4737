// What each hostile story costs beside a good one: processor time to read it and to answer from it, and the most memory
// that the process held, each in a process of its own. `npm exec -c "node bench/hostile.ts"`
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { findAnswer } from '../src/answers/find-answer.ts'
import { claimsOf } from '../src/claims/read.ts'
import { createIndex } from '../src/search/search.ts'
import { loadCorpus } from '../src/story/corpus.ts'
import { describeFault } from '../src/story/front-matter.ts'
import { hostileFiles } from './hostile/files.ts'

const MOST_SECONDS = 2
const MOST_MEGABYTES = 512
const GOOD = '---\ntitle: A\nlanguage: en\npublished: 2024-01-02\n---\n\nThe storm injured 12 people.\n'
const QUESTION = 'How many people were injured?'

const costs = z.object({ seconds: z.number(), megabytes: z.number(), outcome: z.string(), good: z.string() })

/** Reads one hostile file beside a good one, and asks both. */
async function measure(kind: string): Promise<z.infer<typeof costs>> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  writeFileSync(join(folder, 'good.en.md'), GOOD)
  // The rules and the lexicon are there before a bot meets its first hostile story.
  const first = await loadCorpus(folder)
  for (const story of first.stories.values()) {
    claimsOf(story)
    findAnswer(QUESTION, createIndex([story], { dictionaries: '' }), { story, top: 3 })
  }
  writeFileSync(join(folder, 'bad.en.md'), hostileFiles[kind] ?? '')
  const before = process.cpuUsage()
  const { stories, faults } = await loadCorpus(folder)
  const index = createIndex(stories.values(), { dictionaries: '' })
  const outcomes = new Map<string, string>()
  for (const [id, story] of stories) {
    claimsOf(story)
    outcomes.set(id, findAnswer(QUESTION, index, { story, top: 3 }).status)
  }
  const { user, system } = process.cpuUsage(before)
  rmSync(folder, { recursive: true })
  return {
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    outcome: faults.map(describeFault).join('; ') || `read, ${stories.get('bad')?.sentences.length} sentences`,
    good: outcomes.get('good') ?? 'not read',
  }
}

const [, script = '', kind] = process.argv
if (kind !== undefined) console.log(JSON.stringify(await measure(kind)))
else {
  let failed = 0
  for (const name of Object.keys(hostileFiles)) {
    const args = ['--disable-warning=ExperimentalWarning', script, name]
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 120_000 })
    const read = costs.safeParse(stdout === '' ? null : JSON.parse(stdout))
    if (!read.success) {
      failed++
      console.log(`${name.padEnd(36)} FAILED: ${stderr.split('\n')[0]}`)
      continue
    }
    const { seconds, megabytes, outcome, good } = read.data
    const isGood = good === 'answered' && seconds <= MOST_SECONDS && megabytes <= MOST_MEGABYTES
    if (!isGood) failed++
    const figures = `${seconds.toFixed(2).padStart(6)} s${megabytes.toFixed(0).padStart(5)} MB`
    console.log(`${name.padEnd(36)}${figures}  ${isGood ? '' : 'TOO MUCH: '}${outcome.slice(0, 90)}`)
  }
  console.log(`${Object.keys(hostileFiles).length} kinds, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
