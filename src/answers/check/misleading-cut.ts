import { claimsOf } from '../../claims/read.ts'
import { foldText } from '../../story/fold.ts'
import type { Story } from '../../story/story.ts'
import { isComplementizer } from './cue.ts'
import { storyWords } from './find-alignment.ts'
import type { PastedSpan } from './pasted-text.ts'
import { type PolarityWords, polarityWords } from './polarity.ts'
import type { ComparedWord } from './compared-word.ts'

/** A stretch of a story, from its first word that is met to its last, and the word that meets the first. */
interface MatchedStretch {
  readonly from: ComparedWord
  readonly first: ComparedWord
  readonly last: ComparedWord
}

/**
 * Whether a stretch of a story was cut so that its sense turns: a negation or a condition before it, or a limit behind
 * it, was left out; or what the story has denied is told, or told as denied.
 */
export function isMisleadingCut({ from, first, last }: MatchedStretch, piece: PastedSpan, story: Story): boolean {
  const sense = polarityWords(story.language.checking)
  const sentence = storyWords(story)[first.sentence - 1] ?? []
  const at = sentence.findIndex(({ start }) => start === first.start)
  const before = sentence.slice(0, at)
  const trimmed = piece.words.slice(0, piece.words.indexOf(from))
  const told = [...piece.attribution, ...piece.leadIn, ...trimmed]
  const quote = claimsOf(story).quotes.find(({ content }) => content.start <= first.start && first.start < content.end)
  const deniedThere = isDenied(before, first, quote?.verb?.text, sense)
  if (isDenied(told, from, piece.verb ?? undefined, sense) !== deniedThere) return true
  if (
    isPolarityTurned([...piece.leadIn, ...trimmed], from, sense, story) !==
    isPolarityTurned(before, first, sense, story)
  )
    return true
  return isLimited(first, last, sense, story)
}

/** A denial reaches so many words. */
const DENIAL_SCOPE = 12

/** Whether words are told as denied: by the verb that reports them, or by a word before them in their clause. */
function isDenied(
  before: readonly ComparedWord[],
  first: ComparedWord | undefined,
  verb: string | undefined,
  { denials }: PolarityWords,
): boolean {
  if (
    verb !== undefined &&
    foldText(verb)
      .split(' ')
      .some((word) => denials.has(word))
  )
    return true
  return before.slice(-DENIAL_SCOPE).some(({ text, clause }) => clause === first?.clause && denials.has(text))
}

/** Whether the word before a stretch turns its sense: right before it, or before an auxiliary or what opens told words. */
function isPolarityTurned(
  before: readonly ComparedWord[],
  first: ComparedWord | undefined,
  sense: PolarityWords,
  { language }: Story,
): boolean {
  const last = before.findLast((word) => !isComplementizer(word, language) && !sense.auxiliaries.has(word.text))
  if (!last || last.clause !== first?.clause) return false
  return sense.negators.has(last.text) || sense.turnsAfter.has(last.text) || sense.modals.has(last.text)
}

/** What is denied may be limited by a word up to so many behind. */
const LIMIT_SCOPE = 5

/** Whether the story goes on with a limit right behind a stretch. */
function isLimited(first: ComparedWord, last: ComparedWord, sense: PolarityWords, story: Story): boolean {
  const words = storyWords(story)[last.sentence - 1] ?? []
  const at = words.findIndex(({ start }) => start === last.start) + 1
  const [next, ...later] = words.slice(at, at + LIMIT_SCOPE).filter(({ clause }) => clause === last.clause)
  if (!next) return false
  const stretch = words.filter(({ start, end }) => first.start <= start && end <= last.end)
  const denied = stretch.some(({ text }) => sense.negators.has(text))
  if (denied) return [next, ...later].some(({ text }) => sense.limitsBefore.has(text) || sense.limitsDenied.has(text))
  return sense.limitsBefore.has(next.text)
}
