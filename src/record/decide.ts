import {
  type TransitionCheck,
  checkTransition,
  TRANSITIONS,
  type Refusal,
  type TransitionRequest,
} from '../desk/transitions.ts'
import type { Actor } from '../desk/people.ts'
import type { AnswerRecord, CitationRecord } from '../desk/answer-record.ts'
import { findAnswerByNumber } from './answers.ts'
import type { Database, Clock } from '../database/database.ts'
import { type At, prepareQuery } from '../database/prepared-query.ts'
import { appendAudit } from './audit-log.ts'
import { enqueue } from './queue.ts'
import { queueWithdrawals } from './withdrawn-news.ts'

export type Decision =
  | { readonly ok: true; readonly record: AnswerRecord }
  /** The record as it is now, to say who decided first. */
  | { readonly ok: false; readonly refusal: Refusal; readonly record: AnswerRecord }
  | { readonly ok: false; readonly refusal: 'unknown' }

/** Makes a transition, or returns why not. Of two that exclude each other exactly one is made. */
export async function decideAnswer(
  db: Database,
  clock: Clock,
  server: string,
  number: number,
  request: TransitionRequest,
): Promise<Decision> {
  return db.transaction().execute(async (tx): Promise<Decision> => {
    // The record may have changed since it was read: then it is read and checked again.
    for (;;) {
      const record = await findAnswerByNumber(tx, server, number)
      if (!record) return { ok: false, refusal: 'unknown' }
      const decision = await applyTransition(tx, clock, record, request)
      if (decision?.ok && request.transition === 'withdraw') await tellFollowers(tx, clock, record)
      if (decision) return decision
    }
  })
}

/** Queues that the excerpts of an answer are withdrawn, for followers who were told them. */
async function tellFollowers(tx: Database, clock: Clock, { server, citations }: AnswerRecord): Promise<void> {
  const standing = citations.filter((one) => !one.removed && one.standing !== 'withdrawn')
  for (const of of Map.groupBy(standing, ({ story, language }) => JSON.stringify([story, language])).values()) {
    const [first] = of
    if (first)
      await queueWithdrawals(
        tx,
        clock,
        { ...first, server },
        of.map((citation) => ({ citation })),
      )
  }
}

/** Makes a transition if the record is still as it was read; returns undefined if it is not. */
export async function applyTransition(
  tx: Database,
  clock: Clock,
  record: AnswerRecord,
  request: TransitionRequest,
  also: { readonly message?: string; readonly correction?: string } = {},
): Promise<Decision | undefined> {
  const check = checkTransition(record, request)
  if (!check.ok) return { ...check, record }
  const fresh = afterTransition(record, request, check, also.message)
  if (!(await update(tx, record, fresh, request))) return undefined
  const reason = request.reason?.trim() ?? null
  const actor = actorId(request.actor)
  const detail = request.transition === 'trim' ? { keptPositions: check.keptPositions } : {}
  const { server, id, channel, asker } = record
  const correction = also.correction ?? null
  await appendAudit(tx, clock, { server, answer: id, correction, actor, event: request.transition, reason, detail })
  for (const purpose of TRANSITIONS[request.transition].sends) {
    if (purpose === 'card-edit' && record.way !== 'offer') continue
    if (purpose === 'notification' && !(asker && (record.way === 'offer' || request.transition !== 'publish'))) continue
    const to =
      purpose === 'notification' ? { person: asker, event: request.transition } : purpose === 'post' ? { channel } : {}
    await enqueue(tx, clock, { purpose, server, answer: id, correction, ...to })
  }
  return { ok: true, record: fresh }
}

/** A record as a transition leaves it. */
function afterTransition(
  record: AnswerRecord,
  request: TransitionRequest,
  check: TransitionCheck & { ok: true },
  message = record.message,
): AnswerRecord {
  const person = actorId(request.actor)
  const isKept = ({ position }: CitationRecord): boolean => check.keptPositions.includes(position)
  return {
    ...record,
    state: check.state,
    revision: record.revision + 1,
    decider: person && check.state !== record.state ? person : record.decider,
    reason: request.reason?.trim() || record.reason,
    message,
    citations:
      request.transition === 'trim'
        ? record.citations.map((one) => ({ ...one, removed: !isKept(one) }))
        : record.citations,
  }
}

/** Stores a transition; returns false if the record is no longer as it was read. */
async function update(
  tx: Database,
  { id, state, revision }: AnswerRecord,
  fresh: AnswerRecord,
  { transition }: TransitionRequest,
): Promise<boolean> {
  const { numAffectedRows } = await updateAnswer(tx, { id, state, revision, fresh })
  if (numAffectedRows !== 1n) return false
  if (transition !== 'trim') return true
  const kept = fresh.citations.filter(({ removed }) => !removed).map(({ position }) => position)
  await tx
    .updateTable('citations')
    .set((eb) => {
      // A translation goes with the excerpt that it stands beside.
      const isKept = eb.or([eb('position', 'in', kept), eb('beside', 'in', kept)])
      return { removed: eb.case().when(isKept).then(0).else(1).end() }
    })
    .where('answer', '=', id)
    .execute()
  return true
}

type Update = Pick<AnswerRecord, 'id' | 'state' | 'revision'> & { readonly fresh: AnswerRecord }

const updateAnswer = prepareQuery((db, at: At<Update>) =>
  db
    .updateTable('answers')
    .set({
      state: at(({ fresh }) => fresh.state),
      revision: at(({ fresh }) => fresh.revision),
      decider: at(({ fresh }) => fresh.decider),
      reason: at(({ fresh }) => fresh.reason),
      message: at(({ fresh }) => fresh.message),
    })
    .where(
      'id',
      '=',
      at(({ id }) => id),
    )
    .where(
      'state',
      '=',
      at(({ state }) => state),
    )
    .where(
      'revision',
      '=',
      at(({ revision }) => revision),
    ),
)

const actorId = (actor: Actor): string | null => (actor === 'program' ? null : actor.id)
