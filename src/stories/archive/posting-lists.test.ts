import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PostingLists } from './posting-lists.ts'
import { TABLES } from './schema.ts'

let database: DatabaseSync
let lists: PostingLists
beforeEach(() => {
  database = new DatabaseSync(':memory:')
  database.exec(TABLES)
  lists = new PostingLists(database, 'sentence_postings')
})
afterEach(() => database.close())

/** What a process that opens the archive now reads. */
const stored = (word: number): number[] => [...new PostingLists(database, 'sentence_postings').get(word)]
const both = (word: number): number[][] => [[...lists.get(word)], stored(word)]
/** Numbers on both sides of where a list goes on in its next part. */
const BORDER = 2 ** 16

test('a word that stands nowhere has no numbers', () => expect(both(5)).toEqual([[], []]))

test('numbers are added to a word and to no other', () => {
  lists.append(5, [1, 3])
  lists.append(6, [2])
  expect(both(5)).toEqual([
    [1, 3],
    [1, 3],
  ])
  lists.append(5, [4])
  expect(both(5)).toEqual([
    [1, 3, 4],
    [1, 3, 4],
  ])
  expect(both(4)).toEqual([[], []])
})

test('a long list stays in order over all of its parts', () => {
  const numbers = [BORDER - 1, BORDER, 3 * BORDER + 7]
  lists.append(5, [2, ...numbers])
  lists.append(5, [3 * BORDER + 8])
  expect(both(5)).toEqual(Array(2).fill([2, ...numbers, 3 * BORDER + 8]))
  expect(both(6)).toEqual([[], []])
})

test.each([
  ['one', 3, 4, [1, 2, 4, BORDER, BORDER + 1]],
  ['some, the end not among them', 2, 4, [1, 4, BORDER, BORDER + 1]],
  ['some over the border of two parts', 4, BORDER + 1, [1, 2, 3, BORDER + 1]],
  ['the first part', 0, BORDER, [BORDER, BORDER + 1]],
  ['none', 5, BORDER, [1, 2, 3, 4, BORDER, BORDER + 1]],
  ['all', 0, 2 * BORDER, []],
])('%s can be removed', (_, start, end, left) => {
  lists.append(5, [1, 2, 3, 4, BORDER, BORDER + 1])
  lists.append(6, [3])
  lists.get(5)
  lists.remove(5, start, end)
  expect(both(5)).toEqual([left, left])
  expect(both(6)).toEqual([[3], [3]])
})

test('a word whose numbers are all gone leaves nothing behind', () => {
  lists.append(5, [1, BORDER])
  lists.remove(5, 0, 2 * BORDER)
  expect(database.prepare('select count(*) as count from sentence_postings').get()).toEqual({ count: 0 })
})

test('titles have lists of their own', () => {
  lists.append(5, [1])
  expect(new PostingLists(database, 'title_postings').get(5)).toHaveLength(0)
})
