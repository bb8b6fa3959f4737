import type { Clock, Database } from '../database/database.ts'
import { type Follow, groupByMessage } from '../follows/follow.ts'
import { GONE, queueOne } from './queue-news.ts'
import { newestNumber } from './versions.ts'

/** Seconds for which the file of a story must be gone before that is told: files are moved, and brought back. */
const GONE_DELAY = 600

/** The newest version, in each language, of the stories of which something is followed. */
export const listFollowedVersions = (db: Database): Promise<{ story: string; language: string; number: number }[]> =>
  db
    .selectFrom('versions')
    .select(['versions.story', 'versions.language', 'versions.number'])
    .where('versions.number', '=', newestNumber)
    .where('versions.story', 'in', (eb) =>
      eb
        .selectFrom('follows')
        .select('follows.story')
        .$narrowType<{ story: string }>()
        .where('follows.story', 'is not', null)
        .where('kind', '<>', 'question'),
    )
    .orderBy('versions.story')
    .execute()

/** Queues, within a transaction, that the file of a story is gone, once. */
export async function queueGone(
  tx: Database,
  clock: Clock,
  version: { readonly story: string; readonly language: string; readonly number: number },
  follows: readonly Follow[],
): Promise<void> {
  const { story, language, number: from_version } = version
  const span = { story, language, from_version, to_version: GONE, withdraws: null }
  for (const [follow] of groupByMessage(follows).values())
    if (follow) await queueOne(tx, clock, follow, span, GONE_DELAY)
}

/** Forgets, within a transaction, what was queued or told of files that are there again. */
export async function forgetGone(tx: Database, _: Clock, isThere: (story: string) => boolean): Promise<void> {
  const rows = await tx.selectFrom('news').select(['id', 'story']).where('to_version', '=', GONE).execute()
  const back = rows.filter(({ story }) => isThere(story)).map(({ id }) => id)
  if (back.length > 0) await tx.deleteFrom('deliveries').where('id', 'in', back).execute()
}
