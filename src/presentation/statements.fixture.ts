import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '../languages/en/index.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { Message } from '../languages/message.ts'
import type { Answer } from '../answers/answer.ts'
import { phrase, type Phrase } from '../answers/phrase.ts'
import { sampleStory } from '../search/story.fixture.ts'
import type { Story } from '../story/story.ts'
import { layOutItem } from './item-layout.ts'
import { formatPhrase, lineText } from './phrase.ts'

/** A case that states something, and a near case that lacks the evidence for it. */
export type Statement = readonly [said: () => Answer | Phrase, unsaid: () => Answer | Phrase]

/** A story of some sentences. */
export const story = (...sentences: string[]): Story => sampleStory('quarrel', 'en', sentences)

/** A phrase that states nothing. */
export const NOTHING = phrase('language')
/** A sentence with no claim in it. */
export const RAIN = 'It rained.'

const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message))

/** A language whose messages are their own keys and values. */
const keyLanguage: Language = {
  ...en,
  messages: {
    ...en.messages,
    ...Object.fromEntries(
      Object.entries({ ...en.messages }).map(([key, message]: [string, Message]) => {
        const fillings =
          forms(message)
            .at(-1)
            ?.match(/\{[a-z]+\}/gi) ?? []
        return [key, `⟦${key}⟧ ${fillings.join(' ')}`]
      }),
    ),
  },
}

/** The keys of the messages in all lines of an answer or a phrase. */
export function messageKeysOf(said: Answer | Phrase): string[] {
  const lines =
    'key' in said
      ? [formatPhrase(said, keyLanguage)]
      : [
          ...[...said.head, ...(said.reason ? [said.reason] : []), ...said.notes].map((one) =>
            formatPhrase(one, keyLanguage),
          ),
          ...said.items
            .map((item) => layOutItem(item, keyLanguage))
            .flatMap(({ above, lead = [], below }) => [...above, ...lead, ...below]),
        ]
  return [
    ...lines
      .map(lineText)
      .join('\n')
      .matchAll(/⟦(\w+)⟧/g),
  ].map(([, key = '']) => key)
}

/** Whether a test file, or one in a folder, contains some words of a message. */
export function isTested(key: string, file: string, words: string): boolean {
  const said = languages.flatMap(({ messages }) =>
    Object.entries({ ...messages }).flatMap(([name, message]: [string, Message]) =>
      name === key ? forms(message) : [],
    ),
  )
  const path = join(import.meta.dirname, '../..', file)
  const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]
  const test = files.map((one) => readFileSync(one, 'utf8')).join('\n')
  return said.some((form) => form.includes(words)) && test.includes(words)
}
