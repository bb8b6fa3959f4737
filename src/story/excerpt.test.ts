import { expect, test } from 'vitest'
import { Excerpt } from './excerpt.ts'

const body = 'قالت «أذربيجان».  Then 🙂 nothing.'

test('an excerpt is the slice of its text, without outer space', () => {
  for (let start = 0; start <= body.length; start++)
    for (let end = start; end <= body.length; end++) {
      const excerpt = Excerpt.of(body, start, end)
      expect(body.slice(excerpt.start, excerpt.end)).toBe(excerpt.text)
      expect(excerpt.text).toBe(body.slice(start, end).trim())
      expect(excerpt.isSliceOf(body)).toBe(true)
    }
})

test.each([
  [-1, 2],
  [3, 2],
  [0, body.length + 1],
  [0.5, 2],
])('offsets %d to %d are refused', (start, end) => {
  expect(() => Excerpt.of(body, start, end)).toThrow(RangeError)
})

test('an excerpt of another text does not stand in this one', () => {
  expect(Excerpt.of(`${body} `, 0, 4).isSliceOf(body)).toBe(false)
})

test('other programs see start, end and text, and nothing else', () => {
  expect(JSON.parse(JSON.stringify(Excerpt.of(body, 0, 4)))).toEqual({ start: 0, end: 4, text: 'قالت' })
})
