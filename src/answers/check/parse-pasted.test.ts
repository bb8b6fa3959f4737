import { describe, expect, test } from 'vitest'
import { languageOf } from '../../languages/index.ts'
import { flood } from './check.fixture.ts'
import { parsePastedText } from './parse-pasted.ts'

function spans(pasted: string, code = 'en') {
  const language = languageOf(code)
  if (!language) throw new RangeError(code)
  return parsePastedText(pasted, flood, language)
}
const shown = (pasted: string, code?: string): string[] =>
  spans(pasted, code).spans.map(
    ({ excerpt, quoted, speaker }) => `${quoted ? '“' : ''}${excerpt.text} < ${speaker ?? '?'}`,
  )

describe('a pasted text is quotations, reported words, and sentences with neither', () => {
  test.each([
    ['en', 'Anna Meyer said the bridge was shut.', ['the bridge was shut < Anna Meyer']],
    ['en', 'The bridge is shut.', ['The bridge is shut. < ?']],
    ['en', '“The bridge is shut,” Anna Meyer said.', ['“The bridge is shut, < Anna Meyer']],
    ['en', 'It reads “the bridge is shut”, then “nobody came”', ['“the bridge is shut < ?', '“nobody came < ?']],
    ['en', 'The “bridge” is shut.', ['The “bridge” is shut. < ?']],
    ['en', 'The bridge is shut. Anna Meyer said it was old.', ['The bridge is shut. < ?', 'it was old < Anna Meyer']],
    ['en', 'She wrote: “The bridge is shut', ['“The bridge is shut < ?']],
    ['ar', 'قال العمدة إن الجسر مغلق.', ['الجسر مغلق < العمدة']],
    ['ar', 'قال العمدة: «الجسر مغلق منذ أمس».', ['“الجسر مغلق منذ أمس < العمدة']],
    ['en', '', []],
  ])('%s: %s', (code, pasted, expected) => expect(shown(pasted, code)).toEqual(expected))
})

test('every span is words of what was pasted', () => {
  const pasted = 'Look 🙂: “the bridge is shut” and Anna Meyer said\n\tit was old. Nine people died.'
  const { spans: found, figures } = spans(pasted)
  expect(found.length).toBeGreaterThan(1)
  for (const { excerpt, words } of found) {
    expect(excerpt.isSliceOf(pasted)).toBe(true)
    for (const { start, end } of words) expect(excerpt.contains({ start, end })).toBe(true)
  }
  expect(figures.map(({ count, outcome }) => [count.text, outcome])).toEqual([['Nine people', 'killed']])
})

test('the words between the speaker and the quotation lead in to it', () => {
  const [span] = spans('Anna Meyer said that the bridge “will stay shut until May”.').spans
  expect(span?.leadIn.map(({ text }) => text)).toEqual(['the', 'bridge'])
  expect(span?.attribution.map(({ text }) => text)).toEqual(['anna', 'meyer', 'said', 'that'])
})
