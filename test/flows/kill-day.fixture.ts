import { openDatabase } from '../../src/database/open.ts'
import { Seeded } from '../../src/desk/seeded.fixture.ts'
import { startLoopback } from '../../src/loopback/loopback.ts'
import { systemClock } from '../../src/loopback/state/clock.ts'
import type { StorageLocation } from '../../src/record/storage.ts'
import { KilledBot } from './killed-bot.fixture.ts'
import { DAYS, type DayName, withFolder } from './days.fixture.ts'
import type { ScriptedDay } from './scripted-day.fixture.ts'

/** Milliseconds that a day takes on a machine that is not busy: the bot is killed within it. */
const DAY = 1_500

/** Runs a scripted day by a bot that is killed (-9) some times, each at a moment that the seed gives. */
export const runDayOfKills = (
  name: DayName,
  location: StorageLocation,
  seed: number,
  times: number,
): Promise<KillReport> => withFolder((folder) => runIn(folder, name, location, seed, times))

/** What came of a day with kills. */
export interface KillReport {
  readonly kills: number
  /** What is not as it must be. */
  readonly faults: readonly string[]
}

async function runIn(
  folder: string,
  name: DayName,
  location: StorageLocation,
  seed: number,
  times: number,
): Promise<KillReport> {
  const random = new Seeded(seed)
  let day: ScriptedDay | undefined
  const now = (): number => Date.now() + (day?.ahead ?? 0)
  const discord = await startLoopback({ clock: { ...systemClock, now } })
  const lives = Array.from({ length: times }, () => random.below(DAY))
  const host = new KilledBot(discord, location, folder, lives)
  const db = await openDatabase(location, () => undefined)
  day = new DAYS[name](discord, host, db, folder)
  try {
    await day.open()
    await day.run()
    // What a killed bot had promised stays a promise: Discord says so after a quarter of an hour.
    const faults = (await day.findFaults()).filter((one) => !one.startsWith('still thinking'))
    return {
      kills: host.kills,
      faults: [...faults, ...discord.violations.map(({ rule, request }) => `${rule} (${request})`)],
    }
  } catch (error) {
    return { kills: host.kills, faults: [String(error)] }
  } finally {
    await host.stop()
    await db.destroy()
    await discord.close()
  }
}
