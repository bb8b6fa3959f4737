import type { Sense, TimeGrammar } from '../../time.ts'
import { splitWords } from '../../word-list.ts'

export const months = splitWords(
  'january february march april may june july august september october november december',
)
const shortMonths = splitWords('jan feb mar apr may jun jul aug sep oct nov dec')
export const weekdays = splitWords('monday tuesday wednesday thursday friday saturday sunday')
const shortWeekdays = splitWords('mon tue wed thu fri sat sun')

const numbered = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries(names.map((name, i) => [name, i + 1]))

/** Months as they are written, whole or cut. */
export const monthNumbers: Readonly<Record<string, number>> = {
  ...numbered(months),
  ...numbered(shortMonths),
  sept: 9,
}

/** Units that are counted by their own names. */
const units: Record<string, Sense> = Object.fromEntries(
  (['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade'] as const).flatMap((unit) => [
    [unit, { unit }],
    [`${unit}s`, { unit }],
  ]),
)

export const lexicon: TimeGrammar['lexicon'] = {
  month: monthNumbers,
  weekday: { ...numbered(weekdays), ...numbered(shortWeekdays), tues: 2, thur: 4, thurs: 4 },
  number: { a: 1, an: 1, half: 0.5, 'half a': 0.5, 'half an': 0.5 },
  nth: { last: -1 },
  unit: {
    ...units,
    century: { unit: 'century' },
    centuries: { unit: 'century' },
    quarter: { unit: 'quarter' },
    weekend: { unit: 'weekend' },
    fortnight: { unit: 'week', span: [{ number: 2, unit: 'week' }] },
  },
  step: {
    ...{ 'this past': -1, 'this last': -1, 'this current': 0, 'this coming': 1, 'the coming': 1 },
    ...{ last: -1, past: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1, upcoming: 1 },
  },
  edge: {
    ...{ early: { edge: 'start' }, late: { edge: 'end' }, mid: { edge: 'middle' }, midway: { edge: 'middle' } },
    ...{ 'the start': { edge: 'start' }, 'the beginning': { edge: 'start' }, 'the end': { edge: 'end' } },
    ...{ 'the middle': { edge: 'middle' }, 'the early hours': { edge: 'start' }, later: { edge: 'some' } },
    ...{ earlier: { edge: 'some' }, sometime: { edge: 'some' } },
  },
  part: {
    ...{ morning: { part: 'MO' }, dawn: { part: 'MO' }, daybreak: { part: 'MO' }, sunrise: { part: 'MO' } },
    ...{ afternoon: { part: 'AF' }, lunchtime: { part: 'AF' }, midday: { part: 'AF' }, evening: { part: 'EV' } },
    ...{ dusk: { part: 'EV' }, sunset: { part: 'EV' }, night: { part: 'NI' }, overnight: { part: 'NI' } },
    predawn: { part: 'MO' },
  },
  meridiem: {
    ...{ 'a.m': { meridiem: 'am' }, am: { meridiem: 'am' }, 'a.m.': { meridiem: 'am' } },
    ...{ 'p.m': { meridiem: 'pm' }, pm: { meridiem: 'pm' }, 'p.m.': { meridiem: 'pm' } },
  },
  season: {
    ...{ spring: { season: 'SP' }, summer: { season: 'SU' }, autumn: { season: 'FA' }, fall: { season: 'FA' } },
    winter: { season: 'WI' },
  },
  tens: {
    ...{ twenties: { decade: 20 }, thirties: { decade: 30 }, forties: { decade: 40 }, fifties: { decade: 50 } },
    ...{ sixties: { decade: 60 }, seventies: { decade: 70 }, eighties: { decade: 80 }, nineties: { decade: 90 } },
  },
  feast: {
    ...{ 'christmas day': { month: 12, day: 25 }, 'christmas eve': { month: 12, day: 24 } },
    ...{ christmas: { month: 12, day: 25 }, 'boxing day': { month: 12, day: 26 } },
    ...{
      "new year's day": { month: 1, day: 1 },
      "new year's eve": { month: 12, day: 31 },
      "new year's": { month: 1, day: 1 },
    },
    ...{ "valentine's day": { month: 2, day: 14 }, "st. patrick's day": { month: 3, day: 17 } },
    ...{ 'may day': { month: 5, day: 1 }, halloween: { month: 10, day: 31 }, 'veterans day': { month: 11, day: 11 } },
    ...{
      'bastille day': { month: 7, day: 14 },
      'fourth of july': { month: 7, day: 4 },
      "all saints' day": { month: 11, day: 1 },
    },
    ...{ thanksgiving: { month: 11, weekday: 4, nth: 4 }, 'thanksgiving day': { month: 11, weekday: 4, nth: 4 } },
    ...{ 'labor day': { month: 9, weekday: 1, nth: 1 }, 'memorial day': { month: 5, weekday: 1, nth: -1 } },
    ...{
      'martin luther king day': { month: 1, weekday: 1, nth: 3 },
      'columbus day': { month: 10, weekday: 1, nth: 2 },
    },
    ...{ easter: { easter: 0 }, 'easter sunday': { easter: 0 }, 'easter monday': { easter: 1 } },
    ...{ 'good friday': { easter: -2 }, 'ash wednesday': { easter: -46 }, 'palm sunday': { easter: -7 } },
    ...{ pentecost: { easter: 49 }, 'whit sunday': { easter: 49 }, 'maundy thursday': { easter: -3 } },
    ...{
      'eid al-fitr': { calendar: 'hijri', month: 10, day: 1 },
      'eid al-adha': { calendar: 'hijri', month: 12, day: 10 },
    },
    ...{ ramadan: { calendar: 'hijri', month: 9 }, ashura: { calendar: 'hijri', month: 1, day: 10 } },
  },
}
