import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MaskedText } from './masked-text.ts'

// The same cases in every run.
fc.configureGlobal({ seed: 1 })

const text = 'killed 27 people and hurt 140'
const masked = MaskedText.of(text).mask([
  { start: 7, end: 9, mark: '#' },
  { start: 26, end: 29, mark: '@' },
])

test('a mark stands for a span, and leads back to it', () => {
  expect(masked.text).toBe('killed # people and hurt @')
  expect(masked.origin({ start: 7, end: 8 })).toEqual({ start: 7, end: 9 })
  expect(masked.origin({ start: 9, end: 15 })).toEqual({ start: 10, end: 16 })
  expect(masked.origin({ start: 25, end: 26 })).toEqual({ start: 26, end: 29 })
  expect(masked.origin({ start: 0, end: masked.text.length })).toEqual({ start: 0, end: text.length })
})

test('a masked text is masked again, and still leads back to the first', () => {
  const twice = masked.mask([{ start: 7, end: 15, mark: 'P' }])
  expect(twice.text).toBe('killed P and hurt @')
  expect(text.slice(...Object.values(twice.origin({ start: 7, end: 8 })))).toBe('27 people')
  const later = masked.mask([{ start: 20, end: 24, mark: 'V' }])
  expect(later.text).toBe('killed # people and V @')
  expect(text.slice(...Object.values(later.origin({ start: 20, end: 21 })))).toBe('hurt')
})

test('an empty span gets its mark put in', () => {
  const put = MaskedText.of('a woman').mask([{ start: 2, end: 2, mark: '#' }])
  expect(put.text).toBe('a #woman')
  expect(put.origin({ start: 3, end: 8 })).toEqual({ start: 2, end: 7 })
})

test('spans come in any order, and none leaves the text as it is', () => {
  expect(
    MaskedText.of(text).mask([
      { start: 26, end: 29, mark: '@' },
      { start: 7, end: 9, mark: '#' },
    ]).text,
  ).toBe(masked.text)
  expect(MaskedText.of(text).mask([]).text).toBe(text)
  expect(MaskedText.of('').mask([]).origin({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
})

test('what was not masked leads back to the same words', () => {
  const place = fc.nat({ max: text.length })
  fc.assert(
    fc.property(place, place, (a, b) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)]
      const one = MaskedText.of(text).mask([{ start, end, mark: '\ue000' }])
      const at = one.text.indexOf('\ue000')
      const before = one.origin({ start: 0, end: at })
      const after = one.origin({ start: at + 1, end: one.text.length })
      expect(text.slice(before.start, before.end)).toBe(one.text.slice(0, at))
      expect(text.slice(after.start, after.end)).toBe(one.text.slice(at + 1))
    }),
  )
})
