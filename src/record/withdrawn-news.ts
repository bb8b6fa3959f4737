import { z } from 'zod'
import type { Clock, Database } from '../database/database.ts'
import type { AnswerCitation } from './apply-notice.ts'
import { findFollow, listFollowsIn } from './follows.ts'
import { GONE, queueOne } from './queue-news.ts'

const withdrawal = z.array(z.object({ hash: z.string(), sentence: z.number() }))
type Withdrawal = z.infer<typeof withdrawal>

/** The sentences of versions that an editor withdrew, as stored with the news of it. */
export const parseWithdrawal = (json: string): Withdrawal => withdrawal.parse(JSON.parse(json))

/** Queues, within a transaction, that what followers were told was withdrawn by an editor: once. */
export async function queueWithdrawals(
  tx: Database,
  clock: Clock,
  { server, story, language }: { readonly server: string; readonly story: string; readonly language: string },
  withdrawn: readonly Pick<AnswerCitation, 'citation'>[],
): Promise<void> {
  const spans = withdrawn.flatMap(({ citation: { cited, now } }) => [cited, now])
  const places = spans.map(({ hash, sentence }) => ({ hash, sentence }))
  const withdraws = JSON.stringify([...new Set(places.map((one) => JSON.stringify(one)))].toSorted().map(parsePlace))
  const told = await tx
    .selectFrom('news')
    .innerJoin('deliveries', 'deliveries.id', 'news.id')
    .select(['news.follow', 'news.subject', 'news.from_version', 'news.to_version', 'deliveries.channel'])
    .where('news.server', '=', server)
    .where('news.story', '=', story)
    .where('news.language', '=', language)
    .where('news.to_version', '<>', GONE)
    .where('news.withdraws', 'is', null)
    .where('deliveries.state', '=', 'done')
    .execute()
  for (const { follow: id, subject, channel, from_version, to_version } of told) {
    const follow = channel === null ? await findFollow(tx, id) : (await listFollowsIn(tx, channel, subject))[0]
    if (!follow) continue
    const span = { story, language, from_version, to_version, withdraws }
    await queueOne(tx, clock, { ...follow, inChannel: channel !== null }, span)
  }
}

const parsePlace = (json: string): Withdrawal[number] => withdrawal.element.parse(JSON.parse(json))
