import type { Answer, AnswerItem } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import { type Figure, nestFigures } from '../presentation/figures.ts'
import { formatText } from '../presentation/phrase.ts'
import type { Casualty } from '../claims/claim.ts'
import { OUTCOMES } from '../languages/casualties.ts'
import type { Language } from '../languages/language.ts'
import { type CitedClaim, claimantBlock, claimRow, hasNoFigure } from './claim-row.ts'
import { countAxis } from './count-axis.ts'
import { countScale, PLOT_WIDTH } from './count-scale.ts'
import { measureText } from './font.ts'
import { type PictureBlock, footerBlock, headerBlock, heightOf, renderSheet, drawStack } from './picture-block.ts'
import { INK, INNER_WIDTH, PAPER, type Pen, createPen } from './svg.ts'
import { fitText } from './wrap.ts'

type CasualtyItem = Extract<AnswerItem, { kind: 'casualties' }>

const MAX_HEIGHT = 1_800
/** A claim under its section and claimant. */
const MAX_ROW_HEIGHT = 230

/** Groups claims by outcome, then by claimant, in the story's order, up to a maximum number. */
export function groupClaims(
  items: readonly CasualtyItem[],
  most = Number.POSITIVE_INFINITY,
): [Casualty['outcome'], CitedClaim[][]][] {
  const all = items
    .flatMap(({ claims, cite }) => claims.map((claim): CitedClaim => ({ claim, cite, isPart: false })))
    .slice(0, most)
  return OUTCOMES.flatMap((outcome) => {
    const of = all.filter(({ claim }) => claim.outcome === outcome)
    const groups = [...Map.groupBy(of, ({ claim }) => claim.claimant?.name.text ?? null).values()]
    return groups.length > 0 ? [[outcome, groups.map(nestParts)]] : []
  })
}

/** Claims in their order, each part right after its whole. */
function nestParts(group: readonly CitedClaim[]): CitedClaim[] {
  const cites = new Map(group.map(({ claim, cite }) => [claim, cite]))
  const rows = ({ claim, parts }: Figure, isPart: boolean): CitedClaim[] => {
    const cite = cites.get(claim)
    return [...(cite ? [{ claim, cite, isPart }] : []), ...parts.flatMap((part) => rows(part, true))]
  }
  return nestFigures(group.map(({ claim }) => claim)).flatMap((figure) => rows(figure, false))
}

/**
 * Draws the claims: a row for each, those of one claimant together, one scale for each outcome. A dot is an exact number, a
 * ring an approximate one, a bar the range between two bounds, open where the claim sets none. Nothing is added up.
 */
export function casualtiesPicture(answer: Answer, items: readonly CasualtyItem[], reader: Language): string {
  const pen = createPen(reader.direction)
  const head = headerBlock(answer, pen, reader)
  const all = items.reduce((sum, { claims }) => sum + claims.length, 0)
  const notes = answer.notes.map((note) => formatText(note, reader))
  for (let shown = all; ; shown--) {
    const sections = groupClaims(items, shown).map(([outcome, groups]) => outcomeSection(outcome, groups, pen, reader))
    const left = shown < all ? [formatText(phrase('pictureClaims', { n: all - shown }), reader)] : []
    const blocks = [head, ...sections, footerBlock(answer, [...left, ...notes], pen, reader)]
    const over = heightOf(blocks) - MAX_HEIGHT
    if (over <= 0 || shown <= 1) return renderSheet(blocks)
    shown -= Math.max(0, Math.floor(over / MAX_ROW_HEIGHT) - 1)
  }
}

function outcomeSection(
  outcome: Casualty['outcome'],
  groups: readonly CitedClaim[][],
  pen: Pen,
  reader: Language,
): PictureBlock {
  // A claim without an upper bound needs room for its arrow.
  const counts = groups.flat().flatMap(({ claim }) => {
    const { min, max } = claim
    const least = min ?? max
    return least === null || hasNoFigure(claim) ? [] : [least, max ?? least * 1.2]
  })
  const scale = counts.length > 0 ? countScale(counts, PLOT_WIDTH) : null
  const name = formatText(phrase(outcome), reader)
  const kind = scale ? formatText(phrase(scale.kind === 'log' ? 'pictureLog' : 'pictureLinear'), reader) : ''
  const caption = fitText(kind, { width: INNER_WIDTH - measureText(name, 30, true) - 30, size: 21 })
  const parts: PictureBlock[] = [
    {
      height: 54,
      draw: (y) => [
        pen.line(0, y + 2, INNER_WIDTH, y + 2, PAPER.line, 1.5),
        pen.text(0, y + 40, [{ text: name, bold: true }], { size: 30, fill: INK.mark }),
        pen.text(INNER_WIDTH, y + 38, caption, { size: 21, fill: INK.quiet, anchor: 'end' }),
      ],
    },
    ...groups.flatMap((group) => [
      claimantBlock(group, pen, reader),
      ...group.map((one) => claimRow(one, scale, pen, reader)),
    ]),
    ...(scale ? [countAxis(scale, pen, reader)] : []),
  ]
  return { height: heightOf(parts) + 8, draw: (y) => drawStack(parts, y) }
}
