import { expect, test } from 'vitest'
import { connect, DiscordRefusal, InvalidToken } from '../../src/discord/connect.ts'
import { readerMember } from '../../src/loopback/state/guild-model.ts'
import { setUpBot } from './bot-flow.fixture.ts'

const isnad = setUpBot()
const answers = async (): Promise<void> =>
  expect((await isnad.clientOf(readerMember).slash('story show')).text).toContain('karabakh')

test('where each session is ended at once, the bot asks for no more of them than it must, and comes back', async () => {
  await isnad.start()
  const { gateway } = isnad.discord
  gateway.sessionsToInvalidate = 4
  gateway.invalidate()
  await isnad.discord.waitUntil(() => gateway.sessionsToInvalidate === 0 && gateway.connected)
  expect(gateway.counts.identified).toBe(1 + 4 + 1)
  await answers()
})

test('a connection that falls silent is given up, and resumed', async () => {
  isnad.discord.gateway.heartbeat = 150
  await isnad.start()
  const { gateway } = isnad.discord
  gateway.answersHeartbeats = false
  await isnad.discord.waitUntil(() => gateway.counts.resumed > 0)
  gateway.answersHeartbeats = true
  await isnad.discord.waitUntil(() => gateway.connected)
  expect(gateway.counts.identified).toBe(1)
  await answers()
})

test.each([
  ['no JSON', '{"op":'],
  ['nothing', ''],
  ['null', 'null'],
  ['an opcode that there is not', '{"op":99,"d":{},"s":null,"t":null}'],
  ['an event that there is not', '{"op":0,"d":{},"s":3,"t":"NOBODY_KNOWS"}'],
  ['an interaction without content', '{"op":0,"d":{},"s":4,"t":"INTERACTION_CREATE"}'],
  ['an interaction of a kind that there is not', '{"op":0,"d":{"id":"1","type":77},"s":4,"t":"INTERACTION_CREATE"}'],
])('%s in place of a packet ends nothing', async (_, text) => {
  await isnad.start()
  isnad.discord.gateway.sendText(text)
  await answers()
  expect(isnad.discord.gateway.counts.identified).toBe(1)
})

test.each([4_000, 4_009, 4_999])('closed with %i, the bot resumes what it had', async (code) => {
  await isnad.start()
  isnad.discord.gateway.close(code)
  await isnad.discord.waitUntil(() => isnad.discord.gateway.counts.resumed > 0)
  await answers()
  expect(isnad.discord.gateway.counts.identified).toBe(1)
})

test.each([
  ['is told that the token is wrong', 4_004, InvalidToken],
  ['is not granted what it wants to hear of', 4_014, DiscordRefusal],
])('a bot that %s while it starts ends in one line, after one session', async (_, code, kind) => {
  const { token, api, gateway } = isnad.discord
  gateway.closesSessionsWith = code
  await expect(connect({ token, api, retries: [5] }, isnad.context)).rejects.toThrow(kind)
  expect(gateway.counts.identified).toBe(1)
})

test.each([
  ['whose token is revoked', 4_004, /DISCORD_TOKEN/],
  ['that may no longer hear what it wants', 4_014, /for good: DisallowedIntents/],
])('a bot %s while it runs says so, and asks for no more sessions', async (_, code, text) => {
  await isnad.start()
  isnad.discord.gateway.close(code)
  expect((await isnad.bot?.refused)?.message).toMatch(text)
  expect(isnad.discord.gateway.counts.identified).toBe(1)
})
