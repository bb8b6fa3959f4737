import { claimsOf } from '../../claims/read.ts'
import { foldText } from '../../story/fold.ts'
import type { Story } from '../../story/story.ts'
import { isComplementizer, isCue } from './cue.ts'
import { storyWords } from './find-alignment.ts'
import type { PastedSpan } from './pasted-text.ts'
import { type PolarityWords, polarityWords } from './polarity.ts'
import type { ComparedWord } from './compared-word.ts'

/** The words of a story that match a span, and the span's word that matches the first. */
interface MatchedWords {
  readonly from: ComparedWord
  readonly first: ComparedWord
  readonly last: ComparedWord
}

/**
 * Whether words of a story were cut so that their sense changes: a negation or a condition before them, or a limit behind
 * them, was left out; or what the story denies is not denied, or the reverse.
 */
export function isMisleadingCut({ from, first, last }: MatchedWords, span: PastedSpan, story: Story): boolean {
  const polarity = polarityWords(story.language.checking)
  const sentence = storyWords(story)[first.sentence - 1] ?? []
  const at = sentence.findIndex(({ start }) => start === first.start)
  const before = sentence.slice(0, at)
  const trimmed = span.words.slice(0, span.words.indexOf(from))
  const introduction = [...span.attribution, ...span.leadIn, ...trimmed]
  const quote = claimsOf(story).quotes.find(({ content }) => content.start <= first.start && first.start < content.end)
  const deniedThere = isDenied(before, first, quote?.verb?.text, polarity)
  if (isDenied(introduction, from, span.verb ?? undefined, polarity) !== deniedThere) return true
  if (isSayingNegated(introduction, from, polarity, story) !== isSayingNegated(before, first, polarity, story))
    return true
  if (
    isPolarityTurned([...span.leadIn, ...trimmed], from, polarity, story) !==
    isPolarityTurned(before, first, polarity, story)
  )
    return true
  return isLimited(first, last, polarity, story)
}

/** Number of words that a denial reaches. */
const DENIAL_SCOPE = 12

/** Whether words are denied: by the verb that reports them, or by a word before them in their clause. */
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

/** Whether the verb of saying before some words in their clause is negated: “did not say that …”. */
function isSayingNegated(
  before: readonly ComparedWord[],
  first: ComparedWord | undefined,
  { negators, turnsAfter, auxiliaries }: PolarityWords,
  { language }: Story,
): boolean {
  const own = before.filter(({ clause }) => clause === first?.clause)
  const cue = own.findLastIndex((word) => isCue(word, language))
  const last = own.slice(0, Math.max(0, cue)).findLast(({ text }) => !auxiliaries.has(text))
  return last !== undefined && (negators.has(last.text) || turnsAfter.has(last.text))
}

/** Whether the word before some words, apart from auxiliaries and complementizers, changes their polarity. */
function isPolarityTurned(
  before: readonly ComparedWord[],
  first: ComparedWord | undefined,
  polarity: PolarityWords,
  { language }: Story,
): boolean {
  const last = before.findLast((word) => !isComplementizer(word, language) && !polarity.auxiliaries.has(word.text))
  if (!last || last.clause !== first?.clause) return false
  return polarity.negators.has(last.text) || polarity.turnsAfter.has(last.text) || polarity.modals.has(last.text)
}

/** Maximum number of words between denied words and a word that limits the denial. */
const LIMIT_SCOPE = 5

/** Whether the story continues with a limit right behind some words. */
function isLimited(first: ComparedWord, last: ComparedWord, polarity: PolarityWords, story: Story): boolean {
  const words = storyWords(story)[last.sentence - 1] ?? []
  const at = words.findIndex(({ start }) => start === last.start) + 1
  const [next, ...later] = words.slice(at, at + LIMIT_SCOPE).filter(({ clause }) => clause === last.clause)
  if (!next) return false
  const matched = words.filter(({ start, end }) => first.start <= start && end <= last.end)
  const denied = matched.some(({ text }) => polarity.negators.has(text))
  if (denied)
    return [next, ...later].some(({ text }) => polarity.limitsBefore.has(text) || polarity.limitsDenied.has(text))
  return polarity.limitsBefore.has(next.text)
}
