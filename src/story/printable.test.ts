import { expect, test } from 'vitest'
import { escapeControls, toPrintable, toPrintableJson } from './printable.ts'

const hostile = 'a\u001b[31mb\u0007\u009b2J\u2028c\u202ed\ud83d'

test('a log line shows control characters and turns of direction, and stays one line', () => {
  expect(toPrintable(`${hostile}\n`)).toBe('a\\u001b[31mb\\u0007\\u009b2J\\u2028c\\u202ed\\ud83d\\u000a')
  expect(toPrintable('قال: «نعم» 🙂')).toBe('قال: «نعم» 🙂')
})

test('JSON of a log means the same as before', () => {
  const line = `{"a":"${hostile}"}\n`.replaceAll('\u001b', '\\u001b').replaceAll('\u0007', '\\u0007')
  const shown = toPrintableJson(line)
  expect(shown).toMatch(/^[^\p{Cc}\p{Zl}\u202e]*\n$/u)
  expect(JSON.parse(shown)).toEqual({ a: hostile })
})

test('a terminal is sent no control character but tabs and line ends, and text as it is written', () => {
  expect(escapeControls(`${hostile}\t\n\r`)).toBe('a\\u001b[31mb\\u0007\\u009b2J\\u2028c\u202ed\\ud83d\t\n\\u000d')
  expect(escapeControls('\u200fقال «نعم»')).toBe('\u200fقال «نعم»')
})
