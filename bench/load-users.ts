import { phrase } from '../src/answers/phrase.ts'
import { languages } from '../src/languages/index.ts'
import type { MessageKey } from '../src/languages/messages.ts'
import { availableCommands, findCommand } from '../src/loopback/client/available-commands.ts'
import { commandData } from '../src/loopback/client/options.ts'
import { toSnapshot } from '../src/loopback/client/snapshot.ts'
import { interactionJson } from '../src/loopback/json/interaction.ts'
import type { Loopback } from '../src/loopback/loopback.ts'
import { openChannel, readerMember } from '../src/loopback/state/guild-model.ts'
import type { Interaction, InteractionKind } from '../src/loopback/state/interactions.ts'
import type { Message } from '../src/loopback/state/message.ts'
import { formatText } from '../src/presentation/phrase.ts'
import { type UserRequest, drawRequests } from './load-requests.ts'

/** Number of messages that the Discord keeps, so that its own memory and speed do not change. */
const KEPT_MESSAGES = 5_000
const LATEST = 20
/** Milliseconds after which nobody waits any more. */
const PATIENCE = 20_000

const saysOneOf = (...keys: readonly MessageKey[]): ((text: string) => boolean) => {
  const starts = keys.flatMap((key) =>
    languages.map((one) => formatText(phrase(key, { number: '' }), one).slice(0, 20)),
  )
  return (text) => starts.some((start) => text.replaceAll('\\', '').startsWith(start))
}
const isBusy = saysOneOf('busy')
const isFault = saysOneOf('bug', 'tryAgain', 'expired', 'stale')

/** What became of one interaction: milliseconds from when it was sent. */
export interface Outcome {
  readonly name: string
  acknowledged: number | null
  answered: number | null
  result: 'waiting' | 'answered' | 'busy' | 'fault' | 'left'
}

/** People who use the bot as they are told to, and how long each waited. */
export class Users {
  readonly #discord: Loopback
  readonly #acts: Iterator<UserRequest, never>
  readonly #waiting = new Map<string, { outcome: Outcome; sent: number; end: () => void }>()
  /** The interactions that wait until a message is edited. */
  readonly #promised = new Map<string, Set<string>>()
  readonly #messages: string[] = []
  /** Messages with buttons, and the buttons' ids. */
  readonly #buttons: { readonly source: string; readonly ids: readonly string[] }[] = []

  constructor(discord: Loopback, seed: number) {
    this.#discord = discord
    this.#acts = drawRequests(seed)
    const { events } = discord.state
    events.on('answer', (interaction) => this.#acknowledge(interaction))
    events.on('message', (message, change) => change !== 'deleted' && this.#see(message))
  }

  /** Does the next thing. `done` is called once the person sees an answer. */
  act(done: () => void = () => undefined): Outcome {
    const act = this.#acts.next().value
    const chosen = act.kind === 'button' ? this.#buttons[Math.floor(act.choose * this.#buttons.length)] : undefined
    if (act.kind === 'button' && !chosen) return this.act(done)
    const { state, origin, gateway } = this.#discord
    const ofChannel = { person: readerMember.id, channel: openChannel.id }
    const kind: InteractionKind = act.kind === 'button' ? 'component' : act.kind
    const source = chosen?.source ?? null
    const interaction = state.interactions.create({ ...ofChannel, kind, command: act.name, source })
    const outcome: Outcome = { name: act.name, acknowledged: null, answered: null, result: 'waiting' }
    const patience = setTimeout(() => this.#leave(interaction.id), PATIENCE)
    const end = (): void => {
      clearTimeout(patience)
      done()
    }
    this.#waiting.set(interaction.id, { outcome, sent: performance.now(), end })
    const data = act.kind === 'button' ? pressed(chosen?.ids ?? [], act.choose) : this.#called(act)
    gateway.dispatch('INTERACTION_CREATE', interactionJson(interaction, data, state, origin))
    return outcome
  }

  #called(act: Exclude<UserRequest, { kind: 'button' }>): Record<string, unknown> {
    const { state, origin } = this.#discord
    const command = findCommand(act.name, availableCommands(readerMember, openChannel, state))
    const chooser = { person: readerMember, channel: openChannel, state, origin }
    return act.kind === 'command'
      ? commandData(command, act.values, chooser)
      : commandData(command, { [act.option]: act.typed }, chooser, act.option)
  }

  #acknowledge(interaction: Interaction): void {
    const waiting = this.#waiting.get(interaction.id)
    const { response } = interaction
    if (!waiting || !response) return
    waiting.outcome.acknowledged = performance.now() - waiting.sent
    const shown = response.kind === 'message' || response.kind === 'update' ? response.message : undefined
    if (shown) this.#answered(interaction.id, this.#discord.state.message(shown))
    else if (response.kind === 'choices' || response.kind === 'modal') this.#answered(interaction.id)
    else {
      const of = this.#promised.get(interaction.original ?? '') ?? new Set()
      this.#promised.set(interaction.original ?? '', of.add(interaction.id))
    }
  }

  #see(message: Message): void {
    const by = this.#promised.get(message.id) ?? []
    this.#promised.delete(message.id)
    for (const id of message.interaction ? [message.interaction, ...by] : by)
      if (this.#waiting.get(id)?.outcome.acknowledged != null) this.#answered(id, message)
  }

  #answered(id: string, message?: Message): void {
    const waiting = this.#waiting.get(id)
    if (!waiting) return
    const seen = message && toSnapshot(message)
    const { outcome } = waiting
    outcome.answered = performance.now() - waiting.sent
    outcome.result = seen && isBusy(seen.text) ? 'busy' : seen && isFault(seen.text) ? 'fault' : 'answered'
    if (outcome.result === 'fault') console.error(`${outcome.name}: ${seen?.text.slice(0, 200)}`)
    this.#waiting.delete(id)
    const ids = seen?.buttons.flatMap(({ customId }) => (customId?.startsWith('[') ? [customId] : [])) ?? []
    if (message && ids.length > 0) this.#buttons.push({ source: message.id, ids })
    if (this.#buttons.length > LATEST) this.#buttons.shift()
    if (message) this.#forget(message.id)
    waiting.end()
  }

  #leave(id: string): void {
    const waiting = this.#waiting.get(id)
    if (!waiting) return
    waiting.outcome.result = 'left'
    this.#waiting.delete(id)
    waiting.end()
  }

  /** Keeps a message for some time, and deletes an older one in its place. */
  #forget(id: string): void {
    this.#messages.push(id)
    const { state } = this.#discord
    const old = this.#messages.length > KEPT_MESSAGES ? this.#messages.shift() : undefined
    const message = old === undefined ? undefined : state.message(old)
    if (message && !this.#buttons.some(({ source }) => source === old)) state.delete(message)
    state.exchanges.length = 0
  }
}

const pressed = (ids: readonly string[], choose: number): Record<string, unknown> => ({
  custom_id: ids[Math.floor(choose * 1_000) % ids.length],
  component_type: 2,
  id: 0,
})
