import { describe, expect, test } from 'vitest'
import { ar } from '../../languages/ar/index.ts'
import { en } from '../../languages/en/index.ts'
import type { Language } from '../../languages/language.ts'
import { foldText } from '../../story/fold.ts'
import { createTenseTagger, type Tense } from './tense.ts'

/** The tense of the clause around words of a text. */
function tenseAt(words: string, text: string, language: Language): Tense | undefined {
  const [folded, phrase] = [foldText(text), foldText(words)]
  const start = folded.indexOf(phrase)
  if (start < 0) throw new RangeError(`no "${words}" in "${text}"`)
  return createTenseTagger(folded, language)({ start, end: start + phrase.length })
}

describe('a time has the tense of the verb before it', () => {
  test.each<[Tense, Language, string, string]>([
    ['past', en, 'Friday', 'The court sentenced him on Friday.'],
    ['future', en, 'Friday', 'The court will sentence him on Friday.'],
    ['future', en, 'Friday', 'The hearing is scheduled for Friday.'],
    ['future', en, 'Friday', 'He said the talks will resume on Friday.'],
    ['future', en, 'Friday', 'They plan to hold a vote on Friday.'],
    ['past', en, 'Friday', 'The ministry said on Friday that the road will open.'],
    ['past', ar, 'الجمعة', 'وصل الوفد يوم الجمعة.'],
    ['future', ar, 'الجمعة', 'سيصل الوفد يوم الجمعة.'],
    ['future', ar, 'الجمعة', 'ومن المقرر أن تبدأ المحادثات الجمعة.'],
    ['future', ar, 'الجمعة', 'لن يصل الوفد يوم الجمعة.'],
    ['past', ar, 'الجمعة', 'قال الوزير الجمعة إن الطريق سيفتح.'],
  ])('%s, %#: %s in %s', (tense, language, words, text) => expect(tenseAt(words, text, language)).toBe(tense))
})

describe('a noun that begins as a verb of the future is none', () => {
  test.each<[string, string]>([
    ['الجمعة', 'وصلت سيارات الإسعاف يوم الجمعة.'],
    ['الجمعة', 'وقع الهجوم في سيناء يوم الجمعة.'],
    ['الجمعة', 'قتل ستون شخصا يوم الجمعة.'],
  ])('%s in %s', (words, text) => expect(tenseAt(words, text, ar)).toBe('past'))
})

test('a time that opens its sentence has the tense of the verb after it', () => {
  expect(tenseAt('Friday', 'On Friday the court will hear him.', en)).toBe('future')
  expect(tenseAt('Friday', 'By Friday, 300 people had fled.', en)).toBe('past')
  expect(tenseAt('الجمعة', 'ويوم الجمعة سيصل الوفد.', ar)).toBe('future')
})

test('a verb of another clause does not count beside one of its own', () => {
  expect(tenseAt('Friday', 'They will appeal; on Friday the court released him.', en)).toBe('past')
  expect(tenseAt('Friday', 'They appealed, and on Friday the court will hear them.', en)).toBe('future')
})

test('after "until" and «حتى» the nearest time is meant', () => {
  expect(tenseAt('Friday', 'The road was closed until Friday.', en)).toBe('near')
  expect(tenseAt('Friday', 'The road will be closed until Friday.', en)).toBe('future')
  expect(tenseAt('الجمعة', 'أغلق الطريق ومدد القرار الذي أعلن حتى الجمعة.', ar)).toBe('near')
})

test('where no verb stands near, nothing is said of the tense', () => {
  expect(tenseAt('Friday', 'Friday in Rome', en)).toBeUndefined()
  expect(tenseAt('Friday', `Friday${' or another day'.repeat(8)} they met`, en)).toBeUndefined()
})
