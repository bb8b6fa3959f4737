import type { Answer } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import { formatOrigin } from '../presentation/item-layout.ts'
import { formatText, lineText } from '../presentation/phrase.ts'
import type { Language } from '../languages/language.ts'
import { INK, INNER_WIDTH, PAPER, type Pen, renderSvg } from './svg.ts'
import { fitText, wrapStart } from './wrap.ts'

/** SVG elements drawn from y = 0 down, and their total height. */
export interface PictureBlock {
  readonly height: number
  draw(y: number): readonly string[]
}

export const heightOf = (blocks: readonly PictureBlock[]): number => blocks.reduce((sum, { height }) => sum + height, 0)

/** Draws blocks one under the other. */
export function drawStack(blocks: readonly PictureBlock[], y: number): string[] {
  let at = y
  return blocks.flatMap((block) => {
    const drawn = block.draw(at)
    at += block.height
    return drawn
  })
}

const TOP = 36
const BOTTOM = 28

/** Renders blocks one under the other as a whole drawing. */
export const renderSheet = (blocks: readonly PictureBlock[]): string =>
  renderSvg(TOP + heightOf(blocks) + BOTTOM, drawStack(blocks, TOP))

/** Draws what the picture shows, and the title of its story. */
export function headerBlock({ head, story }: Answer, pen: Pen, reader: Language): PictureBlock {
  const [first = '', ...rest] = head.map((part) => formatText(part, reader))
  const counts = fitText(rest.map((part) => ` · ${part}`).join(''), { width: INNER_WIDTH / 2, size: 27 })
  const titles = story ? wrapStart(story.about.title, { width: INNER_WIDTH, size: 25, lines: 2 }) : []
  const title = (line: string, y: number): string =>
    pen.text(0, y, line, { size: 25, fill: INK.quiet, ...(story && { direction: story.language.direction }) })
  return {
    height: 52 + titles.length * 34 + 18,
    draw: (y) => [
      pen.text(0, y + 28, [{ text: first, bold: true }, { text: counts }], { size: 34 }),
      ...titles.map((line, i) => title(line, y + 68 + i * 34)),
    ],
  }
}

/** Draws what is not shown, the notes, and the origin. */
export function footerBlock({ story }: Answer, notes: readonly string[], pen: Pen, reader: Language): PictureBlock {
  const origin = story ? [lineText(formatOrigin(story, reader))] : []
  const lines = [...notes.flatMap((note) => wrapStart(note, { width: INNER_WIDTH, size: 23, lines: 2 })), ...origin]
  return {
    height: 18 + lines.length * 32,
    draw: (y) => [
      pen.line(0, y + 4, INNER_WIDTH, y + 4, PAPER.line, 1.5),
      ...lines.map((line, i) =>
        pen.text(0, y + 38 + i * 32, fitText(line, { width: INNER_WIDTH, size: 23 }), { size: 23, fill: INK.quiet }),
      ),
    ],
  }
}

/** The label of a sentence beside its words. */
export const sentenceLabel = (number: number | string, reader: Language): string =>
  formatText(phrase('sentence', { number }), reader)
