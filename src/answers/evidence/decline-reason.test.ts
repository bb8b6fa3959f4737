import { expect, test } from 'vitest'
import { computeEvidence } from './evidence.ts'
import { search } from './evidence.fixture.ts'
import { type DeclineReason, findDeclineReason, isDecisive, unanswerableFeatures } from './decline-reason.ts'

const FLOOD = [
  'Floods killed 14 people in northern Albania, the interior ministry said.',
  'The mayor, Arben Hoxha, said that the dam had held.',
  'Italy sent two helicopters.',
]

function assess(text: string, language?: string, sentences = FLOOD) {
  const { question, hits, terms, hit } = search(text, sentences, language)
  const { edition } = hit(1)
  const features = unanswerableFeatures(question, terms, [...computeEvidence(hits, question, terms).values()], edition)
  const reason = findDeclineReason(question, terms, features, edition)
  return { features, reason, decisive: reason !== null && isDecisive(reason, question, terms) }
}

test.each<[string, DeclineReason | null]>([
  ['What did Begaj say about the dam?', { missing: 'name', word: 'Begaj' }],
  ['How many people were arrested?', { missing: 'outcome', outcome: 'detained' }],
  ['How much did the helicopters cost?', { missing: 'kind', kind: 'how-much' }],
  ['What did Italy say?', { missing: 'speaker', word: 'Italy' }],
  ['Which orchestra played?', { missing: 'word', word: 'orchestra' }],
  ['How many people were killed?', null],
  ['What did the mayor say?', null],
])('%s lacks %j', (text, reason) => {
  expect(assess(text).reason).toEqual(reason)
})

test('the surest reason comes first: a name before a measure', () => {
  expect(assess('How much did Begaj pay?').reason).toMatchObject({ missing: 'name' })
})

test('only an unknown speaker is decisive by itself, and only where capitals show a name', () => {
  expect(assess('What did Begaj say?').decisive).toBe(true)
  expect(assess('How much did Begaj pay?').decisive).toBe(false)
  expect(assess('How many people were arrested?').decisive).toBe(false)
  expect(assess('ماذا قال ميركوزي؟', 'ar', ['قال العمدة أربن هوجا إن السد صمد.']).decisive).toBe(false)
})

test('what is missing is measured, each kind apart', () => {
  expect(assess('What did Begaj say?').features.unknownName).toBe(1)
  expect(assess('How many people were arrested?').features.outcomeMissing).toBe(1)
  expect(assess('How much did the helicopters cost?').features).toMatchObject({ typeMissing: 1, typeMissingOnTopic: 1 })
  expect(assess('What did Italy say?').features.speakerMissing).toBeGreaterThan(0.5)
  expect(assess('How many people were killed?').features).toMatchObject({
    unknownName: 0,
    missingShare: 0,
    outcomeMissing: 0,
    speakerMissing: 0,
    typeMissing: 0,
  })
})

test('a word that the story lacks has its share of the question', () => {
  const one = assess('Which orchestra played for the mayor?').features.missingShare
  expect(one).toBeGreaterThan(0)
  expect(one).toBeLessThan(assess('Which orchestra played?').features.missingShare)
})
