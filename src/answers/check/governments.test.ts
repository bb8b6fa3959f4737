import { describe, expect, test } from 'vitest'
import { ar } from '../../languages/ar/index.ts'
import { en } from '../../languages/en/index.ts'
import type { Language } from '../../languages/language.ts'
import { governmentOf, governmentsIn } from './governments.ts'

describe('a country, its people and its capital stand for its government', () => {
  test.each<[Language, string, string | undefined]>([
    [en, 'france', 'FR'],
    [en, 'french', 'FR'],
    [en, 'paris', 'FR'],
    [en, "paris's", 'FR'],
    [en, "moscow's", 'RU'],
    [en, 'leeds', undefined],
    [en, '', undefined],
    [ar, 'فرنسا', 'FR'],
    [ar, 'باريس', 'FR'],
    [ar, 'وباريس', 'FR'],
    [ar, 'موسكو', 'RU'],
    [ar, 'المدينة', undefined],
  ])('%#: %s, %s is of %s', (language, word, code) => expect(governmentOf(word, language)).toBe(code))
})

test.each<[Language, string, string[]]>([
  [en, 'The French and the Russian ministers met.', ['FR', 'RU']],
  [en, 'The White House said no.', ['US']],
  [en, 'Saudi Arabia and New Zealand agreed.', ['NZ', 'SA']],
  [en, 'The mayor said no.', []],
  [ar, 'أعلنت موسكو وباريس الاتفاق.', ['FR', 'RU']],
  [ar, 'قال البيت الأبيض ذلك.', ['US']],
  [ar, 'قال العمدة ذلك.', []],
])('%#: %s, the governments in %s', (language, text, codes) => {
  expect([...governmentsIn(text, language)].sort()).toEqual(codes)
})
