import type { Quote } from '../../claims/claim.ts'
import { claimsOf } from '../../claims/read.ts'
import type { Language } from '../../languages/language.ts'
import type { Story } from '../../story/story.ts'
import { speakersOf, type StorySpeaker, speakerNamesOf } from './story-speakers.ts'
import { storyWords } from './find-alignment.ts'
import { type Mention, findMention } from './mention.ts'
import type { PastedText, PastedSpan } from './pasted-text.ts'
import { type SpeakerVerdict, compareMention } from './compare-mention.ts'
import { toComparedWords } from './compared-word.ts'
import type { Span } from '../../claims/pattern.ts'

/** Whether whoever says a piece in a pasted text says it in the story too, at a stretch of it. */
export function compareSpeakers(
  piece: Pick<PastedSpan, 'attribution' | 'speaker'>,
  at: Span,
  pasted: PastedText,
  story: Story,
): SpeakerVerdict {
  const { text } = pasted
  const { language } = text
  const cast = speakersOf(story)
  const quotes = quotesAt(at, story)
  const sayers = quotes.flatMap(speakerNamesOf).flatMap((name) => cast.get(name) ?? [])
  const mentions = attributionMentions(piece, pasted, [...cast.values()])
  if (mentions.length === 0) return 'unknown'
  if (
    quotes.some((quote) => isSpeakerImplied(quote, story)) &&
    mentions.some((mention) => isMentionedNear(mention, at, story))
  )
    return 'unknown'
  if (sayers.length === 0) return compareWithNarration(mentions, at, story, language)
  const judged = mentions.map((mention) => compareMention(mention, sayers, cast.values(), language))
  if (judged.includes('same')) return 'same'
  return mentions.some((mention) => isMentionedBefore(mention, at, story)) ? 'unknown' : (judged[0] ?? 'unknown')
}

/** Whether a quote's own sentence leaves its speaker unnamed: who that is was understood from those before, and may be wrong. */
function isSpeakerImplied({ speaker, sentence }: Quote, story: Story): boolean {
  const text = story.sentences[sentence - 1]?.excerpt.text ?? ''
  const named = toComparedWords(speaker.name.text, story.language).filter(({ isFunctionWord }) => !isFunctionWord)
  const there = toComparedWords(text, story.language)
  return !named.some(({ stem }) => there.some((word) => word.stem === stem))
}

/** An unnamed speaker was named at most so many sentences before. */
const MAX_SENTENCES_BACK = 2

/** Whether somebody is named shortly before a stretch of the story. */
function isMentionedNear({ words }: Mention, at: Span, story: Story): boolean {
  const n = story.sentences.findIndex(({ start, end }) => start <= at.start && at.start < end)
  const near = storyWords(story)
    .slice(Math.max(0, n - MAX_SENTENCES_BACK), n + 1)
    .flat()
  return words.some(({ isFunctionWord, stem }) => !isFunctionWord && near.some((word) => word.stem === stem))
}

/** So many words before a stretch may say whose it is, within what somebody else reports. */
const MAX_WORDS_BEFORE = 4

/** Whether somebody is named right before a stretch of the story: “the ministry said that Smith is ready” has it of Smith. */
function isMentionedBefore({ words }: Mention, at: Span, story: Story): boolean {
  const sentence = storyWords(story).find((own) => own.some(({ start }) => start === at.start)) ?? []
  const place = sentence.findIndex(({ start }) => start === at.start)
  const clause = sentence[place]?.clause
  const before = sentence.slice(Math.max(0, place - MAX_WORDS_BEFORE), place).filter((word) => word.clause === clause)
  return words.some(({ isFunctionWord, stem }) => !isFunctionWord && before.some((word) => word.stem === stem))
}

/** Whether somebody is named who tells a piece. */
export const hasSpeaker = (piece: PastedSpan, pasted: PastedText, story: Story): boolean =>
  attributionMentions(piece, pasted, [...speakersOf(story).values()]).length > 0

/** Those quotes of a story that hold most of a stretch. */
function quotesAt(at: Span, story: Story): Quote[] {
  const shared = ({ content }: Quote): number => Math.min(content.end, at.end) - Math.max(content.start, at.start)
  return claimsOf(story).quotes.filter((quote) => 2 * shared(quote) >= at.end - at.start)
}

/** Whom the words before a piece name, and whom a rule has read; else whom the sentence before names. */
function attributionMentions(
  { attribution, speaker }: Pick<PastedSpan, 'attribution' | 'speaker'>,
  { text }: PastedText,
  cast: readonly StorySpeaker[],
): Mention[] {
  const { body, language } = text
  const before = findMention(attribution, body, language, cast)
  const read = speaker === null ? undefined : findMention(toComparedWords(speaker, language), speaker, language, cast)
  return [before, read].filter((mention) => mention !== undefined)
}

/**
 * What nobody says in the story is told by the story itself: somebody named in the sentence may well say it, and whether
 * anybody else does cannot be told.
 */
function compareWithNarration(
  mentions: readonly Mention[],
  at: Span,
  story: Story,
  language: Language,
): SpeakerVerdict {
  const sentence = story.sentences.find(({ start, end }) => start <= at.start && at.start < end)
  const around = sentence ? toComparedWords(sentence.excerpt.text, language) : []
  const there = mentions.some(({ words }) =>
    words.some(({ isFunctionWord, stem }) => !isFunctionWord && around.some((one) => one.stem === stem)),
  )
  return there ? 'same' : 'unknown'
}
