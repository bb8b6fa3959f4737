import type { ServerResponse } from 'node:http'
import { PermissionFlagsBits } from 'discord.js'
import type { z } from 'zod'
import type { Story } from '../story/story.ts'
import type { Loopback } from '../loopback/loopback.ts'
import { availableCommands } from '../loopback/client/available-commands.ts'
import type { RequestViolation } from '../loopback/state/violation.ts'
import type { Message } from '../loopback/state/message.ts'
import { canView, permissionsIn } from '../loopback/state/permissions.ts'
import type { Channel, GuildModel, Member } from '../loopback/state/guild-model.ts'
import { type pageActionSchema, performAction } from './page-action.ts'
import { type CitationFinder, createCitationFinder } from './citations.ts'
import { messageView, personView } from './message-view.ts'
import { checkStory, storyView } from './story-view.ts'
import type { ChannelView, InstallView, PageActionResult, CheckView, PageEvent, PageState, StoryView } from './view.ts'
import type { RequestView } from './request-view.ts'
import { reasonOf } from '../story/reason.ts'

/** The stories of the playground, and how a new one is saved. */
export interface PlaygroundStories {
  all(): ReadonlyMap<string, Story>
  /**
   * Saves a file that was found valid; without it the page offers no saving. Resolves to when it can be asked
   * about: now, or once the bot starts again. Rejects with the reason if it cannot.
   */
  readonly save?: (name: string, bytes: Uint8Array) => Promise<'now' | 'later'>
}

interface PastedStory {
  readonly name: string
  readonly text: string
}

/** What the page can ask for. */
export class Page {
  readonly #discord: Loopback
  readonly #stories: PlaygroundStories
  readonly #citing: CitationFinder

  constructor(discord: Loopback, stories: PlaygroundStories) {
    this.#discord = discord
    this.#stories = stories
    this.#citing = createCitationFinder(() => stories.all().values())
  }

  pageState(as: string, at: string, install: InstallView = 'server'): PageState {
    const { state } = this.#discord
    const { guildModel } = state
    const me = this.#person(as)
    const own = state.directChannel(me.id)
    // Who added the bot for themselves can write to it at once.
    const direct = install === 'person' || state.messages(own, me).length > 0 ? [own] : []
    const channels = [...guildModel.channels.filter((channel) => canView(channel, me, guildModel)), ...direct]
    const channel = this.#channel(at, channels)
    return {
      me: personView(me),
      people: guildModel.people.map(personView),
      roles: guildModel.roles.map(({ id, name }) => ({ id, name })),
      channels: channels.map((one) => this.#channelView(one)),
      channel: channel.id,
      commands: availableCommands(me, channel, state, install),
      messages: state.messages(channel, me).map((message) => this.#view(message)),
      stories: [...this.#stories.all().values()].map(({ id, about }) => ({ id, title: about.title })),
      install,
      canPublish: canPublish(channel, me, guildModel),
      canSaveStories: this.#stories.save !== undefined,
    }
  }

  /** Streams what a person sees happen, as server-sent events, until they leave. */
  streamEvents(as: string, response: ServerResponse): void {
    const { state } = this.#discord
    const me = this.#person(as)
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': here\n\n')
    const send = (event: PageEvent): void => {
      response.write(`data: ${JSON.stringify(event)}\n\n`)
    }
    let titles = this.#titles()
    const onMessage = (message: Message, change: 'made' | 'edited' | 'deleted'): void => {
      // Whatever adds or changes a story says so in a message.
      if (titles !== this.#titles()) send({ kind: 'stories' })
      titles = this.#titles()
      if (this.#sees(me, message)) send({ kind: 'message', change, message: this.#view(message) })
    }
    const onCommands = (): void => send({ kind: 'state' })
    state.events.on('message', onMessage).on('commands', onCommands)
    response.on('close', () => state.events.off('message', onMessage).off('commands', onCommands))
  }

  perform(
    as: string,
    channel: string,
    doing: z.infer<typeof pageActionSchema>,
    install: InstallView = 'server',
  ): Promise<PageActionResult> {
    const me = this.#person(as)
    const { state } = this.#discord
    const actor = this.#discord.clientOf(
      me,
      this.#channel(channel, [...state.guildModel.channels, state.directChannel(me.id)]),
    )
    return performAction(doing, install === 'person' ? actor.asInstaller() : actor, this.#discord)
  }

  /** The requests that made a message what it is, oldest first. None for who does not see the message. */
  requestsFor(as: string, id: string): RequestView[] {
    const { state } = this.#discord
    const message = state.message(id)
    if (!message || !this.#sees(this.#person(as), message)) return []
    return state.exchanges
      .filter((one) => one.message === id)
      .map(({ method, path, status, body, files, violations }) => ({
        method,
        path: withoutToken(path),
        status,
        body,
        files,
        violations,
      }))
  }

  /** Every request that Discord would have refused. */
  violations(): readonly RequestViolation[] {
    return this.#discord.violations.map((fault) => ({ ...fault, request: withoutToken(fault.request) }))
  }

  /** Throws for an unknown story. */
  story(id: string, language: string): StoryView {
    const story = this.#stories.all().get(id)
    if (!story) throw new Error(`there is no story "${id}"`)
    return storyView(id, story.translations.find((edition) => edition.language.code === language) ?? story)
  }

  checkStory({ name, text }: PastedStory): CheckView {
    return checkStory(name, new TextEncoder().encode(text), this.#stories.all())
  }

  async saveStory(pasted: PastedStory): Promise<CheckView> {
    const checked = this.checkStory(pasted)
    if (!checked.good || !this.#stories.save) return checked
    try {
      const kept = await this.#stories.save(pasted.name, new TextEncoder().encode(pasted.text))
      if (kept === 'now') this.#discord.state.events.emit('commands')
      return { ...checked, kept }
    } catch (error) {
      return { good: false, faults: [reasonOf(error)] }
    }
  }

  #view(message: Message) {
    return messageView(message, this.#discord.state, this.#citing)
  }

  /** Direct messages bear the name of the one they are with. */
  #channelView({ id, name, topic }: Channel): ChannelView {
    const { guildModel } = this.#discord.state
    const bot = guildModel.people.find((one) => one.bot)
    const isDirect = !guildModel.channels.some((one) => one.id === id)
    return { id, name: isDirect && bot ? `@${bot.name}` : name, topic }
  }

  /** The stories by id and title. */
  #titles(): string {
    return JSON.stringify([...this.#stories.all().values()].map(({ id, about }) => [id, about.title]))
  }

  #sees(person: Member, { channel, visibleTo }: Message): boolean {
    const { state } = this.#discord
    if (visibleTo !== null && visibleTo !== person.id) return false
    return canView(state.channel(channel), person, state.guildModel)
  }

  /** The person of an id or a user name; the first one if there is none. */
  #person(as: string): Member {
    const people = this.#discord.state.guildModel.people.filter(({ bot }) => !bot)
    return require(people.find((one) => one.id === as || one.username === as) ?? people[0], 'person')
  }

  #channel(at: string, channels: readonly Channel[]): Channel {
    return require(channels.find((one) => one.id === at || one.name === at) ?? channels[0], 'channel')
  }
}

const canPublish = (channel: Channel, me: Member, guildModel: GuildModel): boolean =>
  channel.kind === 'announcement' &&
  (permissionsIn(channel, me, guildModel) & PermissionFlagsBits.ManageMessages) !== 0n

/** A path without the interaction's token: who holds that can write in the bot's name. */
const withoutToken = (path: string): string => path.replace(/loopback\.[0-9a-f-]{36}/, '…')

function require<T>(one: T | undefined, kind: string): T {
  if (one === undefined) throw new Error(`the server has no ${kind}`)
  return one
}
