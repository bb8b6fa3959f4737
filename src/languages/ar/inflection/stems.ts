import { type Entry, type ListedForms, parseForms } from '../../lexicon/entry.ts'
import { isNoun, isVerb } from './index.ts'

/**
 * What an entry's forms are looked up by: its lemma and the words that it lists, and what is left of them where a
 * letter is lost or changed before an ending. With `beginnings` and `endings` they make every form.
 */
export function stemsOf(entry: Entry): readonly string[] {
  const { lemma, class: is } = entry
  const listed = parseForms(entry)
  const { also = [] } = listed
  if (isVerb(is)) return [lemma, ...also, ...coresOfVerb(lemma, listed)]
  return isNoun(is) ? [lemma, ...also, ...coresOfNoun(lemma, listed)] : [lemma, ...also]
}

function coresOfVerb(past: string, { pv = [], part = [], vn = [] }: ListedForms): string[] {
  const stems = pv.map((present) => present.slice(1))
  return [
    ...[past, ...stems].flatMap((stem) => [stem, withoutLast(stem), withoutVowel(stem)]),
    // The أ of "I" falls together with one that stands there: «آخذ».
    ...stems.map((stem) => stem.replace(/^[اأ]/u, '')),
    ...part.flatMap((word) => [word, withoutLast(word)]),
    ...vn,
    // A verb of two letters doubles its last.
    `${past}${past.slice(-1)}`,
  ]
}

const coresOfNoun = (one: string, { pl = [], f = [] }: ListedForms): string[] =>
  [one, ...f.filter((word) => word.length > 1)].flatMap((word) => [word, withoutLast(word)]).concat(pl)

/** Without a last letter that an ending changes: a long vowel, ة, a hamza. */
const withoutLast = (word: string): string => word.replace(/[اويىةءأؤئ]$/u, '')

/** Without the long vowel before its last letter, as a hollow verb is before some endings. */
const withoutVowel = (word: string): string => word.replace(/[اوي](.)$/u, '$1')

const PERSONS = ['ي', 'ت', 'ن', 'ا']
const SPOKEN = ['ب', 'ك', 'ه', 'ح']

/** What is written before a core, folded: the persons of the present, alone or behind what dialects write before them. */
export const prefixes: readonly string[] = [...PERSONS, ...SPOKEN.flatMap((one) => PERSONS.map((two) => one + two))]

/** What is written behind a core, folded. */
export const suffixes: readonly string[] = [
  ...['ا', 'ت', 'وا', 'تا', 'ن', 'نا', 'و', 'ي', 'ه', 'ان', 'ين', 'ون', 'ات', 'تان', 'تين', 'تي'],
  // Behind a long vowel that comes out as و or ي.
  ...['وت', 'يت', 'ون', 'ين', 'يا', 'ونا', 'ينا', 'ؤوا', 'يات', 'وات', 'يان', 'يين', 'يون', 'اه', 'اتان', 'اتين'],
]
