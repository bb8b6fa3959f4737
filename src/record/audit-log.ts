import type { Database, Clock } from '../database/database.ts'

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
  const { answer = null, correction = null, story_draft = null, detail = {}, reason = null, ...rest } = entry
  await db
    .insertInto('audit_log')
    .values({
      ...rest,
      answer,
      correction,
      story_draft,
      reason,
      detail: JSON.stringify(detail),
      at: clock.now().toISOString(),
    })
    .execute()
}

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
