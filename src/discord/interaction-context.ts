import type { InteractionOutcome } from '../monitoring/metrics.ts'
import type { AppContext } from '../command/context.ts'
import type { PictureCache } from '../pictures/picture-cache.ts'
import type { Storage } from '../record/storage.ts'
import type { Admission } from './admission.ts'
import type { AnswerCounter } from './answer-counter.ts'
import type { Logger } from './errors.ts'
import type { Turns } from './turns.ts'
import type { StateStore } from './button-state.ts'

/** What interactions are answered from. */
export interface InteractionContext {
  /** Replaced when the stories change. */
  app: AppContext
  /** The record. Without it every question is answered, and no answer can be reviewed or corrected. */
  readonly storage?: Storage
  /** Whether it is for a person who installed the app for themselves: only they see what they are answered. */
  readonly isPersonal?: true
  /** Sends at once what is queued. Set once the bot is connected. */
  wakeDelivery?: () => void
  /** Draws pictures. Set once the bot is connected. */
  pictures?: PictureCache
  /** Counts answers. Set once the bot is connected, where there is storage. */
  counter?: AnswerCounter
  /** Whose turn it is to have an answer made. Set once the bot is connected. */
  turns?: Turns
  /** Decides who is told to ask again. One that measures this process, if left out. */
  readonly admission?: Admission
  readonly stateStore: StateStore
  readonly log: Logger
  /** Hears of each interaction how it ended, and after how many seconds. */
  readonly observe?: (kind: string, outcome: InteractionOutcome, seconds: number) => void
  /** Makes a short id for a failure, by which it is found in the log. */
  readonly newErrorId: () => string
}
