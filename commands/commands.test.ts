import { expect, test } from 'vitest'
import { z } from 'zod'
import { phrase } from '../src/answers/phrase.ts'
import { formatText } from '../src/presentation/phrase.ts'
import { en } from '../src/languages/en/index.ts'
import { ar } from '../src/languages/ar/index.ts'
import { createIndex } from '../src/search/search.ts'
import { readStoryFile } from '../src/story/file.ts'
import type { Story } from '../src/story/story.ts'
import { defineCommand } from '../src/command/command.ts'
import { UserError } from '../src/command/user-error.ts'
import { resolveContext, type AppContext } from '../src/command/context.ts'
import { findCommand, commands, buttonCommands } from './index.ts'
import { completeStory } from '../src/command/story-option.ts'

const all = commands.flatMap((one) => ('commands' in one ? one.commands : [one]))

function story(id: string, head: string, body = 'One.'): [string, Story] {
  const read = readStoryFile(`${id}.en.md`, new TextEncoder().encode(`---\nlanguage: en\n${head}\n---\n\n${body}`))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return [id, { id, ...read.value.edition, translations: [] }]
}
const app = (...stories: [string, Story][]): AppContext => ({
  stories: new Map(stories),
  index: createIndex(stories.map(([, one]) => one)),
  language: en,
  commandOf: findCommand,
})
const flood = story('flood', 'title: Flood in the valley\npublished: 2024-01-02')
const fire = story('fire', 'title: Fire at the mill\npublished: 2024-03-04')
const secret = story('secret', 'title: Not yet\npublished: 2024-05-06\nstatus: embargoed')

test.each(all.map((one) => [one.name, one] as const))(
  '%s says in two languages what it and each option is for',
  (_, { description, options }) => {
    for (const text of [description, ...options.map((option) => option.description)]) {
      expect(text).toMatch(/\p{Script=Latin}.* · .*\p{Script=Arabic}/u)
      expect(text.length).toBeLessThanOrEqual(100)
    }
  },
)

test('every name leads to its command', () => {
  for (const one of commands)
    if ('commands' in one)
      for (const inner of one.commands) expect(findCommand(`${one.name} ${inner.name}`)).toBe(inner)
    else expect(findCommand(one.name)).toBe(one)
  for (const view of buttonCommands) expect(findCommand(view.name)).toBe(view)
  expect(findCommand('nothing')).toBeUndefined()
})

test('options come from the input: what it needs first, its bounds, its choices', () => {
  const { options } = defineCommand({
    name: 'x',
    description: 'x',
    input: z.object({
      some: z.int().min(1).max(9).optional().describe('some'),
      kind: z
        .enum(['a', 'b'])
        .describe('kind')
        .meta({ names: { a: 'first' } }),
      text: z.string().min(2).max(5).optional().describe('text'),
    }),
    complete: { text: () => [] },
    run: () => ({ status: 'answered', reason: null, story: null, head: [], items: [], notes: [] }),
  })
  expect(
    options.map(({ name, type, required, min, max, autocomplete }) => [name, type, required, min, max, autocomplete]),
  ).toEqual([
    ['kind', 'string', true, undefined, undefined, false],
    ['some', 'integer', false, 1, 9, false],
    ['text', 'string', false, 2, 5, true],
  ])
  expect(options[0]?.choices).toEqual([
    { name: 'first', value: 'a' },
    { name: 'b', value: 'b' },
  ])
})

test('bad input is refused by the name of the option, in the language of the reader', () => {
  const ask = findCommand('ask')
  const refuse = (reader: typeof en, question: unknown): unknown => {
    try {
      return ask?.prepare({ question }, { ...resolveContext({}, app(flood)), reader })
    } catch (error) {
      return error instanceof UserError && formatText(phrase(error.key, error.fillings), reader)
    }
  }
  expect(refuse(en, 7)).toMatch(/^“question” is not right: .*string/)
  expect(refuse(ar, 7)).toMatch(/^«question» غير صحيح: .*\p{Script=Arabic}/u)
  for (const short of ['', '  ', 'x']) expect(refuse(en, short)).toBe('“question” must have at least 2 characters.')
  const long = 'why '.repeat(1_500).trim().padEnd(6_000, '?')
  expect(refuse(en, long)).toBe('“question” may have at most 300 characters, and has 6,000.')
  expect(refuse(ar, long)).toBe('«question» أطول من اللازم. أقصى طول: 300 حرف، والمكتوب: 6,000.')
  for (const word of ['killed ', 'قتيل ', 'KILLED, killed. '])
    expect(refuse(en, word.repeat(9))).toMatch(/^This is one word again and again\./)
  expect(refuse(en, 'killed '.repeat(3))).toBeTypeOf('function')
})

test('the only story is meant; of several one must be chosen', async () => {
  expect(resolveContext({}, app(flood)).story?.id).toBe('flood')
  expect(resolveContext({}, app(flood, fire)).story).toBeNull()
  expect(resolveContext({ story: 'fire' }, app(flood, fire)).story?.id).toBe('fire')
  await expect(findCommand('timeline')?.prepare({}, resolveContext({}, app(flood, fire)))()).rejects.toThrow(UserError)
})

test('a story under embargo is not there', () => {
  expect(resolveContext({}, app(flood, secret)).story?.id).toBe('flood')
  expect(() => resolveContext({ story: 'secret' }, app(flood, secret))).toThrow(UserError)
  expect(completeStory('', resolveContext({}, app(flood, fire, secret))).map(({ value }) => value)).toEqual([
    'fire',
    'flood',
  ])
  expect(completeStory('FLOOD', resolveContext({}, app(flood, fire))).map(({ value }) => value)).toEqual(['flood'])
})

test('pasted words are found in another story that the reader may see, and in none that they may not', async () => {
  const words = 'Grace Wambui said “I heard the water before I saw it”.'
  const open = story('dam', 'title: A dam breaks\npublished: 2024-05-06', words)
  const closed = story('dam', 'title: A dam breaks\npublished: 2024-05-06\nstatus: embargoed', words)
  const where = async (of: AppContext): Promise<unknown> => {
    const answer = await findCommand('check')?.prepare({ text: words }, resolveContext({ story: 'flood' }, of))()
    return answer?.items.flatMap((item) => (item.kind === 'checked' ? [[item.where, item.cite?.story.id]] : []))
  }
  expect(await where(app(flood, open))).toEqual([['elsewhere', 'dam']])
  expect(await where(app(flood, closed))).toEqual([['asked', undefined]])
})

test('answers are in the language asked for, else of the question, else of the bot', () => {
  const reader = (raw: Record<string, unknown>): string => resolveContext(raw, app(flood)).reader.code
  expect(reader({})).toBe('en')
  expect(reader({ question: 'ماذا قال Blinken؟' })).toBe('ar')
  expect(reader({ question: 'ماذا قال؟', language: 'en' })).toBe('en')
})

test('a name that is only near asks whether its bearer is meant, and its button shows what they said', async () => {
  const quarrel = app(story('quarrel', 'title: A quarrel\npublished: 2024-01-02', 'Leila Haddadi said it was late.'))
  const run = (input: Record<string, string>) => findCommand('who-said')?.prepare(input, resolveContext({}, quarrel))()
  const asked = await run({ speaker: 'Haddad' })
  expect(asked).toMatchObject({
    status: 'declined',
    reason: { key: 'nobodyQuoted' },
    items: [],
    notes: [{ key: 'didYouMean', values: { names: 'Leila Haddadi' } }],
    suggestions: [{ command: 'who-said', input: { speaker: 'Leila Haddadi' } }],
  })
  expect(await run({ speaker: 'Leila Haddadi' })).toMatchObject({ status: 'answered', items: [{ kind: 'quote' }] })
})
