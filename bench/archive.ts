// How long does a question take over many stories, and how much memory do they take?
//   node --expose-gc bench/archive.ts [SENTENCES]     100,000 sentences unless told, made of the words of the glossary
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { find } from '../src/answers/ask.ts'
import { ar } from '../src/languages/ar/index.ts'
import { sampleStory } from '../src/search/sample.ts'
import { indexOf } from '../src/search/search.ts'
import { openArchive } from '../src/storage/archive.ts'

const count = Number(process.argv[2] ?? 100_000)
const SENTENCES_A_STORY = 20
const WORDS_A_SENTENCE = 18
const QUESTIONS = 60

/** Numbers from 0 to before 1 that are the same each time: a linear congruential generator. */
let state = 20_230_920
const random = (): number => {
  state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
  return state / 2 ** 32
}
const own = ar.glossary.flatMap(([, words]) => words.split(', '))
const english = ar.glossary.flatMap(([words]) => words.split(', '))
// Few words are common and most are rare, as in any text.
const pick = (words: readonly string[]): string => words[Math.floor(words.length * random() ** 3)] ?? ''
const several = (words: readonly string[], n: number): string => Array.from({ length: n }, () => pick(words)).join(' ')
const megabytes = (): number => Math.round(process.memoryUsage().rss / 2 ** 20)
const timed = <T>(what: string, run: () => T): T => {
  const started = performance.now()
  const made = run()
  globalThis.gc?.()
  console.log(
    `${what.padEnd(36)}${((performance.now() - started) / 1000).toFixed(2).padStart(8)} s   ${megabytes()} MB`,
  )
  return made
}

const stories = timed(`${count} sentences read`, () =>
  Array.from({ length: count / SENTENCES_A_STORY }, (_, i) =>
    sampleStory(
      `story-${i}`,
      'ar',
      Array.from({ length: SENTENCES_A_STORY }, () => `${several(own, WORDS_A_SENTENCE)}.`),
      { title: several(own, 6) },
    ),
  ),
)
const folder = mkdtempSync(join(tmpdir(), 'archive-'))
const archive = timed('taken into the archive on disk', () => {
  const opened = openArchive(join(folder, 'archive.sqlite'))
  opened.update(stories)
  return opened
})
timed('again, when nothing changed', () => archive.update(stories))
const index = indexOf(stories, { dictionaries: '', archive })
timed('first question, with the lexicon', () => find('When was the explosion?', index, { top: 3 }))
for (const [name, words] of [
  ['Arabic', own],
  ['English', english],
] as const) {
  find(`What about ${several(words, 5)}?`, index, { top: 3 })
  const times = Array.from({ length: QUESTIONS }, () => {
    const question = `${several(words, 5)}؟`
    const started = process.cpuUsage()
    index.search(question, { top: 10 })
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1000
  }).sort((a, b) => a - b)
  const at = (share: number): string => (times[Math.floor(share * times.length)] ?? 0).toFixed(1).padStart(8)
  console.log(
    `${`${name} question of 5 words`.padEnd(36)}${at(0.5)} ms of processor p50 ${at(0.95)} ms p95   ${megabytes()} MB`,
  )
}
archive.close()
rmSync(folder, { recursive: true })
