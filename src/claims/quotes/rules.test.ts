import { describe, expect, test } from 'vitest'
import { languages } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import { edition } from '../../story/story.ts'
import type { Quote } from '../claim.ts'
import { readQuotes } from '../quotes.ts'

const about = { title: 'A story', published: '2024-03-14', sources: [], status: 'usable' as const }
const read = (body: string, language: Language): readonly Quote[] =>
  readQuotes(edition(body, { ...about, language: language.code }, language)).kept

describe.each(languages)('$code', (language) => {
  test('no two rules share a name', () => {
    const names = language.quotes.rules.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
  })

  describe.each(language.quotes.rules)('$name', ({ name, finds, leaves }) => {
    test('has sentences it finds something in, and near misses', () => {
      expect(finds.length).toBeGreaterThan(0)
      expect(leaves.length).toBeGreaterThan(0)
    })

    test.each(finds)('finds: $in', ({ in: body, found }) => {
      const quotes = read(body, language).filter(({ rule }) => rule === name)
      expect(
        quotes.map(({ speaker, content, form, relays }, i) => ({
          speaker: speaker.name.text,
          content: content.text,
          ...(found[i]?.form && { form }),
          ...(found[i]?.relays && { relays: relays.map((relay) => relay.name.text) }),
        })),
      ).toEqual(found)
    })

    test.each(leaves)('leaves: %s', (body) => {
      expect(read(body, language).filter(({ rule }) => rule === name)).toEqual([])
    })
  })
})
