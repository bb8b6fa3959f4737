import { expect, test } from 'vitest'
import { readMessageText } from './message-text.ts'

const message = (content: string, more: object = {}): Parameters<typeof readMessageText>[0] =>
  Object.assign(Object.create(null), { content, embeds: [], messageSnapshots: [], ...more })

test.each([
  ['> **Blinken** said: “we *urge* Azerbaijan”', 'Blinken said: “we urge Azerbaijan”'],
  ['# Breaking\n-# by Reuters\n- 27 were ||killed||', 'Breaking\nby Reuters\n27 were killed'],
  ['```\ncode of conduct\n```', 'code of conduct'],
  ['>>> قال `بلينكن` إن ~~العملية~~ توقفت', 'قال بلينكن إن العملية توقفت'],
  ['3 * 4 and snake_case stay', '3 * 4 and snake_case stay'],
  ['27\u0000 were\u001b[2J hurt', '27  were [2J hurt'],
  ['   ', ''],
])('%j is read as %j', (content, words) => expect(readMessageText(message(content))).toBe(words))

test('the words of embeds, and of a message that is forwarded, are read too', () => {
  const embeds = [
    { title: 'Ferry sinks', description: '**Nine** were hurt.' },
    { title: null, description: null },
  ]
  const messageSnapshots = [{ content: '> It sank at noon.' }]
  expect(readMessageText(message('', { embeds, messageSnapshots }))).toBe(
    'Ferry sinks\nNine were hurt.\nIt sank at noon.',
  )
})
