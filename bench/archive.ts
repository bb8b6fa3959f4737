// How long does a question take over many stories, and how much memory do they take?
//   node --expose-gc bench/archive.ts [SENTENCES]     100,000 sentences unless told, made of the words of the glossary
import { find } from '../src/answers/ask.ts'
import { ar } from '../src/languages/ar/index.ts'
import { sampleStory } from '../src/search/sample.ts'
import { indexOf } from '../src/search/search.ts'

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
const index = indexOf(stories, { dictionaries: '' })
timed('first question, with the index', () => find('متى وقع الانفجار؟', index, { top: 3 }))
for (const [name, words] of [
  ['Arabic', own],
  ['English', english],
] as const) {
  find(`What about ${several(words, 5)}?`, index, { top: 3 })
  const times = Array.from({ length: QUESTIONS }, () => {
    const question = `${several(words, 5)}؟`
    const started = performance.now()
    index.search(question, { top: 10 })
    return performance.now() - started
  }).sort((a, b) => a - b)
  const at = (share: number): string => (times[Math.floor(share * times.length)] ?? 0).toFixed(1).padStart(8)
  console.log(`${`${name} question of 5 words`.padEnd(36)}${at(0.5)} ms p50 ${at(0.95)} ms p95   ${megabytes()} MB`)
}
