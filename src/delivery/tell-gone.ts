import type { AppContext } from '../command/context.ts'
import { isOfStory, withoutCovered } from '../follows/follow.ts'
import type { Storage } from '../record/storage.ts'
import { belongsTo } from '../story/front-matter.ts'

/** Whether the files of a story are gone. One that is there and cannot be read is not. */
export const isGone = (story: string, { stories, unreadable }: AppContext): boolean =>
  !stories.has(story) && unreadable?.has(story) !== true

/**
 * Queues what followers of stories are to be told whose files are gone, and forgets it where they came back. It is
 * idempotent, as all that tells followers.
 */
export async function tellGone(storage: Storage, app: AppContext): Promise<void> {
  await storage.forgetGone((story) => app.stories.has(story))
  for (const { story, language, number } of await storage.listFollowedVersions()) {
    if (!isGone(story, app)) continue
    const from = await storage.findReadableVersion(story, language, number)
    const version = from === null ? undefined : await storage.findVersionByNumber(story, language, from)
    // Of one that was held back or withdrawn they know already; a translation goes with its original.
    if (!version || version.edition.about['translation-of']) continue
    const after = version.number
    if (await storage.wasHeldBack({ story, language, after, before: number + 1 })) continue
    const all = (await storage.listFollowsOf(story)).filter((one) => isOfStory(one, story))
    const follows = all.filter(({ server }) => belongsTo(version.edition.about, server))
    await storage.queueGone({ story, language, number: after }, withoutCovered(follows))
  }
}
