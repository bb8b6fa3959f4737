import { beforeEach, describe, expect, test } from 'vitest'
import { type Delivery, deliverNext, type SendResult } from '../desk/deliver.ts'
import { sampleEdition } from '../desk/edition.fixture.ts'
import { type Follow, MAX_FOLLOWS } from '../follows/follow.ts'
import { testDatabases } from './databases.fixture.ts'
import { ASKER, CHANNEL, EDITOR, openForTest, SERVER } from './scene.fixture.ts'
import { FERRY, TestStorage, useStorage } from './test-storage.fixture.ts'

const wish = (more: Partial<Follow> = {}): Omit<Follow, 'id' | 'since'> => ({
  kind: 'story',
  story: 'ferry',
  words: '',
  server: SERVER,
  person: ASKER.id,
  language: 'en',
  channel: CHANNEL,
  parent: null,
  inChannel: false,
  ...more,
})

/** A record in which versions of the story "ferry" are told to all who follow it. */
class FollowScene extends TestStorage {
  /** Discord's answer to the next message. */
  answer: SendResult = { ok: true, message: 'm1' }

  /** A new version comes, and all followers are to be told of it. */
  async change(body: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.storage.saveVersion('ferry', sampleEdition(body, more))
    await this.tell()
  }

  async tell(): Promise<void> {
    for (const version of await this.storage.listUntoldVersions()) {
      const { story, language, told } = version
      const from = told === null ? null : await this.storage.findReadableVersion(story, language, told)
      await this.storage.queueNews({ ...version, from }, await this.storage.listFollowsOf(story))
    }
  }

  async follow(more: Partial<Follow> = {}): Promise<Follow> {
    const saved = await this.storage.saveFollow(wish(more))
    if (!saved.ok) throw new Error(saved.refusal)
    return saved.follow
  }

  /** Sends all that is due. Returns whom or where it went, and which versions it was about. */
  async send(): Promise<[place: string | null, from: number | null | undefined, to: number | undefined][]> {
    const sent: [string | null, number | null | undefined, number | undefined][] = []
    const send = async ({ id, person, channel }: Delivery): Promise<SendResult> => {
      const news = await this.storage.findStoredNews(id)
      sent.push([person ?? channel, news?.from_version, news?.to_version])
      return this.answer
    }
    while (await deliverNext(this.storage.outbox, { send, find: async () => null }, this.clock.now));
    return sent
  }
}

describe.each(testDatabases())('follows over $kind', ({ create }) => {
  const desk = useStorage(create, new FollowScene())
  beforeEach(async () => {
    desk.answer = { ok: true, message: 'm1' }
    await desk.storage.markAllTold()
  })

  test('are kept once for each subject, listed in order, limited, and stopped with what waits', async () => {
    const first = await desk.follow()
    desk.clock.advance(1)
    expect((await desk.follow({ inChannel: true })).id).toBe(first.id)
    for (let n = 1; n < MAX_FOLLOWS; n++) await desk.follow({ kind: 'speaker', story: null, words: `Speaker ${n}` })
    expect(await desk.storage.saveFollow(wish({ kind: 'speaker', words: 'One more' }))).toEqual({
      ok: false,
      refusal: 'too-many',
    })
    expect((await desk.follow({ server: '800' })).server).toBe('800')
    const mine = await desk.storage.listFollows(ASKER.id, SERVER)
    expect(mine).toHaveLength(MAX_FOLLOWS)
    expect(mine[0]).toMatchObject({ id: first.id, inChannel: true })
    expect(await desk.storage.stopFollows(EDITOR.id, { ids: [first.id] })).toBe(0)
    expect(await desk.storage.stopFollows(ASKER.id, { ids: [first.id] })).toBe(1)
    await desk.change('The ferry left at dawn.')
    expect(await desk.storage.stopFollows(ASKER.id, { server: SERVER })).toBe(MAX_FOLLOWS - 1)
    expect(await desk.send()).toEqual([[ASKER.id, 1, 2]])
  })

  test('are told once of each version, however often and by however many processes it is looked at', async () => {
    await desk.follow()
    await desk.storage.saveVersion('ferry', sampleEdition('The ferry left at dawn.'))
    const other = await openForTest(desk.location, desk.clock)
    const [version] = await other.listUntoldVersions()
    if (!version) throw new Error('nothing is untold')
    const follows = await other.listFollowsOf('ferry')
    const queued = [
      await desk.storage.queueNews({ ...version, from: 1 }, follows),
      await other.queueNews({ ...version, from: 1 }, follows),
    ]
    expect(queued).toEqual([true, false])
    await desk.tell()
    expect(await desk.send()).toEqual([[ASKER.id, 1, 2]])
    await other.close()
  })

  test('what a process that died left undone, the next does; a message that may have been sent is looked for', async () => {
    await desk.follow()
    await desk.storage.saveVersion('ferry', sampleEdition('The ferry left at dawn.'))
    await desk.storage.close()
    desk.storage = await openForTest(desk.location, desk.clock)
    await desk.tell()
    const leased = await desk.storage.outbox.lease(desk.clock.now())
    expect(leased).toMatchObject({ purpose: 'news', person: ASKER.id, unsure: false })
    expect(leased?.id.length).toBeLessThanOrEqual(25)
    await desk.storage.close()
    desk.storage = await openForTest(desk.location, desk.clock)
    expect(await desk.storage.outbox.lease(desk.clock.now())).toBeUndefined()
    desk.clock.advance(121)
    const again = await desk.storage.outbox.lease(desk.clock.now())
    expect(again).toMatchObject({ id: leased?.id, unsure: true })
  })

  test('of several versions that nobody heard of yet, the change from first to last is told', async () => {
    await desk.follow()
    await desk.change('The ferry left at dawn.')
    await desk.change('The ferry left at noon.')
    expect(await desk.send()).toEqual([[ASKER.id, 1, 3]])
    await desk.change('The ferry left at dusk.')
    expect(await desk.send()).toEqual([[ASKER.id, 3, 4]])
  })

  test('what was held back is compared with the last that could be read; what was withdrawn with nothing', async () => {
    const base = (upTo: number) => desk.storage.findReadableVersion('ferry', 'en', upTo)
    await desk.change(FERRY, { status: 'withheld' })
    await desk.change('The ferry left at dawn.', { notice: 'HOLD' })
    expect([await base(1), await base(2), await base(3)]).toEqual([1, 1, 1])
    await desk.change(FERRY, { status: 'withdrawn' })
    expect(await base(4)).toBeNull()
  })

  test('a channel is told once for all who asked; what it may not show they are told in private', async () => {
    await desk.follow({ inChannel: true })
    await desk.follow({ inChannel: true, person: EDITOR.id })
    await desk.change('The ferry left at dawn.')
    expect(await desk.send()).toEqual([[CHANNEL, 1, 2]])
    await desk.change('The ferry left at noon.')
    desk.answer = { ok: false, code: 50_013, reason: 'no' }
    const sent = await desk.send()
    expect(sent[0]).toEqual([CHANNEL, 2, 3])
    expect(sent.slice(1).toSorted()).toEqual([
      [ASKER.id, 2, 3],
      [EDITOR.id, 2, 3],
    ])
  })

  test('three messages in a row that reach nobody end all that a person follows, and the log says so', async () => {
    await desk.follow()
    const change = async (hour: number, reached: boolean): Promise<void> => {
      desk.answer = reached ? { ok: true, message: 'm' } : { ok: false, code: 50_007, reason: 'no' }
      await desk.change(`The ferry left at ${hour}.`)
      await desk.send()
    }
    await change(1, false)
    await change(2, false)
    await change(3, true)
    await change(4, false)
    await change(5, false)
    expect(await desk.storage.listFollows(ASKER.id, null)).toHaveLength(1)
    await change(6, false)
    expect(await desk.storage.listFollows(ASKER.id, null)).toEqual([])
    expect((await desk.storage.readAuditLog({ server: SERVER })).at(-1)).toMatchObject({
      event: 'unfollow',
      actor: null,
      detail: { follows: 1 },
      reason: 'noDirectMessages',
    })
  })

  test('a question that was told of as answered is followed no longer', async () => {
    await desk.follow({ kind: 'question', words: 'Who repaired it?' })
    await desk.change('Marc repaired it.')
    expect(await desk.send()).toHaveLength(1)
    expect(await desk.storage.hasFollows()).toBe(false)
  })

  test('are given to the person, and forgotten on request with what waits and what they asked', async () => {
    await desk.follow()
    const asked = { server: SERVER, channel: CHANNEL, story: 'ferry', question: 'Why?', reason: 'unsure' }
    await desk.storage.saveUnanswered({ ...asked, asker: ASKER.id })
    await desk.storage.saveUnanswered({ ...asked, asker: EDITOR.id })
    await desk.change('The ferry left at dawn.')
    const given = await desk.storage.exportPersonData(ASKER.id)
    expect(given).toMatchObject({ follows: [{ kind: 'story', story: 'ferry' }], unanswered: [{ question: 'Why?' }] })
    await desk.storage.erasePerson(ASKER.id)
    expect(await desk.storage.exportPersonData(ASKER.id)).toMatchObject({
      follows: [],
      unanswered: [],
      notifications: [],
    })
    expect(await desk.storage.listUnanswered(SERVER, 10)).toMatchObject([{ asker: EDITOR.id }])
    expect(await desk.send()).toEqual([])
  })

  test('what was told is forgotten after a month', async () => {
    await desk.follow()
    await desk.change('The ferry left at dawn.')
    const leased = await desk.storage.outbox.lease(desk.clock.now())
    if (!leased) throw new Error('nothing is due')
    await desk.storage.outbox.settle(leased, { kind: 'done', message: 'm1' }, desk.clock.now())
    await desk.storage.purgeExpired()
    expect(await desk.storage.findStoredNews(leased.id)).toBeDefined()
    for (let day = 0; day < 31; day++) {
      desk.clock.advance(86_400)
      await desk.storage.purgeExpired()
    }
    expect(await desk.storage.findStoredNews(leased.id)).toBeUndefined()
    await desk.tell()
    expect(await desk.send()).toEqual([])
  })
})
