import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { actions } from '../../src/actions/actions.ts'
import { personalActions } from '../../src/actions/personal.ts'
import { storyCardCalls } from '../../src/actions/story-card.ts'
import { awaitResult } from '../../src/loopback/client/interaction-result.ts'
import { interactionJson } from '../../src/loopback/json/interaction.ts'
import { editorMember, openChannel } from '../../src/loopback/state/guild-model.ts'
import type { InteractionKind } from '../../src/loopback/state/interactions.ts'
import { setUpFolder } from './newsroom-folder.fixture.ts'

// What no client of Discord's sends. At the end of this file nothing that the bot sent was wrong, and no error was logged.
const flow = setUpFolder({
  'ferry.en.md':
    '---\ntitle: Ferry\nlanguage: en\npublished: 2021-02-03\n---\nThe ferry left. “About 27 people were hurt,” Ana Roca said.\n',
})

type Data = Readonly<Record<string, unknown>>

/** Sends an interaction as it stands. Resolves with how it was answered; rejects where it was not. */
async function send(kind: InteractionKind, data: Data, source: string | null = null): Promise<string> {
  const { state, origin, gateway } = flow.discord
  const place = { person: editorMember.id, channel: openChannel.id, command: null, source }
  const interaction = state.interactions.create({ kind, ...place })
  const result = awaitResult(interaction, state)
  gateway.dispatch('INTERACTION_CREATE', interactionJson(interaction, data, state, origin))
  return (await result).kind
}

const LONG = 'x'.repeat(4_000)
const HOSTILE = '@everyone <@1> \u202e\u0000\u001b[31m'
const NAMES = ['text', 'words', 'reason', 'kind', 'title', 'url', 'published', 'excerpt', '__proto__', 'constructor']
const field = (component: Data) => ({ type: 18, id: 1, component: { id: 2, ...component } })
const filled = (value: string) => NAMES.map((custom_id) => field({ type: 4, custom_id, value }))
const menu = (component_type: number, values: readonly string[], resolved?: Data) => ({
  ...{ component_type, id: 1, values },
  ...(resolved && { resolved }),
})

const SHAPES: readonly [string, InteractionKind, Data][] = [
  ['a button', 'component', { component_type: 2, id: 1 }],
  ['a menu of nothing', 'component', menu(3, [])],
  ['a menu of more than it has', 'component', menu(3, [HOSTILE, ...Array<string>(60).fill(LONG)])],
  ['a menu of people', 'component', menu(5, ['1'], {})],
  ['a menu of roles', 'component', menu(6, ['1', 'x'], { roles: {} })],
  ['a menu of channels', 'component', menu(8, ['x'], { channels: {} })],
  ['a form without fields', 'modal', { components: [] }],
  ['a form of long words', 'modal', { components: filled(LONG) }],
  ['a form of hostile words', 'modal', { components: filled(HOSTILE) }],
  [
    'a form of other fields',
    'modal',
    {
      components: [
        field({ type: 21, custom_id: 'reason', value: null }),
        field({ type: 3, custom_id: 'words', values: [HOSTILE, LONG] }),
        field({ type: 19, custom_id: 'file', values: ['12345'] }),
        { type: 1, components: [{ type: 4, custom_id: 'text', value: HOSTILE }] },
        { type: 10, id: 9 },
      ],
    },
  ],
]

test.each(SHAPES)(
  '%s in place of each control is answered, and is no error',
  async (_, kind, data) => {
    const seen = await flow.reader().slash('ask', { question: 'How many people were hurt?', story: 'ferry' })
    const answer = seen.buttons.flatMap(({ customId = '' }) => /^do:about:post:(.+)/.exec(customId ?? '')?.[1] ?? [])
    expect(answer).toHaveLength(1)
    const names = [...actions, ...personalActions, ...storyCardCalls].map(({ name }) => name)
    for (const name of names)
      await Promise.all(
        [':1:1', `:${answer}`, `:${HOSTILE}`].map((args) =>
          send(kind, { ...data, custom_id: `do:${name}${args}` }, seen.id),
        ),
      )
  },
  120_000,
)

const VALUES = [LONG + LONG, HOSTILE, -5, 1e300, true, '', '__proto__', '9'.repeat(30), 'ferry']
const typeOf = (value: string | number | boolean): number =>
  typeof value === 'string' ? 3 : typeof value === 'number' ? 10 : 5

test('options of other kinds, too long, or hostile are answered for each command, and are no error', async () => {
  const all = commands.flatMap((one) =>
    'commands' in one
      ? one.commands.map(({ name, options }) => ({ name: one.name, sub: name, options }))
      : [{ name: one.name, sub: '', options: one.options }],
  )
  for (const { name, sub, options } of all)
    await Promise.all(
      VALUES.flatMap((value) => {
        const given = options.map((option) => ({ name: option.name, type: typeOf(value), value }))
        const typed = given.map((one, i) => (i === 0 ? { ...one, type: 3, value: `${value}`, focused: true } : one))
        const data = (own: readonly Data[]): Data => ({
          ...{ id: '1', name, type: 1 },
          options: sub === '' ? own : [{ type: 1, name: sub, options: own }],
        })
        return [send('command', data(given)), ...(typed.length > 0 ? [send('autocomplete', data(typed))] : [])]
      }),
    )
  for (const name of ['nope', 'desk', 'constructor'])
    expect(await send('command', { id: '1', name, type: 1 })).toBe('message')
}, 120_000)

test('custom ids that are no state of a button are answered, and are no error', async () => {
  const seen = await flow.reader().slash('ask', { question: 'How many people were hurt?', story: 'ferry' })
  const states = ['', '[', '[]', '["turn","ask",{},1,""]', '["open","ask",{"question":"Who?"},9007199254740991,""]']
  const commanded = ['setup', 'story add', 'desk export', '__proto__'].map((name) => `["open","${name}",{},1,""]`)
  for (const custom_id of [...states, ...commanded, '#abc', `#${'a'.repeat(99)}`, 'do', 'do::', ':', '\0'])
    for (const data of [{ component_type: 2, id: 1 }, { components: [] }])
      expect(await send('components' in data ? 'modal' : 'component', { ...data, custom_id }, seen.id)).toMatch(
        /message|modal/,
      )
})
