import type { Citation } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import { sayBound } from '../presentation/figures.ts'
import { sayText } from '../presentation/phrase.ts'
import type { Casualty } from '../claims/claim.ts'
import type { Language } from '../languages/language.ts'
import { markOf } from './count-mark.ts'
import { type CountScale, PLOT, PLOT_WIDTH } from './count-scale.ts'
import { widthOf } from './font.ts'
import { type Block, sentenceName } from './sheet.ts'
import { INK, INNER, type Pen } from './svg.ts'
import { fitted, opening } from './wrap.ts'

/** A claim and where it stands. */
export interface Cited {
  readonly claim: Casualty
  readonly cite: Citation
  /** It stands under the count that it is a part of. */
  readonly under: boolean
}

/** How many, and that they are of those counted above. */
export function amountOf({ claim, under }: Cited, reader: Language): string {
  const amount = sayBound(claim)
  return sayText(under ? phrase('pictureOfThem', { amount }) : amount, reader)
}

/** Whether a claim is told by the story's words alone: they are no figure, or none that has a place on a scale. */
export const isUncounted = ({ bound, vague }: Casualty): boolean => vague || bound === 'no-figure'

const FIGURE = 28
const SMALL = 23
const ROW = 75
const INDENT = 32

/** Who makes the claims: the story's words, or that it is the story. */
export function claimantOf([first]: readonly Cited[], pen: Pen, reader: Language): Block {
  const name = first?.claim.claimant?.name.text ?? sayText(phrase('noClaimant'), reader)
  const direction = first?.claim.claimant ? first.cite.story.language.direction : reader.direction
  const lines = opening(name, { width: INNER, size: 26, lines: 2 }, true)
  return {
    height: lines.length * 36 + 4,
    draw: (y) =>
      lines.map((line, i) => pen.text(0, y + 27 + i * 36, [{ text: line, bold: true }], { size: 26, direction })),
  }
}

/** A claim: its figure, the story's words for it, and its mark; one without a figure has only words. */
export function claimRow(cited: Cited, scale: CountScale | null, pen: Pen, reader: Language): Block {
  const { claim, cite, under } = cited
  const { victims, count } = claim
  const figure = amountOf(cited, reader)
  const who = victims === 'unspecified' ? '' : ` · ${sayText(phrase(victims), reader)}`
  const name = sentenceName(cite.sentence.n, reader)
  const from = under ? INDENT : 0
  const words = PLOT - 20 - from - widthOf(name, SMALL) - 20
  const uncounted = isUncounted(claim)
  const quoted = (width: number, size: number): string =>
    `“${opening(count.text, { width: width - 24, size, lines: 1 }).join('')}”`
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
          { text: fitted(who, { width: PLOT - 30 - from - widthOf(figure, FIGURE, true), size: 25 }) },
        ],
        { size: FIGURE },
      ),
      pen.text(from, y + 61, name, { size: SMALL, fill: INK.quiet }),
      ...(uncounted
        ? [pen.text(PLOT, y + 38, quoted(PLOT_WIDTH, 25), { size: 25, direction })]
        : [pen.text(from + widthOf(name, SMALL) + 20, y + 61, beside, { size: SMALL, fill: INK.quiet, direction })]),
      ...(scale && !uncounted ? markOf(claim, scale, { from: PLOT, width: PLOT_WIDTH, y: y + 20 }, pen) : []),
    ],
  }
}
