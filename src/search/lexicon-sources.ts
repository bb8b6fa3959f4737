import { openTable, type Table } from '../build/table.ts'
import { formsOf, type GlossaryEntry, type GlossaryWord } from '../languages/glossary.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { regionCodes } from './countries.ts'
import type { Dictionary } from './dictd.ts'
import { isShort, Lexicon } from './lexicon.ts'
import { type Equivalent, type EquivalentSource, LexiconReader, LexiconWriter } from './lexicon-table.ts'
import { Senses, type Thesaurus } from './senses.ts'
import { tokenize } from './tokenize.ts'
import { WordNet } from './wordnet.ts'

const lexicons = new Map<string, Lexicon>()

/**
 * The lexicon from one language into another: the glossaries, with the language that all of them name (the one
 * without a glossary of its own) as the pivot. From a language into itself: its words by the senses they share. Opened
 * once for all that use it.
 */
export function lexiconOf(from: Language, to: Language): Lexicon {
  const key = `${from.code} ${to.code}`
  const lexicon =
    lexicons.get(key) ??
    new Lexicon(from, [openReader(lexiconTable(from, to))], from === to ? thesaurusOf(from) : undefined)
  lexicons.set(key, lexicon)
  return lexicon
}

/** The lexicon from one language into another, with the entries of installed dictionaries. */
export function lexiconWith(dictionaries: readonly Dictionary[], from: Language, to: Language): Lexicon {
  const both = dictionaries.filter((one) => isBetween(one, from, to))
  if (both.length === 0) return lexiconOf(from, to)
  return new Lexicon(from, [lexiconTable(from, to), dictionaryTable(both, from, to)].map(openReader))
}

const openReader = (table: Table): LexiconReader => new LexiconReader(openTable(table))

/** The tables of every lexicon that needs no dictionary. */
export const lexiconTables = (): Table[] => languages.flatMap((from) => languages.map((to) => lexiconTable(from, to)))

const lexiconTable = (from: Language, to: Language): Table => ({
  name: `${from.code}-${to.code}`,
  fill(database) {
    const writer = new LexiconWriter(database, from)
    if (from === to) {
      const sides = ownSides(from)
      const senses = new Senses(sides)
      for (const word of new Set(sides.flatMap(([own]) => own)))
        writer.add({
          phrases: formsOf(word),
          equivalents: [
            // A word's forms may stand for each other.
            ...(formsOf(word).length > 1 ? toEquivalents(word, 1, 'glossary') : []),
            ...senses.related(word).flatMap((one) => toEquivalents(one.word, one.similarity, 'glossary')),
          ],
        })
      return
    }
    for (const [words, others] of glossarySides(from, to))
      writer.add({
        phrases: words.flatMap(formsOf),
        equivalents: others.flatMap((other) => toEquivalents(other, 1, 'glossary')),
      })
    for (const [name, there] of regionNames(from, to))
      writer.add({ phrases: [name], equivalents: toEquivalents(there, 1, 'country') })
  },
})

const dictionaryTable = (dictionaries: readonly Dictionary[], from: Language, to: Language): Table => ({
  name: `${from.code}-${to.code}-dictionary`,
  fill(database) {
    const writer = new LexiconWriter(database, from)
    for (const dictionary of dictionaries)
      for (const [headword, translations] of dictionary.entries()) {
        const [phrases, others] = dictionary.from === from ? [[headword], translations] : [translations, [headword]]
        writer.add({ phrases, equivalents: others.flatMap((other) => toEquivalents(other, 1, 'dictionary')) })
      }
  },
})

const isBetween = (dictionary: Dictionary, from: Language, to: Language): boolean =>
  (dictionary.from === from && dictionary.to === to) || (dictionary.from === to && dictionary.to === from)

const toEquivalents = (word: GlossaryWord, similarity: number, via: EquivalentSource): Equivalent[] =>
  formsOf(word).flatMap((form) => {
    const words = tokenize(form).map((one) => one.form)
    return isShort(words) ? [{ words, via, similarity }] : []
  })

/** Words of two languages that stand for each other. */
type Sides = readonly [own: readonly GlossaryWord[], other: readonly GlossaryWord[]]

const fromPivot = ([pivot, own]: GlossaryEntry): Sides => [pivot.split(', '), own]
const toPivot = ([pivot, own]: GlossaryEntry): Sides => [own, pivot.split(', ')]

/** The words of two languages that stand for each other by the glossaries. */
function glossarySides(from: Language, to: Language): Sides[] {
  if (from.glossary.length === 0) return to.glossary.map(fromPivot)
  if (to.glossary.length === 0) return from.glossary.map(toPivot)
  const out = to.glossary.map(fromPivot).map(([pivot, own]) => [new Set(pivot), own] as const)
  return from.glossary
    .map(toPivot)
    .flatMap(([own, pivots]) =>
      out.filter(([names]) => pivots.some((name) => names.has(name))).map(([, theirs]): Sides => [own, theirs]),
    )
}

/** A language's words with those of another by which they share senses: its own glossary's, or where it is the pivot all others'. */
const ownSides = (language: Language): Sides[] =>
  language.glossary.length > 0
    ? language.glossary.map(toPivot)
    : languages.flatMap(({ glossary }) => glossary.map(fromPivot))

/** The thesaurus that a language names. */
const thesaurusOf = ({ search: { thesaurus } }: Language): Thesaurus | undefined =>
  thesaurus === 'wordnet' ? new WordNet() : undefined

/** The names of countries and regions in two languages, from CLDR. */
function regionNames(from: Language, to: Language): [string, string][] {
  const [here, there] = [from, to].map(({ code }) => new Intl.DisplayNames(code, { type: 'region', fallback: 'none' }))
  return regionCodes().flatMap((code): [string, string][] => {
    const [name, rendering] = [here?.of(code), there?.of(code)]
    return name && rendering ? [[name, rendering]] : []
  })
}
