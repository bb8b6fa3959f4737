import { expect, test } from 'vitest'
import { en } from '../../languages/en/index.ts'
import { Excerpt } from '../../story/excerpt.ts'
import { createEdition } from '../../story/story.ts'
import { readCasualties } from '../casualties.ts'
import type { Quote } from '../claim.ts'

const body = 'The mayor said that doctors told him that nine people had died. A further 30 people were injured.'
const about = { title: 'A story', published: '2024-03-14', sources: [], status: 'usable' as const, language: en.code }
const story = createEdition(body, about, en)
const words = (text: string): Excerpt => Excerpt.of(body, body.indexOf(text), body.indexOf(text) + text.length)
const quote = (speaker: string, content: string): Quote => ({
  sentence: 1,
  rule: 'of the test',
  basis: { kind: 'named', named: words(speaker) },
  speaker: { name: words(speaker), mention: words(speaker) },
  verb: words('said'),
  form: 'indirect',
  content: words(content),
  addressee: null,
  relays: [],
})
const mayor = quote('The mayor', 'that doctors told him that nine people had died')
const doctors = quote('doctors', 'that nine people had died')
const claimants = (quotes: readonly Quote[]) =>
  readCasualties(story, quotes).claims.map(({ claimant }) => claimant?.name.text ?? null)

test('a figure is claimed by the speaker of the innermost quote that holds it', () => {
  expect(claimants([mayor, doctors])).toEqual(['doctors', null])
  expect(claimants([doctors, mayor])).toEqual(['doctors', null])
})

test('a figure that no quote holds is claimed by the story itself', () => {
  expect(claimants([])).toEqual([null, null])
})

test('a quotation that runs on into the next sentence still claims its figures', () => {
  const long = quote('The mayor', 'nine people had died. A further 30 people were injured')
  expect(claimants([long])).toEqual(['The mayor', 'The mayor'])
})
