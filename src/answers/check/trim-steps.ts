import { claimsOf } from '../../claims/read.ts'
import type { Story } from '../../story/story.ts'
import type { EditStep } from './align.ts'
import { isAside, isCue, isComplementizer } from './cue.ts'
import { storyWords } from './find-alignment.ts'

/** The steps without clauses behind the told words of which nothing is met: what whoever pasted them adds. */
export function dropAddedClauses(steps: readonly EditStep[]): readonly EditStep[] {
  const last = steps.findLast((step) => step.kind === 'same' && !step.word.isFunctionWord)
  const met = steps.filter((step) => step.kind === 'same' && !step.word.isFunctionWord).length
  if (met < 2 || last?.kind !== 'same') return steps
  return steps.filter((step) => step.kind === 'dropped' || step.word.clause <= last.word.clause || step.word.isNumber)
}

/** Told words from the first that is met to the last, with those beside them that were changed in the same clause. */
export function trimSteps(steps: readonly EditStep[], story: Story): EditStep[] {
  const met = (step: EditStep): boolean => step.kind === 'same' && !step.word.isFunctionWord
  let from = steps.findIndex(met)
  let to = steps.findLastIndex(met)
  if (from < 0) return []
  const isMeeting = (step: EditStep | undefined): step is PairedStep =>
    step?.kind === 'same' || step?.kind === 'changed'
  const beside = (step: EditStep | undefined, edge: EditStep | undefined): boolean =>
    isMeeting(step) &&
    isMeeting(edge) &&
    step.word.clause === edge.word.clause &&
    step.storyWord.clause === edge.storyWord.clause
  for (let at = from - 1; at >= 0; at--) {
    const step = steps[at]
    if (step?.kind === 'dropped') continue
    if (!beside(step, steps[from]) || (step?.kind !== 'same' && at < from - 1)) break
    from = at
  }
  while (isStrayMatch(steps[from], story)) from++
  while (beside(steps[to + 1], steps[to]) || isOtherNumber(steps[to + 1])) to++
  while (endsInAddition(steps.slice(from, to + 1), story)) to--
  return steps.slice(from, to + 1)
}

/** Whether a number stands for another one, be it behind a comma: “August 23, 1999”. */
const isOtherNumber = (step: EditStep | undefined): boolean =>
  step?.kind === 'changed' && step.word.isNumber && step.storyWord.isNumber

type PairedStep = Extract<EditStep, { kind: 'same' | 'changed' }>

/** Whether told words end in what whoever pasted them adds: asides, or words where the story has ended what it reports. */
function endsInAddition(steps: readonly EditStep[], story: Story): boolean {
  const last = steps.at(-1)
  const met = steps.findLast(({ kind }) => kind === 'same')
  if (last?.kind !== 'changed' || met?.kind !== 'same' || last.word.isNumber) return false
  const within = claimsOf(story).quotes.filter(({ content }) => content.contains(met.storyWord))
  const changed = steps
    .slice(steps.indexOf(met) + 1)
    .filter((step) => step.kind === 'changed' && !step.word.isFunctionWord).length
  return (
    isAside(last.word, story.language) ||
    changed > 1 ||
    (within.length > 0 && !within.some(({ content }) => content.contains(last.storyWord)))
  )
}

/** Whether a first word stands for one in the middle of what the story tells: they only happen to meet. */
function isStrayMatch(step: EditStep | undefined, story: Story): boolean {
  if (step?.kind !== 'changed' || step.word.isNumber) return false
  const words = storyWords(story)[step.storyWord.sentence - 1] ?? []
  const before = words[words.findIndex(({ start }) => start === step.storyWord.start) - 1]
  if (claimsOf(story).quotes.some(({ content }) => content.start === step.storyWord.start)) return false
  return (
    before?.clause === step.storyWord.clause &&
    !before.isFunctionWord &&
    !isComplementizer(before, story.language) &&
    !isCue(before, story.language)
  )
}
