import type { Story } from '../story/story.ts'
import { type Answer, declinedAnswer } from './answer.ts'
import { phrase } from './phrase.ts'

/** Lists stories, newest first. */
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

/** Shows the front matter and the length of a story. */
export function showStory(story: Story): Answer {
  const head = [phrase('storyHead'), phrase('sentences', { n: story.sentences.length })]
  return {
    status: 'answered',
    reason: null,
    story,
    head,
    items: [{ kind: 'story', story }],
    notes: [],
    suggestions: [{ label: phrase('follow'), command: 'follow story', input: {}, needsServer: true }],
  }
}
