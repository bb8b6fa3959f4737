import type { Database, Clock } from '../database/database.ts'
import { type At, prepareQuery } from '../database/prepared-query.ts'

/** One entry of the log: who did what to which record, when and why. */
interface AuditEntry {
  readonly server: string
  readonly answer?: string | null
  readonly correction?: string | null
  readonly story_draft?: string | null
  /** A person's id; null for the program itself, and where the person was erased. */
  readonly actor: string | null
  readonly event: string
  readonly detail?: Readonly<Record<string, unknown>>
  readonly reason?: string | null
}

export type StoredAuditEntry = Required<AuditEntry> & { readonly seq: number; readonly at: string }

/** Appends to the log. Entries never change, but that a person's id is erased. */
export async function appendAudit(db: Database, clock: Clock, entry: AuditEntry): Promise<void> {
  await insertEntry(db, { ...entry, at: clock.now().toISOString() })
}

const insertEntry = prepareQuery((db, at: At<AuditEntry & { readonly at: string }>) =>
  db.insertInto('audit_log').values({
    server: at(({ server }) => server),
    answer: at(({ answer }) => answer ?? null),
    correction: at(({ correction }) => correction ?? null),
    story_draft: at((entry) => entry.story_draft ?? null),
    actor: at(({ actor }) => actor),
    event: at(({ event }) => event),
    detail: at(({ detail }) => JSON.stringify(detail ?? {})),
    reason: at(({ reason }) => reason ?? null),
    at: at((entry) => entry.at),
  }),
)

/** The log of a server, or of one record in it, in the order it was written. */
export async function readAuditLog(
  db: Database,
  where: {
    readonly server: string
    readonly answer?: string
    readonly correction?: string
    readonly story_draft?: string
  },
): Promise<StoredAuditEntry[]> {
  let query = db.selectFrom('audit_log').selectAll().where('server', '=', where.server).orderBy('seq')
  if (where.answer !== undefined) query = query.where('answer', '=', where.answer)
  if (where.correction !== undefined) query = query.where('correction', '=', where.correction)
  if (where.story_draft !== undefined) query = query.where('story_draft', '=', where.story_draft)
  return (await query.execute()).map(({ detail, ...row }) => ({ ...row, detail: JSON.parse(detail) }))
}
