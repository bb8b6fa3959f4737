import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Backlog } from '../record/backlog.ts'

/** Upper bounds of the buckets that durations are counted in, in seconds: Discord waits three for a first response. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10]

/**
 * How an interaction ended: with an answer, with what is wrong with the input, with a failure, with "try later", or, read
 * later than Discord takes a response, with nothing.
 */
export type InteractionOutcome = 'answered' | 'refused' | 'failed' | 'busy' | 'late'

/** The figures of a running bot, in the form that Prometheus reads. They name commands and outcomes, never people. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #interactions = new Counter({
    name: 'isnad_interactions_total',
    help: 'Interactions by command and outcome.',
    labelNames: ['command', 'outcome'],
    registers: [this.#registry],
  })
  readonly #seconds = new Histogram({
    name: 'isnad_interaction_seconds',
    help: 'Time from receiving an interaction to its whole answer.',
    labelNames: ['command'],
    buckets: BUCKETS,
    registers: [this.#registry],
  })

  /** Takes what reads the work that waits, each time that the figures are asked for. */
  constructor(readBacklog: () => Promise<Backlog>) {
    // Memory, processor time, and how late the event loop runs.
    collectDefaultMetrics({ register: this.#registry })
    new Gauge({
      name: 'isnad_waiting',
      help: 'Messages that wait to be sent; answers and changes of stories that wait for an editor.',
      labelNames: ['what'],
      registers: [this.#registry],
      async collect() {
        const { deliveries, drafts, corrections } = await readBacklog()
        for (const [what, count] of Object.entries({ deliveries, drafts, corrections })) this.set({ what }, count)
      },
    })
    new Gauge({
      name: 'isnad_delivery_delay_seconds',
      help: 'How long the oldest message that waits has been due.',
      registers: [this.#registry],
      async collect() {
        this.set((await readBacklog()).oldestSeconds)
      },
    })
  }

  /** Counts an interaction that ended. */
  count(command: string, outcome: InteractionOutcome, seconds: number): void {
    this.#interactions.inc({ command, outcome })
    this.#seconds.observe({ command }, seconds)
  }

  get contentType(): string {
    return this.#registry.contentType
  }

  /** All figures as text. Rejects where the record cannot be read. */
  read(): Promise<string> {
    return this.#registry.metrics()
  }
}
