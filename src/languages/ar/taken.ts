import { type Entry, isTakenFor, parseForms, type Take } from '../lexicon/entry.ts'
import type { Form, FormName } from './inflection/form.ts'
import { formsOf } from './inflection/index.ts'
import { lexicon } from './lexicon.ts'

const derived = new Map<Entry, readonly Form[]>()

/** The forms of a word, by some of their names. */
export function formsNamed(entry: Entry, ...names: readonly FormName[]): string[] {
  const forms = derived.get(entry) ?? usualOf(entry)
  derived.set(entry, forms)
  return forms.flatMap(([word, name]) => (names.includes(name) ? [word] : []))
}

/** All forms but a plural in ات of what lists another: «مدرسات» are teachers, not schools. */
function usualOf(entry: Entry): readonly Form[] {
  const { pl } = parseForms(entry)
  return formsOf(entry).filter(([word, name]) => name !== 'many' || !pl || pl.includes('ات') || pl.includes(word))
}

/** The words of the lexicon that rules use. */
export const takenFor = (what: Take): readonly Entry[] => lexicon.taken.filter((entry) => isTakenFor(entry, what))

/** Their forms, by some of their names. */
export const formsTakenFor = (what: Take, ...names: readonly FormName[]): string[] =>
  takenFor(what).flatMap((entry) => formsNamed(entry, ...names))
