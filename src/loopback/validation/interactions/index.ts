import { MessageFlags } from 'discord.js'
import type { InteractionKind } from '../../state/interactions.ts'
import { findComponentPaths, findDuplicates } from '../component-paths.ts'
import type { PayloadRule } from '../rule.ts'
import type { CallbackBody } from './callback.ts'

/** A first response, the kind of interaction that it answers, and whether that came from a message. */
export interface CallbackSubject {
  readonly body: CallbackBody
  readonly to: InteractionKind
  readonly fromMessage?: boolean
}

const choice = { name: 'n', value: 'v' }
const input = (custom_id: string) => ({
  type: 18,
  label: 'Why',
  component: { type: 4, style: 1, custom_id },
})
const modal = (...components: ReturnType<typeof input>[]): CallbackBody => ({
  type: 9,
  data: { custom_id: 'm', title: 'Reason', components },
})

/** Every rule for a first response. */
export const callbackRules: readonly PayloadRule<CallbackSubject>[] = [
  {
    name: 'defer-flags',
    reason: 'a deferred answer carries no flag but Ephemeral; the components flag goes on the edit',
    findViolations: ({ body }) =>
      body.type === 5 && ((body.data?.flags ?? 0) & ~MessageFlags.Ephemeral) !== 0 ? ['/data/flags'] : [],
    invalid: [{ body: { type: 5, data: { flags: MessageFlags.IsComponentsV2 } }, to: 'command' }],
    valid: [{ body: { type: 5, data: { flags: 64 } }, to: 'command' }],
  },
  {
    name: 'autocomplete-response',
    reason: 'autocomplete is answered with choices and nothing else, and only autocomplete is',
    findViolations: ({ body, to }) => ((body.type === 8) === (to === 'autocomplete') ? [] : ['/type']),
    invalid: [
      { body: { type: 5 }, to: 'autocomplete' },
      { body: { type: 8, data: { choices: [choice] } }, to: 'command' },
    ],
    valid: [{ body: { type: 8, data: { choices: [choice] } }, to: 'autocomplete' }],
  },
  {
    name: 'modal-after-modal',
    reason: 'a form cannot be answered with a form',
    findViolations: ({ body, to }) => (body.type === 9 && to === 'modal' ? ['/type'] : []),
    invalid: [{ body: modal(input('a')), to: 'modal' }],
    valid: [{ body: modal(input('a')), to: 'component' }],
  },
  {
    name: 'update-without-message',
    reason: 'only what was done on a message can be answered by changing it',
    findViolations: ({ body, to, fromMessage = true }) =>
      (body.type === 6 || body.type === 7) && !((to === 'component' || to === 'modal') && fromMessage) ? ['/type'] : [],
    invalid: [
      { body: { type: 6 }, to: 'command' },
      { body: { type: 6 }, to: 'modal', fromMessage: false },
    ],
    valid: [{ body: { type: 6 }, to: 'component' }],
  },
  {
    name: 'too-many-choices',
    reason: 'at most 25 choices, names 1 to 100 characters, texts at most 100',
    findViolations: ({ body }) => {
      if (body.type !== 8) return []
      const bad = body.data.choices.flatMap(({ name, value }, i) =>
        name.length < 1 || name.length > 100 || String(value).length > 100 ? [`/data/choices/${i}`] : [],
      )
      return [...bad, ...(body.data.choices.length > 25 ? ['/data/choices'] : [])]
    },
    invalid: [
      { body: { type: 8, data: { choices: Array(26).fill(choice) } }, to: 'autocomplete' },
      { body: { type: 8, data: { choices: [{ name: 'n'.repeat(101), value: 'v' }] } }, to: 'autocomplete' },
      { body: { type: 8, data: { choices: [{ name: '', value: 'v' }] } }, to: 'autocomplete' },
    ],
    valid: [{ body: { type: 8, data: { choices: Array(25).fill(choice) } }, to: 'autocomplete' }],
  },
  {
    name: 'modal-duplicate-custom-id',
    reason: 'the fields of a form have different custom_ids',
    findViolations: ({ body }) =>
      body.type === 9
        ? findDuplicates(
            findComponentPaths(body.data.components, '/data/components').flatMap(
              ({ component: { custom_id }, path }) => (custom_id ? [{ value: custom_id, at: path }] : []),
            ),
          )
        : [],
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
]
