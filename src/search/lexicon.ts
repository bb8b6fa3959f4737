import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { stemOf } from './analysis.ts'
import { regionCodes } from './countries.ts'
import type { Dictionary } from './dictd.ts'
import { nearest } from './edits.ts'
import { wordsOf } from './words.ts'

/** What words of one language may be called in another: its own words, folded, and where that is known from. */
export interface Rendering {
  readonly words: readonly string[]
  readonly via: 'glossary' | 'country' | 'dictionary'
}

/** What may stand for a phrase: a list of renderings, as written, with what stands between them. */
interface Group {
  readonly text: string
  readonly between: string
  readonly via: Rendering['via']
}

/** Phrases longer than this are explanations. */
const LONGEST = 4

/** Words of one language in another. */
export class Lexicon {
  readonly from: Language
  /** The groups of each phrase, by its stems. They are taken apart when they are asked for: few of them ever are. */
  readonly #groups = new Map<string, Group[]>()
  /** For the first stem of a phrase, the longest phrase that starts so. */
  readonly #longest = new Map<string, number>()
  /** The single words' stems by first letter. */
  #spellings: Map<string, string[]> | undefined

  constructor(from: Language) {
    this.from = from
  }

  /** Takes in that each of some phrases may stand for each of a list. */
  add(phrases: readonly string[], text: string, between: string, via: Rendering['via']): void {
    const group: Group = { text, between, via }
    for (const phrase of phrases) {
      const stems = stemsOf(phrase, this.from)
      const [first] = stems
      if (first === undefined || stems.length > LONGEST) continue
      const key = stems.join(' ')
      const groups = this.#groups.get(key)
      if (!groups) this.#groups.set(key, [group])
      else if (groups.at(-1) !== group) groups.push(group)
      if ((this.#longest.get(first) ?? 0) < stems.length) this.#longest.set(first, stems.length)
    }
  }

  /** The longest phrase known that starts at one of a list of folded words: how many words it has, and its renderings. */
  find(
    forms: readonly string[],
    at: number,
    longest = LONGEST,
  ): { length: number; renderings: readonly Rendering[] } | undefined {
    const stems = forms.slice(at, at + longest).map((form) => stemOf(form, this.from))
    for (let length = Math.min(this.#longest.get(stems[0] ?? '') ?? 0, stems.length); length > 0; length--) {
      const groups = this.#groups.get(stems.slice(0, length).join(' '))
      if (groups) return { length, renderings: renderingsOf(groups) }
    }
    return undefined
  }

  /** Whether it has a folded word, or a phrase that starts with it. */
  has(form: string): boolean {
    return this.#longest.has(stemOf(form, this.from))
  }

  /** The renderings of the words that a folded word is likeliest a misspelling of; their first letters are the same. */
  nearest(form: string): readonly Rendering[] {
    const stem = stemOf(form, this.from)
    this.#spellings ??= Map.groupBy(
      this.#groups.keys().filter((key) => !key.includes(' ')),
      (key) => key.slice(0, 1),
    )
    const keys = nearest(stem, this.#spellings.get(stem.slice(0, 1)) ?? [], (key) => key)
    if (keys.length > MOST_NEAREST) return []
    return keys.flatMap((key) => renderingsOf(this.#groups.get(key) ?? []))
  }
}

/** The renderings of some groups, each once. */
function renderingsOf(groups: readonly Group[]): Rendering[] {
  const renderings = new Map<string, Rendering>()
  for (const { text, between, via } of groups)
    for (const one of text.split(between)) {
      const words = wordsOf(one).map(({ form }) => form)
      if (words.length > 0 && words.length <= LONGEST) renderings.set(words.join(' '), { words, via })
    }
  return [...renderings.values()]
}

/** A spelling as near to more words than this is a guess. */
const MOST_NEAREST = 3

const stemsOf = (phrase: string, language: Language): string[] =>
  wordsOf(phrase).map(({ form }) => stemOf(form, language))

/**
 * The lexicon from one language into another: the glossaries, with the language that all of them name (the one
 * without a glossary of its own) as the pivot, and the dictionaries installed.
 */
export function lexiconOf(from: Language, to: Language, dictionaries: readonly Dictionary[]): Lexicon {
  const lexicon = new Lexicon(from)
  for (const [phrases, renderings] of glossaryOf(from, to)) lexicon.add(phrases.split(AND), renderings, AND, 'glossary')
  for (const [name, there] of from === to ? [] : regionsOf(from, to)) lexicon.add([name], there, ALONE, 'country')
  for (const dictionary of dictionaries)
    for (const [headword, translations] of dictionary.entries())
      if (dictionary.from === from && dictionary.to === to)
        lexicon.add([headword], translations.join(ALONE), ALONE, 'dictionary')
      else if (dictionary.from === to && dictionary.to === from)
        lexicon.add(translations, headword, ALONE, 'dictionary')
  return lexicon
}

/** What stands between the alternatives of a glossary's side, and between renderings that may hold a comma. */
const AND = ', '
const ALONE = '\n'

/** The sides of the glossaries that stand for each other. */
function glossaryOf(from: Language, to: Language): (readonly [phrases: string, renderings: string])[] {
  if (from === to) return synonymsOf(from).map((side) => [side, side] as const)
  if (from.glossary.length === 0) return [...to.glossary]
  const home = from.glossary.map(([pivot, own]) => [own, pivot] as const)
  if (to.glossary.length === 0) return home
  const out = to.glossary.map(([pivot, own]) => [new Set(pivot.split(AND)), own] as const)
  return home.flatMap(([own, pivots]) =>
    out
      .filter(([names]) => pivots.split(AND).some((name) => names.has(name)))
      .map(([, theirs]) => [own, theirs] as const),
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
