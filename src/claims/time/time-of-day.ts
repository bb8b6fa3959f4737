import type { TimeFields, DayPart } from '../../languages/time.ts'
import { clockPeriod, type Period, partPeriod } from './period.ts'

/** The part of a day or clock time, where fields name one; else the period itself. */
export function applyTimeOfDay({ part, hour, minute = 0, second, meridiem, edge }: TimeFields, period: Period): Period {
  if (period.granularity !== 'day') return period
  if (hour !== undefined) {
    const early = minute < 0 ? 1 : 0
    return clockPeriod(period.first, hourOf(hour - early, part, meridiem), minute + 60 * early, second)
  }
  const edgePart: DayPart | undefined = edge === 'start' ? 'MO' : edge === 'end' ? 'EV' : undefined
  const named = part ?? edgePart
  return named ? partPeriod(period.first, named) : period
}

/** The hour of 24: three in the afternoon is 15, twelve at night 0. */
function hourOf(hour: number, part: DayPart | undefined, meridiem: 'am' | 'pm' | undefined): number {
  if (hour > 12) return hour
  if (meridiem === 'am' || part === 'MO') return hour === 12 ? 0 : hour
  if (meridiem === 'pm' || part === 'AF' || part === 'EV') return hour < 12 ? hour + 12 : hour
  if (part === 'NI') return hour === 12 ? 0 : hour < 5 ? hour : hour + 12
  return hour
}

/** The part of the day of a clock time. */
export const dayPartOf = (hour: number): DayPart =>
  hour < 5 ? 'NI' : hour < 12 ? 'MO' : hour < 18 ? 'AF' : hour < 21 ? 'EV' : 'NI'
