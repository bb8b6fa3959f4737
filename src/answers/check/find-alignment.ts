import type { Edition, Story } from '../../story/story.ts'
import { alignWords, type EditStep, wordWeight } from './align.ts'
import { type ComparedWord, toComparedWords } from './compared-word.ts'

/** The steps from the most similar words of a story to a span. */
export interface Alignment {
  readonly steps: readonly EditStep[]
  /** Share of the span's weight whose words are the same, 0 to 1. */
  readonly matchedShare: number
}

/** Maximum number of sentences that are aligned with a span: those that share most words with it. */
const MAX_ALIGNED_SENTENCES = 6

const wordsByStory = new WeakMap<Edition, readonly (readonly ComparedWord[])[]>()

/** The words of each sentence of an edition of a story, with clause and sentence numbers of the whole of it. */
export function storyWords(story: Edition): readonly (readonly ComparedWord[])[] {
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

/** Aligns a span with the most similar place in a story. */
export function findAlignment(span: readonly ComparedWord[], story: Story): Alignment {
  const sentences = storyWords(story)
  const wanted = new Set(span.filter(({ isFunctionWord }) => !isFunctionWord).map(({ stem }) => stem))
  const shared = (words: readonly ComparedWord[]): number =>
    new Set(words.filter(({ stem }) => wanted.has(stem)).map(({ stem }) => stem)).size
  const near = sentences
    .map((words, at) => ({ at, shared: shared(words) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MAX_ALIGNED_SENTENCES)
  let best = { steps: [] as EditStep[], score: Number.NEGATIVE_INFINITY }
  for (const { at } of near) {
    const found = alignWords(span, contextWords(at, span.length, sentences))
    if (found.score > best.score) best = found
  }
  return { steps: best.steps, matchedShare: matchedShare(best.steps) }
}

/** The words of a sentence, the one before it, and as many after it as a span of some length may reach into. */
function contextWords(at: number, length: number, sentences: readonly (readonly ComparedWord[])[]): ComparedWord[] {
  const words = [...(sentences[at - 1] ?? []), ...(sentences[at] ?? [])]
  for (let next = at + 1; next < sentences.length; next++) {
    words.push(...(sentences[next] ?? []))
    if (words.length > 2 * length) break
  }
  return words
}

/** Consecutive words of a story, from the first to the last. */
export interface WordRun {
  readonly first: ComparedWord
  readonly last: ComparedWord
}

const runningWords = new WeakMap<Story, readonly ComparedWord[]>()

/** The words of a story, one after another. */
function wordsInARow(story: Story): readonly ComparedWord[] {
  const known = runningWords.get(story) ?? storyWords(story).flat()
  runningWords.set(story, known)
  return known
}

/**
 * Finds every place where a story has the words of a span one after another, in one pass after Knuth, Morris and Pratt: both may
 * be the same few words again and again.
 */
export function findExactRuns(span: readonly ComparedWord[], story: Story): WordRun[] {
  const words = wordsInARow(story)
  const borders = findBorders(span)
  const runs: WordRun[] = []
  let met = 0
  for (const [at, last] of words.entries()) {
    while (met > 0 && (met === span.length || span[met]?.text !== last.text)) met = borders[met - 1] ?? 0
    if (span[met]?.text === last.text) met++
    const first = met > 0 && met === span.length ? words[at - met + 1] : undefined
    if (first) runs.push({ first, last })
  }
  return runs
}

/** Of each beginning of a span, the number of words with which it both begins and ends, short of itself. */
function findBorders(span: readonly ComparedWord[]): number[] {
  const borders: number[] = []
  let length = 0
  for (const [i, { text }] of span.entries()) {
    if (i > 0) {
      while (length > 0 && span[length]?.text !== text) length = borders[length - 1] ?? 0
      if (span[length]?.text === text) length++
    }
    borders.push(length)
  }
  return borders
}

/** The share of a span's weight whose words are the same, 0 to 1. */
export function matchedShare(steps: readonly EditStep[]): number {
  let [matched, total] = [0, 0]
  for (const step of steps) {
    if (step.kind === 'dropped') continue
    total += wordWeight(step.word)
    if (step.kind === 'same') matched += wordWeight(step.word)
  }
  return total === 0 ? 0 : matched / total
}
