import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignSentences } from './align.ts'
import { sampleEdition } from './edition.fixture.ts'

const FERRY =
  'The ferry left Port Vell at noon on Monday. The harbour master said 27 people were hurt. ' +
  'Divers searched the hull until dark.\nThe mayor thanked the crews.'

/** Fates as lines: "changed 2>2". */
const fates = (old: string, fresh: string, code = 'en'): string[] =>
  alignSentences(sampleEdition(old, {}, code), sampleEdition(fresh, {}, code)).map((diff) =>
    [diff.kind, `${'from' in diff ? diff.from.n : ''}>${'to' in diff ? diff.to.n : ''}`].join(' '),
  )

test('a text that did not change is the same throughout', () => {
  expect(fates(FERRY, FERRY)).toEqual(['same 1>1', 'same 2>2', 'same 3>3', 'same 4>4'])
})

test('a corrected figure changes its sentence and no other', () => {
  expect(fates(FERRY, FERRY.replace('27', '29'))).toEqual(['same 1>1', 'changed 2>2', 'same 3>3', 'same 4>4'])
})

test('a figure corrected in Arabic', () => {
  const text = 'قالت السلطات إن 27 شخصا أصيبوا في الحادث. وأضافت أن البحث مستمر.'
  expect(fates(text, text.replace('27', '29'), 'ar')).toEqual(['changed 1>1', 'same 2>2'])
})

test('a new first sentence moves nothing', () => {
  const fresh = `Rescue workers reached the ferry late on Tuesday. ${FERRY}`
  expect(fates(FERRY, fresh)).toEqual(['added >1', 'same 1>2', 'same 2>3', 'same 3>4', 'same 4>5'])
})

test('a sentence that went', () => {
  expect(fates(FERRY, FERRY.replace('Divers searched the hull until dark.', ''))).toEqual([
    'same 1>1',
    'same 2>2',
    'same 4>3',
    'removed 3>',
  ])
})

test('a sentence put first is moved, the others stay', () => {
  const fresh =
    'The mayor thanked the crews. The ferry left Port Vell at noon on Monday. ' +
    'The harbour master said 27 people were hurt. Divers searched the hull until dark.'
  expect(fates(FERRY, fresh)).toEqual(['moved 4>1', 'same 1>2', 'same 2>3', 'same 3>4'])
})

test('a sentence that was moved and changed is still found', () => {
  const fresh =
    'The harbour master said 31 people were hurt. The ferry left Port Vell at noon on Monday. ' +
    'Divers searched the hull until dark. The mayor thanked the crews.'
  expect(fates(FERRY, fresh)).toEqual(['changed 2>1', 'same 1>2', 'same 3>3', 'same 4>4'])
})

test('another sentence in the same place is no change of it', () => {
  const fresh = FERRY.replace('The mayor thanked the crews.', 'Shares of the company fell.')
  expect(fates(FERRY, fresh)).toEqual(['same 1>1', 'same 2>2', 'same 3>3', 'added >4', 'removed 4>'])
})

test('a sentence that stands twice is taken twice', () => {
  expect(fates('It rained. It rained. They left.', 'It rained. They left.')).toEqual([
    'same 1>1',
    'same 3>2',
    'removed 2>',
  ])
})

test('every sentence of both versions appears exactly once', () => {
  const texts = fc
    .array(fc.constantFrom('The ferry left.', 'The ferry left again.', 'Divers searched.', 'Nobody came.'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((sentences) => sentences.join(' '))
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [old, fresh] = [sampleEdition(a), sampleEdition(b)]
      const found = alignSentences(old, fresh)
      const froms = found.flatMap((diff) => ('from' in diff ? [diff.from.n] : []))
      const tos = found.flatMap((diff) => ('to' in diff ? [diff.to.n] : []))
      expect(froms.toSorted((x, y) => x - y)).toEqual(old.sentences.map(({ n }) => n))
      expect(tos).toEqual(fresh.sentences.map(({ n }) => n))
      for (const diff of found)
        if (diff.kind === 'same' || diff.kind === 'moved') expect(diff.from.excerpt.text).toBe(diff.to.excerpt.text)
    }),
  )
})
