import { languages, type Words } from './dictionary.ts'

/** The keys of single phrases. */
export type WordKey = { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words]

const KEPT = 'language'
const FIRST = 'en'
let code = languages[localStorage.getItem(KEPT) ?? ''] ? (localStorage.getItem(KEPT) ?? FIRST) : FIRST

export const currentLanguage = (): string => code

/** What the page says, in the language that was chosen. */
export function words(): Words {
  const found = languages[code]
  if (!found) throw new Error(`the page does not speak "${code}"`)
  return found
}

/** Says something of the page's own in its language. */
export function say(key: WordKey, fillings: Readonly<Record<string, string | number>> = {}): string {
  return words()[key].replace(/\{(\w+)\}/g, (_, name: string) => String(fillings[name] ?? ''))
}

export function chooseLanguage(chosen: string): void {
  code = chosen
  localStorage.setItem(KEPT, chosen)
}

/** A name inside a sentence of whatever direction. */
export const isolated = (name: string): string => `\u2068${name}\u2069`
