import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { timelineAnswer } from './answer.fixture.ts'
import { bars, circles, draw, textsOf } from './drawing.fixture.ts'
import { arabicDates, dates, english } from './samples.fixture.ts'

test('a year is a bar of a year, a week of a week; a day and a part of a day are dots', () => {
  const { svg } = draw(dates)
  const [first = 0, second = 0, week = 0] = bars(svg)
  expect(bars(svg)).toHaveLength(3)
  expect(first).toBeCloseTo(second, 0)
  const [tuesday = 0, morning = 0] = circles(svg)
  expect(circles(svg)).toHaveLength(2)
  // From Tuesday noon to Wednesday nine o'clock, of seven days.
  expect(morning - tuesday).toBeCloseTo((week / 7) * (21 / 24), 0)
})

test('years far apart do not squash the days, and the picture says that its scale breaks', () => {
  const apart = draw(
    timelineAnswer(english, [
      ['1961', '1961'],
      ['Tuesday', '2023-09-19'],
      ['Wednesday', '2023-09-20'],
    ]),
  )
  const [tuesday = 0, wednesday = 0] = circles(apart.svg)
  expect(wednesday - tuesday).toBeGreaterThan(40)
  expect(apart.svg).toContain('break in the scale')
  const near = draw(
    timelineAnswer(english, [
      ['Tuesday', '2023-09-19'],
      ['Wednesday', '2023-09-20'],
    ]),
  )
  expect(near.svg).not.toContain('break in the scale')
})

test('the day of the report is named and drawn on every row', () => {
  const { svg, alt } = draw(dates)
  expect(svg).toContain('reported 20 Sept 2023')
  expect(alt).toContain('reported 20 Sept 2023')
  expect(svg.match(/<line [^>]*stroke="#a3242b"/g)).toHaveLength(5)
})

test('for an Arabic reader time runs from right to left, and the words of the picture are Arabic', () => {
  const [tuesday = 0, morning = 0] = circles(draw(dates, ar).svg)
  expect(morning).toBeLessThan(tuesday)
  const { svg, alt } = draw(arabicDates, ar)
  expect(svg).toContain('التسلسل الزمني')
  expect(svg).toContain('الجملة 1')
  expect(alt).toContain('الثلاثاء، 19 سبتمبر 2023')
})

test('the words beside a date are the story’s own, the date in bold', () => {
  const { svg } = draw(dates)
  const words = textsOf(svg).filter((text) => text.includes('<tspan font-weight="600">Tuesday</tspan>'))
  expect(words).toHaveLength(1)
  const said = words.join().replace(/<[^>]*>|[\u2066-\u2069]/g, '')
  expect(english.body).toContain(said.replaceAll('…', ''))
})

test('a date that has no place on the calendar is shown without one', () => {
  const { svg, alt } = draw(timelineAnswer(english, [['this week', 'PRESENT_REF']]))
  expect(svg).toContain('PRESENT_REF')
  expect(alt).toContain('this week')
  expect(bars(svg)).toEqual([])
})

test('the description of a timeline says every date, with the story’s words', () => {
  const plain = draw(dates).alt.replace(/[\u2066-\u2069]/g, '')
  expect(plain).toContain('week of 18 Sept 2023: “this week” (sentence 4)')
  expect(plain.split('\n')).toHaveLength(6)
})
