import { findBoundedNumerals } from '../../claims/numbers.ts'
import type { Language } from '../../languages/language.ts'
import { analyse } from '../../search/analysis.ts'
import { fold, foldPattern } from '../../story/fold.ts'

/** A word as it is compared, with its UTF-16 offsets. A number with the words of its bounds is one word. */
export interface ComparedWord {
  /** The folded word; of a number, its bounds. */
  readonly text: string
  /** The stem that the word's forms and spellings share. */
  readonly stem: string
  readonly isNumber: boolean
  /** Whether it is an article, a preposition, a pronoun or the like. */
  readonly isFunctionWord: boolean
  readonly start: number
  readonly end: number
  /** Number of its clause, counted from 0. A sentence end, a comma or a line break ends a clause. */
  readonly clause: number
  /** Number of its sentence, counted from 0. */
  readonly sentence: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}ـ'’.,٫٬]*/gu
// A dash between two words without a space belongs to both: “well-known”, “Paris–Dakar”.
const CLAUSE_ENDS = /[.!?؟…,،;؛:\n|—]|[-–](?=\s)|(?<=\s)[-–]/u
const SENTENCE_ENDS = /[.!?؟…\n]/u

/** Splits a text into words to compare, without quotation marks, spacing and punctuation. */
export function toComparedWords(text: string, language: Language): ComparedWord[] {
  const numbers = findNumberSpans(text, language)
  const words: ComparedWord[] = []
  let [clause, sentence, previousEnd] = [0, 0, 0]
  let counted: NumberSpan | undefined
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const bare = written.replace(/[.,٫٬'’]+$/u, '')
    const end = start + bare.length
    const number = numbers.find((one) => one.start < end && start < one.end)
    if (number && number === counted) {
      const last = words.at(-1)
      if (last) words[words.length - 1] = { ...last, end: Math.max(last.end, end) }
      previousEnd = end
      continue
    }
    const between = text.slice(previousEnd, start)
    if (/[#@]$/.test(between)) continue
    if (CLAUSE_ENDS.test(between)) clause++
    if (SENTENCE_ENDS.test(between)) sentence++
    const folded = fold(bare).text
    previousEnd = end
    counted = number
    if (number) words.push({ ...number.same, isNumber: true, isFunctionWord: false, start, end, clause, sentence })
    else if (folded !== '')
      words.push({ text: folded, ...comparisonKey(folded, language), isNumber: false, start, end, clause, sentence })
  }
  return words
}

interface NumberSpan {
  readonly start: number
  readonly end: number
  readonly same: { readonly text: string; readonly stem: string }
}

function findNumberSpans(text: string, language: Language): NumberSpan[] {
  const folded = fold(text)
  return findBoundedNumerals(folded.text, language.numbers).map(({ kind, min, max, number, ...bound }) => {
    const { start, end } = min === max ? number : bound
    const value = `#${min ?? ''}–${max ?? ''}${kind === 'percent' || kind === 'ordinal' ? kind : ''}`
    return { ...folded.toOriginal(start, end), same: { text: value, stem: value } }
  })
}

const spellings = new WeakMap<Language, readonly (readonly [RegExp, string])[]>()

/** The stem of a folded word without its spelling variants, and whether it is a function word. */
function comparisonKey(word: string, language: Language): { stem: string; isFunctionWord: boolean } {
  const known =
    spellings.get(language) ??
    language.checking.spellingVariants.map(([pattern, one]) => [new RegExp(foldPattern(pattern), 'gu'), one] as const)
  spellings.set(language, known)
  const isFunctionWord = analyse(word, language).isStopWord
  const spelt = known.reduce((text, [pattern, one]) => text.replace(pattern, one), word)
  return { stem: analyse(spelt || word, language).stem, isFunctionWord }
}
