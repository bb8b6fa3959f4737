import { describe, expect, test } from 'vitest'
import { commandRules, listViolations } from './commands/index.ts'
import { callbackRules } from './interactions/index.ts'
import type { InteractionKind } from '../state/interactions.ts'
import { callbackSpec } from './spec.ts'
import { validateCallback, validateCommand, validateCommands, validateMessage } from './validate.ts'
import { messageRules } from './messages/index.ts'
import { exampleSubject } from './messages/subject.ts'

const told = (example: unknown): string => JSON.stringify(example).slice(0, 110)

describe('a rule refuses and accepts its own examples', () => {
  for (const { name, findViolations, invalid, valid } of messageRules) {
    test.each(invalid)(`message: ${name} refuses %#`, (one) =>
      expect(findViolations(exampleSubject(one)), told(one)).not.toEqual([]),
    )
    test.each(valid)(`message: ${name} accepts %#`, (one) =>
      expect(findViolations(exampleSubject(one)), told(one)).toEqual([]),
    )
  }
  for (const { name, findViolations, invalid, valid } of commandRules) {
    test.each(invalid)(`command: ${name} refuses %#`, (one) => expect(findViolations(one), told(one)).not.toEqual([]))
    test.each(valid)(`command: ${name} accepts %#`, (one) => expect(findViolations(one), told(one)).toEqual([]))
  }
  for (const { name, findViolations, invalid, valid } of callbackRules) {
    test.each(invalid)(`callback: ${name} refuses %#`, (one) => expect(findViolations(one), told(one)).not.toEqual([]))
    test.each(valid)(`callback: ${name} accepts %#`, (one) => expect(findViolations(one), told(one)).toEqual([]))
  }
})

test('rules have names of their own and examples of both kinds', () => {
  const rules = [...messageRules, ...commandRules, ...callbackRules]
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  expect(rules.filter(({ invalid, valid }) => invalid.length === 0 || valid.length === 0)).toEqual([])
})

const around = { uploads: [], before: null, interaction: false }
const allowed_mentions = { parse: [] }
const button = { type: 2, style: 1, label: 'More', custom_id: 'more' }
const row = (...components: object[]) => [{ type: 1, components }]
const where = { default_member_permissions: '0', contexts: [0], integration_types: [0] }

describe("Discord's own description", () => {
  test.each([
    ['an unknown key', { content: 'x', colour: 'red' }, ''],
    [
      'a label that is too long',
      { components: row({ ...button, label: 'x'.repeat(81) }) },
      '/components/0/components/0/label',
    ],
    [
      'an address that is too long',
      { components: row({ type: 2, style: 5, label: 'x', url: `https://x.org/${'x'.repeat(512)}` }) },
      '/components/0/components/0/url',
    ],
    [
      'an address that is none',
      { components: row({ type: 2, style: 5, label: 'x', url: 'here' }) },
      '/components/0/components/0/url',
    ],
    [
      'six buttons in a row',
      { components: row(...[1, 2, 3, 4, 5, 6].map((n) => ({ ...button, custom_id: `${n}` }))) },
      '/components/0/components',
    ],
    [
      'a select menu of 26',
      {
        components: row({
          type: 3,
          custom_id: 's',
          options: Array.from({ length: 26 }, (_, n) => ({ label: 'x', value: `${n}` })),
        }),
      },
      '/components/0/components/0/options',
    ],
    ['an unknown component', { components: [{ type: 99 }] }, '/components/0/type'],
    [
      'a description of an embed that is too long',
      { embeds: [{ description: 'x'.repeat(4_097) }] },
      '/embeds/0/description',
    ],
    ['text where a list should be', { embeds: 'x' }, '/embeds'],
  ])('refuses %s, and says where', (_, body, path) => {
    const { violations } = validateMessage('message-create', { allowed_mentions, ...body }, around)
    expect(violations).toContainEqual(expect.objectContaining({ rule: 'spec', path }))
  })

  test('says what is wrong with one part without a word about all that it could have been', () => {
    const body = { components: row({ ...button, custom_id: 'x'.repeat(101) }), allowed_mentions, content: 'x' }
    expect(validateMessage('message-create', body, around).violations).toEqual([
      { rule: 'spec', path: '/components/0/components/0/custom_id', reason: 'must NOT have more than 100 characters' },
    ])
  })

  test('takes a picture back as Discord had sent it', () => {
    const media = { url: 'https://cdn.example.org/a.png', proxy_url: 'https://x.org', width: 1, attachment_id: '1' }
    const body = { components: [{ type: 12, items: [{ media, description: 'x' }] }], flags: 1 << 15, allowed_mentions }
    expect(validateMessage('webhook-edit', body, around).violations).toEqual([])
    const wrong = { ...body, components: [{ type: 12, items: [{ media: { ...media, colour: 'red' } }] }] }
    expect(validateMessage('webhook-edit', wrong, around).violations).toContainEqual(
      expect.objectContaining({ rule: 'spec', path: '/components/0/items/0/media' }),
    )
  })

  test('takes what discord.js adds to every message', () => {
    const body = { content: 'x', tts: false, enforce_nonce: false, allowed_mentions }
    expect(validateMessage('webhook-edit', body, around).violations).toEqual([])
    expect(validateCallback({ type: 4, data: body }, { to: 'command' }, around).violations).toEqual([])
  })
})

test('a faultless message, callback and command pass', () => {
  const components = [
    { type: 17, components: [{ type: 10, content: '## A story' }, { type: 14 }, ...row(button)] },
    { type: 12, items: [{ media: { url: 'attachment://a.png' }, description: 'who says what' }] },
  ]
  const uploads = [{ n: '0', name: 'a.png', contentType: 'image/png', bytes: new Uint8Array() }]
  const body = { components, flags: 1 << 15, allowed_mentions, attachments: [{ id: '0' }] }
  expect(validateMessage('follow-up', body, { ...around, uploads }).violations).toEqual([])
  expect(validateCallback({ type: 5, data: { flags: 64 } }, { to: 'command' }, around).violations).toEqual([])
  expect(validateCommand({ name: 'من-قال', description: 'Who said it · من قاله', ...where }, null).violations).toEqual(
    [],
  )
})

test('a message inside a first response is judged like any other', () => {
  const body = { type: 4, data: { content: 'x', components: row(button, button), allowed_mentions } }
  expect(validateCallback(body, { to: 'command' }, around).violations).toContainEqual(
    expect.objectContaining({ rule: 'duplicate-custom-id', path: '/data/components/0/components/1/custom_id' }),
  )
})

test('a list of commands is judged one by one and as a whole', () => {
  const one = { name: 'ask', description: 'x', ...where }
  expect(validateCommands([one, one]).violations.map(({ rule, path }) => [rule, path])).toEqual([
    ['duplicate-command', '/1/name'],
  ])
  expect(validateCommands([one, { ...one, name: 'Ask' }]).violations.map(({ rule, path }) => [rule, path])).toEqual([
    ['name-lower-case', '/1/name'],
  ])
  expect(listViolations(Array.from({ length: 16 }, (_, i) => ({ name: `${i}`, type: 3 })))).toHaveLength(1)
})

test('a change of a command is judged together with what stands', () => {
  const before = { name: 'ask', description: 'x', ...where }
  expect(validateCommand({ description: 'y' }, before).violations).toEqual([])
  expect(validateCommand({ description: '' }, before).violations.map(({ rule }) => rule)).toEqual([
    'description-missing',
  ])
})

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
