import { type Day, dayOf } from './calendar.ts'

const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

/** A day's date in the calendar of Umm al-Qura, as ICU has it (1300–1600 AH by its tables). */
export function toHijri(day: Day): { year: number; month: number; day: number } {
  const parts = new Map(calendar.formatToParts(day * 86_400_000).map(({ type, value }) => [type, Number(value)]))
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 }
}

/** The day of a Hijri date, or undefined if that month has no such day. */
export function fromHijri(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30) return undefined
  // 1 Muharram 1400 was 21 November 1979; a lunar year has 354.367 days, so the guess is a few days off at most.
  const epoch = dayOf(1979, 11, 21) ?? 0
  let guess = Math.round(epoch + ((year - 1400) * 12 + month - 1) * 29.530588 + day - 1)
  for (let tries = 0; tries < 8; tries++) {
    const found = toHijri(guess)
    const off = ((year - found.year) * 12 + month - found.month) * 29.5 + day - found.day
    if (off === 0) return guess
    guess += Math.abs(off) < 1 ? Math.sign(off) : Math.round(off)
  }
  return undefined
}

/** A Hijri month's first and last day. */
export function hijriMonth(year: number, month: number): { first: Day; last: Day } | undefined {
  const first = fromHijri(year, month, 1)
  const next = month === 12 ? fromHijri(year + 1, 1, 1) : fromHijri(year, month + 1, 1)
  return first === undefined || next === undefined ? undefined : { first, last: next - 1 }
}
