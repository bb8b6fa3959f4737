import { DiscordAPIError, MessageFlags } from 'discord.js'
import { expect, test } from 'vitest'
import { say, setUpLoopback } from './loopback.fixture.ts'
import { ManualClock } from './state/clock.ts'
import {
  announcementChannel,
  announcingGuild,
  editorMember,
  followerChannel,
  openChannel,
  readerMember,
} from './state/guild-model.ts'

const loopback = setUpLoopback()

test('what is published is copied, edited with its copies three times an hour, and keeps its pictures there', async () => {
  const clock = new ManualClock()
  await loopback.start(async () => undefined, [say], { guildModel: announcingGuild, clock })
  const { discord, client } = loopback
  const channel = await client.channels.fetch(announcementChannel.id)
  if (!channel?.isSendable()) throw new Error('no channel')
  const sent = await channel.send('first')
  const editor = discord.clientOf(editorMember, announcementChannel)
  const [seen] = editor.messages()
  if (!seen) throw new Error('no message')
  expect(() => discord.clientOf(readerMember, announcementChannel).publish(seen)).toThrow('may not publish')
  expect(() => discord.clientOf(editorMember, openChannel).publish(seen)).toThrow()
  expect(editor.publish(seen).message.flags).toBe(MessageFlags.Crossposted)
  const copies = () => discord.messages(followerChannel, readerMember).map(({ text }) => text)
  expect(copies()).toEqual(['first'])
  const edit = (content: string) =>
    fetch(`${discord.api}/v10/channels/${announcementChannel.id}/messages/${sent.id}`, {
      method: 'PATCH',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content, allowed_mentions: { parse: [] } }),
    })
  for (const text of ['second', 'third', 'fourth']) expect((await edit(text)).status).toBe(200)
  expect(copies()).toEqual(['fourth'])
  clock.advance(1_000_000)
  const refused = await edit('fifth')
  expect(refused.status).toBe(429)
  expect(await refused.json()).toMatchObject({ code: 20_028, retry_after: 2_600 })
  expect(refused.headers.get('retry-after')).toBeNull()
  clock.advance(2_600_000)
  expect((await edit('fifth')).status).toBe(200)
  expect(copies()).toEqual(['fifth'])
})

test('what AutoMod blocks is neither posted nor changed', async () => {
  await loopback.start(async () => undefined)
  const channel = await loopback.client.channels.fetch(openChannel.id)
  if (!channel?.isSendable()) throw new Error('no channel')
  const sent = await channel.send('good')
  loopback.discord.state.autoMod = /bad/
  await expect(channel.send('bad')).rejects.toMatchObject({ code: 200_000, status: 400 })
  await expect(sent.edit('bad')).rejects.toBeInstanceOf(DiscordAPIError)
  expect(loopback.discord.messages(openChannel, readerMember)).toMatchObject([{ text: 'good', edited: false }])
})
