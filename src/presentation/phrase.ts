import type { Language } from '../languages/language.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { PhraseValue, Phrase, EntityRef } from '../answers/phrase.ts'

/** A line of an answer: our words as text, the story's words as excerpts, and references. */
export type Line = readonly (string | Excerpt | EntityRef)[]

/** Formats a phrase in a language. Throws if a value is missing. */
export function formatPhrase({ key, values: fillings = {} }: Phrase, language: Language): Line {
  const message = language.messages[key]
  const template = typeof message === 'string' ? message : (message[pluralOf(language, fillings.n)] ?? message.other)
  return template.split(/(\{[a-z]+\})/i).flatMap((part): Line => {
    const name = /^\{([a-z]+)\}$/i.exec(part)?.[1]
    if (name === undefined) return part === '' ? [] : [part]
    const filling = fillings[name]
    if (filling === undefined) throw new Error(`nothing fills {${name}} of "${key}"`)
    return formatValue(filling, language)
  })
}

function formatValue(filling: PhraseValue, language: Language): Line {
  if (filling instanceof Excerpt) return [filling]
  if (typeof filling === 'object') return 'to' in filling ? [filling] : formatPhrase(filling, language)
  return [typeof filling === 'number' ? intlFormatsOf(language).number.format(filling) : filling]
}

const pluralOf = (language: Language, n: PhraseValue | undefined): Intl.LDMLPluralRule =>
  intlFormatsOf(language).plural.select(typeof n === 'number' ? n : 0)

const formats = new Map<string, { number: Intl.NumberFormat; plural: Intl.PluralRules }>()

/** A language's formats, created once: creating one takes longer than a whole answer. */
function intlFormatsOf({ locale }: Language): { number: Intl.NumberFormat; plural: Intl.PluralRules } {
  const made = formats.get(locale) ?? { number: new Intl.NumberFormat(locale), plural: new Intl.PluralRules(locale) }
  formats.set(locale, made)
  return made
}

/** Formats a phrase as plain text. */
export const formatText = (phrase: Phrase, language: Language): string => lineText(formatPhrase(phrase, language))

/** Converts a line to plain text. */
export const lineText = (line: Line): string =>
  line.map((part) => (typeof part === 'string' ? part : 'to' in part ? formatEntityRef(part) : part.text)).join('')

const ENTITY_PREFIXES = { person: '@', role: '@', channel: '#', message: '', moment: '' } as const
const formatEntityRef = ({ to, id }: EntityRef): string => `${ENTITY_PREFIXES[to]}${id}`
