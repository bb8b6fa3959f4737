import type { AppContext } from '../command/context.ts'
import type { Storage } from '../record/storage.ts'
import type { Logger } from './errors.ts'
import type { StateStore } from './button-state.ts'

/** What an interaction is answered from. */
export interface InteractionContext {
  /** Put anew when the stories change. */
  app: AppContext
  /** What is on record. Without it every answer is given, and none can be reviewed or corrected. */
  readonly storage?: Storage
  /** Sends at once what is queued. Set once the bot is on Discord. */
  wakeDelivery?: () => void
  readonly stateStore: StateStore
  readonly log: Logger
  /** A short number for a failure, by which it is found in the log. */
  readonly newErrorId: () => string
}
