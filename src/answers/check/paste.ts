import type { Quote } from '../../claims/claim.ts'
import { quotations } from '../../claims/quotes/marks.ts'
import { type Claims, claimsOf } from '../../claims/read.ts'
import type { Language } from '../../languages/language.ts'
import { Excerpt } from '../../story/excerpt.ts'
import { type Edition, edition, type Sentence, type Story } from '../../story/story.ts'
import { attributing } from './cue.ts'
import type { Pasted, Piece } from './piece.ts'
import { type Word, wordsOf } from './words.ts'
import type { Span } from '../../claims/pattern.ts'

/** Words in marks are held against a story from this many on: fewer name things rather than quote. */
const FEWEST_QUOTED = 2

/** Reads a pasted text: quotations, reported words, and sentences that hold neither. */
export function readPasted(pasted: string, story: Story, language: Language): Pasted {
  const text = edition(pasted, { ...story.about, language: language.code }, language)
  const claims = claimsOf(text)
  const marks = quotations(pasted)
    .map(({ start, end, closed }) => Excerpt.of(pasted, start + 1, closed ? end - 1 : end))
    .filter((excerpt) => wordsOf(excerpt.text, language).length >= FEWEST_QUOTED)
  const pieces = text.sentences.flatMap((sentence) => {
    const within = marks.filter(({ start }) => sentence.start <= start && start < sentence.end)
    if (within.length > 0) return within.map((mark) => quoted(mark, sentence, claims, language))
    if (marks.some((mark) => mark.start < sentence.start && sentence.start < mark.end)) return []
    return told(sentence, claims, language)
  })
  return { text, pieces, figures: claims.casualties }
}

function quoted(excerpt: Excerpt, sentence: Sentence, { quotes }: Claims, language: Language): Piece {
  const quote = quotes.find(({ content }) => overlap(content, excerpt))
  const before = wordsAt(sentence.excerpt, language).filter(({ end }) => end <= excerpt.start)
  const all = wordsAt(sentence.excerpt, language)
  const open = attributing(all, textOf(sentence.excerpt), language)
  const opened = before.slice(0, open)
  const read =
    quote && quote.content.start < excerpt.start ? before.filter(({ end }) => end <= quote.content.start) : []
  const zone = read.length > 0 ? read : opened
  return {
    excerpt,
    words: wordsAt(excerpt, language),
    quoted: true,
    lead: zone.length > 0 ? before.slice(zone.length) : [],
    zone: zone.length > 0 ? zone : before,
    sentence: all,
    verb: quote?.verb?.text ?? null,
    speaker: named(quote),
  }
}

/** What a sentence without marks tells: what the rules have read in it, or what follows an attribution, or all of it. */
function told(sentence: Sentence, { quotes }: Claims, language: Language): Piece[] {
  const words = wordsAt(sentence.excerpt, language)
  const read = quotes.filter(({ content }) => sentence.excerpt.holds(content))
  const plain = { quoted: false, lead: [], sentence: words }
  if (read.length > 0)
    return read.map((quote) => ({
      ...plain,
      excerpt: quote.content,
      words: wordsAt(quote.content, language),
      zone: words.filter(({ end }) => end <= quote.content.start),
      verb: quote.verb?.text ?? null,
      speaker: named(quote),
    }))
  const zone = words.slice(0, attributing(words, textOf(sentence.excerpt), language))
  const rest = words.slice(zone.length)
  return [{ ...plain, excerpt: sentence.excerpt, words: rest, zone, verb: null, speaker: null }]
}

/** A whole sentence of a pasted text as a piece. */
export function sentencePiece({ sentences, language }: Edition, n: number): Piece | undefined {
  const excerpt = sentences[n - 1]?.excerpt
  if (!excerpt) return undefined
  const words = wordsAt(excerpt, language)
  return { excerpt, words, sentence: words, quoted: false, lead: [], zone: [], verb: null, speaker: null }
}

const named = (quote: Quote | undefined): string | null => quote?.speaker.name.text ?? null

/** The words of an excerpt, by their places in the whole text. */
const wordsAt = (excerpt: Excerpt, language: Language): Word[] =>
  wordsOf(excerpt.text, language).map((word) => ({
    ...word,
    start: word.start + excerpt.start,
    end: word.end + excerpt.start,
  }))

/** An excerpt's text with its places in the whole text. */
const textOf = ({ start, text }: Excerpt): string => ' '.repeat(start) + text

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
