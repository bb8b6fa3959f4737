import type { Clock, Database } from '../database/database.ts'
import type { VersionSpan } from '../desk/answer-record.ts'
import {
  checkReportTransition,
  type ErrorReport,
  type ReportCheck,
  type ReportRefusal,
  type ReportRequest,
  transitionOf,
} from '../desk/error-report.ts'
import type { Notice } from '../desk/notices.ts'
import type { Person } from '../desk/people.ts'
import { type AnswerCitation, applyNotice, findCitations, isPublic } from './apply-notice.ts'
import { appendAudit } from './audit-log.ts'
import { decideCorrectionWithin, listCorrections } from './corrections.ts'
import { enqueueCardEdit, findErrorReportByNumber } from './error-reports.ts'
import { enqueue } from './queue.ts'
import { queueWithdrawals } from './withdrawn-news.ts'
import { reviewStory } from './review.ts'

export type ReportDecision =
  | { readonly ok: true; readonly report: ErrorReport }
  /** The report as it is now, to say who decided first. */
  | { readonly ok: false; readonly refusal: ReportRefusal; readonly report: ErrorReport }
  | { readonly ok: false; readonly refusal: 'unknown' }

type Request = ReportRequest & { readonly actor: Person }

/** Decides a report, or returns why not; gives its notice to what is public. Of two decisions at once exactly one counts. */
export async function decideErrorReport(
  db: Database,
  clock: Clock,
  server: string,
  number: number,
  request: Request,
): Promise<ReportDecision> {
  const decision = await db
    .transaction()
    .execute(async (tx): Promise<ReportDecision> => {
      // The report may have changed since it was read: then it is read and checked again.
      for (;;) {
        const report = await findErrorReportByNumber(tx, server, number)
        if (!report) return { ok: false, refusal: 'unknown' }
        const check = checkReportTransition(report, request)
        if (!check.ok) return { ...check, report }
        if (!(await update(tx, report, check, request))) continue
        const refusal = await applyReport(tx, clock, report, request)
        if (refusal) throw new ReportRefused({ ok: false, refusal, report })
        return { ok: true, report: (await findErrorReportByNumber(tx, server, number)) ?? report }
      }
    })
    .catch(toDecision)
  // What is no longer held stands again, unless the story itself is held back or changed.
  if (decision.ok && transitionOf(request.transition).releases)
    await reviewStory(db, clock, decision.report.story, decision.report.language)
  return decision
}

/** Undoes the transaction in which a notice turned out to have nothing to apply to. */
class ReportRefused extends Error {
  readonly decision: ReportDecision
  constructor(decision: ReportDecision) {
    super('refused')
    this.decision = decision
  }
}

function toDecision(error: unknown): ReportDecision {
  if (error instanceof ReportRefused) return error.decision
  throw error
}

/** Stores a transition; returns false if the report is no longer as it was read. */
async function update(
  tx: Database,
  { id, state, revision, decider, reason }: ErrorReport,
  check: ReportCheck & { ok: true },
  request: Request,
): Promise<boolean> {
  const fresh = { state: check.state, revision: revision + 1, reason: request.reason?.trim() || reason }
  const { numUpdatedRows } = await tx
    .updateTable('error_reports')
    .set({ ...fresh, decider: check.state === state ? decider : request.actor.id })
    .where('id', '=', id)
    .where('state', '=', state)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Logs a transition, gives its notice and queues its messages. Returns why its notice cannot be given. */
async function applyReport(
  tx: Database,
  clock: Clock,
  report: ErrorReport,
  { transition, actor, reason }: Request,
): Promise<ReportRefusal | undefined> {
  const { notice, releases, tellsReporter } = transitionOf(transition)
  const { server, id, answer, number, reporter } = report
  const refusal = notice && (await giveNotice(tx, clock, report, notice, actor))
  if (refusal) return refusal
  if (releases) await tx.deleteFrom('held_citations').where('report', '=', id).execute()
  const event = `${transition}-report`
  await appendAudit(tx, clock, {
    server,
    answer,
    actor: actor.id,
    event,
    reason: reason?.trim() ?? null,
    detail: { number },
  })
  await enqueueCardEdit(tx, clock, report)
  if (tellsReporter && reporter)
    await enqueue(tx, clock, { purpose: 'notification', server, errorReport: id, person: reporter, event: transition })
  return undefined
}

/** Gives a notice to the public excerpts that are reported. */
async function giveNotice(
  tx: Database,
  clock: Clock,
  report: ErrorReport,
  notice: Notice,
  actor: Person,
): Promise<ReportRefusal | undefined> {
  const reported = await findReported(tx, report)
  if (notice === 'CORRECTED')
    return (await decidePending(tx, clock, report, reported, actor)) ? undefined : 'story-unchanged'
  const affected = reported.filter(({ citation }) => notice === 'WITHDRAWN' || citation.standing !== 'checked')
  if (reported.length === 0) return 'nothing-public'
  if (notice === 'HOLD') {
    const rows = reported.map(({ answer, citation: { position } }) => ({ report: report.id, answer, position }))
    await tx.insertInto('held_citations').values(rows).execute()
  }
  await applyNotice(tx, clock, notice, affected, null, { actor: actor.id })
  if (notice === 'WITHDRAWN') await queueWithdrawals(tx, clock, report, affected)
  return undefined
}

/** Decides the corrections that wait for the excerpt: their new text is shown. Returns whether there were any. */
async function decidePending(
  tx: Database,
  clock: Clock,
  { server, story, language }: ErrorReport,
  reported: readonly AnswerCitation[],
  actor: Person,
): Promise<boolean> {
  const waiting = await listCorrections(tx, server, ['open', 'held'])
  const pending = waiting
    .filter((one) => one.story === story && one.language === language && one.to_sentence !== null)
    .filter(({ from_hash, from_sentence }) =>
      reported.some(({ citation: { now } }) => now.hash === from_hash && now.sentence === from_sentence),
    )
  for (const { number } of pending)
    await decideCorrectionWithin(tx, clock, server, number, { notice: 'CORRECTED', actor, editor: true })
  return pending.length > 0
}

/** The public citations that a report is about: of its excerpt wherever it was cited, or all of its answer. */
async function findReported(
  tx: Database,
  { server, answer, story, language, position, place }: ErrorReport,
): Promise<AnswerCitation[]> {
  const cited = await findCitations(tx, story, language)
  const here = cited.filter((one) => one.server === server && isPublic(one))
  if (position === 0) return here.filter((one) => one.answer === answer)
  const isPlace = ({ hash, sentence }: VersionSpan): boolean => hash === place.hash && sentence === place.sentence
  return here.filter(({ citation }) => isPlace(citation.cited) || isPlace(citation.now))
}
