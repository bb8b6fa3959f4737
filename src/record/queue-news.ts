import { createHash } from 'node:crypto'
import type { Clock, Database } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { type Follow, subjectKey } from '../follows/follow.ts'
import { enqueue } from './queue.ts'

/** What a delivery tells: what became of a story between two versions. */
export type StoredNews = Tables['news']

/** Stands in for the number of a version where the story's file is gone. */
export const GONE = 0

/** Which versions of a story news is about, and what it withdraws of earlier news. */
type NewsSpan = Pick<StoredNews, 'story' | 'language' | 'from_version' | 'to_version' | 'withdraws'>

/** Queues what one follow is told; what waits already is told with it, from the older version on. */
export async function queueChange(
  tx: Database,
  clock: Clock,
  follow: Follow,
  span: Omit<NewsSpan, 'withdraws'>,
): Promise<void> {
  const { server, person, channel, inChannel } = follow
  const waiting = await tx
    .selectFrom('news')
    .innerJoin('deliveries', 'deliveries.id', 'news.id')
    .select(['news.id', 'news.from_version'])
    .where('news.subject', '=', subjectKey(follow))
    .where('news.story', '=', span.story)
    .where('news.language', '=', span.language)
    .where('news.to_version', '<>', GONE)
    .where('news.withdraws', 'is', null)
    .where('deliveries.state', '=', 'waiting')
    .where('deliveries.attempts', '=', 0)
    .where(inChannel ? 'deliveries.channel' : 'deliveries.person', '=', inChannel ? channel : person)
    .where('news.server', '=', server)
    .executeTakeFirst()
  if (waiting) await tx.deleteFrom('deliveries').where('id', '=', waiting.id).execute()
  const from_version = waiting ? waiting.from_version : span.from_version
  await queueOne(tx, clock, follow, { ...span, from_version, withdraws: null })
}

/** Queues one message of news, once, to be sent after some seconds. */
export async function queueOne(
  tx: Database,
  clock: Clock,
  follow: Follow,
  span: NewsSpan,
  delay?: number,
): Promise<void> {
  const { id: followId, server, person, channel, inChannel } = follow
  const subject = subjectKey(follow)
  const id = newsId(inChannel ? channel : followId, subject, span)
  await enqueue(tx, clock, { id, purpose: 'news', server, ...(inChannel ? { channel } : { person }), delay })
  await tx
    .insertInto('news')
    .values({ ...span, id, server, follow: followId, subject })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** The same for the same news in the same place: at most 25 characters, as a nonce may have. */
const newsId = (place: string, subject: string, { story, language, to_version, withdraws }: NewsSpan): string =>
  createHash('sha256')
    .update(JSON.stringify([place, subject, story, language, to_version, ...(withdraws === null ? [] : [withdraws])]))
    .digest('hex')
    .slice(0, 24)

export const findStoredNews = (db: Database, id: string): Promise<StoredNews | undefined> =>
  db.selectFrom('news').selectAll().where('id', '=', id).executeTakeFirst()
