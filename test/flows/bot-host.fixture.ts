import type { AppContext } from '../../src/command/context.ts'
import { type Bot, connect } from '../../src/discord/connect.ts'
import type { Logger } from '../../src/discord/errors.ts'
import type { InteractionContext } from '../../src/discord/interaction-context.ts'
import type { Clock } from '../../src/database/database.ts'
import { openStoryFolder } from '../../src/intake/story-folder.ts'
import type { Loopback } from '../../src/loopback/loopback.ts'
import { clockOf } from '../../src/record/clock.ts'
import type { Storage } from '../../src/record/storage.ts'
import { tellFollowers } from '../../src/delivery/tell-followers.ts'
import { syncStories } from '../../src/record/sync-stories.ts'
import type { Story } from '../../src/story/story.ts'
import { appOf, ferryStory } from './one-story.fixture.ts'

/** The text of the one story of a scripted day, and its front matter besides the title. */
export interface StoryText {
  readonly body: string
  readonly more?: Readonly<Record<string, string>>
}

/** Where a bot runs whose day is scripted. */
export interface BotHost {
  /** Starts the bot, or starts it again. */
  start(story: StoryText): Promise<void>
  /** The story's file changes. May reject, as reading it again may; then it is told again. */
  change(story: StoryText): Promise<void>
  /** Sets how many milliseconds the bot's clock is ahead, and lets it look at what is due. */
  advance(ahead: number): void
  /** Whether it ended without being told to. */
  readonly isDead: boolean
  stop(): Promise<void>
}

const storyOf = ({ body, more }: StoryText): Story => ferryStory(body, more)

const silent: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** A bot in this process. */
export class LocalBot implements BotHost {
  readonly isDead = false
  readonly #discord: Pick<Loopback, 'token' | 'api'>
  readonly #open: (clock: Clock) => Promise<Storage>
  readonly #log: Logger
  /** The folder that stories are added to. */
  readonly #folder: string
  #ahead = 0
  #context: InteractionContext | undefined
  #storage: Storage | undefined
  #bot: Bot | undefined

  constructor(
    discord: Pick<Loopback, 'token' | 'api'>,
    open: (clock: Clock) => Promise<Storage>,
    folder: string,
    log: Logger = silent,
  ) {
    this.#folder = folder
    this.#discord = discord
    this.#open = open
    this.#log = log
  }

  /** What it answers from: a story that is added is in its folder, and is not read. */
  #appOf(story: Story): AppContext {
    const app = appOf(story)
    const stories = (): AppContext['stories'] => app.stories
    const folder = openStoryFolder({ path: this.#folder, stories, home: () => null, reload: async () => undefined })
    return { ...app, folder }
  }

  async start(text: StoryText): Promise<void> {
    const story = storyOf(text)
    const storage = await this.#open(clockOf(() => new Date(Date.now() + this.#ahead)))
    this.#storage = storage
    await syncStories(storage, [story])
    await tellFollowers(storage, appOf(story))
    const { stateStore } = storage
    this.#context = { app: this.#appOf(story), storage, stateStore, log: this.#log, newErrorId: () => 'b42' }
    const { token, api } = this.#discord
    this.#bot = await connect({ token, api, retries: [10] }, this.#context)
  }

  async change(text: StoryText): Promise<void> {
    const story = storyOf(text)
    if (!this.#storage || !this.#context) throw new Error('the bot does not run')
    await syncStories(this.#storage, [story])
    this.#context.app = this.#appOf(story)
    await tellFollowers(this.#storage, this.#context.app)
    this.#context.wakeDelivery?.()
  }

  advance(ahead: number): void {
    this.#ahead = ahead
    this.#context?.wakeDelivery?.()
  }

  async stop(): Promise<void> {
    await this.#bot?.stop()
    await this.#storage?.close()
  }
}
