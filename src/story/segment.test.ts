import { expect, test } from 'vitest'
import { languages } from '../languages/index.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import type { Language } from '../languages/language.ts'
import { segment } from './segment.ts'

const cut = (body: string, { segmentation }: Language): string[] =>
  segment(body, segmentation).map(({ start, end }) => body.slice(start, end))

test.each([
  ['a title', en, ['Mr. Smith met Dr. Jones. ', 'They left.']],
  ['initials', en, ['U.S. officials met J. B. Smith at 10 a.m. on Monday. ', 'He left.']],
  ['a quotation with sentences in it', en, ['"We came. We saw. We left," he said. ', 'She agreed.']],
  ['a quotation that ends with its sentence', en, ['He said: "We left." ', 'She agreed.']],
  ['a quotation whose marks stand off', en, ['He said: « We left. » ', 'She agreed.']],
  ['an Arabic title', ar, ['وصل د. أحمد إلى بيروت. ', 'ثم غادر.']],
  ['a question', ar, ['هل وصل؟ ', 'لا يعرف أحد.']],
  ['a trailing attribution', ar, ['وصل الوفد إلى جنيف. حسب رويترز.\n', 'ثم غادر.']],
  ['a line of marks alone', en, ['One.\n', '* * *\n', 'Two. *']],
  ['lines', en, ['One\n', 'Two\n\n', 'Three']],
])('%s', (_, language, sentences) => {
  expect(cut(sentences.join(''), language)).toEqual(sentences)
})

test('what has no end is cut at a space, and where there is none between two characters', () => {
  for (const [body, longest] of [
    ['كلمة '.repeat(3_000), 2_000],
    ['𐤀'.repeat(3_000), 4_000],
  ] as const) {
    const pieces = cut(body, ar)
    expect(pieces.join('')).toBe(body)
    expect(pieces.every((piece) => piece.length <= longest && piece.isWellFormed())).toBe(true)
    if (body.includes(' ')) expect(pieces.every((piece) => piece.endsWith(' '))).toBe(true)
  }
})

test.each([
  '',
  ' ',
  '\n\n',
  '...',
  ' \n a. b',
  'a.\r\n\r\nB. C',
  '“a. B',
  '"a. B',
  '«'.repeat(50),
  '. '.repeat(50),
  '\u200f— \n x',
])('sentences joined are the body: %j', (body) => {
  for (const language of languages) expect(cut(body, language).join('')).toBe(body)
})
