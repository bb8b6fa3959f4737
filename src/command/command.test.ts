import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Answer } from '../answers/answer.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import type { Language } from '../languages/language.ts'
import { createIndex } from '../search/search.ts'
import { sampleStory } from '../search/story.fixture.ts'
import { type CommandContext, defineCommand, requireStory, toOptions } from './command.ts'
import { UserError } from './user-error.ts'

const context = (reader: Language = en, story: CommandContext['story'] = null): CommandContext => ({
  stories: new Map(),
  index: createIndex([]),
  commandOf: () => undefined,
  story,
  reader,
  newsroom: null,
})
const nothing: Answer = { status: 'answered', story: null, head: [], reason: null, items: [], notes: [] }
const input = z.object({
  count: z.int().min(1).max(9).optional().describe('How many'),
  words: z.string().trim().min(2).max(5).describe('Which words'),
  kind: z
    .enum(['a', 'b'])
    .default('a')
    .describe('Which kind')
    .meta({ names: { a: 'First · أول' } }),
})

/** A command that notes what it was run with. */
function noting(): { ran: unknown[]; prepare: ReturnType<typeof defineCommand>['prepare'] } {
  const ran: unknown[] = []
  const { prepare } = defineCommand({
    name: 'note',
    description: 'Notes · يدون',
    input,
    run: (checked) => {
      ran.push(checked)
      return nothing
    },
  })
  return { ran, prepare }
}

describe('the options of an input', () => {
  test('are those that people must fill in, then the others, each group as it was written', () => {
    expect(toOptions(input, []).map(({ name, required }) => [name, required])).toEqual([
      ['words', true],
      ['count', false],
      ['kind', false],
    ])
  })

  test('have their bounds, their choices by the names that people see, and whether they complete', () => {
    const [words, count, kind] = toOptions(input, ['words'])
    expect(words).toMatchObject({ type: 'string', min: 2, max: 5, autocomplete: true, choices: [] })
    expect(count).toMatchObject({ type: 'integer', min: 1, max: 9, autocomplete: false })
    expect(kind?.choices).toEqual([
      { name: 'First · أول', value: 'a' },
      { name: 'b', value: 'b' },
    ])
  })

  test.each([
    ['a list', z.object({ x: z.array(z.string()).describe('x') })],
    ['a fraction', z.object({ x: z.number().describe('x') })],
    ['an object', z.object({ x: z.object({}).describe('x') })],
    ['what nobody has described', z.object({ x: z.string() })],
  ])('cannot be made of %s', (_, wrong) => expect(() => toOptions(wrong, [])).toThrow())
})

describe('a command', () => {
  test('runs with its input as checked: trimmed, and with what was left out', async () => {
    const { ran, prepare } = noting()
    expect(await prepare({ words: '  ab ', count: 3 }, context())()).toBe(nothing)
    expect(ran).toEqual([{ words: 'ab', count: 3, kind: 'a' }])
  })

  test('checks before it runs, so that nobody waits for what will be refused', () => {
    const { ran, prepare } = noting()
    prepare({ words: 'ab' }, context())
    expect(() => prepare({}, context())).toThrow(UserError)
    expect(ran).toEqual([])
  })

  test.each([
    ['a text that is too short', { words: 'x' }, 'inputTooShort', { field: 'words', limit: 2 }],
    ['a text of spaces', { words: '     ' }, 'inputTooShort', { field: 'words', limit: 2 }],
    ['a text that is too long', { words: ' abcdef ' }, 'inputTooLong', { field: 'words', limit: 5, length: 6 }],
    ['a number out of bounds', { words: 'ab', count: 10 }, 'badInput', { field: 'count' }],
    ['a text for a number', { words: 'ab', count: '3' }, 'badInput', { field: 'count' }],
    ['what is none of the choices', { words: 'ab', kind: 'c' }, 'badInput', { field: 'kind' }],
    ['nothing where something is required', {}, 'badInput', { field: 'words' }],
  ])('names what is wrong with %s', (_, raw, key, fillings) => {
    expect(() => noting().prepare(raw, context())).toThrow(
      expect.objectContaining({ key, fillings: expect.objectContaining(fillings) }),
    )
  })

  test('gives the reason in the language of the reader', () => {
    const reasonFor = (reader: Language): unknown => {
      try {
        noting().prepare({ words: 'ab', count: 10 }, context(reader))
        return null
      } catch (error) {
        return error instanceof UserError ? error.fillings.reason : error
      }
    }
    expect(reasonFor(ar)).toMatch(/\p{Script=Arabic}/u)
    expect(reasonFor(en)).toMatch(/^[^\p{Script=Arabic}]+$/u)
  })

  test('is for the channel unless it says otherwise', () => {
    const definition = { name: 'x', description: 'x', input: z.object({}), run: () => nothing }
    expect(defineCommand(definition).audience).toBe('channel')
    expect(defineCommand({ ...definition, audience: 'asker' }).audience).toBe('asker')
  })

  test('completes the options that it can, in its own order, and no other', () => {
    const choices = ['b', 'a'].map((value) => ({ name: value, value }))
    const { complete, options } = defineCommand({
      name: 'x',
      description: 'x',
      input: z.object({ speaker: z.string().describe('x'), other: z.string().describe('x') }),
      complete: { speaker: (typed) => choices.filter(({ value }) => value >= typed) },
      run: () => nothing,
    })
    expect(complete('speaker', '', context())).toEqual(choices)
    expect(complete('speaker', 'b', context())).toEqual([choices[0]])
    for (const unknown of ['other', 'toString', '']) expect(complete(unknown, 'a', context())).toEqual([])
    expect(options.map(({ autocomplete }) => autocomplete)).toEqual([true, false])
  })
})

test('a command about a story says that one must be chosen where there are several', () => {
  const story = sampleStory('ferry', 'en', ['The ferry sank.'])
  expect(requireStory(context(en, story))).toBe(story)
  const several = {
    ...context(),
    stories: new Map([
      ['ferry', story],
      ['fire', story],
    ]),
  }
  expect(() => requireStory(several)).toThrow(
    expect.objectContaining({ key: 'chooseStory', fillings: { ids: 'ferry, fire' } }),
  )
  expect(() => requireStory(context())).toThrow(expect.objectContaining({ key: 'noStories' }))
})
