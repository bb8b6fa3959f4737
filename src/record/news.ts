import { createHash } from 'node:crypto'
import type { Clock, Database } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import type { Delivery, Settlement } from '../desk/deliver.ts'
import { type Follow, subjectKey } from '../follows/follow.ts'
import { frontMatter, isOpen } from '../story/front-matter.ts'
import { countUnreachable, deleteFollows, findFollow, forgetUnreachable, listFollowsIn } from './follows.ts'
import { enqueue } from './queue.ts'
import { newestNumber } from './versions.ts'

/** A version of a story of which followers were not told yet. */
export interface UntoldVersion {
  readonly story: string
  readonly language: string
  readonly number: number
  readonly hash: string
  /** The newest version of which they were told; null for a new story. */
  readonly told: number | null
}

/** What a delivery tells: what became of a story between two versions. */
export type StoredNews = Tables['news']

/** The newest versions of which followers were not told yet. */
export const listUntoldVersions = (db: Database): Promise<UntoldVersion[]> =>
  db
    .selectFrom('versions')
    .leftJoin('told_versions as told', (join) =>
      join.onRef('told.story', '=', 'versions.story').onRef('told.language', '=', 'versions.language'),
    )
    .select(['versions.story', 'versions.language', 'versions.number', 'versions.hash', 'told.number as told'])
    .where('versions.number', '=', newestNumber)
    .where((eb) => eb.or([eb('told.number', 'is', null), eb('told.number', '<', eb.ref('versions.number'))]))
    .orderBy('versions.story')
    .execute()

/**
 * The newest version up to one that people could read: null if there was none, or if it was withdrawn since. What is held
 * back or under check is passed over.
 */
export async function findReadableVersion(
  db: Database,
  clock: Clock,
  story: string,
  language: string,
  upTo: number,
): Promise<number | null> {
  const rows = await db
    .selectFrom('versions')
    .select(['number', 'about'])
    .where('story', '=', story)
    .where('language', '=', language)
    .where('number', '<=', upTo)
    .orderBy('number', 'desc')
    .execute()
  for (const { number, about } of rows) {
    const read = frontMatter.parse(JSON.parse(about))
    if (read.status === 'withdrawn') return null
    if (isOpen(read, clock.now()) && read.notice !== 'HOLD') return number
  }
  return null
}

/**
 * Marks a version as told and queues what is to be told of it, within a transaction. Of several processes that see the
 * same version one does so: returns whether it was this one.
 */
export async function queueNews(
  tx: Database,
  clock: Clock,
  { story, language, told, number, from }: Omit<UntoldVersion, 'hash'> & { readonly from: number | null },
  follows: readonly Follow[],
): Promise<boolean> {
  if (!(await markTold(tx, { story, language, told, number }))) return false
  const places = Map.groupBy(follows, (one) => (one.inChannel ? `${one.channel} ${subjectKey(one)}` : one.id))
  for (const [follow] of places.values())
    if (follow) await queueOne(tx, clock, follow, { story, language, from_version: from, to_version: number })
  return true
}

async function markTold(
  tx: Database,
  { story, language, told, number }: Omit<UntoldVersion, 'hash'>,
): Promise<boolean> {
  if (told === null) {
    const inserted = await tx
      .insertInto('told_versions')
      .values({ story, language, number })
      .onConflict((conflict) => conflict.columns(['story', 'language']).doNothing())
      .returning('number')
      .executeTakeFirst()
    return inserted !== undefined
  }
  const { numUpdatedRows } = await tx
    .updateTable('told_versions')
    .set({ number })
    .where('story', '=', story)
    .where('language', '=', language)
    .where('number', '=', told)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

type Span = Pick<StoredNews, 'story' | 'language' | 'from_version' | 'to_version'>

/** Queues what one follow is told; what waits already is told with it, from the older version on. */
async function queueOne(tx: Database, clock: Clock, follow: Follow, span: Span): Promise<void> {
  const { id: followId, server, person, channel, inChannel } = follow
  const subject = subjectKey(follow)
  const place = inChannel ? { channel } : { person }
  const waiting = await tx
    .selectFrom('news')
    .innerJoin('deliveries', 'deliveries.id', 'news.id')
    .select(['news.id', 'news.from_version'])
    .where('news.subject', '=', subject)
    .where('news.story', '=', span.story)
    .where('news.language', '=', span.language)
    .where('deliveries.state', '=', 'waiting')
    .where('deliveries.attempts', '=', 0)
    .where(inChannel ? 'deliveries.channel' : 'deliveries.person', '=', inChannel ? channel : person)
    .where('news.server', '=', server)
    .executeTakeFirst()
  if (waiting) await tx.deleteFrom('deliveries').where('id', '=', waiting.id).execute()
  const from_version = waiting ? waiting.from_version : span.from_version
  const id = newsId(inChannel ? channel : followId, subject, span)
  await enqueue(tx, clock, { id, purpose: 'news', server, ...place })
  await tx
    .insertInto('news')
    .values({ ...span, id, server, follow: followId, subject, from_version })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** The same for the same news in the same place: at most 25 characters, as a nonce may have. */
const newsId = (place: string, subject: string, { story, language, to_version }: Span): string =>
  createHash('sha256')
    .update(JSON.stringify([place, subject, story, language, to_version]))
    .digest('hex')
    .slice(0, 24)

/** Marks all versions as told, but those of some stories, where nobody follows anything. */
export async function markAllTold(tx: Database, _: Clock, except: ReadonlySet<string> = new Set()): Promise<void> {
  const untold = await listUntoldVersions(tx)
  for (const one of untold) if (!except.has(one.story)) await markTold(tx, one)
}

export const findStoredNews = (db: Database, id: string): Promise<StoredNews | undefined> =>
  db.selectFrom('news').selectAll().where('id', '=', id).executeTakeFirst()

/** Applies a settled delivery of news. */
export async function settleNews(
  tx: Database,
  clock: Clock,
  delivery: Delivery,
  settlement: Settlement,
): Promise<void> {
  const { id, person, channel } = delivery
  const news = await findStoredNews(tx, id)
  if (settlement.kind === 'done') {
    if (person) await forgetUnreachable(tx, person)
    if (news) await endQuestion(tx, news, channel)
  }
  if (settlement.kind !== 'lost') return
  if (person && settlement.isUnreachable) await countUnreachable(tx, clock, person, settlement.reason)
  // What a channel may not show, or not any more, its followers are told in private.
  if (channel && news)
    for (const follow of await listFollowsIn(tx, channel, news.subject))
      await queueOne(tx, clock, { ...follow, inChannel: false }, news)
}

/** A question that was answered is followed no longer. */
async function endQuestion(tx: Database, { follow, subject }: StoredNews, channel: string | null): Promise<void> {
  const asked = channel ? await listFollowsIn(tx, channel, subject) : [await findFollow(tx, follow)]
  const questions = asked.flatMap((one) => (one?.kind === 'question' ? one.id : []))
  await deleteFollows(tx, questions)
}
