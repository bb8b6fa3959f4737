import { describe, expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import type { Language } from '../languages/language.ts'
import { resolve } from './resolve.ts'

/** Wednesday, 15 June 2022. */
const TODAY = '2022-06-15T09:00:00'
const values = (text: string, language: Language, reference = TODAY): string[] =>
  resolve(text, reference, language).values

describe('a time is placed on the calendar, counted from the day of publication', () => {
  test.each([
    ['yesterday', ['2022-06-14']],
    ['tomorrow morning', ['2022-06-16TMO']],
    ['last night', ['2022-06-14TNI']],
    ['three days ago', ['2022-06-12']],
    ['last week', ['2022-W23']],
    ['this weekend', ['2022-W24-WE']],
    ['next month', ['2022-07']],
    ['last year', ['2021']],
    ['the 1990s', ['199X']],
    ['the nineteenth century', ['18']],
    ['in the first quarter of 2021', ['2021-Q1']],
    ['the second half of 2021', ['2021-H2']],
    ['in the summer of 2019', ['2019-SU']],
    ['in the winter of 2018', ['2018-WI']],
    ['on 29 February 2024', ['2024-02-29']],
    ['on March 3', ['2022-03-03']],
    ['from 3 to 5 May 2021', ['2021-05-03/2021-05-05']],
    ['between March and May 2021', ['2021-03/2021-05']],
    ['at noon on Monday', ['2022-06-13T12:00']],
    ['on Monday at 9:40 a.m.', ['2022-06-13T09:40']],
    ['twelve hours', ['PT12H']],
    ['for three weeks', ['P3W']],
  ])('en: %s', (text, expected) => expect(values(text, en)).toEqual(expected))

  test.each([
    ['أمس', ['2022-06-14']],
    ['أول أمس', ['2022-06-13']],
    ['غدا', ['2022-06-16']],
    ['قبل ثلاثة أيام', ['2022-06-12']],
    ['الأسبوع الماضي', ['2022-W23']],
    ['الشهر المقبل', ['2022-07']],
    ['العام الماضي', ['2021']],
    ['في تسعينيات القرن الماضي', ['199X']],
    ['في القرن التاسع عشر', ['18']],
    ['في 3 آذار/ مارس 2021', ['2021-03-03']],
    ['من 3 إلى 5 مايو 2021', ['2021-05-03/2021-05-05']],
    ['صباح الاثنين', ['2022-06-13TMO']],
    ['خلال ثلاثة أسابيع', ['P3W']],
    ['١٥ حزيران ٢٠٢٠', ['2020-06-15']],
  ])('ar: %s', (text, expected) => expect(values(text, ar)).toEqual(expected))
})

describe('a Hijri date is placed by the calendar of Umm al-Qura', () => {
  test.each([
    ['1 محرم 1444', ['2022-07-30']],
    ['15 رمضان', ['2022-04-16']],
    ['في ذي الحجة 1443', ['2022-06-30/2022-07-29']],
    ['في رمضان 2019', ['2019-05-06/2019-06-03']],
  ])('%s', (text, expected) => expect(values(text, ar)).toEqual(expected))
})

describe('what is no date is not made one', () => {
  test.each([
    ['31 June 2021', en],
    ['29 February 2023', en],
    ['30 شباط 2021', ar],
    ['Room 2021', en],
    ['the March', en],
  ])('%s', (text, language) =>
    expect(values(text, language).filter((value) => /^\d{4}-\d\d-\d\d/.test(value))).toEqual([]),
  )
})

test('the end of a year and a leap day are counted across', () => {
  expect(values('yesterday', en, '2022-01-01')).toEqual(['2021-12-31'])
  expect(values('last week', en, '2021-01-05')).toEqual(['2020-W53'])
  expect(values('tomorrow', en, '2024-02-28')).toEqual(['2024-02-29'])
  expect(values('الشهر الماضي', ar, '2022-01-31')).toEqual(['2021-12'])
})

test('numbers come in the order of the text, those of dates too', () => {
  expect(resolve('27 people, two of them children, on 3 May', TODAY, en).numbers).toEqual([27, 2, 3])
  expect(resolve('سبعة وعشرون شخصا و3.5 أطنان', TODAY, ar).numbers).toEqual([27, 3.5])
  expect(resolve('', TODAY, en)).toEqual({ values: [], numbers: [] })
})
