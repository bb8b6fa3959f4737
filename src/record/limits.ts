import { isWithinBudget } from '../desk/excerpt-budget.ts'
import type { VersionSpan } from '../desk/answer-record.ts'
import type { Database, Clock } from '../database/database.ts'

/** Who waits in a channel: one person, or everybody. */
export interface Cooldown {
  readonly server: string
  readonly channel: string
  readonly person: string | null
}

/** Starts a cooldown and returns 0, or returns the seconds left of one that runs. Of two callers at once one starts it. */
export async function startCooldown(
  db: Database,
  clock: Clock,
  { server, channel, person: waiting }: Cooldown,
  seconds: number,
): Promise<number> {
  if (seconds <= 0) return 0
  const now = clock.now().toISOString()
  const until = new Date(Date.parse(now) + seconds * 1000).toISOString()
  const person = waiting ?? ''
  const started = await db
    .insertInto('cooldowns')
    .values({ server, channel, person, until })
    .onConflict((conflict) =>
      conflict
        .columns(['channel', 'person'])
        .doUpdateSet({ until })
        // One that would last longer than a new one was started by a clock that was wrong.
        .where((eb) => eb.or([eb('cooldowns.until', '<=', now), eb('cooldowns.until', '>', until)])),
    )
    .returning('until')
    .executeTakeFirst()
  if (started) return 0
  const running = await db
    .selectFrom('cooldowns')
    .select('until')
    .where('channel', '=', channel)
    .where('person', '=', person)
    .executeTakeFirst()
  return running ? Math.max(1, Math.ceil((Date.parse(running.until) - Date.parse(now)) / 1000)) : 0
}

/** The excerpts of a story that a channel is about to be shown. */
export interface ExcerptUse {
  readonly server: string
  readonly channel: string
  readonly story: string
  /** The version's hash and its length in UTF-16 units. */
  readonly hash: string
  readonly length: number
  readonly places: readonly Pick<VersionSpan, 'start' | 'end'>[]
  /** Per cent of the text that the channel may be shown; null sets no limit. */
  readonly budget: number | null
}

/**
 * Records, within a transaction, that a channel is shown some spans of a text, unless that exceeds its budget. Returns
 * whether it may be.
 */
export async function reserveExcerpts(
  tx: Database,
  { server, channel, story, hash, length, places, budget }: ExcerptUse,
): Promise<boolean> {
  if (budget === null) return true
  // The row of the whole text is the lock: two answers at one moment are counted one after the other.
  const rows = [{ start: 0, end: 0 }, ...places].map(({ start, end }) => ({ server, channel, story, hash, start, end }))
  const [lock, ...spent] = rows
  if (lock)
    await tx
      .insertInto('shown_spans')
      .values(lock)
      .onConflict((conflict) =>
        conflict.columns(['channel', 'story', 'hash', 'start', 'end']).doUpdateSet({ start: 0 }),
      )
      .execute()
  const shown = await tx
    .selectFrom('shown_spans')
    .select(['start', 'end'])
    .where('channel', '=', channel)
    .where('story', '=', story)
    .where('hash', '=', hash)
    .execute()
  if (!isWithinBudget(shown, places, length, budget)) return false
  if (spent.length > 0)
    await tx
      .insertInto('shown_spans')
      .values(spent)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return true
}
