import { expect, test } from 'vitest'
import { createMemoryStore } from '../../src/discord/button-state.ts'
import { connect } from '../../src/discord/connect.ts'
import { corpusApp, setUpBot } from './bot-flow.fixture.ts'

const isnad = setUpBot()

test('commands are registered once, and again only when they changed', async () => {
  const writes = (): number =>
    isnad.discord.exchanges.filter(({ method, path }) => method === 'PUT' && path.includes('/commands')).length
  await isnad.start()
  expect(writes()).toBe(1)
  await isnad.stop()
  await isnad.start()
  expect(writes()).toBe(1)
})

test('a token that Discord does not know ends the start at once', async () => {
  const context = { app: corpusApp, stateStore: createMemoryStore(), log: isnad.log, newErrorId: () => '' }
  await expect(connect({ token: 'x'.repeat(30), api: isnad.discord.api }, context)).rejects.toThrow(/DISCORD_TOKEN/)
  isnad.discord.violations.splice(0)
})
