import { describe, expect, test } from 'vitest'
import { findEquivalents, isDictionaryWord } from './name-equivalents.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { parseName } from './name.ts'

const content = (text: string): (string | undefined)[] => parseName(text).contentWords.map(({ forms }) => forms[0])

describe('a name is its content words', () => {
  test.each([
    ['Antony Blinken', ['antony', 'blinken']],
    ['the Minister of Health', ['minister', 'health']],
    ['Ursula von der Leyen', ['ursula', 'leyen']],
    ["O'Brien", ["o'brien"]],
    ['U.N. chief', ['u.n', 'chief']],
    ['وزير الصحة', ['وزير', 'الصحه']],
    ['الأمين العام للمجلس', ['الامين', 'العام', 'للمجلس']],
    ['“Meyer”, 57', ['meyer', '57']],
    ['', []],
    ['…', []],
  ])('%s', (text, expected) => expect(content(text)).toEqual(expected))

  test('of small words alone, all of them', () => expect(content('The Of')).toEqual(['the', 'of']))
})

describe('each content word is known for what it is', () => {
  const kinds = (text: string): string[] =>
    parseName(text).contentWords.map(({ forms, isCommon, isModifier, country }) =>
      [forms[0], isCommon && 'common', isModifier && 'modifier', country?.code].filter(Boolean).join(' '),
    )
  test.each([
    ['Foreign Minister Eva Klein', ['foreign common', 'minister common', 'eva', 'klein']],
    ['the mayor of Leeds', ['mayor common', 'leeds modifier']],
    ['the president of France', ['president common', 'france modifier FR']],
    ['French President Macron', ['french FR', 'president common', 'macron']],
    ['وزير الخارجية الفرنسي', ['وزير common', 'الخارجيه common', 'الفرنسي FR']],
    ['عمدة المدينة سامي خليل', ['عمده common', 'المدينه', 'سامي', 'خليل']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected))

  test('a country of several words is one', () => {
    expect(parseName('Saudi Arabia').contentWords).toHaveLength(1)
    expect(parseName('الأمين العام للأمم المتحدة').contentWords.map(({ country }) => country?.code)).toEqual([
      undefined,
      undefined,
      'UN',
    ])
    expect(parseName('the Saudi Arabia envoy').contentWords.map(({ country }) => country?.code)).toEqual([
      'SA',
      undefined,
    ])
  })

  test('the article of a word may be left out, and a letter of a short name may not', () => {
    expect(parseName('الوزير').contentWords[0]?.forms).toContain('وزير')
    expect(parseName('كريم').contentWords[0]?.forms).toEqual(['كريم'])
    expect(parseName('سامي وكريم').contentWords[1]?.forms).toContain('كريم')
  })
})

test('a name is of the language that it is written in', () => {
  expect([parseName('Blinken').language.code, parseName('بلينكن').language.code]).toEqual(['en', 'ar'])
  expect(parseName('57').contentWords.map(({ forms }) => forms[0])).toEqual(['57'])
})

test('words of a typed name stand for those of a name in another language', () => {
  const equivalents = (typed: string, at: number, name: string) =>
    findEquivalents(parseName(typed), at, parseName(name)).map(({ length, words }) => [
      length,
      words.map(({ forms }) => forms[0]),
    ])
  expect(equivalents('Foreign Minister Lavrov', 1, 'وزير الخارجية الروسي')).toContainEqual([1, ['وزير']])
  expect(equivalents('Lavrov', 0, 'وزير الخارجية الروسي')).toEqual([])
  expect(equivalents('minister', 0, 'منى الحداد')).toEqual([])
})

test('a word of the glossary is one, and a name is none', () => {
  expect([isDictionaryWord('king', en), isDictionaryWord('klein', en)]).toEqual([true, false])
  expect([isDictionaryWord('رئيس', ar), isDictionaryWord('بلينكن', ar)]).toEqual([true, false])
})
