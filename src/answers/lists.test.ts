import { describe, expect, test } from 'vitest'
import { sampleStory } from '../search/story.fixture.ts'
import type { Story } from '../story/story.ts'
import { answerAbout } from './about.ts'
import { type Answer, itemCitations } from './answer.ts'
import { answerCasualties } from './casualties.ts'
import type { Phrase } from './phrase.ts'
import { listStories } from './story.ts'
import { answerTimeline } from './timeline.ts'
import { answerWhoSaid } from './who-said.ts'

const flood = sampleStory('flood', 'en', [
  'Mayor Vera Dunmore said that 27 people were killed on 3 May 2021.',
  'Dunmore was pale, and the guard Pavel Orlik stood beside her.',
  'Police said that 14 people were killed and six were hurt.',
  'The dam had burst in April 2021.',
  '“It was dark,” Dunmore said.',
])
const quiet = sampleStory('quiet', 'en', ['Nothing much happened.'])
const keys = (phrases: readonly Phrase[]) => phrases.map(({ key }) => key)
const sentences = ({ items }: Answer) => items.flatMap(itemCitations).map(({ sentence }) => sentence.n)

describe('who said it', () => {
  const ask = (speaker?: string, story: Story = flood) => answerWhoSaid(story, { speaker, reader: 'en' })

  test('is every quote in the order of the story, or one speaker’s under all their names', () => {
    expect(sentences(ask())).toEqual([1, 3, 5])
    expect(sentences(ask('Dunmore'))).toEqual([1, 5])
    expect(ask('Dunmore').head).toMatchObject([{ key: 'whoSaid' }, { key: 'saidBy' }, { values: { n: 2 } }])
  })

  test('says in how many more sentences they are named, and offers to show them', () => {
    const { notes, suggestions } = ask('Vera Dunmore')
    expect(notes).toMatchObject([{ key: 'others', values: { n: 1 } }])
    expect(suggestions?.[0]).toMatchObject({ command: 'mentions', input: { name: 'Mayor Vera Dunmore' } })
    expect(ask('Police').notes).toEqual([])
    expect(ask('Police').suggestions?.map(({ command }) => command)).not.toContain('mentions')
  })

  test('of one speaker offers to follow them, where there is a server', () => {
    expect(ask('Police').suggestions).toMatchObject([
      { command: 'follow speaker', input: { speaker: 'Police' }, needsServer: true },
    ])
    expect(ask().suggestions).toEqual([])
  })

  test('is declined for who is named and not quoted, and where nobody is', () => {
    expect(ask('Orlik')).toMatchObject({
      status: 'declined',
      reason: { key: 'namedNotQuoted', values: { n: 1 } },
      items: [],
    })
    expect(ask('Macron')).toMatchObject({ status: 'declined', reason: { key: 'nobodyQuoted' }, suggestions: [] })
    expect(ask(undefined, quiet)).toMatchObject({ status: 'declined', reason: { key: 'noQuotes' } })
  })
})

describe('where somebody is named', () => {
  test('is shown but for where they are quoted', () => {
    expect(sentences(answerAbout(flood, 'Dunmore', 'en'))).toEqual([2])
    expect(sentences(answerAbout(flood, 'Orlik', 'en'))).toEqual([2])
  })

  test('is declined for whom nothing names', () =>
    expect(answerAbout(flood, 'Macron', 'en')).toMatchObject({ status: 'declined', reason: { key: 'nobodyNamed' } }))
})

describe('casualties', () => {
  const ask = (outcome?: 'killed' | 'injured' | 'missing', story: Story = flood) =>
    answerCasualties(story, { outcome, reader: 'en' })

  test('are all claims, one item for each claimant of a sentence, and never added up', () => {
    const answer = ask()
    expect(answer.items.map((item) => item.kind === 'casualties' && item.claims.map(({ min }) => min))).toEqual([
      [27],
      [14, 6],
    ])
    expect(answer.head).toMatchObject([
      { key: 'casualties' },
      { key: 'claims', values: { n: 3 } },
      { key: 'claimants', values: { n: 2 } },
    ])
    expect(keys(answer.notes)).toEqual(['notAdded'])
  })

  test('of one outcome are those alone; of none that is told, a ground', () => {
    expect(sentences(ask('injured'))).toEqual([3])
    expect(ask('missing')).toMatchObject({
      status: 'declined',
      reason: { key: 'noOutcome', values: { outcome: { key: 'missing' } } },
    })
    expect(ask(undefined, quiet)).toMatchObject({ status: 'declined', reason: { key: 'noCasualties' } })
  })
})

describe('the timeline', () => {
  const values = (...lines: string[]) =>
    answerTimeline(sampleStory('x', 'en', lines), { reader: 'en' }).items.map(
      (item) => item.kind === 'event' && item.event.value,
    )

  test('runs from the earliest, however exact each time is told', () => {
    expect(
      values('It fell on 3 May 2021.', 'It was built in 2019.', 'It shook in May 2021.', 'It cracked in April 2021.'),
    ).toEqual(['2019', '2021-04', expect.stringMatching(/^2021-05/), expect.stringMatching(/^2021-05/)])
  })

  test('keeps the order of the story for what is of one time', () => {
    const answer = answerTimeline(sampleStory('x', 'en', ['It rained on 3 May 2021.', 'It fell on 3 May 2021.']), {
      reader: 'en',
    })
    expect(sentences(answer)).toEqual([1, 2])
    expect(answer.head).toMatchObject([{ key: 'timeline' }, { values: { n: 2 } }])
  })

  test('is declined where no time can be placed', () =>
    expect(answerTimeline(quiet, { reader: 'en' })).toMatchObject({ status: 'declined', reason: { key: 'noDates' } }))
})

test('stories are listed newest first, those of one day by name, and none is said to be none', () => {
  const of = (id: string, published: string): Story => ({ ...quiet, id, about: { ...quiet.about, published } })
  const listed = listStories([of('b', '2024-01-01'), of('c', '2024-02-01T08:00:00Z'), of('a', '2024-01-01')])
  expect(listed.items.map((item) => item.kind === 'story' && item.story.id)).toEqual(['c', 'a', 'b'])
  expect(listStories([])).toMatchObject({ status: 'declined', reason: { key: 'noStories' } })
})
