import type { Selectable } from 'kysely'
import { type Finding, findings, placeIn, sentenceAt } from '../desk/change.ts'
import type { Person } from '../desk/people.ts'
import type { Citation } from '../desk/record.ts'
import { choices, type Word } from '../desk/words.ts'
import { nextNumber } from './answers.ts'
import type { Database, World } from '../database/database.ts'
import { append } from './log.ts'
import { enqueue, tallyOf } from './queue.ts'
import { type Cited, citedFrom, isPublic, say, type Spoken } from './saying.ts'
import { settingsAt } from './settings.ts'
import type { Tables } from '../database/tables.ts'
import { latestVersions, type Version, versionByHash } from './versions.ts'

/** What became of one sentence that public answers of a server cite, and what was decided about it. */
export type Correction = Selectable<Tables['corrections']>

/** The correction for a sentence, made if it is not there yet. One that waits is put before the desk. */
export async function ensureCorrection(
  tx: Database,
  world: World,
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
  const { server, state, word } = about
  const id = world.newId()
  const opened_at = world.now().toISOString()
  const row = { ...about, id, number: await nextNumber(tx, server), decider: null, reason: null, opened_at }
  await tx.insertInto('corrections').values(row).execute()
  await append(tx, world, {
    server,
    correction: id,
    actor: null,
    act: state === 'open' ? 'propose' : word,
    detail: { word },
  })
  const { 'desk-channel': channel } = await settingsAt(tx, { server })
  if (state === 'open' && channel) await enqueue(tx, world, { purpose: 'proposal', server, correction: id, channel })
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

export async function findCorrection(db: Database, server: string, number: number): Promise<Correction | undefined> {
  return db
    .selectFrom('corrections')
    .selectAll()
    .where('server', '=', server)
    .where('number', '=', number)
    .executeTakeFirst()
}

export const correctionById = (db: Database, id: string): Promise<Correction | undefined> =>
  db.selectFrom('corrections').selectAll().where('id', '=', id).executeTakeFirst()

export type Corrected =
  | { readonly ok: true; readonly correction: Correction }
  | {
      readonly ok: false
      readonly refusal: 'not-for-you' | 'wrong-state' | 'not-a-choice'
      readonly correction: Correction
    }
  | { readonly ok: false; readonly refusal: 'unknown' }

/** An editor's word on a sentence that changed. Of two at one moment, exactly one counts. */
export async function decideCorrection(
  db: Database,
  world: World,
  server: string,
  number: number,
  { word, actor, editor, reason }: { word: Word; actor: Person; editor: boolean; reason?: string },
): Promise<Corrected> {
  return db.transaction().execute(async (tx): Promise<Corrected> => {
    const seen = await findCorrection(tx, server, number)
    if (!seen) return { ok: false, refusal: 'unknown' }
    if (!editor) return { ok: false, refusal: 'not-for-you', correction: seen }
    if (!choices(seen.to_sentence === null ? 'removed' : 'changed').includes(word))
      return { ok: false, refusal: 'not-a-choice', correction: seen }
    const correction = await tx
      .updateTable('corrections')
      .set({ state: word === 'HOLD' ? 'held' : 'decided', word, decider: actor.id, reason: reason ?? null })
      .where('id', '=', seen.id)
      .where('state', 'in', word === 'HOLD' ? ['open'] : ['open', 'held'])
      .returningAll()
      .executeTakeFirst()
    if (!correction) {
      const now = (await findCorrection(tx, server, number)) ?? seen
      return { ok: false, refusal: 'wrong-state', correction: now }
    }
    const detail = { word }
    await append(tx, world, {
      server,
      correction: seen.id,
      actor: actor.id,
      act: 'decide',
      reason: reason ?? null,
      detail,
    })
    await say(tx, world, word, await concerned(tx, correction), seen.id, { actor: actor.id, reason })
    await enqueue(tx, world, { purpose: 'proposal-edit', server, correction: seen.id })
    return { ok: true, correction }
  })
}

/** The public citations that a correction is about, with their places in its version. */
async function concerned(tx: Database, correction: Correction): Promise<Spoken[]> {
  const { server, story, language, from_hash, from_sentence } = correction
  const pair = await versionsOf(tx, correction)
  if (!pair) throw new Error(`the versions of correction ${correction.id} are not kept`)
  const finding = findings(pair.old.edition, pair.fresh.edition, pair.fresh.edition.about).get(from_sentence)
  if (!finding) throw new Error(`correction ${correction.id} is about no sentence`)
  const cited = await citedFrom(tx, story, language)
  return cited
    .filter((one) => one.server === server && isPublic(one))
    .filter(({ citation: { now } }) => now.hash === from_hash)
    .filter(({ citation: { now } }) => sentenceAt(pair.old.edition, now).n === from_sentence)
    .map((one) => ({ ...one, next: next(one, pair.old, finding, pair.fresh) }))
}

const next = ({ citation }: Cited, old: Version, finding: Finding, fresh: Version): Citation['now'] =>
  placeIn(citation.now, old.edition, finding, fresh.edition)

/** How many public answers a correction is about: those still to be decided, or those it edited. */
export async function concernedBy(db: Database, correction: Correction): Promise<number> {
  const { done, lost, open } = await tallyOf(db, correction.id)
  if (correction.state === 'decided') return done + lost + open
  return new Set((await concerned(db, correction)).map(({ answer }) => answer)).size
}

/** The two versions that a correction lies between. */
export async function versionsOf(
  db: Database,
  { story, language, from_hash, to_version }: Correction,
): Promise<{ old: Version; fresh: Version } | undefined> {
  const old = await versionByHash(db, story, language, from_hash)
  const all = await latestVersions(db, story, language, 1_000)
  const fresh = all.find(({ number }) => number === to_version)
  return old && fresh && { old, fresh }
}
