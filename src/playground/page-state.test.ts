import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, test } from 'vitest'
import { ManualClock } from '../loopback/state/clock.ts'
import { EMPTY_CONTENTS } from '../loopback/state/contents.ts'
import {
  botMember,
  deskChannel,
  editorMember,
  newsroomGuild,
  openChannel,
  readerMember,
  secondReaderMember,
} from '../loopback/state/guild-model.ts'
import type { Message } from '../loopback/state/message.ts'
import { State } from '../loopback/state/state.ts'
import { sampleStory } from '../search/story.fixture.ts'
import { Page, type PlaygroundStories } from './page.ts'

const TOKEN = 'loopback.00000000-0000-4000-8000-000000000000'
const ferry = sampleStory('ferry', 'en', ['The ferry sank.'], { title: 'A ferry' })
let state: State
beforeEach(() => {
  state = new State(newsroomGuild, new ManualClock())
})
const page = (stories: Partial<PlaygroundStories> = {}): Page =>
  new Page(Object.assign(Object.create(null), { state, violations: state.violations }), {
    all: () => new Map([['ferry', ferry]]),
    ...stories,
  })
const add = (more: Partial<Message> = {}): Message =>
  state.add({ ...EMPTY_CONTENTS, content: 'x', channel: openChannel.id, author: botMember.id, ...more })

describe('the page shows', () => {
  test('who somebody is, by id or name, and the first person where nobody is meant', () => {
    const me = (as: string): string => page().pageState(as, '').me.id
    expect([me('editor'), me(editorMember.id), me('nobody'), me(''), me(botMember.id)]).toEqual([
      editorMember.id,
      editorMember.id,
      readerMember.id,
      readerMember.id,
      readerMember.id,
    ])
  })

  test('the channel that was chosen, by id or name, and the first one where it is not theirs to see', () => {
    const at = (as: string, channel: string): string => page().pageState(as, channel).channel
    expect([at('reader', 'public'), at('editor', deskChannel.id)]).toEqual(['public', 'desk'].map(idOf))
    expect([at('reader', 'desk'), at('reader', 'gone'), at('reader', '')]).toEqual(Array(3).fill(openChannel.id))
  })

  test('direct messages only to who has some', () => {
    const names = (as: string): string[] =>
      page()
        .pageState(as, '')
        .channels.map(({ name }) => name)
    expect(names('reader')).not.toContain('@Isnad')
    add({ channel: state.directChannel(readerMember.id).id })
    expect(names('reader')).toContain('@Isnad')
    expect(names('editor').filter((name) => name.startsWith('@'))).toEqual([])
  })

  test('the stories by their titles, and whether another can be saved', () => {
    expect(page().pageState('', '')).toMatchObject({
      stories: [{ id: 'ferry', title: 'A ferry' }],
      canSaveStories: false,
    })
    expect(page({ save: async () => 'now' }).pageState('', '').canSaveStories).toBe(true)
  })

  test('a story that is not there as such', () => expect(() => page().story('gone', '')).toThrow('no story "gone"'))
})

const idOf = (name: string): string => newsroomGuild.channels.find((one) => one.name === name)?.id ?? ''

describe('the requests behind a message', () => {
  const exchange = { method: 'POST', path: `/webhooks/1/${TOKEN}`, body: {}, files: [], status: 200, violations: [] }
  const shownTo = (as: string, { id }: Message): string[] =>
    page()
      .requestsFor(as, id)
      .map(({ path }) => path)

  test('are shown without the token, which would let anybody write as the bot', () => {
    const message = add()
    state.exchanges.push({ ...exchange, message: message.id }, { ...exchange, message: 'another' })
    expect(shownTo('reader', message)).toEqual(['/webhooks/1/…'])
    state.violations.push({ rule: 'x', path: '', reason: '', request: `POST /webhooks/1/${TOKEN}` })
    expect(
      page()
        .violations()
        .map(({ request }) => request),
    ).toEqual(['POST /webhooks/1/…'])
  })

  test('are hidden from who does not see it: it is another’s, in a channel of the desk, or gone', () => {
    const [ephemeral, desk, gone] = [add({ visibleTo: secondReaderMember.id }), add({ channel: deskChannel.id }), add()]
    for (const { id } of [ephemeral, desk, gone]) state.exchanges.push({ ...exchange, message: id })
    state.delete(gone)
    expect([ephemeral, desk, gone].flatMap((one) => shownTo('reader', one))).toEqual([])
    expect(shownTo('second.reader', ephemeral)).toHaveLength(1)
    expect(shownTo('editor', desk)).toHaveLength(1)
  })
})

describe('what happens is told', () => {
  /** A stream of events as a browser reads it. */
  const listen = (as: string, stories: Partial<PlaygroundStories> = {}) => {
    const written: string[] = []
    const events = new EventEmitter()
    const response = Object.assign(Object.create(null), {
      on: events.on.bind(events),
      writeHead: () => response,
      write: (text: string) => written.push(text),
    })
    page(stories).streamEvents(as, response)
    return { written, leave: () => events.emit('close') }
  }
  const contents = (written: readonly string[]): unknown[] =>
    written.flatMap((text) => (text.startsWith('data: ') ? [JSON.parse(text.slice(6))] : []))

  test('that a story came, before the message that says so', () => {
    let all = new Map([['ferry', ferry]])
    const { written, leave } = listen('reader', { all: () => all })
    add({ content: 'before' })
    all = new Map([...all, ['fire', { ...ferry, id: 'fire' }]])
    add({ content: 'added' })
    leave()
    expect(contents(written)).toMatchObject([{ kind: 'message' }, { kind: 'stories' }, { kind: 'message' }])
  })

  test('to whoever sees it, until they leave', () => {
    const { written, leave } = listen('reader')
    const message = add({ content: 'for all' })
    add({ content: 'for another', visibleTo: secondReaderMember.id })
    add({ content: 'for the desk', channel: deskChannel.id })
    state.delete(message)
    state.events.emit('commands')
    leave()
    add({ content: 'too late' })
    expect(contents(written)).toMatchObject([
      { kind: 'message', change: 'made', message: { content: 'for all' } },
      { kind: 'message', change: 'deleted' },
      { kind: 'state' },
    ])
    expect(written.every((text) => text.endsWith('\n\n'))).toBe(true)
    expect(state.events.listenerCount('message') + state.events.listenerCount('commands')).toBe(0)
  })
})

describe('a pasted story', () => {
  const good = {
    name: 'day.en.md',
    text: '---\ntitle: A day\nlanguage: en\npublished: 2024-01-02\n---\n\nIt rained.\n',
  }

  test('is saved where it is good, and the page is told if it can be asked about now', async () => {
    let told = 0
    state.events.on('commands', () => told++)
    const saved: string[] = []
    const save = (when: 'now' | 'later') => async (name: string) => {
      saved.push(name)
      return when
    }
    expect(await page({ save: save('now') }).saveStory(good)).toMatchObject({ good: true, kept: 'now' })
    expect(await page({ save: save('later') }).saveStory(good)).toMatchObject({ good: true, kept: 'later' })
    expect(await page({ save: save('now') }).saveStory({ ...good, text: 'no head' })).toMatchObject({ good: false })
    expect([saved, told]).toEqual([['day.en.md', 'day.en.md'], 1])
  })

  test('is only checked where nothing can be saved, and a disk that fails is a fault of it', async () => {
    expect(await page().saveStory(good)).not.toHaveProperty('kept')
    const failing = page({
      save: async () => {
        throw new Error('the disk is full')
      },
    })
    expect(await failing.saveStory(good)).toEqual({ good: false, faults: ['the disk is full'] })
  })
})
