import type { Story } from '../story/story.ts'
import type { Storage } from './storage.ts'

/**
 * Saves new versions of stories, and reviews the records that cite those that changed: all editions, since a
 * translation may be cited as well. Returns the ids of the stories that changed.
 */
export async function syncStories(storage: Storage, stories: Iterable<Story>): Promise<string[]> {
  const keyOf = (story: string, language: string): string => `${story} ${language}`
  const kept = new Map((await storage.listNewestVersions()).map((one) => [keyOf(one.story, one.language), one]))
  const cited = new Set((await storage.listCitedStories()).map(({ story, language }) => keyOf(story, language)))
  const changed = new Set<string>()
  for (const story of stories)
    for (const edition of [story, ...story.translations]) {
      const { code } = edition.language
      const key = keyOf(story.id, code)
      const before = kept.get(key)
      const same = before?.hash === edition.hash && before.about === JSON.stringify(edition.about)
      if (!same) await storage.saveVersion(story.id, edition)
      if (before && !same) changed.add(story.id)
      if (!same || cited.has(key)) await storage.reviewStory(story.id, code)
    }
  return [...changed]
}
