import { languages, type PageMessages } from './messages.ts'

/** The keys of single phrases. */
export type MessageKey = { [K in keyof PageMessages]: PageMessages[K] extends string ? K : never }[keyof PageMessages]

const STORAGE_KEY = 'language'
const DEFAULT_LANGUAGE = 'en'
let code = languages[localStorage.getItem(STORAGE_KEY) ?? '']
  ? (localStorage.getItem(STORAGE_KEY) ?? DEFAULT_LANGUAGE)
  : DEFAULT_LANGUAGE

export const currentLanguage = (): string => code

/** What the page says, in the language that was chosen. */
export function pageMessages(): PageMessages {
  const found = languages[code]
  if (!found) throw new Error(`the page does not speak "${code}"`)
  return found
}

/** Says something of the page's own in its language. */
export function translate(key: MessageKey, fillings: Readonly<Record<string, string | number>> = {}): string {
  return pageMessages()[key].replace(/\{(\w+)\}/g, (_, name: string) => String(fillings[name] ?? ''))
}

export function chooseLanguage(chosen: string): void {
  code = chosen
  localStorage.setItem(STORAGE_KEY, chosen)
}

/** A name inside a sentence of whatever direction. */
export const isolated = (name: string): string => `\u2068${name}\u2069`
