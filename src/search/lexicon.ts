import { LRUCache } from 'lru-cache'
import { formsOf, type GlossaryEntry, type GlossaryWord } from '../languages/glossary.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { foldText } from '../story/fold.ts'
import { analyse, stemOf, withoutProclitic } from './analysis.ts'
import { regionCodes } from './countries.ts'
import type { Dictionary } from './dictd.ts'
import { nearestSpellings } from './edit-distance.ts'
import { type Related, Senses, type Thesaurus } from './senses.ts'
import { WordNet } from './wordnet.ts'
import { tokenize } from './tokenize.ts'

/** Words that may stand for a word or phrase, in another language or in the same. */
export interface Equivalent {
  /** The folded words. */
  readonly words: readonly string[]
  readonly via: 'glossary' | 'country' | 'dictionary' | 'thesaurus'
  /** Similarity in sense, 0 to 1; always 1 in another language. */
  readonly similarity: number
}

/** Phrases with what may stand for each of them: words of a glossary, or the lines of a text. */
interface Group {
  readonly phrases: readonly string[]
  readonly words: readonly GlossaryWord[] | string
  readonly via: Equivalent['via']
}

/** Maximum number of words of a phrase; longer ones are explanations. */
const MAX_PHRASE_WORDS = 4

/** The equivalents of one language's words in another, or in itself. */
export class Lexicon {
  readonly from: Language
  /** Sources of synonyms, for a lexicon from a language into itself. */
  readonly #senses: Senses | undefined
  readonly #thesaurus: Thesaurus | undefined
  readonly #related = new LRUCache<string, readonly Equivalent[]>({ max: MAX_CACHED })
  /** The groups of each phrase, by its stems; they are parsed when first looked up, since few of them are. */
  readonly #groups = new Map<string, Group[]>()
  /** The number of words of the longest phrase, by its first stem. */
  readonly #longest = new Map<string, number>()
  /** The stems of single words, by first letter. */
  #spellings: Map<string, string[]> | undefined

  constructor(from: Language, senses?: Senses, thesaurus?: Thesaurus) {
    this.from = from
    this.#senses = senses
    this.#thesaurus = thesaurus
  }

  /** Adds that each of some phrases may stand for each of a list: words of a glossary, or the lines of a text. */
  add(phrases: readonly string[], words: readonly GlossaryWord[] | string, via: Equivalent['via']): void {
    const group: Group = { phrases, words, via }
    for (const phrase of phrases) {
      const stems = stemsOf(phrase, this.from)
      const [first] = stems
      if (first === undefined || stems.length > MAX_PHRASE_WORDS) continue
      const key = stems.join(' ')
      const groups = this.#groups.get(key)
      if (!groups) this.#groups.set(key, [group])
      else if (groups.at(-1) !== group) groups.push(group)
      if ((this.#longest.get(first) ?? 0) < stems.length) this.#longest.set(first, stems.length)
    }
  }

  /** Finds the longest known phrase that starts at an index of some folded words: its number of words, and its equivalents. */
  find(
    forms: readonly string[],
    at: number,
    longest = MAX_PHRASE_WORDS,
  ): { length: number; renderings: readonly Equivalent[] } | undefined {
    const words = forms.slice(at, at + longest)
    const stems = words.map((form) => stemOf(form, this.from))
    for (let length = stems.length; length > 0; length--) {
      const groups = this.#ownGroups(words.slice(0, length), stems.slice(0, length).join(' '))
      const related = this.#relatedTo(words.slice(0, length))
      if (groups.length > 0 || related.length > 0)
        return { length, renderings: keepBest([...toEquivalents(groups, this.#senses), ...related]) }
    }
    return undefined
  }

  /** The groups of a phrase; of a word that is listed as it is written, not those of others that share its stem. */
  #ownGroups(words: readonly string[], stems: string): readonly Group[] {
    const groups = this.#groups.get(stems) ?? []
    const [word = ''] = words
    if (words.length > 1 || groups.length < 2) return groups
    const written = new Set([word, withoutProclitic(word, this.from)])
    const own = groups.filter(({ phrases }) => phrases.some((phrase) => written.has(foldText(phrase))))
    return own.length > 0 ? own : groups
  }

  /** Whether it has a folded word, or a phrase that starts with it. */
  has(form: string): boolean {
    return this.#longest.has(stemOf(form, this.from)) || this.#lemmas([form]).length > 0
  }

  /** The base forms of a word or phrase that the thesaurus has. */
  #lemmas(words: readonly string[]): string[] {
    const thesaurus = this.#thesaurus
    if (!thesaurus || words.every((word) => analyse(word, this.from).isStopWord)) return []
    return baseFormsOf(words, this.from).filter((lemma) => thesaurus.has(lemma))
  }

  /** The equivalents of a word or phrase in the thesaurus. */
  #relatedTo(words: readonly string[]): readonly Equivalent[] {
    const key = words.join(' ')
    const known = this.#related.get(key)
    if (known) return known
    const found = this.#lemmas(words).flatMap((lemma) => this.#thesaurus?.related(lemma) ?? [])
    const renderings = keepBest(found.flatMap((one) => toEquivalent(one, 'thesaurus')))
    this.#related.set(key, renderings)
    return renderings
  }

  /** The equivalents of the words that a folded word is likeliest a misspelling of, with the same first letter. */
  nearest(form: string): readonly Equivalent[] {
    const stem = stemOf(form, this.from)
    this.#spellings ??= Map.groupBy(
      this.#groups.keys().filter((key) => !key.includes(' ')),
      (key) => key.slice(0, 1),
    )
    const keys = nearestSpellings(stem, this.#spellings.get(stem.slice(0, 1)) ?? [], (key) => key)
    if (keys.length > MAX_CORRECTIONS) return []
    return keys.flatMap((key) => toEquivalents(this.#groups.get(key) ?? [], this.#senses))
  }
}

/** The equivalents in some groups. */
function toEquivalents(groups: readonly Group[], senses: Senses | undefined): Equivalent[] {
  return groups.flatMap(({ words, via }) =>
    (typeof words === 'string' ? words.split(LINE) : words)
      .flatMap((word) => (senses ? [...ownForms(word), ...senses.related(word)] : [{ word, similarity: 1 }]))
      .flatMap((one) => toEquivalent(one, via)),
  )
}

/** The word itself if it has several forms, any of which may stand for the others. */
const ownForms = (word: GlossaryWord): Related<GlossaryWord>[] =>
  formsOf(word).length > 1 ? [{ word, similarity: 1 }] : []

const toEquivalent = ({ word, similarity }: Related<GlossaryWord>, via: Equivalent['via']): Equivalent[] =>
  formsOf(word).flatMap((form) => {
    const words = tokenize(form).map((one) => one.form)
    return words.length > 0 && words.length <= MAX_PHRASE_WORDS ? [{ words, via, similarity }] : []
  })

/** Each equivalent once, at its highest similarity. */
function keepBest(renderings: readonly Equivalent[]): Equivalent[] {
  const found = new Map<string, Equivalent>()
  for (const one of renderings) {
    const key = one.words.join(' ')
    if ((found.get(key)?.similarity ?? 0) < one.similarity) found.set(key, one)
  }
  return [...found.values()]
}

/** The base forms that a word or phrase may have: of a phrase, its first word's or its last word's. */
function baseFormsOf(words: readonly string[], { search: { baseForms = (word) => [word] } }: Language): string[] {
  const [first = '', ...rest] = words
  const last = rest.pop()
  const leading = baseForms(first).map((base) => [base, ...words.slice(1)].join(' '))
  const trailing = last === undefined ? [] : baseForms(last).map((base) => [...words.slice(0, -1), base].join(' '))
  return [...new Set([...leading, ...trailing])]
}

/** Maximum number of words whose related words are kept. */
const MAX_CACHED = 2_000

/** Maximum number of corrections of a misspelling; more of them are guesses. */
const MAX_CORRECTIONS = 3

const stemsOf = (phrase: string, language: Language): string[] =>
  tokenize(phrase).map(({ form }) => stemOf(form, language))

/**
 * The lexicon from one language into another: the glossaries, with the language that all of them name (the one
 * without a glossary of its own) as the pivot, and the dictionaries installed. From a language into itself: its words
 * by the senses they share.
 */
export function createLexicon(from: Language, to: Language, dictionaries: readonly Dictionary[]): Lexicon {
  if (from === to) return createThesaurus(from)
  const lexicon = new Lexicon(from)
  for (const [words, renderings] of glossarySides(from, to)) lexicon.add(words.flatMap(formsOf), renderings, 'glossary')
  for (const [name, there] of regionNames(from, to)) lexicon.add([name], [there], 'country')
  for (const dictionary of dictionaries)
    for (const [headword, translations] of dictionary.entries())
      if (dictionary.from === from && dictionary.to === to)
        lexicon.add([headword], translations.join(LINE), 'dictionary')
      else if (dictionary.from === to && dictionary.to === from) lexicon.add(translations, [headword], 'dictionary')
  return lexicon
}

/** The separator of translations, which may contain commas. */
const LINE = '\n'

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

/** The lexicon from a language into itself, by its own glossary, or by all others where it is their pivot. */
function createThesaurus(language: Language): Lexicon {
  const sides =
    language.glossary.length > 0
      ? language.glossary.map(toPivot)
      : languages.flatMap(({ glossary }) => glossary.map(fromPivot))
  const lexicon = new Lexicon(language, new Senses(sides), thesaurusOf(language))
  for (const word of new Set(sides.flatMap(([own]) => own))) lexicon.add(formsOf(word), [word], 'glossary')
  return lexicon
}

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
