import { describe, expect, test } from 'vitest'
import { ar } from '../../languages/ar/index.ts'
import { en } from '../../languages/en/index.ts'
import type { Language } from '../../languages/language.ts'
import { fold } from '../../story/fold.ts'
import { readTimes } from './read.ts'

/** The phrases of a text, as it writes them. */
const phrases = (text: string, language: Language): string[] =>
  readTimes(fold(text), text, language).phrases.map(({ start, end }) => text.slice(start, end))

describe('words that name one time are one phrase', () => {
  test.each<[Language, string, string[]]>([
    [en, 'They met on Tuesday, 5 March 2024, in Rome.', ['Tuesday, 5 March 2024']],
    [en, 'They met early on Wednesday morning.', ['early on Wednesday morning']],
    [en, 'It struck at 9:40 a.m. on Monday.', ['9:40 a.m. on Monday']],
    [en, 'They met today (Sunday) in Rome.', ['today (Sunday)']],
    [ar, 'التقوا اليوم الأربعاء 20 أيلول 2023 في روما.', ['اليوم الأربعاء 20 أيلول 2023']],
    [ar, 'التقوا اليوم (الأحد) في روما.', ['اليوم (الأحد)']],
    [ar, 'التقوا صباح يوم الثلاثاء الموافق 5 مارس 2024.', ['صباح يوم الثلاثاء الموافق 5 مارس 2024']],
    [ar, 'التقوا في 8 صفر 1433 الموافق 2 يناير 2012.', ['8 صفر 1433 الموافق 2 يناير 2012']],
  ])('%#: %s', (language, text, expected) => expect(phrases(text, language)).toEqual(expected))
})

describe('two times are two phrases', () => {
  test.each<[Language, string, string[]]>([
    [en, 'He came on Monday and left on Friday.', ['Monday', 'Friday']],
    [en, 'It happened in 2019 and again in 2021.', ['2019', '2021']],
    [en, 'Polls are held on April 24 and 25.', ['April 24', '25']],
    [ar, 'وصل الاثنين وغادر الجمعة.', ['الاثنين', 'الجمعة']],
    [ar, 'وقع ذلك عام 2019 ثم عام 2021.', ['عام 2019', 'عام 2021']],
  ])('%#: %s', (language, text, expected) => expect(phrases(text, language)).toEqual(expected))
})

describe('an interval is one phrase', () => {
  test.each<[Language, string, string]>([
    [en, 'It was shut from March to May 2022.', 'March to May 2022'],
    [en, 'It was shut between Monday and Friday.', 'Monday and Friday'],
    [en, 'The war of 1990–1995 was long.', '1990–1995'],
    [ar, 'أغلق بين آذار وأيار 2022.', 'آذار وأيار 2022'],
    [ar, 'أغلق من 13 إلى 15 تموز 2021.', '13 إلى 15 تموز 2021'],
    [ar, 'كانت حرب 1990-1995 طويلة.', '1990-1995'],
  ])('%#: %s', (language, text, expected) => {
    const [phrase, ...more] = readTimes(fold(text), text, language).phrases
    expect(phrase && text.slice(phrase.start, phrase.end)).toContain(expected)
    expect(phrase?.to).toBeDefined()
    expect(more).toEqual([])
  })

  test('but "and" alone makes none', () => {
    expect(phrases('It was shut on Monday and Friday.', en)).toEqual(['Monday', 'Friday'])
  })
})

describe('months of a list share the year of the last', () => {
  test.each<[Language, string, (number | undefined)[]]>([
    [en, 'It burnt in June and December 2015.', [2015, 2015]],
    [en, 'It burnt in May, June and December 2015.', [2015, 2015, 2015]],
    [en, 'It burnt in June. In December 2015 it fell.', [undefined, 2015]],
    [ar, 'احترق في حزيران وكانون الأول 2015.', [2015, 2015]],
  ])('%#: %s', (language, text, years) => {
    expect(readTimes(fold(text), text, language).phrases.map(({ fields }) => fields.year)).toEqual(years)
  })
})

describe('what only looks like a time is none', () => {
  test.each<[Language, string]>([
    [en, 'They may march past the palace.'],
    [en, 'He will march on the capital.'],
    [en, 'MARCH ON, THEY SANG'],
    [en, 'April Jones and August Klein won.'],
    [en, 'The Sun rose.'],
    [ar, 'فاز فريق آبار المدينة.'],
    [ar, 'عاد أيارد إلى منزله.'],
  ])('%#: %s', (language, text) => {
    const dated = readTimes(fold(text), text, language).phrases.filter(({ fields }) => fields.unplaceable === undefined)
    expect(dated.map(({ start, end }) => text.slice(start, end))).toEqual([])
  })
})

test('the shorter of two readings is dropped, with the rule of which it is a part', () => {
  const text = 'They met on 5 March 2024.'
  const { dropped } = readTimes(fold(text), text, en)
  expect(dropped.length).toBeGreaterThan(0)
  for (const { start, end, reason } of dropped) {
    expect('5 March 2024').toContain(text.slice(start, end))
    expect(reason).toMatch(/^part of ".+"$/)
  }
})

test('offsets lead back over runs of spaces, tabs and vowel signs', () => {
  expect(phrases('They  met\ton  5 \t March   2024 .', en)).toEqual(['5 \t March   2024'])
  expect(phrases('اِلتَقَوا   يَومَ  الثُّلاثاءِ ، ثم غدًا', ar)).toEqual(['يَومَ  الثُّلاثاءِ', 'غدًا'])
  expect(phrases('🙂 met on 5 March 2024 🙂', en)).toEqual(['5 March 2024'])
})

test('nothing is read in nothing', () => {
  for (const text of ['', ' ', '.', 'a', 'ا', '12', '2024-', '/', '31/31/31'])
    for (const language of [en, ar])
      expect(readTimes(fold(text), text, language).phrases.filter(({ fields }) => fields.month !== undefined)).toEqual(
        [],
      )
})
