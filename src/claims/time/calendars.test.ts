import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ar } from '../../languages/ar/index.ts'
import { en } from '../../languages/en/index.ts'
import type { Language } from '../../languages/language.ts'
import { resolve } from '../resolve.ts'
import { type Day, dateOf, dayOf } from './calendar.ts'
import { toHijri } from './hijri.ts'
import { dayPeriod } from './period.ts'

// The same cases in every run.
fc.configureGlobal({ seed: 1 })

const values = (text: string, language: Language): string[] => resolve(text, '2022-06-15', language).values
const months = (text: string): string[] =>
  text.split('|').map((name) => values(`افتتح المصنع في 7 ${name} 2019.`, ar).join())
const inOrder = Array.from({ length: 12 }, (_, i) => `2019-${String(i + 1).padStart(2, '0')}-07`)

describe('a month is the same by all its names', () => {
  test.each([
    ['Cairo', 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر'],
    ['Cairo, with -h', 'يناير|فبراير|مارس|ابريل|مايو|يونيه|يوليه|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر'],
    ['Damascus', 'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'],
    ['Tunis', 'جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر'],
    ['Rabat', 'يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر'],
    [
      'two names',
      'كانون الثاني/يناير|شباط/فبراير|آذار/ مارس|نيسان / أبريل|أيار (مايو)|حزيران/يونيو|' +
        'تموز/يوليو|آب/أغسطس|أيلول/سبتمبر|تشرين الأول/أكتوبر|تشرين الثاني/نوفمبر|كانون الأول/ديسمبر',
    ],
  ])('in %s', (_, names) => expect(months(names)).toEqual(inOrder))

  test('in English, whole and cut', () => {
    const names = 'January Feb. March Apr. May June July Aug. Sept. Oct. Nov. December'.split(' ')
    expect(names.map((name) => values(`It opened on ${name} 7, 2019.`, en).join())).toEqual(inOrder)
    expect(names.map((name) => values(`It opened on 7 ${name} 2019.`, en).join())).toEqual(inOrder)
  })
})

/** The first days of the months of 1443, by the calendar of Umm al-Qura. */
describe('a Hijri month is known by its names', () => {
  test.each([
    ['محرم', '2021-08-09'],
    ['صفر', '2021-09-08'],
    ['ربيع الأول', '2021-10-07'],
    ['ربيع الآخر', '2021-11-06'],
    ['ربيع الثاني', '2021-11-06'],
    ['جمادى الأولى', '2021-12-05'],
    ['جمادى الآخرة', '2022-01-04'],
    ['رجب', '2022-02-02'],
    ['شعبان', '2022-03-04'],
    ['رمضان', '2022-04-02'],
    ['شوال', '2022-05-02'],
    ['ذي القعدة', '2022-05-31'],
    ['ذو الحجة', '2022-06-30'],
  ])('1 %s 1443 is %s', (name, date) => expect(values(`افتتح المصنع في 1 ${name} 1443.`, ar)).toEqual([date]))
})

const anyDay = fc.integer({ min: dayOf(1950, 1, 1) ?? 0, max: dayOf(2049, 12, 31) ?? 0 })
const written = (day: Day): string => dayPeriod(day).value

describe('a date is read as it was written, whatever its day', () => {
  const englishMonths = 'January February March April May June July August September October November December'
  const arabicMonths = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'
  const eastern = (number: number): string =>
    String(number).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)))
  const name = (list: string, month: number): string => list.split(' ')[month - 1] ?? ''

  test('in words and digits', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: date } = dateOf(day)
        const english = name(englishMonths, month)
        expect(values(`It opened on ${date} ${english} ${year}.`, en)).toEqual([written(day)])
        expect(values(`It opened on ${english} ${date}, ${year}.`, en)).toEqual([written(day)])
        expect(values(`افتتح في ${eastern(date)} ${name(arabicMonths, month)} ${eastern(year)}.`, ar)).toEqual([
          written(day),
        ])
      }),
      { numRuns: 60 },
    )
  })

  test('and by the Hijri calendar', () => {
    const names = 'محرم|صفر|ربيع الأول|ربيع الثاني|جمادى الأولى|جمادى الثانية|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة'
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: date } = toHijri(day)
        expect(values(`افتتح في ${date} ${names.split('|')[month - 1]} ${year} هـ.`, ar)).toEqual([written(day)])
      }),
      { numRuns: 60 },
    )
  })
})

test('a date of digits alone is read where its order is sure', () => {
  expect(values('It opened on 2019-03-07.', en)).toEqual(['2019-03-07'])
  expect(values('افتتح في 25/3/2019.', ar)).toEqual(['2019-03-25'])
})
