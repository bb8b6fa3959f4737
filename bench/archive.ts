// How long does a question take over many stories, how much memory do they take, and how fast are they taken in?
//   node --expose-gc --max-semi-space-size=8 --max-old-space-size=200 bench/archive.ts [SENTENCES] [random]
// 100,000 sentences by default: our own, and such with other words in them (made-stories.ts), asked by our questions.
// `random`: of random words of the glossary, asked by five of them. The heap limits show the memory that is needed: a
// heap that may grow keeps garbage for long. Taking in has a process of its own, as has whoever opens an archive later.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findAnswer } from '../src/answers/find-answer.ts'
import { openStoryStore } from '../src/stories/store.ts'
import { writeStories } from './made-stories.ts'
import { readQuestions } from './questions.ts'
import { randomQuestions, writeRandomStories } from './random-stories.ts'

const QUESTIONS = 160

const place = process.argv[3]?.startsWith('/') ? process.argv[3] : mkdtempSync(join(tmpdir(), 'archive-'))
const folder = join(place, 'stories')
const open = () => openStoryStore(folder, { dataDir: () => place, dictionaries: '', archiveMinBytes: 0 })
const count = Number(process.argv[2] ?? 100_000)
if (process.argv[3] === place) await takeIn()
else await bench(process.argv[3] === 'random')

function memory(): string {
  globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  const [all, used] = [rss, heapUsed + external].map((bytes) => Math.round(bytes / 2 ** 20))
  return `${all} MB, ${used} in use`
}

/** Milliseconds of processor time since a start. */
function coreMilliseconds(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}

async function timed<T>(what: string, run: () => T | Promise<T>): Promise<T> {
  const [started, cpu] = [performance.now(), process.cpuUsage()]
  const made = await run()
  const seconds = [performance.now() - started, coreMilliseconds(cpu)].map((time) => (time / 1000).toFixed(2))
  console.log(`${what.padEnd(36)}${seconds.join(' s, of a core ')} s   ${memory()}`)
  return made
}

async function takeIn(): Promise<void> {
  await timed(`${count} sentences read and taken in`, async () => {
    const store = open()
    await store.load()
    store.close()
  })
}

async function bench(isRandom: boolean): Promise<void> {
  if (isRandom) writeRandomStories(folder, count)
  else await writeStories(folder, count)
  const args = [...process.execArgv, import.meta.filename, String(count), place]
  execFileSync(process.execPath, args, { stdio: 'inherit' })
  const store = open()
  const { index } = await timed('opened again, nothing changed', () => store.load())
  await timed('first question, with the lexicon', () => findAnswer('When was the explosion?', index, { top: 3 }))
  for (const [name, questions] of isRandom ? randomQuestions(QUESTIONS) : await ourQuestions()) {
    const ask = (question: string): readonly [time: number, cpu: number] => {
      const [started, cpu] = [performance.now(), process.cpuUsage()]
      findAnswer(question, index, { top: 10 })
      return [performance.now() - started, coreMilliseconds(cpu)]
    }
    // The first half of the questions fills the caches.
    const asked = questions.map(ask).slice(questions.length >> 1)
    const times = asked.map(([time]) => time).sort((a, b) => a - b)
    const cpus = asked.map(([, cpu]) => cpu).sort((a, b) => a - b)
    const at = (values: readonly number[], share: number): string =>
      (values[Math.floor(share * values.length)] ?? 0).toFixed(1).padStart(7)
    const shares = [0.5, 0.95, 0.99]
    const [wall, core] = [times, cpus].map((values) => shares.map((share) => at(values, share)).join(''))
    console.log(`${name.padEnd(24)}p50, p95, p99:${wall} ms, of a core${core} ms   ${memory()}`)
  }
  store.close()
  rmSync(place, { recursive: true })
}

/** Our questions in each language, evenly chosen; every one differs. */
async function ourQuestions(): Promise<(readonly [name: string, questions: readonly string[]])[]> {
  const { asked } = await readQuestions()
  return [...Map.groupBy(asked, ({ pair }) => pair.slice(0, 2))].map(([language, all]) => {
    const count = Math.min(all.length, QUESTIONS)
    const chosen = Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]?.question ?? '')
    return [`questions in ${language}`, chosen]
  })
}
