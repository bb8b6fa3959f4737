import type { Answer } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import { originOf } from '../presentation/lines.ts'
import { sayText, textOf } from '../presentation/phrase.ts'
import type { Language } from '../languages/language.ts'
import { INK, INNER, PAPER, type Pen, svgOf } from './svg.ts'
import { fitted, opening } from './wrap.ts'

/** Elements drawn from 0 down, and how high they are together. */
export interface Block {
  readonly height: number
  draw(y: number): readonly string[]
}

export const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0)

/** Draws blocks one under the other. */
export function stacked(blocks: readonly Block[], y: number): string[] {
  let at = y
  return blocks.flatMap((block) => {
    const drawn = block.draw(at)
    at += block.height
    return drawn
  })
}

const TOP = 36
const BOTTOM = 28

/** Blocks one under the other as a whole drawing. */
export const sheetOf = (blocks: readonly Block[]): string =>
  svgOf(TOP + heightOf(blocks) + BOTTOM, stacked(blocks, TOP))

/** What the picture is, and the title of its story. */
export function headOf({ head, story }: Answer, pen: Pen, reader: Language): Block {
  const [first = '', ...rest] = head.map((part) => sayText(part, reader))
  const counts = fitted(rest.map((part) => ` · ${part}`).join(''), { width: INNER / 2, size: 27 })
  const titles = story ? opening(story.about.title, { width: INNER, size: 25, lines: 2 }) : []
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

/** What is not shown, what must be known to read it, and where it comes from. */
export function footOf({ story }: Answer, notes: readonly string[], pen: Pen, reader: Language): Block {
  const origin = story ? [textOf(originOf(story, reader))] : []
  const lines = [...notes.flatMap((note) => opening(note, { width: INNER, size: 23, lines: 2 })), ...origin]
  return {
    height: 18 + lines.length * 32,
    draw: (y) => [
      pen.line(0, y + 4, INNER, y + 4, PAPER.line, 1.5),
      ...lines.map((line, i) =>
        pen.text(0, y + 38 + i * 32, fitted(line, { width: INNER, size: 23 }), { size: 23, fill: INK.quiet }),
      ),
    ],
  }
}

/** How a sentence is named beside its words. */
export const sentenceName = (number: number | string, reader: Language): string =>
  sayText(phrase('sentence', { number }), reader)
