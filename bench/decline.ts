import { find, THRESHOLD } from '../src/answers/ask.ts'
import { indexOf } from '../src/search/search.ts'
import type { Story } from '../src/story/story.ts'
import type { Asked } from './questions.ts'

/** The thresholds of support that are looked at, 0 to 1. */
const THRESHOLDS = Array.from({ length: 21 }, (_, i) => i / 20)

/**
 * Prints what declining costs. For each threshold of support: how many of the questions that a story does not answer
 * are declined, and how many of those that it does; and how many come out right, answered or declined.
 */
export function printCurve(stories: ReadonlyMap<string, Story>, asked: readonly Asked[]): void {
  const index = indexOf(stories.values(), { dictionaries: '' })
  const found = asked.map((one) => {
    const { hits, support } = find(one.question, index, { story: one.story, top: 1 })
    return { answerable: one.sentences.length > 0, right: one.sentences.includes(hits[0]?.sentence.n ?? 0), support }
  })
  const [unanswerable, answerable] = [found.filter((one) => !one.answerable), found.filter((one) => one.answerable)]
  console.log('threshold   declined: unanswerable   answerable   right in all')
  for (const threshold of [...new Set([...THRESHOLDS, THRESHOLD])].sort((a, b) => a - b)) {
    const declined = (of: typeof found): number =>
      share(
        of.filter(({ support }) => support < threshold),
        of,
      )
    const right = found.filter((one) => (one.support < threshold ? !one.answerable : one.right))
    const cells = [declined(unanswerable), declined(answerable), share(right, found)]
    const bar = '#'.repeat(Math.round(40 * share(right, found)))
    console.log(
      `${threshold.toFixed(2).padStart(9)}${cells.map((one) => one.toFixed(2).padStart(13)).join('')}   ${bar}${threshold === THRESHOLD ? ' ← here' : ''}`,
    )
  }
}

const share = (some: readonly unknown[], all: readonly unknown[]): number => some.length / Math.max(all.length, 1)
