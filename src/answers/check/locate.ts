import type { Story } from '../../story/story.ts'
import { align, type Step, weight } from './align.ts'
import { type Word, wordsOf } from './words.ts'

/** Where a piece stands in a story, or nearly: the steps to it from there. */
export interface Place {
  readonly steps: readonly Step[]
  /** How much of what the piece tells is met, 0 to 1. */
  readonly share: number
}

/** So many sentences that share most with a piece are looked at closely. */
const CLOSELY = 6

const kept = new WeakMap<Story, readonly (readonly Word[])[]>()

/** The words of each sentence of a story; clauses and sentences are counted through the whole of it. */
export function wordsIn(story: Story): readonly (readonly Word[])[] {
  const known = kept.get(story)
  if (known) return known
  let clause = 0
  const words = story.sentences.map(({ excerpt, n }) => {
    const own = wordsOf(excerpt.text, story.language).map((word) => ({
      ...word,
      start: word.start + excerpt.start,
      end: word.end + excerpt.start,
      clause: word.clause + clause,
      sentence: n,
    }))
    clause = (own.at(-1)?.clause ?? clause) + 1
    return own
  })
  kept.set(story, words)
  return words
}

/** The place in a story that is most like a piece. */
export function locate(piece: readonly Word[], story: Story): Place {
  const sentences = wordsIn(story)
  const wanted = new Set(piece.filter(({ free }) => !free).map(({ stem }) => stem))
  const shared = (words: readonly Word[]): number =>
    new Set(words.filter(({ stem }) => wanted.has(stem)).map(({ stem }) => stem)).size
  const near = sentences
    .map((words, at) => ({ at, shared: shared(words) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, CLOSELY)
  let best = { steps: [] as Step[], likeness: Number.NEGATIVE_INFINITY }
  for (const { at } of near) {
    const found = align(piece, around(at, piece.length, sentences))
    if (found.likeness > best.likeness) best = found
  }
  return { steps: best.steps, share: shareOf(best.steps) }
}

/** A sentence with its neighbours, and as many after it as a long piece may run through. */
function around(at: number, length: number, sentences: readonly (readonly Word[])[]): Word[] {
  const words = [...(sentences[at - 1] ?? []), ...(sentences[at] ?? [])]
  for (let next = at + 1; next < sentences.length; next++) {
    words.push(...(sentences[next] ?? []))
    if (words.length > 2 * length) break
  }
  return words
}

/** From a word of a story to a later one. */
export interface Run {
  readonly first: Word
  readonly last: Word
}

/** Every place where the words of a piece stand one after another in a story. */
export function runsOf(piece: readonly Word[], story: Story): Run[] {
  const words = wordsIn(story).flat()
  return words.flatMap((first, at) => {
    const last = words[at + piece.length - 1]
    return last && piece.every(({ text }, i) => words[at + i]?.text === text) ? [{ first, last }] : []
  })
}

/** How much of what a piece tells is met. */
export function shareOf(steps: readonly Step[]): number {
  let [met, all] = [0, 0]
  for (const step of steps) {
    if (step.kind === 'dropped') continue
    all += weight(step.word)
    if (step.kind === 'same') met += weight(step.word)
  }
  return all === 0 ? 0 : met / all
}
