import type { Follow } from '../follows/follow.ts'
import { isPart } from '../follows/follow.ts'
import { findNews, joinNews, type News } from '../follows/news.ts'
import { GONE, type StoredNews } from '../record/queue-news.ts'
import type { Storage } from '../record/storage.ts'
import { versionAsStory } from '../record/versions.ts'
import type { Edition, Story } from '../story/story.ts'

/** News as one message tells it, with the versions that it compares. */
export interface ToldNews {
  readonly news: News
  /** What it is news of, in the order in which it was followed. */
  readonly follows: readonly Follow[]
  readonly old: Story | null
  readonly fresh: Story
  /** The story's text of today in the language of the versions. */
  readonly today: Edition
}

/**
 * Loads what stored news tells: of a person in private, of all that they follow in the story. Null where it bears on
 * nothing, or where the story has no text in its language any more.
 */
export async function loadToldNews(
  follow: Follow,
  news: StoredNews,
  { story, isPrivate }: { readonly story: Story; readonly isPrivate: boolean },
  storage: Storage,
): Promise<ToldNews | null> {
  const { language, from_version, to_version } = news
  const today = [story, ...story.translations].find((one) => one.language.code === language)
  if (!today || to_version === GONE) return null
  const load = async (number: number | null): Promise<Story | null> => {
    const version = number === null ? undefined : await storage.findVersionByNumber(story.id, language, number)
    if (!version) return null
    // The story of today has its translations.
    const isToday = version.edition.hash === story.hash && version.edition.about.status === story.about.status
    return isToday ? story : versionAsStory(version)
  }
  const [old, fresh] = [await load(from_version), await load(to_version)]
  if (!fresh) return null
  const now = storage.now()
  const wasHeldBack =
    from_version !== null &&
    fresh.about.status === 'usable' &&
    (await storage.wasHeldBack({ story: story.id, language, after: from_version, before: to_version }))
  const all = isPrivate ? await listToldWith(follow, story.id, storage) : [follow]
  const found = all.flatMap((one) => {
    const itsNews = findNews(one, old, fresh, now, wasHeldBack)
    return itsNews ? [{ one, itsNews }] : []
  })
  const joined = joinNews(found.map(({ itsNews }) => itsNews))
  return joined ? { news: joined, follows: found.map(({ one }) => one), old, fresh, today } : null
}

/** What a person is told of a story in the same private message. */
async function listToldWith(follow: Follow, story: string, storage: Storage): Promise<Follow[]> {
  if (!isPart(follow, story) || follow.inChannel) return [follow]
  const all = await storage.listFollows(follow.person, follow.server)
  return all.filter((one) => isPart(one, story) && !one.inChannel)
}
