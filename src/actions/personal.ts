import { phrase } from '../answers/phrase.ts'
import type { AppContext } from '../command/context.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { UserError } from '../command/user-error.ts'
import { followsView } from '../delivery/following.ts'
import { newsContent } from '../delivery/news-content.ts'
import { isEditor } from '../desk/people.ts'
import { type Follow, subjectKey } from '../follows/follow.ts'
import type { Storage } from '../record/storage.ts'
import { type ActionInput, type ActionResult, messageResult, readPage } from './action.ts'

/** Where an action runs that concerns one person alone: in a server, or in a direct message. */
interface PersonalContext {
  readonly storage: Storage
  readonly person: string
  /** Null in a direct message. */
  readonly newsroom: Newsroom | null
  readonly app: AppContext
}

/** An action that concerns what one person follows, so that it works in a direct message as well. */
export interface PersonalAction {
  readonly name: string
  /** Throws UserError where it may not be done. */
  run(input: Pick<ActionInput, 'args' | 'selected'>, context: PersonalContext): Promise<ActionResult>
}

const stopped = (n: number): ActionResult => messageResult(phrase('didUnfollow', { n }))

/** Stops one follow. Under news in a channel: one's own of the same subject, or for an editor all that are told there. */
const unfollow: PersonalAction = {
  name: 'unfollow',
  async run({ args: [id = ''] }, { storage, person, newsroom }) {
    const follow = await storage.findFollow(id)
    if (!follow) throw new UserError('expired')
    const subject = subjectKey(follow)
    const mine = (await storage.listFollows(person, follow.server)).filter((one) => subjectKey(one) === subject)
    if (mine.length > 0) return stopped(await storage.stopFollows(person, { ids: mine.map((one) => one.id) }))
    if (!isToldHere(follow, newsroom)) throw new UserError('notYours')
    const { server, channel } = newsroom
    const n = await storage.stopFollowsIn({ server, channel, subject, actor: person })
    return messageResult(phrase('didStopTelling', { n }))
  },
}

/** Whether news of a follow is told in the channel of an editor, who may then stop it. */
const isToldHere = ({ inChannel, channel, server }: Follow, newsroom: Newsroom | null): newsroom is Newsroom =>
  inChannel &&
  newsroom?.channel === channel &&
  newsroom.server === server &&
  isEditor(newsroom.person, newsroom.settings)

const unfollowSome: PersonalAction = {
  name: 'unfollow-some',
  run: async ({ selected }, { storage, person }) => stopped(await storage.stopFollows(person, { ids: selected })),
}

const unfollowAll: PersonalAction = {
  name: 'unfollow-all',
  async run({ args: [place = ''] }, { storage, person }) {
    if (place !== 'all') return stopped(await storage.stopFollows(person, { server: place }))
    const ids = (await storage.listFollows(person, null)).map(({ id }) => id)
    return stopped(await storage.stopFollows(person, { ids }))
  },
}

/** What somebody follows: in this server, or in a direct message in all. */
const following: PersonalAction = {
  name: 'following',
  async run({ args: [, page] }, { storage, person, newsroom, app }) {
    const server = newsroom?.server ?? null
    const answer = followsView(await storage.listFollows(person, server), app.stories, server)
    return { kind: 'answer', answer, page: readPage(page) }
  },
}

/** Another page of news. */
const newsPage: PersonalAction = {
  name: 'news',
  async run({ args: [id = '', page] }, { storage, person, newsroom, app }) {
    const news = await storage.findStoredNews(id)
    const follow = news && (await storage.findFollow(news.follow))
    const channel = newsroom?.channel ?? null
    if (channel === null && follow?.person !== person) throw new UserError('expired')
    const content = await newsContent({ id, channel }, app, storage)
    if (!content) throw new UserError('expired')
    return { kind: 'answer', answer: content.answer, page: readPage(page) }
  },
}

/** Every action that works in a direct message, once. */
export const personalActions: readonly PersonalAction[] = [unfollow, unfollowSome, unfollowAll, following, newsPage]
