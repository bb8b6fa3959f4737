import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { phrase } from '../answers/phrase.ts'
import { formatDay, formatTimex } from './dates.ts'
import { formatText } from './phrase.ts'

test.each([
  [1, '1 quote', 'قول واحد'],
  [2, '2 quotes', 'قولان'],
  [3, '3 quotes', '3 أقوال'],
  [11, '11 quotes', '11 قولا'],
  [100, '100 quotes', '100 قول'],
])('%d quotes are counted as the language counts', (n, english, arabic) => {
  expect(formatText(phrase('quotes', { n }), en)).toBe(english)
  expect(formatText(phrase('quotes', { n }), ar)).toBe(arabic)
})

test('a phrase may contain another, and a missing value is an error', () => {
  expect(formatText(phrase('noOutcome', { outcome: phrase('missing') }), en)).toBe(
    'No figure of people missing was found in the story.',
  )
  expect(() => formatText(phrase('noOutcome'), en)).toThrow('outcome')
})

test.each([
  ['2020', '2020', '2020'],
  ['2023-09', 'Sept 2023', 'سبتمبر 2023'],
  ['2023-09-19', 'Tue, 19 Sept 2023', 'الثلاثاء، 19 سبتمبر 2023'],
  ['2023-09-20TMO', 'Wed, 20 Sept 2023, morning', 'الأربعاء، 20 سبتمبر 2023، صباحا'],
  ['2023-09-20T15:30', 'Wed, 20 Sept 2023, 15:30', 'الأربعاء، 20 سبتمبر 2023، 15:30'],
  ['2023-W38', 'week of 18 Sept 2023', 'أسبوع 18 سبتمبر 2023'],
  ['2020-W01', 'week of 30 Dec 2019', 'أسبوع 30 ديسمبر 2019'],
  ['2022-03/2022-05', 'Mar 2022 to May 2022', 'من مارس 2022 إلى مايو 2022'],
  ['199', 'the 1990s', 'عقد 1990'],
  ['199X', 'the 1990s', 'عقد 1990'],
  ['1996-SP', 'spring 1996', 'ربيع 1996'],
  ['2018-WI', 'winter 2018–2019', 'شتاء 2018–2019'],
  ['2023-Q2', 'quarter 2 of 2023', 'الربع 2 من 2023'],
  ['2023-H1', 'half 1 of 2023', 'النصف 1 من 2023'],
  ['2023-W38-WE', 'weekend of 23 Sept 2023', 'عطلة أسبوع 23 سبتمبر 2023'],
  ['FUTURE_REF', 'FUTURE_REF', 'FUTURE_REF'],
])('the value %s is shown at its own precision', (value, english, arabic) => {
  for (const [language, wanted] of [
    [en, english],
    [ar, arabic],
  ] as const) {
    const said = formatTimex(value, language.locale)
    expect(typeof said === 'string' ? said : formatText(said, language)).toBe(wanted)
  }
})

test('no time zone moves a day of publication', () => {
  expect(formatDay('2023-09-20T00:30:00+04:00', en.locale)).toBe('20 Sept 2023')
})
