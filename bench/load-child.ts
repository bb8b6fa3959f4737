import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Loopback } from '../src/loopback/loopback.ts'
import type { Usage } from './load-bot.js'

const root = join(import.meta.dirname, '..')
const packageSchema = z.object({ scripts: z.object({ start: z.string() }) })
const usageSchema = z.object({
  processor: z.number(),
  resident: z.number(),
  heap: z.number(),
  external: z.number(),
  pause: z.number(),
})

/** A bot in a process of its own. */
export class LoadChild {
  readonly #process: ChildProcess
  /** Milliseconds from its start until it was on Discord. */
  readonly readyAfter: number

  constructor(child: ChildProcess, readyAfter: number) {
    this.#process = child
    this.readyAfter = readyAfter
  }

  async usage(): Promise<Usage> {
    const answered = once(this.#process, 'message')
    this.#process.send('usage')
    const [usage] = await answered
    return usageSchema.parse(usage)
  }

  async stop(): Promise<void> {
    const ended = once(this.#process, 'exit')
    this.#process.kill('SIGTERM')
    await ended
  }
}

/** Starts the bot with the flags of `npm start` and some more. What it warns of is printed. */
export async function startChild(discord: Loopback, dataDir: string, flags: readonly string[]): Promise<LoadChild> {
  const { scripts } = packageSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const [, ...ofStart] = scripts.start.split(' ')
  const [file = '', entry = ''] = ofStart.splice(-2)
  const { PATH = '' } = process.env
  const env = { PATH, DATA_DIR: dataDir, DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, LOG_LEVEL: 'info' }
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', './bench/load-bot.js', ...ofStart, ...flags, file, entry], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  })
  const ready = Promise.withResolvers<number>()
  child.once('exit', (code) => ready.reject(new Error(`the bot ended with ${code}`)))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (text.includes('on Discord')) ready.resolve(performance.now() - started)
    for (const line of text.split('\n'))
      if (line !== '' && !line.startsWith('{"level":30')) console.error(line.slice(0, 600))
  })
  return new LoadChild(child, await ready.promise)
}
