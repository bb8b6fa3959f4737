import { type Component, walk } from '../state/component.ts'
import { EMPTY } from '../state/contents.ts'
import type { Interaction, InteractionKind } from '../state/interactions.ts'
import type { Message } from '../state/message.ts'
import type { State } from '../state/state.ts'
import type { Channel, Person } from '../state/world.ts'
import { channelJson, roleJson } from '../wire/guild.ts'
import { interactionJson } from '../wire/interaction.ts'
import { messageJson } from '../wire/message.ts'
import { memberJson, userJson } from '../wire/people.ts'
import { modalData } from './modal.ts'
import { call, offered } from './offer.ts'
import { commandData, type Given, type PersonsFile, type Resolved, type Values } from './options.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { UserError } from './refused.ts'
import { type Seen, type SeenModal, see } from './seen.ts'

/** How an event reaches the bot. */
export interface Line {
  readonly state: State
  readonly origin: string
  dispatch(event: string, data: unknown): void
}

/** What a person sees in answer: a message, or a form to fill in. */
export type Response = Seen & { readonly modal: SeenModal | null }

/** A person at a Discord client, in a channel. What the client would not allow throws UserError. */
export class Actor {
  readonly person: Person
  readonly channel: Channel
  readonly #line: Line

  constructor(person: Person, channel: Channel, line: Line) {
    this.person = person
    this.channel = channel
    this.#line = line
  }

  /** The same person in another channel. */
  in(channel: Channel): Actor {
    return new Actor(this.person, channel, this.#line)
  }

  /** What the bot wrote to this person alone, oldest first. */
  letters(): Seen[] {
    return this.#line.state.messages(this.#line.state.direct(this.person.id), this.person).map(see)
  }

  /** What this person sees in the channel, oldest first. */
  messages(): Seen[] {
    return this.#line.state.messages(this.channel, this.person).map(see)
  }

  /** Posts a message. */
  say(content: string, files: readonly PersonsFile[] = []): Seen {
    const { state } = this.#line
    const attachments = files.map((file) => state.attach(file, null))
    return see(state.add({ ...EMPTY, content, attachments, channel: this.channel.id, author: this.person.id }))
  }

  /** Calls a slash command: `story list` for a subcommand. */
  slash(words: string, values: Values = {}): Promise<Response> {
    const called = call(words, this.#offered())
    const data = commandData(called, values, this.#line.state, this.#line.origin)
    return this.#begin('command', data, { command: words }).then(this.#response)
  }

  /** Types into an option and gives the choices that come up. */
  async autocomplete(words: string, option: string, typed: string, others: Values = {}) {
    const called = call(words, this.#offered())
    if (!called.options.find(({ name }) => name === option)?.autocomplete)
      throw new UserError(`"${option}" of /${words} does not complete what is typed`)
    const values: Record<string, Given | undefined> = { ...others, [option]: typed }
    const data = commandData(called, values, this.#line.state, this.#line.origin, option)
    const { outcome } = await this.#begin('autocomplete', data, { command: words })
    if (outcome.kind !== 'choices') throw new Error(`autocomplete was answered with a ${outcome.kind}`)
    return outcome.choices
  }

  /** Chooses a command of the context menu on a message or a person. */
  context(name: string, target: Seen | Person): Promise<Response> {
    const { state, origin } = this.#line
    const type = 'message' in target ? 3 : 2
    const command = this.#offered().find((one) => one.type === type && one.name === name)
    if (!command) throw new UserError(`no command "${name}" is offered on this`)
    const resolved: Resolved =
      'message' in target
        ? { messages: { [target.id]: messageJson(this.#visible(target.id), state, origin) } }
        : {
            users: { [target.id]: userJson(target) },
            members: { [target.id]: memberJson(target, state.world, this.channel) },
          }
    const data = { id: command.id, name, type, target_id: target.id, resolved }
    const source = 'message' in target ? target.id : null
    return this.#begin('command', data, { command: name, source }).then(this.#response)
  }

  /** Presses a button, named by its label or custom_id. */
  press(seen: Seen | string, button: string): Promise<Response> {
    const { message, component } = this.#find(seen, 'button', button, ({ type }) => type === 2)
    if (!component.custom_id) throw new UserError(`"${button}" is a link`)
    const data = { custom_id: component.custom_id, component_type: 2, id: component.id ?? 0 }
    return this.#begin('component', data, { source: message.id }).then(this.#response)
  }

  /** Chooses from a select menu, named by its custom_id or placeholder; values, or labels of options. */
  select(seen: Seen | string, menu: string, chosen: readonly (string | { readonly id: string })[]): Promise<Response> {
    const { message, component } = this.#find(seen, 'menu', menu, ({ type }) => type === 3 || (type >= 5 && type <= 8))
    const values = chosen.map((one) => (typeof one === 'string' ? chosenValue(component, one) : one.id))
    const [least, most] = [component.min_values ?? 1, component.max_values ?? 1]
    if (values.length < least || values.length > most)
      throw new UserError(`"${menu}" takes ${least} to ${most}, not ${values.length}`)
    const data = {
      ...{ custom_id: component.custom_id, component_type: component.type, id: component.id ?? 0, values },
      ...(component.type === 3 ? {} : { resolved: this.#resolved(values) }),
    }
    return this.#begin('component', data, { source: message.id }).then(this.#response)
  }

  /** Sends a form: values by label or custom_id. */
  submit(modal: SeenModal | null, values: Readonly<Record<string, string | readonly string[]>>): Promise<Response> {
    if (!modal) throw new UserError('there is no form to fill in')
    const opened = this.#line.state.interactions.get(modal.openedBy)
    if (opened?.person !== this.person.id) throw new UserError('the form is on the screen of somebody else')
    const source = opened.kind === 'component' ? opened.source : null
    return this.#begin('modal', modalData(modal, values), { source }).then(this.#response)
  }

  #offered() {
    return offered(this.person, this.channel, this.#line.state)
  }

  /** Registers an interaction before it is told: its answer can come back within a millisecond. */
  async #begin(
    kind: InteractionKind,
    data: Readonly<Record<string, unknown>>,
    of: { readonly command?: string; readonly source?: string | null },
  ): Promise<{ readonly outcome: Outcome; readonly interaction: Interaction }> {
    const { state, origin } = this.#line
    const about = { command: null, source: null, ...of }
    const interaction = state.interactions.begin({ kind, person: this.person.id, channel: this.channel.id, ...about })
    const outcome = outcomeOf(interaction, state)
    this.#line.dispatch('INTERACTION_CREATE', interactionJson(interaction, data, state, origin))
    return { outcome: await outcome, interaction }
  }

  readonly #response = ({ outcome, interaction }: { outcome: Outcome; interaction: Interaction }): Response => {
    if (outcome.kind === 'message') return { ...see(outcome.message), modal: null }
    if (outcome.kind === 'choices') throw new Error('choices were given where a message was to come')
    const nothing: Message = {
      ...{ ...EMPTY, id: interaction.id, channel: interaction.channel, author: this.#line.state.bot.id },
      ...{ created: 0, edited: null, repliesTo: null, interaction: interaction.id, onlyFor: this.person.id },
    }
    return { ...see(nothing), modal: { ...outcome.modal, openedBy: interaction.id } }
  }

  /** The message as it stands now, if this person sees it. */
  #visible(id: string): Message {
    const found = this.#line.state.messages(this.channel, this.person).find((one) => one.id === id)
    if (!found) throw new UserError(`${this.person.name} does not see that message in #${this.channel.name}`)
    return found
  }

  #find(
    seen: Seen | string,
    kind: string,
    name: string,
    is: (component: Component) => boolean,
  ): { message: Message; component: Component } {
    const message = this.#visible(typeof seen === 'string' ? seen : seen.id)
    const all = walk(message.components).filter(is)
    const component = all.find((one) => [one.custom_id, one.label, one.placeholder].includes(name))
    const there = all.map((one) => one.label ?? one.placeholder ?? one.custom_id).join(', ')
    if (!component) throw new UserError(`there is no ${kind} "${name}"; there is: ${there || 'none'}`)
    if (component.disabled) throw new UserError(`the ${kind} "${name}" is disabled`)
    return { message, component }
  }

  /** The people, roles and channels behind chosen ids. */
  #resolved(ids: readonly string[]): Resolved {
    const { world } = this.#line.state
    const by = <T extends { readonly id: string }>(all: readonly T[], json: (one: T) => unknown) =>
      Object.fromEntries(all.filter(({ id }) => ids.includes(id)).map((one) => [one.id, json(one)]))
    return {
      users: by(world.people, userJson),
      members: by(world.people, (person) => memberJson(person, world, this.channel)),
      roles: by(world.roles, (role) => roleJson(role, 0)),
      channels: by(world.channels, (channel) => channelJson(channel, world)),
    }
  }
}

/** The value of an option of a select menu, by its value or its label. */
function chosenValue({ type, options }: Component, name: string): string {
  if (type !== 3) return name
  const found = options?.find(({ value, label }) => value === name || label === name)
  if (!found)
    throw new UserError(`there is no option "${name}"; there is: ${options?.map((one) => one.label).join(', ')}`)
  return found.value
}
