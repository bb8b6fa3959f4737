import { expect, test } from 'vitest'
import type { Component } from '../state/component.ts'
import { modalData } from './modal.ts'

const field = (more: Partial<Component> = {}): Component => ({ type: 4, id: 2, custom_id: 'reason', style: 1, ...more })
const form = (component: Component, label = 'Why') => ({
  customId: 'form',
  title: 'Say why',
  openedBy: '1',
  components: [{ type: 18, id: 1, label, component }],
})
const value = (component: Component, values: Parameters<typeof modalData>[1]): unknown =>
  modalData(form(component), values).components[0]

test('a text is entered by its label or its custom_id', () => {
  const sent = { type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'reason', value: 'so' } }
  expect(value(field(), { Why: 'so' })).toEqual(sent)
  expect(value(field(), { reason: 'so' })).toEqual(sent)
})

test('a field in a row, as older forms have it, is entered as well', () => {
  const components = [{ type: 1, id: 1, components: [field({ label: 'Why' })] }]
  expect(modalData({ ...form(field()), components }, { Why: 'so' }).components).toMatchObject([
    { type: 1, components: [{ value: 'so' }] },
  ])
})

test('what is not entered has the value that the form came with', () => {
  expect(value(field({ value: 'before' }), {})).toMatchObject({ component: { value: 'before' } })
  const options = [
    { label: 'A', value: 'a' },
    { label: 'B', value: 'b', default: true },
  ]
  expect(value(field({ type: 3, options }), {})).toMatchObject({ component: { values: ['b'] } })
  expect(value(field({ type: 3, options }), { Why: 'a' })).toMatchObject({ component: { values: ['a'] } })
})

test('a field that is not required may stay empty, whatever its least length', () =>
  expect(value(field({ required: false, min_length: 5 }), {})).toMatchObject({ component: { value: '' } }))

test.each([
  ['nothing where something is required', field(), {}, '"Why" must be filled in'],
  ['too little', field({ min_length: 3 }), { Why: 'so' }, '"Why" has 2 characters'],
  ['too much', field({ max_length: 3 }), { Why: 'because' }, '"Why" has 7 characters'],
  ['more than Discord takes', field(), { Why: 'x'.repeat(4_001) }, '"Why" has 4001 characters'],
  ['a field that is not there', field(), { Why: 'so', Who: 'me' }, 'the form has no field Who'],
] as const)('a form with %s is refused', (_, component, values, why) =>
  expect(() => value(component, values)).toThrow(why),
)
