import type { Language } from '../languages/language.ts'
import { type CountScale, PLOT_START } from './count-scale.ts'
import { measureText } from './font.ts'
import type { PictureBlock } from './picture-block.ts'
import { INK, INNER_WIDTH, type Pen } from './svg.ts'

/** Draws the numbers under a section. */
export function countAxis({ ticks }: CountScale, pen: Pen, reader: Language): PictureBlock {
  const numbers = new Intl.NumberFormat(reader.locale)
  let end = Number.NEGATIVE_INFINITY
  const labels = ticks.flatMap(({ value, at }) => {
    const label = numbers.format(value)
    const half = measureText(label, 21) / 2
    const x = Math.min(PLOT_START + at, INNER_WIDTH - half)
    if (x - half < end) return []
    end = x + half + 12
    return [{ label, x }]
  })
  return {
    height: 44,
    draw: (y) => [
      ...ticks.map(({ at }) => pen.line(PLOT_START + at, y, PLOT_START + at, y + 8, INK.quiet, 2)),
      pen.line(PLOT_START, y, INNER_WIDTH, y, INK.quiet, 2),
      ...labels.map(({ label, x }) => pen.text(x, y + 29, label, { size: 21, anchor: 'middle' })),
    ],
  }
}
