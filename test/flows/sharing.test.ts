import { describe, expect, test, vi } from 'vitest'
import { pressed } from '../../src/actions/action.fixture.ts'
import { actions } from '../../src/actions/actions.ts'
import { UserError } from '../../src/command/user-error.ts'
import { parseCustomId } from '../../src/discord/controls.ts'
import { describeError } from '../../src/discord/errors.ts'
import { en } from '../../src/languages/en/index.ts'
import {
  newsroomGuild,
  openChannel,
  reviewedChannel,
  secondReaderMember,
} from '../../src/loopback/state/guild-model.ts'
import { setUpDesk } from './desk-flow.fixture.ts'

const desk = setUpDesk()

describe('in a private channel', () => {
  test('the asker shares, or keeps the answer', async () => {
    await desk.setForChannel(openChannel, 'mode', 'private')
    const asker = desk.asReader()
    const answer = await asker.slash('who-said', { speaker: 'Ana Roca' })
    expect(answer).toMatchObject({ ephemeral: true })
    const kept = await asker.press(await asker.slash('who-said'), 'Keep to myself')
    expect(kept.text).toContain('Kept to yourself')
    const arabic = await asker.slash('who-said', { language: 'ar' })
    expect((await asker.press(arabic, 'أبقه لي')).text).toContain('بقي لك وحدك')
    expect((await asker.press(answer, 'Share in channel')).text).toContain('On its way to the channel')
    const shared = await desk.seePublic(openChannel, '27 people')
    expect(shared).toMatchObject({ ephemeral: false })
    expect(desk.publicMessages(openChannel)).toHaveLength(1)
  })
})

test('nobody brings an answer to others that somebody else was given', async () => {
  await desk.review()
  const answer = await desk.asReader(reviewedChannel).slash('who-said')
  const offer = answer.buttons.find(({ label }) => label === 'Offer to the channel')
  const call = parseCustomId(offer?.customId ?? '')
  const [server, channel] = [newsroomGuild.guild.id, reviewedChannel.id]
  const settings = await desk.storage.loadSettings({ server, channel })
  const person = { id: secondReaderMember.id, roles: [], canManageServer: false }
  const where = {
    newsroom: { storage: desk.storage, person, server, channel, parent: null, settings },
    app: desk.context.app,
    reader: en,
  }
  const action = actions.find(({ name }) => name === call?.name)
  const reply = await action?.run(pressed(call?.args), where).catch((error: unknown) => error)
  expect(reply instanceof UserError && describeError(reply, en, desk.context)).toContain('somebody else’s')
  expect(await desk.storage.listAnswers(server)).toEqual([])
})

test('a message whose sending broke off is looked for and not sent again, long after its nonce is forgotten', async () => {
  await desk.setForChannel(openChannel, 'mode', 'private')
  const asker = desk.asReader()
  const answer = await asker.slash('who-said')
  desk.discord.injectFailure(
    { method: 'POST', path: /\/channels\/\d+\/messages$/, times: 4 },
    { kind: 'cut', after: true },
  )
  await asker.press(answer, 'Share in channel')
  await desk.seePublic(openChannel, '27 people')
  await vi.waitFor(
    async () => {
      desk.ahead += 600_000
      desk.context.wakeDelivery?.()
      expect(await desk.storage.findAnswerByNumber(newsroomGuild.guild.id, 1)).toMatchObject({ state: 'published' })
    },
    { timeout: 15_000, interval: 50 },
  )
  expect(desk.publicMessages(openChannel)).toHaveLength(1)
})
