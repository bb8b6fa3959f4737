import type { CommandBody, Option } from '../../state/command.ts'
import { findDuplicates } from '../component-paths.ts'
import { type CommandRule, allOptions, GROUP, optionLists, SUBCOMMAND, exampleCommand, exampleOption } from './tree.ts'

const nests = ({ type }: Option): boolean => type === SUBCOMMAND || type === GROUP
const isSlash = ({ type }: CommandBody): boolean => (type ?? 1) === 1

const isOption = (part: CommandBody | Option): part is Option => 'choices' in part

/** Number of a command's characters that count towards its 8,000. A translation counts where it is longer. */
function size(part: CommandBody | Option): number {
  const longest = (text: string | null | undefined, others: Readonly<Record<string, string>> | null | undefined) =>
    Math.max(text?.length ?? 0, ...Object.values(others ?? {}).map((one) => one.length))
  const choices = isOption(part) ? (part.choices ?? []) : []
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    choices.reduce((sum, one) => sum + longest(one.name, one.name_localizations) + String(one.value).length, 0) +
    (part.options ?? []).reduce((sum, one) => sum + size(one), 0)
  )
}

/** Rules for the options of commands. */
export const optionRules: readonly CommandRule[] = [
  {
    name: 'required-after-optional',
    reason: 'required options stand before the others',
    findViolations: (command) =>
      optionLists(command).flatMap(({ options, at }) => {
        const optional = options.findIndex((one) => !one.required && !nests(one))
        return options.flatMap(({ required }, i) => (required && optional >= 0 && i > optional ? [`${at}/${i}`] : []))
      }),
    invalid: [exampleCommand({ options: [exampleOption('story'), exampleOption('question', { required: true })] })],
    valid: [exampleCommand({ options: [exampleOption('question', { required: true }), exampleOption('story')] })],
  },
  {
    name: 'command-too-long',
    reason: 'names, descriptions and choices of a command have at most 8,000 characters together',
    findViolations: (command) => (size(command) > 8_000 ? [''] : []),
    invalid: [
      exampleCommand({
        options: ['a', 'b'].map((name) =>
          exampleOption(name, {
            choices: Array.from({ length: 25 }, (_, i) => ({ name: 'n'.repeat(98), value: `${i}`.padEnd(80, 'v') })),
          }),
        ),
      }),
    ],
    valid: [exampleCommand({ options: [exampleOption('a', { choices: [{ name: 'n', value: 'v' }] })] })],
  },
  {
    name: 'description-missing',
    reason: 'a slash command has a description of 1 to 100 characters',
    findViolations: (command) => (isSlash(command) && !command.description ? ['/description'] : []),
    invalid: [exampleCommand({ description: '' }), { name: 'ask' }],
    valid: [exampleCommand({}), { name: 'Check this', type: 3 }],
  },
  {
    name: 'context-command-shape',
    reason: 'a user or message command has neither description nor options',
    findViolations: (command) =>
      isSlash(command)
        ? []
        : [...(command.description ? ['/description'] : []), ...(command.options?.length ? ['/options'] : [])],
    invalid: [
      { name: 'Check this', type: 3, description: 'x' },
      { name: 'Check this', type: 3, options: [exampleOption('a')] },
    ],
    valid: [{ name: 'Check this', type: 3 }],
  },
  {
    name: 'subcommand-beside-option',
    reason: 'a command has subcommands or options, not both; groups hold only subcommands',
    findViolations: (command) =>
      optionLists(command).flatMap(({ options, at }) => {
        const inside = options.filter(nests)
        return inside.length > 0 && inside.length < options.length ? [at] : []
      }),
    invalid: [exampleCommand({ options: [{ ...exampleOption('a'), type: 1 }, exampleOption('b')] })],
    valid: [
      exampleCommand({
        options: [
          { ...exampleOption('a'), type: 1 },
          { ...exampleOption('b'), type: 2, options: [{ ...exampleOption('c'), type: 1 }] },
        ],
      }),
    ],
  },
  {
    name: 'choices-and-autocomplete',
    reason: 'an option has a fixed list of choices or completes what is typed, not both',
    findViolations: (command) =>
      allOptions(command).flatMap(({ option, at }) => (option.autocomplete && option.choices?.length ? [at] : [])),
    invalid: [
      exampleCommand({ options: [exampleOption('a', { autocomplete: true, choices: [{ name: 'n', value: 'v' }] })] }),
    ],
    valid: [exampleCommand({ options: [exampleOption('a', { autocomplete: true, choices: [] })] })],
  },
  {
    name: 'choice-too-long',
    reason: 'the value of a choice has at most 100 characters',
    findViolations: (command) =>
      allOptions(command).flatMap(({ option, at }) =>
        (option.choices ?? []).flatMap(({ value }, i) =>
          String(value).length > 100 ? [`${at}/choices/${i}/value`] : [],
        ),
      ),
    invalid: [exampleCommand({ options: [exampleOption('a', { choices: [{ name: 'n', value: 'v'.repeat(101) }] })] })],
    valid: [exampleCommand({ options: [exampleOption('a', { choices: [{ name: 'n', value: 'v'.repeat(100) }] })] })],
  },
  {
    name: 'duplicate-choice',
    reason: 'the choices of an option have different names',
    findViolations: (command) =>
      allOptions(command).flatMap(({ option, at }) =>
        findDuplicates((option.choices ?? []).map(({ name }, i) => ({ value: name, at: `${at}/choices/${i}/name` }))),
      ),
    invalid: [
      exampleCommand({
        options: [
          exampleOption('a', {
            choices: [
              { name: 'n', value: 'v' },
              { name: 'n', value: 'w' },
            ],
          }),
        ],
      }),
    ],
    valid: [
      exampleCommand({
        options: [
          exampleOption('a', {
            choices: [
              { name: 'n', value: 'v' },
              { name: 'm', value: 'v' },
            ],
          }),
        ],
      }),
    ],
  },
  {
    name: 'where-it-works-unsaid',
    reason: 'default_member_permissions, contexts and integration_types are said, not left to defaults',
    findViolations: (command) =>
      (['default_member_permissions', 'contexts', 'integration_types'] as const).flatMap((key) =>
        command[key] === undefined ? [`/${key}`] : [],
      ),
    invalid: [exampleCommand({ contexts: [0], integration_types: [0] })],
    valid: [exampleCommand({ contexts: [0], integration_types: [0], default_member_permissions: null })],
  },
]
