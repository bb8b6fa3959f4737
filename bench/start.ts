// How long do starts take, as people see them, and how much memory does a bot hold that has just begun? Each the best of
// a few, the first one apart: it reads the stories and fills caches. `npm exec -c "node bench/start.ts"`
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { startLoopback } from '../src/loopback/loopback.ts'
import { readerMember } from '../src/loopback/state/guild-model.ts'

const ROUNDS = 4
const PORT = '38473'
/** Milliseconds in which the rules are prepared. */
const PREPARATION = 5_000

const root = join(import.meta.dirname, '..')
const { scripts } = z
  .object({ scripts: z.object({ start: z.string(), isnad: z.string() }) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
const data = mkdtempSync(join(tmpdir(), 'start-'))

/** Starts what a script of package.json starts, without npm. */
function run(script: string, words: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const [, ...flags] = script.split(' ')
  const path = process.env.PATH ?? ''
  return spawn(process.execPath, [...flags, ...words], { cwd: root, env: { PATH: path, DATA_DIR: data, ...env } })
}

/** Resolves when a child has printed some words. */
const printed = (child: ChildProcess, words: string): Promise<void> =>
  new Promise((resolve) => {
    let text = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (more) => {
        text += more
        if (text.includes(words)) resolve()
      })
  })

/** Prints a row: the first figure, then the lowest of the others. */
async function measure(what: string, unit: string, once: () => Promise<number>): Promise<void> {
  const [first = 0, ...others] = await inTurn(once)
  console.log(
    `${what.padEnd(34)} first ${first.toFixed(0).padStart(6)}, then ${Math.min(...others).toFixed(0)} ${unit}`,
  )
}

async function inTurn(once: () => Promise<number>): Promise<number[]> {
  const figures: number[] = []
  for (let round = 0; round < ROUNDS; round++) figures.push(await once())
  return figures
}

const since = (started: number): number => performance.now() - started

async function untilExit(words: readonly string[]): Promise<number> {
  const started = performance.now()
  await once(run(scripts.isnad, words), 'exit')
  return since(started)
}

async function untilServed(): Promise<number> {
  const started = performance.now()
  const child = run(scripts.start, [], { PORT })
  for (;;) {
    const page = await fetch(`http://127.0.0.1:${PORT}/`).catch(() => null)
    if (page?.ok) break
  }
  const served = since(started)
  await printed(child, 'No DISCORD_TOKEN')
  child.kill('SIGTERM')
  await once(child, 'exit')
  return served
}

/** A bot on a Discord on loopback: when it is ready, when its first answer is seen, and its memory before and after. */
async function startBot(): Promise<Record<'ready' | 'answer' | 'memory' | 'prepared', number>> {
  const discord = await startLoopback()
  const started = performance.now()
  const child = run(scripts.start, [], { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api })
  await printed(child, 'on Discord')
  const [ready, memory] = [since(started), megabytesOf(child)]
  const asked = performance.now()
  await discord.clientOf(readerMember).slash('ask', { question: 'Who said he would stop?' })
  const answer = since(asked)
  await new Promise((resolve) => setTimeout(resolve, PREPARATION))
  const prepared = megabytesOf(child)
  child.kill('SIGTERM')
  await once(child, 'exit')
  await discord.close()
  return { ready, answer, memory, prepared }
}

/** Resident memory of a process, by Linux. */
const megabytesOf = ({ pid }: ChildProcess): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

await measure('isnad help', 'ms', () => untilExit(['help']))
await measure('isnad ask', 'ms', () => untilExit(['ask', 'Who said he would stop?']))
await measure("the playground's page is served", 'ms', untilServed)
rmSync(data, { recursive: true })
const bots: Awaited<ReturnType<typeof startBot>>[] = []
for (let round = 0; round < ROUNDS; round++) bots.push(await startBot())
for (const [name, what, unit] of [
  ['ready', 'ready on a Discord on loopback', 'ms'],
  ['answer', 'the first answer', 'ms'],
  ['memory', 'memory when it is ready', 'MB'],
  ['prepared', 'memory once rules are prepared', 'MB'],
] as const) {
  const figures = bots.map((bot) => bot[name])
  await measure(what, unit, async () => figures.shift() ?? 0)
}
rmSync(data, { recursive: true })
