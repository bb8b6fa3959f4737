import type { StoryFields } from '../story/story-fields.ts'
import type { Actor } from './people.ts'

/**
 * incomplete: a field is missing that every story has. waiting: for a second editor. added: its file was written. The
 * others ended without a file.
 */
export const STORY_DRAFT_STATES = ['incomplete', 'waiting', 'added', 'rejected', 'discarded', 'lapsed'] as const
export type StoryDraftState = (typeof STORY_DRAFT_STATES)[number]

/** The states in which something is still to be decided, and the text is kept. */
export const OPEN_DRAFT_STATES = ['incomplete', 'waiting'] as const satisfies readonly StoryDraftState[]

/** A story that somebody wants to add on Discord. */
export interface StoryDraft {
  readonly id: string
  readonly server: string
  /** Counted with the answers and corrections of the server. */
  readonly number: number
  readonly state: StoryDraftState
  readonly revision: number
  /** Who added it; null once that is forgotten. */
  readonly adder: string | null
  readonly decider: string | null
  readonly reason: string | null
  readonly fields: StoryFields
  /** The story's text; empty once it is decided. */
  readonly body: string
  /** The story's id, as its file is called. */
  readonly story: string
  readonly at: string
}

interface StoryDraftTransition {
  readonly from: readonly StoryDraftState[]
  /** The state that it leads to; null: by whether a field is missing. */
  readonly to: StoryDraftState | null
  readonly allowedTo: 'editor' | 'adder' | 'program'
  readonly notByAdder?: true
  readonly needsReason?: true
}

/** Every transition. No other can happen. */
export const STORY_DRAFT_TRANSITIONS = {
  edit: { from: ['incomplete', 'waiting'], to: null, allowedTo: 'adder' },
  confirm: { from: ['waiting'], to: 'added', allowedTo: 'editor', notByAdder: true },
  reject: { from: ['incomplete', 'waiting'], to: 'rejected', allowedTo: 'editor', needsReason: true },
  discard: { from: ['incomplete', 'waiting'], to: 'discarded', allowedTo: 'adder' },
  lapse: { from: ['incomplete', 'waiting'], to: 'lapsed', allowedTo: 'program' },
} as const satisfies Record<string, StoryDraftTransition>

type StoryDraftTransitionName = keyof typeof STORY_DRAFT_TRANSITIONS

/** Why a transition was refused. */
export type StoryDraftRefusal = 'not-for-you' | 'not-yours' | 'own-story' | 'wrong-state' | 'stale' | 'reason-missing'

/** A request for a transition of a story draft. */
export interface StoryDraftRequest {
  readonly transition: StoryDraftTransitionName
  readonly actor: Actor
  /** Whether the actor is an editor of this server. Nobody else may do anything. */
  readonly isEditor: boolean
  readonly reason?: string | undefined
  /** For edit: the fields as they are then. */
  readonly fields?: StoryFields | undefined
  /** The story's id with these fields. */
  readonly story?: string | undefined
  /** The revision that the actor saw. */
  readonly seenRevision?: number | undefined
}

/** The fields that every story has. */
const NEEDED = ['title', 'language', 'published'] as const satisfies readonly (keyof StoryFields)[]

/** The fields that are missing before a story can be read. */
export const missingFields = (fields: StoryFields): readonly (typeof NEEDED)[number][] =>
  NEEDED.filter((name) => !fields[name])

/** The state of a draft that is still to be decided. */
export const openState = (fields: StoryFields): StoryDraftState =>
  missingFields(fields).length > 0 ? 'incomplete' : 'waiting'

/** The draft as a transition leaves it, or why it is refused. */
export function applyToDraft(draft: StoryDraft, request: StoryDraftRequest): StoryDraft | StoryDraftRefusal {
  const transition: StoryDraftTransition = STORY_DRAFT_TRANSITIONS[request.transition]
  const refusal = findRefusal(draft, request, transition)
  if (refusal) return refusal
  const fields = request.fields ?? draft.fields
  const state = transition.to ?? openState(fields)
  const isOpen = OPEN_DRAFT_STATES.some((open) => open === state)
  return {
    ...draft,
    state,
    fields,
    story: request.story ?? draft.story,
    revision: draft.revision + 1,
    // A file holds it then, or nobody needs it any more.
    body: isOpen ? draft.body : '',
    decider: isOpen || request.actor === 'program' ? draft.decider : request.actor.id,
    reason: request.reason?.trim() || draft.reason,
  }
}

function findRefusal(
  { state, revision, adder }: StoryDraft,
  { actor, isEditor, seenRevision, reason }: StoryDraftRequest,
  transition: StoryDraftTransition,
): StoryDraftRefusal | undefined {
  const isProgram = actor === 'program'
  if (isProgram !== (transition.allowedTo === 'program') || (!isProgram && !isEditor)) return 'not-for-you'
  const isAdder = !isProgram && actor.id === adder
  if (transition.allowedTo === 'adder' && !isAdder) return 'not-yours'
  if (!transition.from.includes(state)) return 'wrong-state'
  if (seenRevision !== undefined && seenRevision !== revision) return 'stale'
  if (transition.notByAdder && isAdder) return 'own-story'
  if (transition.needsReason && !reason?.trim()) return 'reason-missing'
  return undefined
}
