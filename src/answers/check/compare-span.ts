import { Excerpt } from '../../story/excerpt.ts'
import type { Story } from '../../story/story.ts'
import type { EditStep } from './align.ts'
import { isMisleadingCut } from './misleading-cut.ts'
import { findDifference } from './difference.ts'
import { hasOtherSubject } from './other-subject.ts'
import { findAlignment, type Alignment, matchedShare } from './find-alignment.ts'
import type { PastedText, PastedSpan } from './pasted-text.ts'
import { compareUnmatchedWords } from './unmatched-words.ts'
import { sharedTimes } from './times.ts'
import { trimSteps, dropAddedClauses } from './trim-steps.ts'
import type { ComparedWord } from './compared-word.ts'

/** How the words of a span compare with a story. */
interface Comparison {
  readonly label: 'verbatim' | 'differs' | 'absent' | 'undecided'
  /** The words of the pasted text that were compared. */
  readonly excerpt: Excerpt
  /** The words of the story that match; null if none do. */
  readonly passage: Excerpt | null
}

/** Matched share from which on a span is of that place in the story. */
const MIN_MATCH = 0.6
/** Matched share below which a span is absent; between the two, reported words may be there in other words. */
const MAX_ABSENT = 0.35
/** Matched share that a part of reported words needs to be compared alone. */
const MIN_PART_MATCH = 0.65
/** Matched share of the whole span from which on a part of it is compared alone. */
const MIN_PART_SHARE = 0.35
/** Maximum number of content words of a span that is also aligned together with the words around it. */
const SHORT_SPAN_WORDS = 5

/** Compares a span with a story: finds the words that match it best, and whether their sense is the same. */
export function compareSpan(span: PastedSpan, pasted: PastedText, story: Story): Comparison {
  const { own, share } = alignSpan(span, story)
  const steps = span.quoted ? own : trimSteps(own, story)
  const passage = passageOf(steps, story)
  const excerpt = span.quoted ? span.excerpt : excerptOf(steps, span, pasted)
  if (!passage || (share < MIN_MATCH && !isPartialMatch(steps, share, span))) {
    if (span.quoted && isSplicedQuotation(steps, story)) return { label: 'differs', excerpt, passage }
    return { label: span.quoted || share < MAX_ABSENT ? 'absent' : 'undecided', excerpt: span.excerpt, passage: null }
  }
  const isExact = span.quoted && !/…|\.{3}|\[[^\]]*\]/.test(span.excerpt.text)
  const difference = findDifference(steps, {
    story,
    isExact,
    isSharedTime: sharedTimes(steps, pasted.text, story),
  })
  if (difference === 'sure') return { label: 'differs', excerpt: span.excerpt, passage }
  const same = steps.filter((step) => step.kind === 'same')
  const [start, end] = [same[0], same.at(-1)]
  const matched = start && end && { from: start.word, first: start.storyWord, last: end.storyWord }
  if (matched && (isMisleadingCut(matched, span, story) || hasOtherSubject(span.leadIn, matched.first, story)))
    return { label: 'differs', excerpt, passage }
  if (difference === 'perhaps') return { label: 'undecided', excerpt, passage }
  const rest = span.quoted ? 'none' : compareUnmatchedWords(steps, span, pasted, story)
  if (rest === 'none') return { label: 'verbatim', excerpt, passage }
  return { label: rest === 'sure' ? 'differs' : 'undecided', excerpt: span.excerpt, passage }
}

/** Aligns a span with a story; a short one together with the words around it as well. */
function alignSpan(span: PastedSpan, story: Story): { own: readonly EditStep[]; share: number } {
  const { steps } = findAlignment(span.words, story)
  const share = matchedShare(span.quoted ? steps : dropAddedClauses(steps))
  if (share >= MIN_MATCH || countContentWords(span.words) > SHORT_SPAN_WORDS || span.attribution.length === 0)
    return { own: steps, share }
  const wide = findAlignment([...span.attribution, ...span.leadIn, ...span.words], story)
  const own = ownSteps(wide, span)
  return matchedShare(own) > 0 && wide.matchedShare >= MIN_MATCH
    ? { own, share: wide.matchedShare }
    : { own: steps, share }
}

/** Whether enough of reported words match for that part to be compared alone. */
function isPartialMatch(steps: readonly EditStep[], share: number, { quoted, words }: PastedSpan): boolean {
  const kept = new Set(steps.flatMap((step) => (step.kind === 'dropped' ? [] : [step.word.start])))
  if (words.some(({ isNumber, start }) => isNumber && !kept.has(start))) return false
  const matched = steps.filter((step) => step.kind === 'same' && !step.word.isFunctionWord).length
  const skipped = steps.filter((step) => step.kind === 'dropped' && !step.storyWord.isFunctionWord).length
  if (quoted || share < MIN_PART_SHARE || skipped > matched) return false
  return (
    (matched >= 3 && matchedShare(steps) >= MIN_PART_MATCH) ||
    steps.some((step, i) => isSameCountedThing(step, steps.slice(i + 1)))
  )
}

/** Whether a step pairs two numbers of the same things. */
function isSameCountedThing(step: EditStep, after: readonly EditStep[]): boolean {
  if ((step.kind !== 'same' && step.kind !== 'changed') || !step.word.isNumber || !step.storyWord.isNumber) return false
  const next = after.find((one) => one.kind === 'dropped' || !one.word.isFunctionWord)
  return next?.kind === 'same'
}

const countContentWords = (words: readonly ComparedWord[]): number =>
  words.filter(({ isFunctionWord }) => !isFunctionWord).length

/** The steps to a span's own words, without those around it. */
function ownSteps({ steps }: Alignment, { words }: PastedSpan): EditStep[] {
  const own = new Set(words.map(({ start }) => start))
  const isOwn = (step: EditStep): boolean => step.kind !== 'dropped' && own.has(step.word.start)
  const [from, to] = [steps.findIndex(isOwn), steps.findLastIndex(isOwn)]
  return from < 0 ? [] : steps.slice(from, to + 1)
}

/** Whether the words of a quotation that do not match are elsewhere in the story: two quotations were joined. */
function isSplicedQuotation(steps: readonly EditStep[], story: Story): boolean {
  const rest = steps.flatMap((step) => (step.kind === 'added' || step.kind === 'changed' ? [step.word] : []))
  const some = steps.filter(({ kind }) => kind === 'same').length
  return some > 1 && countContentWords(rest) > 1 && findAlignment(rest, story).matchedShare >= 0.8
}

function passageOf(steps: readonly EditStep[], story: Story): Excerpt | null {
  const paired = steps.flatMap((step) => (step.kind === 'same' || step.kind === 'changed' ? [step.storyWord] : []))
  const [first, last] = [paired[0], paired.at(-1)]
  return first && last ? Excerpt.of(story.body, first.start, last.end) : null
}

function excerptOf(steps: readonly EditStep[], { excerpt }: PastedSpan, { text }: PastedText): Excerpt {
  const words = steps.flatMap((step) => (step.kind === 'dropped' ? [] : [step.word]))
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? Excerpt.of(text.body, first.start, last.end) : excerpt
}
