import { phrase, type Phrase } from '../answers/phrase.ts'
import { OUTCOMES } from '../languages/casualties.ts'
import type { Story } from '../story/story.ts'
import type { FollowSubject } from './follow.ts'

/** What is followed, as people read it. A story that is gone is named by its id. */
export function describeSubject({ kind, story, words }: FollowSubject, stories: ReadonlyMap<string, Story>): Phrase {
  const title = story === null ? '' : (stories.get(story)?.about.title ?? story)
  switch (kind) {
    case 'story':
      return phrase('followedStory', { title })
    case 'speaker':
      return story === null
        ? phrase('followedSpeakerAll', { name: words })
        : phrase('followedSpeaker', { name: words, title })
    case 'figure': {
      const outcome = OUTCOMES.find((one) => one === words)
      return phrase('followedFigure', { outcome: outcome ? phrase(outcome) : words, title })
    }
    case 'question':
      return phrase('followedQuestion', { question: words })
  }
}
