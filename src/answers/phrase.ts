import type { Language } from '../languages/language.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { Filling, Phrase } from './answer.ts'

/** A line of an answer: our words as text, the story's words as excerpts. */
export type Line = readonly (string | Excerpt)[]

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
  if (typeof filling === 'object') return say(filling, language)
  return [typeof filling === 'number' ? filling.toLocaleString(language.locale) : filling]
}

function pluralOf(language: Language, n: Filling | undefined): Intl.LDMLPluralRule {
  return new Intl.PluralRules(language.code).select(typeof n === 'number' ? n : 0)
}

/** A phrase as plain text. */
export const sayText = (phrase: Phrase, language: Language): string => textOf(say(phrase, language))

/** A line as plain text. */
export const textOf = (line: Line): string => line.map((part) => (typeof part === 'string' ? part : part.text)).join('')
