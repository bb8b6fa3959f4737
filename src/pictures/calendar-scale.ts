import type { CalendarSpan } from '../claims/time/calendar-span.ts'
import { INNER_WIDTH } from './svg.ts'

/** A part of the calendar with an even scale: the days from `start` to before `end`, between two x coordinates. */
export interface Panel {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** A calendar across a picture, earliest first, in one panel or in several with breaks between. */
export interface CalendarScale {
  readonly panels: readonly Panel[]
  /** The x coordinates of a span of days, which continues over breaks. */
  between(span: CalendarSpan): { readonly from: number; readonly to: number }
  /** The x coordinate of a moment, in days from 1970-01-01. */
  at(moment: number): number
}

/** The gap between two panels, where the break is drawn. */
export const PANEL_GAP = 28
/** Minimum width of a panel, for the name of a year; for a longer period, for two years. */
const MIN_PANEL = 64
const MIN_LONG_PANEL = 118
const LONG_PANEL_DAYS = 2 * 366
/** Maximum ratio of a panel's length to its shortest span. */
const MAX_PANEL_RATIO = 40

/** The days between two neighbouring dates, and whether an event covers them. */
interface Interval {
  readonly start: number
  readonly end: number
  readonly covered: boolean
}

/**
 * Lays out spans: in one panel if the shortest is still visible, else in several, each with an even scale, so that distant
 * years do not squash the days. Time that no span covers is left out between panels.
 */
export function calendarScale(spans: readonly CalendarSpan[]): CalendarScale {
  const groups = mergeIntervals(splitIntervals(spans))
    .map(trimUncovered)
    .filter((group) => group.length > 0)
  const widths = allotWidths(groups, INNER_WIDTH - PANEL_GAP * (groups.length - 1))
  let from = 0
  const panels = groups.map((group, i): Panel => {
    const panel = { ...extent(group), from, to: from + (widths[i] ?? 0) }
    from = panel.to + PANEL_GAP
    return panel
  })
  const place = (panel: Panel | undefined, moment: number): number =>
    panel ? panel.from + ((panel.to - panel.from) * (moment - panel.start)) / (panel.end - panel.start) : 0
  const at = (moment: number): number => place(panels.find(({ end }) => moment < end) ?? panels.at(-1), moment)
  return {
    panels,
    at,
    between: ({ start, end }) => ({
      from: at(start),
      to: place(
        panels.findLast((panel) => panel.start < end),
        end,
      ),
    }),
  }
}

/** Cuts the calendar at every date. */
function splitIntervals(spans: readonly CalendarSpan[]): Interval[] {
  const dates = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  return dates.slice(1).map((end, i) => {
    const start = dates[i] ?? end
    return { start, end, covered: spans.some((span) => span.start <= start && end <= span.end) }
  })
}

/** Joins neighbouring groups, the most similar first, as long as the shortest span stays visible. */
function mergeIntervals(stretches: readonly Interval[]): Interval[][] {
  if (ratio(stretches) <= MAX_PANEL_RATIO) return [[...stretches]]
  let groups = stretches.map((one) => [one])
  for (;;) {
    const pairs = groups.slice(1).map((group, i) => ({ i, pair: [...(groups[i] ?? []), ...group] }))
    const [best] = pairs
      .filter(({ pair }) => ratio(pair) <= MAX_PANEL_RATIO)
      .sort((a, b) => ratio(a.pair) - ratio(b.pair))
    if (!best) return groups
    groups = groups.toSpliced(best.i, 2, best.pair)
  }
}

function extent(group: readonly Interval[]): { start: number; end: number } {
  return { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 }
}

function countDays(group: readonly Interval[]): number {
  const { start, end } = extent(group)
  return end - start
}

/** The ratio of a group's length to its shortest span. */
const ratio = (group: readonly Interval[]): number =>
  countDays(group) / Math.min(...group.map((one) => one.end - one.start))

const trimUncovered = (group: readonly Interval[]): Interval[] =>
  group.slice(
    group.findIndex(({ covered }) => covered),
    group.findLastIndex(({ covered }) => covered) + 1,
  )

/** Divides a width among groups: to each its minimum, and the rest by the number of dates. */
function allotWidths(groups: readonly Interval[][], width: number): number[] {
  const needs = groups.map((group) =>
    group.length === 1 && countDays(group) > LONG_PANEL_DAYS ? MIN_LONG_PANEL : MIN_PANEL,
  )
  const needed = sum(needs)
  if (needed > width) return needs.map((need) => (width * need) / needed)
  const weights = groups.map((group) => ratio(group) ** 0.75)
  const all = sum(weights)
  return needs.map((need, i) => need + ((width - needed) * (weights[i] ?? 0)) / all)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0)
