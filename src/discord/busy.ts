import { ComponentType, type Interaction, InteractionResponseType, MessageFlags, Routes } from 'discord.js'
import { phrase } from '../answers/phrase.ts'
import { languages } from '../languages/index.ts'
import { formatText } from '../presentation/phrase.ts'
import type { Logger } from './errors.ts'

/** Number of replies that are sent at a time, each with a connection: at 150 ms each, so many are 600 a second. */
const MOST_AT_ONCE = 96

interface WaitingReply {
  /** When Discord takes no response any more, on the process's clock. */
  readonly until: number
  /** Sends it, or leaves it. */
  go(isSent: boolean): void
}

/** Tells people to ask again in a moment, at the least cost: who asked last is told first, as others may be late already. */
export class BusyReplies {
  readonly #log: Logger
  #sending = 0
  /** The replies that wait, the oldest first. */
  readonly #waiting: WaitingReply[] = []

  constructor(log: Logger) {
    this.#log = log
  }

  /** Replies to an interaction. Returns whether it did in time. Never throws. */
  async reply(interaction: Interaction, until: number): Promise<boolean> {
    if (this.#sending < MOST_AT_ONCE) this.#sending++
    else if (!(await this.#wait(until))) return false
    await this.#send(interaction)
    if (!this.#handOver()) this.#sending--
    return true
  }

  #wait(until: number): Promise<boolean> {
    const now = performance.now()
    while (this.#waiting[0] && this.#waiting[0].until < now) this.#waiting.shift()?.go(false)
    return new Promise((go) => this.#waiting.push({ until, go }))
  }

  /** Lets the one who asked last be told next; false if nobody waits who can still be told. */
  #handOver(): boolean {
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) {
      const isSent = next.until > performance.now()
      next.go(isSent)
      if (isSent) return true
    }
    return false
  }

  async #send(interaction: Interaction): Promise<void> {
    const { id, token, client } = interaction
    const body = interaction.isAutocomplete() ? NO_CHOICES : BUSY_REPLY
    await client.rest
      .post(Routes.interactionCallback(id, token), { body, auth: false })
      .catch((error: unknown) => this.#log.warn({ err: error }, 'that the bot is busy could not be said'))
  }
}

const NO_CHOICES = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } }
/** In every language: to find out which one a person reads takes longer than the reply. */
const BUSY_REPLY = {
  type: InteractionResponseType.ChannelMessageWithSource,
  data: {
    flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    components: languages.map((one) => ({
      type: ComponentType.TextDisplay,
      content: formatText(phrase('busy'), one),
    })),
    allowed_mentions: { parse: [] },
  },
}
