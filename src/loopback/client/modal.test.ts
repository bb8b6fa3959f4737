import { expect, test } from 'vitest'
import type { Component } from '../state/component.ts'
import { ManualClock } from '../state/clock.ts'
import { botMember, deskChannel, newsroomGuild, openChannel, readerMember } from '../state/guild-model.ts'
import { State } from '../state/state.ts'
import { type FormValues, modalData } from './modal.ts'

const field = (more: Partial<Component> = {}): Component => ({ type: 4, id: 2, custom_id: 'reason', style: 1, ...more })
const form = (component: Component, label = 'Why') => ({
  customId: 'form',
  title: 'Say why',
  openedBy: '1',
  components: [{ type: 18, id: 1, label, component }],
})
const state = new State(newsroomGuild, new ManualClock())
const chooser = { person: readerMember, channel: openChannel, state, origin: 'http://127.0.0.1:1' }
const submitted = (component: Component, values: FormValues) => modalData(form(component), values, chooser)
const value = (component: Component, values: FormValues): unknown => submitted(component, values).components[0]
const options = [
  { label: 'A', value: 'a' },
  { label: 'B', value: 'b', default: true },
]
const file = { name: 'a.MD', contentType: 'text/plain', bytes: new Uint8Array(3) }
const role = newsroomGuild.roles[1]?.id ?? ''

test('a text is entered by its label or its custom_id', () => {
  const sent = { type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'reason', value: 'so' } }
  expect(value(field(), { Why: 'so' })).toEqual(sent)
  expect(value(field(), { reason: 'so' })).toEqual(sent)
})

test('a field in a row, as older forms have it, is entered as well', () => {
  const components = [{ type: 1, id: 1, components: [field({ label: 'Why' })] }]
  expect(modalData({ ...form(field()), components }, { Why: 'so' }, chooser).components).toMatchObject([
    { type: 1, components: [{ value: 'so' }] },
  ])
})

test('what is not entered has the value that the form came with', () => {
  expect(value(field({ value: 'before' }), {})).toMatchObject({ component: { value: 'before' } })
  expect(value(field({ type: 3, options }), {})).toMatchObject({ component: { values: ['b'] } })
  expect(value(field({ type: 3, options }), { Why: 'a' })).toMatchObject({ component: { values: ['a'] } })
})

test('a choice, a tick and a list of ticks are sent as Discord sends each', () => {
  expect(value(field({ type: 21, options }), {})).toMatchObject({ component: { value: 'b' } })
  expect(value(field({ type: 21, options, required: false }), { Why: [] })).toMatchObject({
    component: { value: null },
  })
  expect(value(field({ type: 22, options }), { Why: ['A', 'b'] })).toMatchObject({ component: { values: ['a', 'b'] } })
  expect(value(field({ type: 23 }), {})).toMatchObject({ component: { value: false } })
  expect(value(field({ type: 23, default: true }), {})).toMatchObject({ component: { value: true } })
  expect(value(field({ type: 23 }), { Why: true })).toMatchObject({ component: { value: true } })
})

test('people, roles, channels and files are sent by id, with what the ids stand for', () => {
  expect(submitted(field({ type: 5 }), { Why: readerMember })).toMatchObject({
    components: [{ component: { values: [readerMember.id] } }],
    resolved: { users: { [readerMember.id]: { username: 'reader' } }, members: { [readerMember.id]: { roles: [] } } },
  })
  expect(submitted(field({ type: 6 }), { Why: role })).toMatchObject({
    resolved: { roles: { [role]: { name: 'Desk' } } },
  })
  expect(submitted(field({ type: 7, max_values: 2 }), { Why: [botMember, role] })).toMatchObject({
    resolved: { users: { [botMember.id]: {} }, roles: { [role]: {} } },
  })
  expect(submitted(field({ type: 8, default_values: [{ id: deskChannel.id, type: 'channel' }] }), {})).toMatchObject({
    components: [{ component: { values: [deskChannel.id] } }],
    resolved: { channels: { [deskChannel.id]: { app_permissions: expect.stringMatching(/^[1-9]/) } } },
  })
  const { components, resolved } = submitted(field({ type: 19, file_types: ['.md'] }), { Why: file })
  const [id = ''] = Object.keys(resolved?.attachments ?? {})
  expect(resolved).toEqual({ attachments: { [id]: expect.objectContaining({ filename: 'a.MD', size: 3 }) } })
  expect(components).toMatchObject([{ component: { type: 19, values: [id] } }])
  expect(state.file(id)?.bytes).toBe(file.bytes)
})

test('a text between the fields is sent back by its number alone', () => {
  const components = [{ type: 10, id: 7, content: 'Read this' }, ...form(field()).components]
  expect(modalData({ ...form(field()), components }, { Why: 'so' }, chooser).components[0]).toEqual({ type: 10, id: 7 })
})

test('a field that is not required may stay empty, whatever its least length', () =>
  expect(value(field({ required: false, min_length: 5 }), {})).toMatchObject({ component: { value: '' } }))

test.each([
  ['nothing where something is required', field(), {}, '"Why" must be filled in'],
  ['too little', field({ min_length: 3 }), { Why: 'so' }, '"Why" has 2 characters'],
  ['too much', field({ max_length: 3 }), { Why: 'because' }, '"Why" has 7 characters'],
  ['more than Discord takes', field(), { Why: 'x'.repeat(4_001) }, '"Why" has 4001 characters'],
  ['an option that is not there', field({ type: 21, options }), { Why: 'C' }, '"Why" has no such option; it has: A, B'],
  ['two of one', field({ type: 21, options }), { Why: ['a', 'b'] }, '"Why" takes 1 to 1, not 2'],
  ['fewer than asked for', field({ type: 22, options, min_values: 2 }), { Why: 'a' }, '"Why" takes 2 to 2, not 1'],
  ['no file', field({ type: 19 }), {}, '"Why" must be filled in'],
  ['a file of another type', field({ type: 19, file_types: ['.txt', 'image/*'] }), { Why: file }, 'not "a.MD"'],
  ['a text for a file', field({ type: 19 }), { Why: 'a.md' }, '"Why" takes files'],
  ['a file for a person', field({ type: 5 }), { Why: file }, '"Why" takes no files'],
  ['a role for a person', field({ type: 5 }), { Why: role }, '"Why" does not take'],
  ['a person for a channel', field({ type: 8 }), { Why: readerMember }, '"Why" does not take'],
  ['a text for a tick', field({ type: 23 }), { Why: 'yes' }, '"Why" takes a tick'],
  ['a tick for a text', field(), { Why: true }, '"Why" takes a text'],
  ['a field that is not there', field(), { Why: 'so', Who: 'me' }, 'the form has no field Who'],
] as const)('a form with %s is refused', (_, component, values, why) =>
  expect(() => value(component, values)).toThrow(why),
)
