import fc from 'fast-check'
import { languages } from '../../src/languages/index.ts'
import type { Language } from '../../src/languages/language.ts'

/** Parts of hostile text: marks that open and close, stops, controls, turns of direction, marks without a letter. */
const SIGNS = [
  ...'.!?…؟،,;:؛"\'“”‘’«»‹›()[]{}–—-/\\|*_~`#@<>$%&+=^ \t\n\r\u00a0\u0000\u0007\u001b\u0085\u200b\u200d\u200e\u200f',
  ...'\u202a\u202e\u2066\u2068\u2069\u2028\u00ad\u0301\u0337\ufe0f\ufeff\ufffd',
  '\ud83d',
  '...',
  '``',
  "''",
  '\n\n',
  '\r\n',
  '---',
  '27',
  '٢٧',
  '1,234.5',
  '½',
  'ﷲ',
  'ﬁ',
  'İ',
  'ß',
  '🙂',
  '👩‍👩‍👧',
  '@everyone',
  '<@1>',
  'https://a.example/(x)',
  'www.A.B',
  'U.S.',
  'د.',
  '__proto__',
]

/** The sentences beside a language's rules: in pieces of them every rule has something to begin with. */
const sentencesOf = ({ quotes, casualties, time }: Language): string[] =>
  [...quotes.rules, ...casualties.rules, ...time.rules].flatMap(({ examples }) => examples.map((one) => one.in))

const piecesOf = (language: Language): fc.Arbitrary<string> => {
  const sentence = fc.constantFrom(...sentencesOf(language))
  const word = fc.constantFrom(...new Set(sentencesOf(language).flatMap((text) => text.split(' '))))
  const cut = fc.tuple(sentence, fc.nat(), fc.nat()).map(([text, from, to]) => {
    const start = from % text.length
    return text.slice(start, start + 1 + (to % (text.length - start)))
  })
  return fc.oneof(
    { weight: 4, arbitrary: word.map((one) => `${one} `) },
    { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
    { weight: 2, arbitrary: cut },
    { weight: 1, arbitrary: sentence },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...SIGNS), fc.nat({ max: 40 })).map(([sign, times]) => sign.repeat(times)),
    },
  )
}

const pieces = languages.map((language) => ({ language, piece: piecesOf(language) }))

/** A text of pieces of one language, with signs between them. */
export interface HostileText {
  /** The language's code: a counterexample is to be short enough to read. */
  readonly code: string
  readonly text: string
}

/** Texts of at most some pieces, in every language. */
export const hostileText = (maxLength = 12): fc.Arbitrary<HostileText> =>
  fc.oneof(
    ...pieces.map(({ language, piece }) =>
      fc.array(piece, { maxLength }).map((parts) => ({ code: language.code, text: parts.join('') })),
    ),
  )
