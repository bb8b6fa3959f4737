import { Locale } from 'discord.js'
import { findDuplicates } from '../component-paths.ts'
import { type CommandRule, allOptions, optionLists, exampleCommand, exampleOption } from './tree.ts'

/** Discord's pattern for the names of slash commands and of options. */
const NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u
const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale))
const lower = (name: string): boolean => name === name.toLowerCase()
const isSlash = ({ type }: { readonly type?: number | null }): boolean => (type ?? 1) === 1

/** Every name of a slash command, translations included, with its place. */
const names = (command: Parameters<CommandRule['findViolations']>[0]): { name: string; at: string }[] =>
  isSlash(command)
    ? [{ option: command, at: '' }, ...allOptions(command)].flatMap(({ option, at }) => [
        { name: option.name, at: `${at}/name` },
        ...Object.entries(option.name_localizations ?? {}).map(([locale, name]) => ({
          name,
          at: `${at}/name_localizations/${locale}`,
        })),
      ])
    : []

/** Rules for the names of commands and options. */
export const nameRules: readonly CommandRule[] = [
  {
    name: 'name-pattern',
    reason: 'a name is 1 to 32 letters, digits, hyphens, underscores or apostrophes',
    findViolations: (command) => names(command).flatMap(({ name, at }) => (NAME.test(name) ? [] : [at])),
    invalid: [
      exampleCommand({ name: 'who said' }),
      exampleCommand({ name: 'من-قالَ' }),
      exampleCommand({ options: [exampleOption('a.b')] }),
      exampleCommand({ name_localizations: { fr: 'qui a dit' } }),
    ],
    valid: [exampleCommand({ name: 'who-said' }), exampleCommand({ name: 'من-قال' }), { name: 'Check this', type: 3 }],
  },
  {
    name: 'name-lower-case',
    reason: 'a name is in lower case where its letters have cases',
    findViolations: (command) => names(command).flatMap(({ name, at }) => (lower(name) ? [] : [at])),
    invalid: [exampleCommand({ name: 'whoSaid' }), exampleCommand({ options: [exampleOption('Speaker')] })],
    valid: [exampleCommand({ name: 'من-قال' }), { name: 'Who Said', type: 3 }],
  },
  {
    name: 'duplicate-option',
    reason: 'the options beside each other have different names',
    findViolations: (command) =>
      optionLists(command).flatMap(({ options, at }) =>
        findDuplicates(options.map(({ name }, i) => ({ value: name, at: `${at}/${i}/name` }))),
      ),
    invalid: [exampleCommand({ options: [exampleOption('story'), exampleOption('story')] })],
    valid: [
      exampleCommand({ options: [exampleOption('story'), exampleOption('speaker')] }),
      exampleCommand({
        options: [
          { ...exampleOption('a'), type: 1, options: [exampleOption('story')] },
          { ...exampleOption('b'), type: 1, options: [exampleOption('story')] },
        ],
      }),
    ],
  },
  {
    name: 'unknown-locale',
    reason: "translations are for Discord's own locales; Arabic is not among them",
    findViolations: (command) =>
      [{ option: command, at: '' }, ...allOptions(command)].flatMap(({ option, at }) =>
        (['name_localizations', 'description_localizations'] as const).flatMap((key) =>
          Object.keys(option[key] ?? {})
            .filter((locale) => !LOCALES.has(locale))
            .map((locale) => `${at}/${key}/${locale}`),
        ),
      ),
    invalid: [
      exampleCommand({ description_localizations: { ar: 'يسأل' } }),
      exampleCommand({ name_localizations: { en: 'ask' } }),
    ],
    valid: [exampleCommand({ description_localizations: { 'en-GB': 'Asks', fr: 'Demande' } })],
  },
]
