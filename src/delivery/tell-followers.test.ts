import { expect, test } from 'vitest'
import type { AppContext } from '../command/context.ts'
import { sampleEdition } from '../desk/edition.fixture.ts'
import type { Follow } from '../follows/follow.ts'
import { ASKER, CHANNEL, EDITOR, sendDue, SERVER } from '../record/scene.fixture.ts'
import { FERRY } from '../record/test-storage.fixture.ts'
import { createIndex } from '../search/search.ts'
import type { Story } from '../story/story.ts'
import { appOf, ferryStory, useNewsroom } from './newsroom.fixture.ts'
import { newsContent } from './news-content.ts'
import { tellFollowers } from './tell-followers.ts'

const desk = useNewsroom('open')
const ELSEWHERE = '800'

const port = (servers?: string[]): Story => {
  const edition = sampleEdition('“The port is open,” Ana Roca said. Marta Vila repaired the lighthouse in May.')
  return { id: 'port', ...edition, about: { ...edition.about, ...(servers && { servers }) }, translations: [] }
}

const follow = (more: Partial<Follow>): Promise<unknown> =>
  desk.storage.saveFollow({
    kind: 'speaker',
    story: null,
    words: 'Ana Roca',
    server: SERVER,
    person: ASKER.id,
    language: 'en',
    channel: CHANNEL,
    parent: null,
    inChannel: false,
    ...more,
  })

/** The app of a bot with some stories. */
const appWith = (...stories: Story[]): AppContext => ({
  ...appOf(ferryStory()),
  stories: new Map(stories.map((story) => [story.id, story])),
  index: createIndex(stories),
  now: desk.clock.now,
})

/** Whom the bot tells when the stories are these. */
async function told(...stories: Story[]): Promise<(string | null)[]> {
  for (const story of stories)
    for (const edition of [story, ...story.translations]) await desk.storage.saveVersion(story.id, edition)
  await tellFollowers(desk.storage, appWith(...stories))
  return (await sendDue(desk)).map(({ person }) => person).toSorted()
}

const ARABIC =
  'غادرت العبّارة ميناء فيل ظهر الاثنين. قالت آنا روكا: «أصيب نحو 27 شخصًا». ' +
  'فتش الغواصون الهيكل حتى حلول الظلام. قال لويس برات: «لم نر حريقًا».'

/** The story with a translation. */
const translated = (translation = ARABIC, body = FERRY, more = {}): Story => ({
  ...ferryStory(body),
  translations: [sampleEdition(translation, { 'translation-of': 'en', ...more }, 'ar')],
})

test('a new story is told to those who follow somebody in it, and in no server that may not see it', async () => {
  await told(ferryStory())
  await follow({})
  await follow({ person: EDITOR.id, server: ELSEWHERE })
  await follow({ person: '30', words: 'Luis Prat' })
  expect(await told(ferryStory(), port([SERVER]))).toEqual([ASKER.id])
  expect(await told(ferryStory(), port([SERVER]))).toEqual([])
})

test('a question about one story is asked again when another comes, where that may be seen', async () => {
  await told(ferryStory())
  const question = { kind: 'question', story: 'ferry', words: 'Who repaired the lighthouse?' } as const
  await follow(question)
  await follow({ ...question, person: EDITOR.id, server: ELSEWHERE })
  await follow({ ...question, person: '30', words: 'How many trains were stolen in Paris?' })
  expect(await told(ferryStory(FERRY.replace('noon', 'dawn')))).toEqual([])
  expect(await told(ferryStory(FERRY.replace('noon', 'dawn')), port([SERVER]))).toEqual([ASKER.id])
  expect(await desk.storage.listFollows(ASKER.id, SERVER)).toEqual([])
})

test('where nobody follows anything all counts as told; an embargo that ends by itself does not until then', async () => {
  const sealed = port()
  const about = { ...sealed.about, status: 'embargoed' as const, 'embargoed-until': '2026-05-04T13:00:00Z' }
  expect(await told(ferryStory(), { ...sealed, about })).toEqual([])
  await follow({})
  expect(await told(ferryStory(), { ...sealed, about })).toEqual([])
  desk.clock.advance(3 * 3600)
  expect(await told(ferryStory(), { ...sealed, about })).toEqual([ASKER.id])
})

test('a change in a translation is told to who is told in its language, unless they hear of the original', async () => {
  expect(await told(ferryStory())).toEqual([])
  const inFerry = { kind: 'story', story: 'ferry', words: '' } as const
  await follow({ ...inFerry, person: '31', language: 'ar' })
  await follow({ ...inFerry, person: '32' })
  await follow({ kind: 'figure', story: 'ferry', words: 'injured', person: '33', language: 'ar' })
  await follow({ words: 'Luis Prat', person: '34', language: 'ar' })
  // A translation that comes is no change of what was said.
  expect(await told(translated())).toEqual([])
  const changed = ARABIC.replace('27', '29')
  expect(await told(translated(changed))).toEqual(['31', '33'])
  expect(await told(translated(changed))).toEqual([])
  expect(await told(translated(ARABIC, FERRY.replace('27', '29')))).toEqual(['31', '32', '33'])
  expect(await told(translated(changed, FERRY, { status: 'withheld' }))).toEqual(['31', '32', '33'])
})

const QUOTED = FERRY.replace('About 27 people were hurt.', '“About 27 people were hurt,” Ana Roca said.')

test('a speaker and a figure of one sentence are told to a person in one message, also when one of them is stopped', async () => {
  expect(await told(ferryStory(QUOTED))).toEqual([])
  const figure = { kind: 'figure', story: 'ferry', words: 'injured' } as const
  await follow({})
  await follow(figure)
  await follow({ ...figure, person: EDITOR.id })
  const fresh = ferryStory(QUOTED.replace('27', '29'))
  await desk.storage.saveVersion('ferry', fresh)
  await tellFollowers(desk.storage, appWith(fresh))
  const sent = await sendDue(desk)
  expect(sent.map(({ person }) => person).toSorted()).toEqual([ASKER.id, EDITOR.id])
  const [due] = sent.filter(({ person }) => person === ASKER.id)
  const content = due && (await newsContent(due, appWith(fresh), desk.storage))
  expect(content?.answer.head.map(({ key }) => key).slice(0, 3)).toEqual([
    'newsHead',
    'followedSpeakerAll',
    'followedFigure',
  ])
  expect(content?.answer.items).toHaveLength(2)

  const again = ferryStory(QUOTED.replace('27', '31'))
  await desk.storage.saveVersion('ferry', again)
  await tellFollowers(desk.storage, appWith(again))
  const [first] = await desk.storage.listFollows(ASKER.id, SERVER)
  await desk.storage.stopFollows(ASKER.id, { ids: [first?.id ?? ''] })
  expect((await sendDue(desk)).map(({ person }) => person).toSorted()).toEqual([ASKER.id, EDITOR.id])
})

test('a story whose file is gone for ten minutes is told once, and followed no longer; one that came back is not', async () => {
  const inFerry = { kind: 'story', story: 'ferry', words: '' } as const
  await told(ferryStory(), port())
  await follow(inFerry)
  await follow({ kind: 'figure', story: 'ferry', words: 'injured' })
  await follow({ person: EDITOR.id, words: 'Ana Roca' })
  const broken = { ...appWith(port()), unreadable: new Set(['ferry']) }
  await tellFollowers(desk.storage, broken)
  desk.clock.advance(601)
  expect(await sendDue(desk)).toEqual([])

  expect(await told(port())).toEqual([])
  expect(await told(ferryStory(), port())).toEqual([])
  desk.clock.advance(601)
  expect(await sendDue(desk)).toEqual([])

  expect(await told(port())).toEqual([])
  desk.clock.advance(601)
  const due = await desk.storage.outbox.lease(desk.clock.now())
  expect(due?.person).toBe(ASKER.id)
  const said = due && (await newsContent(due, appWith(port()), desk.storage))
  expect(said?.answer.notes).toEqual([{ key: 'newsGone' }])
  expect(JSON.stringify(said?.answer.head)).toContain('A ferry')
  expect(due && (await newsContent(due, appWith(ferryStory()), desk.storage))).toBeNull()
  if (due) await desk.storage.outbox.settle(due, { kind: 'done', message: 'm1' }, desk.clock.now())
  expect(await desk.storage.listFollows(ASKER.id, SERVER)).toEqual([])
  expect(await told(port())).toEqual([])
  desk.clock.advance(601)
  expect(await sendDue(desk)).toEqual([])
})
