import { detectLanguage } from '../languages/detect.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { foldPattern, foldText } from '../story/fold.ts'
import { type NamedCountry, findCountryAt } from './countries.ts'
import { phoneticForm } from './phonetics.ts'

/** A telling word of a name: not an article, not "of". */
export interface NameWord {
  readonly language: Language
  /** Its first place among all the words of the name. */
  readonly position: number
  /** Folded, with and without what is written onto its front. */
  readonly forms: readonly string[]
  /** How these sound. */
  readonly sounds: readonly string[]
  /** The country that it names, with the words after it that belong to it. */
  readonly country: NamedCountry | undefined
  /** Borne by many: an office, a body. What is neither this nor a country is somebody's own. */
  readonly isCommon: boolean
  /** It stands behind a word such as "of", and so is not what is named, but where or whose that is. */
  readonly isModifier: boolean
}

/** A name taken apart. */
export interface Name {
  readonly language: Language
  /** All its words, folded. */
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

/** The names taken apart last are kept. */
const MAX_CACHED = 20_000
const cache = new Map<string, Name>()

/** Takes a name apart, in the language whose script it is written in. */
export function parseName(text: string): Name {
  const before = cache.get(text)
  if (before) return before
  const name = parseWords(foldText(text).match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}']|\.(?=\p{L}))*/gu) ?? [], text)
  if (cache.size > MAX_CACHED) cache.clear()
  cache.set(text, name)
  return name
}

function parseWords(all: readonly string[], text: string): Name {
  const language = detectLanguage(text) ?? languages[0]
  const grammar = nameGrammars.get(language)
  const telling: NameWord[] = []
  let behind = false
  for (let at = 0; at < all.length; at++) {
    const form = all[at] ?? ''
    const nation = findCountryAt(all, at, language)
    if ((!nation && grammar?.joining.has(form)) || grammar?.joined.test(form)) behind = behind || telling.length > 0
    if (nation || !(grammar?.joining.has(form) || grammar?.particles.has(form)))
      telling.push(toNameWord(at, form, { language, nation, behind }))
    if (nation) at += nation.length - 1
  }
  return {
    language,
    words: all,
    contentWords: telling.length > 0 ? telling : all.map((form, at) => toPlainWord(at, form, language)),
  }
}

const toPlainWord = (at: number, form: string, language: Language): NameWord =>
  toNameWord(at, form, { language, nation: undefined, behind: false })

function toNameWord(
  at: number,
  form: string,
  { language, nation, behind }: { language: Language; nation: NamedCountry | undefined; behind: boolean },
): NameWord {
  const grammar = nameGrammars.get(language)
  const common = grammar?.common.test(form) ?? false
  const bares = grammar?.attached.map((pattern) => form.replace(pattern, '')) ?? []
  const articles = bares.filter((one) => form.length - one.length > 1)
  // One letter at the front is rarely anything but the name's own: of كريم nobody takes ريم.
  const letters = bares.filter((one) => common || (at > 0 && one.length > 3))
  const sounds = [form, ...articles].map((one) => phoneticForm(one) ?? '').filter((sound) => sound !== '')
  const forms = [...new Set([form, ...articles, ...letters])]
  return {
    language,
    position: at,
    forms,
    sounds: [...new Set(sounds)],
    country: nation,
    isCommon: common,
    isModifier: behind,
  }
}
