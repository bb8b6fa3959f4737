import type { AnswerItem } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import type { Follow } from '../follows/follow.ts'
import { parseWithdrawal } from '../record/withdrawn-news.ts'
import type { StoredNews } from '../record/queue-news.ts'
import type { Storage } from '../record/storage.ts'
import type { Story } from '../story/story.ts'
import { loadToldNews } from './told-news.ts'

/** The sentences of earlier news that an editor withdrew, without their words; none where it told of others. */
export async function withdrawnWords(
  follow: Follow,
  sent: StoredNews,
  place: { readonly story: Story; readonly isPrivate: boolean },
  storage: Storage,
): Promise<AnswerItem[]> {
  const told = sent.withdraws === null ? null : await loadToldNews(follow, sent, place, storage)
  if (told?.news.kind !== 'changed' || sent.withdraws === null) return []
  const { old, fresh, news } = told
  const withdrawn = parseWithdrawal(sent.withdraws)
  return news.sentences.flatMap((one) => {
    const shown = [
      ...(one.kind === 'changed' && old ? [{ story: old, sentence: one.from }] : []),
      ...('to' in one ? [{ story: fresh, sentence: one.to }] : []),
    ]
    return shown
      .filter(({ story, sentence }) =>
        withdrawn.some(({ hash, sentence: n }) => hash === story.hash && n === sentence.n),
      )
      .map(({ story, sentence }): AnswerItem => {
        const above = [phrase('nowFrom', { number: sentence.n, hash: story.hash.slice(0, 8) })]
        return { kind: 'noted', above, cite: null, below: [] }
      })
  })
}
