import { Excerpt } from '../../story/excerpt.ts'
import type { Story } from '../../story/story.ts'
import type { Step } from './align.ts'
import { isCut } from './cut.ts'
import { differenceOf } from './difference.ts'
import { isOfAnother } from './lead.ts'
import { locate, type Place, shareOf } from './locate.ts'
import type { Pasted, Piece } from './piece.ts'
import { timely } from './times.ts'
import { trimmed, withoutChatter } from './trim.ts'
import type { Word } from './words.ts'

/** How the words of a piece stand in a story. */
export interface Held {
  readonly label: 'verbatim' | 'differs' | 'absent' | 'undecided'
  /** The words of the pasted text that were held. */
  readonly excerpt: Excerpt
  /** Where in the story. */
  readonly passage: Excerpt | null
}

/** From this much of a piece in one place on, it is that place told with other words. */
const NEAR = 0.6
/** Below this much, words are not in the story; between the two, told words may be there in others. */
const FAR = 0.35
/** Of such a part so much must be met. */
const MOSTLY = 0.65
/** From this much on, a part of told words is looked at alone. */
const PARTLY = 0.35
/** A piece of up to so many words is looked for together with the words around it. */
const SHORT = 5

/** Holds a piece against a story: where it stands there, or nearly, and whether its sense is the same. */
export function hold(piece: Piece, pasted: Pasted, story: Story): Held {
  const { own, share } = found(piece, story)
  const steps = piece.quoted ? own : trimmed(own, story)
  const passage = passageOf(steps, story)
  const excerpt = piece.quoted ? piece.excerpt : excerptOf(steps, piece, pasted)
  if (!passage || (share < NEAR && !isPartly(steps, share, piece))) {
    if (piece.quoted && areJoined(steps, story)) return { label: 'differs', excerpt, passage }
    return { label: piece.quoted || share < FAR ? 'absent' : 'undecided', excerpt: piece.excerpt, passage: null }
  }
  const exact = piece.quoted && !/…|\.{3}|\[[^\]]*\]/.test(piece.excerpt.text)
  const difference = differenceOf(steps, { story, exact, timely: timely(steps, pasted.text, story) })
  if (difference === 'sure') return { label: 'differs', excerpt: piece.excerpt, passage }
  const met = steps.filter((step) => step.kind === 'same')
  const [start, end] = [met[0], met.at(-1)]
  const stretch = start && end && { from: start.word, first: start.there, last: end.there }
  if (stretch && (isCut(stretch, piece, story) || isOfAnother(piece.lead, stretch.first, story)))
    return { label: 'differs', excerpt, passage }
  return { label: difference === 'perhaps' ? 'undecided' : 'verbatim', excerpt, passage }
}

/** The steps to a piece, and how much of it is met; a short one is looked for with the words around it as well. */
function found(piece: Piece, story: Story): { own: readonly Step[]; share: number } {
  const { steps } = locate(piece.words, story)
  const share = shareOf(piece.quoted ? steps : withoutChatter(steps))
  if (share >= NEAR || telling(piece.words) > SHORT || piece.zone.length === 0) return { own: steps, share }
  const wide = locate([...piece.zone, ...piece.lead, ...piece.words], story)
  const own = ownSteps(wide, piece)
  return shareOf(own) > 0 && wide.share >= NEAR ? { own, share: wide.share } : { own: steps, share }
}

/** Told words of which a part stands in the story: that part is held, if it tells enough. */
function isPartly(steps: readonly Step[], share: number, { quoted, words }: Piece): boolean {
  const kept = new Set(steps.flatMap((step) => (step.kind === 'dropped' ? [] : [step.word.start])))
  if (words.some(({ number, start }) => number && !kept.has(start))) return false
  const met = steps.filter((step) => step.kind === 'same' && !step.word.free).length
  const skipped = steps.filter((step) => step.kind === 'dropped' && !step.there.free).length
  if (quoted || share < PARTLY || skipped > met) return false
  return (met >= 3 && shareOf(steps) >= MOSTLY) || steps.some((step, i) => isCount(step, steps.slice(i + 1)))
}

/** Whether a number stands for a number of the same things. */
function isCount(step: Step, after: readonly Step[]): boolean {
  if ((step.kind !== 'same' && step.kind !== 'changed') || !step.word.number || !step.there.number) return false
  const next = after.find((one) => one.kind === 'dropped' || !one.word.free)
  return next?.kind === 'same'
}

const telling = (words: readonly Word[]): number => words.filter(({ free }) => !free).length

/** The steps to a piece's own words, without those around it. */
function ownSteps({ steps }: Place, { words }: Piece): Step[] {
  const own = new Set(words.map(({ start }) => start))
  const is = (step: Step): boolean => step.kind !== 'dropped' && own.has(step.word.start)
  const [from, to] = [steps.findIndex(is), steps.findLastIndex(is)]
  return from < 0 ? [] : steps.slice(from, to + 1)
}

/** Whether what is not met of a quotation stands elsewhere in the story: two of them were joined. */
function areJoined(steps: readonly Step[], story: Story): boolean {
  const rest = steps.flatMap((step) => (step.kind === 'added' || step.kind === 'changed' ? [step.word] : []))
  const some = steps.filter(({ kind }) => kind === 'same').length
  return some > 1 && telling(rest) > 1 && locate(rest, story).share >= 0.8
}

function passageOf(steps: readonly Step[], story: Story): Excerpt | null {
  const met = steps.flatMap((step) => (step.kind === 'same' || step.kind === 'changed' ? [step.there] : []))
  const [first, last] = [met[0], met.at(-1)]
  return first && last ? Excerpt.of(story.body, first.start, last.end) : null
}

function excerptOf(steps: readonly Step[], { excerpt }: Piece, { text }: Pasted): Excerpt {
  const words = steps.flatMap((step) => (step.kind === 'dropped' ? [] : [step.word]))
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? Excerpt.of(text.body, first.start, last.end) : excerpt
}
