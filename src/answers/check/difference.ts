import type { Language } from '../../languages/language.ts'
import { analyse } from '../../search/analysis.ts'
import { type Lexicon, createLexicon } from '../../search/lexicon.ts'
import { isNamesake } from './namesake.ts'
import type { Story } from '../../story/story.ts'
import type { EditStep } from './align.ts'
import { isName } from './story-speakers.ts'
import { isCue, isComplementizer } from './cue.ts'
import { storyWords } from './find-alignment.ts'
import { isRecounted, tellsAsDone } from './tense.ts'
import { polarityWords, changesPolarity } from './polarity.ts'
import type { ComparedWord } from './compared-word.ts'

/** How the words of a piece and those of a story differ: not in sense; perhaps, by words of like sense; surely. */
export type Difference = 'none' | 'perhaps' | 'sure'

export interface ComparisonContext {
  readonly story: Story
  /** Words in marks are told as somebody's own: none may be left out unmarked, and none put in. */
  readonly isExact: boolean
  /** Words that tell a time which is the story's own, however it is told. */
  readonly isSharedTime: (word: ComparedWord) => boolean
}

/** What the steps from a story to a piece change in sense. Only these steps: what was cut off around them is another matter. */
export function findDifference(steps: readonly EditStep[], judged: ComparisonContext): Difference {
  const { language } = judged.story
  const met = new Set(
    steps.flatMap((step) => (step.kind === 'same' && !step.storyWord.isFunctionWord ? [step.storyWord.clause] : [])),
  )
  const told = steps.flatMap((step) => (step.kind === 'dropped' ? [] : [step.word]))
  const there = steps.flatMap((step) => (step.kind === 'added' ? [] : [step.storyWord]))
  const kept = there.filter(({ clause }) => met.has(clause))
  if (changesPolarity(told, kept, polarityWords(language.checking))) return 'sure'
  const spare = unmetWords(steps, judged.story)
  const found = steps.map((step) => stepDifference(step, spare, judged))
  found.push(tellsAsDone(steps, judged.story))
  return found.includes('sure') ? 'sure' : found.includes('perhaps') ? 'perhaps' : 'none'
}

function stepDifference(step: EditStep, spare: readonly ComparedWord[], judged: ComparisonContext): Difference {
  if (step.kind === 'same') return isRecounted(step.word, step.storyWord, judged.story) ? 'perhaps' : 'none'
  if (step.kind === 'dropped') return judged.isExact && isContentWord(step.storyWord, judged) ? 'sure' : 'none'
  const { word } = step
  if (judged.isSharedTime(word)) return 'none'
  if (step.kind === 'added' || !isContentWord(step.storyWord, judged)) return additionDifference(word, spare, judged)
  if (!isContentWord(word, judged)) return judged.isExact ? 'sure' : 'none'
  if (!judged.isExact && isMoved(word, spare, judged)) return 'none'
  return changeDifference(word, step.storyWord, judged)
}

function additionDifference(word: ComparedWord, spare: readonly ComparedWord[], judged: ComparisonContext): Difference {
  if (!isContentWord(word, judged)) return 'none'
  if (judged.isExact || word.isNumber) return 'sure'
  if (isMoved(word, spare, judged)) return 'none'
  const known = storyWords(judged.story).some((words) => words.some(({ stem }) => stem === word.stem))
  return known ? 'perhaps' : 'sure'
}

/** The words that a piece has not met yet of the sentences it stands in, and of the one before them. */
export function unmetWords(steps: readonly EditStep[], story: Story): ComparedWord[] {
  const met = steps.flatMap((step) => (step.kind === 'same' ? [step.storyWord] : []))
  const used = new Set(met.map(({ start }) => start))
  const near = new Set(met.flatMap(({ sentence }) => [sentence - 1, sentence]))
  return [...near].flatMap((n) => storyWords(story)[n - 1] ?? []).filter(({ start }) => !used.has(start))
}

/** Whether a word stands elsewhere in the story's sentences, perhaps in another form: “Water rose” for “rose … water”. */
export const isMoved = (
  word: ComparedWord,
  spare: readonly ComparedWord[],
  judged: Pick<ComparisonContext, 'story'>,
): boolean => spare.some((there) => isFormOf(word, there, judged) && !isRecounted(word, there, judged.story))

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

/** Whether a word says anything of its own here. */
export function isContentWord(word: ComparedWord, { story: { language } }: Pick<ComparisonContext, 'story'>): boolean {
  if (word.isNumber) return true
  return !(
    word.isFunctionWord ||
    analyse(word.text, language).isLight ||
    isCue(word, language) ||
    isComplementizer(word, language)
  )
}

const lexicons = new Map<Language, Lexicon>()

/** Whether the glossary has two words in one sense. */
function isSynonym(one: ComparedWord, other: ComparedWord, language: Language): boolean {
  const lexicon = lexicons.get(language) ?? createLexicon(language, language, [])
  lexicons.set(language, lexicon)
  const renderings = lexicon.find([one.text], 0, 1)?.renderings ?? []
  return renderings.some(({ words }) => words.length === 1 && analyse(words[0] ?? '', language).stem === other.stem)
}
