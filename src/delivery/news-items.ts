import { type AnswerItem, citeSentence } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import type { SentenceNews } from '../follows/news.ts'
import type { Language } from '../languages/language.ts'
import type { Story } from '../story/story.ts'
import type { ToldNews } from './told-news.ts'

/** The sentences of news, before and after. What no longer stands in the story of today is not shown as new. */
export function newsItems({ news, old, fresh, today }: ToldNews, reader: Language): AnswerItem[] {
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
