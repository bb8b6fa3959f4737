import { readerOf } from '../../claims/quotes/grammar.ts'
import type { Language } from '../../languages/language.ts'
import { foldText } from '../../story/fold.ts'
import type { Word } from './words.ts'

/** An attribution is at most so long: what comes later in a sentence is part of what is told. */
const LONGEST = 12
/** So many words may stand between the verb of saying and the word that opens what is told: whom it was told to. */
const ADDRESS = 6

type List = 'cues' | 'opensTold' | 'asides'
const lists = new Map<string, ReadonlySet<string>>()

function listed(language: Language, name: List): ReadonlySet<string> {
  const key = `${language.code} ${name}`
  const known = lists.get(key) ?? new Set(language.checking[name].map(foldText))
  lists.set(key, known)
  return known
}

/** Whether a word opens what is told: “that”. */
export const opensTold = ({ text }: Word, language: Language): boolean => listed(language, 'opensTold').has(text)

/** Whether a word is one that people put in around what they pass on. */
export const isAside = ({ text }: Word, language: Language): boolean => listed(language, 'asides').has(text)

/** Whether a word is a verb of saying, by its form or because the language lists it. */
export function isCue({ text }: Word, language: Language): boolean {
  const reader = readerOf(language.quotes)
  if (listed(language, 'cues').has(text)) return true
  return !reader.isPronoun(text) && reader.forms.some(({ said }) => said(text))
}

/**
 * How many of a sentence's first words say who speaks, where no rule has read it: up to a colon, or up to a verb of
 * saying with somebody before it and what opens the told words behind it. 0 if none do.
 */
export function attributing(words: readonly Word[], text: string, language: Language): number {
  const early = words.slice(0, LONGEST + 1)
  const colon = early.findLastIndex(
    ({ end }, i) => i < words.length - 1 && /^[”"»'’)]?\s*[:|](?=\s|["“«‘'])/u.test(text.slice(end)),
  )
  const from = colon + 1
  const cue = early.findIndex((word, i) => i >= from && isCue(word, language))
  if (cue < 0) return from
  const opener = words.findIndex((word, i) => i > cue && i <= cue + ADDRESS && opensTold(word, language))
  if (opener > 0 && opener < words.length - 1) return opener + 1
  // Behind a colon a verb of saying alone is told as well: “…: the minister has expressed regret”.
  return from === 0 && cue > 0 && cue < words.length - 1 ? cue + 1 : from
}
