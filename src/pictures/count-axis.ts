import type { Language } from '../languages/language.ts'
import { type CountScale, PLOT } from './count-scale.ts'
import { widthOf } from './font.ts'
import type { Block } from './sheet.ts'
import { INK, INNER, type Pen } from './svg.ts'

/** The numbers under a section. */
export function countAxis({ ticks }: CountScale, pen: Pen, reader: Language): Block {
  const numbers = new Intl.NumberFormat(reader.locale)
  let end = Number.NEGATIVE_INFINITY
  const labels = ticks.flatMap(({ value, at }) => {
    const label = numbers.format(value)
    const half = widthOf(label, 21) / 2
    const x = Math.min(PLOT + at, INNER - half)
    if (x - half < end) return []
    end = x + half + 12
    return [{ label, x }]
  })
  return {
    height: 44,
    draw: (y) => [
      ...ticks.map(({ at }) => pen.line(PLOT + at, y, PLOT + at, y + 8, INK.quiet, 2)),
      pen.line(PLOT, y, INNER, y, INK.quiet, 2),
      ...labels.map(({ label, x }) => pen.text(x, y + 29, label, { size: 21, anchor: 'middle' })),
    ],
  }
}
