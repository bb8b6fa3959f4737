import type { Language } from '../languages/language.ts'

/** The TIMEX3 values of the time expressions of a text read on a date, and the values of its numerals, in order. */
export function resolve(
  _text: string,
  _reference: string,
  _language: Language,
): { values: string[]; numbers: number[] } {
  return { values: [], numbers: [] }
}
