import { type Phrase, phrase } from '../answers/phrase.ts'

const DAY_PART_KEYS = { MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night' } as const

const utc = (year: number, month = 1, day = 1): Date => new Date(Date.UTC(year, month - 1, day))

/** Monday of an ISO week. */
function monday(year: number, week: number): Date {
  const fourth = utc(year, 1, 4)
  const back = (fourth.getUTCDay() + 6) % 7
  return new Date(fourth.getTime() + ((week - 1) * 7 - back) * 86_400_000)
}

/** Formatters by locale and options, of which there are few: to make one takes longer than to use it a hundred times. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function format(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  formatters.set(key, known)
  return known.format(date)
}

/** Formats a day or moment of front matter as its own calendar day: no time zone moves it. */
export function formatDay(text: string, locale: string): string {
  const [year = 0, month, day] = text.slice(0, 10).split('-').map(Number)
  return format(utc(year, month, day), locale, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** Formats a TIMEX3 value at its own precision. A value of another form is returned as it is. */
export function formatTimex(value: string, locale: string): string | Phrase {
  const [from, to] = value.split('/')
  if (from && to) return phrase('interval', { from: formatTimex(from, locale), to: formatTimex(to, locale) })
  const week = /^(\d{4})-W(\d\d)$/.exec(value)
  if (week) {
    const date = monday(Number(week[1]), Number(week[2]))
    return phrase('week', { date: format(date, locale, { day: 'numeric', month: 'short', year: 'numeric' }) })
  }
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(MO|AF|EV|NI|\d\d(?::\d\d)?).*)?)?)?$/.exec(value)
  if (!found) return formatLongTimex(value, locale)
  const [, year, month, day, part] = found
  const date = utc(Number(year), Number(month ?? 1), Number(day ?? 1))
  if (!month) return String(Number(year))
  if (!day) return format(date, locale, { month: 'short', year: 'numeric' })
  const said = format(date, locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
  if (part === 'MO' || part === 'AF' || part === 'EV' || part === 'NI')
    return phrase(DAY_PART_KEYS[part], { date: said })
  return part ? phrase('clock', { date: said, time: part.length === 2 ? `${part}:00` : part }) : said
}

const SEASON_KEYS = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' } as const

/** Seasons, quarters, halves, weekends, decades (`199X`) and centuries (`19`). */
function formatLongTimex(value: string, locale: string): string | Phrase {
  const [, year = '', part = ''] = /^(\d{4})-(SP|SU|FA|WI|[QH]\d)$/.exec(value) ?? []
  if (part === 'SP' || part === 'SU' || part === 'FA') return phrase(SEASON_KEYS[part], { year })
  if (part === 'WI') return phrase('winter', { year: `${year}–${Number(year) + 1}` })
  if (part !== '') return phrase(part.startsWith('Q') ? 'quarter' : 'half', { number: part.slice(1), year })
  const weekend = /^(\d{4})-W(\d\d)-WE$/.exec(value)
  if (weekend) {
    const saturday = new Date(monday(Number(weekend[1]), Number(weekend[2])).getTime() + 5 * 86_400_000)
    return phrase('weekend', { date: format(saturday, locale, { day: 'numeric', month: 'short', year: 'numeric' }) })
  }
  if (/^\d{3}X?$/.test(value)) return phrase('decade', { year: `${value.slice(0, 3)}0` })
  if (/^\d\d$/.test(value)) return phrase('century', { year: `${value}00` })
  return value
}
