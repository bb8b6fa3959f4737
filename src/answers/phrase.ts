import type { MessageKey } from '../languages/messages.ts'
import type { Excerpt } from '../story/excerpt.ts'

/**
 * A reference to a person, channel or role on Discord by id, to a message as SERVER/CHANNEL/MESSAGE, or to a moment as
 * ISO 8601. Each delivery shows it in its own way.
 */
export interface EntityRef {
  readonly to: 'person' | 'channel' | 'role' | 'message' | 'moment'
  readonly id: string
}

/** A value of a message: our own short words, a number, words of the story, another phrase, or a reference. */
export type PhraseValue = string | number | Excerpt | Phrase | EntityRef

/** Something that the bot itself says: a message and its values. It is formatted in the reader's language. */
export interface Phrase {
  readonly key: MessageKey
  readonly values?: Readonly<Record<string, PhraseValue>>
}

/** Creates a phrase. */
export const phrase = (key: MessageKey, values?: Record<string, PhraseValue>): Phrase =>
  values ? { key, values } : { key }
