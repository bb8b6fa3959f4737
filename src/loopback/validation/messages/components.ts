import { MessageFlags } from 'discord.js'
import type { Component } from '../../state/component.ts'
import { findComponentPaths, findDuplicates } from '../component-paths.ts'
import type { MessageRule } from './subject.ts'

const V2 = MessageFlags.IsComponentsV2
const button = (custom_id: string) => ({ type: 2, style: 2, label: custom_id, custom_id })
const row = (...components: Component[]): Component => ({ type: 1, components })
const link = (url: string) => row({ type: 2, style: 5, label: 'Source', url })
const select = (more: object) => row({ type: 3, custom_id: 's', options: [option('a'), option('b')], ...more })
const option = (value: string) => ({ label: value, value })
const texts = (n: number) => Array.from({ length: n }, (_, i) => ({ type: 10, content: `${i}` }))
const LINK = 5
const PREMIUM = 6

/** Rules for components. */
export const componentRules: readonly MessageRule[] = [
  {
    name: 'too-many-components',
    reason: 'a message has at most 40 components, nested ones counted',
    findViolations: ({ after }) => (findComponentPaths(after.components).length > 40 ? ['/components'] : []),
    invalid: [{ body: { flags: V2, components: [{ type: 17, components: texts(40) }] } }],
    valid: [{ body: { flags: V2, components: [{ type: 17, components: texts(39) }] } }],
  },
  {
    name: 'too-many-rows',
    reason: 'without the components flag a message has at most five rows',
    findViolations: ({ after }) => ((after.flags & V2) === 0 && after.components.length > 5 ? ['/components'] : []),
    invalid: [{ body: { content: 'x', components: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => row(button(id))) } }],
    valid: [{ body: { content: 'x', components: ['a', 'b', 'c', 'd', 'e'].map((id) => row(button(id))) } }],
  },
  {
    name: 'duplicate-custom-id',
    reason: 'a custom_id stands once in a message',
    findViolations: ({ after }) =>
      findDuplicates(
        findComponentPaths(after.components).flatMap(({ component: { custom_id }, path }) =>
          custom_id ? [{ value: custom_id, at: `${path}/custom_id` }] : [],
        ),
      ),
    invalid: [{ body: { content: 'x', components: [row(button('a'), button('a'))] } }],
    valid: [{ body: { content: 'x', components: [row(button('a'), button('b'))] } }],
  },
  {
    name: 'duplicate-component-id',
    reason: 'a component id stands once in a message',
    findViolations: ({ body }) =>
      findDuplicates(
        findComponentPaths(body.components).flatMap(({ component: { id }, path }) =>
          id ? [{ value: `${id}`, at: path }] : [],
        ),
      ),
    invalid: [{ body: { flags: V2, components: texts(2).map((one) => ({ ...one, id: 7 })) } }],
    valid: [{ body: { flags: V2, components: texts(2).map((one) => ({ ...one, id: 0 })) } }],
  },
  {
    name: 'button-shape',
    reason: 'a button has a custom_id, a link button a url and no custom_id; both have a label or an emoji',
    findViolations: ({ after }) =>
      findComponentPaths(after.components)
        .filter(({ component: one }) => {
          if (one.type !== 2 || one.style === PREMIUM) return false
          const target = one.style === LINK ? one.url && !one.custom_id : one.custom_id && !one.url
          return !target || !(one.label || one.emoji)
        })
        .map(({ path }) => path),
    invalid: [
      { body: { content: 'x', components: [row({ ...button('a'), custom_id: undefined })] } },
      { body: { content: 'x', components: [row({ ...button('a'), label: '' })] } },
      { body: { content: 'x', components: [row({ ...button('a'), style: 5 })] } },
    ],
    valid: [
      { body: { content: 'x', components: [row(button('a'))] } },
      { body: { content: 'x', components: [link('https://example.org')] } },
    ],
  },
  {
    name: 'link-scheme',
    reason: 'a link button leads to http, https or discord',
    findViolations: ({ after }) =>
      findComponentPaths(after.components)
        .filter(({ component: { type, url } }) => type === 2 && url && !/^(https?|discord):\/\//.test(url))
        .map(({ path }) => `${path}/url`),
    invalid: [{ body: { content: 'x', components: [link('ftp://example.org')] } }],
    valid: [{ body: { content: 'x', components: [link('http://example.org')] } }],
  },
  {
    name: 'row-mixed',
    reason: 'a row holds up to five buttons or one select menu',
    findViolations: ({ after }) =>
      findComponentPaths(after.components)
        .filter(({ component: { type, components } }) => {
          const selects = components?.filter((one) => one.type !== 2).length ?? 0
          return type === 1 && selects > 0 && components?.length !== 1
        })
        .map(({ path }) => path),
    invalid: [
      { body: { content: 'x', components: [{ type: 1, components: [button('a'), { type: 5, custom_id: 'b' }] }] } },
    ],
    valid: [{ body: { content: 'x', components: [row({ type: 5, custom_id: 'b' })] } }],
  },
  {
    name: 'select-bounds',
    reason: 'a select menu asks for no more options than it has, and for at least as many at most as at least',
    findViolations: ({ after }) =>
      findComponentPaths(after.components)
        .filter(({ component: { type, min_values, max_values, options } }) => {
          const count = options?.length ?? 0
          return type === 3 && ((max_values ?? 1) > count || (min_values ?? 1) > (max_values ?? 1))
        })
        .map(({ path }) => path),
    invalid: [
      { body: { content: 'x', components: [select({ max_values: 3 })] } },
      { body: { content: 'x', components: [select({ min_values: 2 })] } },
    ],
    valid: [{ body: { content: 'x', components: [select({ min_values: 0, max_values: 2 })] } }],
  },
  {
    name: 'duplicate-select-value',
    reason: 'the options of a select menu have different values',
    findViolations: ({ after }) =>
      findComponentPaths(after.components).flatMap(({ component: { options }, path }) =>
        findDuplicates((options ?? []).map(({ value }, i) => ({ value, at: `${path}/options/${i}/value` }))),
      ),
    invalid: [{ body: { content: 'x', components: [select({ options: [option('a'), option('a')] })] } }],
    valid: [{ body: { content: 'x', components: [select({})] } }],
  },
]
