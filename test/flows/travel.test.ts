import { expect, test, vi } from 'vitest'
import type { MessageSnapshot } from '../../src/loopback/client/snapshot.ts'
import {
  announcementChannel,
  announcingGuild,
  deskChannel,
  followerChannel,
  newsroomGuild,
  openChannel,
  readerMember,
} from '../../src/loopback/state/guild-model.ts'
import { BODY, ferry, setUpDesk } from './desk-flow.fixture.ts'

const desk = setUpDesk(announcingGuild)
const HOUR = 3_600_000

/** Lets some time pass for the bot and for Discord. */
function pass(ms: number): void {
  desk.ahead += ms
  desk.context.wakeDelivery?.()
}

/** An answer in the announcement channel that an editor publishes, with embeds suppressed. */
async function publish(command: string): Promise<MessageSnapshot> {
  await desk.setForServer('desk-channel', `<#${deskChannel.id}>`)
  const seen = await desk.asReader(announcementChannel).slash(command)
  await desk.recorded('published')
  return desk.asEditor(announcementChannel).publish(seen)
}

const change = (figure: string): Promise<void> =>
  desk.change(ferry(BODY.replace('27', figure), { notice: 'CORRECTED' }))

test('what was published is corrected with its copies, three times an hour and then when Discord lets it', async () => {
  const before = await publish('casualties')
  expect(before).toMatchObject({ pictures: [], files: [] })
  const copied = (): string => desk.publicMessages(followerChannel)[0]?.text ?? ''
  expect(copied()).toContain('27 people')
  for (const figure of ['28', '29', '30']) {
    await change(figure)
    await desk.seePublic(announcementChannel, `${figure} people`)
    expect(copied()).toContain(`${figure} people`)
  }
  await change('31')
  const edits = () =>
    desk.discord.exchanges.filter(({ method, path }) => method === 'PATCH' && path.includes(announcementChannel.id))
  await desk.discord.waitUntil(() => edits().some(({ status }) => status === 429))
  const dueIn = async (): Promise<number> =>
    Date.parse((await desk.storage.nextDueAt()) ?? '') - desk.storage.now().getTime()
  const delay = await desk.see(deskChannel, 'was edited as often as Discord allows for now')
  expect(delay.text).toMatch(new RegExp(`<#${announcementChannel.id}>.*<t:\\d+`))
  await vi.waitFor(async () => expect(await dueIn()).toBeGreaterThan(HOUR / 2))
  pass(HOUR / 3)
  // It is not asked again before its time.
  expect(await dueIn()).toBeGreaterThan(0)
  expect(edits().map(({ status }) => status)).toEqual([200, 200, 200, 429])
  pass(HOUR)
  const after = await desk.seePublic(announcementChannel, '31 people')
  expect(after).toMatchObject({ id: before.id, pictures: [] })
  expect(copied()).toContain('31 people')
  // Published, of Components V2: an edit loses neither.
  expect(after.message.flags & 1).toBe(1)
  expect(desk.publicMessages(announcementChannel)).toHaveLength(1)
  const report = await desk.see(deskChannel, '1 of 1 messages were brought up to date')
  expect(report.text).toContain('Copies in channels that follow yours are edited by Discord')
  expect(report.text).toContain('Forwarded messages never change')
})

test('a message that is gone is named in the report with its channel', async () => {
  await desk.setForServer('desk-channel', `<#${deskChannel.id}>`)
  const seen = await desk.asReader().slash('casualties')
  await desk.recorded('published')
  const message = desk.discord.state.message(seen.id)
  if (message) desk.discord.state.delete(message)
  await change('29')
  const report = await desk.see(deskChannel, /0 of 1 messages were brought up to date[\s\S]*1 was given up/)
  expect(report.text).toContain(`<#${openChannel.id}>, 1 message not reached\\: the message is gone.`)
})

test('what AutoMod refuses is told to the desk with the channel, and the answer stays as it was', async () => {
  await desk.setForServer('desk-channel', `<#${deskChannel.id}>`)
  const seen = await desk.asReader().slash('casualties')
  await desk.recorded('published')
  desk.discord.state.autoMod = /29 people/
  await change('29')
  const refusal = await desk.see(deskChannel, 'AutoMod did not let its message')
  expect(refusal.text).toContain(`<#${openChannel.id}>`)
  expect(refusal.text).toContain('It still says what it said')
  expect(refusal.text).toContain('leave out the bot’s role')
  expect((await desk.see(deskChannel, '1 was given up')).text).toContain('AutoMod refused it')
  expect(desk.publicMessages(openChannel).map(({ id, edited }) => ({ id, edited }))).toEqual([
    { id: seen.id, edited: false },
  ])
  expect((await desk.asEditor(deskChannel).press(refusal, 'About this answer')).text).toContain('AutoMod refused it')
  // The desk lets the bot through, and sends it again.
  desk.discord.state.autoMod = null
  expect((await desk.asEditor(deskChannel).press(refusal, 'Send again')).text).toContain('is on its way again')
  expect(await desk.seePublic(openChannel, '29 people')).toMatchObject({ id: seen.id, edited: true })
})

test('an answer that AutoMod does not let through is said to the asker alone, and to the desk', async () => {
  await desk.setForServer('desk-channel', `<#${deskChannel.id}>`)
  desk.discord.state.autoMod = /27 people/
  const seen = await desk.asReader().slash('casualties')
  expect(seen).toMatchObject({ ephemeral: true })
  expect(seen.text).toContain('AutoMod did not let the answer through')
  await desk.recorded('rejected')
  expect((await desk.see(deskChannel, 'AutoMod did not let it be posted')).text).toContain(`<#${openChannel.id}>`)
  expect(desk.publicMessages(openChannel)).toEqual([])
})

test('a server that the bot is removed from is forgotten at once; one that is out for a moment is not', async () => {
  const server = newsroomGuild.guild.id
  await desk.asReader().slash('casualties')
  await desk.recorded('published')
  desk.discord.gateway.breakDown()
  expect((await desk.asReader().slash('casualties')).text).toContain('27 people')
  expect(await desk.storage.findAnswerByNumber(server, 1)).toMatchObject({ asker: readerMember.id })
  desk.discord.gateway.removeBot()
  await vi.waitFor(async () => expect(await desk.storage.findAnswerByNumber(server, 1)).toBeUndefined())
  expect(await desk.storage.exportPersonData(readerMember.id)).toMatchObject({ answers: [], events: [] })
  expect(desk.log.info).toHaveBeenCalledWith({ server }, expect.stringContaining('forgotten'))
})

test('a server that is not in Discord’s list when the bot starts is forgotten after a week', async () => {
  const server = newsroomGuild.guild.id
  await desk.asReader().slash('casualties')
  await desk.recorded('published')
  await desk.stop()
  desk.discord.state.botIsMember = false
  await desk.start()
  desk.ahead += 6 * 24 * HOUR
  await desk.stop()
  await desk.start()
  expect(await desk.storage.findAnswerByNumber(server, 1)).toBeDefined()
  desk.ahead += 25 * HOUR
  await desk.stop()
  await desk.start()
  await vi.waitFor(async () => expect(await desk.storage.findAnswerByNumber(server, 1)).toBeUndefined())
})
