// Every storage call and every REST call of the scripted days fails once, and the bot is killed at 400 moments:
// `node bench/faults.ts [sqlite|postgres|both] [statement|request|kill|all] [STRIDE] [HOW] [DAY]`, HOW as in
// `fault-day.fixture.ts` or `any`, DAY as in `days.fixture.ts`.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../src/database/postgres.fixture.ts'
import type { StorageLocation } from '../src/record/storage.ts'
import { type DayFault, requestFaults, runFaultyDay, statementFaults } from '../test/flows/fault-day.fixture.ts'
import { DAY_NAMES, type DayName } from '../test/flows/days.fixture.ts'
import { runDayOfKills } from '../test/flows/kill-day.fixture.ts'

const [database = 'both', what = 'all', strideText = '1', onlyHow = 'any', onlyDay] = process.argv.slice(2)
const stride = Number(strideText)
/** Number of days that run at one time: most of a day is waiting. */
const AT_ONCE = 4
/** Numbers of days with kills for each kind of database, and of kills a day. */
const KILL_DAYS = 36
const KILLS_A_DAY = 3

const folder = await mkdtemp(join(tmpdir(), 'isnad-'))
await chmod(folder, 0o755)
const server = database === 'sqlite' ? undefined : await startPostgres(folder)
let made = 0
const create = {
  sqlite: async (): Promise<StorageLocation> => ({ dataDir: join(folder, `sqlite-${++made}`) }),
  postgres: async (): Promise<StorageLocation> => ({ databaseUrl: (await server?.database(`day${++made}`)) ?? '' }),
}
let wrong = 0

/** Runs days, some at one time. Each returns what it met and what was not as it must be. */
async function runAll(
  name: string,
  days: readonly (() => Promise<readonly [met: number, faults: readonly string[]]>)[],
) {
  const began = Date.now()
  const queue = days.values()
  let [met, bad] = [0, 0]
  const work = async (): Promise<void> => {
    for (const day of queue) {
      const [some, faults] = await day()
      met += some
      if (faults.length === 0) continue
      bad++
      console.log(`${name}: ${faults.join('; ')}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  wrong += bad
  console.log(
    `${name}: ${days.length} days, ${met} faults, ${bad} wrong ends (${Math.round((Date.now() - began) / 1000)} s)`,
  )
}

async function runKind(kind: 'sqlite' | 'postgres', day: DayName): Promise<void> {
  const clean = await runFaultyDay(day, await create[kind]())
  if (clean.faults.length > 0) throw new Error(`a day without faults: ${clean.faults.join('; ')}`)
  console.log(`${kind}: a day of the ${day} has ${clean.statements} statements and ${clean.requests} requests`)
  const every = (count: number): number[] => Array.from({ length: Math.ceil(count / stride) }, (_, i) => 1 + i * stride)
  const run = (plan: DayFault) => async (): Promise<readonly [number, readonly string[]]> => {
    const { met, faults } = await runFaultyDay(day, await create[kind](), plan)
    return [met ? 1 : 0, faults.map((one) => `${plan.call} ${plan.at} ${plan.how}: ${one}`)]
  }
  const isWanted = (how: string): boolean => onlyHow === 'any' || how === onlyHow
  if (what === 'statement' || what === 'all')
    for (const how of statementFaults[kind].filter(isWanted))
      await runAll(
        `${kind}, ${day}, statements ${how}`,
        every(clean.statements).map((at) => run({ call: 'statement', at, how })),
      )
  if (what === 'request' || what === 'all')
    for (const how of requestFaults.filter(isWanted))
      await runAll(
        `${kind}, ${day}, requests ${how}`,
        every(clean.requests).map((at) => run({ call: 'request', at, how })),
      )
  if (what === 'kill' || what === 'all') {
    const days = Array.from(
      { length: KILL_DAYS },
      (_, seed) => async (): Promise<readonly [number, readonly string[]]> => {
        const { kills, faults } = await runDayOfKills(day, await create[kind](), seed, KILLS_A_DAY)
        return [kills, faults.map((one) => `seed ${seed}: ${one}`)]
      },
    )
    await runAll(`${kind}, ${day}, kill -9`, days)
  }
}

for (const kind of ['sqlite', 'postgres'] as const)
  for (const day of DAY_NAMES)
    if ((database === 'both' || database === kind) && (onlyDay === undefined || day === onlyDay))
      await runKind(kind, day)
await server?.stop()
await rm(folder, { recursive: true, force: true })
process.exitCode = wrong > 0 ? 1 : 0
