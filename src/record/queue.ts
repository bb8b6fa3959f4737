import type { AnswerRecord } from '../desk/answer-record.ts'
import type { Purpose } from '../desk/deliver.ts'
import type { Tally } from '../desk/tally.ts'
import type { Database, Clock } from '../database/database.ts'
import { type At, prepareQuery } from '../database/prepared-query.ts'
import { appendAudit } from './audit-log.ts'

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
  /** Seconds that it waits before it is sent. */
  readonly delay?: number | undefined
}

/** Queues a delivery. One with an id is queued once, however often this is called. */
export async function enqueue(db: Database, clock: Clock, delivery: NewDelivery): Promise<void> {
  const dueAt = new Date(clock.now().getTime() + (delivery.inFlight ?? delivery.delay ?? 0) * 1000).toISOString()
  const insert = delivery.id === undefined ? insertNew : insertOnce
  await insert(db, { ...delivery, id: delivery.id ?? clock.newId(), dueAt })
}

const insertDelivery = (db: Database, at: At<NewDelivery & { readonly id: string; readonly dueAt: string }>) =>
  db.insertInto('deliveries').values({
    id: at(({ id }) => id),
    purpose: at(({ purpose }) => purpose),
    server: at(({ server }) => server),
    answer: at(({ answer }) => answer ?? null),
    correction: at(({ correction }) => correction ?? null),
    story_draft: at(({ storyDraft }) => storyDraft ?? null),
    error_report: at(({ errorReport }) => errorReport ?? null),
    event: at(({ event }) => event ?? null),
    channel: at(({ channel }) => channel ?? null),
    person: at(({ person }) => person ?? null),
    state: at(({ inFlight }) => (inFlight === undefined ? 'waiting' : 'sending')),
    due_at: at(({ dueAt }) => dueAt),
    attempts: 0,
    unsure: 0,
    message: null,
    reason: null,
  })
const insertNew = prepareQuery(insertDelivery)
const insertOnce = prepareQuery((db, at: Parameters<typeof insertDelivery>[1]) =>
  insertDelivery(db, at).onConflict((conflict) => conflict.column('id').doNothing()),
)

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

/** Messages of a correction that were given up, with their channels and reasons. */
export async function listLosses(db: Database, correction: string): Promise<{ channel: string; reason: string }[]> {
  const rows = await db
    .selectFrom('deliveries')
    .innerJoin('answers', 'answers.id', 'deliveries.answer')
    .select(['answers.channel', 'deliveries.reason'])
    .where('deliveries.correction', '=', correction)
    .where('deliveries.purpose', 'in', ['edit', 'reply'])
    .where('deliveries.state', '=', 'lost')
    .orderBy('answers.number')
    .execute()
  return rows.map(({ channel, reason }) => ({ channel, reason: reason ?? '' }))
}

/** Queues the edit of a public answer again that was given up, unless one waits. */
export async function resendEdit(
  tx: Database,
  clock: Clock,
  { id, server }: Pick<AnswerRecord, 'id' | 'server'>,
  actor: string,
): Promise<void> {
  const waiting = await tx
    .selectFrom('deliveries')
    .select('id')
    .where('answer', '=', id)
    .where('purpose', 'in', ['edit', 'reply'])
    .where('state', 'in', ['waiting', 'sending'])
    .executeTakeFirst()
  if (waiting) return
  await appendAudit(tx, clock, { server, answer: id, actor, event: 'resend' })
  await enqueue(tx, clock, { purpose: 'edit', server, answer: id })
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
