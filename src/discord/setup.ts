import type { House } from '../command/context.ts'
import type { Storage } from '../record/open.ts'
import type { Log } from './failure.ts'
import type { Memory } from './state.ts'

/** What an interaction is answered from. */
export interface Setup {
  /** Put anew when the stories change. */
  house: House
  /** What is on record. Without it every answer is given, and none can be reviewed or corrected. */
  readonly storage?: Storage
  /** Sends at once what is queued. Set once the bot is on Discord. */
  kick?: () => void
  readonly memory: Memory
  readonly log: Log
  /** A short number for a failure, by which it is found in the log. */
  readonly number: () => string
}
