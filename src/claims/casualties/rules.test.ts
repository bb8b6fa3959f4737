import { describe, expect, test } from 'vitest'
import { languages } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import { edition } from '../../story/story.ts'
import { readCasualties } from '../casualties.ts'

const about = { title: 'A story', published: '2024-03-14', sources: [], status: 'usable' as const }
const read = (body: string, language: Language) =>
  readCasualties(edition(body, { ...about, language: language.code }, language), [])

describe.each(languages)('$code', (language) => {
  test('no two rules share a name', () => {
    const names = language.casualties.rules.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
  })

  describe.each(language.casualties.rules)('$name', ({ name, pattern, finds, leaves }) => {
    const spares = pattern.includes('<spared>')

    test('has sentences it finds something in, and near misses', () => {
      expect(finds.length).toBeGreaterThan(0)
      expect(leaves.length).toBeGreaterThan(0)
    })

    test.each(finds)('finds: $in', ({ in: body, found }) => {
      const { kept, dropped } = read(body, language)
      const mine = kept.filter(({ rule }) => rule === name)
      expect(
        mine.map(({ count, outcome, min, max, victims }, i) => ({
          outcome,
          count: count.text,
          min,
          max,
          ...(found[i]?.victims && { victims }),
        })),
      ).toEqual(found)
      if (spares) expect(dropped.map(({ rule }) => rule)).toContain(name)
    })

    test.each(leaves)('leaves: %s', (body) => {
      const { kept, dropped } = read(body, language)
      expect(kept.filter(({ rule }) => rule === name)).toEqual([])
      if (spares) expect(dropped.map(({ rule }) => rule)).not.toContain(name)
    })
  })
})
