import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Loopback } from '../../src/loopback/loopback.ts'
import type { StorageLocation } from '../../src/record/storage.ts'
import type { BotHost, StoryText } from './bot-host.fixture.ts'

const PROGRAM = join(import.meta.dirname, 'bot-process.fixture.ts')

/** A bot in a process of its own, which is killed (-9) when it has run for some time. */
export class KilledBot implements BotHost {
  readonly #discord: Pick<Loopback, 'token' | 'api'>
  readonly #location: StorageLocation
  readonly #folder: string
  readonly #lives: number[]
  #child: ChildProcess | undefined
  #death: NodeJS.Timeout | undefined
  #ahead = 0
  /** Number of times it was killed. */
  kills = 0

  /** `lives` are the milliseconds after which it is killed, after each start; a life that is not listed does not end. */
  constructor(
    discord: Pick<Loopback, 'token' | 'api'>,
    location: StorageLocation,
    folder: string,
    lives: readonly number[],
  ) {
    this.#folder = folder
    this.#discord = discord
    this.#location = location
    this.#lives = [...lives]
  }

  get isDead(): boolean {
    return this.#child === undefined || this.#child.exitCode !== null || this.#child.signalCode !== null
  }

  async start(story: StoryText): Promise<void> {
    const { token, api } = this.#discord
    const child = fork(PROGRAM, [JSON.stringify(this.#location), token, api, this.#folder], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    this.#child = child
    await once(child, 'message')
    const life = this.#lives.shift()
    await this.#tell({ do: 'start', story, ahead: this.#ahead })
    if (life !== undefined)
      this.#death = setTimeout(() => {
        this.kills++
        child.kill('SIGKILL')
      }, life)
  }

  change(story: StoryText): Promise<void> {
    return this.#tell({ do: 'change', story })
  }

  advance(ahead: number): void {
    this.#ahead = ahead
    if (!this.isDead && this.#child?.connected) this.#child.send({ do: 'advance', ahead }, () => undefined)
  }

  async stop(): Promise<void> {
    clearTimeout(this.#death)
    if (!this.#child || this.isDead) return
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await ended
  }

  /** Tells the process something, and waits until it is done. Rejects if it ends before, or could not. */
  async #tell(order: object): Promise<void> {
    const child = this.#child
    if (!child || this.isDead) throw new Error('the bot is dead')
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const hear = (answer: unknown): void => (answer === 'done' ? resolve() : reject(new Error(String(answer))))
    const end = (): void => reject(new Error('the bot was killed'))
    child.once('message', hear).once('exit', end)
    child.send(order)
    await promise.finally(() => child.off('message', hear).off('exit', end))
  }
}
