import type { Quote } from '../../claims/claim.ts'
import { claimsOf } from '../../claims/read.ts'
import type { Language } from '../../languages/language.ts'
import type { Story } from '../../story/story.ts'
import { castOf, type Player, voicesOf } from './cast.ts'
import { wordsIn } from './locate.ts'
import { type Mention, mentionIn } from './mention.ts'
import type { Pasted, Piece } from './piece.ts'
import { type Sameness, sameness } from './speaker.ts'
import { wordsOf } from './words.ts'
import type { Span } from '../../claims/pattern.ts'

/** Whether whoever says a piece in a pasted text says it in the story too, at a stretch of it. */
export function speakerOf(piece: Pick<Piece, 'zone' | 'speaker'>, at: Span, pasted: Pasted, story: Story): Sameness {
  const { text } = pasted
  const { language } = text
  const cast = castOf(story)
  const quotes = quotesAt(at, story)
  const sayers = quotes.flatMap(voicesOf).flatMap((name) => cast.get(name) ?? [])
  const mentions = mentionsOf(piece, pasted, [...cast.values()])
  if (mentions.length === 0) return 'unknown'
  if (quotes.some((quote) => isImplied(quote, story)) && mentions.some((mention) => isNear(mention, at, story)))
    return 'unknown'
  if (sayers.length === 0) return ofNobody(mentions, at, story, language)
  const judged = mentions.map((mention) => sameness(mention, sayers, cast.values(), language))
  if (judged.includes('same')) return 'same'
  return mentions.some((mention) => isBefore(mention, at, story)) ? 'unknown' : (judged[0] ?? 'unknown')
}

/** Whether a quote's own sentence leaves its speaker unnamed: who that is was understood from those before, and may be wrong. */
function isImplied({ speaker, sentence }: Quote, story: Story): boolean {
  const text = story.sentences[sentence - 1]?.excerpt.text ?? ''
  const named = wordsOf(speaker.name.text, story.language).filter(({ free }) => !free)
  const there = wordsOf(text, story.language)
  return !named.some(({ stem }) => there.some((word) => word.stem === stem))
}

/** An unnamed speaker was named at most so many sentences before. */
const BACK = 2

/** Whether somebody is named shortly before a stretch of the story. */
function isNear({ words }: Mention, at: Span, story: Story): boolean {
  const n = story.sentences.findIndex(({ start, end }) => start <= at.start && at.start < end)
  const near = wordsIn(story)
    .slice(Math.max(0, n - BACK), n + 1)
    .flat()
  return words.some(({ free, stem }) => !free && near.some((word) => word.stem === stem))
}

/** So many words before a stretch may say whose it is, within what somebody else reports. */
const NEAR = 4

/** Whether somebody is named right before a stretch of the story: “the ministry said that Smith is ready” has it of Smith. */
function isBefore({ words }: Mention, at: Span, story: Story): boolean {
  const sentence = wordsIn(story).find((own) => own.some(({ start }) => start === at.start)) ?? []
  const place = sentence.findIndex(({ start }) => start === at.start)
  const clause = sentence[place]?.clause
  const before = sentence.slice(Math.max(0, place - NEAR), place).filter((word) => word.clause === clause)
  return words.some(({ free, stem }) => !free && before.some((word) => word.stem === stem))
}

/** Whether somebody is named who tells a piece. */
export const isTold = (piece: Piece, pasted: Pasted, story: Story): boolean =>
  mentionsOf(piece, pasted, [...castOf(story).values()]).length > 0

/** Those quotes of a story that hold most of a stretch. */
function quotesAt(at: Span, story: Story): Quote[] {
  const shared = ({ content }: Quote): number => Math.min(content.end, at.end) - Math.max(content.start, at.start)
  return claimsOf(story).quotes.filter((quote) => 2 * shared(quote) >= at.end - at.start)
}

/** Whom the words before a piece name, and whom a rule has read; else whom the sentence before names. */
function mentionsOf(
  { zone, speaker }: Pick<Piece, 'zone' | 'speaker'>,
  { text }: Pasted,
  cast: readonly Player[],
): Mention[] {
  const { body, language } = text
  const before = mentionIn(zone, body, language, cast)
  const read = speaker === null ? undefined : mentionIn(wordsOf(speaker, language), speaker, language, cast)
  return [before, read].filter((mention) => mention !== undefined)
}

/**
 * What nobody says in the story is told by the story itself: somebody named in the sentence may well say it, and whether
 * anybody else does cannot be told.
 */
function ofNobody(mentions: readonly Mention[], at: Span, story: Story, language: Language): Sameness {
  const sentence = story.sentences.find(({ start, end }) => start <= at.start && at.start < end)
  const around = sentence ? wordsOf(sentence.excerpt.text, language) : []
  const there = mentions.some(({ words }) =>
    words.some(({ free, stem }) => !free && around.some((one) => one.stem === stem)),
  )
  return there ? 'same' : 'unknown'
}
