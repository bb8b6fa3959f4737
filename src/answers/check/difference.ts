import type { Language } from '../../languages/language.ts'
import { analyse } from '../../search/analysis.ts'
import { lexiconOf } from '../../search/lexicon-sources.ts'
import { isNamesake } from './namesake.ts'
import type { Story } from '../../story/story.ts'
import type { EditStep } from './align.ts'
import { type Difference, surest } from './certainty.ts'
import { isName } from './story-speakers.ts'
import { isCue, isComplementizer } from './cue.ts'
import { storyWords } from './find-alignment.ts'
import { completionDifference, isRecounted } from './tense.ts'
import { polarityWords, changesPolarity } from './polarity.ts'
import type { ComparedWord } from './compared-word.ts'

interface ComparisonContext {
  readonly story: Story
  /** Whether the span is a verbatim quotation, which may leave out nothing unmarked and add nothing. */
  readonly isExact: boolean
  /** Whether a word belongs to a time expression that the story has as well, in whatever words. */
  readonly isSharedTime: (word: ComparedWord) => boolean
}

/** Finds how the steps from a story to a span change its sense, apart from what was cut off around them. */
export function findDifference(steps: readonly EditStep[], context: ComparisonContext): Difference {
  const { language } = context.story
  const clauses = new Set(
    steps.flatMap((step) => (step.kind === 'same' && !step.storyWord.isFunctionWord ? [step.storyWord.clause] : [])),
  )
  const spanWords = steps.flatMap((step) => (step.kind === 'dropped' ? [] : [step.word]))
  const matchedWords = steps
    .flatMap((step) => (step.kind === 'added' ? [] : [step.storyWord]))
    .filter(({ clause }) => clauses.has(clause))
  if (changesPolarity(spanWords, matchedWords, polarityWords(language.checking))) return 'sure'
  const spare = unmetWords(steps, context.story)
  const found = steps.map((step) => stepDifference(step, spare, context))
  return surest([...found, completionDifference(steps, context.story)])
}

function stepDifference(step: EditStep, spare: readonly ComparedWord[], context: ComparisonContext): Difference {
  if (step.kind === 'same') return isRecounted(step.word, step.storyWord, context.story) ? 'perhaps' : 'none'
  if (step.kind === 'dropped') return context.isExact && isContentWord(step.storyWord, context) ? 'sure' : 'none'
  const { word } = step
  if (context.isSharedTime(word)) return 'none'
  if (step.kind === 'added' || !isContentWord(step.storyWord, context)) return additionDifference(word, spare, context)
  if (!isContentWord(word, context)) return context.isExact ? 'sure' : 'none'
  if (!context.isExact && isMoved(word, spare, context)) return 'none'
  return changeDifference(word, step.storyWord, context)
}

function additionDifference(
  word: ComparedWord,
  spare: readonly ComparedWord[],
  context: ComparisonContext,
): Difference {
  if (!isContentWord(word, context)) return 'none'
  if (context.isExact || word.isNumber) return 'sure'
  if (isMoved(word, spare, context)) return 'none'
  const known = storyWords(context.story).some((words) => words.some(({ stem }) => stem === word.stem))
  return known ? 'perhaps' : 'sure'
}

/** The words of the matched sentences, and of those before them, that no word of the span is the same as. */
export function unmetWords(steps: readonly EditStep[], story: Story): ComparedWord[] {
  const met = steps.flatMap((step) => (step.kind === 'same' ? [step.storyWord] : []))
  const used = new Set(met.map(({ start }) => start))
  const near = new Set(met.flatMap(({ sentence }) => [sentence - 1, sentence]))
  return [...near].flatMap((n) => storyWords(story)[n - 1] ?? []).filter(({ start }) => !used.has(start))
}

/** Whether the story's sentences have a word elsewhere, perhaps in another form: “Water rose” for “rose … water”. */
export const isMoved = (
  word: ComparedWord,
  spare: readonly ComparedWord[],
  context: Pick<ComparisonContext, 'story'>,
): boolean => spare.some((there) => isFormOf(word, there, context) && !isRecounted(word, there, context.story))

function isFormOf(
  word: ComparedWord,
  there: ComparedWord,
  { story: { language } }: Pick<ComparisonContext, 'story'>,
): boolean {
  if (word.isNumber || there.isNumber) return false
  const root = analyse(word.text, language).root
  return word.stem === there.stem || (root !== undefined && root === analyse(there.text, language).root)
}

function changeDifference(word: ComparedWord, there: ComparedWord, { story, isExact }: ComparisonContext): Difference {
  const { language } = story
  if (word.isNumber || there.isNumber) return 'sure'
  if (isName(word, language) && isName(there, language) && isNamesake(word.text, there.text)) return 'none'
  return !isExact && isSynonym(word, there, language) ? 'perhaps' : 'sure'
}

/** Whether a word is neither a function word nor part of an attribution. */
export function isContentWord(word: ComparedWord, { story: { language } }: Pick<ComparisonContext, 'story'>): boolean {
  if (word.isNumber) return true
  return !(
    word.isFunctionWord ||
    analyse(word.text, language).isLight ||
    isCue(word, language) ||
    isComplementizer(word, language)
  )
}

/** Whether the lexicon has two words as synonyms. */
function isSynonym(one: ComparedWord, other: ComparedWord, language: Language): boolean {
  const lexicon = lexiconOf(language, language)
  const renderings = lexicon.find([one.text], 0, 1)?.renderings ?? []
  return renderings.some(({ words }) => words.length === 1 && analyse(words[0] ?? '', language).stem === other.stem)
}
