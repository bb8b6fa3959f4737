import { expect, test } from 'vitest'
import { en } from './en/index.ts'
import { languages } from './index.ts'
import type { Message } from './message.ts'

const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message))
const fillings = (message: Message): string[] =>
  [
    ...new Set(
      forms(message)
        .join(' ')
        .match(/\{[a-z]+\}/gi),
    ),
  ]
    .filter((name) => name !== '{n}')
    .sort()

test.each(languages.map((language) => [language.code, language] as const))(
  '%s has every message of English',
  (_, language) => {
    expect(Object.keys(language.messages).sort()).toEqual(Object.keys(en.messages).sort())
  },
)

test.each(languages.map((language) => [language.code, language] as const))(
  '%s has every placeholder of English',
  (_, language) => {
    const reference: Record<string, Message> = { ...en.messages }
    for (const [key, message] of Object.entries({ ...language.messages }))
      expect([key, fillings(message)]).toEqual([key, fillings(reference[key] ?? '')])
  },
)

test.each(languages.map((language) => [language.code, language] as const))(
  '%s has a form for every plural of its own',
  (_, language) => {
    const wanted = new Intl.PluralRules(language.code)
      .resolvedOptions()
      .pluralCategories.filter((one) => one !== 'zero')
    for (const [key, message] of Object.entries({ ...language.messages }))
      if (typeof message !== 'string') expect([key, wanted.filter((one) => !(one in message))]).toEqual([key, []])
  },
)

test.each(languages.map((language) => [language.code, language] as const))(
  '%s is written in the script it names',
  (_, language) => {
    const own = new RegExp(`\\p{Script=${language.script}}`, 'u')
    const other = Object.entries({ ...language.messages }).filter(([, message]) =>
      forms(message).some((text) => /\p{L}/u.test(text.replace(/\{[a-z]+\}/gi, '')) && !own.test(text)),
    )
    expect(other).toEqual([])
  },
)

test('codes and names are each their own', () => {
  expect(new Set(languages.map(({ code }) => code)).size).toBe(languages.length)
  expect(new Set(languages.map(({ name }) => name)).size).toBe(languages.length)
})

test.each(languages.map((language) => [language.code, language] as const))(
  '%s shows a command line as it is copied, and a call in one piece whatever runs around it',
  (_, { messages, direction }) => {
    expect(messages.commandLine).toBe('{text}')
    expect(messages.call).toBe(direction === 'rtl' ? '\u2068{text}\u2069' : '{text}')
  },
)
