import { languages } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import { regionCodes } from '../../search/countries.ts'
import { countryOf } from '../../search/countries.ts'
import { nameMatcher } from '../../search/name-similarity.ts'
import { foldText } from '../../story/fold.ts'

/** Names of governments and country names of several words, with the country's code. */
const governmentNames = new Map(languages.map((language) => [language, readGovernmentNames(language)]))

function readGovernmentNames(language: Language): readonly (readonly [name: string, code: string])[] {
  const display = new Intl.DisplayNames(language.code, { type: 'region', fallback: 'none' })
  const regions = regionCodes().flatMap((code) => {
    const name = foldText(display.of(code) ?? '')
    return name.includes(' ') ? [[name, code] as const] : []
  })
  const declared = Object.entries(language.checking.seats).flatMap(([code, names]) =>
    names.map((name) => [foldText(name), code] as const),
  )
  return [...declared, ...regions]
}

const singleWordNames = new Map(
  languages.map((language) => [
    language,
    new Map(governmentNames.get(language)?.filter(([name]) => !name.includes(' '))),
  ]),
)

/** The code of the country whose government a folded word may stand for. */
export function governmentOf(word: string, language: Language): string | undefined {
  const known = singleWordNames.get(language)
  const bare = word.replace(/'s?$/u, '')
  return known?.get(bare) ?? governmentBehind(bare, language) ?? countryOf(bare, language)
}

/** The country of a government's name behind a proclitic. */
function governmentBehind(word: string, language: Language): string | undefined {
  for (const start of [1, 2, 3]) {
    const name = word.slice(start)
    const code = name.length > 2 ? singleWordNames.get(language)?.get(name) : undefined
    if (code && nameMatcher(name, language)(word)) return code
  }
  return undefined
}

/** The codes of the countries whose governments a text names. */
export function governmentsIn(text: string, language: Language): Set<string> {
  const folded = foldText(text)
  const words = folded.match(/[\p{L}\p{M}'.]+/gu) ?? []
  const phrases = (governmentNames.get(language) ?? []).filter(([name]) => name.includes(' ') && folded.includes(name))
  return new Set([...words.flatMap((word) => governmentOf(word, language) ?? []), ...phrases.map(([, code]) => code)])
}
