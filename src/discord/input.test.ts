import { describe, expect, test } from 'vitest'
import { kindOf, readInput, withoutControls } from './input.ts'

const option = (name: string, value: unknown, more: object = {}) =>
  Object.assign(Object.create(null), { name, value, ...more })

describe('what a person has filled in', () => {
  test('is read by the names of the options, each as what it is', () => {
    expect(readInput([option('question', 'who?'), option('sentence', 3), option('private', false)])).toEqual({
      question: 'who?',
      sentence: 3,
      private: false,
    })
  })

  test('of a subcommand is read from inside it, and of a group’s from further in', () => {
    const inner = option('show', undefined, { options: [option('story', 'ferry')] })
    expect(readInput([inner])).toEqual({ story: 'ferry' })
    expect(readInput([option('group', undefined, { options: [inner] })])).toEqual({ story: 'ferry' })
    expect(readInput([option('list', undefined, { options: [] })])).toEqual({})
  })

  test('is not there where there is no value', () => expect(readInput([option('file', undefined)])).toEqual({}))
})

test.each([
  ['a NUL, which PostgreSQL does not take', 'a\u0000b', 'a b'],
  ['an escape, which a terminal would obey', '\u001b[31mred', ' [31mred'],
  ['a control of the second set', 'a\u0085b', 'a b'],
  ['half a character', 'a\ud83d', 'a\ufffd'],
  ['lines and tabs', 'a\n\tb', 'a\n\tb'],
  ['marks of direction', '\u200fقال\u200e', '\u200fقال\u200e'],
  ['a whole character of two units', '👍', '👍'],
])('%s', (_, typed, read) => {
  expect(withoutControls(typed)).toBe(read)
  expect(readInput([option('question', typed)])).toEqual({ question: read })
})

describe('figures name', () => {
  const interaction = (kind: string, commandName = '', subcommand: string | null = null) =>
    Object.assign(Object.create(null), {
      isAutocomplete: () => kind === 'autocomplete',
      isMessageContextMenuCommand: () => kind === 'menu',
      isChatInputCommand: () => kind === 'command',
      commandName,
      options: { getSubcommand: () => subcommand },
    })

  test.each([
    ['a command by its name', interaction('command', 'ask'), 'ask'],
    ['a subcommand by both', interaction('command', 'story', 'list'), 'story list'],
    [
      'a command that is not ours as unknown, so that nobody can invent figures',
      interaction('command', 'x'),
      'unknown',
    ],
    ['a group without its subcommand likewise', interaction('command', 'story'), 'unknown'],
    ['what is typed', interaction('autocomplete', 'ask'), 'autocomplete'],
    ['the menu of a message', interaction('menu', 'Check'), 'menu'],
    ['buttons, menus and forms', interaction('button'), 'control'],
  ])('%s', (_, one, expected) => expect(kindOf(one)).toBe(expected))
})
