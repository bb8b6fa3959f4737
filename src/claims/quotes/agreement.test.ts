import { expect, test } from 'vitest'
import { ar } from '../../languages/ar/index.ts'
import { en } from '../../languages/en/index.ts'
import type { Language } from '../../languages/language.ts'
import { foldText } from '../../story/fold.ts'
import { isObject } from './agreement.ts'
import { compileQuotes } from './grammar.ts'

function isObjectIn(text: string, cue: string, name: string, language: Language): boolean {
  const folded = foldText(text)
  const span = (words: string) => {
    const start = folded.indexOf(foldText(words))
    if (start < 0) throw new RangeError(`no "${words}" in "${text}"`)
    return { start, end: start + foldText(words).length }
  }
  return isObject(folded, span(cue), span(name), compileQuotes(language.quotes))
}

test.each<[boolean, string, string, string]>([
  [false, 'قالت الوزيرة', 'قالت', 'الوزيرة'],
  [false, 'قال الوزير', 'قال', 'الوزير'],
  [false, 'قال سكان القرية', 'قال', 'سكان القرية'],
  [true, 'وصف المعارضة', 'وصف', 'المعارضة'],
  [true, 'وصفوا الطريق', 'وصفوا', 'الطريق'],
  [true, 'وصف المتظاهرين', 'وصف', 'المتظاهرين'],
  [false, 'وصف المتظاهرون', 'وصف', 'المتظاهرون'],
  [false, 'الوزير قال', 'قال', 'الوزير'],
])('whether the name is the verb’s object (%s): %s', (expected, text, cue, name) => {
  expect(isObjectIn(text, cue, name, ar)).toBe(expected)
})

test('an English name before its verb is no object', () => {
  expect(isObjectIn('the mayor said', 'said', 'the mayor', en)).toBe(false)
})
