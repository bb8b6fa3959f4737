import type { Interaction } from 'discord.js'
import { narrowApp } from '../command/narrow-app.ts'
import type { InteractionOutcome } from '../monitoring/metrics.ts'
import { DrawingThread } from '../pictures/drawing-thread.ts'
import { PictureCache } from '../pictures/picture-cache.ts'
import { Admission, LoopLoad } from './admission.ts'
import { withInteraction } from './errors.ts'
import type { InteractionContext } from './interaction-context.ts'
import { kindOf } from './input.ts'
import { replyBusy } from './busy.ts'
import { routeInteraction } from './router.ts'

/** Milliseconds between two warnings that there are too many. */
const WARNING_INTERVAL = 60_000

/** Answers interactions: those that can be answered soon, while the others are told to ask again. */
export class Answering {
  readonly #context: InteractionContext
  readonly #load = new LoopLoad()
  readonly #admission: Admission
  readonly #drawing = new DrawingThread()
  readonly #running = new Set<Promise<void>>()
  /** When the log was last told that some are told to ask again, on the process's clock. */
  #warnedAt = Number.NEGATIVE_INFINITY

  constructor(context: InteractionContext) {
    this.#context = context
    this.#admission = context.admission ?? new Admission(() => this.#load.isFull())
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

  async #admit(interaction: Interaction): Promise<InteractionOutcome> {
    const isBusy = !this.#admission.enter()
    if (isBusy) {
      this.#warn()
      await replyBusy(interaction, this.#context)
      return 'busy'
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
