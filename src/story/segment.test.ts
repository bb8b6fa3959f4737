import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { languages } from '../languages/index.ts'
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
  ['a case at law', en, ['The judges heard Roe v. Marsh on Monday. ', 'It was adjourned.']],
  ['a sum', en, ['He paid Rs. 900 for it. ', 'She paid more.']],
  ['the number of a list', en, ['1. Close the gate.\n', '2. Feed the dogs. ', '3. Go home.']],
  ['a number at the end', en, ['They live at No. 12 with a cat of 5. ', 'Nobody moved.']],
  ['a firm inside', en, ['Acme Inc. President Lee left. ', 'She stayed.']],
  ['a firm at the end', en, ['He sued Acme Inc. ', 'The firm denied it.']],
  ['an hour at the end', en, ['It opens at 10 a.m. ', 'The owner has the key.']],
  ['a country at the end', en, ['She moved to the U.S. ', 'In June she left.']],
  ['initials that are an article too', en, ['The book by J. A. Marsh sold. ', 'A film was made.']],
  ['no space after a stop', en, ['The dam broke.', 'The town fled.', 'Two drowned.']],
  ['no space before an opening mark', en, ['He left.', '“We stay,” she said. ', 'They did.']],
  ['no space after a closing mark', en, ['She said "no".', 'The others agreed.']],
  [
    'an address and numbers',
    en,
    ['See www.Harbour.Example.com or mail Ann.Lee@mail.Example.com for 2.5 more. ', 'Call first.'],
  ],
  ['a site that is a name', en, ['The owner of Ferries.Com sold 3.4 million. ', 'He retired.']],
  ['single marks', en, ['‘We don’t know. We wait,’ said Ann. ', 'She left.']],
  ['straight single marks', en, ["'It's late. We go,' said Ann. ", 'She left.']],
  ['a word between single marks', en, ["The 'Queen' sailed. ", 'Her crew waved. ', "'Goodbye,' they said."]],
  ['owners and plurals', en, ['The pilots’ strike ended. ', 'The airlines’ owners met.']],
  ['brackets inside a sentence', en, ['The mayor (she won in May. It was close) resigned. ', 'He left.']],
  ['brackets around sentences', en, ['He left. ', '(She stayed. ', 'It rained.) ', 'They met.']],
  ['no space after an Arabic stop', ar, ['وصل الوفد إلى جنيف.', 'ثم غادر عام 2011.', 'ولم يعد!', 'هل رجع؟']],
  ['no space after an Arabic quotation', ar, ['قال:«لن نرحل».', 'ثم غادر.']],
  ['an Arabic site, letters and numbers', ar, ['نقل موقع المرفأ.نت عن أ.د.سالم أن السعر 3.5 دينار. ', 'وأكد ذلك.']],
  ['foreign letters by their Arabic names', ar, ['قالت شبكة إي.إس.بي.إن ودبليو.تي.آي وإتش.بي.أو ذلك. ', 'ثم غادر.']],
  ['two Arabic titles', ar, ['قال أ.د. سالم إن الجسر آمن. ', 'ثم غادر.']],
  ['a year of the Hijra at the end', ar, ['بني عام 1435 هـ. ', 'وأغلق بعد سنة.']],
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

// No clock: what looks back or ahead over a whole line at every stop of it meets the test's own limit.
test.each(['.', '…', 'Ab.', 'ا. ', '“a. ', '‘A.’', 'A.”', '."A', ').', '(a [b ', "'A,", '.\u0301'])(
  'a line of %j without end is cut too',
  (unit) => {
    const body = unit.repeat(300_000 / unit.length)
    for (const language of languages) expect(cut(body, language).join('')).toBe(body)
  },
)
