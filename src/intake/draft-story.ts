import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { UserError } from '../command/user-error.ts'
import type { StoryDraft } from '../desk/story-draft.ts'
import type { StoryFields } from '../story/story-fields.ts'
import type { Story } from '../story/story.ts'
import { composeStory, type ComposedStory } from './compose.ts'
import { deriveStoryId } from './story-id.ts'

/** Number of drafts whose stories are kept: what is read in one is shown again and again. */
const MAX_KEPT = 20
const kept = new LRUCache<string, Story>({ max: MAX_KEPT })

/**
 * The id of a story that is added from a server. It has a mark of the server, so that no number behind it tells that another
 * server has a story of that name.
 */
export const serverStoryId = (fields: StoryFields, server: string, stories: ReadonlyMap<string, Story>): string =>
  deriveStoryId(fields, (id) => stories.has(id), createHash('sha256').update(server).digest('hex').slice(0, 4))

/** The file of a draft. Throws UserError where something in it is not right. */
export function composeDraft({ story, fields, body }: Pick<StoryDraft, 'story' | 'fields' | 'body'>): ComposedStory {
  const composed = composeStory(story, fields, body)
  if (composed.ok) return composed.story
  const [fault] = composed.faults
  throw new UserError('badInput', { field: fault?.field ?? '', reason: fault?.reason ?? '' })
}

/** The story of a draft as it would be. Throws UserError where something in it is not right. */
export function draftAsStory(draft: StoryDraft): Story {
  const key = `${draft.id} ${draft.revision}`
  const known = kept.get(key)
  if (known) return known
  const { id, edition } = composeDraft(draft)
  const story: Story = { id, ...edition, translations: [] }
  kept.set(key, story)
  return story
}
