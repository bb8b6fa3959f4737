import { type Answer, type Citation, cite, type Item } from '../answers/answer.ts'
import { type Phrase, phrase } from '../answers/phrase.ts'
import type { Sentence, Story } from '../story/story.ts'
import { align, type Fate } from './align.ts'

const at = (story: Story, { n }: Sentence): Phrase => phrase('nowFrom', { number: n, hash: story.hash.slice(0, 8) })
const whole = (story: Story, { n }: Sentence): Citation => cite(story, n, [], '')
const noted = (over: Phrase, cited: Citation, under: Phrase): Item => ({
  ...{ kind: 'noted', over: [over], cite: cited, under: [under] },
})

/** What the newest version of a story changed: sentence by sentence, before and after, word for word. */
export function whatChanged(old: Story, fresh: Story): Answer {
  const items = align(old, fresh).flatMap((fate) => itemsOf(fate, old, fresh))
  const head = [phrase('changedHead')]
  const notes = items.length === 0 ? [phrase('notChanged')] : []
  return { status: 'answered', reason: null, story: fresh, head, items, notes }
}

function itemsOf(fate: Fate, old: Story, fresh: Story): Item[] {
  switch (fate.kind) {
    case 'same':
      return []
    case 'moved': {
      const from = phrase('movedHere', { number: fate.from.n })
      return [noted(from, whole(fresh, fate.to), at(fresh, fate.to))]
    }
    case 'changed':
      return pairOf(fate.from, fate.to, old, fresh)
    case 'removed':
      return [noted(phrase('removedHere'), whole(old, fate.from), at(old, fate.from))]
    case 'added':
      return [noted(phrase('addedHere'), whole(fresh, fate.to), at(fresh, fate.to))]
  }
}

/** A sentence before and after. */
export const pairOf = (from: Sentence, to: Sentence, old: Story, fresh: Story): Item[] => [
  noted(phrase('was'), whole(old, from), at(old, from)),
  noted(phrase('after'), whole(fresh, to), at(fresh, to)),
]
