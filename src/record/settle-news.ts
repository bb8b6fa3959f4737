import type { Clock, Database } from '../database/database.ts'
import type { Delivery, Settlement } from '../desk/deliver.ts'
import { type Follow, isOfStory } from '../follows/follow.ts'
import {
  countUnreachable,
  deleteFollows,
  findFollow,
  forgetUnreachable,
  listFollows,
  listFollowsIn,
} from './follows.ts'
import { findStoredNews, GONE, queueChange, queueOne, type StoredNews } from './queue-news.ts'

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
    if (news && news.withdraws === null) await endFollows(tx, news, channel)
  }
  if (settlement.kind !== 'lost') return
  if (person && settlement.isUnreachable) await countUnreachable(tx, clock, person, settlement.reason)
  if (!channel || !news) return
  // What a channel may not show, or not any more, its followers are told in private.
  const isChange = news.to_version !== GONE && news.withdraws === null
  for (const follow of await listFollowsIn(tx, channel, news.subject)) {
    const privately = { ...follow, inChannel: false }
    await (isChange ? queueChange(tx, clock, privately, news) : queueOne(tx, clock, privately, spanOf(news)))
  }
}

const spanOf = ({ story, language, from_version, to_version, withdraws }: StoredNews) => ({
  story,
  language,
  from_version,
  to_version,
  withdraws,
})

/** A question that was answered is followed no longer, and nothing of a story whose file is gone. */
async function endFollows(
  tx: Database,
  { follow, subject, story, to_version }: StoredNews,
  channel: string | null,
): Promise<void> {
  const told = channel ? await listFollowsIn(tx, channel, subject) : [(await findFollow(tx, follow)) ?? []].flat()
  const ended =
    to_version === GONE
      ? (await Promise.all(told.map((one) => ofSamePlace(tx, one)))).flat().filter((one) => isOfStory(one, story))
      : told.filter(({ kind }) => kind === 'question')
  await deleteFollows(
    tx,
    ended.map(({ id }) => id),
  )
}

/** What a person is told in the place where they are told of something. */
async function ofSamePlace(tx: Database, { person, server, inChannel, channel }: Follow): Promise<Follow[]> {
  const all = await listFollows(tx, person, server)
  return all.filter((one) => one.inChannel === inChannel && (!inChannel || one.channel === channel))
}
