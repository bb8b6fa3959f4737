import { type Day, dateOf, firstOf, mondayOf } from '../claims/time/calendar.ts'
import type { Panel } from './calendar-scale.ts'
import { measureText } from './font.ts'

/** A unit of the calendar in a panel. */
export interface Cell {
  readonly from: number
  readonly to: number
  readonly label: string
  /** Whether the label names the whole unit or its first day. */
  readonly named: Unit['named']
  /** Name of the larger unit: the month of a day. Empty for a year. */
  readonly context: string
}

interface Unit {
  /** The first day of the unit that contains a day. */
  readonly start: (day: number) => number
  /** Approximate number of days. */
  readonly days: number
  readonly label: Intl.DateTimeFormatOptions
  readonly context: Intl.DateTimeFormatOptions | null
  readonly named: 'whole' | 'start'
}

const yearUnit = (count: number): Unit => ({
  start: (day) => firstDayOfMonths(day, count * 12),
  days: count * 365,
  label: { year: 'numeric' },
  context: null,
  named: 'whole',
})

/** The units, from the finest. */
const UNITS: readonly Unit[] = [
  {
    start: Math.floor,
    days: 1,
    label: { day: 'numeric' },
    context: { month: 'short', year: 'numeric' },
    named: 'whole',
  },
  { start: mondayOf, days: 7, label: { day: 'numeric', month: 'short' }, context: { year: 'numeric' }, named: 'start' },
  {
    start: (day) => firstDayOfMonths(day, 1),
    days: 30,
    label: { month: 'short' },
    context: { year: 'numeric' },
    named: 'whole',
  },
  ...[1, 2, 5, 10, 20, 50, 100].map(yearUnit),
]

/** The cells of a panel: the finest units whose names fit at a text size; one without a name if none fit. */
export function calendarCells(panel: Panel, locale: string, size: number): Cell[] {
  const length = panel.end - panel.start
  for (const unit of UNITS) {
    if (length / unit.days > 40) continue
    const cells = cutCells(panel, unit, locale)
    const widest = Math.max(...cells.map(({ from, to }) => to - from))
    // Units cut off at the ends of the panel may have no name.
    const whole = cells.filter(({ from, to }) => to - from > widest * 0.9)
    if (whole.every(({ from, to, label }) => measureText(label, size) + 6 <= to - from)) return cells
  }
  return [{ from: panel.from, to: panel.to, label: '', named: 'whole', context: '' }]
}

function cutCells({ start, end, from, to }: Panel, unit: Unit, locale: string): Cell[] {
  const at = (day: number): number => from + ((to - from) * (day - start)) / (end - start)
  const sayName = dayFormatter(locale, unit.label)
  const sayContext = unit.context && dayFormatter(locale, unit.context)
  const cells: Cell[] = []
  for (let day = unit.start(start); day < end; ) {
    const next = unit.start(day + Math.floor(unit.days * 1.04))
    const [first, last] = [Math.max(day, start), Math.min(next, end)]
    cells.push({
      from: at(first),
      to: at(last),
      label: unit.named === 'whole' ? formatRange(sayName(first), sayName(last - 1)) : day < start ? '' : sayName(day),
      named: unit.named,
      context: sayContext ? sayContext(first) : '',
    })
    day = next
  }
  return cells
}

const formatRange = (first: string, last: string): string => (first === last ? first : `${first}–${last}`)

const dayFormatter = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  return (day: number): string => format.format(day * 86_400_000)
}

/** The first day of the period of some months (a month, a quarter, a year …) that contains a day. */
function firstDayOfMonths(day: Day, months: number): Day {
  const { year, month } = dateOf(Math.floor(day))
  const count = year * 12 + month - 1
  return firstOf(0, count - (count % months) + 1)
}
