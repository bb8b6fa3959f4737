import type { CalendarSpan } from '../claims/time/calendar-span.ts'
import { INNER_WIDTH } from './svg.ts'

/** A part of the calendar that is drawn evenly: the days from `start` to before `end`, between two places. */
export interface Panel {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** A calendar laid out across a picture, earliest first, in one even panel or in several with breaks between. */
export interface CalendarScale {
  readonly panels: readonly Panel[]
  /** Where a stretch of days begins and ends; it runs on over breaks. */
  between(span: CalendarSpan): { readonly from: number; readonly to: number }
  /** Where a moment stands, in days from 1970-01-01. */
  at(moment: number): number
}

/** Between two panels, where the break is drawn. */
export const PANEL_GAP = 28
/** The least width of a panel, for the name of a year; of one that is a longer stretch, for two years. */
const MIN_PANEL = 64
const MIN_LONG_PANEL = 118
const LONG_PANEL_DAYS = 2 * 366
/** How many times its shortest stretch a panel may be long. */
const MAX_PANEL_RATIO = 40

/** Days between two neighbouring dates, and whether anything told of covers them. */
interface Interval {
  readonly start: number
  readonly end: number
  readonly covered: boolean
}

/**
 * Lays spans out: evenly if the shortest can still be seen so, else in panels, each even in itself, so that years far
 * apart do not squash the days. Time that nothing covers is left out between panels.
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

/** Joins neighbours as long as the shortest stretch stays to be seen, the most alike first. */
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

/** How many times its shortest stretch a group is long. */
const ratio = (group: readonly Interval[]): number =>
  countDays(group) / Math.min(...group.map((one) => one.end - one.start))

const trimUncovered = (group: readonly Interval[]): Interval[] =>
  group.slice(
    group.findIndex(({ covered }) => covered),
    group.findLastIndex(({ covered }) => covered) + 1,
  )

/** Shares a width out: to each what it needs at least, and of the rest more to those with more dates to tell apart. */
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
