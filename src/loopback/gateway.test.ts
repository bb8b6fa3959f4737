import { Client, Events, GatewayIntentBits } from 'discord.js'
import { expect, test } from 'vitest'
import { startLoopback } from './loopback.ts'
import { setUpLoopback } from './loopback.fixture.ts'
import { readerMember } from './state/guild-model.ts'
import { startBot } from './tiny-bot.fixture.ts'

const loopback = setUpLoopback()

test('a bot that is cut off resumes and hears what it missed', async () => {
  await loopback.start(async (i) => i.isChatInputCommand() && i.reply('still here'))
  for (const fail of [() => loopback.discord.gateway.drop(), () => loopback.discord.gateway.reconnect()]) {
    fail()
    await loopback.discord.waitUntil(() => !loopback.discord.gateway.connected)
    expect(await loopback.discord.clientOf(readerMember).slash('say')).toMatchObject({ text: 'still here' })
  }
  expect(loopback.discord.gateway.counts).toMatchObject({ identified: 1, resumed: 2 })
})

test('a bot whose session is over introduces itself anew', async () => {
  await loopback.start(async (i) => i.isChatInputCommand() && i.reply('here again'))
  const again = new Promise((resolve) => loopback.client.once(Events.ShardReady, resolve))
  loopback.discord.gateway.clearSessions()
  loopback.discord.gateway.drop()
  await again
  expect(await loopback.discord.clientOf(readerMember).slash('say')).toMatchObject({ text: 'here again' })
  expect(loopback.discord.gateway.counts).toMatchObject({ identified: 2, resumed: 0 })
}, 30_000)

test('a bot that is told that its session is over, or is closed upon, comes back', async () => {
  await loopback.start(async (i) => i.isChatInputCommand() && i.reply('back'))
  const resumed = new Promise((resolve) => loopback.client.once(Events.ShardResume, resolve))
  loopback.discord.gateway.close(4_000)
  await resumed
  loopback.discord.gateway.invalidate()
  await loopback.discord.waitUntil(
    () => loopback.discord.gateway.counts.identified === 2 && loopback.discord.gateway.connected,
    20_000,
  )
  expect(await loopback.discord.clientOf(readerMember).slash('say')).toMatchObject({ text: 'back' })
}, 30_000)

test('a bot whose heartbeat is not answered connects again', async () => {
  loopback.discord = await startLoopback()
  loopback.discord.gateway.heartbeat = 40
  loopback.discord.gateway.answersHeartbeats = false
  loopback.client = await startBot(loopback.discord, async () => undefined)
  await loopback.discord.waitUntil(() => loopback.discord.gateway.counts.resumed > 0)
  loopback.discord.gateway.answersHeartbeats = true
  expect(loopback.discord.gateway.counts.heartbeats).toBeGreaterThan(0)
})

test('a wrong token and a privileged intent are refused', async () => {
  await loopback.start(async () => undefined)
  const wrong = new Client({ intents: [], rest: { api: loopback.discord.api } })
  await expect(wrong.login('wrong')).rejects.toThrow()
  const asking = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: loopback.discord.api } })
  await expect(asking.login(loopback.discord.token)).rejects.toThrow('disallowed intents')
  expect(loopback.takeViolations()).toEqual(['refused-401', 'closed-4014'])
})
