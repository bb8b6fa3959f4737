import { detectLanguage } from '../languages/detect.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { foldPattern, foldText } from '../story/fold.ts'
import { type NamedCountry, findCountryAt } from './countries.ts'
import { phoneticForm } from './phonetics.ts'

/** A content word of a name: not an article, not "of". */
export interface NameWord {
  readonly language: Language
  /** Its index among all words of the name. */
  readonly position: number
  /** Its folded forms, with and without a proclitic. */
  readonly forms: readonly string[]
  /** The phonetic forms of these. */
  readonly sounds: readonly string[]
  /** The country that it names, together with the words after it that belong to it. */
  readonly country: NamedCountry | undefined
  /** Whether it is an office, a body or the like. A word that is neither this nor a country is a proper name. */
  readonly isCommon: boolean
  /** Whether it stands behind a word such as "of", and so says where or whose the named thing is. */
  readonly isModifier: boolean
}

/** A parsed name. */
export interface Name {
  readonly language: Language
  /** All its folded words. */
  readonly words: readonly string[]
  readonly contentWords: readonly NameWord[]
}

const nameGrammars = new Map(
  languages.map((language) => {
    const { search, names } = language
    return [
      language,
      {
        joining: new Set(names.connectors.map(foldText)),
        joined: new RegExp(`^(?:${foldPattern(names.attachedConnector)})`, 'u'),
        particles: new Set(search.particles.map(foldText)),
        common: new RegExp(`^(?:${foldPattern(names.genericWord)})$`, 'u'),
        attached: search.proclitics.map((pattern) => new RegExp(`^(?:${foldPattern(pattern)})(?=.{2})`, 'u')),
      },
    ]
  }),
)

/** Maximum number of parsed names that are kept. */
const MAX_CACHED = 20_000
const cache = new Map<string, Name>()

/** Parses a name in the language whose script it is written in. */
export function parseName(text: string): Name {
  const cached = cache.get(text)
  if (cached) return cached
  const name = parseWords(foldText(text).match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}']|\.(?=\p{L}))*/gu) ?? [], text)
  if (cache.size > MAX_CACHED) cache.clear()
  cache.set(text, name)
  return name
}

function parseWords(all: readonly string[], text: string): Name {
  const language = detectLanguage(text) ?? languages[0]
  const grammar = nameGrammars.get(language)
  const contentWords: NameWord[] = []
  let isModifier = false
  for (let at = 0; at < all.length; at++) {
    const form = all[at] ?? ''
    const country = findCountryAt(all, at, language)
    if ((!country && grammar?.joining.has(form)) || grammar?.joined.test(form))
      isModifier = isModifier || contentWords.length > 0
    if (country || !(grammar?.joining.has(form) || grammar?.particles.has(form)))
      contentWords.push(toNameWord(at, form, { language, country, isModifier }))
    if (country) at += country.length - 1
  }
  return {
    language,
    words: all,
    contentWords: contentWords.length > 0 ? contentWords : all.map((form, at) => toPlainWord(at, form, language)),
  }
}

const toPlainWord = (at: number, form: string, language: Language): NameWord =>
  toNameWord(at, form, { language, country: undefined, isModifier: false })

function toNameWord(
  at: number,
  form: string,
  { language, country, isModifier }: { language: Language; country: NamedCountry | undefined; isModifier: boolean },
): NameWord {
  const grammar = nameGrammars.get(language)
  const common = grammar?.common.test(form) ?? false
  const bares = grammar?.attached.map((pattern) => form.replace(pattern, '')) ?? []
  const articles = bares.filter((one) => form.length - one.length > 1)
  // A single letter at the front is seldom a proclitic: كريم is not ريم.
  const letters = bares.filter((one) => common || (at > 0 && one.length > 3))
  const sounds = [form, ...articles].map((one) => phoneticForm(one) ?? '').filter((sound) => sound !== '')
  const forms = [...new Set([form, ...articles, ...letters])]
  return {
    language,
    position: at,
    forms,
    sounds: [...new Set(sounds)],
    country,
    isCommon: common,
    isModifier,
  }
}
