import type { CheckGrammar } from '../../languages/checking.ts'
import { foldPattern, foldText } from '../../story/fold.ts'
import type { Story } from '../../story/story.ts'
import type { EditStep } from './align.ts'
import { type Difference, surest } from './certainty.ts'
import type { ComparedWord } from './compared-word.ts'
import { storyWords } from './find-alignment.ts'

/** A language's words and forms of future and past, folded once. */
interface TenseWords {
  readonly futures: ReadonlySet<string>
  readonly futureForm: RegExp
  readonly perfects: ReadonlySet<string>
  readonly completed: RegExp
  readonly maybeCompleted: RegExp
  readonly recounted: RegExp
}

const wordsByGrammar = new WeakMap<CheckGrammar, TenseWords>()

function tenseWords(grammar: CheckGrammar): TenseWords {
  const known = wordsByGrammar.get(grammar)
  if (known) return known
  const pattern = (source: string): RegExp => new RegExp(foldPattern(source), 'u')
  const made = {
    futures: new Set(grammar.futures.words.map(foldText)),
    futureForm: pattern(grammar.futures.form),
    perfects: new Set(grammar.perfects.map(foldText)),
    completed: pattern(grammar.completedForms),
    maybeCompleted: pattern(grammar.maybeCompletedForms),
    recounted: pattern(grammar.recountedForms),
  }
  wordsByGrammar.set(grammar, made)
  return made
}

/** Whether a word says that something is done: “has”, “was”. */
export const isPerfect = ({ text }: ComparedWord, { language }: Story): boolean =>
  tenseWords(language.checking).perfects.has(text)

/** Maximum distance, in words, from a future marker to its verb. */
const FUTURE_SCOPE = 6

/** Finds how surely a span says that something is done which the story says is still to come. */
export function completionDifference(steps: readonly EditStep[], story: Story): Difference {
  const words = tenseWords(story.language.checking)
  if (steps.some((step) => step.kind !== 'dropped' && isFuture(step.word, words))) return 'none'
  return surest(steps.map((step, i) => stepCompletion(step, steps.slice(i), story, words)))
}

function stepCompletion(step: EditStep, rest: readonly EditStep[], story: Story, words: TenseWords): Difference {
  if (step.kind === 'dropped' || (step.kind === 'same' && step.word.text === step.storyWord.text)) return 'none'
  const next = rest.flatMap((one) => (one.kind === 'same' || one.kind === 'changed' ? [one.storyWord] : []))[0]
  if (!next || !isToCome(next, story, words)) return 'none'
  if (words.perfects.has(step.word.text)) return 'sure'
  if (step.kind === 'added') return 'none'
  const forms = `${step.storyWord.text} ${step.word.text}`
  if (words.completed.test(forms)) return 'sure'
  return words.maybeCompleted.test(forms) ? 'perhaps' : 'none'
}

const isFuture = ({ text }: ComparedWord, { futures, futureForm }: TenseWords): boolean =>
  futures.has(text) || futureForm.test(text)

/** Whether a future marker stands before a word of the story, or is the word. */
function isToCome(there: ComparedWord, story: Story, words: TenseWords): boolean {
  const sentence = storyWords(story)[there.sentence - 1] ?? []
  const at = sentence.findIndex(({ start }) => start === there.start)
  return sentence
    .slice(Math.max(0, at - FUTURE_SCOPE), at + 1)
    .some((word) => word.clause === there.clause && isFuture(word, words))
}

/** Whether two forms of a word may differ in grammatical number. */
export function isRecounted(word: ComparedWord, there: ComparedWord, story: Story): boolean {
  const { recounted } = tenseWords(story.language.checking)
  if (word.isNumber || there.isNumber) return false
  return recounted.test(`${word.text} ${there.text}`) || recounted.test(`${there.text} ${word.text}`)
}
