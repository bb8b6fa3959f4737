import { Excerpt } from '../../story/excerpt.ts'
import type { Story } from '../../story/story.ts'
import type { EditStep } from './align.ts'
import { isMisleadingCut } from './misleading-cut.ts'
import { findDifference } from './difference.ts'
import { hasOtherSubject } from './other-subject.ts'
import { findAlignment, type Alignment, matchedShare } from './find-alignment.ts'
import type { PastedText, PastedSpan } from './pasted-text.ts'
import { missedDifference } from './missed-words.ts'
import { sharedTimes } from './times.ts'
import { trimSteps, dropAddedClauses } from './trim-steps.ts'
import type { ComparedWord } from './compared-word.ts'

/** How the words of a piece stand in a story. */
export interface Comparison {
  readonly label: 'verbatim' | 'differs' | 'absent' | 'undecided'
  /** The words of the pasted text that were held. */
  readonly excerpt: Excerpt
  /** Where in the story. */
  readonly passage: Excerpt | null
}

/** From this much of a piece in one place on, it is that place told with other words. */
const MIN_MATCH = 0.6
/** Below this much, words are not in the story; between the two, told words may be there in others. */
const MAX_ABSENT = 0.35
/** Of such a part so much must be met. */
const MIN_PART_MATCH = 0.65
/** From this much on, a part of told words is looked at alone. */
const MIN_PART_SHARE = 0.35
/** A piece of up to so many words is looked for together with the words around it. */
const SHORT_SPAN_WORDS = 5

/** Holds a piece against a story: where it stands there, or nearly, and whether its sense is the same. */
export function compareSpan(piece: PastedSpan, pasted: PastedText, story: Story): Comparison {
  const { own, share } = alignSpan(piece, story)
  const steps = piece.quoted ? own : trimSteps(own, story)
  const passage = passageOf(steps, story)
  const excerpt = piece.quoted ? piece.excerpt : excerptOf(steps, piece, pasted)
  if (!passage || (share < MIN_MATCH && !isPartialMatch(steps, share, piece))) {
    if (piece.quoted && isSplicedQuotation(steps, story)) return { label: 'differs', excerpt, passage }
    return { label: piece.quoted || share < MAX_ABSENT ? 'absent' : 'undecided', excerpt: piece.excerpt, passage: null }
  }
  const exact = piece.quoted && !/…|\.{3}|\[[^\]]*\]/.test(piece.excerpt.text)
  const difference = findDifference(steps, {
    story,
    isExact: exact,
    isSharedTime: sharedTimes(steps, pasted.text, story),
  })
  if (difference === 'sure') return { label: 'differs', excerpt: piece.excerpt, passage }
  const met = steps.filter((step) => step.kind === 'same')
  const [start, end] = [met[0], met.at(-1)]
  const stretch = start && end && { from: start.word, first: start.storyWord, last: end.storyWord }
  if (stretch && (isMisleadingCut(stretch, piece, story) || hasOtherSubject(piece.leadIn, stretch.first, story)))
    return { label: 'differs', excerpt, passage }
  if (difference === 'perhaps') return { label: 'undecided', excerpt, passage }
  const missed = piece.quoted ? 'none' : missedDifference(steps, piece, pasted, story)
  if (missed === 'none') return { label: 'verbatim', excerpt, passage }
  return { label: missed === 'sure' ? 'differs' : 'undecided', excerpt: piece.excerpt, passage }
}

/** The steps to a piece, and how much of it is met; a short one is looked for with the words around it as well. */
function alignSpan(piece: PastedSpan, story: Story): { own: readonly EditStep[]; share: number } {
  const { steps } = findAlignment(piece.words, story)
  const share = matchedShare(piece.quoted ? steps : dropAddedClauses(steps))
  if (share >= MIN_MATCH || countContentWords(piece.words) > SHORT_SPAN_WORDS || piece.attribution.length === 0)
    return { own: steps, share }
  const wide = findAlignment([...piece.attribution, ...piece.leadIn, ...piece.words], story)
  const own = ownSteps(wide, piece)
  return matchedShare(own) > 0 && wide.matchedShare >= MIN_MATCH
    ? { own, share: wide.matchedShare }
    : { own: steps, share }
}

/** Told words of which a part stands in the story: that part is held, if it tells enough. */
function isPartialMatch(steps: readonly EditStep[], share: number, { quoted, words }: PastedSpan): boolean {
  const kept = new Set(steps.flatMap((step) => (step.kind === 'dropped' ? [] : [step.word.start])))
  if (words.some(({ isNumber, start }) => isNumber && !kept.has(start))) return false
  const met = steps.filter((step) => step.kind === 'same' && !step.word.isFunctionWord).length
  const skipped = steps.filter((step) => step.kind === 'dropped' && !step.storyWord.isFunctionWord).length
  if (quoted || share < MIN_PART_SHARE || skipped > met) return false
  return (
    (met >= 3 && matchedShare(steps) >= MIN_PART_MATCH) ||
    steps.some((step, i) => isSameCountedThing(step, steps.slice(i + 1)))
  )
}

/** Whether a number stands for a number of the same things. */
function isSameCountedThing(step: EditStep, after: readonly EditStep[]): boolean {
  if ((step.kind !== 'same' && step.kind !== 'changed') || !step.word.isNumber || !step.storyWord.isNumber) return false
  const next = after.find((one) => one.kind === 'dropped' || !one.word.isFunctionWord)
  return next?.kind === 'same'
}

const countContentWords = (words: readonly ComparedWord[]): number =>
  words.filter(({ isFunctionWord }) => !isFunctionWord).length

/** The steps to a piece's own words, without those around it. */
function ownSteps({ steps }: Alignment, { words }: PastedSpan): EditStep[] {
  const own = new Set(words.map(({ start }) => start))
  const is = (step: EditStep): boolean => step.kind !== 'dropped' && own.has(step.word.start)
  const [from, to] = [steps.findIndex(is), steps.findLastIndex(is)]
  return from < 0 ? [] : steps.slice(from, to + 1)
}

/** Whether what is not met of a quotation stands elsewhere in the story: two of them were joined. */
function isSplicedQuotation(steps: readonly EditStep[], story: Story): boolean {
  const rest = steps.flatMap((step) => (step.kind === 'added' || step.kind === 'changed' ? [step.word] : []))
  const some = steps.filter(({ kind }) => kind === 'same').length
  return some > 1 && countContentWords(rest) > 1 && findAlignment(rest, story).matchedShare >= 0.8
}

function passageOf(steps: readonly EditStep[], story: Story): Excerpt | null {
  const met = steps.flatMap((step) => (step.kind === 'same' || step.kind === 'changed' ? [step.storyWord] : []))
  const [first, last] = [met[0], met.at(-1)]
  return first && last ? Excerpt.of(story.body, first.start, last.end) : null
}

function excerptOf(steps: readonly EditStep[], { excerpt }: PastedSpan, { text }: PastedText): Excerpt {
  const words = steps.flatMap((step) => (step.kind === 'dropped' ? [] : [step.word]))
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? Excerpt.of(text.body, first.start, last.end) : excerpt
}
