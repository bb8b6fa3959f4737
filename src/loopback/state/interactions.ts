import { randomUUID } from 'node:crypto'
import { ApiError, API_ERRORS } from './api-error.ts'
import type { Clock } from './clock.ts'
import type { Component } from './component.ts'
import type { Snowflakes } from './snowflake.ts'

/** Milliseconds within which a bot must give its first response. */
export const FIRST_RESPONSE = 3_000
/** Milliseconds that an interaction's token is valid. */
export const TOKEN_LIFE = 15 * 60_000

export type InteractionKind = 'command' | 'component' | 'autocomplete' | 'modal'

/** The bot's first response. */
export type InitialResponse =
  | { readonly kind: 'message' | 'thinking' | 'update'; readonly message: string }
  | { readonly kind: 'later' }
  | {
      readonly kind: 'choices'
      readonly choices: readonly { readonly name: string; readonly value: string | number }[]
    }
  | { readonly kind: 'modal'; readonly modal: Modal }

/** A form that a bot asks a person to fill in. */
export interface Modal {
  readonly customId: string
  readonly title: string
  readonly components: readonly Component[]
}

/** Something a person did that a bot has to answer. */
export interface Interaction {
  readonly id: string
  readonly token: string
  readonly kind: InteractionKind
  readonly person: string
  readonly channel: string
  readonly created: number
  /** Who installed the application: the server, or the person for themselves. */
  readonly install: 'server' | 'person'
  /** Number of messages that followed the first response. */
  followUps: number
  /** The command that was called. */
  readonly command: string | null
  /** The message that its button, menu or form belongs to. */
  readonly source: string | null
  /** The first response; null until it is given. */
  response: InitialResponse | null
  /** The message that `@original` stands for. */
  original: string | null
}

/** All interactions, with Discord's rules for answering them. */
export class Interactions {
  readonly #clock: Clock
  readonly #ids: Snowflakes
  readonly #all = new Map<string, Interaction>()

  constructor(clock: Clock, ids: Snowflakes) {
    this.#clock = clock
    this.#ids = ids
  }

  create(
    of: Pick<Interaction, 'kind' | 'person' | 'channel' | 'command' | 'source'> & Partial<Pick<Interaction, 'install'>>,
  ): Interaction {
    const interaction = {
      install: 'server' as const,
      followUps: 0,
      ...of,
      id: this.#ids.next(),
      token: `loopback.${randomUUID()}`,
      created: this.#clock.now(),
      response: null,
      original: null,
    }
    this.#all.set(interaction.id, interaction)
    return interaction
  }

  get(id: string): Interaction | undefined {
    return this.#all.get(id)
  }

  /** The interaction for a first response. Throws 10062 if there is none or it is too late, 40060 if it has one. */
  findUnanswered(id: string, token: string): Interaction {
    const found = this.#all.get(id)
    if (found?.token !== token) throw new ApiError(API_ERRORS.unknownInteraction, { ours: true })
    if (found.response) throw new ApiError(API_ERRORS.alreadyAnswered, { ours: true })
    if (this.#clock.now() - found.created > FIRST_RESPONSE)
      throw new ApiError(API_ERRORS.unknownInteraction, { ours: true })
    return found
  }

  /** The interaction for what follows. Throws 10015 before the first response, 50027 after fifteen minutes. */
  findAnswered(token: string): Interaction {
    const found = [...this.#all.values()].find((one) => one.token === token)
    if (!found?.response) throw new ApiError(API_ERRORS.unknownWebhook, { ours: true })
    if (this.#clock.now() - found.created > TOKEN_LIFE) throw new ApiError(API_ERRORS.tokenExpired, { ours: true })
    return found
  }
}
