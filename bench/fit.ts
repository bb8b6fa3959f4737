// Which weights serve the questions best? Prints what they reach on questions about stories that were held back from
// them, an eighth of the stories at a time, and with --write puts them into src/answers/weights.ts.
//   node bench/fit.ts [--write] [FOLDER …]     folders of stories and questions as questions.ts tells, fitted with our own:
// those of questions.jsonl and of everyday/read; those of everyday/unread are never fitted and never looked at.
// Every question is asked with and, where one is installed, without a dictionary: both count.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sigmoid } from '../src/answers/regression.ts'
import { mayAnswer } from '../src/answers/evidence/answer-type-features.ts'
import { decideStatus } from '../src/answers/probability.ts'
import { DEFAULT_FOLDER } from '../src/search/dictd.ts'
import { dot } from './model/descent.ts'
import { type Example, examplesOf } from './model/examples.ts'
import { fitLogistic } from './model/logistic.ts'
import { fitRanking } from './model/ranking.ts'
import { printOutcomes } from './question-outcomes.ts'

const EVERYDAY = join(import.meta.dirname, 'everyday', 'read')
const FOLDS = 8
/** Cost of a wrong answer, where a right one gains 1 and being unsure 0. A reader sees its sentence and can judge. */
const ANSWER_COST = 1.35
/** The same of a wrong "does not say", which tells the reader to look no further. */
const DECLINE_COST = 1.4
/** The least probability at which an outcome gains more than it costs. */
const thresholdOf = (cost: number): number => cost / (1 + cost)
const thresholds = { answer: thresholdOf(ANSWER_COST), decline: thresholdOf(DECLINE_COST) }

const folders = process.argv.slice(2).filter((one) => one !== '--write')
const dictionaries = ['', ...(existsSync(DEFAULT_FOLDER) ? [DEFAULT_FOLDER] : [])]
const examples: Example[] = []
for (const folder of [undefined, EVERYDAY, ...folders])
  for (const one of dictionaries) examples.push(...(await examplesOf(folder, one)))

const [some] = examples
if (!some) throw new Error('there are no questions to fit')
const EVIDENCE = Object.keys(some.sentences[0]?.evidence ?? {})
const FEATURES = [...EVIDENCE, ...Object.keys(some.grounds), 'rankingShare']
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

/** The best sentence of a question under some ranking weights, and the row of its features. */
function bestSentence(example: Example, ranking: readonly number[]) {
  const scored = example.sentences
    .map((one) => ({ ...one, score: dot(valuesOf(EVIDENCE, one.evidence), ranking) }))
    .sort((a, b) => b.score - a.score)
  const [best] = scored
  const most = best?.score ?? 0
  const rankingShare = 1 / scored.reduce((sum, { score }) => sum + Math.exp(score - most), 0)
  const features = { ...best?.evidence, ...example.grounds, rankingShare }
  const kind = KINDS.map((one) => (one === example.kind ? 1 : 0))
  const isPossible = best !== undefined && mayAnswer(example.answerType, best.evidence)
  return { example, right: best?.right === true, isPossible, row: [1, ...valuesOf(FEATURES, features), ...kind] }
}

/** The three models fitted to some questions. */
function fitModels(of: readonly Example[]) {
  const ranking = rankingOf(of)
  const best = of.map((one) => bestSentence(one, ranking))
  const possible = best.filter(({ isPossible }) => isPossible)
  return {
    ranking,
    answer: fitLogistic(
      possible.map(({ row }) => row),
      possible.map(({ right }) => right),
    ),
    unanswerable: fitLogistic(
      best.map(({ row }) => row),
      of.map(({ answerable }) => !answerable),
    ),
  }
}

const stories = [...new Set(examples.map(({ story }) => story))].sort()
const fold = ({ story }: Example): number => stories.indexOf(story) % FOLDS
const heldOut = Array.from({ length: FOLDS }, (_, n) => {
  const { ranking, answer, unanswerable } = fitModels(examples.filter((one) => fold(one) !== n))
  return examples
    .filter((one) => fold(one) === n)
    .map((one) => bestSentence(one, ranking))
    .map(({ example, right, isPossible, row }) => ({
      ...example,
      right,
      answerProbability: isPossible ? sigmoid(dot(row, answer)) : 0,
      unanswerableProbability: sigmoid(dot(row, unanswerable)),
    }))
}).flat()

console.log(
  `held back, at ${thresholds.answer.toFixed(2)} for an answer and ${thresholds.decline.toFixed(2)} for none:`,
)
printOutcomes(
  heldOut.map((one) => ({
    ...one,
    isRight: one.right,
    outcome: decideStatus(one, thresholds),
    groups: [one.set, one.pair, `asks ${one.kind}`],
  })),
)

if (process.argv.includes('--write')) {
  const { ranking, answer, unanswerable } = fitModels(examples)
  const named = (names: readonly string[], weights: readonly number[]): string =>
    JSON.stringify(Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(2))])))
  const regression = ([intercept = 0, ...weights]: readonly number[]): string =>
    `{ intercept: ${intercept.toFixed(2)}, features: ${named(FEATURES, weights)}, kinds: ${named(KINDS, weights.slice(FEATURES.length))} }`
  const of = "Regression<keyof AnswerFeatures, AnswerType | 'open'>"
  writeFileSync(
    join(import.meta.dirname, '../src/answers/weights.ts'),
    `// Written by \`node bench/fit.ts --write\`, not by hand.
import type { AnswerType } from '../languages/search.ts'
import type { Evidence } from './evidence/evidence.ts'
import type { Regression, Weights } from './regression.ts'
import type { AnswerFeatures } from './answer-features.ts'

/** What each kind of evidence adds to the score of a sentence. */
export const RANKING: Weights<keyof Evidence & string> = ${named(EVIDENCE, ranking)}

/** What each feature adds to the log-odds that the best sentence answers. */
export const ANSWER_MODEL: ${of} = ${regression(answer)}

/** What each feature adds to the log-odds that the story does not say. */
export const UNANSWERABLE_MODEL: ${of} = ${regression(unanswerable)}

/** The least probability, 0 to 1, of an answer to give it, and of none to decline. */
export const THRESHOLDS = { answer: ${thresholds.answer.toFixed(2)}, decline: ${thresholds.decline.toFixed(2)} }
`,
  )
}
