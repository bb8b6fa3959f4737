import { MessageFlags } from 'discord.js'
import type { PayloadRule } from '../rule.ts'
import { modalRules } from './modal.ts'
import type { CallbackSubject } from './subject.ts'

const choice = { name: 'n', value: 'v' }
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
  ...modalRules,
]
