import { setImmediate } from 'node:timers/promises'
import { findAnswer } from '../answers/find-answer.ts'
import type { AppContext } from '../command/context.ts'
import { narrowApp } from '../command/narrow-app.ts'
import { type Follow, subjectKey, withoutCovered } from '../follows/follow.ts'
import { findNews } from '../follows/news.ts'
import type { UntoldVersion } from '../record/news.ts'
import type { Storage } from '../record/storage.ts'
import { versionAsStory } from '../record/versions.ts'
import { belongsTo, isOpen, opensByItself } from '../story/front-matter.ts'
import type { Story } from '../story/story.ts'

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
  const untold = await storage.listUntoldVersions()
  if (untold.length === 0) return
  await app.readingReady?.()
  const answers = new QuestionAnswers(app)
  for (const version of untold) {
    const story = app.stories.get(version.story)
    // A change that was overtaken by another is told with that one.
    const isOriginal = story?.language.code === version.language
    if (isOriginal && (story.hash !== version.hash || opensLater(story, now))) continue
    await tellOf(version, isOriginal ? story : undefined, storage, answers)
    await setImmediate()
  }
}

/** Whether an embargo will end by itself: until then nobody is told, and nothing counts as told. */
const opensLater = ({ about }: Story, now: Date): boolean => opensByItself(about) && !isOpen(about, now)

/** Tells of one version; of a translation, and of a story that is gone, there is nothing to tell. */
async function tellOf(
  version: UntoldVersion,
  story: Story | undefined,
  storage: Storage,
  answers: QuestionAnswers,
): Promise<void> {
  const { story: id, language, told } = version
  const from = told === null ? null : await storage.findReadableVersion(id, language, told)
  const before = from === null ? undefined : await storage.findVersionByNumber(id, language, from)
  const old = before ? versionAsStory(before) : null
  const now = storage.now()
  const bearsOn = new Map<string, boolean>()
  const bears = (follow: Follow, fresh: Story): boolean => {
    const key = follow.kind === 'question' ? `${follow.server} ${subjectKey(follow)}` : subjectKey(follow)
    const known = bearsOn.get(key)
    if (known !== undefined) return known
    const found =
      follow.kind === 'question'
        ? answers.becameAnswered(follow, fresh, old === null)
        : findNews(follow, old, fresh, now) !== null
    bearsOn.set(key, found)
    return found
  }
  const all = story ? await storage.listFollowsOf(id) : []
  const follows = all.filter((follow) => story && belongsTo(story.about, follow.server) && bears(follow, story))
  await storage.queueNews({ ...version, from }, withoutCovered(follows))
}

/** Asks questions again, each once for all who follow it. */
class QuestionAnswers {
  readonly #app: AppContext
  readonly #inAll = new Map<string, ReadonlySet<string>>()

  constructor(app: AppContext) {
    this.#app = app
  }

  /**
   * Whether a question has a sure answer in a story that changed or is new. One about another story is asked again of all
   * stories when a story comes.
   */
  becameAnswered({ story: asked, words, server }: Follow, fresh: Story, isNew: boolean): boolean {
    const { stories, index } = narrowApp(this.#app, { server })
    if (!stories.has(fresh.id)) return false
    if (asked === fresh.id) return findAnswer(words, index, { story: fresh, top: 1 }).status === 'answered'
    return (asked === null || isNew) && this.#answeringStories(words, server).has(fresh.id)
  }

  /** The stories whose sentences answer a question that is asked of all. */
  #answeringStories(question: string, server: string): ReadonlySet<string> {
    const key = `${server} ${question}`
    const known = this.#inAll.get(key)
    if (known) return known
    const { status, passages, answerCount } = findAnswer(question, narrowApp(this.#app, { server }).index, {
      top: MAX_ANSWERS,
    })
    const answering = status === 'answered' ? passages.slice(0, answerCount) : []
    const stories = new Set(answering.map(({ story }) => story.id))
    this.#inAll.set(key, stories)
    return stories
  }
}

/** Maximum number of sentences of all stories that are looked at as answers. */
const MAX_ANSWERS = 9
