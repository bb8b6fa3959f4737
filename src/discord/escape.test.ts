import { expect, test } from 'vitest'
import { Excerpt } from '../story/excerpt.ts'
import { emphasise, toMarkdown, escapeMarkdown } from './escape.ts'

/** Discord's own reading of a backslash: the sign after it, as it is. */
const shown = (text: string): string => text.replace(/\\([^0-9A-Za-z\s])/g, '$1')
/** Everything that Discord would act on, were it not escaped. */
const ACTIVE =
  /(?<!\\)(?:\\\\)*(?:[*_~`|]|<[@#:/at]|@everyone|@here|https?:\/\/|\]\()|^\s*(?:#{1,3} |-# |> |[-*+] |\d+[.)] )/m

const NASTY = [
  '@everyone and @here <@123> <@&123> <#123> </ask:1> <t:0:F> <:a:1> <a:b:2>',
  '**bold** __line__ ~~gone~~ `code` ```block``` ||hidden|| _it_ *it*',
  '# head\n## head\n-# small\n> quoted\n>>> all\n- one\n* two\n+ three\n1. one\n2) two',
  '[here](https://evil.example) <https://evil.example> https://evil.example/a_b_c',
  '\\*already\\* \\\\',
  'قال «نعم» (27) — 10:30',
]

test.each(NASTY)('%j is shown as it stands and does nothing', (text) => {
  expect(shown(escapeMarkdown(text))).toBe(text)
  expect(escapeMarkdown(text)).not.toMatch(ACTIVE)
})

test('the words that answer stand in bold, the rest around them', () => {
  const body = 'She said *no* and *yes*.'
  const whole = Excerpt.of(body, 0, body.length)
  expect(emphasise(whole, [Excerpt.of(body, 9, 13), Excerpt.of(body, 18, 23)])).toBe(
    'She said **\\*no\\*** and **\\*yes\\***.',
  )
})

test('overlapping words are one, words outside are left out, outer space is not bold', () => {
  const body = 'one two three four'
  const whole = Excerpt.of(body, 4, body.length)
  expect(
    emphasise(whole, [
      { start: 0, end: 7 },
      { start: 6, end: 14 },
    ]),
  ).toBe('**two** **three** four')
  expect(emphasise(whole, [{ start: 0, end: 3 }])).toBe('two three four')
})

test('the words of a story keep their own direction inside a line of ours', () => {
  const name = Excerpt.of('بلينكن', 0, 6)
  expect(toMarkdown([name, ' · quoted'])).toBe('\u2068بلينكن\u2069 · quoted')
})

test('marks that turn the order of letters turn nothing, in an excerpt or beside it', () => {
  const body = 'gone \u202efdp.exe\u202c, \u2069\u202eshe\u2066 said'
  const whole = Excerpt.of(body, 0, body.length)
  expect(toMarkdown([whole, ' · quoted'])).toBe('\u2068gone fdp.exe, she said\u2069 · quoted')
  expect(emphasise(whole, [{ start: 5, end: 13 }])).toBe('gone **fdp.exe**, she said')
  expect(emphasise(whole, [{ start: 5, end: 6 }])).toBe('gone fdp.exe, she said')
})
