import { findCommand } from '../../commands/index.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { actions } from '../../src/actions/actions.ts'
import { UserError } from '../../src/command/user-error.ts'
import { claimsOf } from '../../src/claims/read.ts'
import { sampleEdition } from '../../src/desk/edition.fixture.ts'
import { type Bot, connect } from '../../src/discord/connect.ts'
import { parseCustomId } from '../../src/discord/controls.ts'
import { type Logger, describeError } from '../../src/discord/errors.ts'
import type { InteractionContext } from '../../src/discord/interaction-context.ts'
import { en } from '../../src/languages/en/index.ts'
import { indexOf } from '../../src/search/search.ts'
import { syncStories } from '../../src/record/sync-stories.ts'
import { openStorage, type Storage } from '../../src/record/storage.ts'
import { clockOf } from '../../src/record/clock.ts'
import type { Story } from '../../src/story/story.ts'
import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts'
import type { MessageSnapshot } from '../../src/loopback/client/snapshot.ts'
import { systemClock } from '../../src/loopback/state/clock.ts'
import {
  type Channel,
  deskChannel,
  editorMember,
  newsroomGuild,
  openChannel,
  readerMember,
  reviewedChannel,
  secondReaderMember,
} from '../../src/loopback/state/guild-model.ts'

const BODY =
  'The ferry left Port Vell at noon on Monday. “About 27 people were hurt,” Ana Roca said. ' +
  'Divers searched the hull until dark. “We saw no fire,” Luis Prat said.'
const ferry = (body = BODY, more: Record<string, string> = {}): Story => ({
  id: 'ferry',
  ...sampleEdition(body, more),
  translations: [],
})

let folder: string
/** How far the bot's clock is ahead, in milliseconds. */
let ahead = 0
let discord: Loopback
let storage: Storage
let context: InteractionContext
let bot: Bot | undefined
const log = { info: vi.fn<Logger['info']>(), warn: vi.fn<Logger['warn']>(), error: vi.fn<Logger['error']>() }

// Rules are compiled when they are first run.
beforeAll(() => void claimsOf(ferry()), 60_000)
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-'))
  ahead = 0
  discord = await startLoopback({ clock: { ...systemClock, now: () => Date.now() + ahead } })
  log.error.mockClear()
  await start()
})
afterEach(async () => {
  await stop()
  await discord.close()
  await rm(folder, { recursive: true, force: true })
  expect(discord.violations).toEqual([])
  expect(log.error.mock.calls).toEqual([])
})

const houseOf = (story: Story): InteractionContext['app'] => ({
  stories: new Map([[story.id, story]]),
  index: indexOf([story]),
  language: en,
  commandOf: findCommand,
})

async function start(story = ferry()): Promise<void> {
  storage = await openStorage(
    { dataDir: folder },
    clockOf(() => new Date(Date.now() + ahead)),
    () => {},
  )
  await syncStories(storage, [story])
  context = { app: houseOf(story), storage, stateStore: storage.stateStore, log, newErrorId: () => 'b42' }
  bot = await connect({ token: discord.token, api: discord.api, retries: [10, 10] }, context)
}

async function stop(): Promise<void> {
  await bot?.stop()
  bot = undefined
  await storage.close()
}

/** The story's file changes. */
async function change(story: Story): Promise<void> {
  context.app = houseOf(story)
  await syncStories(storage, [story])
  context.wakeDelivery?.()
}

const set = (channel: Channel, setting: string, value: string) =>
  discord.clientOf(editorMember, channel).slash('settings channel', { setting, value })
const setAll = (setting: string, value: string) =>
  discord.clientOf(editorMember).slash('settings server', { setting, value })

async function reviewed(): Promise<void> {
  await set(reviewedChannel, 'mode', 'reviewed')
  await setAll('desk-channel', `<#${deskChannel.id}>`)
}

/** The newest message in a channel that holds some words, once it is there. */
async function see(channel: Channel, words: string | RegExp, viewer = editorMember): Promise<MessageSnapshot> {
  const found = (): MessageSnapshot | undefined =>
    discord
      .messages(channel, viewer)
      .findLast(({ text }) => (typeof words === 'string' ? text.includes(words) : words.test(text)))
  try {
    await discord.waitUntil(() => found() !== undefined)
  } catch {
    throw new Error(
      `no ${words} in:\n${discord
        .messages(channel, viewer)
        .map(({ text }) => text)
        .join('\n---\n')}`,
    )
  }
  const seen = found()
  if (!seen) throw new Error(`${words} went`)
  return seen
}

/** Waits until number 1 is in a state. */
const recorded = (state: string): Promise<void> =>
  vi.waitFor(
    async () => expect(await storage.findAnswerByNumber(newsroomGuild.guild.id, 1)).toMatchObject({ state }),
    10_000,
  )

/** A letter from the bot, once it is there. */
async function letter(words: string): Promise<MessageSnapshot> {
  const found = (): MessageSnapshot | undefined =>
    discord
      .clientOf(readerMember)
      .directMessages()
      .findLast(({ text }) => text.includes(words))
  await discord.waitUntil(() => found() !== undefined)
  const seen = found()
  if (!seen) throw new Error(`no letter says ${words}`)
  return seen
}

describe('in a reviewed channel', () => {
  test('an offer is reviewed, trimmed, approved by somebody else, posted once, and its asker told', async () => {
    await reviewed()
    const asker = discord.clientOf(readerMember, reviewedChannel)
    const answer = await asker.slash('who-said')
    expect(answer).toMatchObject({ ephemeral: true })
    expect(discord.messages(reviewedChannel, secondReaderMember)).toEqual([])
    const offered = await asker.press(answer, 'Offer to the channel')
    expect(offered.text).toContain('the desk decides')
    expect(offered.buttons.map(({ label }) => label)).not.toContain('Offer to the channel')

    const card = await see(deskChannel, 'Number 1')
    expect(card.text).toContain('draft')
    expect(card.text).toContain('/who-said')
    expect(card.text).toContain(`<@${readerMember.id}>`)
    expect(card.text).toMatch(/found by/)
    expect(discord.messages(reviewedChannel, secondReaderMember)).toEqual([])

    const desk = discord.clientOf(editorMember, deskChannel)
    const [menu] = card.selects
    expect(menu?.options.every(({ chosen }) => chosen)).toBe(true)
    expect((await desk.select(card, menu?.customId ?? '', [])).text).toContain('At least one excerpt')
    expect((await desk.select(card, menu?.customId ?? '', ['1'])).text).toContain('keeps 1')
    expect((await desk.press(card, 'Approve')).text).toContain('changed since you looked')

    const trimmed = await see(deskChannel, 'taken off by the desk')
    expect((await desk.press(trimmed, 'Approve')).text).toContain('is approved')
    const posted = await see(reviewedChannel, '27 people', secondReaderMember)
    expect(posted.text).toContain(`approved by <@${editorMember.id}>`)
    expect(posted.text).not.toContain('no fire')
    await see(deskChannel, /Number 1.*published/)
    const told = await letter('was approved')
    expect(told.text).toContain(`<#${reviewedChannel.id}>`)
    expect(told.text).toContain(`/channels/${newsroomGuild.guild.id}/${reviewedChannel.id}/${posted.id}`)
    expect(discord.messages(reviewedChannel, secondReaderMember)).toHaveLength(1)
    const about = await discord.clientOf(secondReaderMember, reviewedChannel).press(posted, 'About this answer')
    expect(about).toMatchObject({ ephemeral: true })
    expect(about.text).toContain('cited from version')
    expect(about.text).not.toContain(`<@${readerMember.id}>`)
  })

  test('an offer is rejected with a reason, which its asker reads; nothing is public', async () => {
    await reviewed()
    const asker = discord.clientOf(readerMember, reviewedChannel)
    await asker.press(await asker.slash('who-said'), 'Offer to the channel')
    const card = await see(deskChannel, 'Number 1')
    const desk = discord.clientOf(editorMember, deskChannel)
    const { modal } = await desk.press(card, 'Reject')
    expect((await desk.submit(modal, { Reason: 'not confirmed yet' })).text).toContain('is rejected')
    expect((await letter('was not taken')).text).toContain('not confirmed yet')
    expect((await see(deskChannel, '· rejected')).buttons.map(({ label }) => label)).toEqual(['About this answer'])
    expect((await desk.press(await see(deskChannel, '· rejected'), 'About this answer')).text).toContain(
      'not confirmed yet',
    )
    expect(discord.messages(reviewedChannel, secondReaderMember)).toEqual([])
  })

  test('nobody approves an offer of their own, and nobody without the right decides', async () => {
    await reviewed()
    const own = discord.clientOf(editorMember, reviewedChannel)
    await own.press(await own.slash('who-said'), 'Offer to the channel')
    const card = await see(deskChannel, 'Number 1')
    expect((await discord.clientOf(editorMember, deskChannel).press(card, 'Approve')).text).toContain(
      'offer of their own',
    )
    expect((await discord.clientOf(editorMember, deskChannel).press(card, 'Hold')).text).toContain('is held')
    expect((await discord.clientOf(readerMember).slash('desk queue')).text).toContain('not for you')
  })

  test('every button works after a restart', async () => {
    await reviewed()
    const asker = discord.clientOf(readerMember, reviewedChannel)
    const answer = await asker.slash('who-said')
    await stop()
    await start()
    await asker.press(answer, 'Offer to the channel')
    const card = await see(deskChannel, 'Number 1')
    await stop()
    await start()
    await discord.clientOf(editorMember, deskChannel).press(card, 'Approve')
    const posted = await see(reviewedChannel, '27 people', secondReaderMember)
    await stop()
    await start()
    expect((await discord.clientOf(readerMember, reviewedChannel).press(posted, 'About this answer')).text).toContain(
      'cited from',
    )
  })

  test('an answer that was not offered yet is not taken once the channel is closed or the story changed', async () => {
    await reviewed()
    const asker = discord.clientOf(readerMember, reviewedChannel)
    const [first, second] = [await asker.slash('who-said'), await asker.slash('who-said')]
    await set(reviewedChannel, 'mode', 'off')
    expect((await asker.slash('who-said')).text).toContain('does not answer in this channel')
    expect((await asker.press(first, 'Offer to the channel')).text).toContain('does not take that any more')
    await set(reviewedChannel, 'mode', 'reviewed')
    await change(ferry(BODY.replace('27', '29')))
    expect((await asker.press(second, 'Offer to the channel')).text).toContain('another version')
  })
})

test('a message whose sending broke off is looked for and not sent again, long after its nonce is forgotten', async () => {
  await set(openChannel, 'mode', 'private')
  const asker = discord.clientOf(readerMember)
  const answer = await asker.slash('who-said')
  discord.injectFailure({ method: 'POST', path: /\/channels\/\d+\/messages$/, times: 4 }, { kind: 'cut', after: true })
  await asker.press(answer, 'Share in channel')
  await see(openChannel, '27 people', secondReaderMember)
  await vi.waitFor(
    async () => {
      ahead += 600_000
      context.wakeDelivery?.()
      expect(await storage.findAnswerByNumber(newsroomGuild.guild.id, 1)).toMatchObject({ state: 'published' })
    },
    { timeout: 15_000, interval: 50 },
  )
  expect(discord.messages(openChannel, secondReaderMember)).toHaveLength(1)
})

describe('in a private channel', () => {
  test('the asker shares, or keeps the answer', async () => {
    await set(openChannel, 'mode', 'private')
    const asker = discord.clientOf(readerMember)
    const answer = await asker.slash('who-said', { speaker: 'Ana Roca' })
    expect(answer).toMatchObject({ ephemeral: true })
    const kept = await asker.press(await asker.slash('who-said'), 'Keep to myself')
    expect(kept.text).toContain('Kept to yourself')
    const arabic = await asker.slash('who-said', { language: 'ar' })
    expect((await asker.press(arabic, 'أبقه لي')).text).toContain('بقي لك وحدك')
    expect((await asker.press(answer, 'Share in channel')).text).toContain('On its way to the channel')
    const shared = await see(openChannel, '27 people', secondReaderMember)
    expect(shared).toMatchObject({ ephemeral: false })
    expect(discord.messages(openChannel, secondReaderMember)).toHaveLength(1)
  })
})

describe('settings', () => {
  test('are shown to all, changed by those who may, and refuse what is not right', async () => {
    expect(
      (await discord.clientOf(readerMember).slash('settings channel', { setting: 'mode', value: 'off' })).text,
    ).toContain('not for you')
    expect((await set(openChannel, 'mode', 'loud')).text).toContain('mode')
    expect((await set(openChannel, 'paused', 'yes')).text).toContain('whole server')
    expect((await setAll('desk-roles', '<@&123456789012345678>')).text).toMatch(/is now.*<@&123456789012345678>/)
    const before = await discord.clientOf(readerMember).slash('settings show')
    expect(before.text).toContain('set for the server')
    expect(before.text).not.toContain('set for this channel')
    await set(openChannel, 'language', 'ar')
    expect((await discord.clientOf(readerMember).slash('settings show')).text).toMatch(
      /language\\: ar[\s\S]*محدد لهذه القناة/,
    )
    expect((await discord.clientOf(readerMember).slash('story list')).text).toContain('قصة')
    await set(openChannel, 'language', 'default')
    expect((await set(openChannel, 'language', 'default')).text).toContain('is no longer set here')
    expect((await discord.clientOf(readerMember).slash('story list')).text).toContain('1 story')
  })

  test('pause stops answers, not the desk', async () => {
    await setAll('paused', 'yes')
    expect((await discord.clientOf(readerMember).slash('who-said')).text).toContain('paused')
    expect((await discord.clientOf(editorMember).slash('desk queue')).text).toContain('Nothing waits')
    await setAll('paused', 'no')
    expect((await discord.clientOf(readerMember).slash('who-said')).text).toContain('27 people')
  })

  test('a cooldown makes a person wait; others do not', async () => {
    await set(openChannel, 'person-cooldown', '60')
    await discord.clientOf(readerMember).slash('who-said')
    expect((await discord.clientOf(readerMember).slash('who-said')).text).toContain('Wait 60 seconds')
    expect((await discord.clientOf(secondReaderMember).slash('who-said')).text).toContain('27 people')
    const [file] = (await discord.clientOf(readerMember).slash('privacy give')).files
    expect(JSON.parse(Buffer.from(file?.bytes ?? []).toString())).toMatchObject({
      waits: [{ until: expect.any(String) }],
    })
  })

  test('a budget keeps a licensed text from being put together through the bot', async () => {
    await set(openChannel, 'excerpt-budget', '40')
    expect((await discord.clientOf(readerMember).slash('who-said', { speaker: 'Ana Roca' })).text).toContain(
      '27 people',
    )
    await discord.clientOf(secondReaderMember).slash('who-said', { speaker: 'Luis Prat' })
    await see(openChannel, 'than its setting allows', secondReaderMember)
    expect((await discord.clientOf(readerMember).slash('who-said', { speaker: 'Ana Roca' })).text).toContain(
      '27 people',
    )
  })
})

describe('when a story changes', () => {
  async function published(): Promise<MessageSnapshot> {
    await setAll('desk-channel', `<#${deskChannel.id}>`)
    await discord.clientOf(readerMember).slash('who-said')
    await recorded('published')
    return see(openChannel, '27 people', secondReaderMember)
  }

  test('an editor’s word corrects what was public: before, after, where; the asker and the desk are told', async () => {
    const before = await published()
    expect((await discord.clientOf(readerMember).slash('story what-changed')).text).toContain('No earlier text')
    await change(ferry(BODY.replace('27', '29')))
    const proposal = await see(deskChannel, 'waits for a word')
    expect(proposal.text).toContain('27 people')
    expect(proposal.text).toContain('29 people')
    expect(proposal.text).toContain('1 public answer cites this')
    expect((await discord.clientOf(editorMember, deskChannel).press(proposal, 'Corrected')).text).toContain('Number 2')
    const after = await see(openChannel, '29 people', secondReaderMember)
    expect(after).toMatchObject({ id: before.id, edited: true })
    expect(after.text).toContain('Corrected. Before')
    expect(after.text).toContain('27 people')
    expect(after.text).toContain('no fire')
    expect((await letter('was corrected')).text).toContain('29 people')
    await see(deskChannel, '1 of 1 messages were brought up to date; 0 were given up')
    expect(
      (await discord.clientOf(editorMember, deskChannel).press(await see(deskChannel, 'decided'), 'About this answer'))
        .text,
    ).toContain('decide')
    expect((await discord.clientOf(readerMember).slash('story what-changed')).text).toMatch(
      /Before[\s\S]*27 people[\s\S]*Now[\s\S]*29 people/,
    )
  })

  test('the picture of what was public before goes with the correction', async () => {
    await setAll('desk-channel', `<#${deskChannel.id}>`)
    const before = await discord.clientOf(readerMember).slash('timeline')
    expect(before.pictures).toHaveLength(1)
    await recorded('published')
    await change(ferry(BODY.replace('at noon', 'late')))
    await discord.clientOf(editorMember, deskChannel).press(await see(deskChannel, 'waits for a word'), 'Corrected')
    const after = await see(openChannel, 'Corrected. Before', secondReaderMember)
    expect(after).toMatchObject({ id: before.id, pictures: [], files: [] })
  })

  test('two editors at one moment: one word counts, the other is told', async () => {
    await published()
    await change(ferry(BODY.replace('27', '29')))
    const proposal = await see(deskChannel, 'waits for a word')
    const desk = discord.clientOf(editorMember, deskChannel)
    const said = await Promise.all([desk.press(proposal, 'Corrected'), desk.press(proposal, 'Refile')])
    expect(said.filter(({ text }) => text.includes('Not done'))).toHaveLength(1)
  })

  test('a withheld story is collapsed and a withdrawn one taken out; the message remains', async () => {
    const before = await published()
    await change(ferry(BODY, { status: 'withheld' }))
    const checked = await see(openChannel, 'Under check', secondReaderMember)
    expect(checked.text).toMatch(/\|\|“About 27 people/)
    await change(ferry(BODY, { status: 'withdrawn' }))
    const withdrawn = await see(openChannel, 'Withdrawn', secondReaderMember)
    expect(withdrawn.id).toBe(before.id)
    expect(withdrawn.text).not.toContain('27 people')
    await letter('was withdrawn')
  })

  test('where the limit of edits is reached, a reply says what changed', async () => {
    const before = await published()
    discord.injectFailure(
      { method: 'PATCH', path: /\/channels\/.*\/messages\//, times: 4 },
      { kind: 'rate-limited', seconds: 0 },
    )
    await change(ferry(BODY.replace('27', '29'), { notice: 'CORRECTED' }))
    await vi.waitFor(
      () => {
        ahead += 60_000
        context.wakeDelivery?.()
        expect(discord.messages(openChannel, secondReaderMember)).toHaveLength(2)
      },
      { timeout: 15_000, interval: 50 },
    )
    expect(discord.exchanges.filter(({ status }) => status === 429)).toHaveLength(4)
    const reply = await see(openChannel, 'was changed since', secondReaderMember)
    expect(reply).toMatchObject({ repliesTo: before.id })
    expect(reply.text).toContain('29 people')
  })
})

describe('the desk', () => {
  test('shows what waits, what happened, what was not answered, and gives it all as files', async () => {
    await reviewed()
    const asker = discord.clientOf(readerMember, reviewedChannel)
    expect((await discord.clientOf(editorMember).slash('desk unanswered')).text).toContain(
      'No question without a sure answer',
    )
    expect((await discord.clientOf(editorMember).slash('desk export')).text).toContain('No answer is on record')
    await asker.press(await asker.slash('who-said'), 'Offer to the channel')
    await asker.slash('ask', { question: 'How much does a litre of milk cost in Tokyo?' })
    const desk = discord.clientOf(editorMember)
    expect((await desk.slash('desk queue')).text).toMatch(/1 waits[\s\S]*Number 1/)
    expect((await desk.slash('desk show', { number: 1 })).buttons.map(({ label }) => label)).toContain('Approve')
    expect((await desk.slash('desk history', { number: 1 })).text).toContain('offer')
    expect((await desk.slash('desk unanswered')).text).toContain('litre of milk')
    const files = (await desk.slash('desk export')).files
    expect(files.map(({ filename }) => filename)).toEqual(['record.jsonl', 'record.csv'])
    expect(Buffer.from(files[1]?.bytes ?? []).toString()).toMatch(/^number,state,[\s\S]*\r\n1,draft,offer,who-said,/)
    expect((await desk.slash('desk show', { number: 9 })).text).toContain('Nothing was found under number 9')
  })

  test('withdraws a public answer', async () => {
    const seen = await discord.clientOf(readerMember).slash('who-said')
    await recorded('published')
    const told = await discord.clientOf(editorMember).slash('desk withdraw', { number: 1, reason: 'under embargo' })
    expect(told.text).toContain('the change of its message is on its way')
    await discord.waitUntil(
      () => !discord.messages(openChannel, secondReaderMember).some(({ text }) => text.includes('27 people')),
    )
    expect(discord.messages(openChannel, secondReaderMember).map(({ id }) => id)).toEqual([seen.id])
  })
})

test('nobody brings an answer to others that somebody else was given', async () => {
  await reviewed()
  const answer = await discord.clientOf(readerMember, reviewedChannel).slash('who-said')
  const offer = answer.buttons.find(({ label }) => label === 'Offer to the channel')
  const call = parseCustomId(offer?.customId ?? '')
  const [server, channel] = [newsroomGuild.guild.id, reviewedChannel.id]
  const settings = await storage.loadSettings({ server, channel })
  const person = { id: secondReaderMember.id, roles: [], canManageServer: false }
  const situation = {
    newsroom: { storage, person, server, channel, parent: null, settings },
    app: context.app,
    reader: en,
  }
  const action = actions.find(({ name }) => name === call?.name)
  const told = await action
    ?.run({ args: call?.args ?? [], selected: [], text: null }, situation)
    .catch((error: unknown) => error)
  expect(told instanceof UserError && describeError(told, en, context)).toContain('somebody else’s')
  expect(await storage.listAnswers(server)).toEqual([])
})

test('a person reads what is kept, takes it, and has it forgotten', async () => {
  await reviewed()
  const asker = discord.clientOf(readerMember, reviewedChannel)
  await asker.press(await asker.slash('who-said'), 'Offer to the channel')
  const unused = await asker.slash('who-said')
  const shown = await asker.slash('privacy show')
  for (const words of [
    'each answer that was public or offered',
    'What you asked in it',
    'What you did here',
    'When you asked last',
    'that is to be sent to you',
    '90 days',
    'after the wait is over',
    'sent or given up',
    'No names',
  ])
    expect(shown.text).toContain(words)
  const given = await asker.slash('privacy give')
  expect(given.text).toContain('What is on record about you')
  const [file] = given.files
  expect(JSON.parse(Buffer.from(file?.bytes ?? []).toString())).toMatchObject({
    person: readerMember.id,
    asked: [{ number: 1 }],
  })
  expect((await asker.slash('privacy forget', { sure: false })).text).toContain('Nothing was done')
  expect((await asker.slash('privacy forget', { sure: true })).text).toContain('is forgotten')
  expect(await storage.exportPersonData(readerMember.id)).toMatchObject({ asked: [], given: [], acts: [], waits: [] })
  expect((await asker.press(unused, 'Offer to the channel')).text).toContain('no longer works')
  await see(deskChannel, 'withdrawn')
})
