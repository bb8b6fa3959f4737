import { expect, test } from 'vitest'
import { loadCorpus } from '../story/corpus.ts'
import { readClaims } from './read.ts'
import { parseClaims, serializeClaims } from './serialize.ts'

test('parsed claims equal the serialized ones', async () => {
  const { stories } = await loadCorpus('corpus')
  for (const story of stories.values())
    for (const edition of [story, ...story.translations]) {
      const claims = readClaims(edition)
      expect(claims.quotes.length).toBeGreaterThan(0)
      const again = parseClaims(serializeClaims(claims), edition.body)
      expect(again).toEqual(claims)
      expect(again.quotes.every(({ content }) => content.isSliceOf(edition.body))).toBe(true)
    }
})

test('a text that holds no claims is refused', () => {
  expect(() => parseClaims('{"quotes": [{}]}', 'body')).toThrow()
})
