// Which weights serve the questions best? Prints those of src/answers/support.ts, and what they reach on questions
// about stories that were held back from them: an eighth of the stories at a time.
//   node bench/fit.ts [FOLDER …]     as bench/search.ts; several folders are fitted together
import { find, type Supported } from '../src/answers/ask.ts'
import type { Evidence } from '../src/answers/evidence.ts'
import type { Signals } from '../src/answers/support.ts'
import { indexOf } from '../src/search/search.ts'
import { readQuestions } from './questions.ts'

const FOLDS = 8
const STEPS = 1_000
/** The step and the two memories of Adam (Kingma and Ba 2015). */
const RATE = 0.05
const FIRST = 0.9
const SECOND = 0.999
/** How strongly weights are drawn to 0: those of the ranking by question, those of the support in all. */
const SHRINK_RANKING = 0.002
const SHRINK_SUPPORT = 1
/** In the support a question counts so much by what it shows. */
const UNANSWERABLE = 1.5
const WRONG_ANSWER = 0.3

/** A question with the sentences found for it. */
interface Example {
  readonly story: string
  readonly hits: readonly Supported[]
  readonly right: readonly boolean[]
  readonly answerable: boolean
  readonly signals: Signals
}

const folders = process.argv.slice(2)
const examples = (await Promise.all((folders.length > 0 ? folders : [undefined]).map(examplesOf))).flat()

async function examplesOf(folder: string | undefined): Promise<Example[]> {
  const { stories, asked } = await readQuestions(folder)
  const index = indexOf(stories.values(), { dictionaries: '' })
  return asked.flatMap(({ story, question, sentences }) => {
    const { hits, signals } = find(question, index, { story, top: 60 })
    const right = hits.map(({ sentence }) => sentences.includes(sentence.n))
    return signals ? [{ story: story.id, hits, right, answerable: sentences.length > 0, signals }] : []
  })
}

const KINDS = ['rank', 'covered', 'words', 'focus', 'together', 'tells', 'before', 'around', 'first'] as const
const SIGNALS = [...KINDS, 'ahead', 'untold'] as const
const featuresOf = (evidence: Evidence): number[] => KINDS.map((kind) => evidence[kind])
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, one, i) => sum + one * (b[i] ?? 0), 0)
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** Weights that make a loss small, by its gradient. */
function minimise(size: number, gradient: (weights: readonly number[]) => number[]): number[] {
  const weights = Array.from({ length: size }, () => 0)
  const mean = [...weights]
  const spread = [...weights]
  for (let step = 1; step <= STEPS; step++)
    for (const [i, slope] of gradient(weights).entries()) {
      mean[i] = FIRST * (mean[i] ?? 0) + (1 - FIRST) * slope
      spread[i] = SECOND * (spread[i] ?? 0) + (1 - SECOND) * slope * slope
      const move = (mean[i] ?? 0) / (1 - FIRST ** step) / (Math.sqrt((spread[i] ?? 0) / (1 - SECOND ** step)) + 1e-8)
      weights[i] = (weights[i] ?? 0) - RATE * move
    }
  return weights
}

/** Weights under which a softmax over each question's sentences gives those that answer the most. */
function ranking(of: readonly Example[]): number[] {
  const lists = of
    .filter(({ right }) => right.includes(true))
    .map(({ hits, right }) => ({ rows: hits.map(({ evidence }) => featuresOf(evidence)), right }))
  return minimise(KINDS.length, (weights) => {
    const slopes = weights.map((one) => SHRINK_RANKING * one * lists.length)
    for (const { rows, right } of lists) {
      const scores = rows.map((row) => dot(row, weights))
      const most = Math.max(...scores)
      const shares = scores.map((score) => Math.exp(score - most))
      const [all, good] = [sum(shares), sum(shares.filter((_, i) => right[i]))]
      for (const [at, row] of rows.entries()) {
        const push = (shares[at] ?? 0) / all - (right[at] ? (shares[at] ?? 0) / good : 0)
        for (const [i, value] of row.entries()) slopes[i] = (slopes[i] ?? 0) + push * value
      }
    }
    return slopes
  })
}

/** The best sentence under some weights, with its signals; the first of the list is the constant. */
function bestOf({ hits, right, signals, answerable }: Example, weights: readonly number[]) {
  const scored = hits
    .map(({ evidence }, i) => ({ evidence, right: right[i] === true, score: dot(featuresOf(evidence), weights) }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored
  const ahead = sigmoid((best?.score ?? 0) - (next?.score ?? 0))
  const seen: Signals = { ...signals, ...best?.evidence, ahead }
  return { row: [1, ...SIGNALS.map((kind) => seen[kind])], right: best?.right === true, answerable }
}

/** Weights of a logistic regression that tells questions with an answer from those without. */
function support(of: readonly ReturnType<typeof bestOf>[]): number[] {
  return minimise(SIGNALS.length + 1, (weights) => {
    const slopes = weights.map((one, i) => (i === 0 ? 0 : SHRINK_SUPPORT * one))
    for (const { row, right, answerable } of of) {
      const counts = answerable ? (right ? 1 : WRONG_ANSWER) : UNANSWERABLE
      const push = counts * (sigmoid(dot(row, weights)) - (answerable ? 1 : 0))
      for (const [i, value] of row.entries()) slopes[i] = (slopes[i] ?? 0) + push * value
    }
    return slopes
  })
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0)
const named = (names: readonly string[], weights: readonly number[]): string =>
  names.map((name, i) => `${name} ${(weights[i] ?? 0).toFixed(1)}`).join(', ')

const stories = [...new Set(examples.map(({ story }) => story))].sort()
const fold = (story: string): number => stories.indexOf(story) % FOLDS
const held = Array.from({ length: FOLDS }, (_, n) => {
  const rest = examples.filter(({ story }) => fold(story) !== n)
  const ranks = ranking(rest)
  const logits = support(rest.map((one) => bestOf(one, ranks)))
  return examples
    .filter(({ story }) => fold(story) === n)
    .map((one) => bestOf(one, ranks))
    .map((one) => ({ ...one, support: sigmoid(dot(one.row, logits)) }))
}).flat()

const weights = ranking(examples)
console.log(`ranking: ${named(KINDS, weights)}`)
console.log(`support: ${named(['BASE', ...SIGNALS], support(examples.map((one) => bestOf(one, weights))))}`)
const [unanswerable, answerable] = [held.filter((one) => !one.answerable), held.filter((one) => one.answerable)]
const percent = (part: number, whole: number): string => ((100 * part) / Math.max(whole, 1)).toFixed(1).padStart(6)
console.log(
  `held back: right sentence first ${percent(answerable.filter(({ right }) => right).length, answerable.length)} of ${answerable.length}`,
)
console.log('threshold   declined: unanswerable   answerable   right in all')
for (let threshold = 0.3; threshold < 0.75; threshold += 0.05) {
  const declined = (of: typeof held): number => of.filter((one) => one.support < threshold).length
  const right = declined(unanswerable) + answerable.filter((one) => one.right && one.support >= threshold).length
  const cells = [
    percent(declined(unanswerable), unanswerable.length),
    percent(declined(answerable), answerable.length),
    percent(right, held.length),
  ]
  console.log(`${threshold.toFixed(2).padStart(9)}${cells.map((cell) => cell.padStart(14)).join('')}`)
}
