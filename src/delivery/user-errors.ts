import { type Phrase, phrase } from '../answers/phrase.ts'
import type { StoryDraftRefusal } from '../desk/story-draft.ts'
import type { Refusal } from '../desk/transitions.ts'
import { describeState } from '../desk/views.ts'
import type { MessageKey } from '../languages/messages.ts'
import type { ReportDecision } from '../record/decide-report.ts'
import type { ReportResult } from '../record/error-reports.ts'
import type { ReportRefusal } from '../desk/error-report.ts'
import { ERROR_REPORT_STATE_KEYS } from './error-report-view.ts'
import type { RecordResult } from '../record/answers.ts'
import type { Decision } from '../record/decide.ts'
import type { CorrectionDecision, Correction } from '../record/corrections.ts'
import type { StoryDraftDecision } from '../record/story-drafts.ts'
import { UserError } from '../command/user-error.ts'
import { describeDraftState } from './story-draft-view.ts'

const REFUSAL_KEYS = {
  'not-for-you': 'notForYou',
  'wrong-state': 'wrongState',
  stale: 'changedMeanwhile',
  'own-offer': 'ownOffer',
  'reason-missing': 'reasonMissing',
  'not-offered': 'notOffered',
  'nothing-left': 'nothingLeft',
  'story-changed': 'storyChanged',
} as const satisfies Record<Refusal, MessageKey>

/** The message keys for the states of a correction. */
export const CORRECTION_STATE_KEYS = {
  open: 'open',
  held: 'held',
  decided: 'decided',
  superseded: 'superseded',
} as const satisfies Record<Correction['state'], MessageKey>

/** Who decided last, as far as it is on record. */
const deciderPhrase = (decider: string | null): Phrase =>
  decider ? phrase('decidedBy', { person: { to: 'person', id: decider } }) : phrase('nobodyOnRecord')

/** The error for a refused decision; it names who decided first, if anybody did. */
export function decisionError(decision: Exclude<Decision, { ok: true }>, number: number): UserError {
  if (decision.refusal === 'unknown') return new UserError('noRecord', { number })
  const { record } = decision
  const key = REFUSAL_KEYS[decision.refusal]
  if (key === 'wrongState')
    return new UserError(key, { number, state: describeState(record), by: deciderPhrase(record.decider) })
  return new UserError(key, { number })
}

const DRAFT_REFUSAL_KEYS = {
  'not-for-you': 'notForYou',
  'not-yours': 'notYourStory',
  'own-story': 'ownStory',
  'wrong-state': 'wrongState',
  stale: 'changedMeanwhile',
  'reason-missing': 'reasonMissing',
} as const satisfies Record<StoryDraftRefusal, MessageKey>

/** The error for a refused decision about a story that is to be added. */
export function storyDraftError(decision: Exclude<StoryDraftDecision, { ok: true }>, number: number): UserError {
  if (decision.refusal === 'unknown') return new UserError('noRecord', { number: number || 0 })
  const { state, decider } = decision.draft
  return new UserError(DRAFT_REFUSAL_KEYS[decision.refusal], {
    number,
    state: describeDraftState({ state }),
    by: deciderPhrase(decider),
  })
}

/** The error for a refused notice. */
export function noticeError(corrected: Exclude<CorrectionDecision, { ok: true }>, number: number): UserError {
  if (corrected.refusal === 'unknown') return new UserError('noRecord', { number })
  const { state, decider } = corrected.correction
  if (corrected.refusal === 'wrong-state')
    return new UserError('wrongState', {
      number,
      state: phrase(CORRECTION_STATE_KEYS[state]),
      by: deciderPhrase(decider),
    })
  return new UserError(corrected.refusal === 'not-for-you' ? 'notForYou' : 'notAChoice')
}

/** The error for a report that was not taken. */
export function reportingError(refused: Exclude<ReportResult, { ok: true }>): UserError {
  if (refused.refusal === 'already-reported') return new UserError('alreadyReported', { number: refused.number })
  return refused.limit === 0 ? new UserError('noReports') : new UserError('tooManyReports', { n: refused.limit })
}

const REPORT_REFUSAL_KEYS = {
  ...REFUSAL_KEYS,
  'nothing-public': 'nothingPublic',
  'story-unchanged': 'storyUnchanged',
} as const satisfies Record<ReportRefusal, MessageKey>

/** The error for a refused decision about a report; it names who decided first, if anybody did. */
export function reportDecisionError(decision: Exclude<ReportDecision, { ok: true }>, number: number): UserError {
  if (decision.refusal === 'unknown') return new UserError('noRecord', { number })
  const { state, decider } = decision.report
  const key = REPORT_REFUSAL_KEYS[decision.refusal]
  if (key !== 'wrongState') return new UserError(key, { number })
  return new UserError(key, { number, state: phrase(ERROR_REPORT_STATE_KEYS[state]), by: deciderPhrase(decider) })
}

/** The error for an answer that did not go on record. */
export function recordingError({ refusal }: Exclude<RecordResult, { ok: true }>, limit: number): UserError {
  if (refusal === 'too-many-offers') return new UserError('tooManyOffers', { number: limit })
  return new UserError(({ mode: 'notInThisMode', paused: 'isPaused', already: 'already' } as const)[refusal])
}
