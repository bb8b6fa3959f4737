import { describe, expect, test } from 'vitest'
import { readCasualties } from '../casualties.ts'
import { edition } from '../edition.fixture.ts'

const tolls = (code: string, body: string): string[] =>
  readCasualties(edition(code, body), []).claims.map(({ outcome, count }) => `${outcome}: ${count.text}`)

describe('each count has the outcome of its own words', () => {
  test.each([
    [
      'en',
      'It killed six people, injured 14 and left three missing.',
      ['killed: six people', 'injured: 14', 'missing: three'],
    ],
    ['en', 'Police arrested 40 people after 12 officers were hurt.', ['detained: 40 people', 'injured: 12 officers']],
    [
      'en',
      'The flood displaced 1,250 families and killed nine people.',
      ['displaced: 1,250 families', 'killed: nine people'],
    ],
    ['ar', 'قتل ستة أشخاص وأصيب 14 وفقد ثلاثة.', ['killed: ستة أشخاص', 'injured: 14', 'missing: ثلاثة']],
    ['ar', 'اعتقلت الشرطة 40 شخصا وأصيب 12 شرطيا.', ['detained: 40 شخصا', 'injured: 12 شرطيا']],
  ])('%s: %s', (code, body, expected) => expect(tolls(code, body)).toEqual(expected))
})

describe('counts in a list share the outcome of the first', () => {
  test.each([
    [
      'en',
      'The raid killed six men, two women and a child.',
      ['killed: six men', 'killed: two women', 'killed: a child'],
    ],
    ['ar', 'قتل ستة رجال وثلاث نساء وطفل.', ['killed: ستة رجال', 'killed: ثلاث نساء', 'killed: طفل']],
  ])('%s: %s', (code, body, expected) => expect(tolls(code, body)).toEqual(expected))
})

describe('one count may have two outcomes', () => {
  test.each([
    ['en', 'Nine people were killed or injured.', ['killed: Nine people', 'injured: Nine people']],
    ['ar', 'سقط تسعة أشخاص بين قتيل وجريح.', ['killed: تسعة أشخاص', 'injured: تسعة أشخاص']],
  ])('%s: %s', (code, body, expected) => expect(tolls(code, body)).toEqual(expected))
})

describe('what did not happen to them is not said of them', () => {
  test.each([
    ['en', 'Nine people were rescued.'],
    ['en', 'Nine people escaped unhurt.'],
    ['en', 'Nine people had left; nobody was killed.'],
    ['en', 'Nine people watched as the bridge fell.'],
    ['ar', 'نجا تسعة أشخاص.'],
    ['ar', 'تابع تسعة أشخاص المباراة.'],
  ])('%s: %s', (code, body) => expect(tolls(code, body)).toEqual([]))
})

test('a match that gives no toll is dropped with its reason, and its words', () => {
  const { dropped } = readCasualties(
    edition('en', 'The blast killed six people. It is not known whether 30 villagers were hurt.'),
    [],
  )
  expect(dropped.map(({ sentence, text, reason }) => [sentence, text.text, reason])).toEqual([
    [2, '30 villagers', 'none of this befell them'],
  ])
})
