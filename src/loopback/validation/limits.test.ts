import { describe, expect, test } from 'vitest'
import type { Upload } from '../state/message.ts'
import { validateCallback, validateCommand, validateMessage } from './validate.ts'

const V2 = 1 << 15
const around = { uploads: [], before: null, interaction: true }
const allowed_mentions = { parse: [] }
const x = (n: number): string => 'x'.repeat(n)
const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))
const row = (...components: object[]) => [{ type: 1, components }]
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'More', custom_id: 'more', ...more })
const option = (i: number, more: object = {}) => ({ label: `${i}`, value: `${i}`, ...more })
const menu = (more: object = {}) => ({ type: 3, custom_id: 's', options: [option(1)], ...more })
const text = (content: string) => ({ type: 10, content })
const media = { url: 'https://example.org/a.png' }
const v2 = (...components: object[]) => ({ flags: V2, components })
const thumbnail = { type: 11, media, description: 'a map' }

/** Discord's documented limits for a message: a name, a body that measures `n`, the least and most that is taken. */
const MESSAGE_LIMITS: readonly (readonly [string, (n: number) => object, number, number])[] = [
  ['characters of content', (n) => ({ content: x(n) }), 1, 2_000],
  ['embeds', (n) => ({ embeds: many(n, () => ({ title: 'x' })) }), 1, 10],
  ['characters of an embed’s title', (n) => ({ embeds: [{ title: x(n) }] }), 1, 256],
  ['characters of an embed’s description', (n) => ({ embeds: [{ description: x(n) }] }), 1, 4_096],
  [
    'fields of an embed',
    (n) => ({ embeds: [{ title: 'x', fields: many(n, () => ({ name: 'x', value: 'x' })) }] }),
    0,
    25,
  ],
  ['characters of a field’s name', (n) => ({ embeds: [{ fields: [{ name: x(n), value: 'x' }] }] }), 0, 256],
  ['characters of a field’s value', (n) => ({ embeds: [{ fields: [{ name: 'x', value: x(n) }] }] }), 0, 1_024],
  ['characters of a footer', (n) => ({ embeds: [{ title: 'x', footer: { text: x(n) } }] }), 0, 2_048],
  ['characters of an author', (n) => ({ embeds: [{ title: 'x', author: { name: x(n) } }] }), 0, 256],
  ['rows', (n) => ({ content: 'x', components: many(n, (i) => row(button({ custom_id: `${i}` }))[0]) }), 0, 5],
  ['buttons in a row', (n) => ({ components: row(...many(n, (i) => button({ custom_id: `${i}` }))) }), 1, 5],
  ['characters of a button’s label', (n) => ({ components: row(button({ label: x(n) })) }), 1, 80],
  ['characters of a custom_id', (n) => ({ components: row(button({ custom_id: x(n) })) }), 1, 100],
  [
    'characters of a link',
    (n) => ({ components: row({ type: 2, style: 5, label: 'x', url: 'https://x.org/'.padEnd(n, 'x') }) }),
    0,
    512,
  ],
  ['options of a menu', (n) => ({ components: row(menu({ options: many(n, option) })) }), 1, 25],
  [
    'characters of an option’s label',
    (n) => ({ components: row(menu({ options: [option(1, { label: x(n) })] })) }),
    1,
    100,
  ],
  [
    'characters of an option’s value',
    (n) => ({ components: row(menu({ options: [option(1, { value: x(n) })] })) }),
    1,
    100,
  ],
  [
    'characters of an option’s description',
    (n) => ({ components: row(menu({ options: [option(1, { description: x(n) })] })) }),
    0,
    100,
  ],
  ['characters of a menu’s placeholder', (n) => ({ components: row(menu({ placeholder: x(n) })) }), 0, 150],
  ['options that a menu takes', (n) => ({ components: row(menu({ options: many(9, option), max_values: n })) }), 1, 9],
  ['texts of a section', (n) => v2({ type: 9, components: many(n, () => text('x')), accessory: thumbnail }), 1, 3],
  ['pictures of a gallery', (n) => v2({ type: 12, items: many(n, () => ({ media, description: 'x' })) }), 1, 10],
  ['characters of alt text', (n) => v2({ type: 12, items: [{ media, description: x(n) }] }), 1, 1_024],
  ['components, nested ones counted', (n) => v2({ type: 17, components: many(n - 1, () => text('x')) }), 2, 40],
  ['characters of text displays', (n) => v2(text(x(Math.ceil(n / 2))), text(x(Math.floor(n / 2)))), 2, 4_000],
  ['stickers', (n) => ({ content: 'x', sticker_ids: many(n, (i) => `${i + 1}`) }), 0, 3],
  ['characters of a nonce', (n) => ({ content: 'x', nonce: x(n) }), 0, 25],
]

const messageRefused = (body: object): boolean =>
  validateMessage('message-create', { allowed_mentions, ...body }, around).violations.length > 0

describe('a message has', () => {
  test.each(MESSAGE_LIMITS)('%s from least to most, and no more', (_, body, least, most) => {
    expect([least, most, most + 1].map((n) => messageRefused(body(n)))).toEqual([false, false, true])
    if (least > 0) expect(messageRefused(body(least - 1))).toBe(true)
  })
})

const input = (more: object = {}, label: object = {}) => ({
  type: 18,
  label: 'Why',
  component: { type: 4, style: 1, custom_id: 'a', ...more },
  ...label,
})
const modal = (components: object[], more: object = {}) => ({ custom_id: 'm', title: 'Why', components, ...more })
const MODAL_LIMITS: readonly (readonly [string, (n: number) => object, number, number])[] = [
  ['characters of title', (n) => modal([input()], { title: x(n) }), 1, 45],
  ['characters of custom_id', (n) => modal([input()], { custom_id: x(n) }), 1, 100],
  ['parts', (n) => modal(many(n, (i) => input({ custom_id: `${i}` }))), 1, 5],
  ['characters of label', (n) => modal([input({}, { label: x(n) })]), 1, 45],
  ['characters of explanation', (n) => modal([input({}, { description: x(n) })]), 1, 100],
  ['characters of placeholder', (n) => modal([input({ placeholder: x(n) })]), 0, 100],
  ['characters entered beforehand', (n) => modal([input({ value: x(n) })]), 0, 4_000],
  ['characters required at least', (n) => modal([input({ min_length: n })]), 0, 4_000],
  ['characters allowed', (n) => modal([input({ max_length: n })]), 1, 4_000],
]

describe('a form has', () => {
  const refused = (data: object): boolean =>
    validateCallback({ type: 9, data }, { to: 'component' }, around).violations.length > 0
  test.each(MODAL_LIMITS)('%s from least to most, and no more', (_, data, least, most) => {
    expect([least, most, most + 1].map((n) => refused(data(n)))).toEqual([false, false, true])
    if (least > 0) expect(refused(data(least - 1))).toBe(true)
  })
})

const where = { default_member_permissions: null, contexts: [0], integration_types: [0] }
const textOption = (more: object = {}) => ({ type: 3, name: 'a', description: 'x', ...more })
const choices = (n: number, more: object = {}) => many(n, (i) => ({ name: `${i}`, value: `${i}`, ...more }))
const COMMAND_LIMITS: readonly (readonly [string, (n: number) => object, number, number])[] = [
  ['characters of name', (n) => ({ name: x(n) }), 1, 32],
  ['characters of description', (n) => ({ description: x(n) }), 1, 100],
  ['characters of a translation', (n) => ({ description_localizations: { fr: x(n) } }), 1, 100],
  ['options', (n) => ({ options: many(n, (i) => textOption({ name: `o${i}` })) }), 0, 25],
  ['characters of an option’s name', (n) => ({ options: [textOption({ name: x(n) })] }), 1, 32],
  ['characters of an option’s description', (n) => ({ options: [textOption({ description: x(n) })] }), 1, 100],
  ['choices', (n) => ({ options: [textOption({ choices: choices(n) })] }), 0, 25],
  ['characters of a choice', (n) => ({ options: [textOption({ choices: [{ name: x(n), value: 'x' }] })] }), 1, 100],
  [
    'characters of a choice’s value',
    (n) => ({ options: [textOption({ choices: choices(1, { value: x(n) }) })] }),
    0,
    100,
  ],
  ['characters that an option takes', (n) => ({ options: [textOption({ max_length: n })] }), 1, 6_000],
]

describe('a command has', () => {
  const refused = (body: object): boolean =>
    validateCommand({ name: 'ask', description: 'x', ...where, ...body }, null).violations.length > 0
  test.each(COMMAND_LIMITS)('%s from least to most, and no more', (_, body, least, most) => {
    expect([least, most, most + 1].map((n) => refused(body(n)))).toEqual([false, false, true])
    if (least > 0) expect(refused(body(least - 1))).toBe(true)
  })

  test('8,000 characters in all, of which the longest translation of each text counts', () => {
    const body = (choice: object) => ({
      options: many(10, (i) =>
        textOption({ name: `o${i}`, choices: choices(10, choice).map((one, n) => ({ ...one, name: `${n}` })) }),
      ),
    })
    expect(refused(body({ value: x(70) }))).toBe(false)
    expect(refused(body({ value: x(80) }))).toBe(true)
    expect(refused(body({ value: 'x', name_localizations: { fr: x(80) } }))).toBe(true)
  })
})

test('an uploaded picture in an edit counts among the files of the message', () => {
  const upload: Upload = { n: '0', name: 'a.png', contentType: 'image/png', bytes: new Uint8Array() }
  const body = {
    allowed_mentions,
    ...v2({ type: 12, items: [{ media: { url: 'attachment://a.png' }, description: 'x' }] }),
  }
  expect(validateMessage('webhook-edit', body, { ...around, uploads: [upload] }).violations).toEqual([])
  expect(validateMessage('webhook-edit', body, around).violations).toMatchObject([{ rule: 'file-unknown' }])
})
