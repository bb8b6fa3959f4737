import { FONT } from './font.ts'

export const WIDTH = 900
export const MARGIN = 40
/** Width from margin to margin. */
export const INNER_WIDTH = WIDTH - 2 * MARGIN

/** Colours with a contrast of at least 6 to 1 on white. A shape always says what a colour says. */
export const INK = { text: '#1b1f24', quiet: '#555d66', mark: '#0b4f8a', soft: '#a9c8e6', report: '#a3242b' } as const
export const PAPER = { page: '#ffffff', track: '#f1f3f6', other: '#e3e7ec', line: '#c3c9d1' } as const

type Direction = 'ltr' | 'rtl'

/** A run of a line of text, bold or not. */
export interface TextRun {
  readonly text: string
  readonly bold?: boolean
}

interface Style {
  readonly size: number
  readonly fill?: string
  /** Direction of the text; that of the whole picture if left out. */
  readonly direction?: Direction
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** Control characters that XML does not allow, even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
/** Invisible marks that change the direction of text, and could change that of other text beside it. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu
const ISOLATES = { ltr: '\u2066', rtl: '\u2067' } as const

const escapeXml = (text: string): string =>
  text
    .replace(BIDI_CONTROLS, '')
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"']/g, (found) => ESCAPES[found] ?? found)
const round = (n: number): number => Math.round(n * 10) / 10

/**
 * Creates a pen for logical coordinates: x runs from the side where reading starts, 0 at that margin, `INNER_WIDTH` at the
 * other; y runs down. For a right-to-left reader everything but the letters is mirrored.
 */
export interface Pen {
  readonly direction: Direction
  text(x: number, y: number, pieces: string | readonly TextRun[], style: Style): string
  box(from: number, to: number, y: number, height: number, fill: string, radius?: number): string
  line(x1: number, y1: number, x2: number, y2: number, stroke: string, width: number): string
  triangle(points: readonly [number, number, number, number, number, number], fill: string): string
  dot(x: number, y: number, radius: number, fill: string): string
  ring(x: number, y: number, radius: number, stroke: string): string
}

export function createPen(direction: Direction): Pen {
  const at = (x: number): number => round(direction === 'rtl' ? WIDTH - MARGIN - x : MARGIN + x)
  return {
    direction,
    text(x, y, content, { size, fill = INK.text, direction: own = direction, anchor = 'start' }) {
      const pieces = typeof content === 'string' ? [{ text: content }] : content
      if (pieces.every(({ text }) => text === '')) return ''
      const inner = pieces.map(({ text, bold }) =>
        bold ? `<tspan font-weight="600">${escapeXml(text)}</tspan>` : escapeXml(text),
      )
      // The renderer does not reverse text-anchor for right-to-left text.
      const physical = direction === 'ltr' ? anchor : { start: 'end', middle: 'middle', end: 'start' }[anchor]
      return `<text x="${at(x)}" y="${round(y)}" font-size="${size}" fill="${fill}" text-anchor="${physical}">${ISOLATES[own]}${inner.join('')}\u2069</text>`
    },
    box(from, to, y, height, fill, radius = 0) {
      const left = Math.min(at(from), at(to))
      return `<rect x="${left}" y="${round(y)}" width="${round(Math.abs(at(to) - at(from)))}" height="${round(height)}" rx="${radius}" fill="${fill}"/>`
    },
    line: (x1, y1, x2, y2, stroke, width) =>
      `<line x1="${at(x1)}" y1="${round(y1)}" x2="${at(x2)}" y2="${round(y2)}" stroke="${stroke}" stroke-width="${width}"/>`,
    triangle: ([x1, y1, x2, y2, x3, y3], fill) =>
      `<polygon points="${at(x1)},${round(y1)} ${at(x2)},${round(y2)} ${at(x3)},${round(y3)}" fill="${fill}"/>`,
    dot: (x, y, radius, fill) =>
      `<circle cx="${at(x)}" cy="${round(y)}" r="${radius}" fill="${fill}" stroke="${PAPER.page}" stroke-width="3"/>`,
    ring: (x, y, radius, stroke) =>
      `<circle cx="${at(x)}" cy="${round(y)}" r="${radius - 3}" fill="${PAPER.page}" stroke="${stroke}" stroke-width="5"/>`,
  }
}

/** Renders a whole drawing of some height on white. */
export const renderSvg = (height: number, elements: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${round(height)}" viewBox="0 0 ${WIDTH} ${round(height)}" font-family="${FONT.family}">`,
    `<rect width="${WIDTH}" height="${round(height)}" fill="${PAPER.page}"/>`,
    ...elements,
    '</svg>',
  ].join('\n')
