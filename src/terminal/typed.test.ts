import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readJsonLines } from './json-lines.ts'
import { parseTyped } from './prompt.ts'
import { UsageError } from './subcommand.ts'

describe('what is typed in a conversation', () => {
  test.each([
    ['How many were hurt?', 'ask', { question: 'How many were hurt?' }],
    ['كم جريحا؟', 'ask', { question: 'كم جريحا؟' }],
    ['/casualties', 'casualties', {}],
    ['/casualties outcome: injured', 'casualties', { outcome: 'injured' }],
    ['/casualties outcome: injured language: ar', 'casualties', { outcome: 'injured', language: 'ar' }],
    ['/who-said speaker: Anna Klein story: ferry', 'who-said', { speaker: 'Anna Klein', story: 'ferry' }],
    ['/who-said speaker:بلينكن', 'who-said', { speaker: 'بلينكن' }],
    ['/who-said Anna Klein', 'who-said', { speaker: 'Anna Klein' }],
    ['/who-said Anna Klein story: ferry', 'who-said', { speaker: 'Anna Klein', story: 'ferry' }],
    ['/ask Who said: stop? language: ar', 'ask', { question: 'Who said: stop?', language: 'ar' }],
    ['/casualties outcom: injured', 'casualties', { outcome: 'outcom: injured' }],
    ['/ask When was it? At 12:30', 'ask', { question: 'When was it? At 12:30' }],
    ['/story list', 'story list', {}],
    ['/story show story: ferry', 'story show', { story: 'ferry' }],
    ['/nothing at all', 'nothing', {}],
    ['/', '', {}],
  ])('%s', (typed, name, input) => expect(parseTyped(typed)).toEqual({ name, input }))
})

describe('lines of JSON', () => {
  const row = z.object({ question: z.string(), story: z.string().optional() })
  const read = (...lines: string[]) => readJsonLines(Readable.from([lines.join('\n')]), row)

  test('are read one by one, and empty ones are passed over', async () => {
    expect(await read('{"question":"a"}', '', '  ', '{"question":"ب","story":"x"}\r')).toEqual([
      { question: 'a' },
      { question: 'ب', story: 'x' },
    ])
    expect(await read('')).toEqual([])
  })

  test.each([
    ['what is no JSON', ['{"question":"a"}', '', '{question}'], 'line 3 is not JSON: {question}'],
    ['a field of another type', ['{"question":5}'], 'line 1: question: '],
    ['a field that is missing', ['{"question":"a"}', '{}'], 'line 2: question: '],
    ['no object', ['[]'], 'line 1: the line: '],
  ])('with %s are refused, and the line is named', async (_, lines, why) => {
    await expect(read(...lines)).rejects.toThrow(UsageError)
    await expect(read(...lines)).rejects.toThrow(why)
  })

  test('that are endless are named by their beginning', async () => {
    await expect(read('x'.repeat(5_000))).rejects.toThrow(new UsageError(`line 1 is not JSON: ${'x'.repeat(80)}`))
  })
})
