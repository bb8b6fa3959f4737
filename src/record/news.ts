import type { Clock, Database } from '../database/database.ts'
import { type Follow, groupByMessage } from '../follows/follow.ts'
import { frontMatter, isOpen } from '../story/front-matter.ts'
import { queueChange } from './queue-news.ts'
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

/** Whether a story was held back in any version between two. */
export async function wasHeldBack(
  db: Database,
  clock: Clock,
  { story, language, after, before }: { story: string; language: string; after: number; before: number },
): Promise<boolean> {
  const rows = await db
    .selectFrom('versions')
    .select('about')
    .where('story', '=', story)
    .where('language', '=', language)
    .where('number', '>', after)
    .where('number', '<', before)
    .execute()
  return rows.some(({ about }) => !isOpen(frontMatter.parse(JSON.parse(about)), clock.now()))
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
  for (const [follow] of groupByMessage(follows).values())
    if (follow) await queueChange(tx, clock, follow, { story, language, from_version: from, to_version: number })
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

/** Marks all versions as told, but those of some stories, where nobody follows anything. */
export async function markAllTold(tx: Database, _: Clock, except: ReadonlySet<string> = new Set()): Promise<void> {
  const untold = await listUntoldVersions(tx)
  for (const one of untold) if (!except.has(one.story)) await markTold(tx, one)
}
