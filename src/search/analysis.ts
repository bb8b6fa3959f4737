import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { foldPattern, foldText } from '../story/fold.ts'
import { consonantSkeleton } from './skeleton.ts'

/** What a word is compared by. */
export interface Analysis {
  /** The language it is read in; undefined for numbers and foreign scripts. */
  readonly language: Language | undefined
  readonly stem: string
  readonly root: string | undefined
  /** The words that the language's lexicon has it for, each with its class. */
  readonly lemmas: readonly string[]
  /** How it may sound, with and without what is written onto its front; none of fewer than three consonants. */
  readonly skeletons: readonly string[]
  /** Says nothing about what is asked. */
  readonly isStopWord: boolean
  /** Common, and says little of what a sentence is about. */
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

/** The analyses of so many words are kept. */
const MAX_CACHED = 50_000
const cache = new Map(languages.map((language) => [language, new Map<string, Analysis>()]))

/** Analyses a folded word of a text: in the text's language, or else in one that is written in the word's script. */
export function analyse(form: string, home: Language): Analysis {
  const before = cache.get(home)
  let analysis = before?.get(form)
  if (!analysis) {
    analysis = computeAnalysis(form, home)
    if (before && before.size > MAX_CACHED) before.clear()
    before?.set(form, analysis)
  }
  return analysis
}

/** The stem of a folded word alone, as `analyse` has it: for what is gone through whole. */
export const stemOf = (form: string, home: Language): string =>
  analyserFor(form, home)?.language.search.stem(form) ?? form

const analyserFor = (form: string, home: Language): (typeof languageAnalysers)[number] | undefined => {
  const able = languageAnalysers.filter(({ script }) => script.test(form))
  return able.find(({ language }) => language === home) ?? able[0]
}

/** A folded word without what is written onto its front; itself where nothing is. */
export const withoutProclitic = (form: string, home: Language): string => {
  const analyser = analyserFor(form, home)
  return analyser ? form.replace(analyser.attached, '') : form
}

function computeAnalysis(form: string, home: Language): Analysis {
  const speaker = analyserFor(form, home)
  const grammar = speaker?.language.search
  const spoken = speaker ? [form, withoutProclitic(form, home)] : []
  const skeletons = new Set(spoken.map((one) => consonantSkeleton(one) ?? '').filter(({ length }) => length >= 3))
  return {
    language: speaker?.language,
    stem: grammar?.stem(form) ?? form,
    root: grammar?.root?.(form),
    lemmas: lemmasOf(form, speaker?.language),
    skeletons: [...skeletons],
    isStopWord: speaker !== undefined && (speaker.stops.has(form) || speaker.particles.has(form)),
    isLight: speaker?.light.has(form) ?? false,
  }
}

function lemmasOf(form: string, language: Language | undefined): string[] {
  const readings = language?.lexicon?.tagsOf(form) ?? []
  return [...new Set(readings.map((reading) => `${reading.lemma} ${reading.class}`))]
}
