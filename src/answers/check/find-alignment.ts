import type { Story } from '../../story/story.ts'
import { alignWords, type EditStep, wordWeight } from './align.ts'
import { type ComparedWord, toComparedWords } from './compared-word.ts'

/** Where a piece stands in a story, or nearly: the steps to it from there. */
export interface Alignment {
  readonly steps: readonly EditStep[]
  /** How much of what the piece tells is met, 0 to 1. */
  readonly matchedShare: number
}

/** So many sentences that share most with a piece are looked at closely. */
const MAX_ALIGNED_SENTENCES = 6

const wordsByStory = new WeakMap<Story, readonly (readonly ComparedWord[])[]>()

/** The words of each sentence of a story; clauses and sentences are counted through the whole of it. */
export function storyWords(story: Story): readonly (readonly ComparedWord[])[] {
  const known = wordsByStory.get(story)
  if (known) return known
  let clause = 0
  const words = story.sentences.map(({ excerpt, n }) => {
    const own = toComparedWords(excerpt.text, story.language).map((word) => ({
      ...word,
      start: word.start + excerpt.start,
      end: word.end + excerpt.start,
      clause: word.clause + clause,
      sentence: n,
    }))
    clause = (own.at(-1)?.clause ?? clause) + 1
    return own
  })
  wordsByStory.set(story, words)
  return words
}

/** The place in a story that is most like a piece. */
export function findAlignment(piece: readonly ComparedWord[], story: Story): Alignment {
  const sentences = storyWords(story)
  const wanted = new Set(piece.filter(({ isFunctionWord }) => !isFunctionWord).map(({ stem }) => stem))
  const shared = (words: readonly ComparedWord[]): number =>
    new Set(words.filter(({ stem }) => wanted.has(stem)).map(({ stem }) => stem)).size
  const near = sentences
    .map((words, at) => ({ at, shared: shared(words) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MAX_ALIGNED_SENTENCES)
  let best = { steps: [] as EditStep[], likeness: Number.NEGATIVE_INFINITY }
  for (const { at } of near) {
    const found = alignWords(piece, contextWords(at, piece.length, sentences))
    if (found.likeness > best.likeness) best = found
  }
  return { steps: best.steps, matchedShare: matchedShare(best.steps) }
}

/** A sentence with its neighbours, and as many after it as a long piece may run through. */
function contextWords(at: number, length: number, sentences: readonly (readonly ComparedWord[])[]): ComparedWord[] {
  const words = [...(sentences[at - 1] ?? []), ...(sentences[at] ?? [])]
  for (let next = at + 1; next < sentences.length; next++) {
    words.push(...(sentences[next] ?? []))
    if (words.length > 2 * length) break
  }
  return words
}

/** From a word of a story to a later one. */
export interface WordRun {
  readonly first: ComparedWord
  readonly last: ComparedWord
}

/** Every place where the words of a piece stand one after another in a story. */
export function findExactRuns(piece: readonly ComparedWord[], story: Story): WordRun[] {
  const words = storyWords(story).flat()
  return words.flatMap((first, at) => {
    const last = words[at + piece.length - 1]
    return last && piece.every(({ text }, i) => words[at + i]?.text === text) ? [{ first, last }] : []
  })
}

/** How much of what a piece tells is met. */
export function matchedShare(steps: readonly EditStep[]): number {
  let [met, all] = [0, 0]
  for (const step of steps) {
    if (step.kind === 'dropped') continue
    all += wordWeight(step.word)
    if (step.kind === 'same') met += wordWeight(step.word)
  }
  return all === 0 ? 0 : met / all
}
