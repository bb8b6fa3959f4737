// How long does a question take over many stories, and how much memory do they take?
//   node --expose-gc --max-semi-space-size=8 --max-old-space-size=200 bench/archive.ts [SENTENCES]
// 100,000 sentences by default, made of the words of the glossary. The heap limits show the memory that is needed: a
// heap that may grow keeps garbage for long.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findAnswer } from '../src/answers/find-answer.ts'
import { formsOf } from '../src/languages/glossary.ts'
import { ar } from '../src/languages/ar/index.ts'
import { openStoryStore } from '../src/stories/store.ts'

const count = Number(process.argv[2] ?? 100_000)
const SENTENCES_A_STORY = 20
const WORDS_A_SENTENCE = 18
const QUESTIONS = 60

/** A reproducible random number generator for 0 ≤ x < 1: linear congruential. */
let state = 20_230_920
const random = (): number => {
  state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
  return state / 2 ** 32
}
const own = ar.glossary.flatMap(([, words]) => words.flatMap(formsOf))
const english = ar.glossary.flatMap(([words]) => words.split(', '))
// Few words are common and most are rare, as in any text.
const pick = (words: readonly string[]): string => words[Math.floor(words.length * random() ** 3)] ?? ''
const several = (words: readonly string[], n: number): string => Array.from({ length: n }, () => pick(words)).join(' ')
/** Formats the memory of the process, and the heap in use. */
const megabytes = (): string => {
  globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  const [all, used] = [rss, heapUsed + external].map((bytes) => Math.round(bytes / 2 ** 20))
  return `${all} MB, ${used} in use`
}
const timed = async <T>(what: string, run: () => T | Promise<T>): Promise<T> => {
  const started = performance.now()
  const made = await run()
  console.log(`${what.padEnd(36)}${((performance.now() - started) / 1000).toFixed(2).padStart(8)} s   ${megabytes()}`)
  return made
}

const place = mkdtempSync(join(tmpdir(), 'archive-'))
const stories = join(place, 'stories')
mkdirSync(stories)
for (let i = 0; i < count / SENTENCES_A_STORY; i++) {
  const head = `---\ntitle: ${several(own, 6)}\nlanguage: ar\npublished: 2024-03-05\n---\n\n`
  const body = Array.from({ length: SENTENCES_A_STORY }, () => `${several(own, WORDS_A_SENTENCE)}.`).join('\n')
  writeFileSync(join(stories, `story-${i}.ar.md`), head + body)
}
const open = () => openStoryStore(stories, { dataDir: () => place, dictionaries: '', archiveMinBytes: 0 })
await timed(`${count} sentences read and taken in`, async () => {
  const store = open()
  await store.load()
  store.close()
})
const store = open()
const { index } = await timed('opened again, nothing changed', () => store.load())
await timed('first question, with the lexicon', () => findAnswer('When was the explosion?', index, { top: 3 }))
for (const [name, words] of [
  ['Arabic', own],
  ['English', english],
] as const) {
  const ask = (): number => {
    const question = `${several(words, 5)}؟`
    const started = performance.now()
    findAnswer(question, index, { top: 10 })
    return performance.now() - started
  }
  // The first questions fill the caches.
  for (let i = 0; i < QUESTIONS; i++) ask()
  const times = Array.from({ length: QUESTIONS }, ask).sort((a, b) => a - b)
  const at = (share: number): string => (times[Math.floor(share * times.length)] ?? 0).toFixed(1).padStart(8)
  console.log(`${`${name} question of 5 words`.padEnd(36)}${at(0.5)} ms p50 ${at(0.95)} ms p95   ${megabytes()}`)
}
store.close()
rmSync(place, { recursive: true })
