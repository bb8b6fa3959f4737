import { ar } from './ar/index.ts'
import { en } from './en/index.ts'
import type { Language } from './language.ts'

/** Every language, once. A third language is a third folder and a third name here. */
export const languages: readonly [Language, ...Language[]] = [ar, en]

/** The language of a code, or undefined. */
export const languageOf = (code: string): Language | undefined => languages.find((language) => language.code === code)
