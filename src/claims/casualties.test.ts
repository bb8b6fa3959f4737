import { describe, expect, test } from 'vitest'
import { languageOf } from '../languages/index.ts'
import { createEdition } from '../story/story.ts'
import { readCasualties } from './casualties.ts'
import type { Casualty } from './claim.ts'
import { readQuotes } from './quotes.ts'

const about = { title: 'A story', published: '2024-03-14', sources: [], status: 'usable' as const }

function casualtiesOf(code: string, body: string): readonly Casualty[] {
  const language = languageOf(code)
  if (!language) throw new Error(`no language ${code}`)
  const edition = createEdition(body, { ...about, language: code }, language)
  return readCasualties(edition, readQuotes(edition).claims).claims
}
const tolls = (code: string, body: string) =>
  casualtiesOf(code, body).map(({ outcome, min, max, bound }) => `${outcome} ${min ?? ''}..${max ?? ''} ${bound}`)
const victims = (code: string, body: string) => casualtiesOf(code, body).map((one) => one.victims)

describe('a count is as its words put it', () => {
  test.each([
    ['en', 'The blast killed 27 people.', ['killed 27..27 exactly']],
    ['en', 'The blast killed at least 27 people.', ['killed 27.. at-least']],
    ['en', 'The blast killed dozens of people.', ['killed 20.. at-least']],
    ['en', 'The flood displaced 1,250 families.', ['displaced 1250..1250 exactly']],
    ['ar', 'نزح 1.250 شخصا من القرية.', ['displaced 1250..1250 exactly']],
    ['ar', 'قتل شخصان وأصيب ثلاثة آخرون.', ['killed 2..2 exactly', 'injured 3..3 exactly']],
    ['ar', 'قتل ما بين 20 و30 شخصا.', ['killed 20..30 between']],
  ])('%s: %s', (code, body, expected) => expect(tolls(code, body)).toEqual(expected))

  test('families are households, and nobody knows of how many people', () => {
    expect(casualtiesOf('en', 'The flood displaced 1,250 families.').map(({ unit }) => unit)).toEqual(['households'])
    expect(casualtiesOf('en', 'The flood displaced 1,250 people.').map(({ unit }) => unit)).toEqual(['people'])
  })
})

describe('what counts no people, or befell nobody, is no toll', () => {
  test.each([
    ['en', 'The storm of 2021 killed nobody.'],
    ['en', 'The blast destroyed 27 houses.'],
    ['en', 'The team killed off 3 plans.'],
    ['en', 'About 300 people attended.'],
    ['ar', 'دمر الانفجار 27 منزلا.'],
    ['ar', 'حضر 300 شخص الاجتماع.'],
  ])('%s: %s', (code, body) => expect(tolls(code, body)).toEqual([]))
})

describe('whoever is counted is classed by the word that is used', () => {
  test.each([
    ['en', 'The raid killed six rebels and two civilians.', ['combatant', 'civilian']],
    ['en', 'The raid killed six people.', ['unspecified']],
    ['ar', 'قتل ستة جنود ومدنيان.', ['combatant', 'civilian']],
  ])('%s: %s', (code, body, expected) => expect(victims(code, body)).toEqual(expected))

  test('children are civilians in a story of war, and elsewhere nothing is said of it', () => {
    const war = 'The army shelled the front. Rebel fighters fired rockets at the troops. '
    expect(victims('en', `${war}Two children were killed.`)).toEqual(['civilian'])
    expect(victims('en', 'The bus left the road. Two children were killed.')).toEqual(['unspecified'])
  })

  test('a bare number counts more of those before it', () => {
    expect(victims('en', 'Six soldiers were killed and 14 were wounded.')).toEqual(['combatant', 'combatant'])
  })
})

describe('a figure has whoever gives it', () => {
  const claimants = (code: string, body: string) =>
    casualtiesOf(code, body).map(({ claimant }) => claimant?.name.text ?? null)
  test.each([
    ['en', 'Police said 27 people were killed.', ['Police']],
    ['en', 'Police said 27 people were killed. The ministry put the dead at 30.', ['Police', 'The ministry']],
    ['en', 'The blast killed 27 people.', [null]],
    ['ar', 'أعلنت وزارة الصحة مقتل 27 شخصا.', ['وزارة الصحة']],
    ['ar', 'وقالت الشرطة إن 27 شخصا قتلوا، بينما نقل عن طبيب أن 30 قتلوا.', ['الشرطة', 'طبيب']],
  ])('%s: %s', (code, body, expected) => expect(claimants(code, body)).toEqual(expected))
})

test('every count is words of the story, where they stand', () => {
  const body = 'قُتل ثلاثةُ عمّالٍ، وأُصيب نحو ١٤٠ آخرين.'
  const counts = casualtiesOf('ar', body).map(({ count }) => count)
  expect(counts.map(({ text }) => text)).toEqual(['ثلاثةُ عمّالٍ', 'نحو ١٤٠ آخرين'])
  expect(counts.every((count) => count.isSliceOf(body))).toBe(true)
})
