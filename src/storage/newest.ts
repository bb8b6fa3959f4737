import type { Story } from '../story/story.ts'
import type { Storage } from './open.ts'

/**
 * Keeps the stories as they are now, and reviews what was said of those that changed: all editions, since a
 * translation may be cited as well. Returns the ids of stories of which a new version was kept.
 */
export async function keepNewest(storage: Storage, stories: Iterable<Story>): Promise<string[]> {
  const changed = new Set<string>()
  for (const story of stories)
    for (const edition of [story, ...story.translations]) {
      const { code } = edition.language
      const [before] = await storage.latestVersions(story.id, code, 1)
      const { number } = await storage.keepVersion(story.id, edition)
      if (before && before.number !== number) changed.add(story.id)
      await storage.review(story.id, code)
    }
  return [...changed]
}
