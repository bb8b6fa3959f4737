import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { toCandidateQuery, toIndexTerms } from './candidates.ts'
import { lexiconOf } from './lexicon-sources.ts'
import { tokenize } from './tokenize.ts'

const query = (question: string, from = en, to = en): string[][] =>
  toCandidateQuery(tokenize(question), lexiconOf(from, to), to)

test('a word of a question asks for every form of it that a text may be indexed by', () => {
  const [boats = []] = query('boats')
  expect(boats).toEqual(expect.arrayContaining(toIndexTerms('boat', en).slice(0, 1)))
})

test('stop words ask for nothing', () => expect(query('what of the')).toEqual([]))

test('a word of another language asks for what it may be called there', () => {
  const [quake = []] = query('earthquakes', en, ar)
  expect(quake).toEqual(expect.arrayContaining(toIndexTerms('زلزال', ar).slice(0, 1)))
})

test('a name in another script is asked for by its sound, as the text is indexed', () => {
  const [name = []] = query('Vandermilt', en, ar)
  expect(
    toIndexTerms('فاندرميلت', ar)
      .slice(1)
      .filter((term) => name.includes(term)),
  ).not.toEqual([])
  expect(
    toIndexTerms('vandermilt', en)
      .slice(1)
      .filter((term) => name.includes(term)),
  ).toEqual([])
})

test('an index term is one run of letters or digits, and a sound is like no word', () => {
  for (const word of ['vanderbilt', 'بلينكن', 'وبلينكن', '27'])
    for (const term of toIndexTerms(word, en)) expect(term).toMatch(/^[\p{L}\p{N}]+$/u)
  expect(toIndexTerms('blinken', en)[1]).toMatch(/^qzen/)
})
