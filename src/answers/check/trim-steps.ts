import { claimsOf } from '../../claims/read.ts'
import type { Story } from '../../story/story.ts'
import type { EditStep } from './align.ts'
import { isAside, isCue, isComplementizer } from './cue.ts'
import { storyWords } from './find-alignment.ts'

/** Drops the clauses at the end of which nothing matches: additions of whoever pasted the text. */
export function dropAddedClauses(steps: readonly EditStep[]): readonly EditStep[] {
  const last = steps.findLast((step) => step.kind === 'same' && !step.word.isFunctionWord)
  const matches = steps.filter((step) => step.kind === 'same' && !step.word.isFunctionWord).length
  if (matches < 2 || last?.kind !== 'same') return steps
  return steps.filter((step) => step.kind === 'dropped' || step.word.clause <= last.word.clause || step.word.isNumber)
}

/** Trims the steps to reported words from the first match to the last, with changed words beside them in the same clause. */
export function trimSteps(steps: readonly EditStep[], story: Story): EditStep[] {
  const isMatch = (step: EditStep): boolean => step.kind === 'same' && !step.word.isFunctionWord
  let from = steps.findIndex(isMatch)
  let to = steps.findLastIndex(isMatch)
  if (from < 0) return []
  const isPaired = (step: EditStep | undefined): step is PairedStep => step?.kind === 'same' || step?.kind === 'changed'
  const beside = (step: EditStep | undefined, edge: EditStep | undefined): boolean =>
    isPaired(step) &&
    isPaired(edge) &&
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

/** Whether a step pairs two different numbers, even behind a comma: “August 23, 1999”. */
const isOtherNumber = (step: EditStep | undefined): boolean =>
  step?.kind === 'changed' && step.word.isNumber && step.storyWord.isNumber

type PairedStep = Extract<EditStep, { kind: 'same' | 'changed' }>

/** Whether the steps end in an addition: an aside, or words that lie outside the story's quote. */
function endsInAddition(steps: readonly EditStep[], story: Story): boolean {
  const last = steps.at(-1)
  const match = steps.findLast(({ kind }) => kind === 'same')
  if (last?.kind !== 'changed' || match?.kind !== 'same' || last.word.isNumber) return false
  const within = claimsOf(story).quotes.filter(({ content }) => content.contains(match.storyWord))
  const changed = steps
    .slice(steps.indexOf(match) + 1)
    .filter((step) => step.kind === 'changed' && !step.word.isFunctionWord).length
  return (
    isAside(last.word, story.language) ||
    changed > 1 ||
    (within.length > 0 && !within.some(({ content }) => content.contains(last.storyWord)))
  )
}

/** Whether a first word is paired by chance, with a word in the middle of a clause of the story. */
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
