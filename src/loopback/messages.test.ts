import { AttachmentBuilder, MessageFlags } from 'discord.js'
import { expect, test } from 'vitest'
import { say, setUpLoopback } from './loopback.fixture.ts'
import { ManualClock } from './state/clock.ts'
import { deskChannel, editorMember, openChannel, readerMember, secondReaderMember } from './state/guild-model.ts'

const loopback = setUpLoopback()

test('components, pictures and files are shown with their addresses', async () => {
  const png = Buffer.from('not really a picture')
  await loopback.start(async (i) => {
    if (!i.isChatInputCommand()) return
    const response = await i.reply({
      flags: MessageFlags.IsComponentsV2,
      files: [new AttachmentBuilder(png, { name: 'a.png' })],
      components: [
        { type: 17, components: [{ type: 10, content: 'one' }, { type: 14 }, { type: 10, content: 'two' }] },
        { type: 12, items: [{ media: { url: 'attachment://a.png' }, description: 'who says what' }] },
      ],
      withResponse: true,
    })
    await i.followUp(response.resource?.message?.attachments.first()?.url ?? 'none')
  })
  const seen = await loopback.discord.clientOf(readerMember).slash('say')
  expect(seen.blocks).toEqual(['one', 'two'])
  expect(seen.pictures).toEqual([{ url: 'attachment://a.png', alt: 'who says what' }])
  await loopback.discord.waitUntil(() => loopback.discord.messages(openChannel, readerMember).length === 2)
  const url = loopback.discord.messages(openChannel, readerMember)[1]?.text ?? ''
  expect(await (await fetch(url)).text()).toBe('not really a picture')
})

test('the bot writes, answers, edits and deletes messages of its own', async () => {
  await loopback.start(async () => undefined)
  const channel = await loopback.client.channels.fetch(deskChannel.id)
  if (!channel?.isSendable()) throw new Error('no channel')
  const sent = await channel.send('draft')
  await sent.edit('final')
  await sent.reply({ content: 'done', allowedMentions: { parse: [], repliedUser: false } })
  expect(loopback.discord.messages(deskChannel, editorMember)).toMatchObject([
    { text: 'final', edited: true },
    { text: 'done', repliesTo: sent.id },
  ])
  expect((await channel.messages.fetch(sent.id)).content).toBe('final')
  await sent.delete()
  await expect(channel.messages.fetch({ message: sent.id, force: true })).rejects.toThrow('Unknown Message')
  expect(loopback.discord.messages(deskChannel, editorMember)).toHaveLength(1)
})

test('a nonce that is enforced makes one message, however often it is sent', async () => {
  const clock = new ManualClock()
  await loopback.start(async () => undefined, [say], { clock })
  const send = () =>
    loopback.client.rest.post(`/channels/${openChannel.id}/messages`, {
      body: { content: 'x', nonce: 'n1', enforce_nonce: true, allowed_mentions: { parse: [] } },
    })
  expect(await send()).toEqual(await send())
  expect(loopback.discord.messages(openChannel, readerMember)).toHaveLength(1)
  clock.advance(600_000)
  await send()
  expect(loopback.discord.messages(openChannel, readerMember)).toHaveLength(2)
})

test('what the bot writes to one person is seen by nobody else', async () => {
  await loopback.start(async () => undefined)
  const user = await loopback.client.users.fetch(readerMember.id)
  await user.send('for you alone')
  expect(loopback.discord.clientOf(readerMember).directMessages()).toMatchObject([{ text: 'for you alone' }])
  expect(loopback.discord.clientOf(secondReaderMember).directMessages()).toEqual([])
})
