import type { Language } from '../../languages/language.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { lexiconOf } from '../../search/lexicon-sources.ts'
import { Excerpt } from '../../story/excerpt.ts'
import type { Story } from '../../story/story.ts'
import { wordWeight } from './align.ts'
import { isName } from './story-speakers.ts'
import { governmentOf } from './governments.ts'
import { storyWords } from './find-alignment.ts'
import { isNamesake } from './namesake.ts'
import type { CheckResult } from './check-result.ts'
import { findTimes } from './times.ts'
import type { PastedText, PastedSpan } from './pasted-text.ts'
import type { ComparedWord } from './compared-word.ts'

/** Checks a span in another language than the story's, by its numbers alone; a quotation is always undecided. */
export function checkAcrossLanguages(
  { excerpt, quoted, speaker, words }: PastedSpan,
  { text }: PastedText,
  story: Story,
): CheckResult | undefined {
  const found = { text: excerpt.text, at: excerpt.start }
  // A date by itself does not say what of it is told.
  const times = findTimes(text, excerpt)
  const isDate = ({ start }: ComparedWord): boolean =>
    times.some(({ expression }) => expression.start <= start && start < expression.end)
  const isCounted = words.some((word) => word.isNumber && !isDate(word))
  const check = quoted || !isCounted ? UNDECIDED : compareNumbers(words, text.language, story)
  const isReported = quoted || speaker !== null || words.some(({ isNumber }) => isNumber)
  return isReported || check.label !== 'undecided' ? { ...found, ...check } : undefined
}

/** How the numbers of a span in another language compare with a story. */
interface NumberCheck {
  readonly label: 'verbatim' | 'differs' | 'undecided'
  readonly passage: Excerpt | null
}

/** Share of the words around a number from which on a sentence is about the same. */
const MIN_SHARED = 0.5
const UNDECIDED: NumberCheck = { label: 'undecided', passage: null }

/** Compares the numbers of words in another language with the story's sentence that shares most of the other words. */
function compareNumbers(words: readonly ComparedWord[], from: Language, story: Story): NumberCheck {
  const to = story.language
  const lexicon = lexiconOf(from, to)
  const numbers = words.filter(({ isNumber }) => isNumber)
  if (numbers.length === 0) return UNDECIDED
  const others = words
    .filter(({ isFunctionWord, isNumber }) => !isFunctionWord && !isNumber)
    .map((word) => ({ weight: wordWeight(word), mayBe: translationTest(word, from, to, lexicon) }))
  const weigh = (some: typeof others): number => some.reduce((sum, { weight }) => sum + weight, 0)
  const shared = (there: readonly ComparedWord[]): number => weigh(others.filter(({ mayBe }) => there.some(mayBe)))
  const total = weigh(others)
  const best = storyWords(story)
    .map((there) => ({ there, share: shared(there) / Math.max(total, 1) }))
    .reduce((a, b) => (b.share > a.share ? b : a), { there: [] as readonly ComparedWord[], share: 0 })
  const [first, last] = [best.there[0], best.there.at(-1)]
  if (best.share < MIN_SHARED || !first || !last) return UNDECIDED
  const passage = Excerpt.of(story.body, first.start, last.end)
  const there = best.there.filter(({ isNumber }) => isNumber)
  if (numbers.every(({ text }) => there.some((one) => one.text === text))) return { label: 'verbatim', passage }
  // Where the sentence counts several things, it is unknown which of them is meant.
  return there.length === 1 && numbers.length === 1 ? { label: 'differs', passage } : UNDECIDED
}

/** Returns a test whether a word of one language may stand for one of another. */
function translationTest(
  word: ComparedWord,
  from: Language,
  to: Language,
  lexicon: Lexicon,
): (there: ComparedWord) => boolean {
  const country = governmentOf(word.text, from)
  const isOfName = isName(word, from)
  const isTranslation = country
    ? ({ text }: ComparedWord) => country === governmentOf(text, to)
    : isOfName
      ? ({ text }: ComparedWord) => isNamesake(word.text, text)
      : hasStemOf(lexicon.find([word.text], 0, 1)?.renderings ?? [], to)
  return (there) => !there.isFunctionWord && !there.isNumber && isTranslation(there)
}

/** Returns a test whether a word has the stem of one of some words. */
function hasStemOf(
  renderings: readonly { readonly words: readonly string[] }[],
  { search }: Language,
): (there: ComparedWord) => boolean {
  const single = renderings.flatMap(({ words: [word = '', ...rest] }) => (rest.length === 0 ? [word] : []))
  const stems = new Set(single.map((word) => search.stem(word)))
  return ({ stem }) => stems.has(stem)
}
