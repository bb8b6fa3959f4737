import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { foldPattern, foldText } from '../story/fold.ts'
import { analyse } from './analysis.ts'

/** Every code that a region (ISO 3166) may have. */
export function regionCodes(): string[] {
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i))
  return letters.flatMap((a) => letters.map((b) => a + b))
}

/** Every region's code by its names of one word in each language, as CLDR has them. */
const names = new Map<Language, Map<string, string>>(languages.map((language) => [language, namesIn(language)]))

function namesIn(language: Language): Map<string, string> {
  const display = new Intl.DisplayNames(language.code, { type: 'region', fallback: 'none' })
  const found = new Map<string, string>()
  for (const code of regionCodes()) {
    const name = foldText(display.of(code) ?? '').replace(bare(language), '')
    if (name !== '' && !name.includes(' ') && !found.has(name)) found.set(name, code)
  }
  return found
}

function bare({ search }: Language): RegExp {
  return new RegExp(`^(?:${search.attached.map(foldPattern).join('|')})(?=.{3})`, 'u')
}

const demonyms = new Map(
  languages.map((language) => [
    language,
    language.search.demonyms.map(
      ([pattern, replacement]) => [new RegExp(foldPattern(pattern), 'u'), replacement] as const,
    ),
  ]),
)

const known = new Map(languages.map((language) => [language, new Map<string, string | undefined>()]))

/**
 * The region (ISO 3166) that a folded word of a text in a language names, or whose people or things it names: AZ for
 * «الأذربيجانية».
 */
export function countryOf(form: string, home: Language): string | undefined {
  const before = known.get(home)
  if (before?.has(form)) return before.get(form)
  const found = find(form, home)
  if (before && before.size > 50_000) before.clear()
  before?.set(form, found)
  return found
}

function find(form: string, home: Language): string | undefined {
  const { language } = analyse(form, home)
  const regions = language && names.get(language)
  if (!regions || form.length < 4) return undefined
  for (const word of new Set([form, form.replace(bare(language), '')])) {
    const exact = regions.get(word)
    if (exact) return exact
    for (const [ending, replacement] of demonyms.get(language) ?? []) {
      const code = ending.test(word) ? regions.get(word.replace(ending, replacement)) : undefined
      if (code) return code
    }
  }
  return undefined
}
