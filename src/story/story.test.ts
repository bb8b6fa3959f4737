import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languageOf } from '../languages/index.ts'
import { createEdition } from './story.ts'

// The same cases in every run.
fc.configureGlobal({ seed: 1 })

function edition(body: string, code = 'ar') {
  const language = languageOf(code)
  if (!language) throw new RangeError(`no language ${code}`)
  return createEdition(
    body,
    { title: 'A', language: code, published: '2024-03-14', sources: [], status: 'usable' },
    language,
  )
}

test('sentences are counted from 1, paragraphs too, and each is a slice of the body', () => {
  const body = 'وصل الوفد. ثم غادر.\n\nوهطل المطر 🌧.\n'
  const { sentences } = edition(body)
  expect(sentences.map(({ n, paragraph, excerpt }) => [n, paragraph, excerpt.text])).toEqual([
    [1, 1, 'وصل الوفد.'],
    [2, 1, 'ثم غادر.'],
    [3, 2, 'وهطل المطر 🌧.'],
  ])
  expect(sentences.every(({ excerpt }) => excerpt.isSliceOf(body))).toBe(true)
})

test('a folded sentence leads back to its place in the whole body', () => {
  const body = 'غادر.  قالَتِ الوزيرةُ: نعم.'
  const { folded } = edition(body).sentences[1] ?? {}
  const at = folded?.text.indexOf('الوزيره') ?? -1
  const { start, end } = folded?.toOriginal(at, at + 7) ?? { start: 0, end: 0 }
  expect(body.slice(start, end)).toBe('الوزيرة')
})

test('the hash is of the body alone: another word is another version', () => {
  expect(edition('نعم.').hash).toBe(edition('نعم.').hash)
  expect(edition('نعم.').hash).not.toBe(edition('نعم').hash)
  expect(edition('').hash).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('whatever is written, sentences tile the body and none is without words of its own', () => {
  const parts = fc.array(
    fc.constantFrom('وصل', 'He ', '. ', '؟', '\n', '“', '”', '«', '»', '3.5', '🙂', '\u200f', ' ', 'د. '),
    {
      maxLength: 25,
    },
  )
  fc.assert(
    fc.property(parts, fc.constantFrom('ar', 'en'), (words, code) => {
      const body = words.join('')
      fc.pre(body.trim() !== '')
      const { sentences } = edition(body, code)
      expect(sentences.map(({ start, end }) => body.slice(start, end)).join('')).toBe(body)
      for (const { excerpt, start, end } of sentences) {
        expect(excerpt.start >= start && excerpt.end <= end && excerpt.text !== '').toBe(true)
        expect(excerpt.text).toBe(excerpt.text.trim())
      }
    }),
  )
})
