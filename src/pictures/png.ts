import { renderAsync } from '@resvg/resvg-js'
import { FONT } from './font.ts'

/** Renders an SVG as PNG, off the main thread. Rejects if it is not valid SVG. */
export async function renderPng(svg: string): Promise<Uint8Array> {
  const font = { fontFiles: [...FONT.files], loadSystemFonts: false, defaultFontFamily: FONT.family }
  return (await renderAsync(svg, { font })).asPng()
}
