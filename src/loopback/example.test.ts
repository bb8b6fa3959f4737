import { expect, test } from 'vitest'
import { startLoopback } from './loopback.ts'
import { readerMember } from './state/guild-model.ts'
import { startBot } from './tiny-bot.fixture.ts'

test('a bot says what it was asked to say', async () => {
  const discord = await startLoopback()
  const client = await startBot(discord, async (i) => i.isChatInputCommand() && i.reply(`${i.commandName}!`))
  const places = { contexts: [0], integrationTypes: [0], defaultMemberPermissions: null }
  await client.application.commands.set([{ name: 'hello', description: 'Says hello', ...places }])
  expect(await discord.clientOf(readerMember).slash('hello')).toMatchObject({ text: 'hello!', ephemeral: false })
  await client.destroy()
  await discord.close()
  expect(discord.violations).toEqual([])
})
