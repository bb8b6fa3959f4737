import type { Language } from '../languages/language.ts'
import { type Cell, cellsOf } from './calendar-cells.ts'
import { type CalendarScale, GAP } from './calendar-scale.ts'
import { widthOf } from './font.ts'
import type { Block } from './sheet.ts'
import { INK, INNER, PAPER, type Pen } from './svg.ts'

const SIZE = 22
const CELL = 38
const CONTEXT = 30

/** The calendar across the top: its units, the breaks between its panels, and the day of the report over it. */
export function axisOf(
  { panels, at }: CalendarScale,
  report: { readonly moment: number; readonly told: string } | null,
  pen: Pen,
  { locale }: Language,
): Block {
  const over = report ? 40 : 0
  const laid = panels.map((panel) => cellsOf(panel, locale, SIZE))
  return {
    height: over + CELL + CONTEXT + 18,
    draw: (y) => [
      ...(report ? flag(at(report.moment), report.told, y, pen) : []),
      ...laid.flatMap((cells) => cells.flatMap((cell, i) => cellAt(cell, i, y + over, pen))),
      ...contexts(laid.flat(), y + over + CELL + 24, pen),
      ...panels.slice(1).flatMap(({ from }) => slashes(from - GAP / 2, y + over, pen)),
    ],
  }
}

function flag(x: number, told: string, y: number, pen: Pen): string[] {
  const half = widthOf(told, 23, true) / 2
  const middle = Math.min(Math.max(x, half), INNER - half)
  return [
    pen.text(middle, y + 20, [{ text: told, bold: true }], { size: 23, fill: INK.report, anchor: 'middle' }),
    pen.triangle([x - 9, y + 27, x + 9, y + 27, x, y + 39], INK.report),
  ]
}

function cellAt({ from, to, label, named }: Cell, i: number, y: number, pen: Pen): string[] {
  const box = pen.box(from, to, y, CELL, i % 2 === 0 ? PAPER.other : PAPER.track)
  if (widthOf(label, SIZE) + 4 > to - from) return [box]
  if (named === 'start') return [box, pen.text(from + 5, y + 27, label, { size: SIZE })]
  return [box, pen.text((from + to) / 2, y + 27, label, { size: SIZE, anchor: 'middle' })]
}

/** The larger unit, once where it begins, if there is room before the next. */
function contexts(cells: readonly Cell[], y: number, pen: Pen): string[] {
  const firsts = cells.filter(({ context, from }, i) => {
    const before = cells[i - 1]
    return context !== '' && (before?.context !== context || before.to !== from)
  })
  let end = 0
  return firsts.flatMap(({ context, from }) => {
    const width = widthOf(context, SIZE)
    const x = Math.min(from, INNER - width)
    if (x < end) return []
    end = x + width + 10
    return [pen.text(x, y, context, { size: SIZE, fill: INK.quiet })]
  })
}

/** Leaning as they do in text, whichever way the calendar runs. */
function slashes(x: number, y: number, pen: Pen): string[] {
  const lean = pen.direction === 'rtl' ? -6 : 6
  return [-6, 6].map((shift) => pen.line(x + shift - lean, y + CELL, x + shift + lean, y, INK.text, 3))
}
