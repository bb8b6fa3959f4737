import { expect, test } from 'vitest'
import { openChannel, readerMember } from '../../src/loopback/state/guild-model.ts'
import { setUpBot } from './bot-flow.fixture.ts'

const isnad = setUpBot()

test.each([
  ['asked to reconnect', () => isnad.discord.gateway.reconnect(), 'resumed'],
  ['cut off', () => isnad.discord.gateway.drop(), 'resumed'],
  ['told that its session is over', () => isnad.discord.gateway.invalidate(), 'identified'],
] as const)('%s, the bot comes back and answers', async (_, happen, how) => {
  await isnad.start()
  const before = isnad.discord.gateway.counts[how]
  happen()
  await isnad.discord.waitUntil(() => isnad.discord.gateway.counts[how] > before)
  expect((await isnad.clientOf(readerMember).slash('story show')).text).toContain('karabakh')
})

test('leaving lets what is being answered finish', async () => {
  await isnad.start()
  isnad.discord.injectFailure({ method: 'PATCH', path: /original/ }, { kind: 'slow', ms: 500 })
  const asking = isnad.clientOf(readerMember).slash('story show')
  await isnad.discord.waitUntil(() => isnad.discord.messages(openChannel, readerMember).length === 1)
  await isnad.stop()
  expect((await asking).text).toContain('karabakh')
})
