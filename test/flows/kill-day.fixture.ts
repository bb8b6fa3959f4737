import { openDatabase } from '../../src/database/open.ts'
import { Seeded } from '../../src/desk/seeded.fixture.ts'
import { startLoopback } from '../../src/loopback/loopback.ts'
import { systemClock } from '../../src/loopback/state/clock.ts'
import type { StorageLocation } from '../../src/record/storage.ts'
import { findFaults } from './day-end.fixture.ts'
import { KilledBot } from './killed-bot.fixture.ts'
import { ScriptedDay } from './scripted-day.fixture.ts'

/** Milliseconds that a day takes on a machine that is not busy: the bot is killed within it. */
const DAY = 1_500

/** Runs the scripted day by a bot that is killed (-9) some times, each at a moment that the seed gives. */
export async function runDayOfKills(
  location: StorageLocation,
  seed: number,
  times: number,
): Promise<{ readonly kills: number; readonly faults: readonly string[] }> {
  const random = new Seeded(seed)
  let day: ScriptedDay | undefined
  const now = (): number => Date.now() + (day?.ahead ?? 0)
  const discord = await startLoopback({ clock: { ...systemClock, now } })
  const lives = Array.from({ length: times }, () => random.below(DAY))
  const host = new KilledBot(discord, location, lives)
  const db = await openDatabase(location, () => undefined)
  day = new ScriptedDay(discord, host, db)
  try {
    await day.open()
    await day.run()
    // What a killed bot had promised stays a promise: Discord says so after a quarter of an hour.
    const faults = (await findFaults(discord, db)).filter((one) => !one.startsWith('still thinking'))
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
