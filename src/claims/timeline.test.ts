import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import type { Language } from '../languages/language.ts'
import { Excerpt } from '../story/excerpt.ts'
import { createEdition } from '../story/story.ts'
import type { Quote } from './claim.ts'
import { resolve } from './resolve.ts'
import { readTimeline } from './timeline.ts'

const story = (body: string, language: Language, published: string) =>
  createEdition(body, { title: 'A', language: language.code, published, sources: [], status: 'usable' }, language)

const timeline = (body: string, language: Language, published: string, quotes: readonly Quote[] = []): string[] =>
  readTimeline(story(body, language, published), quotes).claims.map(
    ({ sentence, expression, value }) => `${sentence} ${expression.text} = ${value}`,
  )

test('one expression, however many words name its day', () => {
  const body = 'وصل الوفد يوم أمس الثلاثاء (14 حزيران/ يونيو) إلى جنيف.'
  expect(timeline(body, ar, '2022-06-15')).toEqual(['1 يوم أمس الثلاثاء (14 حزيران/ يونيو) = 2022-06-14'])
})

test('an expression is words of the story, harakat and all', () => {
  const body = 'وصل الوفد مساءَ أمسِ، ويغادر غداً.'
  const { claims } = readTimeline(story(body, ar, '2022-06-15'), [])
  expect(claims.map(({ expression }) => expression.text)).toEqual(['مساءَ أمسِ', 'غداً'])
  expect(claims.every(({ expression }) => expression.isSliceOf(body))).toBe(true)
})

test('today is the day of publication where the story was published', () => {
  expect(timeline('The port reopened today.', en, '2022-06-15T00:30:00+04:00')).toEqual(['1 today = 2022-06-15'])
})

test('a weekday has the tense of its clause', () => {
  const body = 'He was arrested on Monday. He will appear in court on Monday. The court sits next Friday.'
  expect(timeline(body, en, '2022-06-15')).toEqual([
    '1 Monday = 2022-06-13',
    '2 Monday = 2022-06-20',
    '3 next Friday = 2022-06-17',
  ])
})

test('what somebody is urged to do, or was still to do, lies in the future', () => {
  const body = 'She urged doctors to gather on Friday. They were to be paid on Friday. She urged calm on Friday.'
  expect(timeline(body, en, '2022-06-15')).toEqual([
    '1 Friday = 2022-06-17',
    '2 Friday = 2022-06-17',
    '3 Friday = 2022-06-10',
  ])
  expect(timeline('دعت النقابة إلى إضراب يوم الجمعة.', ar, '2022-06-15')).toEqual(['1 يوم الجمعة = 2022-06-17'])
  expect(timeline('دعت النقابة إلى الهدوء يوم الجمعة.', ar, '2022-06-15')).toEqual(['1 يوم الجمعة = 2022-06-10'])
})

test('a month without a year takes the year named before it in the sentence', () => {
  const values = (body: string, language: Language) =>
    timeline(body, language, '2022-06-15').map((line) => line.split(' = ')[1])
  expect(values('The mine opened in May 2011 and closed in October.', en)).toEqual(['2011-05', '2011-10'])
  expect(values('افتتح المنجم في مايو 2011، وفي فبراير انهار.', ar)).toEqual(['2011-05', '2012-02'])
  expect(values('The mine opened in May 2011 and will close in October.', en)).toEqual(['2011-05', '2022-10'])
})

test('a month that opens its sentence takes the year of the sentence before, unless it is recent', () => {
  const values = (body: string) => timeline(body, en, '2022-06-15').map((line) => line.split(' = ')[1])
  expect(values('The mine opened in May 2011. In October it flooded.')).toEqual(['2011-05', '2011-10'])
  expect(values('The mine opened in May 2011. It was sold in October.')).toEqual(['2011-05', '2021-10'])
  expect(values('The mine opened in May 2011. On June 3 it flooded.')).toEqual(['2011-05', '2022-06-03'])
})

test('a time named before is what later times are counted from', () => {
  const body = 'The dam burst on 3 May 2021. Two days later the town was empty. The following month it was rebuilt.'
  expect(timeline(body, en, '2022-06-15')).toEqual([
    '1 3 May 2021 = 2021-05-03',
    '2 Two days later = 2021-05-05',
    '3 The following month = 2021-06',
  ])
})

test('a quotation counts from the day it was said', () => {
  const body = '"We buried them this morning," he said on Sunday.'
  const at = (words: string): Excerpt => Excerpt.of(body, body.indexOf(words), body.indexOf(words) + words.length)
  const quote: Quote = {
    sentence: 1,
    rule: 'test',
    basis: { kind: 'named', named: at('he') },
    speaker: { name: at('he'), mention: at('he') },
    verb: at('said'),
    form: 'direct',
    content: at('We buried them this morning,'),
    addressee: null,
    relays: [],
  }
  expect(timeline(body, en, '2022-06-15', [quote])).toEqual(['1 this morning = 2022-06-12TMO', '1 Sunday = 2022-06-12'])
  expect(timeline(body, en, '2022-06-15')[0]).toBe('1 this morning = 2022-06-15TMO')
})

test.each([
  ['a duration', en, 'The siege lasted six weeks.', 'duration: P6W'],
  ['what comes back', en, 'The bridge closes every Friday.', 'comes back every week'],
  ['an age', ar, 'أفرج عن خالد (27 عاما).', 'an age'],
  ['a vague time', ar, 'توترت العلاقات في الأشهر الأخيرة.', 'vague'],
  ['an hour without a day', en, 'It struck at 9:40 a.m. local time.', 'a time of day, and no day'],
  [
    'a day without a month to count from',
    en,
    'The previous day it had rained.',
    'counted from a time that is not told before it',
  ],
])('%s is dropped with its reason', (_, language, body, why) => {
  const { claims, dropped } = readTimeline(story(body, language, '2022-06-15'), [])
  expect(claims).toEqual([])
  expect(dropped.map((one) => one.reason)).toContain(why)
})

test('a phrase alone is resolved with its clock time and as a duration', () => {
  const values = (text: string, language: Language) => resolve(text, '2022-06-15T09:00:00', language).values
  expect(values('Tuesday at 3:15 p.m.', en)).toEqual(['2022-06-14T15:15'])
  expect(values('الساعة الخامسة إلا ثلثا عصرا', ar)).toEqual(['2022-06-15T16:40'])
  expect(values('for three days and five hours', en)).toEqual(['P3DT5H'])
  expect(values('13 إلى 15 تموز 2021', ar)).toEqual(['2021-07-13/2021-07-15'])
})
