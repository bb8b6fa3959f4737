import type { Selectable } from 'kysely'
import type { Clock, Database } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { type Follow, isPart, MAX_FOLLOWS, subjectKey } from '../follows/follow.ts'
import { appendAudit } from './audit-log.ts'

type FollowResult =
  | { readonly ok: true; readonly follow: Follow }
  | { readonly ok: false; readonly refusal: 'too-many' }

/** Number of times in a row that a person cannot be written to before nothing is followed for them any more. */
const MAX_TRIES = 3

/** Records, within a transaction, what a person follows. What they follow already only gets its new place and language. */
export async function saveFollow(
  tx: Database,
  clock: Clock,
  follow: Omit<Follow, 'id' | 'since'>,
): Promise<FollowResult> {
  const { inChannel, ...about } = follow
  const { server, person, channel, parent, language } = about
  const subject = subjectKey(follow)
  const mine = await tx
    .selectFrom('follows')
    .select('subject')
    .where('server', '=', server)
    .where('person', '=', person)
    .execute()
  if (mine.length >= MAX_FOLLOWS && !mine.some((one) => one.subject === subject))
    return { ok: false, refusal: 'too-many' }
  const where = { channel, parent, language, in_channel: inChannel ? 1 : 0 }
  const row = await tx
    .insertInto('follows')
    .values({ ...about, ...where, subject, id: clock.newId(), since: clock.now().toISOString() })
    .onConflict((conflict) => conflict.columns(['server', 'person', 'subject']).doUpdateSet(where))
    .returningAll()
    .executeTakeFirstOrThrow()
  return { ok: true, follow: toFollow(row) }
}

/** What a person follows, in one server or in all, in the order they began to. */
export async function listFollows(db: Database, person: string, server: string | null): Promise<Follow[]> {
  let query = db.selectFrom('follows').selectAll().where('person', '=', person).orderBy('since').orderBy('id')
  if (server !== null) query = query.where('server', '=', server)
  return (await query.execute()).map(toFollow)
}

/** What may bear on a story: what is followed in it, and what is followed in all stories. */
export async function listFollowsOf(db: Database, story: string): Promise<Follow[]> {
  const rows = await db
    .selectFrom('follows')
    .selectAll()
    .where((eb) => eb.or([eb('story', '=', story), eb('story', 'is', null), eb('kind', '=', 'question')]))
    .orderBy('since')
    .orderBy('id')
    .execute()
  return rows.map(toFollow)
}

export async function hasFollows(db: Database): Promise<boolean> {
  return (await db.selectFrom('follows').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** The follows of one subject whose news is told in a channel. */
export async function listFollowsIn(db: Database, channel: string, subject: string): Promise<Follow[]> {
  const rows = await db
    .selectFrom('follows')
    .selectAll()
    .where('channel', '=', channel)
    .where('subject', '=', subject)
    .where('in_channel', '=', 1)
    .orderBy('since')
    .orderBy('id')
    .execute()
  return rows.map(toFollow)
}

export async function findFollow(db: Database, id: string): Promise<Follow | undefined> {
  const row = await db.selectFrom('follows').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toFollow(row)
}

/** Stops some of what a person follows, or all of it in a server, with what waits to be told. Returns the number stopped. */
export async function stopFollows(
  tx: Database,
  _: Clock,
  person: string,
  which: { readonly ids: readonly string[] } | { readonly server: string },
): Promise<number> {
  const all = tx.selectFrom('follows').select('id').where('person', '=', person)
  if ('ids' in which && which.ids.length === 0) return 0
  const rows = await ('ids' in which
    ? all.where('id', 'in', which.ids)
    : all.where('server', '=', which.server)
  ).execute()
  await deleteFollows(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.length
}

/** Stops all that is told of a subject in a channel, on an editor's word. Returns the number of people who followed it. */
export async function stopFollowsIn(
  tx: Database,
  clock: Clock,
  where: { readonly server: string; readonly channel: string; readonly subject: string; readonly actor: string },
): Promise<number> {
  const { server, channel, subject, actor } = where
  const follows = (await listFollowsIn(tx, channel, subject)).filter((one) => one.server === server)
  await deleteFollows(
    tx,
    follows.map(({ id }) => id),
  )
  await appendAudit(tx, clock, { server, actor, event: 'unfollow', detail: { channel, follows: follows.length } })
  return follows.length
}

/**
 * Deletes follows with the private messages that wait to be sent for them, but those that tell of something else as well that
 * the same person follows.
 */
export async function deleteFollows(tx: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await passOn(tx, ids)
  await tx
    .deleteFrom('deliveries')
    .where('person', 'is not', null)
    .where('id', 'in', (eb) => eb.selectFrom('news').select('news.id').where('follow', 'in', ids))
    .execute()
  await tx.deleteFrom('follows').where('id', 'in', ids).execute()
}

/** Passes what waits for some follows on to others that are told in the same message. */
async function passOn(tx: Database, ids: readonly string[]): Promise<void> {
  const waiting = await tx
    .selectFrom('news')
    .innerJoin('deliveries', 'deliveries.id', 'news.id')
    .innerJoin('follows', 'follows.id', 'news.follow')
    .select(['news.id', 'news.story', 'follows.person', 'follows.server'])
    .where('deliveries.person', 'is not', null)
    .where('follows.kind', '<>', 'question')
    .where('news.follow', 'in', ids)
    .execute()
  for (const { id, story, person, server } of waiting) {
    const follows = await listFollows(tx, person, server)
    const heir = follows.find((one) => !ids.includes(one.id) && isPart(one, story) && !one.inChannel)
    if (heir)
      await tx
        .updateTable('news')
        .set({ follow: heir.id, subject: subjectKey(heir) })
        .where('id', '=', id)
        .execute()
  }
}

/** Counts a try to write to a person that failed. After too many in a row nothing is followed for them any more. */
export async function countUnreachable(tx: Database, clock: Clock, person: string, reason: string): Promise<void> {
  const { tries } = await tx
    .insertInto('unreachable_people')
    .values({ person, tries: 1 })
    .onConflict((conflict) =>
      conflict.column('person').doUpdateSet((eb) => ({ tries: eb('unreachable_people.tries', '+', 1) })),
    )
    .returning('tries')
    .executeTakeFirstOrThrow()
  if (tries < MAX_TRIES) return
  const follows = await listFollows(tx, person, null)
  await deleteFollows(
    tx,
    follows.map(({ id }) => id),
  )
  await forgetUnreachable(tx, person)
  for (const [server, ofServer] of Map.groupBy(follows, (one) => one.server))
    await appendAudit(tx, clock, {
      server,
      actor: null,
      event: 'unfollow',
      detail: { follows: ofServer.length },
      reason,
    })
}

/** Forgets that a person could not be written to. */
export const forgetUnreachable = async (tx: Database, person: string): Promise<void> =>
  void (await tx.deleteFrom('unreachable_people').where('person', '=', person).execute())

const toFollow = ({ in_channel, subject: _, ...row }: Selectable<Tables['follows']>): Follow => ({
  ...row,
  inChannel: in_channel === 1,
})

/** What a person follows, and what they asked that had no sure answer. */
export async function exportFollows(
  db: Database,
  person: string,
): Promise<{ follows: object[]; unanswered: object[] }> {
  const follows = await listFollows(db, person, null)
  const unanswered = await db
    .selectFrom('unanswered')
    .select(['server', 'channel', 'story', 'question', 'at'])
    .where('asker', '=', person)
    .orderBy('at')
    .execute()
  return { follows: follows.map(({ id: _, person: __, ...follow }) => follow), unanswered }
}

/** Erases what a person follows, and what they asked that had no sure answer. */
export async function eraseFollows(tx: Database, person: string): Promise<void> {
  const follows = await listFollows(tx, person, null)
  await deleteFollows(
    tx,
    follows.map(({ id }) => id),
  )
  await forgetUnreachable(tx, person)
  await tx.deleteFrom('unanswered').where('asker', '=', person).execute()
}
