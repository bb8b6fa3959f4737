import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCorpus } from '../story/corpus.ts'
import type { Story } from '../story/story.ts'
import { compareVersions } from './compare.ts'
import { sampleEdition } from './edition.fixture.ts'
import { Seeded } from './seeded.fixture.ts'
import { type EditedStory, editStory } from './story-edits.fixture.ts'

const root = join(import.meta.dirname, '../..')
const stories: Story[] = []
for (const folder of ['corpus', 'bench/stories'])
  stories.push(...(await loadCorpus(join(root, folder))).stories.values())
/** Number of edits of each story, all different. */
const SEEDS = 8

/** Whether what stayed in both versions tells a sentence's old place from its new one. */
function isElsewhere({ old, fresh }: EditedStory, from: number, to: number): boolean {
  const text = ({ edition }: EditedStory['old'], n: number): string | undefined =>
    edition.sentences[n - 1]?.excerpt.text
  const places = new Map([...fresh.ids].flatMap(([n, ids]) => ids.map((id) => [id, n] as const)))
  return [...old.ids].some(([n, [id = 0]]) => {
    const place = places.get(id)
    const stayed = place !== undefined && text(old, n) === text(fresh, place) && text(old, n) !== text(old, from)
    return stayed && n < from !== place < to
  })
}

/** The sentences of an old version that were taken for another of the new one, without an editor being asked. */
function strayed(story: EditedStory): string[] {
  const { old, fresh } = story
  const changes = compareVersions(old.edition, fresh.edition, fresh.edition.about)
  return [...changes].flatMap(([n, { diff, proposal }]) => {
    if (proposal?.needsDecision || diff.kind === 'removed') return []
    const { from, to } = diff
    const ids = fresh.ids.get(to.n) ?? []
    if (old.ids.get(n)?.every((id) => ids.includes(id))) return []
    if (from.excerpt.text === to.excerpt.text && !isElsewhere(story, n, to.n)) return []
    return [`${story.edits.join(', ')}: ${n}>${to.n} ${from.excerpt.text}`]
  })
}

test.each([
  ['whatever an editor decides', undefined],
  ['where the file has a notice itself', 'CORRECTED'],
] as const)(
  'of stories with look-alike twins, edited at random, no citation moves to another sentence unasked: %s',
  (_, notice) => {
    let edited = 0
    const wrong = stories.flatMap((story, i) =>
      Array.from({ length: SEEDS }, (_, seed) => {
        edited++
        return strayed(editStory(story, new Seeded(1_000 * i + seed), { notice })).map(
          (one) => `${story.id} ${seed} ${one}`,
        )
      }).flat(),
    )
    expect(edited).toBeGreaterThanOrEqual(300)
    expect(wrong).toEqual([])
  },
)

/** What an editor is asked about each sentence: "2: REFILE" for a decision that is theirs. */
const asked = (old: string, fresh: string, more: Record<string, string> = {}): string[] => {
  const version = sampleEdition(fresh, more)
  return [...compareVersions(sampleEdition(old), version, version.about)]
    .flatMap(([n, { proposal }]) => (proposal?.needsDecision ? [`${n}: ${proposal.notice}`] : []))
    .sort()
}
const PORT = 'In Port Vell the ferry sank. About 27 people were hurt. Divers came at once.'
const MAHON = 'In Mahón a train stopped. About 29 people were hurt. Nobody was to blame.'

test('figures that were swapped between two sentences are no move of them', () => {
  const old = `${PORT}\n\n${MAHON}`
  const fresh = `${PORT.replace('27', '29')}\n\n${MAHON.replace('29', '27')}`
  expect(asked(old, fresh)).toEqual(['2: REFILE', '5: REFILE'])
  expect(asked(old, fresh, { notice: 'CORRECTED' })).toEqual(['2: CORRECTED', '5: CORRECTED'])
})

test('of two equal sentences the one that went is the one in its place', () => {
  const old = 'He denied it. The ferry sank at noon. He denied it. Divers came at once.'
  expect(asked(old, 'The ferry sank at noon. He denied it. Divers came at once.')).toEqual(['1: WITHDRAWN'])
  expect(asked(old, 'He denied it. The ferry sank at noon. Divers came at once.')).toEqual(['3: WITHDRAWN'])
})

test('where one of two look-alikes beside each other is gone, the other may have been corrected into its words', () => {
  const old = 'The ferry sank. About 27 people were hurt. About 29 people were hurt. Divers came at once.'
  expect(asked(old, old.replace(' About 29 people were hurt.', ''))).toEqual(['2: REFILE', '3: WITHDRAWN'])
})

test('a sentence that lost both neighbours to one that stood twice may be another', () => {
  const old = `${PORT} She never paid late.\n\nIt rained. ${MAHON}\n\nIt rained. Flags flew at half mast.`
  const fresh = `${PORT}\n\nIt rained. She never paid late.\n\n${MAHON}\n\nFlags flew at half mast.`
  expect(asked(old, fresh)).toContain('4: REFILE')
})

test('of two equal sentences one that has none of its neighbours left may be the other', () => {
  const [a, b] = ['The mayor spoke first. He denied it. Flags flew.', 'A captain wept. He denied it.']
  const last = 'Shares fell on Monday. The firm was silent.'
  const old = [a, PORT, b, last].join('\n\n')
  const fresh = [PORT.replace('About', 'He denied it. About'), 'A captain wept.', a, last].join('\n\n')
  expect(asked(old, fresh)).toEqual(expect.arrayContaining(['2: REFILE', '8: REFILE']))
})

test('a paragraph that moved as a whole takes its citations with it', () => {
  const [a, b, c] = [
    PORT,
    'The mayor thanked the crews. Flags flew at half mast.',
    'Shares fell on Monday. The firm was silent.',
  ]
  expect(asked([a, b, c].join('\n\n'), [b, a, c].join('\n\n'))).toEqual([])
})

test('a sentence that moved into another paragraph may mean another thing there', () => {
  const [a, b] = ['The mayor spoke first. He denied it. Flags flew.', 'A captain wept. Divers came at once.']
  expect(asked(`${a}\n\n${b}`, `${a.replace(' He denied it.', '')}\n\n${b} He denied it.`)).toEqual(['2: REFILE'])
})
