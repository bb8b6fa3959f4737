import type { Language } from '../../languages/language.ts'
import { analyse } from '../../search/analysis.ts'
import { type Lexicon, lexiconOf } from '../../search/lexicon.ts'
import { isNamesake } from './namesake.ts'
import type { Story } from '../../story/story.ts'
import type { Step } from './align.ts'
import { isName } from './cast.ts'
import { isCue, opensTold } from './cue.ts'
import { wordsIn } from './locate.ts'
import { senseOf, turns } from './sense.ts'
import type { Word } from './words.ts'

/** How the words of a piece and those of a story differ: not in sense; perhaps, by words of like sense; surely. */
export type Difference = 'none' | 'perhaps' | 'sure'

export interface Judged {
  readonly story: Story
  /** Words in marks are told as somebody's own: none may be left out unmarked, and none put in. */
  readonly exact: boolean
  /** Words that tell a time which is the story's own, however it is told. */
  readonly timely: (word: Word) => boolean
}

/** What the steps from a story to a piece change in sense. Only these steps: what was cut off around them is another matter. */
export function differenceOf(steps: readonly Step[], judged: Judged): Difference {
  const { language } = judged.story
  const met = new Set(steps.flatMap((step) => (step.kind === 'same' && !step.there.free ? [step.there.clause] : [])))
  const told = steps.flatMap((step) => (step.kind === 'dropped' ? [] : [step.word]))
  const there = steps.flatMap((step) => (step.kind === 'added' ? [] : [step.there]))
  const kept = there.filter(({ clause }) => met.has(clause))
  if (turns(told, kept, senseOf(language.checking))) return 'sure'
  const found = steps.map((step) => ofStep(step, judged))
  return found.includes('sure') ? 'sure' : found.includes('perhaps') ? 'perhaps' : 'none'
}

function ofStep(step: Step, judged: Judged): Difference {
  if (step.kind === 'same') return 'none'
  if (step.kind === 'dropped') return judged.exact && telling(step.there, judged) ? 'sure' : 'none'
  const { word } = step
  if (judged.timely(word)) return 'none'
  if (step.kind === 'added' || !telling(step.there, judged)) return ofAdded(word, judged)
  if (!telling(word, judged)) return judged.exact ? 'sure' : 'none'
  if (!judged.exact && isMoved(word, step.there, judged)) return 'none'
  return ofChanged(word, step.there, judged)
}

function ofAdded(word: Word, judged: Judged): Difference {
  if (!telling(word, judged)) return 'none'
  if (judged.exact || word.number) return 'sure'
  const known = wordsIn(judged.story).some((words) => words.some(({ stem }) => stem === word.stem))
  return known ? 'none' : 'sure'
}

/** Whether a word stands elsewhere in the story's sentence, perhaps in another form: “Water rose” for “rose … water”. */
const isMoved = (word: Word, { sentence }: Word, judged: Judged): boolean =>
  wordsIn(judged.story)[sentence - 1]?.some((there) => isFormOf(word, there, judged)) === true

function isFormOf(word: Word, there: Word, { story: { language } }: Judged): boolean {
  if (word.number || there.number) return false
  const root = analyse(word.text, language).root
  return word.stem === there.stem || (root !== undefined && root === analyse(there.text, language).root)
}

function ofChanged(word: Word, there: Word, { story, exact }: Judged): Difference {
  const { language } = story
  if (word.number || there.number) return 'sure'
  if (isName(word, language) && isName(there, language) && isNamesake(word.text, there.text)) return 'none'
  return !exact && areAlike(word, there, language) ? 'perhaps' : 'sure'
}

/** Whether a word says anything of its own here. */
function telling(word: Word, { story: { language } }: Judged): boolean {
  if (word.number) return true
  return !(word.free || analyse(word.text, language).light || isCue(word, language) || opensTold(word, language))
}

const lexicons = new Map<Language, Lexicon>()

/** Whether the glossary has two words in one sense. */
function areAlike(one: Word, other: Word, language: Language): boolean {
  const lexicon = lexicons.get(language) ?? lexiconOf(language, language, [])
  lexicons.set(language, lexicon)
  const renderings = lexicon.find([one.text], 0, 1)?.renderings ?? []
  return renderings.some(({ words }) => words.length === 1 && analyse(words[0] ?? '', language).stem === other.stem)
}
