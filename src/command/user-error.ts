import type { PhraseValue } from '../answers/phrase.ts'
import type { MessageKey } from '../languages/messages.ts'

/** A person's mistake. It is shown to that person in their language. */
export class UserError extends Error {
  readonly key: MessageKey
  readonly fillings: Readonly<Record<string, PhraseValue>>

  constructor(key: MessageKey, fillings: Record<string, PhraseValue> = {}) {
    super(`${key} ${JSON.stringify(fillings)}`)
    this.key = key
    this.fillings = fillings
  }
}
