import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { foldPattern, foldText } from '../story/fold.ts'
import { analyse } from './analysis.ts'

/** Every region code (ISO 3166) in use, without former countries: DE, and not DD. */
export function regionCodes(): string[] {
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i))
  const codes = letters.flatMap((a) => letters.map((b) => a + b))
  return codes.filter((code) => new Intl.Locale(`und-${code}`).region === code)
}

/** Region codes by their one-word names in each language, from CLDR. */
const regionsByName = new Map<Language, Map<string, string>>(
  languages.map((language) => [language, readRegionNames(language)]),
)

function readRegionNames(language: Language): Map<string, string> {
  const display = new Intl.DisplayNames(language.code, { type: 'region', fallback: 'none' })
  const found = new Map<string, string>()
  for (const code of regionCodes()) {
    const name = foldText(display.of(code) ?? '')
    for (const key of new Set([name, name.replace(attachedPattern(language), '')]))
      if (key !== '' && !key.includes(' ') && !found.has(key)) found.set(key, code)
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
 * The code of the region (ISO 3166) that a folded word names, or whose people or things it names: AZ for «الأذربيجانية».
 * `home` is the language of the text.
 */
export function countryOf(form: string, home: Language): string | undefined {
  const cached = cache.get(home)
  if (cached?.has(form)) return cached.get(form)
  const found = findCountry(form, home)
  if (cached && cached.size > 50_000) cached.clear()
  cached?.set(form, found)
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
  /** Number of words. */
  readonly length: number
  /** Whether it is the country's own name, not that of its people or things: "Turkey", not "Turkish". */
  readonly isCountryName: boolean
}

const MAX_NAME_WORDS = 4

/** Countries by all their names and irregular demonyms, of one word or several. */
const countriesByName = new Map(languages.map((language) => [language, readCountryNames(language)]))

function readCountryNames(language: Language): ReadonlyMap<string, NamedCountry> {
  const display = new Intl.DisplayNames(language.code, { type: 'region', fallback: 'none' })
  const found = new Map<string, NamedCountry>()
  const add = (code: string, name: string, isCountryName: boolean): void => {
    const forms = foldText(name).split(' ')
    for (const key of [forms, forms.map((form) => stripArticle(form, language))].map((one) => one.join(' ')))
      if (key !== '' && !found.has(key)) found.set(key, { code, length: forms.length, isCountryName })
  }
  const { countries, irregularDemonyms } = language.names
  for (const [code, list] of Object.entries(countries)) for (const name of list) add(code, name, true)
  for (const code of regionCodes()) add(code, display.of(code) ?? '', true)
  for (const [code, list] of Object.entries(irregularDemonyms)) for (const name of list) add(code, name, false)
  return found
}

/** A word without its article, which has more than one letter: the first letter of لبنان is its own. */
function stripArticle(form: string, language: Language): string {
  const rest = form.replace(attachedPattern(language), '')
  return form.length - rest.length > 1 ? rest : form
}

/** Finds the country that is named from an index on among the folded words of a name. */
export function findCountryAt(forms: readonly string[], at: number, language: Language): NamedCountry | undefined {
  const ahead = forms.slice(at, at + MAX_NAME_WORDS)
  const bares = ahead.map((form) => form.replace(attachedPattern(language), ''))
  for (let length = ahead.length; length > 0; length--)
    for (const words of [ahead, bares]) {
      const country = countriesByName.get(language)?.get(words.slice(0, length).join(' '))
      if (country) return country
    }
  const code = countryOf(forms[at] ?? '', language)
  return code ? { code, length: 1, isCountryName: false } : undefined
}
