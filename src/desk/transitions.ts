import type { Purpose } from './deliver.ts'
import type { Actor } from './people.ts'
import type { AnswerRecord, AnswerState } from './answer-record.ts'

/** A transition: from which states, by whom, to which state (null: it stays), and what it sends. */
interface Transition {
  readonly from: readonly AnswerState[]
  readonly to: AnswerState | null
  readonly allowedTo: readonly ('editor' | 'asker' | 'program')[]
  /** Not allowed for one's own answer. */
  readonly notByAsker?: true
  /** A reason is required. */
  readonly needsReason?: true
  /** The messages that it queues. */
  readonly sends: readonly Purpose[]
}

/** Every transition. No other can happen. */
export const TRANSITIONS = {
  trim: { from: ['draft', 'held'], to: null, allowedTo: ['editor'], sends: ['card-edit'] },
  approve: {
    from: ['draft', 'held'],
    to: 'approved',
    allowedTo: ['editor'],
    notByAsker: true,
    sends: ['post', 'card-edit'],
  },
  hold: { from: ['draft'], to: 'held', allowedTo: ['editor'], sends: ['card-edit'] },
  reject: {
    from: ['draft', 'held'],
    to: 'rejected',
    allowedTo: ['editor'],
    needsReason: true,
    sends: ['card-edit', 'notification'],
  },
  retract: { from: ['draft', 'held'], to: 'withdrawn', allowedTo: ['asker'], sends: ['card-edit'] },
  publish: { from: ['approved'], to: 'published', allowedTo: ['program'], sends: ['card-edit', 'notification'] },
  /** It could not be posted and goes back to the desk. */
  fail: { from: ['approved'], to: 'held', allowedTo: ['program'], needsReason: true, sends: ['card-edit'] },
  /** It was sent in reply to a command and never reached the channel. */
  lapse: { from: ['approved'], to: 'rejected', allowedTo: ['program'], needsReason: true, sends: [] },
  correct: {
    from: ['published', 'corrected'],
    to: 'corrected',
    allowedTo: ['program'],
    sends: ['edit', 'card-edit', 'notification'],
  },
  withdraw: {
    from: ['published', 'corrected'],
    to: 'withdrawn',
    allowedTo: ['editor', 'program'],
    needsReason: true,
    sends: ['edit', 'card-edit', 'notification'],
  },
} as const satisfies Record<string, Transition>

export type TransitionName = keyof typeof TRANSITIONS

/** Why a transition was refused. */
const REFUSALS = [
  'not-for-you',
  'wrong-state',
  'stale',
  'own-offer',
  'reason-missing',
  'not-offered',
  'nothing-left',
  'story-changed',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** A request for a transition of an answer on record. */
export interface TransitionRequest {
  readonly transition: TransitionName
  readonly actor: Actor
  /** Whether the actor is an editor of this server. */
  readonly isEditor: boolean
  readonly reason?: string
  /** For trim: the positions to keep. */
  readonly keptPositions?: readonly number[]
  /** The revision that the actor saw; a record that changed since is refused. */
  readonly seenRevision?: number
}

export type TransitionCheck =
  | { readonly ok: true; readonly state: AnswerState; readonly keptPositions: readonly number[] }
  | { readonly ok: false; readonly refusal: Refusal }

/** Whether a transition may be made on a record as it is, and the state and excerpts that it leads to. */
export function checkTransition(record: AnswerRecord, request: TransitionRequest): TransitionCheck {
  const transition: Transition = TRANSITIONS[request.transition]
  const kept = record.citations.filter(({ removed }) => !removed).map(({ position }) => position)
  const keptPositions = [...new Set(request.keptPositions ?? kept)].sort((a, b) => a - b)
  const refusal = findRefusal(record, request, transition, keptPositions)
  if (refusal) return { ok: false, refusal }
  return { ok: true, state: transition.to ?? record.state, keptPositions }
}

function findRefusal(
  record: AnswerRecord,
  request: TransitionRequest,
  transition: Transition,
  kept: readonly number[],
): Refusal | undefined {
  if (!actorKinds(record, request).some((kind) => transition.allowedTo.includes(kind))) return 'not-for-you'
  if (!transition.from.includes(record.state)) return 'wrong-state'
  if (request.seenRevision !== undefined && request.seenRevision !== record.revision) return 'stale'
  if (transition.notByAsker && isAsker(record, request.actor)) return 'own-offer'
  if (transition.needsReason && !request.reason?.trim()) return 'reason-missing'
  if (kept.some((wanted) => !record.citations.some(({ position }) => position === wanted))) return 'not-offered'
  if (kept.length === 0) return 'nothing-left'
  const outdated = record.citations.filter(({ standing }) => standing === 'checked' || standing === 'withdrawn')
  if (request.transition === 'approve' && outdated.some(({ position }) => kept.includes(position)))
    return 'story-changed'
  return undefined
}

const isAsker = (record: AnswerRecord, actor: Actor): boolean => actor !== 'program' && actor.id === record.asker

/** The roles of an actor towards a record. */
function actorKinds(record: AnswerRecord, { actor, isEditor }: TransitionRequest): Transition['allowedTo'] {
  if (actor === 'program') return ['program']
  return [...(isEditor ? ['editor' as const] : []), ...(isAsker(record, actor) ? ['asker' as const] : [])]
}
