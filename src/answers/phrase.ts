import type { MessageKey } from '../languages/messages.ts'
import type { Excerpt } from '../story/excerpt.ts'

/**
 * Somebody or something on Discord, by its id; a message, as SERVER/CHANNEL/MESSAGE; or a moment, as ISO 8601. Each
 * delivery shows it in its own way.
 */
export interface EntityRef {
  readonly to: 'person' | 'channel' | 'role' | 'message' | 'moment'
  readonly id: string
}

/** What fills a message: our own short words, numbers, words of the story, or a pointer. */
export type PhraseValue = string | number | Excerpt | Phrase | EntityRef

/** Something the bot says of itself: a message and what fills it. It becomes words in the reader's language. */
export interface Phrase {
  readonly key: MessageKey
  readonly values?: Readonly<Record<string, PhraseValue>>
}

/** Makes a phrase. */
export const phrase = (key: MessageKey, fillings?: Record<string, PhraseValue>): Phrase =>
  fillings ? { key, values: fillings } : { key }
