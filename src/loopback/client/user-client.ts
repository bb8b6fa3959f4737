import { PermissionFlagsBits } from 'discord.js'
import { type Component, flattenComponents } from '../state/component.ts'
import { EMPTY_CONTENTS } from '../state/contents.ts'
import type { Interaction, InteractionKind } from '../state/interactions.ts'
import type { Message } from '../state/message.ts'
import { permissionsIn } from '../state/permissions.ts'
import type { State } from '../state/state.ts'
import type { Channel, Member } from '../state/guild-model.ts'
import { interactionJson } from '../json/interaction.ts'
import { messageJson } from '../json/message.ts'
import { memberJson, userJson } from '../json/people.ts'
import { type FormValues, modalData } from './modal.ts'
import { findCommand, availableCommands } from './available-commands.ts'
import { commandData, type OptionValue, type OptionValues } from './options.ts'
import { type Chooser, type FileUpload, type Resolved, resolveIds } from './resolved.ts'
import { type InteractionResult, awaitResult } from './interaction-result.ts'
import { ClientRefusal } from './client-refusal.ts'
import { type MessageSnapshot, type ModalSnapshot, toSnapshot } from './snapshot.ts'

/** How a client reaches the server and the bot. */
interface ClientConnection {
  readonly state: State
  readonly origin: string
  dispatch(event: string, data: unknown): void
}

/** What a person sees in response: a message, or a form to fill in. */
export type InteractionResponse = MessageSnapshot & { readonly modal: ModalSnapshot | null }

/** A person at a Discord client, in a channel. What the client would not allow throws ClientRefusal. */
export class UserClient {
  readonly person: Member
  readonly channel: Channel
  readonly #connection: ClientConnection
  readonly #install: Interaction['install']

  constructor(member: Member, channel: Channel, line: ClientConnection, install: Interaction['install'] = 'server') {
    this.#install = install
    this.person = member
    this.channel = channel
    this.#connection = line
  }

  /** The same person in another channel. */
  inChannel(channel: Channel): UserClient {
    return new UserClient(this.person, channel, this.#connection, this.#install)
  }

  /** The same person, who installed the application for themselves, where the server has not. */
  asInstaller(): UserClient {
    return new UserClient(this.person, this.channel, this.#connection, 'person')
  }

  /** The same person in direct messages with the bot. */
  inDirectMessages(): UserClient {
    return this.inChannel(this.#connection.state.directChannel(this.person.id))
  }

  /** The same person in a private channel with other people. */
  inGroupWith(...others: readonly Member[]): UserClient {
    const ids = [this.person, ...others].map(({ id }) => id)
    return this.inChannel(this.#connection.state.groupChannel(ids))
  }

  /** The direct messages between the bot and this person, oldest first. */
  directMessages(): MessageSnapshot[] {
    return this.#connection.state
      .messages(this.#connection.state.directChannel(this.person.id), this.person)
      .map(toSnapshot)
  }

  /** What this person sees in the channel, oldest first. */
  messages(): MessageSnapshot[] {
    return this.#connection.state.messages(this.channel, this.person).map(toSnapshot)
  }

  /** Posts a message. */
  sendMessage(content: string, files: readonly FileUpload[] = []): MessageSnapshot {
    const { state } = this.#connection
    const attachments = files.map((file) => state.addAttachment(file, null))
    return toSnapshot(
      state.add({ ...EMPTY_CONTENTS, content, attachments, channel: this.channel.id, author: this.person.id }),
    )
  }

  /** Publishes a message of an announcement channel to those who follow it. */
  publish(seen: MessageSnapshot): MessageSnapshot {
    const { state } = this.#connection
    const message = this.#visible(seen.id)
    if (state.channel(message.channel).kind !== 'announcement')
      throw new ClientRefusal(`#${this.channel.name} is no announcement channel`)
    if ((permissionsIn(this.channel, this.person, state.guildModel) & PermissionFlagsBits.ManageMessages) === 0n)
      throw new ClientRefusal(`${this.person.name} may not publish what others wrote`)
    return toSnapshot(state.published.publish(message))
  }

  /** Calls a slash command: `story list` for a subcommand. */
  slash(words: string, values: OptionValues = {}): Promise<InteractionResponse> {
    const called = findCommand(words, this.#offered())
    const data = commandData(called, values, this.#chooser)
    return this.#startInteraction('command', data, { command: words }).then(this.#response)
  }

  /** Types into an option and returns the choices that come up. */
  async autocomplete(words: string, option: string, typed: string, others: OptionValues = {}) {
    const called = findCommand(words, this.#offered())
    if (!called.options.find(({ name }) => name === option)?.autocomplete)
      throw new ClientRefusal(`"${option}" of /${words} does not complete what is typed`)
    const values: Record<string, OptionValue | undefined> = { ...others, [option]: typed }
    const data = commandData(called, values, this.#chooser, option)
    const { outcome } = await this.#startInteraction('autocomplete', data, { command: words })
    if (outcome.kind !== 'choices') throw new Error(`autocomplete was answered with a ${outcome.kind}`)
    return outcome.choices
  }

  /** Calls a command of the context menu of a message or a person. */
  contextCommand(name: string, target: MessageSnapshot | Member): Promise<InteractionResponse> {
    const { state, origin } = this.#connection
    const type = 'message' in target ? 3 : 2
    const command = this.#offered().find((one) => one.type === type && one.name === name)
    if (!command) throw new ClientRefusal(`no command "${name}" is offered on this`)
    const resolved: Resolved =
      'message' in target
        ? { messages: { [target.id]: messageJson(this.#visible(target.id), state, origin) } }
        : {
            users: { [target.id]: userJson(target) },
            members: { [target.id]: memberJson(target, state.guildModel, this.channel) },
          }
    const data = { id: command.id, name, type, target_id: target.id, resolved }
    const source = 'message' in target ? target.id : null
    return this.#startInteraction('command', data, { command: name, source }).then(this.#response)
  }

  /** Presses a button, named by its label or custom_id. */
  press(seen: MessageSnapshot | string, button: string): Promise<InteractionResponse> {
    const { message, component } = this.#find(seen, 'button', button, ({ type }) => type === 2)
    if (!component.custom_id) throw new ClientRefusal(`"${button}" is a link`)
    const data = { custom_id: component.custom_id, component_type: 2, id: component.id ?? 0 }
    return this.#startInteraction('component', data, { source: message.id }).then(this.#response)
  }

  /** Chooses from a select menu, named by its custom_id or placeholder, by values or labels of options. */
  select(
    seen: MessageSnapshot | string,
    menu: string,
    chosen: readonly (string | { readonly id: string })[],
  ): Promise<InteractionResponse> {
    const { message, component } = this.#find(seen, 'menu', menu, ({ type }) => type === 3 || (type >= 5 && type <= 8))
    const values = chosen.map((one) => (typeof one === 'string' ? chosenValue(component, one) : one.id))
    const [least, most] = [component.min_values ?? 1, component.max_values ?? 1]
    if (values.length < least || values.length > most)
      throw new ClientRefusal(`"${menu}" takes ${least} to ${most}, not ${values.length}`)
    const data = {
      custom_id: component.custom_id,
      component_type: component.type,
      id: component.id ?? 0,
      values,
      ...(component.type === 3 ? {} : { resolved: resolveIds(values, this.#chooser) }),
    }
    return this.#startInteraction('component', data, { source: message.id }).then(this.#response)
  }

  /** Submits a form: values by label or custom_id. */
  submit(modal: ModalSnapshot | null, values: FormValues): Promise<InteractionResponse> {
    if (!modal) throw new ClientRefusal('there is no form to fill in')
    const opened = this.#connection.state.interactions.get(modal.openedBy)
    if (opened?.person !== this.person.id) throw new ClientRefusal('the form is on the screen of somebody else')
    const source = opened.kind === 'component' ? opened.source : null
    return this.#startInteraction('modal', modalData(modal, values, this.#chooser), { source }).then(this.#response)
  }

  get #chooser(): Chooser {
    const { state, origin } = this.#connection
    return { person: this.person, channel: this.channel, state, origin }
  }

  #offered() {
    return availableCommands(this.person, this.channel, this.#connection.state, this.#install)
  }

  /** Begins to wait before the interaction is sent: its answer can come back within a millisecond. */
  async #startInteraction(
    kind: InteractionKind,
    data: Readonly<Record<string, unknown>>,
    of: { readonly command?: string; readonly source?: string | null },
  ): Promise<{ readonly outcome: InteractionResult; readonly interaction: Interaction }> {
    const { state, origin } = this.#connection
    const about = { command: null, source: null, ...of }
    const place = { person: this.person.id, channel: this.channel.id, install: this.#install }
    const interaction = state.interactions.create({ kind, ...place, ...about })
    const outcome = awaitResult(interaction, state)
    this.#connection.dispatch('INTERACTION_CREATE', interactionJson(interaction, data, state, origin))
    return { outcome: await outcome, interaction }
  }

  readonly #response = ({
    outcome,
    interaction,
  }: {
    outcome: InteractionResult
    interaction: Interaction
  }): InteractionResponse => {
    if (outcome.kind === 'message') return { ...toSnapshot(outcome.message), modal: null }
    if (outcome.kind === 'choices') throw new Error('the bot answered with choices instead of a message')
    const nothing: Message = {
      ...EMPTY_CONTENTS,
      id: interaction.id,
      channel: interaction.channel,
      author: this.#connection.state.bot.id,
      created: 0,
      edited: null,
      repliesTo: null,
      interaction: interaction.id,
      visibleTo: this.person.id,
    }
    return { ...toSnapshot(nothing), modal: { ...outcome.modal, openedBy: interaction.id } }
  }

  /** The message as it is now. Throws ClientRefusal if this person does not see it. */
  #visible(id: string): Message {
    const found = this.#connection.state.messages(this.channel, this.person).find((one) => one.id === id)
    if (!found) throw new ClientRefusal(`${this.person.name} does not see that message in #${this.channel.name}`)
    return found
  }

  #find(
    seen: MessageSnapshot | string,
    kind: string,
    name: string,
    is: (component: Component) => boolean,
  ): { message: Message; component: Component } {
    const message = this.#visible(typeof seen === 'string' ? seen : seen.id)
    const all = flattenComponents(message.components).filter(is)
    const component = all.find((one) => [one.custom_id, one.label, one.placeholder].includes(name))
    const there = all.map((one) => one.label ?? one.placeholder ?? one.custom_id).join(', ')
    if (!component) throw new ClientRefusal(`there is no ${kind} "${name}"; there is: ${there || 'none'}`)
    if (component.disabled) throw new ClientRefusal(`the ${kind} "${name}" is disabled`)
    return { message, component }
  }
}

/** The value of an option of a select menu, by its value or its label. */
function chosenValue({ type, options }: Component, name: string): string {
  if (type !== 3) return name
  const found = options?.find(({ value, label }) => value === name || label === name)
  if (!found)
    throw new ClientRefusal(`there is no option "${name}"; there is: ${options?.map((one) => one.label).join(', ')}`)
  return found.value
}
