import assert from 'node:assert/strict'
import fc from 'fast-check'
import { fold, foldText } from '../../src/story/fold.ts'
import { readStoryFile } from '../../src/story/file.ts'
import { describeFault } from '../../src/story/front-matter.ts'
import type { Edition } from '../../src/story/story.ts'
import { hostileText } from './texts.ts'

/** One line that a terminal does not act on. */
const ONE_LINE = /^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+$/u

function assertTiled({ body, sentences }: Edition): void {
  let at = 0
  for (const [i, { n, start, end, paragraph, excerpt }] of sentences.entries()) {
    assert.equal(n, i + 1)
    assert.equal(start, at)
    assert.ok(end > start)
    assert.ok(paragraph >= (sentences[i - 1]?.paragraph ?? 1))
    assert.ok(excerpt.isSliceOf(body) && start <= excerpt.start && excerpt.end <= end)
    at = end
  }
  assert.equal(at, body.length)
}

const value = hostileText(4).map(({ text }) => text)
const frontMatter = fc
  .record(
    { title: value, published: value, updated: value, url: value, rights: value, status: value },
    { requiredKeys: [] },
  )
  .map((given) =>
    Object.entries({ title: 'A', published: '2024-01-02', language: 'en', ...given })
      .map(([key, text]) => `${key}: ${text}`)
      .join('\n'),
  )
const goodHead = fc.constant('title: A\nlanguage: en\npublished: 2024-01-02')
const headAndBody = fc.tuple(
  fc.oneof(goodHead, frontMatter),
  hostileText().map(({ text }) => text),
)

/** Bytes under the name of a story: as one is written, with some of them changed, or any at all. */
const storyBytes = fc.oneof(
  { weight: 4, arbitrary: headAndBody.map(([head, body]) => Buffer.from(`---\n${head}\n---\n\n${body}`)) },
  {
    weight: 1,
    arbitrary: fc.tuple(headAndBody, fc.nat(), fc.nat({ max: 255 })).map(([[head, body], at, byte]) => {
      const bytes = Buffer.from(`---\n${head}\n---\n\n${body}`)
      bytes[at % bytes.length] = byte
      return bytes
    }),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
)

/** A file is a story whose sentences are its body, or it is refused with faults of one line each. */
export const reading = fc.property(storyBytes, (bytes) => {
  const read = readStoryFile('a.en.md', bytes)
  if (!read.ok) {
    assert.ok(read.faults.length > 0)
    for (const fault of read.faults) assert.match(describeFault(fault), ONE_LINE)
    return
  }
  const { edition } = read.value
  assert.ok(Buffer.from(bytes).toString().endsWith(edition.body))
  assertTiled(edition)
})

/** Every place of a folded text leads back to the letters that it was folded from. */
export const folding = fc.property(hostileText(6), fc.nat(), fc.nat(), ({ text }, from, length) => {
  const folded = fold(text)
  assert.equal(folded.text, foldText(text))
  const start = from % (folded.text.length + 1)
  const end = start + (length % (folded.text.length - start + 1))
  const place = folded.toOriginal(start, end)
  assert.ok(0 <= place.start && place.start <= place.end && place.end <= text.length)
  assert.ok(foldText(text.slice(place.start, place.end)).includes(folded.text.slice(start, end)))
  if (end > start) assert.ok(folded.toOriginal(0, start).end <= place.end)
})
