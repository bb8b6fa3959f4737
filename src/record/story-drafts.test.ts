import { describe, expect, test } from 'vitest'
import type { StoryDraftRequest } from '../desk/story-draft.ts'
import type { Person } from '../desk/people.ts'
import { testDatabases } from './databases.fixture.ts'
import { DESK, EDITOR, sendDue, SERVER } from './scene.fixture.ts'
import { DRAFT_DAYS, MAX_OPEN_DRAFTS, type NewStoryDraft } from './story-drafts.ts'
import { TestStorage, useStorage } from './test-storage.fixture.ts'

const ADDER: Person = { id: '11', roles: [], canManageServer: true }
const FIELDS = { title: 'A ferry: “27”', language: 'en', published: '2024-01-02', sources: ['AFP'], servers: [SERVER] }
const fresh = (more: Partial<NewStoryDraft> = {}): NewStoryDraft => ({
  ...{ id: 'd1', server: SERVER, adder: ADDER.id, fields: FIELDS, body: 'It left.\nقال.', story: 'ferry' },
  ...more,
})
const DAY = 86_400

describe.each(testDatabases())('stories to be added over $kind', ({ create }) => {
  const desk = useStorage(create, new TestStorage(), 'reviewed')
  const decide = (
    transition: StoryDraftRequest['transition'],
    more: Partial<StoryDraftRequest> = {},
    write?: () => Promise<void>,
  ) => desk.storage.decideStoryDraft(SERVER, 1, { transition, actor: EDITOR, isEditor: true, ...more }, write)
  const purposes = async (): Promise<string[]> =>
    (await sendDue(desk)).map(({ purpose, channel, target }) => `${purpose} ${target ?? channel}`)

  test('are kept as they were given, once, and sent to the desk when nothing is missing', async () => {
    const draft = await desk.storage.recordStoryDraft(fresh())
    expect(await desk.storage.recordStoryDraft(fresh())).toEqual(draft)
    expect(await desk.storage.findStoryDraftByNumber(SERVER, 1)).toMatchObject({
      ...fresh(),
      state: 'waiting',
      revision: 1,
    })
    expect(await desk.storage.findStoryDraftByNumber('901', 1)).toBeUndefined()
    expect(await purposes()).toEqual([`story-draft ${DESK}`])
    await desk.storage.recordStoryDraft(fresh({ id: 'd2', fields: { title: 'A' } }))
    expect(await purposes()).toEqual([])
    expect((await desk.storage.listStoryDrafts(SERVER)).map(({ state }) => state)).toEqual(['waiting', 'incomplete'])
  })

  test('are added once of two who confirm at one moment, and not where their file cannot be written', async () => {
    await desk.storage.recordStoryDraft(fresh())
    await purposes()
    const failing = decide('confirm', {}, () => Promise.reject(new Error('read-only')))
    await expect(failing).rejects.toThrow('read-only')
    expect(await desk.storage.findStoryDraftById('d1')).toMatchObject({
      state: 'waiting',
      revision: 1,
      body: fresh().body,
    })
    let written = 0
    const write = async (): Promise<void> => void written++
    const both = await Promise.all([decide('confirm', {}, write), decide('confirm', {}, write)])
    expect(both.map((one) => (one.ok ? 'done' : one.refusal)).toSorted()).toEqual(['done', 'wrong-state'])
    expect(written).toBe(1)
    expect(await purposes()).toEqual([expect.stringMatching(/^story-draft-edit message of /)])
    expect(await desk.storage.findStoryDraftById('d1')).toMatchObject({ state: 'added', body: '', decider: EDITOR.id })
    const log = await desk.storage.readAuditLog({ server: SERVER, story_draft: 'd1' })
    expect(log.map(({ event, actor }) => [event, actor])).toEqual([
      ['add-story', ADDER.id],
      ['confirm-story', EDITOR.id],
    ])
  })

  test('are changed by an edit, also in what they are called', async () => {
    await desk.storage.recordStoryDraft(fresh())
    const edited = await decide('edit', {
      actor: ADDER,
      fields: { ...FIELDS, title: 'B' },
      story: 'b',
      seenRevision: 1,
    })
    expect(edited).toMatchObject({ ok: true, draft: { fields: { title: 'B' }, story: 'b', revision: 2 } })
    expect(await decide('confirm', { seenRevision: 1 })).toMatchObject({ refusal: 'stale' })
    expect(await desk.storage.findStoryDraftById('d1')).toMatchObject({ fields: { title: 'B' }, story: 'b' })
    expect(
      await desk.storage.decideStoryDraft('901', 1, { transition: 'confirm', actor: EDITOR, isEditor: true }),
    ).toEqual({
      ...{ ok: false, refusal: 'unknown' },
    })
  })

  test('wait in a limited number', async () => {
    for (let n = 1; n <= MAX_OPEN_DRAFTS; n++) await desk.storage.recordStoryDraft(fresh({ id: `d${n}` }))
    expect(await desk.storage.recordStoryDraft(fresh({ id: 'more' }))).toBeUndefined()
    await decide('reject', { reason: 'no' })
    expect(await desk.storage.recordStoryDraft(fresh({ id: 'more' }))).toBeDefined()
  })

  test('lapse when nobody decides, and are gone after their time', async () => {
    await desk.storage.recordStoryDraft(fresh())
    const pass = async (days: number): Promise<void> => {
      for (let day = 0; day < days; day++) {
        desk.clock.advance(DAY)
        await desk.storage.purgeExpired()
      }
    }
    await desk.storage.purgeExpired()
    await pass(DRAFT_DAYS)
    expect(await desk.storage.findStoryDraftById('d1')).toMatchObject({ state: 'waiting' })
    await pass(1)
    expect(await desk.storage.findStoryDraftById('d1')).toMatchObject({ state: 'lapsed', body: '' })
    await sendDue(desk)
    await pass(30)
    expect(await desk.storage.findStoryDraftById('d1')).toMatchObject({ adder: null, decider: null })
    // The card at the desk is found by the draft, so that goes last.
    await pass(1)
    expect(await desk.storage.findStoryDraftById('d1')).toBeDefined()
    expect((await sendDue(desk)).map(({ purpose }) => purpose)).toEqual(['story-draft-edit'])
    await pass(1)
    expect(await desk.storage.findStoryDraftById('d1')).toBeUndefined()
  })

  test('are told and forgotten with who added them', async () => {
    await desk.storage.recordStoryDraft(fresh())
    expect(await desk.storage.exportPersonData(ADDER.id)).toMatchObject({
      storyDrafts: [{ story: 'ferry', fields: FIELDS }],
    })
    await desk.storage.erasePerson(ADDER.id)
    expect(JSON.stringify(await desk.storage.exportPersonData(ADDER.id))).not.toContain('ferry')
    expect(await desk.storage.findStoryDraftById('d1')).toMatchObject({ state: 'lapsed', adder: null, body: '' })
    const log = await desk.storage.readAuditLog({ server: SERVER, story_draft: 'd1' })
    expect(log.map(({ actor }) => actor)).toEqual([null, null])
  })
})
