import { claimsOf } from '../../claims/read.ts'
import type { Story } from '../../story/story.ts'
import type { Step } from './align.ts'
import { isAside, isCue, opensTold } from './cue.ts'
import { wordsIn } from './locate.ts'

/** The steps without clauses behind the told words of which nothing is met: what whoever pasted them adds. */
export function withoutChatter(steps: readonly Step[]): readonly Step[] {
  const last = steps.findLast((step) => step.kind === 'same' && !step.word.free)
  const met = steps.filter((step) => step.kind === 'same' && !step.word.free).length
  if (met < 2 || last?.kind !== 'same') return steps
  return steps.filter((step) => step.kind === 'dropped' || step.word.clause <= last.word.clause || step.word.number)
}

/** Told words from the first that is met to the last, with those beside them that were changed in the same clause. */
export function trimmed(steps: readonly Step[], story: Story): Step[] {
  const met = (step: Step): boolean => step.kind === 'same' && !step.word.free
  let from = steps.findIndex(met)
  let to = steps.findLastIndex(met)
  if (from < 0) return []
  const isMeeting = (step: Step | undefined): step is Meeting => step?.kind === 'same' || step?.kind === 'changed'
  const beside = (step: Step | undefined, edge: Step | undefined): boolean =>
    isMeeting(step) &&
    isMeeting(edge) &&
    step.word.clause === edge.word.clause &&
    step.there.clause === edge.there.clause
  for (let at = from - 1; at >= 0; at--) {
    const step = steps[at]
    if (step?.kind === 'dropped') continue
    if (!beside(step, steps[from]) || (step?.kind !== 'same' && at < from - 1)) break
    from = at
  }
  while (strays(steps[from], story)) from++
  while (beside(steps[to + 1], steps[to]) || isOtherNumber(steps[to + 1])) to++
  while (isChatter(steps.slice(from, to + 1), story)) to--
  return steps.slice(from, to + 1)
}

/** Whether a number stands for another one, be it behind a comma: “August 23, 1999”. */
const isOtherNumber = (step: Step | undefined): boolean =>
  step?.kind === 'changed' && step.word.number && step.there.number

type Meeting = Extract<Step, { kind: 'same' | 'changed' }>

/** Whether told words end in what whoever pasted them adds: asides, or words where the story has ended what it reports. */
function isChatter(steps: readonly Step[], story: Story): boolean {
  const last = steps.at(-1)
  const met = steps.findLast(({ kind }) => kind === 'same')
  if (last?.kind !== 'changed' || met?.kind !== 'same' || last.word.number) return false
  const within = claimsOf(story).quotes.filter(({ content }) => content.holds(met.there))
  const changed = steps
    .slice(steps.indexOf(met) + 1)
    .filter((step) => step.kind === 'changed' && !step.word.free).length
  return (
    isAside(last.word, story.language) ||
    changed > 1 ||
    (within.length > 0 && !within.some(({ content }) => content.holds(last.there)))
  )
}

/** Whether a first word stands for one in the middle of what the story tells: they only happen to meet. */
function strays(step: Step | undefined, story: Story): boolean {
  if (step?.kind !== 'changed' || step.word.number) return false
  const words = wordsIn(story)[step.there.sentence - 1] ?? []
  const before = words[words.findIndex(({ start }) => start === step.there.start) - 1]
  if (claimsOf(story).quotes.some(({ content }) => content.start === step.there.start)) return false
  return (
    before?.clause === step.there.clause &&
    !before.free &&
    !opensTold(before, story.language) &&
    !isCue(before, story.language)
  )
}
