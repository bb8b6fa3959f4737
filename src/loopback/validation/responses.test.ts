import { describe, expect, test } from 'vitest'
import type { InteractionKind } from '../state/interactions.ts'
import { callbackSpec } from './spec.ts'
import { validateCallback } from './validate.ts'

const around = { uploads: [], before: null, interaction: true }
const message = { content: 'x', allowed_mentions: { parse: [] } }
const field = { type: 18, label: 'Why', component: { type: 4, style: 1, custom_id: 'a' } }
const RESPONSES = {
  message: { type: 4, data: message },
  defer: { type: 5 },
  acknowledge: { type: 6 },
  update: { type: 7, data: message },
  choices: { type: 8, data: { choices: [{ name: 'n', value: 'v' }] } },
  modal: { type: 9, data: { custom_id: 'm', title: 'Why', components: [field] } },
} as const
const violations = (body: unknown, to: InteractionKind = 'command', fromMessage = true): string[] =>
  validateCallback(body, { to, fromMessage }, around).violations.map(({ rule, path }) => `${rule} ${path}`)

describe('the first response to', () => {
  test.each([
    ['command', false, ['message', 'defer', 'modal']],
    ['component', true, ['message', 'defer', 'acknowledge', 'update', 'modal']],
    ['autocomplete', false, ['choices']],
    ['modal', true, ['message', 'defer', 'acknowledge', 'update']],
    ['modal', false, ['message', 'defer']],
  ] as const)('a %s (on a message: %s) is one of %j', (to, fromMessage, taken) => {
    const accepted = Object.entries(RESPONSES).filter(([, body]) => violations(body, to, fromMessage).length === 0)
    expect(accepted.map(([name]) => name)).toEqual(taken)
  })
})

test.each([
  ['a type that is not known', { type: 99 }, 'spec /type'],
  ['no type', { data: message }, 'spec '],
  ['no object', 'hello', 'spec '],
  ['a message without its contents', { type: 4 }, 'spec /data'],
  ['choices in the place of a message', { type: 4, data: RESPONSES.choices.data }, 'spec /data'],
  ['a key that is not known', { type: 5, data: { flag: 64 } }, 'spec /data'],
  ['a form without a title', { type: 9, data: { custom_id: 'm', components: [field] } }, 'spec /data'],
])('%s is refused, and it is said where', (_, body, expected) => expect(violations(body)).toContain(expected))

test('an unknown type of response is held against that of a message', () => {
  expect(callbackSpec({ type: 99 })).toBe('callback-message')
  expect(callbackSpec(null)).toBe('callback-message')
})
