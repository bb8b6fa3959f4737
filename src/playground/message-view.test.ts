import { MessageFlags } from 'discord.js'
import { beforeEach, expect, test } from 'vitest'
import { ManualClock } from '../loopback/state/clock.ts'
import { EMPTY_CONTENTS } from '../loopback/state/contents.ts'
import { botMember, newsroomGuild, openChannel, readerMember } from '../loopback/state/guild-model.ts'
import type { Message } from '../loopback/state/message.ts'
import { State } from '../loopback/state/state.ts'
import { messageView, personView } from './message-view.ts'

let clock: ManualClock
let state: State
beforeEach(() => {
  clock = new ManualClock(Date.UTC(2023, 8, 20, 12))
  state = new State(newsroomGuild, clock)
})
const add = (more: Partial<Message> = {}): Message =>
  state.add({ ...EMPTY_CONTENTS, channel: openChannel.id, author: botMember.id, ...more })
const citation = { block: 'x', story: 'ferry', language: 'en', sentence: 3 }
const view = (message: Message) => messageView(message, state, () => [citation])

test('a message is shown with its author and its times', () => {
  const sent = add({ content: 'before' })
  clock.advance(60_000)
  const edited = state.edit(sent, { ...sent, content: 'after' })
  expect(view(edited)).toMatchObject({
    author: { id: botMember.id, name: 'Isnad', bot: true },
    content: 'after',
    created: '2023-09-20T12:00:00.000Z',
    edited: '2023-09-20T12:01:00.000Z',
  })
  expect(view(sent)).toMatchObject({
    edited: null,
    ephemeral: false,
    thinking: false,
    repliesTo: null,
    invocation: null,
  })
  expect(personView(readerMember)).toEqual({ id: readerMember.id, name: 'Rana, a reader', bot: false })
})

test('what is for one person alone, or not there yet, is marked', () => {
  expect(view(add({ visibleTo: readerMember.id, flags: MessageFlags.Loading }))).toMatchObject({
    ephemeral: true,
    thinking: true,
  })
})

test('files and pictures are fetched from where the page comes from, whatever its address is', () => {
  const file = state.addAttachment({ name: 'a b.png', contentType: 'image/png', bytes: new Uint8Array(7) }, 'a map')
  const components = [{ type: 12, items: [{ media: { url: 'attachment://a b.png' }, description: 'a map' }] }]
  const shown = view(add({ attachments: [file], components }))
  const url = `/attachments/${file.id}/a%20b.png`
  expect(shown.attachments).toEqual([
    { id: file.id, filename: 'a b.png', url, size: 7, contentType: 'image/png', description: 'a map' },
  ])
  expect(shown.components).toMatchObject([{ items: [{ media: { url }, description: 'a map' }] }])
})

test('a reply shows the beginning of what it replies to, as long as that is there', () => {
  const first = add({ content: 'x'.repeat(300), author: readerMember.id })
  const reply = add({ content: 'so', repliesTo: first.id })
  expect(view(reply).repliesTo).toEqual({ author: 'Rana, a reader', text: 'x'.repeat(120) })
  const formatted = add({ content: '**Setting up** · <#12>\n-# 1\\. in \\*all\\*' })
  expect(view(add({ content: 'so', repliesTo: formatted.id })).repliesTo?.text).toBe('Setting up · 1. in *all*')
  state.delete(first)
  expect(view(reply).repliesTo).toBeNull()
})

test('an answer says who called which command; what follows a button does not', () => {
  const of = { person: readerMember.id, channel: openChannel.id, source: null }
  const called = state.interactions.create({ ...of, kind: 'command', command: 'story list' })
  expect(view(add({ interaction: called.id })).invocation).toEqual({ person: 'Rana, a reader', command: 'story list' })
  const pressed = state.interactions.create({ ...of, kind: 'component', command: null })
  expect(view(add({ interaction: pressed.id })).invocation).toBeNull()
})

test('sentences are looked for in what the bot says, not in what people say', () => {
  expect(view(add({ content: 'x' })).citations).toEqual([citation])
  expect(view(add({ content: 'x', author: readerMember.id })).citations).toEqual([])
})

test('what was wrong with the requests that made it is counted', () => {
  const message = add()
  const violation = { rule: 'spec', path: '/content', reason: 'x' }
  const request = { method: 'POST', path: '/x', body: {}, files: [], status: 200 }
  state.exchanges.push(
    { ...request, message: message.id, violations: [violation] },
    { ...request, message: message.id, violations: [violation, violation] },
    { ...request, message: 'another', violations: [violation] },
    { ...request, message: null, violations: [violation] },
  )
  expect(view(message).violations).toBe(3)
})
