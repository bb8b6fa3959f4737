import type { Amount } from '../claims/claim.ts'
import type { CountScale } from './count-scale.ts'
import { INK, PAPER, type Pen } from './svg.ts'

/** Where a row's plot stands: its start, its width, and the top of its track. */
interface Place {
  readonly from: number
  readonly width: number
  readonly y: number
}

const HIGH = 26
const HEAD = 20

/**
 * A claim's bounds: a dot for an exact number, a ring for about so many; else a bar with a post at each bound, that ends in an arrow on the side
 * where no bound is set.
 */
export function markOf({ min, max, bound }: Amount, scale: CountScale, place: Place, pen: Pen): string[] {
  const { from, width, y } = place
  const middle = y + HIGH / 2
  const track = [
    pen.box(from, from + width, y, HIGH, PAPER.track, 3),
    ...scale.ticks.map(({ at }) => pen.line(from + at, y, from + at, y + HIGH, PAPER.line, 1.5)),
  ]
  if (min !== null && min === max)
    return [...track, pen[bound === 'about' ? 'ring' : 'dot'](from + scale.at(min), middle, 13, INK.mark)]
  const left = min === null ? from : from + scale.at(min)
  const right = max === null ? from + width : from + scale.at(max)
  const post = (x: number): string => pen.box(x - 3, x + 3, y - 4, HIGH + 8, INK.mark, 2)
  const arrow = (tip: number, back: number): string =>
    pen.triangle([back, y - 3, tip, middle, back, y + HIGH + 3], INK.mark)
  return [
    ...track,
    pen.box(min === null ? left + HEAD : left, max === null ? right - HEAD : right, y + 5, HIGH - 10, INK.soft),
    min === null ? arrow(left, left + HEAD) : post(left),
    max === null ? arrow(right, right - HEAD) : post(right),
  ]
}
