import type { Story } from '../story/story.ts'
import { type Answer, declinedAnswer } from './answer.ts'
import { phrase } from './phrase.ts'

/** The stories there are, newest first. */
export function listStories(stories: Iterable<Story>): Answer {
  const sorted = [...stories].sort(
    (a, b) => b.about.published.localeCompare(a.about.published) || a.id.localeCompare(b.id),
  )
  const head = [phrase('storiesHead')]
  if (sorted.length === 0) return declinedAnswer(null, head, phrase('noStories'))
  return {
    status: 'answered',
    reason: null,
    story: null,
    head: [...head, phrase('stories', { n: sorted.length })],
    items: sorted.map((story) => ({ kind: 'story', story })),
    notes: [],
  }
}

/** What is known of one story: where it comes from, whose it is, and how much of it there is. */
export function showStory(story: Story): Answer {
  const head = [phrase('storyHead'), phrase('sentences', { n: story.sentences.length })]
  return { status: 'answered', reason: null, story, head, items: [{ kind: 'story', story }], notes: [] }
}
