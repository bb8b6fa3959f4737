import { expect, test } from 'vitest'
import { messageCommands } from '../../commands/index.ts'
import {
  newsroomGuild,
  openChannel,
  reviewedChannel,
  secondReaderMember,
} from '../../src/loopback/state/guild-model.ts'
import { setUpDesk } from './desk-flow.fixture.ts'

const desk = setUpDesk()
const [menu] = messageCommands.map(({ name }) => name)
if (!menu) throw new Error('no command stands in the menu')

test('what somebody wrote is held against the story where it stands, and only who asked sees it', async () => {
  const message = desk.discord.clientOf(secondReaderMember).sendMessage('> **Ana Roca** said that 97 people were hurt')
  const seen = await desk.asReader().contextCommand(menu, message)
  expect(seen.ephemeral).toBe(true)
  expect(seen.text).toContain('97')
  expect(seen.text).toContain('27 people')
})

test('the result can be offered to the channel, and the desk decides', async () => {
  await desk.review()
  const message = desk.discord.clientOf(secondReaderMember, reviewedChannel).sendMessage('About 27 people were hurt')
  const seen = await desk.asReader(reviewedChannel).contextCommand(menu, message)
  expect(seen.ephemeral).toBe(true)
  expect((await desk.asReader(reviewedChannel).press(seen, 'Offer to the channel')).text).toContain('desk')
  expect(await desk.storage.listAnswers(newsroomGuild.guild.id, ['draft'])).toMatchObject([{ command: 'check' }])
})

test('in an open channel whoever has a role of the desk may share the result, and a reader may not', async () => {
  const message = desk.discord.clientOf(secondReaderMember).sendMessage('About 27 people were hurt, says Boris Petrov')
  const readers = await desk.asReader().contextCommand(menu, message)
  expect(readers.buttons.map(({ label }) => label)).not.toContain('Share in channel')
  const seen = await desk.asEditor().contextCommand(menu, message)
  expect(seen).toMatchObject({ ephemeral: true, text: expect.stringContaining('no name like this was found') })
  await desk.asEditor().press(seen, 'Share in channel')
  const shared = await desk.seePublic(openChannel, '/check')
  expect(shared.text).toContain('27 people')
  expect(shared.text).toContain('no name like this was found in the story')
})

test('a message without words is said to have none', async () => {
  const file = { name: 'ferry.png', contentType: 'image/png', bytes: new Uint8Array([1]) }
  const message = desk.discord.clientOf(secondReaderMember).sendMessage('', [file])
  const seen = await desk.asReader().contextCommand(menu, message)
  expect(seen).toMatchObject({ ephemeral: true, text: expect.stringContaining('no words to check') })
})
