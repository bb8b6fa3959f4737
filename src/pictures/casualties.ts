import type { Answer, Item } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import { type Figure, figuresOf } from '../presentation/figures.ts'
import { sayText } from '../presentation/phrase.ts'
import type { Casualty } from '../claims/claim.ts'
import { OUTCOMES } from '../languages/casualties.ts'
import type { Language } from '../languages/language.ts'
import { type Cited, claimantOf, claimRow, isUncounted } from './claim-row.ts'
import { countAxis } from './count-axis.ts'
import { countScale, PLOT_WIDTH } from './count-scale.ts'
import { widthOf } from './font.ts'
import { type Block, footOf, headOf, heightOf, sheetOf, stacked } from './sheet.ts'
import { INK, INNER, PAPER, type Pen, penOf } from './svg.ts'
import { fitted } from './wrap.ts'

type CasualtyItem = Extract<Item, { kind: 'casualties' }>

const TALLEST = 1_800
/** A claim with a section and a claimant of its own. */
const TALLEST_ROW = 230

/** Claims by what became of people, then by who makes them, in the story's order: so many of them. */
export function grouped(
  items: readonly CasualtyItem[],
  most = Number.POSITIVE_INFINITY,
): [Casualty['outcome'], Cited[][]][] {
  const all = items
    .flatMap(({ claims, cite }) => claims.map((claim): Cited => ({ claim, cite, under: false })))
    .slice(0, most)
  return OUTCOMES.flatMap((outcome) => {
    const of = all.filter(({ claim }) => claim.outcome === outcome)
    const groups = [...Map.groupBy(of, ({ claim }) => claim.claimant?.name.text ?? null).values()]
    return groups.length > 0 ? [[outcome, groups.map(partsUnder)]] : []
  })
}

/** Claims in their order, each part right after the count that it is a part of. */
function partsUnder(group: readonly Cited[]): Cited[] {
  const cites = new Map(group.map(({ claim, cite }) => [claim, cite]))
  const rows = ({ claim, parts }: Figure, under: boolean): Cited[] => {
    const cite = cites.get(claim)
    return [...(cite ? [{ claim, cite, under }] : []), ...parts.flatMap((part) => rows(part, true))]
  }
  return figuresOf(group.map(({ claim }) => claim)).flatMap((figure) => rows(figure, false))
}

/**
 * The ledger of claims: a row a claim, those of one claimant together, one scale for all that tell of the same outcome.
 * A dot is an exact number, a ring about so many, a bar the room between two bounds, open where the claim sets none.
 * Nothing is added up.
 */
export function casualtiesPicture(answer: Answer, items: readonly CasualtyItem[], reader: Language): string {
  const pen = penOf(reader.direction)
  const head = headOf(answer, pen, reader)
  const all = items.reduce((sum, { claims }) => sum + claims.length, 0)
  const notes = answer.notes.map((note) => sayText(note, reader))
  for (let shown = all; ; shown--) {
    const sections = grouped(items, shown).map(([outcome, groups]) => sectionOf(outcome, groups, pen, reader))
    const left = shown < all ? [sayText(phrase('pictureClaims', { n: all - shown }), reader)] : []
    const blocks = [head, ...sections, footOf(answer, [...left, ...notes], pen, reader)]
    const over = heightOf(blocks) - TALLEST
    if (over <= 0 || shown <= 1) return sheetOf(blocks)
    shown -= Math.max(0, Math.floor(over / TALLEST_ROW) - 1)
  }
}

function sectionOf(outcome: Casualty['outcome'], groups: readonly Cited[][], pen: Pen, reader: Language): Block {
  // A claim without an upper bound needs room to be seen going on.
  const counts = groups.flat().flatMap(({ claim }) => {
    const { min, max } = claim
    const least = min ?? max
    return least === null || isUncounted(claim) ? [] : [least, max ?? least * 1.2]
  })
  const scale = counts.length > 0 ? countScale(counts, PLOT_WIDTH) : null
  const name = sayText(phrase(outcome), reader)
  const kind = scale ? sayText(phrase(scale.kind === 'log' ? 'pictureLog' : 'pictureLinear'), reader) : ''
  const caption = fitted(kind, { width: INNER - widthOf(name, 30, true) - 30, size: 21 })
  const parts: Block[] = [
    {
      height: 54,
      draw: (y) => [
        pen.line(0, y + 2, INNER, y + 2, PAPER.line, 1.5),
        pen.text(0, y + 40, [{ text: name, bold: true }], { size: 30, fill: INK.mark }),
        pen.text(INNER, y + 38, caption, { size: 21, fill: INK.quiet, anchor: 'end' }),
      ],
    },
    ...groups.flatMap((group) => [
      claimantOf(group, pen, reader),
      ...group.map((one) => claimRow(one, scale, pen, reader)),
    ]),
    ...(scale ? [countAxis(scale, pen, reader)] : []),
  ]
  return { height: heightOf(parts) + 8, draw: (y) => stacked(parts, y) }
}
