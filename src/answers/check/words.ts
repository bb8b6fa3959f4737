import { bounded } from '../../claims/numbers.ts'
import type { Language } from '../../languages/language.ts'
import { analyse } from '../../search/analysis.ts'
import { fold, foldPattern } from '../../story/fold.ts'

/** A word as it is compared, and where it stands. A number with the words of its bounds is one word. */
export interface Word {
  /** Folded; of a number, its bounds. */
  readonly text: string
  /** What the word's forms and spellings share. */
  readonly stem: string
  readonly number: boolean
  /** Says little of itself: an article, a preposition, a pronoun. */
  readonly free: boolean
  readonly start: number
  readonly end: number
  /** Counted from 0: words of one clause have no sentence end, comma or line between them. */
  readonly clause: number
  /** Counted from 0. */
  readonly sentence: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}ـ'’.,٫٬]*/gu
const CLAUSE_ENDS = /[.!?؟…,،;؛:\n|]|[-–—](?=\s|$)/u
const SENTENCE_ENDS = /[.!?؟…\n]/u

/** The words of a text; quotation marks, spacing and punctuation count for nothing. */
export function wordsOf(text: string, language: Language): Word[] {
  const numbers = numbersIn(text, language)
  const words: Word[] = []
  let [clause, sentence, before] = [0, 0, 0]
  let counted: Counted | undefined
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const bare = written.replace(/[.,٫٬'’]+$/u, '')
    const end = start + bare.length
    const number = numbers.find((one) => one.start < end && start < one.end)
    if (number && number === counted) {
      const last = words.at(-1)
      if (last) words[words.length - 1] = { ...last, end: Math.max(last.end, end) }
      before = end
      continue
    }
    const between = text.slice(before, start)
    if (/[#@]$/.test(between)) continue
    if (CLAUSE_ENDS.test(between)) clause++
    if (SENTENCE_ENDS.test(between)) sentence++
    const folded = fold(bare).text
    before = end
    counted = number
    if (number) words.push({ ...number.same, number: true, free: false, start, end, clause, sentence })
    else if (folded !== '')
      words.push({ text: folded, ...comparedBy(folded, language), number: false, start, end, clause, sentence })
  }
  return words
}

interface Counted {
  readonly start: number
  readonly end: number
  readonly same: { readonly text: string; readonly stem: string }
}

function numbersIn(text: string, language: Language): Counted[] {
  const folded = fold(text)
  return bounded(folded.text, language.numbers).map(({ kind, min, max, number, ...bound }) => {
    const { start, end } = min === max ? number : bound
    const value = `#${min ?? ''}–${max ?? ''}${kind === 'percent' || kind === 'ordinal' ? kind : ''}`
    return { ...folded.place(start, end), same: { text: value, stem: value } }
  })
}

const spellings = new WeakMap<Language, readonly (readonly [RegExp, string])[]>()

/** What a folded word is compared by where it is not the same letter by letter. */
function comparedBy(word: string, language: Language): { stem: string; free: boolean } {
  const known =
    spellings.get(language) ??
    language.checking.spellings.map(([pattern, one]) => [new RegExp(foldPattern(pattern), 'gu'), one] as const)
  spellings.set(language, known)
  const { free } = { free: analyse(word, language).stop }
  const spelt = known.reduce((text, [pattern, one]) => text.replace(pattern, one), word)
  return { stem: analyse(spelt || word, language).stem, free }
}
