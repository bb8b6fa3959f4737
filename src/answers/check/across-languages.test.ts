import { describe, expect, test } from 'vitest'
import { sampleStory } from '../../search/story.fixture.ts'
import { checkText } from './check.ts'
import { labels } from './check.fixture.ts'

const flood = sampleStory('flood', 'en', [
  'The flood destroyed 40 houses in the valley of Kenya.',
  'Nine people were killed and 30 were injured, police said.',
  'Peter Odhiambo said the dam was built in 1999.',
])
const quake = sampleStory('quake', 'ar', ['دمر الزلزال 40 منزلا في القرية.', 'وقتل تسعة أشخاص في المدينة.'])

describe('in another language numbers alone are compared', () => {
  test.each([
    ['the same number of the same', 'دمر الفيضان 40 منزلا في وادي كينيا.', 'verbatim'],
    ['in words', 'دمر الفيضان أربعين منزلا في وادي كينيا.', 'verbatim'],
    ['in Eastern digits', 'دمر الفيضان ٤٠ منزلا في وادي كينيا.', 'verbatim'],
    ['another number of the same', 'دمر الفيضان 70 منزلا في وادي كينيا.', 'differs'],
    ['a quotation, which nobody can compare', 'قال العمدة: «دمر الفيضان 40 منزلا».', 'undecided'],
  ])('%s', (_, text, label) => expect(labels(flood, text).map(([, one]) => one)).toEqual([label]))

  test('and in the other direction', () => {
    expect(labels(quake, 'The earthquake destroyed 40 houses in the village.').map(([, one]) => one)).toEqual([
      'verbatim',
    ])
    expect(labels(quake, 'The earthquake destroyed 41 houses in the village.').map(([, one]) => one)).toEqual([
      'differs',
    ])
  })

  test('what has no number and no speaker is left alone', () =>
    expect(labels(flood, 'هل من أحد يعرف مطعما جيدا؟')).toEqual([]))
})

describe('a figure of people is compared by what befell them, whatever the words', () => {
  test.each([
    ['the same', 'Nine people died.', ['verbatim']],
    ['in digits', '9 people have been killed.', ['verbatim']],
    ['another number', 'Seven people were killed in the flood, police said.', ['differs']],
    ['another bound', 'At least nine people were killed in the flood, police said.', ['differs']],
    ['of the hurt', '30 people were hurt.', ['verbatim']],
  ])('%s', (_, text, expected) => expect(labels(flood, text).map(([, one]) => one)).toEqual(expected))
})

test('what is compared is shown: words of the paste beside words of the story', () => {
  const pasted = 'عاجل 🔴 قتل تسعة أشخاص في الفيضان'
  const [result] = checkText(flood, pasted)
  expect(result && pasted.slice(result.at, result.at + result.text.length)).toBe(result?.text)
  expect(result?.passage?.isSliceOf(flood.body)).toBe(true)
  expect(result?.passage?.text).toContain('Nine people')
})
