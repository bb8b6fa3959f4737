import type { Selectable } from 'kysely'
import type { Clock, Database } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import type { ErrorReport } from '../desk/error-report.ts'
import { lockServer, nextNumber } from './answers.ts'
import { appendAudit } from './audit-log.ts'
import { enqueue } from './queue.ts'
import { loadSettings } from './settings.ts'

/** What a person reports. */
export type NewErrorReport = Pick<
  ErrorReport,
  'server' | 'channel' | 'answer' | 'command' | 'input' | 'position' | 'story' | 'language' | 'place' | 'kind'
> & { readonly words: string; readonly reporter: string }

export type ReportResult =
  | { readonly ok: true; readonly report: ErrorReport }
  | { readonly ok: false; readonly refusal: 'too-many-reports'; readonly limit: number }
  | { readonly ok: false; readonly refusal: 'already-reported'; readonly number: number }

const HOUR = 3_600_000

/** Puts a report on record and queues its card for the desk, within a transaction. One that waits is not taken again. */
export async function recordErrorReport(tx: Database, clock: Clock, fresh: NewErrorReport): Promise<ReportResult> {
  const { server, reporter, answer, position } = fresh
  const settings = await loadSettings(tx, { server })
  await lockServer(tx, server)
  const own = tx.selectFrom('error_reports').where('server', '=', server).where('reporter', '=', reporter)
  const known = await own
    .select('number')
    .where('answer', '=', answer)
    .where('position', '=', position)
    .where('state', '=', 'open')
    .executeTakeFirst()
  if (known) return { ok: false, refusal: 'already-reported', number: known.number }
  const anHourAgo = new Date(clock.now().getTime() - HOUR).toISOString()
  const { n } = await own
    .select((eb) => eb.fn.countAll().as('n'))
    .where('opened_at', '>', anHourAgo)
    .executeTakeFirstOrThrow()
  const limit = settings['hourly-reports']
  if (Number(n) >= limit) return { ok: false, refusal: 'too-many-reports', limit }
  return { ok: true, report: await insert(tx, clock, fresh, settings['desk-channel']) }
}

async function insert(tx: Database, clock: Clock, fresh: NewErrorReport, channel: string | null): Promise<ErrorReport> {
  const { place, input, server, reporter, kind, answer, ...about } = fresh
  const id = clock.newId()
  const number = await nextNumber(tx, server)
  const undecided = { state: 'open', revision: 1, decider: null, reason: null } as const
  const row = { ...about, ...place, ...undecided, id, server, number, answer, kind, reporter }
  const stored = { ...row, input: JSON.stringify(input), opened_at: clock.now().toISOString() }
  await tx.insertInto('error_reports').values(stored).execute()
  await appendAudit(tx, clock, { server, answer, actor: reporter, event: 'report-error', detail: { number, kind } })
  if (channel) await enqueue(tx, clock, { purpose: 'error-card', server, errorReport: id, channel })
  return toErrorReport(stored, false)
}

/** Queues the edit of a report's card at the desk, where there is one. */
export async function enqueueCardEdit(
  tx: Database,
  clock: Clock,
  { id, server }: Pick<ErrorReport, 'id' | 'server'>,
): Promise<void> {
  const card = await tx
    .selectFrom('deliveries')
    .select('id')
    .where('error_report', '=', id)
    .where('purpose', '=', 'error-card')
    .executeTakeFirst()
  if (card) await enqueue(tx, clock, { purpose: 'error-card-edit', server, errorReport: id })
}

/** The report with a number, by which editors name it. */
export async function findErrorReportByNumber(
  db: Database,
  server: string,
  number: number,
): Promise<ErrorReport | undefined> {
  const row = await db
    .selectFrom('error_reports')
    .selectAll()
    .where('server', '=', server)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && (await withHolds(db, [row]))[0]
}

export async function findErrorReportById(db: Database, id: string): Promise<ErrorReport | undefined> {
  const row = await db.selectFrom('error_reports').selectAll().where('id', '=', id).executeTakeFirst()
  return row && (await withHolds(db, [row]))[0]
}

/** The reports of a server in some states, oldest first; in any state, newest first, if none is named. */
export async function listErrorReports(
  db: Database,
  server: string,
  states: readonly ErrorReport['state'][] = [],
  limit = 1_000_000,
): Promise<ErrorReport[]> {
  const all = db.selectFrom('error_reports').selectAll().where('server', '=', server).limit(limit)
  const query = states.length > 0 ? all.where('state', 'in', states).orderBy('number') : all.orderBy('number', 'desc')
  return withHolds(db, await query.execute())
}

type Row = Selectable<Tables['error_reports']>

async function withHolds(db: Database, rows: readonly Row[]): Promise<ErrorReport[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const held = await db.selectFrom('held_citations').select('report').distinct().where('report', 'in', ids).execute()
  return rows.map((row) =>
    toErrorReport(
      row,
      held.some(({ report }) => report === row.id),
    ),
  )
}

function toErrorReport(row: Row, holds: boolean): ErrorReport {
  const { hash, start, end, sentence, input, opened_at: openedAt, ...rest } = row
  const read: unknown = input === null ? null : JSON.parse(input)
  return { ...rest, input: read, place: { hash, start, end, sentence }, holds, openedAt }
}
