import type { Component } from '../../state/component.ts'
import { type ComponentPath, findComponentPaths, findDuplicates } from '../component-paths.ts'
import type { PayloadRule } from '../rule.ts'
import type { CallbackBody } from './callback.ts'
import type { CallbackSubject } from './subject.ts'

const RADIO = 21
const GROUP = 22

const label = (component: Component): Component => ({ type: 18, label: 'Why', component })
const input = (custom_id: string): Component => label({ type: 4, style: 1, custom_id })
const modal = (...components: Component[]): CallbackBody => ({
  type: 9,
  data: { custom_id: 'm', title: 'Reason', components },
})
const options = [
  { label: 'A', value: 'a' },
  { label: 'B', value: 'b' },
]

const partsOf = (body: CallbackBody): readonly Component[] => (body.type === 9 ? body.data.components : [])
/** The fields of a form: what has a custom_id. */
const fieldsOf = (body: CallbackBody): ComponentPath[] =>
  findComponentPaths(partsOf(body), '/data/components').filter(({ component }) => component.custom_id)

/** Rules for a form. */
export const modalRules: readonly PayloadRule<CallbackSubject>[] = [
  {
    name: 'modal-after-modal',
    reason: 'a form cannot be answered with a form',
    findViolations: ({ body, to }) => (body.type === 9 && to === 'modal' ? ['/type'] : []),
    invalid: [{ body: modal(input('a')), to: 'modal' }],
    valid: [{ body: modal(input('a')), to: 'component' }],
  },
  {
    name: 'modal-duplicate-custom-id',
    reason: 'the fields of a form have different custom_ids',
    findViolations: ({ body }) =>
      findDuplicates(
        fieldsOf(body).map(({ component: { custom_id }, path }) => ({ value: custom_id ?? '', at: path })),
      ),
    invalid: [{ body: modal(input('a'), input('a')), to: 'component' }],
    valid: [{ body: modal(input('a'), input('b')), to: 'component' }],
  },
  {
    name: 'modal-too-many-parts',
    reason: 'a form has one to five parts',
    findViolations: ({ body }) =>
      body.type === 9 && (body.data.components.length > 5 || body.data.components.length < 1)
        ? ['/data/components']
        : [],
    invalid: [{ body: modal(...['a', 'b', 'c', 'd', 'e', 'f'].map(input)), to: 'component' }],
    valid: [{ body: modal(...['a', 'b', 'c', 'd', 'e'].map(input)), to: 'component' }],
  },
  {
    name: 'modal-field-place',
    reason: 'a field of a form stands in a label; a text or a row of a text input may stand beside labels',
    findViolations: ({ body }) =>
      partsOf(body).flatMap(({ type }, i) => ([1, 10, 18].includes(type) ? [] : [`/data/components/${i}`])),
    invalid: [{ body: modal({ type: 4, style: 1, custom_id: 'a', label: 'Why' }), to: 'component' }],
    valid: [{ body: modal({ type: 10, content: 'Read this' }, input('a')), to: 'component' }],
  },
  {
    name: 'modal-select-disabled',
    reason: 'a menu in a form cannot be disabled',
    findViolations: ({ body }) =>
      fieldsOf(body).flatMap(({ component: { disabled }, path }) => (disabled ? [`${path}/disabled`] : [])),
    invalid: [{ body: modal(label({ type: 3, custom_id: 'a', options, disabled: true })), to: 'component' }],
    valid: [{ body: modal(label({ type: 3, custom_id: 'a', options })), to: 'component' }],
  },
  {
    name: 'modal-options',
    reason: 'the options of a field have different values; a radio group has two to ten and at most one at first',
    findViolations: ({ body }) =>
      fieldsOf(body).flatMap(({ component: { type, options }, path }) => {
        if (!options) return []
        const twice = findDuplicates(options.map(({ value }, i) => ({ value, at: `${path}/options/${i}/value` })))
        const wrong = options.length < 2 || options.filter((one) => one.default).length > 1
        return type === RADIO && wrong ? [...twice, `${path}/options`] : twice
      }),
    invalid: [
      { body: modal(label({ type: RADIO, custom_id: 'a', options: options.slice(1) })), to: 'component' },
      { body: modal(label({ type: 22, custom_id: 'a', options: [...options, ...options] })), to: 'component' },
      {
        body: modal(label({ type: RADIO, custom_id: 'a', options: options.map((one) => ({ ...one, default: true })) })),
        to: 'component',
      },
    ],
    valid: [{ body: modal(label({ type: RADIO, custom_id: 'a', options })), to: 'component' }],
  },
  {
    name: 'modal-bounds',
    reason:
      'a field asks for no more than it has, for at least as many at most as at least, and for none only if it may be left out',
    findViolations: ({ body }) =>
      fieldsOf(body).flatMap(({ component: { type, options, min_values, max_values, required }, path }) => {
        const most = max_values ?? (type === GROUP ? options?.length : 1) ?? 1
        const tooMany = options && type !== RADIO && most > options.length
        const noneRequired = type === GROUP && min_values === 0 && required !== false
        return tooMany || (min_values ?? 1) > most || noneRequired ? [path] : []
      }),
    invalid: [
      { body: modal(label({ type: GROUP, custom_id: 'a', options, max_values: 3 })), to: 'component' },
      { body: modal(label({ type: GROUP, custom_id: 'a', options, min_values: 0 })), to: 'component' },
      { body: modal(label({ type: 19, custom_id: 'a', min_values: 2 })), to: 'component' },
    ],
    valid: [
      { body: modal(label({ type: GROUP, custom_id: 'a', options, min_values: 0, required: false })), to: 'component' },
      { body: modal(label({ type: 19, custom_id: 'a', min_values: 0, max_values: 10 })), to: 'component' },
    ],
  },
]
