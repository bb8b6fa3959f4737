import { MessageFlags } from 'discord.js'
import { expect, test } from 'vitest'
import { EMPTY_CONTENTS } from '../state/contents.ts'
import { botMember, openChannel, readerMember } from '../state/guild-model.ts'
import type { Message } from '../state/message.ts'
import { toSnapshot } from './snapshot.ts'

const message = (more: Partial<Message>): Message => ({
  ...EMPTY_CONTENTS,
  id: '1',
  channel: openChannel.id,
  author: botMember.id,
  created: 0,
  edited: null,
  repliesTo: null,
  interaction: null,
  visibleTo: null,
  ...more,
})

test('text is read in the order in which it stands, at any depth, with the embeds last', () => {
  const section = {
    type: 9,
    components: [{ type: 10, content: 'three' }],
    accessory: { type: 2, style: 2, label: 'More', custom_id: 'more' },
  }
  const seen = toSnapshot(
    message({
      content: 'one',
      components: [{ type: 17, components: [{ type: 10, content: 'two' }, { type: 14 }, section] }],
      embeds: [
        {
          author: { name: 'four' },
          title: 'five',
          description: 'six',
          fields: [{ name: 'seven', value: 'eight' }],
          footer: { text: 'nine' },
        },
      ],
    }),
  )
  expect(seen.blocks).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'])
  expect(seen.text.split('\n')).toEqual(seen.blocks)
  expect(seen.buttons).toEqual([{ label: 'More', customId: 'more', url: null, disabled: false }])
})

test('an empty message shows nothing', () => expect(toSnapshot(message({})).blocks).toEqual([]))

test('a link is a button with an address, and a button may be disabled', () => {
  const components = [
    {
      type: 1,
      components: [
        { type: 2, style: 5, label: 'Source', url: 'https://example.org' },
        { type: 2, style: 1, custom_id: 'a', disabled: true },
      ],
    },
  ]
  expect(toSnapshot(message({ components })).buttons).toEqual([
    { label: 'Source', customId: null, url: 'https://example.org', disabled: false },
    { label: '', customId: 'a', url: null, disabled: true },
  ])
})

test.each([3, 5, 6, 7, 8])('a component of type %d is a menu', (type) =>
  expect(toSnapshot(message({ components: [{ type: 1, components: [{ type, custom_id: 's' }] }] })).selects).toEqual([
    { customId: 's', placeholder: '', disabled: false, options: [] },
  ]),
)

test('a menu shows which options are chosen', () => {
  const options = [
    { label: 'A', value: 'a' },
    { label: 'B', value: 'b', default: true },
  ]
  const menu = { type: 3, custom_id: 's', placeholder: 'Choose', options }
  expect(toSnapshot(message({ components: [{ type: 1, components: [menu] }] })).selects[0]).toMatchObject({
    placeholder: 'Choose',
    options: [
      { value: 'a', chosen: false },
      { value: 'b', chosen: true },
    ],
  })
})

test('pictures of galleries and thumbnails are seen with their alt text', () => {
  const components = [
    { type: 12, items: [{ media: { url: 'attachment://a.png' }, description: 'a map' }, { media: { url: 'b' } }] },
    { type: 9, components: [], accessory: { type: 11, media: { url: 'c' }, description: 'a face' } },
  ]
  expect(toSnapshot(message({ components })).pictures).toEqual([
    { url: 'attachment://a.png', alt: 'a map' },
    { url: 'b', alt: null },
    { url: 'c', alt: 'a face' },
  ])
})

test('a person sees that a message is for them alone, is not there yet, was edited, or replies', () => {
  expect(toSnapshot(message({}))).toMatchObject({ ephemeral: false, thinking: false, edited: false, repliesTo: null })
  const more = { visibleTo: readerMember.id, flags: MessageFlags.Loading, edited: 5, repliesTo: '7' }
  expect(toSnapshot(message(more))).toMatchObject({ ephemeral: true, thinking: true, edited: true, repliesTo: '7' })
})
