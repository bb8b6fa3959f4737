import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Claims, readClaims } from '../../src/claims/read.ts'
import { parseClaims, serializeClaims } from '../../src/claims/serialize.ts'
import { languageOf, languages } from '../../src/languages/index.ts'
import type { Excerpt } from '../../src/story/excerpt.ts'
import type { FrontMatter } from '../../src/story/front-matter.ts'
import { createEdition, type Edition } from '../../src/story/story.ts'
import { type HostileText, hostileText } from './texts.ts'

/** An edition of a text, whatever stands in it. */
export function editionOf({ code, text }: HostileText): Edition {
  const language = languageOf(code) ?? languages[0]
  const about: FrontMatter = {
    title: 'A',
    language: language.code,
    published: '2024-01-02',
    sources: [],
    status: 'usable',
  }
  return createEdition(text, about, language)
}

function excerptsOf({ quotes, casualties, timeline, dropped }: Claims): Excerpt[] {
  const optional: (Excerpt | null | undefined)[] = [
    ...quotes.flatMap((one) => [one.verb, one.addressee, one.speaker.mention]),
    ...casualties.flatMap(({ claimant, partOf }) => [claimant?.name, partOf]),
  ]
  return [
    ...quotes.flatMap(({ content, speaker, basis, relays }) => [
      content,
      speaker.name,
      basis.named,
      ...relays.map(({ name }) => name),
    ]),
    ...casualties.map(({ count }) => count),
    ...timeline.map(({ expression }) => expression),
    ...dropped.map(({ text }) => text),
    ...optional.filter((one) => one !== null && one !== undefined),
  ]
}

function assertOrdered(claims: readonly { readonly sentence: number }[], sentences: number): void {
  for (const [i, { sentence }] of claims.entries())
    assert.ok(sentence >= (claims[i - 1]?.sentence ?? 1) && sentence <= sentences)
}

/** Each excerpt of a claim is a slice of the text, claims stand in the order of the story, and what is kept of them is them. */
export const claims = fc.property(hostileText(), (given) => {
  const edition = editionOf(given)
  const read = readClaims(edition)
  for (const excerpt of excerptsOf(read)) assert.ok(excerpt.isSliceOf(edition.body) && excerpt.text !== '')
  for (const list of [read.quotes, read.casualties]) assertOrdered(list, edition.sentences.length)
  for (const { sentence } of read.timeline) assert.ok(1 <= sentence && sentence <= edition.sentences.length)
  for (const { min, max } of read.casualties) assert.ok(min === null || max === null || min <= max)
  const { dropped: _, ...kept } = parseClaims(serializeClaims(read), edition.body)
  const { dropped: __, ...made } = read
  assert.deepEqual(JSON.parse(JSON.stringify(kept)), JSON.parse(JSON.stringify(made)))
})
