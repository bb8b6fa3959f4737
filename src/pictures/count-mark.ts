import type { CountRange } from '../claims/claim.ts'
import type { CountScale } from './count-scale.ts'
import { INK, PAPER, type Pen } from './svg.ts'

/** The position of a row's plot: its start, its width, and the top of its track. */
interface PlotArea {
  readonly from: number
  readonly width: number
  readonly y: number
}

const MARK_HEIGHT = 26
const ARROW_LENGTH = 20

/**
 * Draws a claim's bounds: a dot for an exact number, a ring for an approximate one, else a bar with a post at each bound
 * and an arrow where no bound is set.
 */
export function drawCountMark({ min, max, bound }: CountRange, scale: CountScale, place: PlotArea, pen: Pen): string[] {
  const { from, width, y } = place
  const middle = y + MARK_HEIGHT / 2
  const track = [
    pen.box(from, from + width, y, MARK_HEIGHT, PAPER.track, 3),
    ...scale.ticks.map(({ at }) => pen.line(from + at, y, from + at, y + MARK_HEIGHT, PAPER.line, 1.5)),
  ]
  if (min !== null && min === max)
    return [...track, pen[bound === 'about' ? 'ring' : 'dot'](from + scale.at(min), middle, 13, INK.mark)]
  const left = min === null ? from : from + scale.at(min)
  const right = max === null ? from + width : from + scale.at(max)
  const post = (x: number): string => pen.box(x - 3, x + 3, y - 4, MARK_HEIGHT + 8, INK.mark, 2)
  const arrow = (tip: number, back: number): string =>
    pen.triangle([back, y - 3, tip, middle, back, y + MARK_HEIGHT + 3], INK.mark)
  return [
    ...track,
    pen.box(
      min === null ? left + ARROW_LENGTH : left,
      max === null ? right - ARROW_LENGTH : right,
      y + 5,
      MARK_HEIGHT - 10,
      INK.soft,
    ),
    min === null ? arrow(left, left + ARROW_LENGTH) : post(left),
    max === null ? arrow(right, right - ARROW_LENGTH) : post(right),
  ]
}
