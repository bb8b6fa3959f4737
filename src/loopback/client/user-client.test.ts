import { beforeEach, describe, expect, test } from 'vitest'
import { ManualClock } from '../state/clock.ts'
import type { Component } from '../state/component.ts'
import { EMPTY_CONTENTS } from '../state/contents.ts'
import {
  botMember,
  deskChannel,
  editorMember,
  type Member,
  newsroomGuild,
  openChannel,
  readerMember,
  secondReaderMember,
} from '../state/guild-model.ts'
import type { Message } from '../state/message.ts'
import { State } from '../state/state.ts'
import { ClientRefusal } from './client-refusal.ts'
import { toSnapshot } from './snapshot.ts'
import { UserClient } from './user-client.ts'

let state: State
/** What went to the bot, newest last. A bot that is not there answers nothing. */
let sent: Record<string, unknown>[]
beforeEach(() => {
  state = new State(newsroomGuild, new ManualClock())
  sent = []
})

const client = (person: Member = readerMember, channel = openChannel): UserClient =>
  new UserClient(person, channel, {
    state,
    origin: 'http://127.0.0.1:1',
    dispatch: (event, data) => {
      sent.push({ event, ...Object(data) })
      const interaction = state.interactions.get(Object(data).id)
      if (interaction) state.respond(interaction, { kind: 'message', message: add({ content: 'done' }).id })
    },
  })
const add = (more: Partial<Message>): Message =>
  state.add({ ...EMPTY_CONTENTS, channel: openChannel.id, author: botMember.id, ...more })
const withParts = (...components: Component[]): Message => add({ components: [{ type: 1, components }] })

describe('a button', () => {
  const more: Component = { type: 2, style: 1, id: 2, label: 'More', custom_id: 'more' }

  test('is pressed by its label or its custom_id, and the bot is told on which message', async () => {
    const message = withParts(more)
    expect(await client().press(message.id, 'More')).toMatchObject({ text: 'done', modal: null })
    await client().press(toSnapshot(message), 'more')
    const data = { custom_id: 'more', component_type: 2, id: 2 }
    expect(sent).toMatchObject([
      { event: 'INTERACTION_CREATE', type: 3, data, message: { id: message.id } },
      { type: 3, data },
    ])
  })

  test.each([
    ['that is not there', 'Less', 'there is no button "Less"; there is: More, Source, Old'],
    ['that is a link', 'Source', '"Source" is a link'],
    ['that is disabled', 'Old', 'the button "Old" is disabled'],
  ])('%s cannot be pressed', (_, name, why) => {
    const link = { type: 2, style: 5, label: 'Source', url: 'https://example.org' }
    const { id } = withParts(more, link, { ...more, label: 'Old', custom_id: 'old', disabled: true })
    expect(() => client().press(id, name)).toThrow(new ClientRefusal(why))
  })

  test('is pressed only where it is seen: not on another’s private message, in another channel or once deleted', () => {
    const own = withParts(more)
    const ofAnother = add({ components: own.components, visibleTo: secondReaderMember.id })
    state.delete(own)
    for (const { id } of [own, ofAnother])
      expect(() => client().press(id, 'More')).toThrow('Rana, a reader does not see that message in #newsroom')
    const desk = add({ components: own.components, channel: deskChannel.id })
    expect(() => client().press(desk.id, 'More')).toThrow('does not see')
    expect(() => client(readerMember, deskChannel).press(desk.id, 'More')).toThrow('does not see')
    expect(sent).toEqual([])
  })

  test('is looked for in the message as it is now, not as it was seen', () => {
    const message = withParts(more)
    const seen = toSnapshot(message)
    state.edit(message, { ...message, components: [] })
    expect(() => client().press(seen, 'More')).toThrow('there is no button "More"; there is: none')
  })
})

describe('a menu', () => {
  const options = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }))
  const menu: Component = { type: 3, custom_id: 's', placeholder: 'Choose', options, min_values: 1, max_values: 2 }

  test('is used by value or label, as many as it takes', async () => {
    const { id } = withParts(menu)
    await client().select(id, 'Choose', ['B', 'a'])
    expect(sent).toMatchObject([{ data: { custom_id: 's', component_type: 3, values: ['b', 'a'] } }])
    expect(() => client().select(id, 's', [])).toThrow('"s" takes 1 to 2, not 0')
    expect(() => client().select(id, 's', ['a', 'b', 'c'])).toThrow('"s" takes 1 to 2, not 3')
    expect(() => client().select(id, 's', ['D'])).toThrow('there is no option "D"; there is: A, B, C')
  })

  test('of people or channels sends them along', async () => {
    const { id } = withParts({ type: 5, custom_id: 'who' })
    await client().select(id, 'who', [editorMember])
    expect(sent).toMatchObject([
      { data: { values: [editorMember.id], resolved: { users: { [editorMember.id]: { username: 'editor' } } } } },
    ])
    expect(() => client().select(id, 'who', [editorMember, readerMember])).toThrow('takes 1 to 1, not 2')
  })
})

describe('a person', () => {
  test('writes, and reads what they see in this channel and in others', () => {
    const file = { name: 'a.txt', contentType: 'text/plain', bytes: Buffer.from('x') }
    const said = client().sendMessage('27 were killed', [file])
    expect(said).toMatchObject({ text: '27 were killed', author: readerMember.id, files: [{ filename: 'a.txt' }] })
    add({ content: 'for another', visibleTo: secondReaderMember.id })
    add({ content: 'for you', channel: state.directChannel(readerMember.id).id })
    expect(
      client()
        .messages()
        .map(({ text }) => text),
    ).toEqual(['27 were killed'])
    expect(
      client()
        .directMessages()
        .map(({ text }) => text),
    ).toEqual(['for you'])
    expect(client(editorMember).inChannel(deskChannel).messages()).toEqual([])
  })

  test('completes only what completes, and never gets a message in place of choices', async () => {
    const option = { type: 3, name: 'story', description: 'x' }
    state.commands.replace(null, [
      {
        name: 'ask',
        description: 'x',
        options: [
          { ...option, autocomplete: true },
          { ...option, name: 'language' },
        ],
      },
    ])
    await expect(client().autocomplete('ask', 'language', 'a')).rejects.toThrow('does not complete what is typed')
    await expect(client().autocomplete('ask', 'when', 'a')).rejects.toThrow(ClientRefusal)
    await expect(client().autocomplete('ask', 'story', 'a')).rejects.toThrow('answered with a message')
  })

  test('cannot fill in a form that is not there', () =>
    expect(() => client().submit(null, {})).toThrow('there is no form'))
})
