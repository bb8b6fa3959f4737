import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { QueryLexicons, queryLexicons } from './query-lexicons.ts'

test('a question is looked up from its own language into that of the text', () => {
  const lexicons = new QueryLexicons('')
  expect(lexicons.forQuestion('Who was killed?', ar)).toMatchObject({ isCrossLanguage: true })
  expect(lexicons.forQuestion('Who was killed?', ar).lexicon.from).toBe(en)
  expect(lexicons.forQuestion('من قتل؟', ar)).toMatchObject({ isCrossLanguage: false })
  expect(lexicons.forQuestion('من قتل؟', en).lexicon.from).toBe(ar)
})

test('a question without letters is one in the language of the text', () => {
  for (const question of ['27?', '', '🙂'])
    expect(new QueryLexicons('').forQuestion(question, ar)).toMatchObject({ isCrossLanguage: false })
})

test('each lexicon is made once, and so are those of a folder', () => {
  const lexicons = new QueryLexicons('')
  expect(lexicons.forQuestion('Who?', ar).lexicon).toBe(lexicons.forQuestion('When did it rain?', ar).lexicon)
  expect(queryLexicons('')).toBe(queryLexicons(''))
  expect(queryLexicons('')).not.toBe(queryLexicons('/nowhere'))
})

test('a folder without dictionaries takes nothing away', () => {
  const { lexicon } = new QueryLexicons('/nowhere').forQuestion('minister', ar)
  expect(lexicon.find(['minister'], 0)?.renderings.map(({ words }) => words.join(' '))).toContain('وزير')
})
