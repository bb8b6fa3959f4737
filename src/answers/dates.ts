import { type Phrase, phrase } from './answer.ts'

const PARTS = { MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night' } as const

const utc = (year: number, month = 1, day = 1): Date => new Date(Date.UTC(year, month - 1, day))

/** Monday of an ISO week. */
function monday(year: number, week: number): Date {
  const fourth = utc(year, 1, 4)
  const back = (fourth.getUTCDay() + 6) % 7
  return new Date(fourth.getTime() + ((week - 1) * 7 - back) * 86_400_000)
}

const format = (date: Date, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(date)

/** A day or moment of front matter, as its own calendar day: never moved by a time zone. */
export function sayDay(text: string, locale: string): string {
  const [year = 0, month, day] = text.slice(0, 10).split('-').map(Number)
  return format(utc(year, month, day), locale, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** A TIMEX3 value at its own precision, for people. A value of another shape is shown as it is. */
export function sayTimex(value: string, locale: string): string | Phrase {
  const [from, to] = value.split('/')
  if (from && to) return phrase('interval', { from: sayTimex(from, locale), to: sayTimex(to, locale) })
  const week = /^(\d{4})-W(\d\d)$/.exec(value)
  if (week) {
    const date = monday(Number(week[1]), Number(week[2]))
    return phrase('week', { date: format(date, locale, { day: 'numeric', month: 'short', year: 'numeric' }) })
  }
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(MO|AF|EV|NI|\d\d(?::\d\d)?).*)?)?)?$/.exec(value)
  if (!found) return sayLong(value)
  const [, year, month, day, part] = found
  const date = utc(Number(year), Number(month ?? 1), Number(day ?? 1))
  if (!month) return String(Number(year))
  if (!day) return format(date, locale, { month: 'short', year: 'numeric' })
  const said = format(date, locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
  if (part === 'MO' || part === 'AF' || part === 'EV' || part === 'NI') return phrase(PARTS[part], { date: said })
  return part ? phrase('clock', { date: said, time: part.length === 2 ? `${part}:00` : part }) : said
}

/** Decades (`199`) and centuries (`19`). */
function sayLong(value: string): string | Phrase {
  if (/^\d{3}$/.test(value)) return phrase('decade', { year: `${value}0` })
  if (/^\d\d$/.test(value)) return phrase('century', { year: `${value}00` })
  return value
}

/** The first day of a value, for putting events in order: `2023-09` before `2023-09-19`, weeks by their Monday. */
export function orderOf(value: string): string {
  const [from = ''] = value.split('/')
  const week = /^(\d{4})-W(\d\d)$/.exec(from)
  if (week) return monday(Number(week[1]), Number(week[2])).toISOString().slice(0, 10)
  return from.padEnd(4, '0')
}
