import type { Language } from '../languages/language.ts'
import { type Cell, calendarCells } from './calendar-cells.ts'
import { type CalendarScale, PANEL_GAP } from './calendar-scale.ts'
import { measureText } from './font.ts'
import type { PictureBlock } from './picture-block.ts'
import { INK, INNER_WIDTH, PAPER, type Pen } from './svg.ts'

const SIZE = 22
const CELL_HEIGHT = 38
const CONTEXT_HEIGHT = 30

/** Draws the calendar across the top: units, breaks between panels, and the day of the report. */
export function calendarAxis(
  { panels, at }: CalendarScale,
  report: { readonly moment: number; readonly told: string } | null,
  pen: Pen,
  { locale }: Language,
): PictureBlock {
  const over = report ? 40 : 0
  const laid = panels.map((panel) => calendarCells(panel, locale, SIZE))
  return {
    height: over + CELL_HEIGHT + CONTEXT_HEIGHT + 18,
    draw: (y) => [
      ...(report ? drawReportFlag(at(report.moment), report.told, y, pen) : []),
      ...laid.flatMap((cells) => cells.flatMap((cell, i) => drawCell(cell, i, y + over, pen))),
      ...drawContexts(laid.flat(), y + over + CELL_HEIGHT + 24, pen),
      ...panels.slice(1).flatMap(({ from }) => drawBreak(from - PANEL_GAP / 2, y + over, pen)),
    ],
  }
}

function drawReportFlag(x: number, told: string, y: number, pen: Pen): string[] {
  const half = measureText(told, 23, true) / 2
  const middle = Math.min(Math.max(x, half), INNER_WIDTH - half)
  return [
    pen.text(middle, y + 20, [{ text: told, bold: true }], { size: 23, fill: INK.report, anchor: 'middle' }),
    pen.triangle([x - 9, y + 27, x + 9, y + 27, x, y + 39], INK.report),
  ]
}

function drawCell({ from, to, label, named }: Cell, i: number, y: number, pen: Pen): string[] {
  const box = pen.box(from, to, y, CELL_HEIGHT, i % 2 === 0 ? PAPER.other : PAPER.track)
  if (measureText(label, SIZE) + 4 > to - from) return [box]
  if (named === 'start') return [box, pen.text(from + 5, y + 27, label, { size: SIZE })]
  return [box, pen.text((from + to) / 2, y + 27, label, { size: SIZE, anchor: 'middle' })]
}

/** Draws the names of the larger units where they begin, as far as there is room before the next. */
function drawContexts(cells: readonly Cell[], y: number, pen: Pen): string[] {
  const firsts = cells.filter(({ context, from }, i) => {
    const before = cells[i - 1]
    return context !== '' && (before?.context !== context || before.to !== from)
  })
  let end = 0
  return firsts.flatMap(({ context, from }) => {
    const width = measureText(context, SIZE)
    const x = Math.min(from, INNER_WIDTH - width)
    if (x < end) return []
    end = x + width + 10
    return [pen.text(x, y, context, { size: SIZE, fill: INK.quiet })]
  })
}

/** Draws the strokes of a break, which lean the same way in both directions of the calendar. */
function drawBreak(x: number, y: number, pen: Pen): string[] {
  const lean = pen.direction === 'rtl' ? -6 : 6
  return [-6, 6].map((shift) => pen.line(x + shift - lean, y + CELL_HEIGHT, x + shift + lean, y, INK.text, 3))
}
