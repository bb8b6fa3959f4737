// Does the right sentence come first? Our search beside plain Fuse.js and MiniSearch on the same stories, what answers
// and declining are worth, and how pasted texts are judged. One command: npm run bench [-- FOLDER]
//   FOLDER: stories and questions, as questions.ts tells; without, our own
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { findAnswer } from '../src/answers/find-answer.ts'
import { DEFAULT_FOLDER } from '../src/search/dictd.ts'
import { createIndex } from '../src/search/search.ts'
import type { Story } from '../src/story/story.ts'
import { scoreChecks, printChecks } from './score-checks.ts'
import { printFacts, scoreFacts } from './score-facts.ts'
import { printOutcomes } from './question-outcomes.ts'
import { type GoldQuestion, readQuestions } from './questions.ts'

/** Returns the numbers of the sentences nearest to a question, best first. */
type Searcher = (question: string, story: Story) => readonly number[]

const { stories, asked } = await readQuestions(process.argv[2])
const answerable = asked.filter(({ sentences }) => sentences.length > 0)
const groups = [
  ...new Set(answerable.map(({ pair }) => pair).sort()),
  ...new Set(
    answerable
      .map(({ kind }) => kind)
      .filter((kind) => kind !== '')
      .sort(),
  ),
]

/** Prepares a story once. */
function oncePerStory<T>(make: (story: Story) => T): (story: Story) => T {
  const made = new Map<Story, T>()
  return (story) => {
    const ready = made.get(story) ?? make(story)
    made.set(story, ready)
    return ready
  }
}

const documents = ({ sentences }: Story) => sentences.map(({ n, excerpt }) => ({ id: n, text: excerpt.text }))

function isnadSearcher(dictionaries: string): Searcher {
  const index = createIndex(stories.values(), { dictionaries })
  return (question, story) => findAnswer(question, index, { story, top: 3 }).passages.map(({ sentence }) => sentence.n)
}

function plainFuse(useTokenSearch: boolean): Searcher {
  const fuse = oncePerStory(
    (story) => new Fuse(documents(story), { keys: ['text'], ignoreLocation: true, useTokenSearch }),
  )
  return (question, story) =>
    fuse(story)
      .search(question, { limit: 3 })
      .map(({ item }) => item.id)
}

function miniSearch(): Searcher {
  const index = oncePerStory((story) => {
    const mini = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } })
    mini.addAll(documents(story))
    return mini
  })
  return (question, story) =>
    index(story)
      .search(question)
      .slice(0, 3)
      .map(({ id }) => Number(id))
}

/** Dictionaries that are installed, by how they are told. */
const installed = existsSync(DEFAULT_FOLDER) ? ([['with FreeDict', DEFAULT_FOLDER]] as const) : []

/** With a dictionary where one is installed; Fuse.js with the question as a pattern, and by tokens; MiniSearch fuzzy and by prefix. */
const systems: readonly (readonly [name: string, search: Searcher])[] = [
  ['Isnad', isnadSearcher('')],
  ...installed.map(([name, folder]) => [name, isnadSearcher(folder)] as const),
  ['Fuse.js', plainFuse(false)],
  ['Fuse.js tokens', plainFuse(true)],
  ['MiniSearch', miniSearch()],
]

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)}`
const isFirst = ({ sentences }: GoldQuestion, found: readonly number[]): boolean => sentences.includes(found[0] ?? 0)
const isInFirstThree = ({ sentences }: GoldQuestion, found: readonly number[]): boolean =>
  found.some((n) => sentences.includes(n))

console.log(
  `${answerable.length} questions on ${stories.size} stories: the right sentence first, and among three, in per cent`,
)
const found = systems.map(([, search]) => new Map(answerable.map((one) => [one, search(one.question, one.story)])))
const row = (cells: readonly string[]): string =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(24) : cell.padStart(16))).join('')
console.log(row(['', 'questions', ...systems.map(([name]) => name)]))
for (const group of [undefined, ...groups]) {
  const of = answerable.filter(({ pair, kind }) => group === undefined || group === pair || group === kind)
  const cells = found.map((by) => {
    const count = (right: typeof isFirst): string =>
      percent(of.filter((one) => right(one, by.get(one) ?? [])).length, of.length)
    return `${count(isFirst)} ${count(isInFirstThree)}`
  })
  console.log(row([group ?? 'all', String(of.length), ...cells]))
}

console.log()
for (const [name, dictionaries] of [['what is said, without a dictionary', ''], ...installed] as const) {
  const index = createIndex(stories.values(), { dictionaries })
  console.log(name)
  printOutcomes(
    asked.map(({ story, question, sentences, pair, kind }) => {
      const { status, passages, question: read } = findAnswer(question, index, { story, top: 1 })
      return {
        groups: [pair, `asks ${read.answerType ?? 'open'}`, ...(kind ? [kind] : [])],
        answerable: sentences.length > 0,
        outcome: status,
        isRight: sentences.includes(passages[0]?.sentence.n ?? 0),
      }
    }),
  )
}
console.log()
printChecks(scoreChecks(process.argv[2] ?? import.meta.dirname, stories))
console.log()
printFacts(scoreFacts(process.argv[2] ?? import.meta.dirname, stories))
if (!process.argv[2]) {
  console.log('\nthe same for texts that nobody has read to mend it')
  printChecks(scoreChecks(join(import.meta.dirname, 'unread'), stories))
}
