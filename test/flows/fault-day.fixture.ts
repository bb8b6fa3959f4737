import type { Logger } from '../../src/discord/errors.ts'
import { openDatabase } from '../../src/database/open.ts'
import { startLoopback } from '../../src/loopback/loopback.ts'
import type { InjectedFailure } from '../../src/loopback/rest/failure.ts'
import { systemClock } from '../../src/loopback/state/clock.ts'
import { openFaultyStorage, type StatementFault, StatementFaults } from '../../src/record/faults.fixture.ts'
import type { StorageLocation } from '../../src/record/storage.ts'
import { LocalBot } from './bot-host.fixture.ts'
import { DAYS, type DayName, withFolder } from './days.fixture.ts'
import type { ScriptedDay } from './scripted-day.fixture.ts'

/** The one thing that goes wrong on a day: the statement or the request with a number, counted from 1. */
export type DayFault =
  | { readonly call: 'statement'; readonly at: number; readonly how: StatementFault }
  | { readonly call: 'request'; readonly at: number; readonly how: RequestFault }

/**
 * How a request fails. refused: as often as discord.js repeats it; cut: it never arrives; unheard: it was carried out, and
 * the reply never arrives; outage: four requests in a row never arrive.
 */
export type RequestFault = keyof typeof REQUEST_FAULTS

const REQUEST_FAULTS = {
  refused: { failure: { kind: 'status', status: 500 }, times: 4 },
  cut: { failure: { kind: 'cut' }, times: 1 },
  unheard: { failure: { kind: 'cut', after: true }, times: 1 },
  outage: { failure: { kind: 'cut' }, times: 4 },
  limited: { failure: { kind: 'rate-limited', seconds: 0.05 }, times: 1 },
} as const satisfies Record<string, { failure: InjectedFailure; times: number }>

export const requestFaults: readonly RequestFault[] = ['refused', 'cut', 'unheard', 'outage', 'limited']
/** How statements can fail in each kind of database. */
export const statementFaults: Readonly<Record<'sqlite' | 'postgres', readonly StatementFault[]>> = {
  sqlite: ['refused'],
  postgres: ['cut', 'unheard'],
}

/** What came of a day. */
export interface DayReport {
  /** Number of statements and requests. */
  readonly statements: number
  readonly requests: number
  /** Whether the fault happened: a day may end before. */
  readonly met: boolean
  /** What is not as it must be. */
  readonly faults: readonly string[]
}

/** The violations of a request that was repeated because its reply was not heard. */
const REPEATED = /^refused-(?:40060|10008|10015|50027)$/
/** The violation of a response after three seconds: a fault takes time, and on a busy machine too much. People ask again. */
const LATE = 'refused-10062'

/** Runs a scripted day with one fault, or none, in an empty database. */
export const runFaultyDay = (
  name: DayName,
  location: StorageLocation,
  fault?: DayFault,
  log?: Logger,
): Promise<DayReport> => withFolder((folder) => runIn(folder, name, location, fault, log))

async function runIn(
  folder: string,
  name: DayName,
  location: StorageLocation,
  fault?: DayFault,
  log?: Logger,
): Promise<DayReport> {
  let day: ScriptedDay | undefined
  const now = (): number => Date.now() + (day?.ahead ?? 0)
  const discord = await startLoopback({ clock: { ...systemClock, now } })
  const statements = new StatementFaults()
  const ignore = (): void => undefined
  const host = new LocalBot(discord, (clock) => openFaultyStorage(location, clock, statements, ignore), folder, log)
  const db = await openDatabase(location, ignore)
  day = new DAYS[name](discord, host, db, folder)
  const faults: string[] = []
  try {
    await day.open()
    const before = discord.exchanges.length
    if (fault?.call === 'statement') statements.arm(fault.at, fault.how)
    else statements.arm()
    if (fault?.call === 'request') {
      const { failure, times } = REQUEST_FAULTS[fault.how]
      discord.injectFailure({ path: /./, times, after: fault.at - 1 }, failure)
    }
    await day.run()
    faults.push(...(await day.findFaults()))
    const wrong = discord.violations
      .filter(({ rule }) => !(fault?.call === 'request' && REPEATED.test(rule)))
      .filter(({ rule }) => !(fault && rule === LATE))
      // Another day's client may look for its Discord at a port that this day's was given meanwhile.
      .filter(({ rule, request }) => !(request === 'gateway' && rule === 'closed-4004'))
    faults.push(...wrong.map(({ rule, request }) => `${rule} (${request})`))
    const requests = discord.exchanges.length - before
    const met = fault?.call === 'request' ? fault.at <= requests : statements.failed !== undefined
    return { statements: statements.count, requests, met, faults }
  } catch (error) {
    return {
      statements: statements.count,
      requests: 0,
      met: true,
      faults: [...faults, String(error), statements.failed ?? ''],
    }
  } finally {
    await host.stop()
    await db.destroy()
    await discord.close()
  }
}
