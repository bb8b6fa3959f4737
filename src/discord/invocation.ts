import type { Answer } from '../answers/answer.ts'
import type { CommandInput } from './button-state.ts'

/**
 * Who sees an answer. public: everybody in the channel, and it goes on record. shareable: its asker, who may bring it
 * to the channel or to the desk. private: its asker alone.
 */
export type Visibility = 'public' | 'shareable' | 'private'

/** A command as it was called by typing it or by a button. */
export interface Invocation {
  readonly command: string
  readonly input: CommandInput
  /** Counted from 1. */
  readonly page: number
  /** For a button: the first characters of the hash of the story that its answer was made from. */
  readonly version?: string
  readonly visibility: Visibility
  /** The controls that stay under a turned page. */
  readonly controls?: Answer['controls']
}
