import type { Language } from '../../languages/language.ts'
import { type Lexicon, createLexicon } from '../../search/lexicon.ts'
import { Excerpt } from '../../story/excerpt.ts'
import type { Story } from '../../story/story.ts'
import { wordWeight } from './align.ts'
import { isName } from './story-speakers.ts'
import { governmentOf } from './governments.ts'
import { storyWords } from './find-alignment.ts'
import { isNamesake } from './namesake.ts'
import type { CheckResult } from './check-result.ts'
import type { PastedText, PastedSpan } from './pasted-text.ts'
import type { ComparedWord } from './compared-word.ts'

/** Words of another language than the story's are held against it by their numbers alone: what is quoted cannot be decided. */
export function checkAcrossLanguages(
  { excerpt, quoted, speaker, words }: PastedSpan,
  { text }: PastedText,
  story: Story,
): CheckResult | undefined {
  const found = { text: excerpt.text, at: excerpt.start }
  const held = quoted ? UNDECIDED : compareNumbers(words, text.language, story)
  const told = quoted || speaker !== null || words.some(({ isNumber }) => isNumber)
  return told || held.label !== 'undecided' ? { ...found, ...held } : undefined
}

/** How numbers told in another language stand in a story. */
interface NumberCheck {
  readonly label: 'verbatim' | 'differs' | 'undecided'
  readonly passage: Excerpt | null
}

/** From this much of what is told around a number on, a sentence tells the same, number or not. */
const MIN_SHARED = 0.5
const UNDECIDED: NumberCheck = { label: 'undecided', passage: null }

const lexicons = new Map<string, Lexicon>()

/** Holds the numbers of words in another language against the sentence of a story that tells most of the same. */
function compareNumbers(words: readonly ComparedWord[], from: Language, story: Story): NumberCheck {
  const to = story.language
  const key = `${from.code} ${to.code}`
  const lexicon = lexicons.get(key) ?? createLexicon(from, to, [])
  lexicons.set(key, lexicon)
  const numbers = words.filter(({ isNumber }) => isNumber)
  const told = words.filter(({ isFunctionWord, isNumber }) => !isFunctionWord && !isNumber)
  const shared = (there: readonly ComparedWord[]): number => {
    const met = told.filter((word) => there.some((one) => mayTranslate(word, one, from, to, lexicon)))
    return met.reduce((sum, word) => sum + wordWeight(word), 0)
  }
  const all = told.reduce((sum, word) => sum + wordWeight(word), 0)
  const best = storyWords(story)
    .map((there) => ({ there, share: shared(there) / Math.max(all, 1) }))
    .reduce((a, b) => (b.share > a.share ? b : a), { there: [] as readonly ComparedWord[], share: 0 })
  const [first, last] = [best.there[0], best.there.at(-1)]
  if (numbers.length === 0 || best.share < MIN_SHARED || !first || !last) return UNDECIDED
  const passage = Excerpt.of(story.body, first.start, last.end)
  const there = best.there.filter(({ isNumber }) => isNumber)
  if (numbers.every(({ text }) => there.some((one) => one.text === text))) return { label: 'verbatim', passage }
  // Where the sentence counts several things, which of them is meant cannot be told.
  return there.length === 1 && numbers.length === 1 ? { label: 'differs', passage } : UNDECIDED
}

/** Whether a word of one language may stand for one of another. */
function mayTranslate(
  word: ComparedWord,
  there: ComparedWord,
  from: Language,
  to: Language,
  lexicon: Lexicon,
): boolean {
  if (there.isFunctionWord || there.isNumber) return false
  const land = governmentOf(word.text, from)
  if (land) return land === governmentOf(there.text, to)
  if (isName(word, from)) return isNamesake(word.text, there.text)
  return (
    lexicon
      .find([word.text], 0, 1)
      ?.renderings.some(({ words }) => words.length === 1 && hasStem(words[0], there, to)) === true
  )
}

const hasStem = (word: string | undefined, { stem }: ComparedWord, language: Language): boolean =>
  word !== undefined && language.search.stem(word) === stem
