import type { Clock, Database } from '../database/database.ts'

/** The work that waits, over all servers. */
export interface Backlog {
  /** Number of messages to be sent, and seconds for which the oldest has been due; 0 if none is. */
  readonly deliveries: number
  readonly oldestSeconds: number
  /** Number of answers that an editor has not decided. */
  readonly drafts: number
  /** Number of changes of stories that an editor has not decided. */
  readonly corrections: number
}

export const NO_BACKLOG: Backlog = { deliveries: 0, oldestSeconds: 0, drafts: 0, corrections: 0 }

/** Counts the work that waits. */
export async function readBacklog(db: Database, clock: Clock): Promise<Backlog> {
  const [deliveries, drafts, corrections] = await Promise.all([
    db
      .selectFrom('deliveries')
      .select((eb) => [eb.fn.countAll().as('count'), eb.fn.min('due_at').as('oldest')])
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('answers')
      .select((eb) => eb.fn.countAll().as('count'))
      .where('state', 'in', ['draft', 'held'])
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('corrections')
      .select((eb) => eb.fn.countAll().as('count'))
      .where('state', 'in', ['open', 'held'])
      .executeTakeFirstOrThrow(),
  ])
  const dueFor = deliveries.oldest === null ? 0 : clock.now().getTime() - Date.parse(deliveries.oldest)
  return {
    deliveries: Number(deliveries.count),
    oldestSeconds: Math.max(0, dueFor / 1000),
    drafts: Number(drafts.count),
    corrections: Number(corrections.count),
  }
}
