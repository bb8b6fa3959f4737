import type { DurationPart, TimeFields } from '../../languages/time.ts'

/** The fields of two parts of a phrase together, or undefined if they are not parts of one phrase. */
export function mergeFields(a: TimeFields, b: TimeFields): TimeFields | undefined {
  const both: TimeFields = { ...a, ...b }
  for (const [key, value] of Object.entries(a)) {
    const other = Object.entries(b).find(([name]) => name === key)
    if (other && other[1] !== value) return undefined
  }
  return isConsistent(both) ? both : undefined
}

/** Whether fields describe one time as people do: no weekday of a year, no morning of a month. */
function isConsistent(fields: TimeFields): boolean {
  const { unit, year, month, day, weekday, nth, part, hour, span } = fields
  const wide = fields.season ?? fields.quarter ?? fields.half ?? fields.decade ?? fields.century
  if (fields.unplaceable !== undefined || fields.now) return false
  if (span && fields.direction === undefined) return false
  if (span) return Object.keys(fields).every((key) => ['span', 'direction', 'part', 'edge', 'from'].includes(key))
  const inDay = part !== undefined || hour !== undefined
  const dated = month !== undefined && day !== undefined
  if (weekday !== undefined && !dated && nth === undefined)
    if (month !== undefined || year !== undefined || wide !== undefined || unit === 'month' || unit === 'year')
      return false
  if (
    fields.from === 'story' &&
    (weekday !== undefined || year !== undefined || (month !== undefined && unit !== 'year'))
  )
    return false
  if (inDay && !hasDay(fields))
    if (month !== undefined || year !== undefined || wide !== undefined || (unit !== undefined && unit !== 'day'))
      return false
  switch (unit) {
    case 'day':
      return wide === undefined && year === undefined ? month === undefined || dated : dated
    case 'weekend':
      if (weekday !== undefined && weekday < 6) return false
      return month === undefined && year === undefined && day === undefined && wide === undefined
    case 'week':
      return month === undefined && year === undefined && day === undefined && wide === undefined
    case 'month':
      return month === undefined && year === undefined && wide === undefined
    case 'year':
      return year === undefined && fields.decade === undefined && fields.century === undefined
    default:
      return true
  }
}

/** Whether fields name a day. */
export const hasDay = ({ day, weekday, unit, easter, span, direction, count }: TimeFields): boolean =>
  day !== undefined ||
  weekday !== undefined ||
  unit === 'day' ||
  count === 'day' ||
  easter !== undefined ||
  (span !== undefined && direction !== undefined)

/** The granularity of a phrase, so that an interval joins like with like. */
export function granularityOf(fields: TimeFields): string {
  if (fields.unplaceable !== undefined || fields.now) return 'none'
  if (fields.span) return 'span'
  if (fields.hour !== undefined) return 'clock'
  if (hasDay(fields)) return 'day'
  if (fields.part !== undefined) return 'part'
  if (fields.unit === 'week' || fields.unit === 'weekend' || fields.count === 'week') return 'week'
  if (fields.season) return 'season'
  if (fields.quarter !== undefined) return 'quarter'
  if (fields.half !== undefined) return 'half'
  if (fields.month !== undefined || fields.unit === 'month') return 'month'
  if (fields.decade !== undefined || fields.unit === 'decade') return 'decade'
  if (fields.century !== undefined || fields.unit === 'century') return 'century'
  if (fields.year !== undefined || fields.unit === 'year') return 'year'
  return 'edge'
}

/** Whether fields stand on the calendar by themselves, not counted from another day. */
export const isAbsolute = ({ unit, step, span, from, edge }: TimeFields): boolean =>
  (unit === undefined || unit === 'day') && (step === undefined || unit === 'day') && !span && !from && !edge

/** Whether numbers are within what their fields allow. */
export const isPossible = ({
  month = 1,
  day = 1,
  hour = 0,
  minute = 0,
  second = 0,
  quarter = 1,
}: TimeFields): boolean =>
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= 31 &&
  hour >= 0 &&
  hour <= 24 &&
  Math.abs(minute) < 60 &&
  second < 60 &&
  quarter >= 1 &&
  quarter <= 4

const LETTERS = new Map([
  ['second', 'S'],
  ['minute', 'M'],
  ['hour', 'H'],
  ['day', 'D'],
  ['week', 'W'],
  ['month', 'M'],
  ['year', 'Y'],
])
const ORDER = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']
/** Units that TIMEX3 writes as others. */
const TIMEX_UNITS = new Map<string, DurationPart>([
  ['decade', { number: 10, unit: 'year' }],
  ['century', { number: 100, unit: 'year' }],
  ['quarter', { number: 3, unit: 'month' }],
  ['weekend', { number: 1, unit: 'week' }],
])

/** A duration in TIMEX3: `P1M2D`, `PT5H`. */
export function durationValue(span: readonly DurationPart[]): string {
  const amounts = span.map(({ number, unit }) => {
    const other = TIMEX_UNITS.get(unit)
    return other ? { number: number * other.number, unit: other.unit } : { number, unit }
  })
  amounts.sort((a, b) => ORDER.indexOf(a.unit) - ORDER.indexOf(b.unit))
  const write = (units: readonly string[]): string =>
    amounts
      .filter(({ unit }) => units.includes(unit))
      .map(({ number, unit }) => `${number}${LETTERS.get(unit)}`)
      .join('')
  const time = write(ORDER.slice(4))
  return `P${write(ORDER.slice(0, 4))}${time && `T${time}`}`
}
