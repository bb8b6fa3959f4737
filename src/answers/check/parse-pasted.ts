import type { Quote } from '../../claims/claim.ts'
import { findQuotations } from '../../claims/quotes/quotations.ts'
import { type Claims, claimsOf } from '../../claims/read.ts'
import type { Language } from '../../languages/language.ts'
import { Excerpt } from '../../story/excerpt.ts'
import { type Edition, createEdition, type Sentence, type Story } from '../../story/story.ts'
import { attributionLength } from './cue.ts'
import type { PastedText, PastedSpan } from './pasted-text.ts'
import { type ComparedWord, toComparedWords } from './compared-word.ts'
import type { Span } from '../../claims/pattern.ts'

/** Minimum number of words of a quotation; fewer words in marks name things rather than quote. */
const MIN_QUOTED_WORDS = 2

/** Parses a pasted text into quotations, reported words, and sentences with neither. */
export function parsePastedText(pasted: string, story: Story, language: Language): PastedText {
  const text = createEdition(pasted, { ...story.about, language: language.code }, language)
  const claims = claimsOf(text)
  const marks = findQuotations(pasted)
    .map(({ start, end, closed }) => Excerpt.of(pasted, start + 1, closed ? end - 1 : end))
    .filter((excerpt) => toComparedWords(excerpt.text, language).length >= MIN_QUOTED_WORDS)
  const spans = text.sentences.flatMap((sentence) => {
    const within = marks.filter(({ start }) => sentence.start <= start && start < sentence.end)
    if (within.length > 0) {
      const words = wordsAt(sentence.excerpt, language)
      return within.map((mark) => toQuotedSpan(mark, { sentence, words }, claims, language))
    }
    if (marks.some((mark) => mark.start < sentence.start && sentence.start < mark.end)) return []
    return toReportedSpans(sentence, claims, language)
  })
  return { text, spans, figures: claims.casualties }
}

/** A sentence of a pasted text and its words. */
interface WordedSentence {
  readonly sentence: Sentence
  readonly words: readonly ComparedWord[]
}

function toQuotedSpan(
  excerpt: Excerpt,
  { sentence, words: all }: WordedSentence,
  { quotes }: Claims,
  language: Language,
): PastedSpan {
  const quote = quotes.find(({ content }) => overlap(content, excerpt))
  const before = all.filter(({ end }) => end <= excerpt.start)
  const open = attributionLength(all, padText(sentence.excerpt), language)
  const opened = before.slice(0, open)
  const read =
    quote && quote.content.start < excerpt.start ? before.filter(({ end }) => end <= quote.content.start) : []
  const attribution = read.length > 0 ? read : opened
  return {
    excerpt,
    words: wordsAt(excerpt, language),
    quoted: true,
    leadIn: attribution.length > 0 ? before.slice(attribution.length) : [],
    attribution: attribution.length > 0 ? attribution : before,
    sentenceWords: all,
    verb: quote?.verb?.text ?? null,
    speaker: speakerNameOf(quote),
  }
}

/** The reported words of a sentence without marks: as rules have read them, or behind an attribution, or all. */
function toReportedSpans(sentence: Sentence, { quotes }: Claims, language: Language): PastedSpan[] {
  const words = wordsAt(sentence.excerpt, language)
  const read = quotes.filter(({ content }) => sentence.excerpt.contains(content))
  const plain = { quoted: false, leadIn: [], sentenceWords: words }
  if (read.length > 0)
    return read.map((quote) => ({
      ...plain,
      excerpt: quote.content,
      words: wordsAt(quote.content, language),
      attribution: words.filter(({ end }) => end <= quote.content.start),
      verb: quote.verb?.text ?? null,
      speaker: speakerNameOf(quote),
    }))
  const attribution = words.slice(0, attributionLength(words, padText(sentence.excerpt), language))
  const rest = words.slice(attribution.length)
  return [{ ...plain, excerpt: sentence.excerpt, words: rest, attribution, verb: null, speaker: null }]
}

/** A whole sentence of a pasted text as a span. */
export function toSentenceSpan({ sentences, language }: Edition, n: number): PastedSpan | undefined {
  const excerpt = sentences[n - 1]?.excerpt
  if (!excerpt) return undefined
  const words = wordsAt(excerpt, language)
  return { excerpt, words, sentenceWords: words, quoted: false, leadIn: [], attribution: [], verb: null, speaker: null }
}

const speakerNameOf = (quote: Quote | undefined): string | null => quote?.speaker.name.text ?? null

/** The words of an excerpt, with offsets in the whole text. */
const wordsAt = (excerpt: Excerpt, language: Language): ComparedWord[] =>
  toComparedWords(excerpt.text, language).map((word) => ({
    ...word,
    start: word.start + excerpt.start,
    end: word.end + excerpt.start,
  }))

/** An excerpt's text, padded so that offsets are those of the whole text. */
const padText = ({ start, text }: Excerpt): string => ' '.repeat(start) + text

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
