import { type Answer, type AnswerItem, citeSentence, itemCitations } from '../answers/answer.ts'
import { answerQuestion } from '../answers/answer-question.ts'
import type { Control } from '../answers/controls.ts'
import { type Phrase, phrase } from '../answers/phrase.ts'
import type { AppContext } from '../command/context.ts'
import { narrowApp } from '../command/narrow-app.ts'
import type { Delivery } from '../desk/deliver.ts'
import { describeSubject } from '../follows/describe.ts'
import type { Follow } from '../follows/follow.ts'
import { findNews, type News, type SentenceNews } from '../follows/news.ts'
import { languageOf } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { StoredNews } from '../record/news.ts'
import type { Storage } from '../record/storage.ts'
import { versionAsStory } from '../record/versions.ts'
import { belongsTo, isOpen } from '../story/front-matter.ts'
import type { Story } from '../story/story.ts'
import { textAnswer } from './text-answer.ts'

/** What a follower is told, and in which language. */
export interface NewsContent {
  readonly answer: Answer
  readonly reader: Language
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
  const news = await storage.findStoredNews(delivery.id)
  const follow = await findToldFollow(delivery, storage)
  const today = news && app.stories.get(news.story)
  if (!follow || !today || !belongsTo(today.about, follow.server)) return null
  const settings = await storage.loadSettings(follow)
  // Only an open channel shows what nobody has chosen to show.
  if (delivery.channel !== null && (settings.mode !== 'open' || settings.paused)) return null
  const reader = languageOf(follow.language) ?? app.language
  const said =
    follow.kind === 'question'
      ? sayAnswered(follow, today, app, reader)
      : await sayNews(follow, news, today, app, storage, reader)
  if (!said) return null
  const shown = await withinBudget(said, follow, settings['excerpt-budget'], storage)
  const by = delivery.channel === null ? [] : [phrase('followedBy', { person: { to: 'person', id: follow.person } })]
  const controls = [newsControls(follow, delivery.id)]
  return { answer: { ...shown, notes: [...shown.notes, ...by], controls, pageAction: ['news', delivery.id] }, reader }
}

/** The buttons under news. By the second the message is found again. */
const newsControls = ({ kind, id }: Follow, delivery: string): Control[] => [
  ...(kind === 'question' ? [] : [button(['unfollow', id], 'unfollow')]),
  button(['following', delivery], 'following'),
]

const button = (action: readonly [string, string], label: 'unfollow' | 'following'): Control => ({
  kind: 'button',
  action,
  label: phrase(label),
  style: 'plain',
})

/** The answer to a question that had none, as it would be given now. */
function sayAnswered({ words, story, server }: Follow, today: Story, app: AppContext, reader: Language): Answer | null {
  const { stories, index } = narrowApp(app, { server })
  const scope = story === today.id ? today : null
  const { status, items } = answerQuestion(words, index, { story: scope, reader: reader.code })
  const here = items.filter((item) => itemCitations(item).some((cite) => cite.story === today))
  if (status !== 'answered' || !stories.has(today.id) || here.length === 0) return null
  const head = [phrase('newsAnswered'), phrase('quotedQuestion', { question: words }), titleOf(today)]
  return { ...textAnswer(head, here), story: today }
}

const titleOf = ({ about }: Story): Phrase => phrase('call', { text: about.title })

async function sayNews(
  follow: Follow,
  { story: id, language, from_version, to_version }: StoredNews,
  today: Story,
  app: AppContext,
  storage: Storage,
  reader: Language,
): Promise<Answer | null> {
  const load = async (number: number | null): Promise<Story | null> => {
    const version = number === null ? undefined : await storage.findVersionByNumber(id, language, number)
    if (!version) return null
    // The story of today has its translations.
    const isToday = version.edition.hash === today.hash && version.edition.about.status === today.about.status
    return isToday ? today : versionAsStory(version)
  }
  const [old, fresh] = [await load(from_version), await load(to_version)]
  const news = fresh && findNews(follow, old, fresh, storage.now())
  if (!news || !fresh || (news.kind !== 'withdrawn' && !isOpen(today.about, storage.now()))) return null
  const head = [
    phrase('newsHead'),
    describeSubject(follow, app.stories),
    ...(follow.story === null ? [titleOf(fresh)] : []),
    ...(fresh.about.notice === 'CORRECTED' ? [phrase('CORRECTED')] : []),
  ]
  const items = newsItems(news, old, fresh, today, reader)
  if (news.kind === 'changed' && items.length === 0) return null
  return { ...textAnswer(head, items, newsNotes(news)), story: fresh }
}

function newsNotes({ kind }: News): Phrase[] {
  if (kind === 'changed') return []
  return [phrase(kind === 'withdrawn' ? 'newsWithdrawn' : 'newsOpened')]
}

/** The sentences of news, before and after. What no longer stands in the story of today is not shown as new. */
function newsItems(news: News, old: Story | null, fresh: Story, today: Story, reader: Language): AnswerItem[] {
  if (news.kind !== 'changed') return []
  const standing = new Set(today.sentences.map(({ excerpt }) => excerpt.text))
  return news.sentences
    .filter((one) => !('to' in one) || standing.has(one.to.excerpt.text))
    .flatMap((one) => sentenceItems(one, old, fresh, reader))
}

function sentenceItems(one: SentenceNews, old: Story | null, fresh: Story, { code }: Language): AnswerItem[] {
  const show = (label: 'was' | 'after' | 'addedHere', story: Story, n: number): AnswerItem => ({
    kind: 'noted',
    above: [phrase(label)],
    cite: citeSentence(story, n, [], code),
    below: [phrase('nowFrom', { number: n, hash: story.hash.slice(0, 8) })],
  })
  switch (one.kind) {
    case 'changed':
      return [...(old ? [show('was', old, one.from.n)] : []), show('after', fresh, one.to.n)]
    case 'added':
      return [show('addedHere', fresh, one.to.n)]
    case 'removed':
      return [{ kind: 'noted', above: [phrase('takenOut', { number: one.from.n })], cite: null, below: [] }]
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
