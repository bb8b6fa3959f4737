import type { Answer, AnswerItem } from '../answers/answer.ts'
import type { Control } from '../answers/controls.ts'
import { type Phrase, phrase } from '../answers/phrase.ts'
import { missingFields, OPEN_DRAFT_STATES, type StoryDraft, type StoryDraftState } from '../desk/story-draft.ts'
import { draftAsStory } from '../intake/draft-story.ts'
import { overviewLine, storyOverview } from '../intake/overview.ts'
import type { MessageKey } from '../languages/messages.ts'
import { textAnswer } from './text-answer.ts'

const STATE_KEYS = {
  incomplete: 'draftIncomplete',
  waiting: 'draftWaiting',
  added: 'draftAdded',
  rejected: 'rejected',
  discarded: 'draftDiscarded',
  lapsed: 'draftLapsed',
} as const satisfies Record<StoryDraftState, MessageKey>

/** The names of the fields that every story has. */
const FIELD_KEYS = { title: 'fieldTitle', language: 'fieldLanguage', published: 'fieldPublished' } as const

export const describeDraftState = ({ state }: Pick<StoryDraft, 'state'>): Phrase => phrase(STATE_KEYS[state])

/** A story that is to be added: what is known of it, what would be read from it, and what can be decided. Whoever added it (`viewer`) decides nothing. */
export function storyDraftView(draft: StoryDraft, { reader, viewer }: { reader: string; viewer?: string }): Answer {
  const { id, number, state, adder, decider, reason, fields } = draft
  const head = [phrase('storyDraftHead', { number }), describeDraftState(draft)]
  const notes = [
    ...(adder ? [phrase('addedBy', { person: { to: 'person', id: adder } })] : []),
    ...(decider ? [phrase('decidedBy', { person: { to: 'person', id: decider } })] : []),
    ...(reason ? [phrase('because', { reason })] : []),
  ]
  const answer = {
    ...textAnswer(head, [], notes),
    controls: controlsOf(draft, adder !== null && adder === viewer),
    pageAction: ['story-page', id] as const,
  }
  if (state !== 'waiting') return { ...answer, items: [knownItem(draft)] }
  const story = draftAsStory(draft)
  const overview = storyOverview(story, { reader })
  const counts: AnswerItem = { kind: 'noted', above: [overviewLine(story)], cite: null, below: [] }
  const items: AnswerItem[] = [{ kind: 'story', story }, counts, ...overview.items]
  return { ...answer, story: fields.url ? story : null, items, notes: [...overview.notes, ...notes] }
}

/** What is known of a story that cannot be read, or no longer. */
function knownItem({ story, state, fields }: StoryDraft): AnswerItem {
  const missing = state === 'incomplete' ? missingFields(fields) : []
  const title = fields.title === undefined ? [] : [phrase('titleLine', { text: fields.title })]
  const below = missing.map((name) => phrase('missingField', { field: phrase(FIELD_KEYS[name]) }))
  return { kind: 'noted', above: [...title, phrase('call', { text: story })], cite: null, below }
}

function controlsOf({ id, number, revision, state }: StoryDraft, isOwn: boolean): Control[][] {
  const button = (name: string, label: MessageKey, style: 'plain' | 'good' | 'bad' = 'plain'): Control => ({
    kind: 'button',
    action: [name, number, revision],
    label: phrase(label),
    style,
  })
  const history: Control = {
    kind: 'button',
    action: ['about', 'story-draft', id],
    label: phrase('history'),
    style: 'plain',
  }
  if (!OPEN_DRAFT_STATES.some((open) => open === state)) return [[history]]
  const decide =
    state === 'waiting' && !isOwn
      ? [button('story-confirm', 'confirmStory', 'good'), button('story-reject', 'reject', 'bad')]
      : []
  const edit = [
    button('story-edit', 'editStory'),
    button('story-source', 'editSource'),
    button('story-discard', 'discardStory', 'bad'),
  ]
  return [[...decide, history], edit]
}
