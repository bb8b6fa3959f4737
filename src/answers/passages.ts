import type { Index } from '../search/search.ts'
import type { Story } from '../story/story.ts'
import { type Answer, cite, type Phrase, phrase } from './answer.ts'
import { find } from './ask.ts'

/** The sentences that answer a question, in one story or in all; when none does, the nearest, marked as no answer. */
export function passages(
  question: string,
  index: Index,
  { story, top, reader }: { story: Story | null; top: number; reader: string },
): Answer {
  const { status, reason, hits } = find(question, index, { ...(story && { story }), top })
  return {
    status,
    reason: reason && phrase(reason === 'not-about' ? 'notAbout' : 'notSaid'),
    story,
    head: [phrase('ask')],
    items: hits.map((hit) => ({
      kind: 'passage',
      score: hit.score,
      matched: [],
      cite: cite(hit.story, hit.sentence.n, [], reader),
    })),
    notes: [],
    follow: hits.slice(0, 1).map((hit) => ({
      label: phrase('showAround'),
      command: 'around',
      input: { story: hit.story.id, sentence: hit.sentence.n },
    })),
  }
}

/** A sentence with those before and after it, as they stand. */
export function around(story: Story, n: number, reader: string): Answer {
  const shown = story.sentences.filter((sentence) => Math.abs(sentence.n - n) <= 1)
  return whole(
    story,
    shown.map((sentence) => sentence.n),
    [phrase('storyHead')],
    reader,
  )
}

/** Sentences of a story shown whole. */
export function whole(story: Story, numbers: readonly number[], head: readonly Phrase[], reader: string): Answer {
  return {
    status: 'answered',
    reason: null,
    story,
    head,
    items: numbers.map((n) => ({ kind: 'passage', score: 0, matched: [], cite: cite(story, n, [], reader) })),
    notes: [],
  }
}
