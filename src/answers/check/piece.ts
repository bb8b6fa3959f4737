import type { Casualty, Quote } from '../../claims/claim.ts'
import { claimsOf } from '../../claims/read.ts'
import type { Language } from '../../languages/language.ts'
import { Excerpt } from '../../story/excerpt.ts'
import { edition, type Sentence, type Story } from '../../story/story.ts'
import { wordsOf } from './words.ts'

/** Something in a pasted text that can be held against a story. */
export type Piece =
  | { readonly kind: 'words'; readonly excerpt: Excerpt; readonly quoted: boolean; readonly speaker: string | null }
  | { readonly kind: 'figure'; readonly excerpt: Excerpt; readonly claim: Casualty; readonly speaker: string | null }

/** Words in marks are held against a story from this many on: fewer name things rather than quote. */
const FEWEST_QUOTED = 2
/** A sentence without marks, speaker or figure is held against it from this many words on. */
const FEWEST_PLAIN = 4

/** The pieces of a pasted text, in its order: quotations, reported words, figures, and sentences that hold none of these. */
export function piecesOf(text: string, story: Story, language: Language): Piece[] {
  const pasted = edition(text, { ...story.about, language: language.code }, language)
  const claims = claimsOf(pasted)
  const figures = claims.casualties.map(
    (claim): Piece => ({ kind: 'figure', excerpt: claim.count, claim, speaker: claim.claimant?.name.text ?? null }),
  )
  const marked = quotations(text).map((excerpt): Piece => {
    const quote = claims.quotes.find(({ content }) => overlap(content, excerpt))
    return { kind: 'words', excerpt, quoted: true, speaker: named(quote) }
  })
  const reported = claims.quotes
    .filter(({ content }) => ![...marked, ...figures].some(({ excerpt }) => overlap(content, excerpt)))
    .map((quote): Piece => ({ kind: 'words', excerpt: quote.content, quoted: false, speaker: named(quote) }))
  const found = [...figures, ...marked, ...reported]
  const plain = pasted.sentences
    .filter((sentence) => !found.some(({ excerpt }) => overlap(sentence, excerpt)))
    .flatMap(whole)
  return [...found, ...plain].sort((a, b) => a.excerpt.start - b.excerpt.start)
}

const named = (quote: Quote | undefined): string | null => quote?.speaker.name.text ?? null

const whole = ({ excerpt }: Sentence): Piece[] =>
  wordsOf(excerpt.text).length < FEWEST_PLAIN ? [] : [{ kind: 'words', excerpt, quoted: false, speaker: null }]

function quotations(text: string): Excerpt[] {
  return [...text.matchAll(/“([^“”]+)”|«([^«»]+)»|"([^"]+)"|„([^„“]+)“|‘([^‘’]{12,})’/g)]
    .map(({ index, 0: { length } }) => Excerpt.of(text, index + 1, index + length - 1))
    .filter((excerpt) => wordsOf(excerpt.text).length >= FEWEST_QUOTED)
}

interface Span {
  readonly start: number
  readonly end: number
}
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
