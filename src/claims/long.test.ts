import { expect, test } from 'vitest'
import { languages } from '../languages/index.ts'
import type { FrontMatter } from '../story/front-matter.ts'
import { createEdition } from '../story/story.ts'
import { compile } from './pattern.ts'
import { claimsOf } from './read.ts'

const MANY = 10_000

/** Texts on which a careless pattern would never come to an end. */
const texts: [string, string][] = [
  ['a run of و', 'و'.repeat(MANY)],
  ['words of و', 'و '.repeat(MANY)],
  ['nested brackets', `${'('.repeat(MANY)}قال${')'.repeat(MANY)}`],
  ['typewritten quotation marks', '"'.repeat(MANY)],
  ['opening marks alone', '“ '.repeat(MANY)],
  ['guillemets by turns', '« » '.repeat(MANY / 2)],
  ['one verb of saying after another', 'قال أن '.repeat(MANY / 4)],
  ['the same in English', 'he said that '.repeat(MANY / 4)],
  ['digits', '1'.repeat(MANY)],
  ['numbers', '27 قتيلا و'.repeat(MANY / 4)],
  ['number words', 'ثلاثة وعشرون و'.repeat(MANY / 4)],
  ['number words in English', 'twenty-seven hundred and '.repeat(MANY / 4)],
  ['dates', '20 سبتمبر/ أيلول '.repeat(MANY / 4)],
  ['dates in English', 'Monday, 20 September '.repeat(MANY / 4)],
  ['commas', 'كلمة، '.repeat(MANY)],
  ['spaces', `a${' '.repeat(MANY)}b`],
  ['one word without end', 'كلمة'.repeat(MANY / 4)],
  ['capitals', 'AND SAID '.repeat(MANY / 2)],
]

/** As long as a sentence can be, and a tenth of it. */
const [LONG, SHORT] = [2_000, 200]
/** How much more the long one may take: a pattern that tries everything with everything takes a hundred times more. */
const MOST = 16

test.each(languages.flatMap((language) => texts.map(([name, text]) => [language.code, name, text, language] as const)))(
  'the steps of reading %s grow as the text does on %s',
  (_, __, text, { quotes }) => {
    const stepsOver = (length: number): number => {
      const part = text.slice(0, length)
      const compiled = quotes.rules.map((rule) => compile(rule.pattern, quotes.words))
      for (const pattern of compiled) pattern.match(part)
      return compiled[0]?.steps(part) ?? 0
    }
    expect(stepsOver(LONG)).toBeLessThanOrEqual(MOST * Math.max(LONG, stepsOver(SHORT)))
  },
)

// No clock: a pattern that backtracks without bound meets the test's own limit.
test.each(languages.flatMap((language) => texts.map(([name, text]) => [language.code, name, text, language] as const)))(
  'reading %s ends on %s',
  (code, _, text, language) => {
    const about: FrontMatter = { title: 'A', language: code, published: '2024-01-02', sources: [], status: 'usable' }
    const read = createEdition(text, about, language)
    expect(claimsOf(read).quotes.every(({ content }) => content.isSliceOf(text))).toBe(true)
  },
)
