import { expect, test } from 'vitest'
import { claimsOf } from '../claims/read.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { createEdition } from '../story/story.ts'
import { nestFigures, formatFigure } from './figures.ts'
import { formatText } from './phrase.ts'

const about = { title: 'A flood', published: '2024-03-14', sources: [], status: 'usable' as const }

function told(body: string, story = en, reader = en): string[] {
  const { casualties } = claimsOf(createEdition(body, { ...about, language: story.code }, story))
  return nestFigures(casualties).map((figure) => formatText(formatFigure(figure, { story, reader }), reader))
}

test.each([
  ['Exactly 21 villagers were killed.', 'killed: 21'],
  ['At least 21 villagers were killed.', 'killed: at least 21'],
  ['More than 20 villagers were killed.', 'killed: more than 20'],
  ['Nearly 50 villagers were killed.', 'killed: about 50'],
  ['As many as 40 villagers were killed.', 'killed: up to 40'],
  ['No more than 12 villagers were killed.', 'killed: up to 12'],
  ['Fewer than a dozen villagers were killed.', 'killed: fewer than 12'],
  ['Between 20 and 30 villagers were killed.', 'killed: 20 to 30'],
  ['At least about 30 villagers were killed.', 'killed: at least 30'],
  ['Dozens of villagers were killed.', 'killed: “Dozens of villagers”'],
])('a bound is told as the story puts it: %s', (body, line) => {
  expect(told(body)).toEqual([line])
})

test.each([
  ['قتل ما لا يقل عن 21 قرويا.', 'قتلى: 21 على الأقل'],
  ['قتل أكثر من 20 قرويا.', 'قتلى: أكثر من 20'],
  ['قتل ما يقرب من 50 قرويا.', 'قتلى: نحو 50'],
  ['قتل 50 قرويا تقريبا.', 'قتلى: نحو 50'],
  ['قتل أقل من 12 قرويا.', 'قتلى: أقل من 12'],
  ['قتل ما لا يزيد على 12 قرويا.', 'قتلى: 12 على الأكثر'],
  ['قتل عشرات القرويين.', 'قتلى: «عشرات القرويين»'],
])('a bound is told as the story puts it: %s', (body, line) => {
  expect(told(body, ar, ar)).toEqual([line])
})

test('for readers of another language a bound has the story’s own words beside it', () => {
  expect(told('قتل قرابة 50 قرويا.', ar, en)).toEqual(['killed: about 50 “قرابة 50 قرويا”'])
  expect(told('قتل عشرات القرويين.', ar, en)).toEqual(['killed: no exact figure “عشرات القرويين”'])
  expect(told('قتل 50 قرويا.', ar, en)).toEqual(['killed: 50'])
})

test.each([
  ['Twelve families were displaced.', 'displaced: “Twelve families”', 'نازحون: 12 (عائلات)'],
  [
    'The slide displaced about 40 households.',
    'displaced: “about 40 households”',
    'نازحون: نحو 40 (عائلات) «about 40 households»',
  ],
  ['Three of a family were hurt.', 'injured: 3', 'جرحى: 3'],
  ['Three members of two families were hurt.', 'injured: 3', 'جرحى: 3'],
])('families are not shown as people: %s', (body, line, foreign) => {
  expect(told(body)).toEqual([line])
  expect(told(body, en, ar)).toEqual([foreign])
})

test.each([
  ['نزحت 22 عائلة من الوادي.', 'نازحون: «22 عائلة»', 'displaced: 22 (families)'],
  ['أصيبت أسرتان في الحريق.', 'جرحى: «أسرتان»', 'injured: 2 (families)'],
  ['قتل ستة أفراد من عائلة واحدة.', 'قتلى: 6', 'killed: 6'],
  ['قتل ستة من عائلة واحدة.', 'قتلى: 6', 'killed: 6'],
])('families are not shown as people: %s', (body, line, foreign) => {
  expect(told(body, ar, ar)).toEqual([line])
  expect(told(body, ar, en)).toEqual([foreign])
})

test('a part is shown as a part', () => {
  expect(told('The flood killed 27 people, including two civilians and a nurse.')).toEqual([
    'killed: 27, of them civilians: 2, and 1 “a nurse”',
  ])
  expect(told('قتل 27 شخصا، بينهم مدنيان.', ar, ar)).toEqual(['قتلى: 27، منهم مدنيون: 2'])
  expect(told('The flood killed six cooks and two nurses.')).toEqual(['killed: 6', 'killed: 2'])
})

test('a part whose whole is not shown has the words of the whole', () => {
  const { casualties } = claimsOf(createEdition('Nine were hurt, including a nurse.', { ...about, language: 'en' }, en))
  const [, nurse] = nestFigures(casualties).flatMap(({ claim, parts }) => [claim, ...parts.map((part) => part.claim)])
  if (!nurse) throw new Error('no nurse is read')
  const [alone] = nestFigures([nurse])
  if (!alone) throw new Error('no figure')
  expect(formatText(formatFigure(alone, { story: en, reader: en }), en)).toBe('injured: 1 (part of “Nine”)')
})
