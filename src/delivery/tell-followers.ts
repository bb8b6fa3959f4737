import { setImmediate } from 'node:timers/promises'
import type { AppContext } from '../command/context.ts'
import { type Follow, subjectKey, withoutCovered } from '../follows/follow.ts'
import { findNews } from '../follows/news.ts'
import type { UntoldVersion } from '../record/news.ts'
import type { Storage } from '../record/storage.ts'
import { versionAsStory } from '../record/versions.ts'
import { belongsTo, isOpen, opensByItself } from '../story/front-matter.ts'
import type { Edition, Story } from '../story/story.ts'
import { QuestionAnswers } from './question-answers.ts'
import { tellGone } from './tell-gone.ts'

/**
 * Queues what followers are to be told of versions that are new. It is idempotent, so it runs at every start and after every
 * change: what a process that died left undone is done by the next.
 */
export async function tellFollowers(storage: Storage, app: AppContext): Promise<void> {
  const now = storage.now()
  if (!(await storage.hasFollows())) {
    const later = [...app.stories.values()].filter((story) => opensLater(story, now))
    return storage.markAllTold(new Set(later.map(({ id }) => id)))
  }
  await tellGone(storage, app)
  const untold = await storage.listUntoldVersions()
  if (untold.length === 0) return
  await app.readingReady?.()
  const answers = new QuestionAnswers(app)
  for (const [id, versions] of Map.groupBy(untold, ({ story }) => story)) {
    await tellOfStory(versions, app.stories.get(id), storage, answers)
    await setImmediate()
  }
}

/** Whether an embargo will end by itself: until then nobody is told, and nothing counts as told. */
const opensLater = ({ about }: Story, now: Date): boolean => opensByItself(about) && !isOpen(about, now)

/** Tells of the new versions of a story in its languages: of a translation those who read it and were not told already. */
async function tellOfStory(
  versions: readonly UntoldVersion[],
  story: Story | undefined,
  storage: Storage,
  answers: QuestionAnswers,
): Promise<void> {
  if (story && opensLater(story, storage.now())) return
  const original = versions.find(({ language }) => language === story?.language.code)
  let told: readonly Follow[] = []
  if (story && original && original.hash === story.hash) told = await tellOf(original, story, storage, answers)
  for (const version of versions) {
    if (version === original) continue
    const edition = story?.translations.find(({ language }) => language.code === version.language)
    // A change that was overtaken by another is told with that one.
    if (edition && edition.hash !== version.hash) continue
    if (story && edition) await tellOfTranslation(version, { story, edition, told }, storage)
    else if (story?.language.code !== version.language) await storage.queueNews({ ...version, from: null }, [])
  }
}

/** Tells of one version of an original, and returns whom. */
async function tellOf(
  version: UntoldVersion,
  story: Story,
  storage: Storage,
  answers: QuestionAnswers,
): Promise<readonly Follow[]> {
  const { old, from, isHeldBack } = await loadTold(version, storage)
  const now = storage.now()
  const bearsOn = new Map<string, boolean>()
  const bears = (follow: Follow): boolean => {
    const key = follow.kind === 'question' ? `${follow.server} ${subjectKey(follow)}` : subjectKey(follow)
    const known = bearsOn.get(key)
    if (known !== undefined) return known
    const found =
      follow.kind === 'question'
        ? answers.becameAnswered(follow, story, old === null)
        : findNews(follow, old, story, now, isHeldBack) !== null
    bearsOn.set(key, found)
    return found
  }
  const all = await storage.listFollowsOf(story.id)
  const follows = all.filter((follow) => belongsTo(story.about, follow.server) && bears(follow))
  await storage.queueNews({ ...version, from }, withoutCovered(follows))
  return follows
}

/** Tells of one version of a translation those who are told in its language, while the original may be shown. */
async function tellOfTranslation(
  version: UntoldVersion,
  { story, edition, told }: { readonly story: Story; readonly edition: Edition; readonly told: readonly Follow[] },
  storage: Storage,
): Promise<void> {
  const { old, from } = await loadTold(version, storage)
  const now = storage.now()
  const all =
    old && isOpen(story.about, now) && story.about.notice !== 'HOLD' ? await storage.listFollowsOf(story.id) : []
  const heard = new Set(told.map(({ id }) => id))
  const text = { ...edition, id: story.id, translations: [] }
  const reads = (follow: Follow): boolean => languageTold(follow, all) === version.language
  const follows = all
    .filter((follow) => follow.kind !== 'question' && !heard.has(follow.id) && belongsTo(story.about, follow.server))
    .filter((follow) => reads(follow) && findNews(follow, old, text, now)?.kind === 'changed')
  await storage.queueNews({ ...version, from }, withoutCovered(follows))
}

/** The language of what a follow is told: in a channel that of whoever asked for it there first. */
const languageTold = (follow: Follow, all: readonly Follow[]): string =>
  (follow.inChannel ? all.find((one) => isToldWith(one, follow)) : undefined)?.language ?? follow.language

const isToldWith = (one: Follow, { channel, ...other }: Follow): boolean =>
  one.inChannel && one.channel === channel && subjectKey(one) === subjectKey(other)

/** The last version of a text that could be read when followers were last told of it, null if there was none. */
async function loadTold(
  { story: id, language, told }: UntoldVersion,
  storage: Storage,
): Promise<{ readonly old: Story | null; readonly from: number | null; readonly isHeldBack: boolean }> {
  const from = told === null ? null : await storage.findReadableVersion(id, language, told)
  if (told === null || from === null) return { old: null, from, isHeldBack: false }
  const before = await storage.findVersionByNumber(id, language, from)
  const span = { story: id, language, after: from, before: told + 1 }
  return { old: before ? versionAsStory(before) : null, from, isHeldBack: await storage.wasHeldBack(span) }
}
