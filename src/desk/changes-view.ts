import { type Answer, type Citation, citeSentence, type AnswerItem } from '../answers/answer.ts'
import { type Phrase, phrase } from '../answers/phrase.ts'
import type { Sentence, Story } from '../story/story.ts'
import { alignSentences, type SentenceDiff } from './align.ts'

const versionPhrase = (story: Story, { n }: Sentence): Phrase =>
  phrase('nowFrom', { number: n, hash: story.hash.slice(0, 8) })
const citeWhole = (story: Story, { n }: Sentence): Citation => citeSentence(story, n, [], '')
const noteItem = (over: Phrase, cited: Citation, under: Phrase): AnswerItem => ({
  kind: 'noted',
  above: [over],
  cite: cited,
  below: [under],
})

/** What the newest version of a story changed: sentence by sentence, before and after, word for word. */
export function changesView(old: Story, fresh: Story): Answer {
  const items = alignSentences(old, fresh).flatMap((diff) => itemsOf(diff, old, fresh))
  const head = [phrase('changedHead')]
  const notes = items.length === 0 ? [phrase('notChanged')] : []
  return { status: 'answered', reason: null, story: fresh, head, items, notes }
}

function itemsOf(diff: SentenceDiff, old: Story, fresh: Story): AnswerItem[] {
  switch (diff.kind) {
    case 'same':
      return []
    case 'moved': {
      const from = phrase('movedHere', { number: diff.from.n })
      return [noteItem(from, citeWhole(fresh, diff.to), versionPhrase(fresh, diff.to))]
    }
    case 'changed':
      return beforeAfterItems(diff.from, diff.to, old, fresh)
    case 'removed':
      return [noteItem(phrase('removedHere'), citeWhole(old, diff.from), versionPhrase(old, diff.from))]
    case 'added':
      return [noteItem(phrase('addedHere'), citeWhole(fresh, diff.to), versionPhrase(fresh, diff.to))]
  }
}

/** A sentence before and after. */
export const beforeAfterItems = (from: Sentence, to: Sentence, old: Story, fresh: Story): AnswerItem[] => [
  noteItem(phrase('was'), citeWhole(old, from), versionPhrase(old, from)),
  noteItem(phrase('after'), citeWhole(fresh, to), versionPhrase(fresh, to)),
]
