import { expect, test } from 'vitest'
import { fromBlob, fromSpanBlob, join, toBlob, toSpanBlob } from './numbers.ts'

test.each([[[]], [[0]], [[1, 65_536, 2 ** 32 - 1]]])('the numbers %j come back from a blob', (numbers) => {
  expect([...fromBlob(toBlob(numbers))]).toEqual(numbers)
  expect([...fromBlob(toBlob(Uint32Array.from(numbers)))]).toEqual(numbers)
})

test('a blob that begins at any byte of the memory it stands in is read as it is', () => {
  const bytes = new Uint8Array([9, ...toBlob([7, 8]), 9])
  expect([...fromBlob(bytes.subarray(1, 9))]).toEqual([7, 8])
})

test.each([null, undefined, 'text', 5])('%j is no blob, and holds no numbers', (none) =>
  expect(fromBlob(none)).toHaveLength(0),
)

test('a blob is a copy: later changes of the list do not reach it', () => {
  const list = Uint32Array.of(1, 2)
  const blob = toBlob(list)
  list[0] = 9
  expect([...fromBlob(blob)]).toEqual([1, 2])
})

test('the spans of sentences come back with their paragraphs', () => {
  const spans = [
    { start: 0, end: 12, paragraph: 0 },
    { start: 13, end: 40, paragraph: 0 },
    { start: 42, end: 43, paragraph: 1 },
  ]
  expect(fromSpanBlob(toSpanBlob(spans))).toEqual(spans)
  expect(fromSpanBlob(toSpanBlob([]))).toEqual([])
})

test('several lists are one, in their order', () => {
  const lists = [Uint32Array.of(1, 2), new Uint32Array(), Uint32Array.of(3)]
  expect([...join(lists)]).toEqual([1, 2, 3])
  expect(join([])).toHaveLength(0)
  expect([...join([Uint32Array.of(4)])]).toEqual([4])
})
