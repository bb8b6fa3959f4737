import type { Updateable } from 'kysely'
import { type Delivery, LONGEST_WAIT, type Outbox, type Settlement } from '../desk/deliver.ts'
import { isComplete } from '../desk/tally.ts'
import { findAnswerById } from './answers.ts'
import { applyTransition } from './decide.ts'
import type { Database, Clock } from '../database/database.ts'
import { type At, prepareQuery } from '../database/prepared-query.ts'
import type { Writer } from '../database/writer.ts'
import { appendAudit } from './audit-log.ts'
import { findTarget } from './delivery-target.ts'
import { enqueue, tallyDeliveries } from './queue.ts'
import { tellDelay, tellRefusal } from './refusal.ts'
import { loadSettings } from './settings.ts'
import { settleNews } from './settle-news.ts'
import { reviewStory } from './review.ts'
import type { Tables } from '../database/tables.ts'
import { mayBeShown, newestNumber } from './versions.ts'

/** Seconds that one attempt may take. Then another process may try, which first looks whether the message arrived. */
const LEASE = 120

/** The queue of deliveries in the database. */
export const createOutbox = (db: Database, clock: Clock, writer: Writer): Outbox => ({
  lease: (now) => leaseNext(db, now),
  async settle(delivery, settlement, now) {
    const published = settlement.kind === 'done' && (delivery.purpose === 'post' || delivery.purpose === 'answer')
    await writer.transact((tx) => settleOnce(tx, clock, delivery, settlement, now))
    if (published && delivery.answer) await reviewIfChanged(db, clock, delivery.answer)
  },
})

async function leaseNext(db: Database, now: Date): Promise<Delivery | undefined> {
  const due = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('state', 'in', ['waiting', 'sending'])
    .where((eb) => eb.or([eb('due_at', '<=', now.toISOString()), eb('due_at', '>', later(now, LONGEST_WAIT))]))
    .orderBy('due_at')
    .limit(20)
    .execute()
  for (const seen of due) {
    const unsure = seen.state === 'sending' || seen.unsure === 1
    const { numUpdatedRows } = await db
      .updateTable('deliveries')
      .set({ state: 'sending', attempts: seen.attempts + 1, unsure: unsure ? 1 : 0, due_at: later(now, LEASE) })
      .where('id', '=', seen.id)
      .where('state', '=', seen.state)
      .where('attempts', '=', seen.attempts)
      .where('due_at', '=', seen.due_at)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) continue
    const { id, purpose, server, answer, correction, error_report: errorReport, event, person } = seen
    const { target, channel } = await findTarget(db, seen)
    const attempts = seen.attempts + 1
    const { story_draft: storyDraft } = seen
    const about = { answer, correction, errorReport, storyDraft }
    return { id, purpose, server, ...about, event, channel, person, target, attempts, unsure }
  }
  return undefined
}

const later = (now: Date, seconds: number): string => new Date(now.getTime() + seconds * 1000).toISOString()

/** Settles a delivery once, and applies what follows to what it was for. */
export async function settleOnce(
  tx: Database,
  clock: Clock,
  delivery: Delivery,
  settlement: Settlement,
  now: Date,
): Promise<void> {
  // The last of a correction's deliveries queues the report: they are settled one after the other.
  if (delivery.correction)
    await tx
      .updateTable('corrections')
      .set((eb) => ({ id: eb.ref('id') }))
      .where('id', '=', delivery.correction)
      .execute()
  const { numUpdatedRows } = await tx
    .updateTable('deliveries')
    .set(toSettledRow(settlement, now))
    .where('id', '=', delivery.id)
    .where('state', '=', 'sending')
    .where('attempts', '=', delivery.attempts)
    .executeTakeFirst()
  if (numUpdatedRows === 1n) await applySettlement(tx, clock, delivery, settlement)
}

function toSettledRow(settlement: Settlement, now: Date): Updateable<Tables['deliveries']> {
  switch (settlement.kind) {
    // Once a notification is settled, nothing records whom it went to.
    case 'done':
      return { state: 'done', message: settlement.message, person: null, reason: null }
    case 'lost':
      return { state: 'lost', reason: settlement.reason, person: null }
    case 'wait':
      return {
        state: 'waiting',
        due_at: later(now, settlement.seconds),
        unsure: settlement.unsure ? 1 : 0,
        reason: settlement.reason,
      }
    case 'reply':
      return {
        state: 'waiting',
        purpose: 'reply',
        attempts: 0,
        unsure: 0,
        due_at: now.toISOString(),
        reason: settlement.reason,
      }
  }
}

/** Applies a settled delivery to the answer or correction that it was for. */
async function applySettlement(tx: Database, clock: Clock, delivery: Delivery, settlement: Settlement): Promise<void> {
  const { purpose, server, answer, correction } = delivery
  if (settlement.kind === 'wait') await tellDelay(tx, clock, delivery, settlement.seconds)
  if (settlement.kind !== 'done' && settlement.kind !== 'lost') return
  if (answer && settlement.kind === 'lost') await tellRefusal(tx, clock, delivery, settlement.reason)
  if (purpose === 'news') return settleNews(tx, clock, delivery, settlement)
  if (answer && (purpose === 'post' || purpose === 'answer')) {
    const record = await findAnswerById(tx, answer)
    if (!record) return
    if (settlement.kind === 'done') {
      await applyTransition(
        tx,
        clock,
        record,
        { transition: 'publish', actor: 'program', isEditor: false },
        { message: settlement.message },
      )
      return
    }
    const transition = purpose === 'post' ? 'fail' : 'lapse'
    await applyTransition(tx, clock, record, {
      transition,
      actor: 'program',
      isEditor: false,
      reason: settlement.reason,
    })
    return
  }
  if (settlement.kind === 'lost')
    await appendAudit(tx, clock, {
      server,
      answer,
      correction,
      story_draft: delivery.storyDraft ?? null,
      actor: null,
      event: 'unreachable',
      detail: { purpose },
      reason: settlement.reason,
    })
  if (correction && (purpose === 'edit' || purpose === 'reply')) {
    const { 'desk-channel': channel } = await loadSettings(tx, { server })
    if (channel && isComplete(await tallyDeliveries(tx, correction)))
      await enqueue(tx, clock, { id: `report-${correction}`, purpose: 'report', server, correction, channel })
  }
}

/** Reviews an answer that was published after its story changed. */
export async function reviewIfChanged(db: Database, clock: Clock, answer: string): Promise<void> {
  const { rows: cited } = await selectNewest(db, { answer })
  const changed = cited.filter(
    ({ now_hash, hash, about, server }) => hash !== now_hash || !mayBeShown(about, server, clock.now()),
  )
  const editions = Map.groupBy(changed, ({ story, language }) => `${story} ${language}`)
  for (const [one] of editions.values()) if (one) await reviewStory(db, clock, one.story, one.language)
}

/** What an answer cites, beside the newest versions of the same stories. */
const selectNewest = prepareQuery((db, at: At<{ readonly answer: string }>) =>
  db
    .selectFrom('citations')
    .innerJoin('versions', (join) =>
      join
        .onRef('versions.story', '=', 'citations.story')
        .onRef('versions.language', '=', 'citations.language')
        .on('versions.number', '=', newestNumber),
    )
    .innerJoin('answers', 'answers.id', 'citations.answer')
    .select(['citations.story', 'citations.language', 'now_hash', 'hash', 'about', 'answers.server'])
    .distinct()
    .where(
      'answer',
      '=',
      at(({ answer }) => answer),
    ),
)
