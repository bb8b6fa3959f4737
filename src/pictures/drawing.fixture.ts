import { Resvg } from '@resvg/resvg-js'
import type { Answer } from '../answers/answer.ts'
import { en } from '../languages/en/index.ts'
import { FONT } from './font.ts'
import { createPicture, type Picture } from './picture.ts'

const font = { fontFiles: [...FONT.files], loadSystemFonts: false, defaultFontFamily: FONT.family }
const OPENING = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="3000" '

/** What a text of a drawing covers, as the renderer sees it. */
export function boxOf(text: string): { text: string; left: number; right: number; top: number; bottom: number } {
  const box = new Resvg(`${OPENING} font-family="${FONT.family}">${text}</svg>`, { font }).getBBox()
  if (!box) throw new Error(`nothing is drawn: ${text}`)
  return { text, left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }
}

/** The texts of a drawing, as markup. */
export const textsOf = (svg: string): string[] => svg.match(/<text .*?<\/text>/gs) ?? []

/** Where the middles of the circles stand. */
export const circles = (svg: string): number[] => [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x))

/** The widths of the bars. */
export const bars = (svg: string): number[] =>
  [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="26" rx="5"/g)].map(([, width]) =>
    Number(width),
  )

/** The picture of an answer that has one. */
export const draw = (answer: Answer, reader = en): Picture => {
  const picture = createPicture(answer, reader)
  if (!picture) throw new Error('there is no picture')
  return picture
}
