import { expect, test } from 'vitest'
import type { TimeFields } from '../../languages/time.ts'
import { dayOf } from './calendar.ts'
import { dayPeriod, monthPeriod } from './period.ts'
import { applyTimeOfDay, dayPartOf } from './time-of-day.ts'

const day = dayPeriod(dayOf(2024, 3, 14) ?? 0)

test.each<[string, TimeFields, string]>([
  ['three in the afternoon', { hour: 3, part: 'AF' }, 'T15:00'],
  ['three in the morning', { hour: 3, part: 'MO' }, 'T03:00'],
  ['three at night', { hour: 3, part: 'NI' }, 'T03:00'],
  ['eleven at night', { hour: 11, part: 'NI' }, 'T23:00'],
  ['twelve at night', { hour: 12, part: 'NI' }, 'T00:00'],
  ['seven in the evening', { hour: 7, part: 'EV' }, 'T19:00'],
  ['12:30 a.m.', { hour: 12, minute: 30, meridiem: 'am' }, 'T00:30'],
  ['12:30 p.m.', { hour: 12, minute: 30, meridiem: 'pm' }, 'T12:30'],
  ['17:05', { hour: 17, minute: 5 }, 'T17:05'],
  ['17:05 in the evening', { hour: 17, minute: 5, part: 'EV' }, 'T17:05'],
  ['nine, and nothing more', { hour: 9 }, 'T09:00'],
  ['a quarter to five in the afternoon', { hour: 5, minute: -15, part: 'AF' }, 'T16:45'],
  ['06:07:08', { hour: 6, minute: 7, second: 8 }, 'T06:07:08'],
  ['in the evening', { part: 'EV' }, 'TEV'],
  ['early that day', { edge: 'start' }, 'TMO'],
  ['late that day', { edge: 'end' }, 'TEV'],
  ['in the middle of the day, of which nothing is known', { edge: 'middle' }, ''],
  ['that day', {}, ''],
])('%s', (_, fields, time) => expect(applyTimeOfDay(fields, day).value).toBe(`2024-03-14${time}`))

test('a month has no morning', () => {
  expect(applyTimeOfDay({ part: 'MO' }, monthPeriod(2024, 3)).value).toBe('2024-03')
})

test('hours belong to the part of the day that people call them by', () => {
  const parts = [0, 4, 5, 11, 12, 17, 18, 20, 21, 23].map((hour) => `${hour} ${dayPartOf(hour)}`)
  expect(parts).toEqual([
    ...['0 NI', '4 NI', '5 MO', '11 MO', '12 AF'],
    ...['17 AF', '18 EV', '20 EV', '21 NI', '23 NI'],
  ])
})
