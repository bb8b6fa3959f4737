import { describe, expect, test } from 'vitest'
import { frontMatter } from '../story/front-matter.ts'
import { composeStory } from './compose.ts'
import { FIELD_NAMES } from '../story/story-fields.ts'
import { deriveStoryId, isStoryId } from './story-id.ts'

const needed = { title: 'A ferry', language: 'en', published: '2024-01-02' }
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('a composed file', () => {
  test('reads back as what was given, whatever that is', () => {
    const odd = [
      'null',
      '~',
      '123',
      '2024-01-02',
      'a: b # c',
      '- x',
      '"q" ‘q’',
      '!tag',
      '&a *a',
      '{x}',
      '---',
      '@a`b`',
      '\\n',
      'قصة: «كذا»',
    ]
    for (const title of odd) {
      const fields = { ...needed, title, sources: [title, 'AFP'], servers: ['900'], rights: title }
      const composed = composeStory('ferry', fields, 'It left.\nIt burned.')
      expect(composed.ok && composed.story.edition.about).toEqual(frontMatter.parse(fields))
      expect(composed.ok && composed.story.edition.body).toBe('It left.\nIt burned.\n')
    }
  })

  test('has its fields in the order of the papers, and none that is not known', () => {
    const composed = composeStory('ferry', { servers: ['900'], ...needed, publisher: '', sources: [] }, 'It left.')
    expect(composed.ok && text(composed.story.bytes)).toBe(
      '---\ntitle: A ferry\nlanguage: en\npublished: 2024-01-02\nservers:\n  - "900"\n---\n\nIt left.\n',
    )
    expect(FIELD_NAMES.toSorted()).toEqual(Object.keys(frontMatter.shape).toSorted())
  })

  test('is refused with every fault', () => {
    const composed = composeStory('ferry', { language: 'fr', published: '2024-02-30', url: 'javascript:1' }, 'It left.')
    expect(!composed.ok && composed.faults.map(({ field }) => field)).toEqual(['file name'])
    const other = composeStory('ferry', { language: 'en', published: '2024-02-30', url: 'javascript:1' }, 'It left.')
    expect(!other.ok && other.faults.map(({ field }) => field)).toEqual(['title', 'published', 'url'])
  })
})

describe('an id', () => {
  const idOf = (fields: object, ...taken: readonly string[]): string =>
    deriveStoryId({ published: '2024-01-02T10:00:00Z', ...fields }, (id) => taken.includes(id))

  test.each([
    [{ title: 'Café’s fire: 27 hurt!' }, 'cafes-fire-27-hurt-2024-01-02'],
    [{ title: 'حريق في العبارة' }, 'story-2024-01-02'],
    [{ title: 'حريق', url: 'https://x.example/news/ferry-fire/' }, 'ferry-fire-2024-01-02'],
    [{ title: 'حريق', url: 'https://x.example/a/12', publisher: 'Port Post' }, 'port-post-2024-01-02'],
    [{ title: '../../etc/passwd' }, 'etc-passwd-2024-01-02'],
    [{ title: `${'word '.repeat(30)}` }, `${'word-'.repeat(10)}2024-01-02`],
  ])('is made of Latin words and the day: %j', (fields, id) => {
    expect(idOf(fields)).toBe(id)
    expect(isStoryId(id)).toBe(true)
  })

  test('is another where it is taken', () => {
    const first = idOf({ title: 'Fire' })
    expect([idOf({ title: 'Fire' }, first), idOf({ title: 'Fire' }, first, `${first}-2`)]).toEqual([
      `${first}-2`,
      `${first}-3`,
    ])
  })
})
