import { Locale } from 'discord.js'
import { repeated } from '../places.ts'
import { type CommandRule, everyOption, optionLists, slash, text } from './tree.ts'

/** Discord's pattern for the names of slash commands and of options. */
const NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u
const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale))
const lower = (name: string): boolean => name === name.toLowerCase()
const isSlash = ({ type }: { readonly type?: number | null }): boolean => (type ?? 1) === 1

/** Every name of a slash command, translations included, with its place. */
const names = (command: Parameters<CommandRule['breaches']>[0]): { name: string; at: string }[] =>
  isSlash(command)
    ? [{ option: command, at: '' }, ...everyOption(command)].flatMap(({ option, at }) => [
        { name: option.name, at: `${at}/name` },
        ...Object.entries(option.name_localizations ?? {}).map(([locale, name]) => ({
          name,
          at: `${at}/name_localizations/${locale}`,
        })),
      ])
    : []

/** Names of commands and options. */
export const nameRules: readonly CommandRule[] = [
  {
    name: 'name-pattern',
    reason: 'a name is 1 to 32 letters, digits, hyphens, underscores or apostrophes',
    breaches: (command) => names(command).flatMap(({ name, at }) => (NAME.test(name) ? [] : [at])),
    refuses: [
      slash({ name: 'who said' }),
      slash({ name: 'من-قالَ' }),
      slash({ options: [text('a.b')] }),
      slash({ name_localizations: { fr: 'qui a dit' } }),
    ],
    accepts: [slash({ name: 'who-said' }), slash({ name: 'من-قال' }), { name: 'Check this', type: 3 }],
  },
  {
    name: 'name-lower-case',
    reason: 'a name is in lower case where its letters have cases',
    breaches: (command) => names(command).flatMap(({ name, at }) => (lower(name) ? [] : [at])),
    refuses: [slash({ name: 'whoSaid' }), slash({ options: [text('Speaker')] })],
    accepts: [slash({ name: 'من-قال' }), { name: 'Who Said', type: 3 }],
  },
  {
    name: 'duplicate-option',
    reason: 'the options beside each other have different names',
    breaches: (command) =>
      optionLists(command).flatMap(({ options, at }) =>
        repeated(options.map(({ name }, i) => ({ value: name, at: `${at}/${i}/name` }))),
      ),
    refuses: [slash({ options: [text('story'), text('story')] })],
    accepts: [
      slash({ options: [text('story'), text('speaker')] }),
      slash({
        options: [
          { ...text('a'), type: 1, options: [text('story')] },
          { ...text('b'), type: 1, options: [text('story')] },
        ],
      }),
    ],
  },
  {
    name: 'unknown-locale',
    reason: "translations are for Discord's own locales; Arabic is not among them",
    breaches: (command) =>
      [{ option: command, at: '' }, ...everyOption(command)].flatMap(({ option, at }) =>
        (['name_localizations', 'description_localizations'] as const).flatMap((key) =>
          Object.keys(option[key] ?? {})
            .filter((locale) => !LOCALES.has(locale))
            .map((locale) => `${at}/${key}/${locale}`),
        ),
      ),
    refuses: [slash({ description_localizations: { ar: 'يسأل' } }), slash({ name_localizations: { en: 'ask' } })],
    accepts: [slash({ description_localizations: { 'en-GB': 'Asks', fr: 'Demande' } })],
  },
]
