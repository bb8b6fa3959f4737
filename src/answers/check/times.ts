import { claimsOf } from '../../claims/read.ts'
import type { Edition, Story } from '../../story/story.ts'
import type { EditStep } from './align.ts'
import type { ComparedWord } from './compared-word.ts'

interface Span {
  readonly start: number
  readonly end: number
}

interface TimeFound {
  readonly value: string
  readonly expression: Span
}

const timesByPlace = new WeakMap<Edition, readonly TimeFound[]>()

/** The time expressions of a text with their TIMEX3 values, by where they stand. */
function timesOf(text: Edition): readonly TimeFound[] {
  const known = timesByPlace.get(text)
  if (known) return known
  const times = claimsOf(text)
    .timeline.map(({ value, expression }) => ({ value, expression }))
    .sort((a, b) => a.expression.start - b.expression.start)
  timesByPlace.set(text, times)
  return times
}

/** The time expressions in a span of a text, with their TIMEX3 values. */
export function findTimes(text: Edition, { start, end }: Span): TimeFound[] {
  const times = timesOf(text)
  let [from, to] = [0, times.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((times[middle]?.expression.start ?? 0) < start) from = middle + 1
    else to = middle
  }
  const found: TimeFound[] = []
  for (let time = times[from]; time && time.expression.start < end; time = times[++from])
    if (time.expression.end <= end) found.push(time)
  return found
}

/**
 * Whether a time is none of a story's: neither the same nor a part of one. Without times there, the story's year of
 * publication counts.
 */
export function isOtherTime(value: string, there: readonly string[], published: string): boolean {
  const known = there.length > 0 ? there : [published.slice(0, 4)]
  if (there.length === 0 && value.startsWith(published.slice(0, 4))) return false
  return !known.some((one) => mayBeSameTime(value, one))
}

/** Whether two times may be the same: equal, or one within the other, as far as their values show. */
function mayBeSameTime(a: string, b: string): boolean {
  const [one, other] = [a, b].map((value) => value.replace(/T.*$/, ''))
  if (one === undefined || other === undefined) return true
  if (one.startsWith(other) || other.startsWith(one)) return true
  // Weeks, seasons and intervals of the same year may be the same.
  const inexact = /^\d{4}-(?:W|SP|SU|FA|WI|Q|H)|\/|X/
  return (inexact.test(one) || inexact.test(other)) && one.slice(0, 4) === other.slice(0, 4)
}

/** A predicate for words of a time expression that the aligned sentences of the story have as well, in whatever words. */
export function sharedTimes(steps: readonly EditStep[], text: Edition, story: Story): (word: ComparedWord) => boolean {
  const there = new Set(steps.flatMap((step) => (step.kind === 'added' ? [] : [step.storyWord.sentence])))
  const values = [...there].flatMap((n) => {
    const sentence = story.sentences[n - 1]
    return sentence ? findTimes(story, sentence).map(({ value }) => value) : []
  })
  const times = findTimes(text, { start: 0, end: text.body.length }).filter(
    ({ value }) => !isOtherTime(value, values, story.about.published),
  )
  return ({ start, end }) => times.some(({ expression }) => expression.start <= start && end <= expression.end)
}
