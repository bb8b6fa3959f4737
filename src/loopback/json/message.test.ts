import { MessageFlags } from 'discord.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { ManualClock } from '../state/clock.ts'
import { EMPTY_CONTENTS } from '../state/contents.ts'
import { botMember, newsroomGuild, openChannel, readerMember } from '../state/guild-model.ts'
import type { Message } from '../state/message.ts'
import { State } from '../state/state.ts'
import { messageJson } from './message.ts'

const ORIGIN = 'http://127.0.0.1:1'
let clock: ManualClock
let state: State
beforeEach(() => {
  clock = new ManualClock(Date.UTC(2023, 8, 20, 12))
  state = new State(newsroomGuild, clock)
})

const add = (more: Partial<Message>): Message =>
  state.add({ ...EMPTY_CONTENTS, channel: openChannel.id, author: botMember.id, ...more })
const json = (message: Message) => messageJson(message, state, ORIGIN)
const file = (name = 'a b.png') =>
  state.addAttachment({ name, contentType: 'image/png', bytes: new Uint8Array(3) }, 'a map')

test('a message tells its author, its place and when it was made and edited', () => {
  const sent = add({ content: 'x' })
  expect(json(sent)).toMatchObject({
    channel_id: openChannel.id,
    content: 'x',
    type: 0,
    author: { username: 'isnad', bot: true },
    timestamp: '2023-09-20T12:00:00.000Z',
    edited_timestamp: null,
  })
  clock.advance(1_000)
  expect(json(state.edit(sent, { ...sent, content: 'y' })).edited_timestamp).toBe('2023-09-20T12:00:01.000Z')
})

test('nobody is mentioned, whatever the text says', () => {
  expect(json(add({ content: '@everyone <@11> <@&2>' }))).toMatchObject({
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
  })
})

test('a reply carries the message that it replies to, and goes on when that is deleted', () => {
  const first = add({ content: 'first' })
  const second = add({ content: 'second', repliesTo: first.id })
  const third = add({ content: 'third', repliesTo: second.id })
  expect(json(third)).toMatchObject({
    type: 19,
    message_reference: { message_id: second.id, channel_id: openChannel.id },
    referenced_message: { content: 'second' },
  })
  expect(Object(json(third).referenced_message)).not.toHaveProperty('referenced_message')
  state.delete(second)
  expect(json(third)).toMatchObject({ type: 19, referenced_message: null })
})

test('the answer to a command names the command and who called it', () => {
  const called = { kind: 'command', person: readerMember.id, channel: openChannel.id, command: 'ask' } as const
  const interaction = state.interactions.create({ ...called, source: null })
  const answer = add({ interaction: interaction.id })
  expect(json(answer)).toMatchObject({
    type: 20,
    webhook_id: botMember.id,
    interaction_metadata: { id: interaction.id, type: 2, user: { username: 'reader' }, name: 'ask' },
    interaction: { name: 'ask' },
  })
  const pressed = state.interactions.create({ ...called, kind: 'component', command: null, source: answer.id })
  const followUp = json(add({ interaction: pressed.id }))
  expect(followUp).toMatchObject({ type: 0, interaction_metadata: { type: 3, interacted_message_id: answer.id } })
  expect(followUp).not.toHaveProperty('interaction')
})

describe('a file of the message', () => {
  test('is named with its size, its description and the address it is served at', () => {
    const attachment = file()
    const url = `${ORIGIN}/attachments/${attachment.id}/a%20b.png`
    expect(json(add({ attachments: [attachment] })).attachments).toEqual([
      {
        id: attachment.id,
        filename: 'a b.png',
        size: 3,
        content_type: 'image/png',
        ephemeral: false,
        description: 'a map',
        url,
        proxy_url: url,
      },
    ])
    expect(json(add({ attachments: [attachment], visibleTo: readerMember.id })).attachments).toMatchObject([
      { ephemeral: true },
    ])
  })

  test('takes the place of attachment://NAME in components at any depth and in embeds', () => {
    const attachment = file('a.png')
    const url = `${ORIGIN}${attachment.path}`
    const media = { url: 'attachment://a.png' }
    const message = add({
      flags: MessageFlags.IsComponentsV2,
      attachments: [attachment],
      embeds: [{ title: 'x', image: media, thumbnail: { url: 'https://example.org/b.png' } }],
      components: [
        { type: 17, components: [{ type: 12, items: [{ media, description: 'alt' }] }] },
        { type: 9, components: [{ type: 10, content: 'x' }], accessory: { type: 11, media } },
        { type: 13, file: media },
      ],
    })
    const served = { url, attachment_id: attachment.id, content_type: 'image/png' }
    expect(json(message)).toMatchObject({
      embeds: [{ type: 'rich', image: { url }, thumbnail: { url: 'https://example.org/b.png' } }],
      components: [
        { components: [{ items: [{ media: served, description: 'alt' }] }] },
        { accessory: { media: served } },
        { file: served },
      ],
    })
  })

  test('that is not there leaves the address as the bot wrote it', () => {
    const components = [{ type: 13, file: { url: 'attachment://b.png' } }]
    expect(json(add({ attachments: [file('a.png')], components })).components).toMatchObject([
      { file: { url: 'attachment://b.png' } },
    ])
  })
})
