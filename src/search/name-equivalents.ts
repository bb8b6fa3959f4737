import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { stemOf } from './analysis.ts'
import { lexiconOf } from './lexicon-sources.ts'
import type { Name, NameWord } from './name.ts'
import { isFormOf } from './word-similarity.ts'

/** Whether the glossary has a folded word of a language in this very form. */
export const isDictionaryWord = (form: string, language: Language): boolean =>
  stemOf(form, language) === form &&
  languages.some((other) => other !== language && lexiconOf(language, other).has(form))

/** The words of a name that a phrase of a typed name in another language stands for. */
interface NameEquivalent {
  /** Number of words of the phrase in the typed name. */
  readonly length: number
  readonly words: readonly NameWord[]
}

/** Finds the words of a name that those at an index of a typed name stand for, by the longest phrase and by one word. */
export function findEquivalents(typed: Name, at: number, name: Name): readonly NameEquivalent[] {
  const lexicon = lexiconOf(typed.language, name.language)
  const wordOf = (word: string): NameWord | undefined =>
    name.contentWords.find(({ forms }) => forms.some((form) => isFormOf(form, word, name.language)))
  const long = lexicon.find(typed.words, at)
  const found = [long, long && long.length > 1 ? lexicon.find(typed.words, at, 1) : undefined]
  return found.flatMap((one): NameEquivalent[] => {
    const { length = 0, renderings = [] } = one ?? {}
    const all = renderings.map(({ words }) => words.map(wordOf))
    const by = all.map((words) => words.filter((word) => word !== undefined))
    const whole = by.find(
      (words, i) => words.length > 0 && words.length === all[i]?.length && standsForHead(words, length, name),
    )
    return whole ? [{ length, words: whole }] : []
  })
}

/** Whether words are as many as the phrase's, or begin the name: «الخارجية» is the foreign ministry, but not in «وزير الخارجية». */
const standsForHead = (words: readonly NameWord[], length: number, { contentWords }: Name): boolean =>
  words.length >= Math.min(length, 2) || words[0] === contentWords[0]
