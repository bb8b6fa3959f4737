import type { Citation } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import { formatCount } from '../presentation/figures.ts'
import { formatText } from '../presentation/phrase.ts'
import type { Casualty } from '../claims/claim.ts'
import type { Language } from '../languages/language.ts'
import { drawCountMark } from './count-mark.ts'
import { type CountScale, PLOT_START, PLOT_WIDTH } from './count-scale.ts'
import { measureText } from './font.ts'
import { type PictureBlock, sentenceLabel } from './picture-block.ts'
import { INK, INNER_WIDTH, type Pen } from './svg.ts'
import { fitText, wrapStart } from './wrap.ts'

/** A claim with its citation. */
export interface CitedClaim {
  readonly claim: Casualty
  readonly cite: Citation
  /** Whether it stands under the count that it is a part of. */
  readonly isPart: boolean
}

/** Formats the number, and that it is a part of the count above. */
export function formatAmount({ claim, isPart: under }: CitedClaim, reader: Language): string {
  const amount = formatCount(claim)
  return formatText(under ? phrase('pictureOfThem', { amount }) : amount, reader)
}

/** Whether a claim is shown by the story's words alone: without a figure that has a place on a scale of people. */
export const hasNoFigure = ({ bound, vague, unit }: Casualty): boolean =>
  vague || unit === 'households' || bound === 'no-figure'

const FIGURE = 28
const SMALL = 23
const ROW = 75
const INDENT = 32

/** Draws the claimant: the story's words, or that it is the story itself. */
export function claimantBlock([first]: readonly CitedClaim[], pen: Pen, reader: Language): PictureBlock {
  const name = first?.claim.claimant?.name.text ?? formatText(phrase('noClaimant'), reader)
  const direction = first?.claim.claimant ? first.cite.story.language.direction : reader.direction
  const lines = wrapStart(name, { width: INNER_WIDTH, size: 26, lines: 2 }, true)
  return {
    height: lines.length * 36 + 4,
    draw: (y) =>
      lines.map((line, i) => pen.text(0, y + 27 + i * 36, [{ text: line, bold: true }], { size: 26, direction })),
  }
}

/** Draws a claim: its figure, the story's words, and its mark; without a figure only the words. */
export function claimRow(cited: CitedClaim, scale: CountScale | null, pen: Pen, reader: Language): PictureBlock {
  const { claim, cite, isPart: under } = cited
  const { victims, count } = claim
  const figure = formatAmount(cited, reader)
  const who = victims === 'unspecified' ? '' : ` · ${formatText(phrase(victims), reader)}`
  const name = sentenceLabel(cite.sentence.n, reader)
  const from = under ? INDENT : 0
  const words = PLOT_START - 20 - from - measureText(name, SMALL) - 20
  const uncounted = hasNoFigure(claim)
  const quoted = (width: number, size: number): string =>
    `“${wrapStart(count.text, { width: width - 24, size, lines: 1 }).join('')}”`
  const direction = cite.story.language.direction
  const beside = quoted(words, SMALL)
  return {
    height: ROW,
    draw: (y) => [
      pen.text(
        from,
        y + 30,
        [
          { text: figure, bold: true },
          { text: fitText(who, { width: PLOT_START - 30 - from - measureText(figure, FIGURE, true), size: 25 }) },
        ],
        { size: FIGURE },
      ),
      pen.text(from, y + 61, name, { size: SMALL, fill: INK.quiet }),
      ...(uncounted
        ? [pen.text(PLOT_START, y + 38, quoted(PLOT_WIDTH, 25), { size: 25, direction })]
        : [
            pen.text(from + measureText(name, SMALL) + 20, y + 61, beside, { size: SMALL, fill: INK.quiet, direction }),
          ]),
      ...(scale && !uncounted
        ? drawCountMark(claim, scale, { from: PLOT_START, width: PLOT_WIDTH, y: y + 20 }, pen)
        : []),
    ],
  }
}
