import { resolveStanding, isFullyWithdrawn } from '../desk/compare.ts'
import type { AnswerRecord, CitationRecord } from '../desk/answer-record.ts'
import { type Notice, NOTICES } from '../desk/notices.ts'
import { toCitationRecord, findAnswerById } from './answers.ts'
import { applyTransition } from './decide.ts'
import type { Database, Clock } from '../database/database.ts'
import { appendAudit } from './audit-log.ts'
import { enqueue } from './queue.ts'

/** A citation and the answer it is in. */
export interface AnswerCitation {
  readonly answer: string
  readonly server: string
  readonly state: AnswerRecord['state']
  readonly citation: CitationRecord
}

/** The citations of a story in answers that are public, or are drafts. */
export async function findCitations(tx: Database, story: string, language: string): Promise<AnswerCitation[]> {
  const rows = await tx
    .selectFrom('citations')
    .innerJoin('answers', 'answers.id', 'citations.answer')
    .selectAll('citations')
    .select(['answers.server', 'answers.state'])
    .where('citations.story', '=', story)
    .where('citations.language', '=', language)
    .where('citations.removed', '=', 0)
    .where('citations.standing', '<>', 'withdrawn')
    .where('answers.state', 'in', ['draft', 'held', 'published', 'corrected'])
    .orderBy('answers.number')
    .orderBy('citations.position')
    .execute()
  return rows.map((row) => ({
    answer: row.answer,
    server: row.server,
    state: row.state,
    citation: toCitationRecord(row),
  }))
}

export const isPublic = ({ state }: AnswerCitation): boolean => state === 'published' || state === 'corrected'

export interface AffectedCitation extends AnswerCitation {
  /** The span of the excerpt in the new version. */
  readonly newSpan?: CitationRecord['now']
}

/** Applies a notice to citations: changes their standing and queues one edit for each answer. */
export async function applyNotice(
  tx: Database,
  clock: Clock,
  notice: Notice,
  cited: readonly AffectedCitation[],
  correction: string | null,
  decided: { readonly actor?: string; readonly reason?: string | undefined } = {},
): Promise<void> {
  for (const [answer, ofAnswer] of Map.groupBy(cited, ({ answer }) => answer)) {
    for (const { citation, newSpan } of ofAnswer)
      await updateCitation(tx, answer, { ...citation, ...resolveStanding(notice, citation, newSpan ?? citation.now) })
    if (NOTICES[notice].notifiesAsker && ofAnswer.every(isPublic))
      await correctAnswer(tx, clock, answer, notice, correction)
    else await bumpRevision(tx, clock, answer, notice, correction, decided)
  }
}

export async function updateCitation(
  tx: Database,
  answer: string,
  { position, standing, now }: CitationRecord,
): Promise<void> {
  await tx
    .updateTable('citations')
    .set({ standing, now_hash: now.hash, now_start: now.start, now_end: now.end, now_sentence: now.sentence })
    .where('answer', '=', answer)
    .where('position', '=', position)
    .execute()
}

/** Moves an answer to corrected, or to withdrawn where none of its citations stands. */
async function correctAnswer(
  tx: Database,
  clock: Clock,
  answer: string,
  notice: Notice,
  correction: string | null,
): Promise<void> {
  for (;;) {
    const record = await findAnswerById(tx, answer)
    if (!record) return
    const transition = isFullyWithdrawn(record.citations) ? 'withdraw' : 'correct'
    const request = { transition, actor: 'program', isEditor: false, reason: notice } as const
    if (await applyTransition(tx, clock, record, request, correction === null ? {} : { correction })) return
  }
}

/** Queues an edit of an answer's message and of its card, without changing its state or notifying its asker. */
export async function bumpRevision(
  tx: Database,
  clock: Clock,
  answer: string,
  event: string,
  correction: string | null,
  { actor, reason }: { readonly actor?: string; readonly reason?: string | undefined } = {},
): Promise<void> {
  const row = await tx
    .updateTable('answers')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', answer)
    .returning(['server', 'state', 'way'])
    .executeTakeFirstOrThrow()
  const { server, state, way } = row
  await appendAudit(tx, clock, { server, answer, correction, actor: actor ?? null, event, reason: reason ?? null })
  const isDraft = state === 'draft' || state === 'held'
  if (!isDraft) await enqueue(tx, clock, { purpose: 'edit', server, answer, correction })
  if (way === 'offer') await enqueue(tx, clock, { purpose: 'card-edit', server, answer })
}
