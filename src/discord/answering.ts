import type { Interaction } from 'discord.js'
import { narrowApp } from '../command/narrow-app.ts'
import type { InteractionOutcome } from '../monitoring/metrics.ts'
import { DrawingThread } from '../pictures/drawing-thread.ts'
import { PictureCache } from '../pictures/picture-cache.ts'
import { Admission, LoopLoad } from './admission.ts'
import { withInteraction } from './errors.ts'
import type { InteractionContext } from './interaction-context.ts'
import { kindOf } from './input.ts'
import { BusyReplies } from './busy.ts'
import { Lateness } from './lateness.ts'
import { routeInteraction } from './router.ts'
import { Turns } from './turns.ts'

/** Milliseconds between two warnings that there are too many. */
const WARNING_INTERVAL = 60_000
/** Milliseconds that an interaction may wait to be read: after so many Discord takes no response any more. */
const TOO_LATE = 3_000
/** Milliseconds after which one that was just read may not be acknowledged in time. */
const LATE = 2_000
/** Milliseconds that one who is taken on may be expected to wait for their turn. */
const LONGEST_WAIT = 300

/** Answers interactions: those that can be answered soon, while the others are told to ask again. */
export class Answering {
  readonly #context: InteractionContext
  readonly #load = new LoopLoad()
  readonly #lateness = new Lateness()
  readonly #turns = new Turns()
  readonly #busyReplies: BusyReplies
  readonly #admission: Admission
  readonly #drawing = new DrawingThread()
  readonly #running = new Set<Promise<void>>()
  /** When the log was last told that some are told to ask again, on the process's clock. */
  #warnedAt = Number.NEGATIVE_INFINITY

  constructor(context: InteractionContext) {
    this.#context = context
    this.#busyReplies = new BusyReplies(context.log)
    this.#admission = context.admission ?? new Admission(() => this.#isFull())
    context.turns = this.#turns
    context.pictures = new PictureCache((svg) => this.#drawing.draw(svg))
  }

  /** Answers an interaction. Never throws. */
  handle(interaction: Interaction): void {
    const answering = this.#answer(interaction).finally(() => this.#running.delete(answering))
    this.#running.add(answering)
  }

  /** Resolves once everybody is answered who was taken on so far. */
  async drain(): Promise<void> {
    await Promise.allSettled(this.#running)
  }

  async stop(): Promise<void> {
    this.#load.stop()
    await this.#drawing.close()
  }

  async #answer(interaction: Interaction): Promise<void> {
    const started = performance.now()
    const outcome = await this.#admit(interaction)
    this.#context.observe?.(kindOf(interaction), outcome, (performance.now() - started) / 1000)
  }

  #isFull(): boolean {
    return this.#turns.expectedWait > LONGEST_WAIT || this.#load.isFull()
  }

  async #admit(interaction: Interaction): Promise<InteractionOutcome> {
    const now = performance.now()
    const late = this.#lateness.of(interaction.createdTimestamp, now)
    if (late > LATE || !this.#admission.enter()) {
      this.#warn()
      const isTold = late < TOO_LATE && (await this.#busyReplies.reply(interaction, now + TOO_LATE - late))
      return isTold ? 'busy' : 'late'
    }
    try {
      const log = withInteraction(this.#context.log, interaction.id)
      const app = narrowApp(this.#context.app, { server: interaction.guildId })
      return await routeInteraction(interaction, { ...this.#context, app, log })
    } finally {
      this.#admission.leave()
    }
  }

  #warn(): void {
    const now = performance.now()
    if (now - this.#warnedAt < WARNING_INTERVAL) return
    this.#warnedAt = now
    this.#context.log.warn({}, 'too many at a time: some are told to ask again')
  }
}
