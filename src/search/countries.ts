import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { foldPattern, foldText } from '../story/fold.ts'
import { analyse } from './analysis.ts'

/** Every code that a region (ISO 3166) may have, without those of countries that are no more: DE, and not DD. */
export function regionCodes(): string[] {
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i))
  const codes = letters.flatMap((a) => letters.map((b) => a + b))
  return codes.filter((code) => new Intl.Locale(`und-${code}`).region === code)
}

/** Every region's code by its names of one word in each language, as CLDR has them. */
const regionsByName = new Map<Language, Map<string, string>>(
  languages.map((language) => [language, readRegionNames(language)]),
)

function readRegionNames(language: Language): Map<string, string> {
  const display = new Intl.DisplayNames(language.code, { type: 'region', fallback: 'none' })
  const found = new Map<string, string>()
  for (const code of regionCodes()) {
    const name = foldText(display.of(code) ?? '').replace(attachedPattern(language), '')
    if (name !== '' && !name.includes(' ') && !found.has(name)) found.set(name, code)
  }
  return found
}

function attachedPattern({ search }: Language): RegExp {
  return new RegExp(`^(?:${search.proclitics.map(foldPattern).join('|')})(?=.{3})`, 'u')
}

const demonyms = new Map(
  languages.map((language) => [
    language,
    language.search.demonyms.map(
      ([pattern, replacement]) => [new RegExp(foldPattern(pattern), 'u'), replacement] as const,
    ),
  ]),
)

const cache = new Map(languages.map((language) => [language, new Map<string, string | undefined>()]))

/**
 * The region (ISO 3166) that a folded word of a text in a language names, or whose people or things it names: AZ for
 * «الأذربيجانية».
 */
export function countryOf(form: string, home: Language): string | undefined {
  const before = cache.get(home)
  if (before?.has(form)) return before.get(form)
  const found = findCountry(form, home)
  if (before && before.size > 50_000) before.clear()
  before?.set(form, found)
  return found
}

function findCountry(form: string, home: Language): string | undefined {
  const { language } = analyse(form, home)
  const regions = language && regionsByName.get(language)
  if (!regions || form.length < 4) return undefined
  for (const word of new Set([form, form.replace(attachedPattern(language), '')])) {
    const exact = regions.get(word)
    if (exact) return exact
    for (const [ending, replacement] of demonyms.get(language) ?? []) {
      const code = ending.test(word) ? regions.get(word.replace(ending, replacement)) : undefined
      if (code) return code
    }
  }
  return undefined
}

/** A country that words of a name stand for. */
export interface NamedCountry {
  readonly code: string
  /** How many words it takes. */
  readonly length: number
  /** Its own name, not that of its people or things: "Turkey", not "Turkish". */
  readonly isCountryName: boolean
}

const MAX_NAME_WORDS = 4

/** Countries and peoples by all their names, of one word or several, beside those that rules derive. */
const countriesByName = new Map(languages.map((language) => [language, readCountryNames(language)]))

function readCountryNames(language: Language): ReadonlyMap<string, NamedCountry> {
  const display = new Intl.DisplayNames(language.code, { type: 'region', fallback: 'none' })
  const found = new Map<string, NamedCountry>()
  const add = (code: string, name: string, own: boolean): void => {
    const forms = foldText(name).split(' ')
    for (const key of [forms, forms.map((form) => stripArticle(form, language))].map((one) => one.join(' ')))
      if (key !== '' && !found.has(key)) found.set(key, { code, length: forms.length, isCountryName: own })
  }
  const { countries, irregularDemonyms } = language.names
  for (const [code, list] of Object.entries(countries)) for (const name of list) add(code, name, true)
  for (const code of regionCodes()) add(code, display.of(code) ?? '', true)
  for (const [code, list] of Object.entries(irregularDemonyms)) for (const name of list) add(code, name, false)
  return found
}

/** A word without an article written onto its front, which has more than one letter: the first of لبنان is its own. */
function stripArticle(form: string, language: Language): string {
  const rest = form.replace(attachedPattern(language), '')
  return form.length - rest.length > 1 ? rest : form
}

/** The country that is named at one of the folded words of a name in a language. */
export function findCountryAt(forms: readonly string[], at: number, language: Language): NamedCountry | undefined {
  const ahead = forms.slice(at, at + MAX_NAME_WORDS)
  const bares = ahead.map((form) => form.replace(attachedPattern(language), ''))
  for (let length = ahead.length; length > 0; length--)
    for (const words of [ahead, bares]) {
      const nation = countriesByName.get(language)?.get(words.slice(0, length).join(' '))
      if (nation) return nation
    }
  const code = countryOf(forms[at] ?? '', language)
  return code ? { code, length: 1, isCountryName: false } : undefined
}
