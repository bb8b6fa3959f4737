import type { Purpose } from './deliver.ts'
import type { Actor } from './people.ts'
import type { AnswerRecord, State } from './record.ts'

/** A rule of the desk: from which states, by whom, to which state (null: it stays), and what follows. */
interface Move {
  readonly from: readonly State[]
  readonly to: State | null
  readonly by: readonly ('editor' | 'asker' | 'program')[]
  /** Not for the asker's own answer. */
  readonly notOwn?: true
  /** A reason must be given. */
  readonly reasoned?: true
  /** The messages to send for it. */
  readonly sends: readonly Purpose[]
}

/** Every move there is. What is not here cannot happen. */
export const MOVES = {
  trim: { from: ['draft', 'held'], to: null, by: ['editor'], sends: ['card-edit'] },
  approve: { from: ['draft', 'held'], to: 'approved', by: ['editor'], notOwn: true, sends: ['post', 'card-edit'] },
  hold: { from: ['draft'], to: 'held', by: ['editor'], sends: ['card-edit'] },
  reject: { from: ['draft', 'held'], to: 'rejected', by: ['editor'], reasoned: true, sends: ['card-edit', 'notice'] },
  retract: { from: ['draft', 'held'], to: 'withdrawn', by: ['asker'], sends: ['card-edit'] },
  publish: { from: ['approved'], to: 'published', by: ['program'], sends: ['card-edit', 'notice'] },
  /** It could not be posted: back to the desk. */
  fail: { from: ['approved'], to: 'held', by: ['program'], reasoned: true, sends: ['card-edit'] },
  /** It was given in reply to a command and never reached the channel. */
  lapse: { from: ['approved'], to: 'rejected', by: ['program'], reasoned: true, sends: [] },
  correct: { from: ['published', 'corrected'], to: 'corrected', by: ['program'], sends: ['edit', 'notice'] },
  withdraw: {
    from: ['published', 'corrected'],
    to: 'withdrawn',
    by: ['editor', 'program'],
    reasoned: true,
    sends: ['edit', 'notice'],
  },
} as const satisfies Record<string, Move>

export type MoveName = keyof typeof MOVES

/** Why a move was refused. */
export const REFUSALS = [
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

/** What somebody wants done with an answer on record. */
export interface Wish {
  readonly move: MoveName
  readonly actor: Actor
  /** Whether the actor is an editor of this server. */
  readonly editor: boolean
  readonly reason?: string
  /** For trim: the positions to keep. */
  readonly keep?: readonly number[]
  /** The revision the actor saw; what changed since is not decided on blindly. */
  readonly seen?: number
}

export type Judged =
  | { readonly ok: true; readonly state: State; readonly keep: readonly number[] }
  | { readonly ok: false; readonly refusal: Refusal }

/** Whether a wish may be fulfilled on a record as it stands, and the state and excerpts that it leads to. */
export function judge(record: AnswerRecord, wish: Wish): Judged {
  const move: Move = MOVES[wish.move]
  const kept = record.citations.filter(({ removed }) => !removed).map(({ position }) => position)
  const keep = [...new Set(wish.keep ?? kept)].sort((a, b) => a - b)
  const refusal = refuse(record, wish, move, keep)
  if (refusal) return { ok: false, refusal }
  return { ok: true, state: move.to ?? record.state, keep }
}

function refuse(record: AnswerRecord, wish: Wish, move: Move, keep: readonly number[]): Refusal | undefined {
  if (!partsOf(record, wish).some((part) => move.by.includes(part))) return 'not-for-you'
  if (!move.from.includes(record.state)) return 'wrong-state'
  if (wish.seen !== undefined && wish.seen !== record.revision) return 'stale'
  if (move.notOwn && isAsker(record, wish.actor)) return 'own-offer'
  if (move.reasoned && !wish.reason?.trim()) return 'reason-missing'
  if (keep.some((wanted) => !record.citations.some(({ position }) => position === wanted))) return 'not-offered'
  if (keep.length === 0) return 'nothing-left'
  const outdated = record.citations.filter(({ standing }) => standing === 'checked' || standing === 'withdrawn')
  if (wish.move === 'approve' && outdated.some(({ position }) => keep.includes(position))) return 'story-changed'
  return undefined
}

const isAsker = (record: AnswerRecord, actor: Actor): boolean => actor !== 'program' && actor.id === record.asker

/** What somebody is to a record. */
function partsOf(record: AnswerRecord, { actor, editor }: Wish): Move['by'] {
  if (actor === 'program') return ['program']
  return [...(editor ? ['editor' as const] : []), ...(isAsker(record, actor) ? ['asker' as const] : [])]
}
