import { describe, expect, test } from 'vitest'
import { createPen, INK, INNER_WIDTH, MARGIN, PAPER, renderSvg, WIDTH } from './svg.ts'

const [ltr, rtl] = [createPen('ltr'), createPen('rtl')]
const attribute = (drawn: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(drawn)?.[1] ?? ''

describe('for a reader from right to left', () => {
  test('everything stands on the other side', () => {
    for (const x of [0, 100, INNER_WIDTH]) {
      expect(Number(attribute(ltr.dot(x, 0, 5, ''), 'cx'))).toBe(MARGIN + x)
      expect(Number(attribute(rtl.dot(x, 0, 5, ''), 'cx'))).toBe(WIDTH - MARGIN - x)
    }
    expect(rtl.line(0, 1, 10, 2, INK.text, 3)).toContain(`x1="${WIDTH - MARGIN}" y1="1" x2="${WIDTH - MARGIN - 10}"`)
    expect(rtl.triangle([0, 1, 10, 2, 0, 3], '')).toContain('points="860,1 850,2 860,3"')
  })

  test('a box is as wide as for others, from its left', () => {
    expect(ltr.box(10, 60, 5, 20, '')).toContain('x="50" y="5" width="50" height="20"')
    expect(rtl.box(10, 60, 5, 20, '')).toContain('x="800" y="5" width="50" height="20"')
  })

  test.each([
    ['start', 'start', 'end'],
    ['middle', 'middle', 'middle'],
    ['end', 'end', 'start'],
  ] as const)('a text that is set from its %s', (anchor, left, right) => {
    expect(attribute(ltr.text(0, 0, 'x', { size: 20, anchor }), 'text-anchor')).toBe(left)
    expect(attribute(rtl.text(0, 0, 'x', { size: 20, anchor }), 'text-anchor')).toBe(right)
  })
})

describe('a text', () => {
  test('has the direction of its own language, whatever that of the picture is', () => {
    expect(ltr.text(0, 0, 'قال', { size: 20, direction: 'rtl' })).toContain('>\u2067قال\u2069</text>')
    expect(rtl.text(0, 0, 'said', { size: 20, direction: 'ltr' })).toContain('>\u2066said\u2069</text>')
    expect(rtl.text(0, 0, 'قال', { size: 20 })).toContain('>\u2067قال\u2069</text>')
  })

  test('has bold runs between others', () => {
    const drawn = ltr.text(0, 0, [{ text: 'at ' }, { text: 'noon', bold: true }, { text: '.' }], { size: 20 })
    expect(drawn).toContain('at <tspan font-weight="600">noon</tspan>.')
  })

  test('that is empty is not drawn', () => {
    expect(ltr.text(0, 0, '', { size: 20 })).toBe('')
    expect(ltr.text(0, 0, [{ text: '' }, { text: '', bold: true }], { size: 20 })).toBe('')
  })

  test.each([
    ['markup', '<b a="1" c=\'2\'>&', '&lt;b a=&quot;1&quot; c=&apos;2&apos;&gt;&amp;'],
    ['marks that turn what stands beside', 'a\u202eb\u2067c\u2069', 'abc'],
    ['a character that XML does not have', 'a\u0007\ufffeb', 'a\ufffd\ufffdb'],
    ['half a character', 'a\ud83d', 'a\ufffd'],
    ['a character of two halves', '👍', '👍'],
  ])('cannot break the picture with %s', (_, words, drawn) =>
    expect(ltr.text(0, 0, words, { size: 20 })).toContain(`\u2066${drawn}\u2069`),
  )
})

test('a drawing is on white, as high as it is told', () => {
  const lines = renderSvg(120.04, ['<a/>', '<b/>']).split('\n')
  expect(lines[0]).toContain(`width="${WIDTH}" height="120" viewBox="0 0 ${WIDTH} 120"`)
  expect(lines[1]).toContain(`fill="${PAPER.page}"`)
  expect(lines.slice(2)).toEqual(['<a/>', '<b/>', '</svg>'])
})

/** The contrast of two colours as WCAG 2 defines it. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

test.each(['text', 'quiet', 'mark', 'report'] as const)('%s can be read by people who see little contrast', (name) =>
  expect(contrast(INK[name], PAPER.page)).toBeGreaterThanOrEqual(6),
)
