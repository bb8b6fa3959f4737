import { expect, test } from 'vitest'
import { truncate } from './limits.ts'

test.each([
  ['what fits stays as it is', 'abcde', 5, 'abcde'],
  ['what does not is cut, with a mark that counts', 'abcdef', 5, 'abcd…'],
  ['a character of two units is never halved', 'abc👍def', 5, 'abc…'],
  ['a family of several stays together', '👨‍👩‍👧👨‍👩‍👧', 12, '👨‍👩‍👧…'],
  ['a letter keeps its vowel signs', 'كتاباً', 6, 'كتاباً'],
  ['or goes with them', 'كَتَبَ', 5, 'كَتَ…'],
])('%s', (_, text, most, short) => expect(truncate(text, most)).toBe(short))
