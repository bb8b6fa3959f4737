import { z } from 'zod'
import type { Clock, Database } from '../database/database.ts'
import type { AnswerCitation } from './apply-notice.ts'
import { findFollow, listFollowsIn } from './follows.ts'
import { GONE, queueOne } from './queue-news.ts'

const retraction = z.array(z.object({ hash: z.string(), start: z.number(), end: z.number() }))
type Retraction = z.infer<typeof retraction>

/** The spans of versions that an editor withdrew, as stored with the news of it. */
export const parseRetraction = (json: string): Retraction => retraction.parse(JSON.parse(json))

/** Queues, within a transaction, that what followers were told was withdrawn by an editor: each word of it once. */
export async function queueRetractions(
  tx: Database,
  clock: Clock,
  { server, story, language }: { readonly server: string; readonly story: string; readonly language: string },
  withdrawn: readonly AnswerCitation[],
): Promise<void> {
  const spans = withdrawn.flatMap(({ citation: { cited, now } }) => [cited, now])
  const places = spans.map(({ hash, start, end }) => ({ hash, start, end }))
  const retracts = JSON.stringify([...new Set(places.map((one) => JSON.stringify(one)))].toSorted().map(parseSpan))
  const told = await tx
    .selectFrom('news')
    .innerJoin('deliveries', 'deliveries.id', 'news.id')
    .select(['news.follow', 'news.subject', 'news.from_version', 'news.to_version', 'deliveries.channel'])
    .where('news.server', '=', server)
    .where('news.story', '=', story)
    .where('news.language', '=', language)
    .where('news.to_version', '<>', GONE)
    .where('news.retracts', 'is', null)
    .where('deliveries.state', '=', 'done')
    .execute()
  for (const { follow: id, subject, channel, from_version, to_version } of told) {
    const follow = channel === null ? await findFollow(tx, id) : (await listFollowsIn(tx, channel, subject))[0]
    if (!follow) continue
    const span = { story, language, from_version, to_version, retracts }
    await queueOne(tx, clock, { ...follow, inChannel: channel !== null }, span)
  }
}

const parseSpan = (json: string): Retraction[number] => retraction.element.parse(JSON.parse(json))
