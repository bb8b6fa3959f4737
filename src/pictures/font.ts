import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { shapeArabic } from './arabic-shaping.ts'

const PACKAGE = '@expo-google-fonts/ibm-plex-sans-arabic'
const path = (name: string): string => createRequire(import.meta.url).resolve(`${PACKAGE}/${name}`)

/** The typeface of the pictures, Arabic and Latin. As TTF: the renderer ignores WOFF without an error. */
export const FONT = {
  family: 'IBM Plex Sans Arabic',
  files: [path('400Regular/IBMPlexSansArabic_400Regular.ttf'), path('600SemiBold/IBMPlexSansArabic_600SemiBold.ttf')],
} as const

/** Advance widths of a font by code point, in ems. */
type AdvanceWidths = (codePoint: number) => number | undefined
const widthsByWeight: AdvanceWidths[] = []

/**
 * Measures the width of a text, in the units of `size`: the advance widths of its letters, Arabic letters in their joined
 * shapes. Kerning is ignored; a missing glyph counts one em.
 */
export function measureText(text: string, size: number, bold = false): number {
  const font = bold ? 1 : 0
  widthsByWeight[font] ??= readWidths(readFileSync(FONT.files[font]))
  let ems = 0
  for (const character of shapeArabic(text)) ems += widthsByWeight[font](character.codePointAt(0) ?? 0) ?? 1
  return ems * size
}

/** Reads the tables head, hhea, hmtx and cmap (format 4) of an OpenType font. Throws RangeError on a broken file. */
function readWidths(file: Buffer): AdvanceWidths {
  const tables = new Map<string, number>()
  for (let i = 0; i < file.readUInt16BE(4); i++) {
    const at = 12 + i * 16
    tables.set(file.toString('latin1', at, at + 4), file.readUInt32BE(at + 8))
  }
  const table = (name: string): number => {
    const at = tables.get(name)
    if (at === undefined) throw new RangeError(`the font has no table ${name}`)
    return at
  }
  const em = file.readUInt16BE(table('head') + 18)
  const metrics = file.readUInt16BE(table('hhea') + 34)
  const hmtx = table('hmtx')
  const glyph = readGlyphMap(file, table('cmap'))
  return (codePoint) => {
    const id = glyph(codePoint)
    return id === 0 ? undefined : file.readUInt16BE(hmtx + Math.min(id, metrics - 1) * 4) / em
  }
}

/** The glyph of a code point by the character map, 0 for none. */
function readGlyphMap(file: Buffer, cmap: number): (codePoint: number) => number {
  const subtables = Array.from(
    { length: file.readUInt16BE(cmap + 2) },
    (_, i) => cmap + file.readUInt32BE(cmap + 8 + i * 8),
  )
  const map = subtables.find((at) => file.readUInt16BE(at) === 4)
  if (map === undefined) throw new RangeError('the font has no character map of format 4')
  const size = file.readUInt16BE(map + 6)
  const ends = map + 14
  const starts = ends + size + 2
  const deltas = starts + size
  const offsets = deltas + size
  return (codePoint) => {
    for (let i = 0; i < size; i += 2) {
      if (codePoint > file.readUInt16BE(ends + i)) continue
      const start = file.readUInt16BE(starts + i)
      if (codePoint < start) return 0
      const delta = file.readUInt16BE(deltas + i)
      const offset = file.readUInt16BE(offsets + i)
      if (offset === 0) return (codePoint + delta) & 0xffff
      const id = file.readUInt16BE(offsets + i + offset + (codePoint - start) * 2)
      return id === 0 ? 0 : (id + delta) & 0xffff
    }
    return 0
  }
}
