import { describe, expect, test } from 'vitest'
import { toCalendarSpan } from '../claims/time/calendar-span.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { calendarCells } from './calendar-cells.ts'
import { calendarScale, PANEL_GAP } from './calendar-scale.ts'
import { countScale } from './count-scale.ts'
import { measureText } from './font.ts'
import { INNER_WIDTH } from './svg.ts'

describe('counts that are compared', () => {
  test.each([[[1]], [[3, 7]], [[27, 201]], [[40, 1_000]], [[199, 200]], [[8, 8, 12_000]], [[1, 5_000_000]]])(
    '%j stand in their order, all within the width, between 0 and a number above the largest',
    (counts) => {
      const { at, ticks } = countScale(counts, 400)
      const most = Math.max(...counts)
      expect(at(0)).toBe(0)
      expect(at(most)).toBeLessThanOrEqual(400)
      expect(ticks.at(-1)?.value).toBeGreaterThanOrEqual(most)
      expect(ticks.at(-1)?.at).toBeCloseTo(400, 5)
      const places = [0, ...counts.toSorted((a, b) => a - b)].map(at)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      for (const { value, at: place } of ticks) expect([at(value), Number.isInteger(value)]).toEqual([place, true])
    },
  )

  test('that are alike have equal steps, and twice as many is twice as far', () => {
    const { kind, at, ticks } = countScale([10, 40], 400)
    expect([kind, at(40) / at(20)]).toEqual(['linear', 2])
    expect(ticks.length).toBeLessThanOrEqual(7)
  })

  test('that are far apart are all to be told from 0, and ten times as many is a step further', () => {
    const { kind, at } = countScale([4, 9_000], 400)
    expect(kind).toBe('log')
    expect(at(4)).toBeGreaterThan(40)
    expect(at(1_000) - at(100)).toBeCloseTo(at(100) - at(10), 5)
  })

  test.each([
    [[4, 100], 'linear'],
    [[4, 101], 'log'],
    [[0, 100], 'linear'],
    [[], 'linear'],
  ] as const)('%j: a scale that is %s', (counts, kind) => expect(countScale(counts, 400).kind).toBe(kind))
})

const spans = (...values: string[]) => values.flatMap((value) => toCalendarSpan(value) ?? [])

describe('dates on a calendar', () => {
  test.each([
    [['2023-09-19', '2023-09-20']],
    [['1961', '1962']],
    [['1961', '2023-09-19', '2023-09-20TMO']],
    [['1948', '1967-06', '1990-W31', '2023-09-19']],
    [['2023-09-19']],
  ])('%j stand in their order, within the width, each as long as it says', (values) => {
    const all = spans(...values)
    const { panels, between } = calendarScale(all)
    expect(panels[0]?.from).toBe(0)
    expect(panels.at(-1)?.to).toBeCloseTo(INNER_WIDTH, 5)
    for (const [i, panel] of panels.slice(1).entries()) expect(panel.from - (panels[i]?.to ?? 0)).toBeCloseTo(PANEL_GAP)
    const places = all.map(between)
    expect(places.map(({ from }) => from)).toEqual(places.map(({ from }) => from).toSorted((a, b) => a - b))
    for (const { from, to } of places) expect(to).toBeGreaterThan(from)
  })

  test('near each other are on one calendar without a break', () => {
    const [a, b] = spans('2023-09-19', '2023-09-29')
    const { panels, between } = calendarScale(a && b ? [a, b] : [])
    expect(panels).toHaveLength(1)
    const [first, last] = [a && between(a), b && between(b)]
    expect((last?.from ?? 0) - (first?.from ?? 0)).toBeCloseTo(10 * ((first?.to ?? 0) - (first?.from ?? 0)), 3)
  })

  test('that lie years apart leave the time between them out', () => {
    const { panels } = calendarScale(spans('1961-05-02', '2023-09-19'))
    expect(panels).toHaveLength(2)
    expect(panels.map(({ start, end }) => end - start)).toEqual([1, 1])
  })

  test('a span that reaches over a break goes on behind it', () => {
    const all = spans('2000', '2000-01-03', '2023-09-19')
    const long = { start: all[0]?.start ?? 0, end: all[2]?.end ?? 0, point: null }
    const { panels, between } = calendarScale([...all, long])
    const { from, to } = between(long)
    expect([from, to]).toEqual([panels[0]?.from, panels.at(-1)?.to])
  })
})

describe('the units of a calendar', () => {
  const panel = (from: string, to: string, width = INNER_WIDTH) => {
    const [first, last] = spans(from, to)
    return { start: first?.start ?? 0, end: last?.end ?? 0, from: 0, to: width }
  }
  const named = (from: string, to: string, width?: number, { locale } = en) =>
    calendarCells(panel(from, to, width), locale, 22)

  test.each([
    ['days', '2023-09-18', '2023-09-24', ['18', '19', '20', '21', '22', '23', '24'], 'Sept 2023'],
    ['months', '2023-01', '2023-06', ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'], '2023'],
    ['years', '1961', '1965', ['1961', '1962', '1963', '1964', '1965'], ''],
    ['decades', '1900', '1999', undefined, ''],
  ])('are %s from %s to %s', (_, from, to, labels, context) => {
    const cells = named(from, to)
    if (labels) expect(cells.map(({ label }) => label)).toEqual(labels)
    expect(cells[0]?.context).toBe(context)
    for (const one of cells) expect(measureText(one.label, 22)).toBeLessThanOrEqual(one.to - one.from)
  })

  test('fill the calendar without gaps', () => {
    for (const [from, to] of [
      ['2023-09-18', '2023-12-24'],
      ['1961-04', '1999-02'],
    ] as const) {
      const cells = named(from, to)
      expect([cells[0]?.from, cells.at(-1)?.to]).toEqual([0, INNER_WIDTH])
      for (const [i, cell] of cells.slice(1).entries()) expect(cell.from).toBeCloseTo(cells[i]?.to ?? 0, 5)
    }
  })

  test('are named in the language of the reader', () => {
    expect(named('2023-01', '2023-03', undefined, ar).map(({ label }) => label)).toEqual(['يناير', 'فبراير', 'مارس'])
  })

  test('have no name where none fits', () => {
    expect(named('2023-09-18', '2023-09-24', 12)).toEqual([{ from: 0, to: 12, label: '', named: 'whole', context: '' }])
  })
})
