import type { Language } from '../languages/language.ts'
import { numberValues } from './numbers.ts'

/** The TIMEX3 values of the time expressions of a text read on a date, and the values of its numerals, in order. */
export function resolve(text: string, _reference: string, language: Language): { values: string[]; numbers: number[] } {
  return { values: [], numbers: numberValues(text, language.numbers) }
}
