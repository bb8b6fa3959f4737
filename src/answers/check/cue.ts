import { compileQuotes } from '../../claims/quotes/grammar.ts'
import type { Language } from '../../languages/language.ts'
import { foldText } from '../../story/fold.ts'
import type { ComparedWord } from './compared-word.ts'

/** Maximum number of words of an attribution; later words of a sentence belong to the reported words. */
const MAX_ATTRIBUTION_WORDS = 12
/** Maximum number of words between the verb of saying and the complementizer: the addressee. */
const MAX_ADDRESSEE_WORDS = 6

type WordListName = 'cues' | 'roles' | 'complementizers' | 'asides'
const lists = new Map<string, ReadonlySet<string>>()

function wordList(language: Language, name: WordListName): ReadonlySet<string> {
  const key = `${language.code} ${name}`
  const known = lists.get(key) ?? new Set(language.checking[name].map(foldText))
  lists.set(key, known)
  return known
}

/** Whether a word opens reported words: “that”. */
export const isComplementizer = ({ text }: ComparedWord, language: Language): boolean =>
  wordList(language, 'complementizers').has(text)

/** Whether a word is an aside that people add to what they pass on. */
export const isAside = ({ text }: ComparedWord, language: Language): boolean => wordList(language, 'asides').has(text)

/** Whether a word is a verb of saying, by its form or because the language lists it. */
export function isCue({ text }: ComparedWord, language: Language): boolean {
  const grammar = compileQuotes(language.quotes)
  if (wordList(language, 'cues').has(text)) return true
  return (
    !grammar.isPronoun(text) &&
    !wordList(language, 'roles').has(text) &&
    grammar.agreements.some(({ said }) => said(text))
  )
}

/**
 * Number of words of a sentence's attribution, where no rule has read it: up to a colon, or up to a verb of saying and
 * its complementizer. 0 if there is none.
 */
export function attributionLength(words: readonly ComparedWord[], text: string, language: Language): number {
  const early = words.slice(0, MAX_ATTRIBUTION_WORDS + 1)
  const colon = early.findLastIndex(
    ({ end }, i) => i < words.length - 1 && /^[”"»'’)]?\s*[:|](?=\s|["“«‘'])/u.test(text.slice(end)),
  )
  const from = colon + 1
  const cue = early.findIndex((word, i) => i >= from && isCue(word, language))
  if (cue < 0) return from
  const opener = words.findIndex(
    (word, i) => i > cue && i <= cue + MAX_ADDRESSEE_WORDS && isComplementizer(word, language),
  )
  if (opener > 0 && opener < words.length - 1) return opener + 1
  // Behind a colon a verb of saying alone belongs to the reported words: “…: the minister has expressed regret”.
  return from === 0 && cue > 0 && cue < words.length - 1 ? cue + 1 : from
}
