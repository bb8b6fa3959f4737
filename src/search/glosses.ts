import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { stemOf } from './analysis.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { Name, NameWord } from './name.ts'
import { areForms } from './name-words.ts'

const lexicons = new Map<string, Lexicon>()

/** The glossary's lexicon from one language into another, made when it is first asked for. */
function lexiconBetween(from: Language, to: Language): Lexicon {
  const key = `${from.code} ${to.code}`
  const lexicon = lexicons.get(key) ?? lexiconOf(from, to, [])
  lexicons.set(key, lexicon)
  return lexicon
}

/** Whether a folded word of a language is one that its glossary knows, and not only with another ending. */
export const isWordOf = (form: string, language: Language): boolean =>
  stemOf(form, language) === form &&
  languages.some((other) => other !== language && lexiconBetween(language, other).has(form))

/** Words of a name of another language that a phrase of a typed one stands for. */
export interface Rendered {
  /** How many words of the typed name the phrase takes. */
  readonly length: number
  readonly by: readonly NameWord[]
}

/** The words of a name that the words of a typed one at a place stand for, by the longest phrase and by the one word. */
export function rendered(typed: Name, at: number, name: Name): readonly Rendered[] {
  const lexicon = lexiconBetween(typed.language, name.language)
  const standing = (word: string): NameWord | undefined =>
    name.telling.find(({ forms }) => forms.some((form) => areForms(form, word, name.language)))
  const long = lexicon.find(typed.all, at)
  const found = [long, long && long.length > 1 ? lexicon.find(typed.all, at, 1) : undefined]
  return found.flatMap((one): Rendered[] => {
    const { length = 0, renderings = [] } = one ?? {}
    const all = renderings.map(({ words }) => words.map(standing))
    const by = all.map((words) => words.filter((word) => word !== undefined))
    const whole = by.find(
      (words, i) => words.length > 0 && words.length === all[i]?.length && isHead(words, length, name),
    )
    return whole ? [{ length, by: whole }] : []
  })
}

/** What is said shorter must come first: «الخارجية» is the foreign ministry, but not in «وزير الخارجية». */
const isHead = (words: readonly NameWord[], length: number, { telling }: Name): boolean =>
  words.length >= Math.min(length, 2) || words[0] === telling[0]
