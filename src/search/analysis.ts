import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { foldPattern, foldText } from '../story/fold.ts'
import { consonantSkeleton } from './skeleton.ts'

/** The keys by which a word is compared. */
export interface Analysis {
  /** The language that it is analysed in; undefined for numbers and unknown scripts. */
  readonly language: Language | undefined
  readonly stem: string
  readonly root: string | undefined
  /** Its lemmas by the language's lexicon, each with its word class. */
  readonly lemmas: readonly string[]
  /** Its consonant skeletons with and without its proclitic; none of fewer than three consonants. */
  readonly skeletons: readonly string[]
  /** Whether it says nothing about what a question is about. */
  readonly isStopWord: boolean
  /** Whether it is common and says little of what a sentence is about. */
  readonly isLight: boolean
}

const languageAnalysers = languages.map((language) => ({
  language,
  script: new RegExp(`\\p{Script=${language.script}}`, 'u'),
  stops: new Set(language.search.stopWords.map(foldText)),
  particles: new Set(language.search.particles.map(foldText)),
  light: new Set(language.search.lightWords.map(foldText)),
  attached: new RegExp(`^(?:${language.search.proclitics.map(foldPattern).join('|')})(?=.{3})`, 'u'),
}))

/** Maximum number of words whose analyses are kept. */
const MAX_CACHED = 50_000
const cache = new Map(languages.map((language) => [language, new Map<string, Analysis>()]))

/** Analyses a folded word of a text: in the text's language (`home`), or else in one of the word's script. */
export function analyse(form: string, home: Language): Analysis {
  const cached = cache.get(home)
  let analysis: Analysis | undefined = cached?.get(form)
  if (!analysis) {
    analysis = new LazyAnalysis(form, home)
    if (cached && cached.size > MAX_CACHED) cached.clear()
    cached?.set(form, analysis)
  }
  return analysis
}

/** The stem of a folded word alone, as `analyse` has it, without filling the cache. */
export const stemOf = (form: string, home: Language): string =>
  analyserFor(form, home)?.language.search.stem(form) ?? form

const analysers = new Map(languageAnalysers.map((one) => [one.language, one]))

function analyserFor(form: string, home: Language): (typeof languageAnalysers)[number] | undefined {
  const own = analysers.get(home)
  return own?.script.test(form) ? own : languageAnalysers.find(({ script }) => script.test(form))
}

/** A folded word without its proclitic, or itself if it has none. */
export const withoutProclitic = (form: string, home: Language): string => {
  const analyser = analyserFor(form, home)
  return analyser ? form.replace(analyser.attached, '') : form
}

/** An analysis of which is computed when it is first asked for what takes long: most words are only asked whether they are stop words. */
class LazyAnalysis implements Analysis {
  readonly language: Language | undefined
  readonly isStopWord: boolean
  readonly isLight: boolean
  readonly #form: string
  readonly #home: Language
  #stem: string | undefined
  #root: string | null | undefined
  #lemmas: readonly string[] | undefined
  #skeletons: readonly string[] | undefined

  constructor(form: string, home: Language) {
    const analyser = analyserFor(form, home)
    this.language = analyser?.language
    this.isStopWord = analyser !== undefined && (analyser.stops.has(form) || analyser.particles.has(form))
    this.isLight = analyser?.light.has(form) ?? false
    this.#form = form
    this.#home = home
  }

  get stem(): string {
    this.#stem ??= this.language?.search.stem(this.#form) ?? this.#form
    return this.#stem
  }

  get root(): string | undefined {
    if (this.#root === undefined) this.#root = this.language?.search.root?.(this.#form) ?? null
    return this.#root ?? undefined
  }

  get lemmas(): readonly string[] {
    this.#lemmas ??= lemmasOf(this.#form, this.language)
    return this.#lemmas
  }

  get skeletons(): readonly string[] {
    this.#skeletons ??= skeletonsOf(this.language ? [this.#form, withoutProclitic(this.#form, this.#home)] : [])
    return this.#skeletons
  }
}

const skeletonsOf = (readings: readonly string[]): string[] => [
  ...new Set(readings.map((one) => consonantSkeleton(one) ?? '').filter(({ length }) => length >= 3)),
]

function lemmasOf(form: string, language: Language | undefined): string[] {
  const readings = language?.lexicon?.tagsOf(form) ?? []
  return [...new Set(readings.map((reading) => `${reading.lemma} ${reading.class}`))]
}
