import { type Phrase, phrase } from '../answers/phrase.ts'
import type { Refusal } from '../desk/moves.ts'
import { sayState } from '../desk/shown.ts'
import type { MessageKey } from '../languages/messages.ts'
import type { Recorded } from '../record/answers.ts'
import type { Decision } from '../record/decide.ts'
import type { Corrected, Correction } from '../record/corrections.ts'
import { UserError } from '../command/user-error.ts'

const KEYS = {
  'not-for-you': 'notForYou',
  'wrong-state': 'wrongState',
  stale: 'changedMeanwhile',
  'own-offer': 'ownOffer',
  'reason-missing': 'reasonMissing',
  'not-offered': 'notOffered',
  'nothing-left': 'nothingLeft',
  'story-changed': 'storyChanged',
} as const satisfies Record<Refusal, MessageKey>

/** The words for the state of a correction. */
export const CORRECTION_KEYS = {
  ...{ open: 'open', held: 'held', decided: 'decided', superseded: 'superseded' },
} as const satisfies Record<Correction['state'], MessageKey>

/** Who decided last, as far as it is on record. */
const by = (decider: string | null): Phrase =>
  decider ? phrase('decidedBy', { person: { to: 'person', id: decider } }) : phrase('nobodyOnRecord')

/** Why a decision was refused, for whoever made it: who was first, where somebody was. */
export function refusalOf(decision: Exclude<Decision, { ok: true }>, number: number): UserError {
  if (decision.refusal === 'unknown') return new UserError('noRecord', { number })
  const { record } = decision
  const key = KEYS[decision.refusal]
  if (key === 'wrongState') return new UserError(key, { number, state: sayState(record), by: by(record.decider) })
  return new UserError(key, { number })
}

/** Why an editor's word was refused. */
export function wordRefused(corrected: Exclude<Corrected, { ok: true }>, number: number): UserError {
  if (corrected.refusal === 'unknown') return new UserError('noRecord', { number })
  const { state, decider } = corrected.correction
  if (corrected.refusal === 'wrong-state')
    return new UserError('wrongState', { number, state: phrase(CORRECTION_KEYS[state]), by: by(decider) })
  return new UserError(corrected.refusal === 'not-for-you' ? 'notForYou' : 'notAChoice')
}

/** Why an answer did not go on record. */
export function recordRefused({ refusal }: Exclude<Recorded, { ok: true }>, limit: number): UserError {
  if (refusal === 'too-many-offers') return new UserError('tooManyOffers', { number: limit })
  return new UserError(({ mode: 'notInThisMode', paused: 'isPaused', already: 'already' } as const)[refusal])
}
