import { expect, test } from 'vitest'
import type { WordClass } from '../../lexicon/entry.ts'
import { formsOf } from './index.ts'

/** An entry's forms by their names: `past she:قالت`. */
const inflect = (lemma: string, is: WordClass, forms = '-'): string[] =>
  formsOf({ lemma, class: is, forms, takes: '-', means: '-' }).map(([written, name]) => `${name}:${written}`)

test('a strong verb', () => {
  expect(inflect('كتب', 'v', 'pv:يكتب part:كاتب')).toEqual([
    ...['past he:كتب', 'past she:كتبت', 'past they:كتبوا', 'past two:كتبا', 'past two:كتبتا'],
    ...['past women:كتبن', 'past I:كتبت', 'past we:كتبنا'],
    ...['now he:يكتب', 'now she:تكتب', 'now they:يكتبون', 'now they:يكتبوا', 'now two:يكتبان', 'now two:تكتبان'],
    ...['now women:يكتبن', 'now I:أكتب', 'now we:نكتب'],
    ...['part he:كاتب', 'part he:كاتبا', 'part she:كاتبة', 'part they:كاتبون', 'part they:كاتبين', 'part they:كاتبات'],
  ])
})

test.each([
  ['قال', 'pv:يقول', ['past they:قالوا', 'past I:قلت', 'past we:قلنا', 'now she:تقول', 'cut he:يقل', 'now women:يقلن']],
  ['دعا', 'pv:يدعو', ['past she:دعت', 'past they:دعوا', 'past I:دعوت', 'now they:يدعون', 'cut she:تدع']],
  ['نفى', 'pv:ينفي', ['past she:نفت', 'past we:نفينا', 'now they:ينفون', 'now two:ينفيان', 'cut he:ينف']],
  ['بقي', 'pv:يبقى', ['past she:بقيت', 'past they:بقوا', 'now they:يبقون', 'now two:يبقيان']],
  ['رد', 'pv:يرد', ['past she:ردت', 'past I:رددت', 'past we:رددنا']],
  ['بدأ', 'pv:يبدأ', ['past they:بدأوا', 'past they:بدؤوا', 'past two:بدآ', 'now I:أبدأ']],
  ['أخذ', 'pv:يأخذ', ['now I:آخذ', 'now we:نأخذ']],
  ['تقدم', 'pv:يتقدم', ['vn:تقدم', 'now she:تتقدم']],
  ['شاف', 'pv:يشوف dial:ب', ['now he:بيشوف', 'now she:بتشوف', 'past I:شفت']],
  ['أبلغ', 'pv:يبلغ part:مبلغا', ['part he:مبلغا']],
])('the forms of %s that differ', (past, forms, expected) => {
  expect(inflect(past, 'v', forms)).toEqual(expect.arrayContaining(expected))
})

test('what has no present is a form that stands alone', () => {
  expect(inflect('بييجي', 'v')).toEqual(['also:بييجي'])
})

test('a noun of people', () => {
  expect(inflect('مراسل', 'n.person')).toEqual([
    ...['one:مراسل', 'object:مراسلا', 'two:مراسلان', 'two objects:مراسلين', 'two of:مراسلا', 'two of:مراسلي'],
    ...['many subjects:مراسلون', 'many objects:مراسلين', 'many of:مراسلو', 'many of:مراسلي'],
    ...['woman:مراسلة', 'owned woman:مراسلت', 'two women:مراسلتان', 'two women:مراسلتين', 'women:مراسلات'],
  ])
})

test('a feminine noun', () => {
  expect(inflect('حافلة', 'n.thing')).toEqual([
    ...['one:حافلة', 'owned:حافلت', 'two:حافلتان', 'two objects:حافلتين', 'two of:حافلتا', 'two of:حافلتي'],
    'many:حافلات',
  ])
})

test.each([
  ['وزير', 'n.office', 'pl:وزراء', ['many:وزراء', 'woman:وزيرة']],
  ['محامي', 'n.person', '-', ['many subjects:محامون', 'many objects:محامين']],
  ['مستشفى', 'n.body', 'pl:ات', ['two:مستشفيان', 'many:مستشفيات']],
  ['إجراء', 'vn', 'pl:ات', ['many:إجراءات', 'two:إجراءان']],
  ['صحراء', 'n.place', 'pl:ات', ['many:صحراوات']],
  ['فتى', 'n.person', '-', ['woman:فتاة', 'women:فتيات']],
  ['أكبر', 'adj', 'f:كبرى', ['woman:كبرى', 'women:كبريات']],
  ['امرأة', 'n.person', 'pl:نساء', ['many:نساء', 'two:امرأتان', 'owned:امرأت']],
] as const)('the forms of %s that differ', (one, is, forms, expected) => {
  expect(inflect(one, is, forms)).toEqual(expect.arrayContaining([...expected]))
})

test('a broken plural stands for the sound one, and what is never declined is one form', () => {
  expect(inflect('وزير', 'n.office', 'pl:وزراء').join(' ')).not.toContain('وزيرون')
  expect(inflect('بين', 'prep')).toEqual(['one:بين'])
})
