import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { fold } from '../story/fold.ts'
import { createEdition } from '../story/story.ts'
import { originalSpan } from './original-span.ts'
import { readQuotes } from './quotes.ts'

test.each([
  ['وزيرٌ', 'وزير', 'وزيرٌ'],
  ['عمّالٍ، وغيرهم', 'عمال', 'عمّالٍ'],
  ['الوزيـــر قال', 'الوزير', 'الوزيـــر'],
  ['قالـ«نعم»', 'قال', 'قالـ'],
  ['سنةٌ جديدةٌ', 'سنه', 'سنةٌ'],
  ['cafe\u0301 bar', 'cafe', 'cafe\u0301'],
  ['وزير', 'وزير', 'وزير'],
])('in %s the word %s is written %s', (text, word, written) => {
  const folded = fold(text)
  const at = folded.text.indexOf(word)
  const { start, end } = originalSpan(folded, text, { start: at, end: at + word.length })
  expect(text.slice(start, end)).toBe(written)
})

test('no word is no span, whatever sign stands there', () =>
  expect(originalSpan(fold('اٌ'), 'اٌ', { start: 1, end: 1 })).toEqual({ start: 2, end: 2 }))

test('speaker and words of a quote keep the vowel sign of their last letter', () => {
  const body = 'قَالَ الوزيرُ سامي خليلٌ إنّ الطريقَ سالكٌ.'
  const about = { title: 'A', language: 'ar', published: '2024-03-14', sources: [], status: 'usable' as const }
  const [quote] = readQuotes(createEdition(body, about, ar)).claims
  expect([quote?.speaker.name.text, quote?.content.text]).toEqual(['الوزيرُ سامي خليلٌ', 'الطريقَ سالكٌ'])
})
