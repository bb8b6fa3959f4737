import type { Selectable } from 'kysely'
import { type SentenceChange, compareVersions, moveSpan, sentenceAt } from '../desk/compare.ts'
import type { Person } from '../desk/people.ts'
import type { CitationRecord } from '../desk/answer-record.ts'
import { noticeChoices, type Notice } from '../desk/notices.ts'
import { nextNumber } from './answers.ts'
import type { Database, Clock } from '../database/database.ts'
import { appendAudit } from './audit-log.ts'
import { enqueue, tallyDeliveries } from './queue.ts'
import { type AnswerCitation, findCitations, isPublic, applyNotice, type AffectedCitation } from './apply-notice.ts'
import { queueWithdrawals } from './withdrawn-news.ts'
import { loadSettings } from './settings.ts'
import type { Tables } from '../database/tables.ts'
import { listLatestVersions, type Version, findVersionByHash } from './versions.ts'

/** A change of one sentence that public answers of a server cite, and what was decided about it. */
export type Correction = Selectable<Tables['corrections']>

/** Makes the correction for a sentence if there is none yet, and queues its proposal to the desk. */
export async function ensureCorrection(
  tx: Database,
  clock: Clock,
  about: Omit<Correction, 'id' | 'number' | 'decider' | 'reason' | 'opened_at'>,
): Promise<Correction> {
  const known = await tx
    .selectFrom('corrections')
    .selectAll()
    .where('server', '=', about.server)
    .where('story', '=', about.story)
    .where('language', '=', about.language)
    .where('from_hash', '=', about.from_hash)
    .where('from_sentence', '=', about.from_sentence)
    .where('to_version', '=', about.to_version)
    .executeTakeFirst()
  if (known) return known
  const { server, state, notice } = about
  const id = clock.newId()
  const opened_at = clock.now().toISOString()
  const row = { ...about, id, number: await nextNumber(tx, server), decider: null, reason: null, opened_at }
  await tx.insertInto('corrections').values(row).execute()
  await appendAudit(tx, clock, {
    server,
    correction: id,
    actor: null,
    event: state === 'open' ? 'propose' : notice,
    detail: { notice },
  })
  const { 'desk-channel': channel } = await loadSettings(tx, { server })
  if (state === 'open' && channel) await enqueue(tx, clock, { purpose: 'proposal', server, correction: id, channel })
  return row
}

/** The corrections of a server in some states, oldest first. */
export async function listCorrections(
  db: Database,
  server: string,
  states: readonly Correction['state'][],
): Promise<Correction[]> {
  return db
    .selectFrom('corrections')
    .selectAll()
    .where('server', '=', server)
    .where('state', 'in', states)
    .orderBy('number')
    .execute()
}

export async function findCorrectionByNumber(
  db: Database,
  server: string,
  number: number,
): Promise<Correction | undefined> {
  return db
    .selectFrom('corrections')
    .selectAll()
    .where('server', '=', server)
    .where('number', '=', number)
    .executeTakeFirst()
}

export const findCorrectionById = (db: Database, id: string): Promise<Correction | undefined> =>
  db.selectFrom('corrections').selectAll().where('id', '=', id).executeTakeFirst()

export type CorrectionDecision =
  | { readonly ok: true; readonly correction: Correction }
  | {
      readonly ok: false
      readonly refusal: 'not-for-you' | 'wrong-state' | 'not-a-choice'
      readonly correction: Correction
    }
  | { readonly ok: false; readonly refusal: 'unknown' }

interface NoticeDecision {
  readonly notice: Notice
  readonly actor: Person
  readonly editor: boolean
  readonly reason?: string
}

/** Decides a correction by an editor's notice. Of two at once exactly one counts. */
export async function decideCorrection(
  db: Database,
  clock: Clock,
  server: string,
  number: number,
  decision: NoticeDecision,
): Promise<CorrectionDecision> {
  return db.transaction().execute((tx) => decideCorrectionWithin(tx, clock, server, number, decision))
}

/** Decides a correction within a transaction. */
export async function decideCorrectionWithin(
  tx: Database,
  clock: Clock,
  server: string,
  number: number,
  { notice, actor, editor, reason }: NoticeDecision,
): Promise<CorrectionDecision> {
  const seen = await findCorrectionByNumber(tx, server, number)
  if (!seen) return { ok: false, refusal: 'unknown' }
  if (!editor) return { ok: false, refusal: 'not-for-you', correction: seen }
  if (!noticeChoices(seen.to_sentence === null ? 'removed' : 'changed').includes(notice))
    return { ok: false, refusal: 'not-a-choice', correction: seen }
  const correction = await tx
    .updateTable('corrections')
    .set({ state: notice === 'HOLD' ? 'held' : 'decided', notice, decider: actor.id, reason: reason ?? null })
    .where('id', '=', seen.id)
    .where('state', 'in', notice === 'HOLD' ? ['open'] : ['open', 'held'])
    .returningAll()
    .executeTakeFirst()
  if (!correction) {
    const now = (await findCorrectionByNumber(tx, server, number)) ?? seen
    return { ok: false, refusal: 'wrong-state', correction: now }
  }
  const detail = { notice }
  await appendAudit(tx, clock, {
    server,
    correction: seen.id,
    actor: actor.id,
    event: 'decide',
    reason: reason ?? null,
    detail,
  })
  const affected = await findAffected(tx, correction)
  await applyNotice(tx, clock, notice, affected, seen.id, { actor: actor.id, reason })
  if (notice === 'WITHDRAWN') await queueWithdrawals(tx, clock, correction, affected)
  await enqueue(tx, clock, { purpose: 'proposal-edit', server, correction: seen.id })
  return { ok: true, correction }
}

/** The public citations that a correction affects, with their spans in its version. */
async function findAffected(tx: Database, correction: Correction): Promise<AffectedCitation[]> {
  const { server, story, language, from_hash, from_sentence } = correction
  const pair = await findVersionPair(tx, correction)
  if (!pair) throw new Error(`the versions of correction ${correction.id} are not kept`)
  const change = compareVersions(pair.old.edition, pair.fresh.edition, pair.fresh.edition.about).get(from_sentence)
  if (!change) throw new Error(`correction ${correction.id} is about no sentence`)
  const cited = await findCitations(tx, story, language)
  return cited
    .filter((one) => one.server === server && isPublic(one))
    .filter(({ citation: { now } }) => now.hash === from_hash)
    .filter(({ citation: { now } }) => sentenceAt(pair.old.edition, now).n === from_sentence)
    .map((one) => ({ ...one, newSpan: nextSpan(one, pair.old, change, pair.fresh) }))
}

const nextSpan = (
  { citation }: AnswerCitation,
  old: Version,
  change: SentenceChange,
  fresh: Version,
): CitationRecord['now'] => moveSpan(citation.now, old.edition, change, fresh.edition)

/** Number of public answers that a correction affects, or that it edited once decided. */
export async function countAffected(db: Database, correction: Correction): Promise<number> {
  const { done, lost, open } = await tallyDeliveries(db, correction.id)
  if (correction.state === 'decided') return done + lost + open
  return new Set((await findAffected(db, correction)).map(({ answer }) => answer)).size
}

/** The versions before and after a correction. */
export async function findVersionPair(
  db: Database,
  { story, language, from_hash, to_version }: Correction,
): Promise<{ old: Version; fresh: Version } | undefined> {
  const old = await findVersionByHash(db, story, language, from_hash)
  const all = await listLatestVersions(db, story, language, 1_000)
  const fresh = all.find(({ number }) => number === to_version)
  return old && fresh && { old, fresh }
}
