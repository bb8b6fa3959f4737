import { expect, test } from 'vitest'
import { fold, foldPattern, foldText } from './fold.ts'

test.each([
  ['أإآٱ ى ة', 'اااا ي ه'],
  ['شَخْصًا قتلــوا', 'شخصا قتلوا'],
  ['٢٧ ۲۷ २७ 27', '27 27 27 27'],
  ['ﷲ', 'الله'],
  ['López ÉTAT', 'lopez etat'],
  ['he’s', "he's"],
  ['a\u00a0b\u200fc\u00add', 'a bcd'],
])('%s is read as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('every folded offset maps back to its original letters', () => {
  const text = 'قُتِلَ ٢٧ شخصًا في «ﻻهور» 🙂 ½'
  const folded = fold(text)
  for (let start = 0; start < folded.text.length; start++)
    for (let end = start + 1; end <= folded.text.length; end++) {
      const place = folded.toOriginal(start, end)
      expect(foldText(text.slice(place.start, place.end))).toContain(folded.text.slice(start, end))
    }
})

test('an empty span stays empty', () => {
  expect(fold('نص').toOriginal(1, 1)).toEqual({ start: 1, end: 1 })
  expect(fold('نص').toOriginal(2, 2)).toEqual({ start: 2, end: 2 })
})

test('folding a pattern leaves its syntax alone', () => {
  expect(foldPattern('(?<!\\p{L})أنّ\\S')).toBe('(?<!\\p{L})ان\\S')
})
