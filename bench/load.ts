// What does an interaction cost the bot, and what becomes of it under load?
//   node bench/load.ts [--rate 200] [--seconds 60] [--count N --parallel 8] [--seed 1] [--prof FOLDER] [--flags='--no-opt …']
// A Discord on loopback stands in this process and the bot in another, started as `npm start` starts it, with its record
// in a new folder. Interactions come at a rate whatever becomes of them, or --count of them, some at a time.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startLoopback } from '../src/loopback/loopback.ts'
import type { Usage } from './load-bot.js'
import { startChild } from './load-child.ts'
import { Users, type Outcome } from './load-users.ts'

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    count: { type: 'string' },
    parallel: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    prof: { type: 'string' },
    flags: { type: 'string', default: '' },
  },
})
const TICK = 5
/** Milliseconds after the load within which the bot must answer again. */
const PATIENCE = 30_000
const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20)
const milliseconds = (ms: number): string => ms.toFixed(ms < 100 ? 1 : 0)

const dataDir = mkdtempSync(join(tmpdir(), 'load-'))
const discord = await startLoopback()
const flags = values.flags.split(' ').filter((flag) => flag !== '')
if (values.prof) flags.push('--cpu-prof', `--cpu-prof-dir=${values.prof}`)
const bot = await startChild(discord, dataDir, flags)
const crowd = new Users(discord, Number(values.seed))

const first = await bot.usage()
console.log(`ready after ${milliseconds(bot.readyAfter)} ms, ${megabytes(first.resident)} MB`)
const act = (): Promise<Outcome> =>
  new Promise((resolve) => {
    const outcome = crowd.act(() => resolve(outcome))
  })
console.log(
  `first answer ${milliseconds((await act()).answered ?? 0)} ms, pause ${milliseconds((await bot.usage()).pause)} ms`,
)

const outcomes: Outcome[] = []
const before = await bot.usage()
const own = process.cpuUsage()
const started = performance.now()
let most = before.resident
/** What the bot had used when some had been sent: it is slower until its code is compiled and its rules are prepared. */
const samples = [{ sent: 0, processor: before.processor }]
const watch = setInterval(async () => {
  const usage = await bot.usage()
  samples.push({ sent: outcomes.length, processor: usage.processor })
  most = Math.max(most, usage.resident)
  longest = Math.max(longest, usage.pause)
}, 1_000)
let longest = 0
await (values.count ? sendCount(Number(values.count), Number(values.parallel)) : sendRate(Number(values.rate)))
const lasted = performance.now() - started
const ended = performance.now()
const isWaiting = (): boolean => outcomes.some(({ result }) => result === 'waiting')
while (isWaiting()) await wait(20)
const drained = performance.now() - ended
const after = await bot.usage()
const ofDiscord = process.cpuUsage(own)
const recovered = await recover()
clearInterval(watch)
report(after)
await bot.stop()
await discord.close()
rmSync(dataDir, { recursive: true, force: true })

/** Sends a number of interactions, the next as soon as one is answered. */
async function sendCount(count: number, parallel: number): Promise<void> {
  let left = count
  const one = async (): Promise<void> => {
    while (left-- > 0) {
      const { promise, resolve } = Promise.withResolvers<void>()
      outcomes.push(crowd.act(resolve))
      await promise
    }
  }
  await Promise.all(Array.from({ length: parallel }, one))
}

/** Sends interactions at a rate, whatever becomes of them. */
async function sendRate(rate: number): Promise<void> {
  const all = rate * Number(values.seconds)
  const start = performance.now()
  while (outcomes.length < all) {
    const due = Math.min(all, ((performance.now() - start) / 1000) * rate)
    while (outcomes.length < due) outcomes.push(crowd.act())
    await wait(TICK)
  }
}

/** Asks until an answer comes that is not "busy". Returns the milliseconds it took. */
async function recover(): Promise<number> {
  const start = performance.now()
  while (performance.now() - start < PATIENCE) {
    const one = await Promise.race([act(), wait(5_000)])
    if (one?.result === 'answered' && (one.answered ?? Infinity) < 500) break
    await wait(100)
  }
  return performance.now() - start
}

/** Milliseconds of processor that one of those took who were sent between two shares of all. */
function perInteraction(from: number, to: number): number {
  const at = (share: number) => samples.find(({ sent }) => sent >= outcomes.length * share) ?? samples.at(-1)
  const [start, end] = [at(from), at(to)]
  return start && end ? (end.processor - start.processor) / 1000 / (end.sent - start.sent) : Number.NaN
}

function report(after: Usage): void {
  const of = (result: Outcome['result']): Outcome[] => outcomes.filter((one) => one.result === result)
  const n = outcomes.length
  const times = (name: string, list: readonly (number | null)[]): void => {
    const sorted = list.filter((one) => one !== null).sort((a, b) => a - b)
    const at = (share: number): string => milliseconds(sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN)
    console.log(`${name.padEnd(24)} p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  max ${at(1)} ms`)
  }
  console.log(
    `${n} interactions in ${(lasted / 1000).toFixed(1)} s, the last answered ${milliseconds(drained)} ms later`,
  )
  console.log(
    `answered ${of('answered').length}, busy ${of('busy').length}, fault ${of('fault').length}, left without an answer ${of('left').length}`,
  )
  times(
    'acknowledged',
    outcomes.map(({ acknowledged }) => acknowledged),
  )
  times(
    'answered',
    of('answered').map(({ answered }) => answered),
  )
  times(
    'told busy',
    of('busy').map(({ answered }) => answered),
  )
  for (const [name, some] of Map.groupBy(of('answered'), (one) => one.name))
    times(
      `  ${name} ${some.length}`,
      some.map((one) => one.answered),
    )
  console.log(
    `processor of the bot     ${((after.processor - before.processor) / 1000 / n).toFixed(2)} ms an interaction`,
  )
  console.log(
    `  quarter by quarter     ${[0, 1, 2, 3].map((i) => perInteraction(i / 4, (i + 1) / 4).toFixed(2)).join(', ')} ms`,
  )
  console.log(
    `processor of the Discord ${((ofDiscord.user + ofDiscord.system) / 1000 / n).toFixed(2)} ms an interaction`,
  )
  console.log(
    `memory before ${megabytes(before.resident)}, most ${megabytes(most)}, after ${megabytes(after.resident)} MB (heap ${megabytes(after.heap)}, beside it ${megabytes(after.external)})`,
  )
  console.log(
    `longest pause ${milliseconds(Math.max(longest, after.pause))} ms; answers again after ${milliseconds(recovered)} ms`,
  )
  for (const [rule, some] of Map.groupBy(discord.violations, (one) => one.rule))
    console.log(`violation ${rule}: ${some.length}`)
}
