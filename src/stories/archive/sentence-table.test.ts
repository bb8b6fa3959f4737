import { beforeEach, expect, test } from 'vitest'
import { ar } from '../../languages/ar/index.ts'
import { en } from '../../languages/en/index.ts'
import { SentenceTable } from './sentence-table.ts'

let table: SentenceTable
beforeEach(() => {
  table = new SentenceTable()
})

/** Adds an edition, by the number of words of each of its sentences, a list a paragraph. Returns its first number. */
function add(id: number, paragraphs: readonly (readonly number[])[], language = en): number {
  const first = table.sentenceLimit
  const lengths = paragraphs.flat()
  table.add(
    { id, language, first, sentenceCount: lengths.length },
    lengths,
    paragraphs.flatMap((own, i) => own.map(() => i)),
  )
  return first
}
const nothing = { editionCount: 0, sentenceCount: 0, paragraphCount: 0, wordCount: 0 }

test('sentences are counted by language', () => {
  add(1, [[5, 3], [2]])
  add(2, [[4]], ar)
  add(3, [[1, 1]])
  expect(table.totals(en)).toEqual({ editionCount: 2, sentenceCount: 5, paragraphCount: 3, wordCount: 12 })
  expect(table.totals(ar)).toEqual({ editionCount: 1, sentenceCount: 1, paragraphCount: 1, wordCount: 4 })
})

test('each sentence has its length, its edition and its paragraph, and the paragraph the length of all in it', () => {
  add(7, [[5, 3], [2]])
  const first = add(9, [[4]])
  const of = (n: number) => [table.lengths[n], table.editions[n], table.paragraphLengths[table.paragraphs[n] ?? 99]]
  expect([0, 1, 2, first].map(of)).toEqual([
    [5, 7, 8],
    [3, 7, 8],
    [2, 7, 2],
    [4, 9, 4],
  ])
  expect(table.paragraphs[1]).not.toBe(table.paragraphs[2])
  expect(table.paragraphs[2]).not.toBe(table.paragraphs[first])
})

test('all numbers are below the limits', () => {
  add(7, [[5, 3], [2]])
  add(4, [[1]])
  expect([table.sentenceLimit, table.editionLimit]).toEqual([4, 8])
})

test('an edition that is removed is not counted, and the numbers of the others stay', () => {
  add(1, [[5, 3], [2]])
  const first = add(2, [[4], [6]])
  table.remove(1)
  table.remove(1)
  table.remove(99)
  expect(table.totals(en)).toEqual({ editionCount: 1, sentenceCount: 2, paragraphCount: 2, wordCount: 10 })
  expect(table.edition(1)).toBeUndefined()
  expect(table.editionsIn(en).map(({ id, first }) => [id, first])).toEqual([[2, first]])
  expect(table.lengths[first]).toBe(4)
  table.remove(2)
  expect(table.totals(en)).toEqual(nothing)
})

test('a language without editions has none', () => {
  expect(table.totals(ar)).toEqual(nothing)
  expect(table.editionsIn(ar)).toEqual([])
})

test('as many as are added find room', () => {
  for (let id = 0; id < 200; id++) add(id, [[id % 7], [3, 2]])
  expect(table.totals(en)).toMatchObject({ editionCount: 200, sentenceCount: 600, paragraphCount: 400 })
  expect([table.lengths[597], table.editions[599], table.paragraphLengths[table.paragraphs[599] ?? 0]]).toEqual([
    199 % 7,
    199,
    5,
  ])
})
