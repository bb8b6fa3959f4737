import type { ServerResponse } from 'node:http'
import type { z } from 'zod'
import type { Story } from '../story/story.ts'
import type { Loopback } from '../loopback/loopback.ts'
import { offered } from '../loopback/person/offer.ts'
import type { Fault } from '../loopback/state/fault.ts'
import type { Message } from '../loopback/state/message.ts'
import { sees } from '../loopback/state/permissions.ts'
import type { Channel, Person } from '../loopback/state/world.ts'
import { type act, perform } from './act.ts'
import { type Citing, citingFrom } from './cite.ts'
import { messageView, personView } from './message-view.ts'
import { checkStory, storyView } from './story-view.ts'
import type { Came, CheckView, HappeningView, PlaceView, SentView, StoryView } from './view.ts'

/** The stories of the playground, and how a new one is kept. */
export interface Shelf {
  stories(): ReadonlyMap<string, Story>
  /**
   * Keeps a file that was found good; the page offers it only if this is there. Resolves to when it can be asked
   * about: now, or once the bot starts again. Rejects with what is in the way.
   */
  readonly keep?: (name: string, bytes: Uint8Array) => Promise<'now' | 'later'>
}

interface Pasted {
  readonly name: string
  readonly text: string
}

/** What the page can ask for. */
export class Page {
  readonly #discord: Loopback
  readonly #shelf: Shelf
  readonly #citing: Citing

  constructor(discord: Loopback, shelf: Shelf) {
    this.#discord = discord
    this.#shelf = shelf
    this.#citing = citingFrom(() => shelf.stories().values())
  }

  place(as: string, at: string): PlaceView {
    const { state } = this.#discord
    const { world } = state
    const me = this.#person(as)
    const letters = state.messages(state.direct(me.id), me).length > 0 ? [state.direct(me.id)] : []
    const channels = [...world.channels.filter((channel) => sees(channel, me, world)), ...letters]
    const channel = this.#channel(at, channels)
    return {
      me: personView(me),
      people: world.people.map(personView),
      roles: world.roles.map(({ id, name }) => ({ id, name })),
      channels: channels.map(({ id, name, topic }) => ({ id, name, topic })),
      channel: channel.id,
      commands: offered(me, channel, state),
      messages: state.messages(channel, me).map((message) => this.#view(message)),
      stories: [...this.#shelf.stories().values()].map(({ id, about }) => ({ id, title: about.title })),
      keeps: this.#shelf.keep !== undefined,
    }
  }

  /** Tells what a person sees happen, as server-sent events, until they go. */
  follow(as: string, response: ServerResponse): void {
    const { state } = this.#discord
    const me = this.#person(as)
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': here\n\n')
    const tell = (happening: HappeningView): void => {
      response.write(`data: ${JSON.stringify(happening)}\n\n`)
    }
    const onMessage = (message: Message, change: 'made' | 'edited' | 'deleted'): void => {
      const seen = sees(state.channel(message.channel), me, state.world)
      if (seen && (message.onlyFor === null || message.onlyFor === me.id))
        tell({ kind: 'message', change, message: this.#view(message) })
    }
    const onCommands = (): void => tell({ kind: 'place' })
    state.happenings.on('message', onMessage).on('commands', onCommands)
    response.on('close', () => state.happenings.off('message', onMessage).off('commands', onCommands))
  }

  act(as: string, channel: string, doing: z.infer<typeof act>): Promise<Came> {
    const me = this.#person(as)
    const { state } = this.#discord
    const actor = this.#discord.as(me, this.#channel(channel, [...state.world.channels, state.direct(me.id)]))
    return perform(doing, actor, this.#discord)
  }

  /** The requests that made a message what it is, oldest first. */
  sent(as: string, id: string): SentView[] {
    const { state } = this.#discord
    const message = state.message(id)
    if (message && message.onlyFor !== null && message.onlyFor !== this.#person(as).id) return []
    return state.exchanges
      .filter((one) => one.message === id)
      .map(({ method, path, status, body, files, findings }) => ({
        ...{ method, path: withoutToken(path), status, body, files, findings },
      }))
  }

  /** Every request that Discord would not have taken. */
  faults(): readonly Fault[] {
    return this.#discord.faults.map((fault) => ({ ...fault, request: withoutToken(fault.request) }))
  }

  /** Throws for a story that there is not. */
  story(id: string, language: string): StoryView {
    const story = this.#shelf.stories().get(id)
    if (!story) throw new Error(`there is no story "${id}"`)
    return storyView(id, story.translations.find((edition) => edition.language.code === language) ?? story)
  }

  check({ name, text }: Pasted): CheckView {
    return checkStory(name, new TextEncoder().encode(text), this.#shelf.stories())
  }

  async keep(pasted: Pasted): Promise<CheckView> {
    const checked = this.check(pasted)
    if (!checked.good || !this.#shelf.keep) return checked
    try {
      const kept = await this.#shelf.keep(pasted.name, new TextEncoder().encode(pasted.text))
      if (kept === 'now') this.#discord.state.happenings.emit('commands')
      return { ...checked, kept }
    } catch (error) {
      return { good: false, faults: [error instanceof Error ? error.message : String(error)] }
    }
  }

  #view(message: Message) {
    return messageView(message, this.#discord.state, this.#citing)
  }

  /** The person of an id or a user name; the first one if there is none. */
  #person(as: string): Person {
    const people = this.#discord.state.world.people.filter(({ bot }) => !bot)
    return found(people.find((one) => one.id === as || one.username === as) ?? people[0], 'person')
  }

  #channel(at: string, channels: readonly Channel[]): Channel {
    return found(channels.find((one) => one.id === at || one.name === at) ?? channels[0], 'channel')
  }
}

/** A path without the interaction's token: who holds that can write in the bot's name. */
const withoutToken = (path: string): string => path.replace(/playground\.[0-9a-f-]{36}/, '…')

function found<T>(one: T | undefined, kind: string): T {
  if (one === undefined) throw new Error(`the world has no ${kind}`)
  return one
}
