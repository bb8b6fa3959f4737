import type { Language } from '../languages/language.ts'
import { fold } from '../story/fold.ts'
import { numberValues } from './numbers.ts'
import { dayPeriod } from './time/period.ts'
import { normalizeTime } from './time/normalize.ts'
import { readTimes } from './time/read.ts'
import { publicationDay } from './timeline.ts'

/** The TIMEX3 values of the time expressions of a text, as read on a date, and the values of its numerals, in order. */
export function resolve(text: string, reference: string, language: Language): { values: string[]; numbers: number[] } {
  return { values: timeValues(text, reference, language), numbers: numberValues(text, language.numbers) }
}

function timeValues(text: string, reference: string, language: Language): string[] {
  const today = publicationDay(reference)
  const anchor = dayPeriod(today)
  return readTimes(fold(text), text, language).phrases.flatMap(({ fields, to, tense }) => {
    const normalized = normalizeTime(fields, to, { today, anchor, anchorDay: anchor, tense })
    if (normalized.kind === 'none') return []
    return normalized.kind === 'calendar' ? normalized.period.value : normalized.value
  })
}
