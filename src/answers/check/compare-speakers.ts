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

/** Compares the speaker of a span in a pasted text with the speakers of the matching words in the story. */
export function compareSpeakers(
  span: Pick<PastedSpan, 'attribution' | 'speaker'>,
  at: Span,
  pasted: PastedText,
  story: Story,
): SpeakerVerdict {
  const { text } = pasted
  const { language } = text
  const speakers = speakersOf(story)
  const quotes = quotesAt(at, story)
  const own = quotes.flatMap(speakerNamesOf).flatMap((name) => speakers.get(name) ?? [])
  const mentions = attributionMentions(span, pasted, [...speakers.values()])
  if (mentions.length === 0) return 'unknown'
  if (
    quotes.some((quote) => isSpeakerImplied(quote, story)) &&
    mentions.some((mention) => isMentionedNear(mention, at, story))
  )
    return 'unknown'
  if (own.length === 0) return compareWithNarration(mentions, at, story, language)
  const verdicts = mentions.map((mention) => compareMention(mention, own, speakers.values(), language))
  if (verdicts.includes('same')) return 'same'
  return mentions.some((mention) => isMentionedBefore(mention, at, story)) ? 'unknown' : (verdicts[0] ?? 'unknown')
}

/** Whether a quote's sentence does not name its speaker, who was inferred from earlier sentences and may be wrong. */
function isSpeakerImplied({ speaker, sentence }: Quote, story: Story): boolean {
  const text = story.sentences[sentence - 1]?.excerpt.text ?? ''
  const named = toComparedWords(speaker.name.text, story.language).filter(({ isFunctionWord }) => !isFunctionWord)
  const there = toComparedWords(text, story.language)
  return !named.some(({ stem }) => there.some((word) => word.stem === stem))
}

/** Maximum number of sentences back in which an unnamed speaker was named. */
const MAX_SENTENCES_BACK = 2

/** Whether the words of a mention stand shortly before a passage of the story. */
function isMentionedNear({ words }: Mention, at: Span, story: Story): boolean {
  const n = story.sentences.findIndex(({ start, end }) => start <= at.start && at.start < end)
  const near = storyWords(story)
    .slice(Math.max(0, n - MAX_SENTENCES_BACK), n + 1)
    .flat()
  return words.some(({ isFunctionWord, stem }) => !isFunctionWord && near.some((word) => word.stem === stem))
}

/** Maximum number of words before a passage that may name its speaker within somebody else's report. */
const MAX_WORDS_BEFORE = 4

/** Whether the words of a mention stand right before a passage: “the ministry said that Smith is ready” is about Smith. */
function isMentionedBefore({ words }: Mention, at: Span, story: Story): boolean {
  const sentence = storyWords(story).find((own) => own.some(({ start }) => start === at.start)) ?? []
  const place = sentence.findIndex(({ start }) => start === at.start)
  const clause = sentence[place]?.clause
  const before = sentence.slice(Math.max(0, place - MAX_WORDS_BEFORE), place).filter((word) => word.clause === clause)
  return words.some(({ isFunctionWord, stem }) => !isFunctionWord && before.some((word) => word.stem === stem))
}

/** Whether a span is attributed to somebody. */
export const hasSpeaker = (span: PastedSpan, pasted: PastedText, story: Story): boolean =>
  attributionMentions(span, pasted, [...speakersOf(story).values()]).length > 0

/** The quotes of a story that contain at least half of a passage. */
function quotesAt(at: Span, story: Story): Quote[] {
  const shared = ({ content }: Quote): number => Math.min(content.end, at.end) - Math.max(content.start, at.start)
  return claimsOf(story).quotes.filter((quote) => 2 * shared(quote) >= at.end - at.start)
}

/** The mentions of a span's speaker: in the words before it, and as a rule has read it. */
function attributionMentions(
  { attribution, speaker }: Pick<PastedSpan, 'attribution' | 'speaker'>,
  { text }: PastedText,
  speakers: readonly StorySpeaker[],
): Mention[] {
  const { body, language } = text
  const before = findMention(attribution, body, language, speakers)
  const read =
    speaker === null ? undefined : findMention(toComparedWords(speaker, language), speaker, language, speakers)
  return [before, read].filter((mention) => mention !== undefined)
}

/**
 * Compares with words that the story itself says: somebody named in the sentence may well say them, and of anybody else
 * it is unknown.
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
