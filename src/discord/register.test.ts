import { REST } from 'discord.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Command, defineCommand, type Group } from '../command/command.ts'
import { textAnswer } from '../delivery/text-answer.ts'
import { registerCommands, toCommandBodies } from './register.ts'

const command = (name: string, input: z.ZodObject = z.object({}), complete: string[] = []): Command =>
  defineCommand({
    name,
    description: 'Does x · س',
    input,
    complete: Object.fromEntries(complete.map((one) => [one, () => []])),
    run: () => textAnswer([], []),
  })
const inner = (one: Command | Group): unknown => toCommandBodies([one])[0]?.options

test('each type of input is an option of Discord’s, with its bounds and choices', () => {
  const input = z.object({
    text: z.string().min(2).max(50).describe('x'),
    typed: z.string().optional().describe('x'),
    count: z.int().min(1).max(9).optional().describe('x'),
    sure: z.boolean().optional().describe('x'),
    kind: z
      .enum(['a', 'b'])
      .optional()
      .describe('x')
      .meta({ names: { a: 'First' } }),
  })
  expect(inner(command('x', input, ['typed']))).toMatchObject([
    { name: 'text', type: 3, required: true, min_length: 2, max_length: 50 },
    { name: 'typed', type: 3, required: false, autocomplete: true },
    { name: 'count', type: 4, min_value: 1, max_value: 9 },
    { name: 'sure', type: 5 },
    {
      name: 'kind',
      type: 3,
      choices: [
        { name: 'First', value: 'a' },
        { name: 'b', value: 'b' },
      ],
    },
    { name: 'story', type: 3, autocomplete: true },
    { name: 'language', type: 3 },
    { name: 'private', type: 5 },
  ])
})

test('the commands of a group are its subcommands, each with its own options', () => {
  const group = { name: 'story', description: 'Stories · قصص', commands: [command('list'), command('show')] }
  expect(inner(group)).toMatchObject([
    { type: 1, name: 'list', options: [{ name: 'story' }, { name: 'language' }, { name: 'private' }] },
    { type: 1, name: 'show' },
  ])
})

describe('registering', () => {
  /** What Discord has, and what was sent to it. */
  let there: unknown
  let sent: unknown[]
  let rest: REST
  beforeEach(() => {
    sent = []
    rest = new REST({
      makeRequest: async (url, { method, body }) => {
        if (method === 'PUT') sent.push([new URL(url).pathname.replace('/api/v10', ''), JSON.parse(String(body))])
        return new Response(JSON.stringify(there), { headers: { 'content-type': 'application/json' } })
      },
    }).setToken('t')
  })
  afterEach(() => rest.clearHandlerSweeper())

  const commands = [command('ask', z.object({ count: z.int().max(9).optional().describe('x') })), command('check')]
  /** The bodies as Discord gives them back: without what is empty or false, with fields of its own. */
  const registered = toCommandBodies(commands).map((body) => ({
    ...structuredClone(body),
    id: '1',
    version: '2',
    nsfw: false,
    options: body.options?.map(({ required, ...option }) => ({ ...option, ...(required && { required }) })),
  }))
  const register = (server?: string): Promise<boolean> => registerCommands(rest, '77', server, commands)

  test('sends nothing where Discord has the same, in whatever order', async () => {
    there = registered.toReversed()
    expect([await register(), sent]).toEqual([false, []])
  })

  const [ask, check] = registered
  test.each([
    ['one is missing', [ask]],
    ['one is too many', [ask, check, { ...check, name: 'gone' }]],
    ['a name is another', [ask, { ...check, name: 'checks' }]],
    ['a description is another', [ask, { ...check, description: 'Did x' }]],
    [
      'an option is too many',
      [ask, { ...check, options: [...(check?.options ?? []), { type: 3, name: 'y', description: 'y' }] }],
    ],
    [
      'an option is required that is no longer',
      [ask, { ...check, options: check?.options?.map((one, i) => (i === 0 ? { ...one, required: true } : one)) }],
    ],
    [
      'an option has a bound that is gone',
      [ask, { ...check, options: check?.options?.map((one, i) => (i === 2 ? { ...one, max_length: 5 } : one)) }],
    ],
    ['it may be used elsewhere', [ask, { ...check, contexts: [0] }]],
  ])('sends all where %s', async (_, held) => {
    there = held
    expect(await register()).toBe(true)
    expect(sent).toEqual([['/applications/77/commands', toCommandBodies(commands)]])
  })

  test('is for one server if one is named', async () => {
    there = []
    await register('88')
    expect(sent).toMatchObject([['/applications/77/guilds/88/commands', [{ name: 'ask' }, { name: 'check' }]]])
  })
})
