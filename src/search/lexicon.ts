import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { foldText } from '../story/fold.ts'
import { analyse } from './analysis.ts'
import { regionCodes } from './countries.ts'
import type { Dictionary } from './dictd.ts'
import { allowed, edits } from './edits.ts'
import { wordsOf } from './words.ts'

/** What words of one language may be called in another: its own words, folded, and where that is known from. */
export interface Rendering {
  readonly words: readonly string[]
  readonly via: 'glossary' | 'country' | 'dictionary'
}

/** A phrase of the question's language, by stems, and its renderings. */
interface Entry {
  readonly stems: readonly string[]
  readonly renderings: Rendering[]
}

/** Phrases longer than this are explanations. */
const LONGEST = 4

/** Words of one language in another. */
export class Lexicon {
  readonly from: Language
  readonly #entries = new Map<string, Entry>()
  /** For the first stem of a phrase, the longest phrase that starts so. */
  readonly #longest = new Map<string, number>()
  /** The single words' stems by first letter. */
  #spellings: Map<string, string[]> | undefined

  constructor(from: Language) {
    this.from = from
  }

  /** Takes in that each of some phrases may stand for each of others. */
  add(phrases: readonly string[], renderings: readonly string[], via: Rendering['via']): void {
    const words = renderings
      .map((one) => wordsOf(one).map(({ form }) => form))
      .filter(({ length }) => length > 0 && length <= LONGEST)
    for (const phrase of phrases) {
      const stems = stemsOf(phrase, this.from)
      const [first] = stems
      if (first === undefined || stems.length > LONGEST) continue
      const key = stems.join(' ')
      const entry = this.#entries.get(key) ?? { stems, renderings: [] }
      for (const one of words)
        if (!entry.renderings.some((known) => known.words.join(' ') === one.join(' ')))
          entry.renderings.push({ words: one, via })
      this.#entries.set(key, entry)
      this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, stems.length))
    }
  }

  /** The longest phrase known that starts at one of a list of folded words: how many words it has, and its renderings. */
  find(
    forms: readonly string[],
    at: number,
    longest = LONGEST,
  ): { length: number; renderings: readonly Rendering[] } | undefined {
    const stems = forms.slice(at, at + longest).map((form) => analyse(form, this.from).stem)
    for (let length = Math.min(this.#longest.get(stems[0] ?? '') ?? 0, stems.length); length > 0; length--) {
      const entry = this.#entries.get(stems.slice(0, length).join(' '))
      if (entry) return { length, renderings: entry.renderings }
    }
    return undefined
  }

  /** Whether it has a folded word, or a phrase that starts with it. */
  has(form: string): boolean {
    return this.#longest.has(analyse(form, this.from).stem)
  }

  /** The renderings of the words that a folded word is likeliest a misspelling of; their first letters are the same. */
  nearest(form: string): readonly Rendering[] {
    const { stem } = analyse(form, this.from)
    const most = allowed(stem.length)
    if (most === 0) return []
    this.#spellings ??= Map.groupBy(
      this.#entries.keys().filter((key) => !key.includes(' ')),
      (key) => key.slice(0, 1),
    )
    let best = most
    let nearest: string[] = []
    for (const key of this.#spellings.get(stem.slice(0, 1)) ?? []) {
      const apart = edits(stem, key, best)
      if (apart > best) continue
      nearest = apart < best ? [key] : [...nearest, key]
      best = apart
    }
    return nearest.length > MOST_NEAREST ? [] : nearest.flatMap((key) => this.#entries.get(key)?.renderings ?? [])
  }
}

/** A spelling as near to more words than this is a guess. */
const MOST_NEAREST = 3

const stemsOf = (phrase: string, language: Language): string[] =>
  wordsOf(foldText(phrase)).map(({ form }) => analyse(form, language).stem)

/**
 * The lexicon from one language into another: the glossaries, with the language that all of them name (the one
 * without a glossary of its own) as the pivot, and the dictionaries installed.
 */
export function lexiconOf(from: Language, to: Language, dictionaries: readonly Dictionary[]): Lexicon {
  const lexicon = new Lexicon(from)
  for (const [phrases, renderings] of glossaryOf(from, to)) lexicon.add(phrases, renderings, 'glossary')
  for (const [name, there] of from === to ? [] : regionsOf(from, to)) lexicon.add([name], [there], 'country')
  for (const dictionary of dictionaries)
    for (const [headword, translations] of dictionary.entries)
      if (dictionary.from === from && dictionary.to === to) lexicon.add([headword], translations, 'dictionary')
      else if (dictionary.from === to && dictionary.to === from) lexicon.add(translations, [headword], 'dictionary')
  return lexicon
}

function glossaryOf(from: Language, to: Language): (readonly [readonly string[], readonly string[]])[] {
  const alternatives = (side: string): string[] => side.split(', ')
  if (from === to)
    return synonymsOf(from)
      .map(alternatives)
      .map((words) => [words, words] as const)
  const out = to.glossary.map(([pivot, own]) => [alternatives(pivot), alternatives(own)] as const)
  if (from.glossary.length === 0) return out
  const home = from.glossary.map(([pivot, own]) => [alternatives(own), alternatives(pivot)] as const)
  if (to.glossary.length === 0) return home
  return home.flatMap(([own, pivots]) =>
    out.filter(([names]) => names.some((name) => pivots.includes(name))).map(([, theirs]) => [own, theirs] as const),
  )
}

/** What may stand for each other in one language: the sides of the glossaries that are written in it. */
function synonymsOf(language: Language): string[] {
  if (language.glossary.length > 0) return language.glossary.map(([, own]) => own)
  return languages.flatMap(({ glossary }) => glossary.map(([pivot]) => pivot))
}

/** The names of countries and regions, as CLDR has them, of one word or several. */
function regionsOf(from: Language, to: Language): [string, string][] {
  const [here, there] = [from, to].map(({ code }) => new Intl.DisplayNames(code, { type: 'region', fallback: 'none' }))
  return regionCodes().flatMap((code): [string, string][] => {
    const [name, rendering] = [here?.of(code), there?.of(code)]
    return name && rendering ? [[name, rendering]] : []
  })
}
