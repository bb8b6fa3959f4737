import { type Answer, type Citation, cite, type Item } from '../answers/answer.ts'
import { type Phrase, phrase } from '../answers/phrase.ts'
import type { Sentence, Story } from '../story/story.ts'
import { alignSentences, type SentenceDiff } from './align.ts'

const versionPhrase = (story: Story, { n }: Sentence): Phrase =>
  phrase('nowFrom', { number: n, hash: story.hash.slice(0, 8) })
const citeSentence = (story: Story, { n }: Sentence): Citation => cite(story, n, [], '')
const noteItem = (over: Phrase, cited: Citation, under: Phrase): Item => ({
  kind: 'noted',
  over: [over],
  cite: cited,
  under: [under],
})

/** What the newest version of a story changed: sentence by sentence, before and after, word for word. */
export function changesView(old: Story, fresh: Story): Answer {
  const items = alignSentences(old, fresh).flatMap((diff) => itemsOf(diff, old, fresh))
  const head = [phrase('changedHead')]
  const notes = items.length === 0 ? [phrase('notChanged')] : []
  return { status: 'answered', reason: null, story: fresh, head, items, notes }
}

function itemsOf(diff: SentenceDiff, old: Story, fresh: Story): Item[] {
  switch (diff.kind) {
    case 'same':
      return []
    case 'moved': {
      const from = phrase('movedHere', { number: diff.from.n })
      return [noteItem(from, citeSentence(fresh, diff.to), versionPhrase(fresh, diff.to))]
    }
    case 'changed':
      return beforeAfterItems(diff.from, diff.to, old, fresh)
    case 'removed':
      return [noteItem(phrase('removedHere'), citeSentence(old, diff.from), versionPhrase(old, diff.from))]
    case 'added':
      return [noteItem(phrase('addedHere'), citeSentence(fresh, diff.to), versionPhrase(fresh, diff.to))]
  }
}

/** A sentence before and after. */
export const beforeAfterItems = (from: Sentence, to: Sentence, old: Story, fresh: Story): Item[] => [
  noteItem(phrase('was'), citeSentence(old, from), versionPhrase(old, from)),
  noteItem(phrase('after'), citeSentence(fresh, to), versionPhrase(fresh, to)),
]
