import type { Language } from '../languages/language.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { Filling, Phrase, Pointer } from '../answers/phrase.ts'

/** A line of an answer: our words as text, the story's words as excerpts, and pointers. */
export type Line = readonly (string | Excerpt | Pointer)[]

/** Says a phrase in a language. Throws if a filling is missing. */
export function say({ key, with: fillings = {} }: Phrase, language: Language): Line {
  const message = language.messages[key]
  const template = typeof message === 'string' ? message : (message[pluralOf(language, fillings.n)] ?? message.other)
  return template.split(/(\{[a-z]+\})/i).flatMap((part): Line => {
    const name = /^\{([a-z]+)\}$/i.exec(part)?.[1]
    if (name === undefined) return part === '' ? [] : [part]
    const filling = fillings[name]
    if (filling === undefined) throw new Error(`nothing fills {${name}} of "${key}"`)
    return fill(filling, language)
  })
}

function fill(filling: Filling, language: Language): Line {
  if (filling instanceof Excerpt) return [filling]
  if (typeof filling === 'object') return 'to' in filling ? [filling] : say(filling, language)
  return [typeof filling === 'number' ? intlOf(language).number.format(filling) : filling]
}

const pluralOf = (language: Language, n: Filling | undefined): Intl.LDMLPluralRule =>
  intlOf(language).plural.select(typeof n === 'number' ? n : 0)

const formats = new Map<string, { number: Intl.NumberFormat; plural: Intl.PluralRules }>()

/** A language's formats, made once: making one takes longer than a whole answer. */
function intlOf({ locale }: Language): { number: Intl.NumberFormat; plural: Intl.PluralRules } {
  const made = formats.get(locale) ?? { number: new Intl.NumberFormat(locale), plural: new Intl.PluralRules(locale) }
  formats.set(locale, made)
  return made
}

/** A phrase as plain text. */
export const sayText = (phrase: Phrase, language: Language): string => textOf(say(phrase, language))

/** A line as plain text. */
export const textOf = (line: Line): string =>
  line.map((part) => (typeof part === 'string' ? part : 'to' in part ? nameOf(part) : part.text)).join('')

const SIGNS = { person: '@', role: '@', channel: '#', message: '', moment: '' } as const
const nameOf = ({ to, id }: Pointer): string => `${SIGNS[to]}${id}`
