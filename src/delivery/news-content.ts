import { type Answer, itemCitations } from '../answers/answer.ts'
import { answerQuestion } from '../answers/answer-question.ts'
import type { Control } from '../answers/controls.ts'
import { type Phrase, phrase } from '../answers/phrase.ts'
import type { AppContext } from '../command/context.ts'
import { narrowApp } from '../command/narrow-app.ts'
import type { Delivery } from '../desk/deliver.ts'
import { describeSubject } from '../follows/describe.ts'
import type { Follow } from '../follows/follow.ts'
import type { News } from '../follows/news.ts'
import { languageOf } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { GONE, type StoredNews } from '../record/queue-news.ts'
import type { Storage } from '../record/storage.ts'
import { versionAsStory } from '../record/versions.ts'
import { belongsTo, isOpen } from '../story/front-matter.ts'
import type { Story } from '../story/story.ts'
import { newsItems } from './news-items.ts'
import { withdrawnWords } from './withdrawn-words.ts'
import { isGone } from './tell-gone.ts'
import { textAnswer } from './text-answer.ts'
import { loadToldNews } from './told-news.ts'

/** What a follower is told, and in which language. */
interface NewsContent {
  readonly answer: Answer
  readonly reader: Language
}

/** What is said to a follower, and of what that they follow. */
interface Said {
  readonly answer: Answer
  readonly follows: readonly Follow[]
}

/** News that was queued, and whether it is told to a person. */
interface QueuedNews {
  readonly sent: StoredNews
  readonly isPrivate: boolean
}

/** The follow that a delivery of news is for: of a channel, the oldest of those that are told there. */
export async function findToldFollow(
  { id, channel }: Pick<Delivery, 'id' | 'channel'>,
  storage: Storage,
): Promise<Follow | undefined> {
  const news = await storage.findStoredNews(id)
  if (!news) return undefined
  if (channel === null) return storage.findFollow(news.follow)
  const [first] = await storage.listFollowsIn(channel, news.subject)
  return first
}

/**
 * What a delivery of news says, from the versions on record and the stories as they are now. Null where there is nothing to
 * say any more, or not in this channel.
 */
export async function newsContent(
  delivery: Pick<Delivery, 'id' | 'channel'>,
  app: AppContext,
  storage: Storage,
): Promise<NewsContent | null> {
  const sent = await storage.findStoredNews(delivery.id)
  const follow = await findToldFollow(delivery, storage)
  if (!follow || !sent) return null
  const settings = await storage.loadSettings(follow)
  const isPrivate = delivery.channel === null
  // Only an open channel shows what nobody has chosen to show.
  if (!isPrivate && (settings.mode !== 'open' || settings.paused)) return null
  const reader = languageOf(follow.language) ?? app.language
  const said = await say(follow, { sent, isPrivate }, app, storage, reader)
  if (!said) return null
  const shown = await withinBudget(said.answer, follow, settings['excerpt-budget'], storage)
  const by = isPrivate ? [] : [phrase('followedBy', { person: { to: 'person', id: follow.person } })]
  const controls = [newsControls(said.follows, delivery.id)]
  return { answer: { ...shown, notes: [...shown.notes, ...by], controls, pageAction: ['news', delivery.id] }, reader }
}

/** The buttons under news: of one thing that can be stopped, and by which the message is found again. */
const newsControls = ([one, ...more]: readonly Follow[], delivery: string): Control[] => [
  ...(one && one.kind !== 'question' && more.length === 0 ? [button(['unfollow', one.id], 'unfollow')] : []),
  button(['following', delivery], 'following'),
]

const button = (action: readonly [string, string], label: 'unfollow' | 'following'): Control => ({
  kind: 'button',
  action,
  label: phrase(label),
  style: 'plain',
})

async function say(
  follow: Follow,
  queued: QueuedNews,
  app: AppContext,
  storage: Storage,
  reader: Language,
): Promise<Said | null> {
  const { sent } = queued
  if (sent.to_version === GONE) return sayGone(follow, sent, app, storage)
  const today = app.stories.get(sent.story)
  if (!today || !belongsTo(today.about, follow.server)) return null
  if (follow.kind === 'question') return sayAnswered(follow, today, app, reader)
  return sent.withdraws === null
    ? sayNews(follow, queued, today, app, storage, reader)
    : sayWithdrawn(follow, queued, today, app, storage)
}

/** The answer to a question that had none, as it would be given now. */
function sayAnswered(follow: Follow, today: Story, app: AppContext, reader: Language): Said | null {
  const { words, story, server } = follow
  const { stories, index } = narrowApp(app, { server })
  const scope = story === today.id ? today : null
  const { status, items } = answerQuestion(words, index, { story: scope, reader: reader.code })
  const here = items.filter((item) => itemCitations(item).some((cite) => cite.story === today))
  if (status !== 'answered' || !stories.has(today.id) || here.length === 0) return null
  const head = [phrase('newsAnswered'), phrase('quotedQuestion', { question: words }), titleOf(today)]
  return { answer: { ...textAnswer(head, here), story: today }, follows: [follow] }
}

const titleOf = ({ about }: Story): Phrase => phrase('call', { text: about.title })

/** That the file of a story is gone, unless it is there again. */
async function sayGone(
  follow: Follow,
  { story, language, from_version }: StoredNews,
  app: AppContext,
  storage: Storage,
): Promise<Said | null> {
  if (from_version === null || !isGone(story, app)) return null
  const version = await storage.findVersionByNumber(story, language, from_version)
  if (!version) return null
  const subject = describeSubject(follow, new Map([[story, versionAsStory(version)]]))
  return { answer: textAnswer([phrase('newsHead'), subject], [], [phrase('newsGone')]), follows: [] }
}

/** That an editor withdrew what was told, without its words. */
async function sayWithdrawn(
  follow: Follow,
  { sent, isPrivate }: QueuedNews,
  today: Story,
  app: AppContext,
  storage: Storage,
): Promise<Said | null> {
  const items = await withdrawnWords(follow, sent, { story: today, isPrivate }, storage)
  if (items.length === 0) return null
  const head = [phrase('newsHead'), describeSubject(follow, app.stories), phrase('newsWordsWithdrawn')]
  return { answer: textAnswer(head, items), follows: [follow] }
}

async function sayNews(
  follow: Follow,
  { sent, isPrivate }: QueuedNews,
  today: Story,
  app: AppContext,
  storage: Storage,
  reader: Language,
): Promise<Said | null> {
  const told = await loadToldNews(follow, sent, { story: today, isPrivate }, storage)
  if (!told || !isStillSo(told.news, today, storage.now())) return null
  const { news, follows, old, fresh } = told
  const isUnavailable = news.kind === 'unavailable'
  // What is held back may have a title that nobody is to know.
  const known = isUnavailable && old ? new Map([[old.id, old]]) : app.stories
  const head = [
    phrase('newsHead'),
    ...follows.map((one) => describeSubject(one, known)),
    ...(follows.some(({ story }) => story === null) ? [titleOf(fresh)] : []),
    ...(sent.language === today.language.code ? [] : [phrase('newsInTranslation')]),
    ...(fresh.about.notice === 'CORRECTED' ? [phrase('CORRECTED')] : []),
  ]
  const items = newsItems(told, reader)
  if (news.kind === 'changed' && items.length === 0) return null
  return { answer: { ...textAnswer(head, items, newsNotes(news)), story: isUnavailable ? null : fresh }, follows }
}

function isStillSo({ kind }: News, { about }: Story, now: Date): boolean {
  if (kind === 'withdrawn') return true
  return isOpen(about, now) === (kind !== 'unavailable')
}

function newsNotes({ kind }: News): Phrase[] {
  switch (kind) {
    case 'changed':
      return []
    case 'opened':
      return [phrase('newsOpened')]
    case 'withdrawn':
      return [phrase('newsWithdrawn')]
    case 'unavailable':
      return [phrase('newsUnavailable')]
  }
}

/** What is told within the budget of the channel where it was asked for; beyond it, only that something changed. */
async function withinBudget(
  answer: Answer,
  { server, channel }: Follow,
  budget: number | null,
  storage: Storage,
): Promise<Answer> {
  const cited = answer.items.flatMap(itemCitations)
  for (const [{ id: story, hash, body }, ofStory] of Map.groupBy(cited, (one) => one.story)) {
    const places = ofStory.map(({ sentence }) => ({ start: sentence.excerpt.start, end: sentence.excerpt.end }))
    if (await storage.reserveExcerpts({ server, channel, story, hash, length: body.length, places, budget })) continue
    const n = answer.items.filter((item) => item.kind !== 'noted' || item.above[0]?.key !== 'was').length
    return { ...answer, items: [], notes: [...answer.notes, phrase('newsOverBudget', { n })] }
  }
  return answer
}
