import type { Purpose } from '../desk/deliver.ts'
import type { Tally } from '../desk/tally.ts'
import type { Database, Clock } from '../database/database.ts'

interface NewDelivery {
  readonly purpose: Purpose
  readonly server: string
  readonly id?: string
  readonly answer?: string | null
  readonly correction?: string | null
  readonly storyDraft?: string | null
  readonly errorReport?: string | null
  readonly event?: string | null
  readonly channel?: string | null
  readonly person?: string | null
  /** For a message that is sent by the reply to a command: seconds after which it is looked for. */
  readonly inFlight?: number
}

/** Queues a delivery. One with an id is queued once, however often this is called. */
export async function enqueue(
  db: Database,
  clock: Clock,
  { inFlight, errorReport = null, storyDraft = null, ...delivery }: NewDelivery,
): Promise<void> {
  const none = { answer: null, correction: null, event: null, channel: null, person: null, message: null, reason: null }
  const due_at = new Date(clock.now().getTime() + (inFlight ?? 0) * 1000).toISOString()
  const state = inFlight === undefined ? ('waiting' as const) : ('sending' as const)
  const row = {
    ...none,
    id: clock.newId(),
    ...delivery,
    error_report: errorReport,
    story_draft: storyDraft,
    state,
    attempts: 0,
    unsure: 0,
    due_at,
  }
  const insert = db.insertInto('deliveries').values(row)
  await (delivery.id === undefined
    ? insert
    : insert.onConflict((conflict) => conflict.column('id').doNothing())
  ).execute()
}

/** Numbers of a correction's deliveries that are done, lost and still waiting. */
export async function tallyDeliveries(db: Database, correction: string): Promise<Tally> {
  const rows = await db
    .selectFrom('deliveries')
    .select((eb) => ['state', eb.fn.countAll().as('n')])
    .where('correction', '=', correction)
    .where('purpose', 'in', ['edit', 'reply'])
    .groupBy('state')
    .execute()
  const of = (...states: string[]): number =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, { n }) => sum + Number(n), 0)
  return { done: of('done'), lost: of('lost'), open: of('waiting', 'sending') }
}

/** When the next delivery is due; undefined if none is queued. */
export async function nextDueAt(db: Database): Promise<string | undefined> {
  const row = await db
    .selectFrom('deliveries')
    .select('due_at')
    .where('state', 'in', ['waiting', 'sending'])
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst()
  return row?.due_at
}
