import { expect, test } from 'vitest'
import { loadCorpus } from '../story/corpus.ts'
import { readClaims } from './read.ts'
import { parseClaims, serializeClaims } from './serialize.ts'

test('claims that were kept are the claims that were read', async () => {
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

test('what is no record of claims is refused', () => {
  expect(() => parseClaims('{"quotes": [{}]}', 'body')).toThrow()
})
