// Which weights serve the questions best? Prints what they reach on questions about stories that were held back from
// them, an eighth of the stories at a time, and with --write puts them into src/answers/weights.ts.
//   node bench/fit.ts [--write] [FOLDER …]     folders of stories and questions as questions.ts tells, fitted with our own
// Every question is asked with and, where one is installed, without a dictionary: both count.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sigmoid } from '../src/answers/regression.ts'
import { outcomeOf } from '../src/answers/support.ts'
import { USUAL_PLACE } from '../src/search/dictd.ts'
import { dot } from './model/descent.ts'
import { type Example, examplesOf } from './model/examples.ts'
import { fitLogistic } from './model/logistic.ts'
import { fitRanking } from './model/ranking.ts'
import { printOutcomes } from './outcomes.ts'

const FOLDS = 8
/** What a false statement costs, where a right one gains 1 and none is worth 0. */
const COST = 1.5

const folders = process.argv.slice(2).filter((one) => one !== '--write')
const dictionaries = ['', ...(existsSync(USUAL_PLACE) ? [USUAL_PLACE] : [])]
const examples: Example[] = []
for (const folder of [undefined, ...folders])
  for (const one of dictionaries) examples.push(...(await examplesOf(folder, one)))

const [some] = examples
if (!some) throw new Error('there are no questions to fit')
const EVIDENCE = Object.keys(some.sentences[0]?.evidence ?? {})
const SIGNALS = [...EVIDENCE, ...Object.keys(some.grounds), 'ahead']
const KINDS = [...new Set(examples.map(({ kind }) => kind))].sort()

const valuesOf = (names: readonly string[], of: Readonly<Record<string, number>>): number[] =>
  names.map((name) => of[name] ?? 0)

const rankingOf = (of: readonly Example[]): number[] =>
  fitRanking(
    of.map(({ sentences }) => ({
      rows: sentences.map(({ evidence }) => valuesOf(EVIDENCE, evidence)),
      right: sentences.map(({ right }) => right),
    })),
    EVIDENCE.length,
  )

/** The best sentence of a question under some weights of the ranking, and the row of its signals. */
function bestOf(example: Example, ranking: readonly number[]) {
  const scored = example.sentences
    .map((one) => ({ ...one, score: dot(valuesOf(EVIDENCE, one.evidence), ranking) }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored
  const ahead = sigmoid((best?.score ?? 0) - (next?.score ?? 0))
  const signals = { ...best?.evidence, ...example.grounds, ahead }
  const kind = KINDS.map((one) => (one === example.kind ? 1 : 0))
  return { example, right: best?.right === true, row: [1, ...valuesOf(SIGNALS, signals), ...kind] }
}

/** The three fits that some questions give. */
function fitted(of: readonly Example[]) {
  const ranking = rankingOf(of)
  const best = of.map((one) => bestOf(one, ranking))
  const rows = best.map(({ row }) => row)
  return {
    ranking,
    sure: fitLogistic(
      rows,
      best.map(({ right }) => right),
    ),
    untold: fitLogistic(
      rows,
      of.map(({ answerable }) => !answerable),
    ),
  }
}

const stories = [...new Set(examples.map(({ story }) => story))].sort()
const fold = ({ story }: Example): number => stories.indexOf(story) % FOLDS
const held = Array.from({ length: FOLDS }, (_, n) => {
  const { ranking, sure, untold } = fitted(examples.filter((one) => fold(one) !== n))
  return examples
    .filter((one) => fold(one) === n)
    .map((one) => bestOf(one, ranking))
    .map(({ example, right, row }) => ({
      ...example,
      right,
      sure: sigmoid(dot(row, sure)),
      untold: sigmoid(dot(row, untold)),
    }))
}).flat()

/** What a pair of thresholds gains on the questions held back. */
function gain(thresholds: { readonly sure: number; readonly untold: number }): number {
  return held.reduce((sum, { right, answerable, ...certainty }) => {
    const outcome = outcomeOf(certainty, thresholds)
    if (outcome === 'unsure') return sum
    return sum + ((outcome === 'answered' ? right : !answerable) ? 1 : -COST)
  }, 0)
}

const GRID = Array.from({ length: 56 }, (_, i) => 0.4 + i / 100)
const [thresholds] = GRID.flatMap((sure) => GRID.map((untold) => ({ sure, untold })))
  .map((one) => ({ ...one, gained: gain(one) }))
  .sort((a, b) => b.gained - a.gained)
if (!thresholds) throw new Error('there are no thresholds')

console.log(`held back, at ${thresholds.sure.toFixed(2)} for an answer and ${thresholds.untold.toFixed(2)} for none:`)
printOutcomes(
  held.map((one) => ({ ...one, outcome: outcomeOf(one, thresholds), groups: [one.set, one.pair, `asks ${one.kind}`] })),
)

if (process.argv.includes('--write')) {
  const { ranking, sure, untold } = fitted(examples)
  const named = (names: readonly string[], weights: readonly number[]): string =>
    JSON.stringify(Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(2))])))
  const regression = ([base = 0, ...weights]: readonly number[]): string =>
    `{ base: ${base.toFixed(2)}, signals: ${named(SIGNALS, weights)}, kinds: ${named(KINDS, weights.slice(SIGNALS.length))} }`
  const of = "Regression<keyof Signals, Asked | 'open'>"
  writeFileSync(
    join(import.meta.dirname, '../src/answers/weights.ts'),
    `// Written by \`node bench/fit.ts --write\`, not by hand.
import type { Asked } from '../languages/search.ts'
import type { Evidence } from './evidence/evidence.ts'
import type { Regression, Weights } from './regression.ts'
import type { Signals } from './signals.ts'

/** What each kind of evidence adds to the score of a sentence. */
export const RANKING: Weights<keyof Evidence & string> = ${named(EVIDENCE, ranking)}

/** What each signal adds to the log-odds that the best sentence answers. */
export const SURE: ${of} = ${regression(sure)}

/** What each signal adds to the log-odds that the story does not say. */
export const UNTOLD: ${of} = ${regression(untold)}

/** How sure an answer must be, and that the story does not say. */
export const THRESHOLDS = { sure: ${thresholds.sure.toFixed(2)}, untold: ${thresholds.untold.toFixed(2)} }
`,
  )
}
