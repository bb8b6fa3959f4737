import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { casualtiesAnswer, sampleStory, timelineAnswer } from './answer.fixture.ts'
import { boxOf, draw, textsOf } from './drawing.fixture.ts'
import { createPicture } from './picture.ts'
import { renderPng } from './png.ts'
import { arabicClaims, arabicDates, claims, dates } from './samples.fixture.ts'

const many = sampleStory(
  Array.from({ length: 90 }, (_, i) => `In ${1920 + i} the river took ${1_000 + i} lives.`).join(' '),
)
const manyDates = timelineAnswer(
  many,
  Array.from({ length: 90 }, (_, i) => [`${1920 + i}`, `${1920 + i}`]),
)
const manyClaims = casualtiesAnswer(
  many,
  Array.from({ length: 90 }, (_, i) => ({ words: `${1_000 + i}`, min: 1_000 + i, max: 1_000 + i, bound: 'exactly' })),
)
const samples = Object.entries({ dates, arabicDates, claims, arabicClaims, manyDates, manyClaims }).flatMap(
  ([name, answer]) => [en, ar].map((reader) => [name, reader.code, answer, reader] as const),
)

test.each(samples)(
  '%s for a reader of %s: no word runs out of the picture or over another',
  (_, __, answer, reader) => {
    const { svg } = draw(answer, reader)
    const boxes = textsOf(svg).map(boxOf)
    expect(boxes.filter(({ left, right }) => left < 20 || right > 880)).toEqual([])
    const over = boxes.filter((a, i) =>
      boxes.slice(i + 1).some((b) => {
        // Lines may stand close, as letters that reach up or down are rare; side by side nothing may touch.
        const [wide, high] = [
          Math.min(a.right, b.right) - Math.max(a.left, b.left),
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
        ]
        return wide > 0 && high > 6
      }),
    )
    expect(over).toEqual([])
  },
)

test.each(samples)(
  '%s for a reader of %s is small enough to send, with a description',
  async (_, __, answer, reader) => {
    const { svg, alt } = draw(answer, reader)
    const file = await renderPng(svg)
    expect([...file.slice(1, 4)]).toEqual([...Buffer.from('PNG')])
    expect(file.length).toBeGreaterThan(20_000)
    expect(file.length).toBeLessThan(300_000)
    expect(alt.length).toBeLessThanOrEqual(1_024)
  },
)

test('what does not fit into the picture is counted, in the picture and in its description', () => {
  for (const answer of [manyDates, manyClaims]) {
    const { svg, alt } = draw(answer)
    expect(svg).toMatch(/\d+ more (dates|claims) are in the text/)
    expect(alt).toMatch(/\d+ more (dates|claims) are in the text/)
    expect(Number(/height="(\d+)/.exec(svg)?.[1])).toBeLessThan(1_900)
  }
})

test('a story’s words cannot become markup, nor break the drawing', async () => {
  const wild = sampleStory('“</text><script>x</script>” & \u0007 \u202e 3 <b>people</b> died in ]]> 2020.', {
    title: '<svg onload="x"> & \'"',
  })
  for (const answer of [
    timelineAnswer(wild, [['2020', '2020']]),
    casualtiesAnswer(wild, [{ words: '3 <b>people</b>', by: '</text><script>', min: 3, max: 3, bound: 'exactly' }]),
  ]) {
    const { svg } = draw(answer)
    for (const raw of ['<script', '<b>', '<svg onload', '\u0007', '\u202e']) expect(svg).not.toContain(raw)
    expect((await renderPng(svg)).length).toBeGreaterThan(5_000)
  }
})

test('other answers have no picture', () => {
  expect(createPicture({ ...dates, items: [] }, en)).toBeNull()
})
