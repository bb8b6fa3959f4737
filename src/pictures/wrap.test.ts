import { describe, expect, test } from 'vitest'
import { measureText } from './font.ts'
import type { TextRun } from './svg.ts'
import { fitText, wrapAround, wrapStart } from './wrap.ts'

const ENGLISH =
  'The ministry said on Tuesday that at least 27 people had been killed when the dam above the town broke.'
const ARABIC = 'قالت وزارة الداخلية يوم الثلاثاء إن 27 شخصا على الأقل قتلوا عندما انهار السد فوق المدينة.'
const size = 25
const textOf = (line: readonly TextRun[]): string => line.map(({ text }) => text).join('')
const boldOf = (lines: readonly (readonly TextRun[])[]): string =>
  lines.map((line) => line.filter(({ bold }) => bold).map(({ text }) => text)).join(' ')

describe('a text on one line', () => {
  test('stays as it is where it fits', () => {
    expect(fitText(ENGLISH, { width: 2_000, size })).toBe(ENGLISH)
    expect(fitText('', { width: 0, size })).toBe('')
  })

  test.each([ENGLISH, ARABIC])('is cut at its end where it does not, with a mark, and fits: %s', (text) => {
    for (const width of [60, 200, 500])
      for (const bold of [false, true]) {
        const short = fitText(text, { width, size }, bold)
        expect(measureText(short, size, bold)).toBeLessThanOrEqual(width)
        expect(short).toMatch(/\S…$/)
        expect(text.startsWith(short.slice(0, -1))).toBe(true)
      }
  })

  test('is never cut within a character', () => {
    const family = '👨‍👩‍👧'
    const width = measureText(`${family}…`, size) + 1
    expect(fitText(family.repeat(3), { width, size })).toBe(`${family}…`)
  })
})

describe('the first words of a text', () => {
  test('are all of them where they fit, on as few lines as they need', () => {
    expect(wrapStart('A short title', { width: 800, size, lines: 2 })).toEqual(['A short title'])
    expect(wrapStart('', { width: 800, size, lines: 2 })).toEqual([])
  })

  test.each([ENGLISH, ARABIC])('are on as many lines as there are, whole, and each line fits: %s', (text) => {
    const lines = wrapStart(text, { width: 240, size, lines: 3 })
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(measureText(line, size)).toBeLessThanOrEqual(240)
    expect(lines.at(-1)).toMatch(/…$/)
    expect(text.startsWith(lines.join(' ').slice(0, -1))).toBe(true)
    expect(text.split(' ')).toContain(lines[0]?.split(' ').at(-1))
  })

  test('in bold are measured in bold', () => {
    const width = measureText(ENGLISH.slice(0, 60), size)
    for (const line of wrapStart(ENGLISH, { width, size, lines: 2 }, true))
      expect(measureText(line, size, true)).toBeLessThanOrEqual(width)
  })

  test('a word that is wider than a line is cut within it', () => {
    const [line = ''] = wrapStart('x'.repeat(200), { width: 100, size, lines: 2 })
    expect(line).toMatch(/^x+…$/)
    expect(measureText(line, size)).toBeLessThanOrEqual(100)
  })

  test('lines of the text become spaces', () => {
    expect(wrapStart('one\n  two\tthree', { width: 800, size, lines: 1 })).toEqual(['one two three'])
  })
})

describe('the words around a span', () => {
  const around = (text: string, words: string, width: number, lines: number) => {
    const start = text.indexOf(words)
    return wrapAround(text, { start, end: start + words.length }, { width, size, lines })
  }

  test('are all of them where they fit, the span in bold', () => {
    const lines = around(ENGLISH, '27 people', 2_000, 1)
    expect(lines.map(textOf)).toEqual([ENGLISH])
    expect(boldOf(lines)).toBe('27 people')
  })

  test.each([
    [ENGLISH, 'at least 27 people', 2],
    [ENGLISH, 'The', 1],
    [ENGLISH, 'broke.', 1],
    [ENGLISH, 'killed', 1],
    [ARABIC, '27 شخصا على الأقل', 2],
    [ARABIC, 'المدينة.', 1],
  ])('of "%s" are the story’s own, around "%s", with a mark where it goes on', (text, words, count) => {
    const lines = around(text, words, 330, count)
    expect(lines.length).toBeLessThanOrEqual(count)
    for (const line of lines)
      expect(line.reduce((sum, { text, bold }) => sum + measureText(text, size, bold), 0)).toBeLessThanOrEqual(330)
    expect(boldOf(lines)).toBe(words)
    const shown = lines.map(textOf).join(' ')
    const plain = shown.replaceAll('…', '')
    expect(text).toContain(plain)
    expect([shown.startsWith('…'), shown.endsWith('…')]).toEqual([!text.startsWith(plain), !text.endsWith(plain)])
  })

  test('a part of a word is bold alone', () => {
    const lines = around('والآلاف نزحوا', 'الآلاف', 800, 1)
    expect(lines).toEqual([[{ text: 'و' }, { text: 'الآلاف', bold: true }, { text: ' نزحوا' }]])
  })

  test('of a span that is longer than the box its beginning is shown', () => {
    const [line = []] = around(ENGLISH, ENGLISH.slice(4), 330, 1)
    expect(textOf(line)).toMatch(/^…ministry said on .*…$/)
  })
})
