import { GatewayIntentBits } from 'discord.js'
import { expect, test } from 'vitest'
import { connect, DiscordRefusal, InvalidToken } from '../../src/discord/connect.ts'
import { readerMember } from '../../src/loopback/state/guild-model.ts'
import { setUpBot } from './bot-flow.fixture.ts'

const isnad = setUpBot()

test('where Discord is out of reach the bot waits, longer each time, and says so, until it is there', async () => {
  // discord.js asks four times before it gives up.
  isnad.discord.injectFailure({ method: 'GET', path: /gateway/, times: 12 }, { kind: 'status', status: 503 })
  await isnad.start()
  expect(isnad.log.warn.mock.calls).toEqual(
    [0.01, 0.02, 0.02].map((seconds) => [
      expect.objectContaining({ seconds }),
      'Discord is out of reach, trying again',
    ]),
  )
  expect((await isnad.clientOf(readerMember).slash('story show')).text).toContain('karabakh')
})

test('it asks for servers alone, in as many shards as Discord says: no messages, no members', async () => {
  await isnad.start()
  expect(isnad.discord.gateway.intents).toEqual([GatewayIntentBits.Guilds])
  expect(isnad.discord.exchanges.map(({ path }) => path)).toContainEqual(expect.stringMatching(/gateway\/bot$/))
})

test('whoever has asked when the bot is told to stop is answered first, and the next bot answers the next', async () => {
  await isnad.start()
  const reader = isnad.clientOf(readerMember)
  isnad.discord.injectFailure({ method: 'PATCH', path: /original/ }, { kind: 'slow', ms: 500 })
  const asked = reader.slash('story show')
  await isnad.discord.waitUntil(() => isnad.discord.exchanges.some(({ path }) => path.includes('callback')))
  await isnad.stop()
  expect(isnad.statuses()).toEqual([200])
  expect((await asked).text).toContain('karabakh')
  await isnad.start()
  expect((await reader.slash('story show')).text).toContain('karabakh')
})

test('where the commands cannot be registered the bot is there, and registers them later', async () => {
  await isnad.start()
  await isnad.stop()
  const before = isnad.discord.exchanges.length
  isnad.discord.injectFailure({ method: 'GET', path: /commands/, times: 8 }, { kind: 'status', status: 502 })
  await isnad.start()
  expect(isnad.log.warn).toHaveBeenCalledWith(
    expect.objectContaining({ seconds: 0.01 }),
    'could not register the commands, trying again',
  )
  expect((await isnad.clientOf(readerMember).slash('story show')).text).toContain('karabakh')
  await isnad.discord.waitUntil(() =>
    isnad.discord.exchanges.slice(before).some(({ path, status }) => path.endsWith('/commands') && status === 200),
  )
  expect(isnad.log.error).not.toHaveBeenCalled()
})

test('a token that Discord does not know ends the start at once', async () => {
  const { api } = isnad.discord
  const starting = connect({ token: `${isnad.discord.token}x`, api }, isnad.context)
  await expect(starting).rejects.toThrow(InvalidToken)
  expect(isnad.discord.violations.splice(0).map(({ rule }) => rule)).toEqual(['refused-401'])
  expect(isnad.log.warn).not.toHaveBeenCalled()
})

test('a server that the bot is not in ends the start in one line that names the setting', async () => {
  const { api, token } = isnad.discord
  isnad.discord.injectFailure({ method: 'GET', path: /guilds.*commands/ }, { kind: 'status', status: 403 })
  const starting = connect({ token, api, server: '123456789012345678' }, isnad.context)
  await expect(starting).rejects.toThrow(DiscordRefusal)
  await expect(starting).rejects.toThrow(/DISCORD_SERVER/)
})
