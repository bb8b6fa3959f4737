import { expect, test } from 'vitest'
import type { Evidence } from './evidence/evidence.ts'
import {
  answerProbabilityOf,
  decideStatus,
  rankingScore,
  rankingShareOf,
  unanswerableProbabilityOf,
} from './probability.ts'

const thresholds = { answer: 0.6, decline: 0.5 }

test.each([
  ['an answer that is sure', 0.9, 0.1, false, 'answered'],
  ['an answer at the threshold', 0.6, 0.1, false, 'answered'],
  ['an answer below the threshold', 0.59, 0.1, false, 'unsure'],
  ['no answer, and a reason', 0.1, 0.5, true, 'declined'],
  ['no answer, and no reason that can be named', 0.1, 0.9, false, 'unsure'],
  ['a reason, and too low a probability', 0.1, 0.49, true, 'unsure'],
  ['both an answer and a reason', 0.9, 0.9, true, 'declined'],
] as const)('%s', (_, answerProbability, unanswerableProbability, hasDeclineReason, status) => {
  const probabilities = { answerProbability, unanswerableProbability, hasDeclineReason }
  expect(decideStatus(probabilities, thresholds)).toBe(status)
})

const NEUTRAL: Evidence = {
  searchScore: 0.5,
  coverage: 0.5,
  wordCoverage: 0.5,
  exactCoverage: 0.5,
  focusMatch: 0.5,
  proximity: 0.5,
  previousScore: 0,
  contextCoverage: 0,
  weakestMatch: 0.5,
  heaviestMiss: 0.2,
  leadSentence: 0,
  nameCoverage: 1,
  contextNames: 0,
  sentenceSimilarity: 0.5,
  relativeSimilarity: 0.5,
  previousSimilarity: 0,
  wordSimilarity: 0.5,
  typeMatch: 0.5,
  measureMatch: 0,
  speakerMatch: 0,
  reasonMatch: 0,
  typeProximity: 0.5,
  measureProximity: 0,
  entityProximity: 0,
  hasTypedSpan: 1,
  firstSentence: 0,
  earliness: 0.5,
  brevity: 0,
  questionForm: 0,
  followsQuestion: 0,
  otherYear: 0,
  lacksFuture: 0,
  background: 0,
  measureCoverage: 0,
  openCoverage: 0,
}
const NOTHING_MISSING = {
  unknownName: 0,
  missingShare: 0,
  outcomeMissing: 0,
  speakerMissing: 0,
  typeMissing: 0,
  typeMissingOnTopic: 0,
  rankingShare: 0.6,
  acrossLanguages: 0,
  inverseTermCount: 0.5,
}

test.each(['coverage', 'typeMatch', 'searchScore', 'sentenceSimilarity'] as const)('more %s ranks higher', (name) => {
  expect(rankingScore({ ...NEUTRAL, [name]: 1 }, false)).toBeGreaterThan(rankingScore(NEUTRAL, false))
})

test('a question as a sentence ranks lower', () => {
  expect(rankingScore({ ...NEUTRAL, questionForm: 1 }, false)).toBeLessThan(rankingScore(NEUTRAL, false))
})

test('among many stories the search score counts for more', () => {
  const gain = (amongMany: boolean): number =>
    rankingScore({ ...NEUTRAL, searchScore: 1 }, amongMany) - rankingScore(NEUTRAL, amongMany)
  expect(gain(true)).toBeGreaterThan(gain(false))
})

test('the share is all for one sentence, half of two equals, and grows with the lead', () => {
  expect(rankingShareOf([NEUTRAL])).toBe(1)
  expect(rankingShareOf([NEUTRAL, NEUTRAL])).toBe(0.5)
  const worse = { ...NEUTRAL, coverage: 0.2, typeMatch: 0.1 }
  expect(rankingShareOf([NEUTRAL, worse])).toBeGreaterThan(0.5)
  expect(rankingShareOf([NEUTRAL, worse, worse])).toBeLessThan(rankingShareOf([NEUTRAL, worse]))
})

test('a sentence that matches nothing answers less probably', () => {
  const matching = { ...NEUTRAL, ...NOTHING_MISSING }
  const other = { ...matching, searchScore: 0, coverage: 0, wordCoverage: 0, sentenceSimilarity: 0, nameCoverage: 0 }
  expect(answerProbabilityOf(other, 'who')).toBeLessThan(answerProbabilityOf(matching, 'who'))
})

test('a story that lacks most of the question makes declining more probable', () => {
  const known = { ...NEUTRAL, ...NOTHING_MISSING }
  const lacking = { ...known, missingShare: 0.8, coverage: 0.1, nameCoverage: 0, typeMissing: 1, outcomeMissing: 1 }
  expect(unanswerableProbabilityOf(lacking, 'how-many')).toBeGreaterThan(unanswerableProbabilityOf(known, 'how-many'))
})
