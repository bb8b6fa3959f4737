// Every storage call and every REST call of a scripted day fails once: `node bench/faults.ts [sqlite|postgres] [STRIDE] [HOW]`.
import { mkdtemp, chmod, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../src/database/postgres.fixture.ts'
import type { StorageLocation } from '../src/record/storage.ts'
import { type DayFault, requestFaults, runFaultyDay, statementFaults } from '../test/flows/fault-day.fixture.ts'

const [only, strideText = '1', how] = process.argv.slice(2)
const stride = Number(strideText)
/** Number of days that run at one time: most of a day is waiting. */
const AT_ONCE = 4

const folder = await mkdtemp(join(tmpdir(), 'isnad-'))
await chmod(folder, 0o755)
const server = only === 'sqlite' ? undefined : await startPostgres(folder)
let made = 0
const create = {
  sqlite: async (): Promise<StorageLocation> => ({ dataDir: join(folder, `sqlite-${++made}`) }),
  postgres: async (): Promise<StorageLocation> => ({ databaseUrl: (await server?.database(`day${++made}`)) ?? '' }),
}
let failures = 0
for (const kind of ['sqlite', 'postgres'] as const) {
  if (only && only !== kind) continue
  const clean = await runFaultyDay(await create[kind]())
  if (clean.faults.length > 0) throw new Error(`a day without faults: ${clean.faults.join('; ')}`)
  const indexes = (count: number): number[] =>
    Array.from({ length: Math.ceil(count / stride) }, (_, i) => 1 + i * stride)
  const plans: DayFault[] = [
    ...statementFaults[kind].flatMap((how) =>
      indexes(clean.statements).map((at) => ({ call: 'statement', at, how }) as const),
    ),
    ...requestFaults.flatMap((how) => indexes(clean.requests).map((at) => ({ call: 'request', at, how }) as const)),
  ].filter((plan) => !how || plan.call === how)
  const began = Date.now()
  const queue = plans.values()
  let met = 0
  let wrong = 0
  const work = async (): Promise<void> => {
    for (const plan of queue) {
      const report = await runFaultyDay(await create[kind](), plan)
      if (report.met) met++
      if (report.faults.length === 0) continue
      wrong++
      console.log(`${kind} ${plan.call} ${plan.at} ${plan.how}: ${report.faults.join('; ')}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  failures += wrong
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(
    `${kind}: ${clean.statements} statements and ${clean.requests} requests a day; ${met} faults, ${wrong} wrong ends (${seconds} s)`,
  )
}
await server?.stop()
await rm(folder, { recursive: true, force: true })
process.exitCode = failures > 0 ? 1 : 0
