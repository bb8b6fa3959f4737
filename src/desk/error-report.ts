import type { Notice } from './notices.ts'
import type { VersionSpan } from './answer-record.ts'

/** What somebody can say is wrong with an answer. */
export const ERROR_KINDS = ['speaker', 'figure', 'date', 'context', 'outdated', 'other'] as const
export type ErrorKind = (typeof ERROR_KINDS)[number]

export const ERROR_REPORT_STATES = ['open', 'accepted', 'declined'] as const
export type ErrorReportState = (typeof ERROR_REPORT_STATES)[number]

/** What somebody says is wrong with an answer. */
export interface ErrorReport {
  readonly id: string
  readonly server: string
  /** Counted with the answers and corrections of the server. */
  readonly number: number
  readonly channel: string
  /** The answer's id, whether it is on record or was seen by its asker alone. */
  readonly answer: string
  readonly command: string
  /** What the command was called with; null once erased. */
  readonly input: unknown
  /** The excerpt that it is about, counted from 1 in the answer; 0 stands for the whole answer. */
  readonly position: number
  readonly story: string
  readonly language: string
  /** Where the excerpt stood that was reported; of the first one for the whole answer. */
  readonly place: VersionSpan
  readonly kind: ErrorKind
  /** What the person wrote, and who it is; null once erased. */
  readonly words: string | null
  readonly reporter: string | null
  readonly state: ErrorReportState
  /** Whether excerpts are under check because of it. */
  readonly holds: boolean
  /** Counts every change: a decision names the revision its maker saw. */
  readonly revision: number
  readonly decider: string | null
  readonly reason: string | null
  readonly openedAt: string
}

interface ReportTransition {
  readonly from: readonly ErrorReportState[]
  /** Null: the state stays. */
  readonly to: ErrorReportState | null
  readonly needsReason?: true
  /** The notice that it gives to the public excerpts that are reported. */
  readonly notice?: Notice
  /** Ends the check that the report began. */
  readonly releases?: true
  /** Whoever reported is told. */
  readonly tellsReporter?: true
}

/** Every transition of an error report, each an editor's. No other can happen. */
export const REPORT_TRANSITIONS = {
  accept: { from: ['open'], to: 'accepted', tellsReporter: true },
  decline: { from: ['open'], to: 'declined', needsReason: true, releases: true, tellsReporter: true },
  hold: { from: ['open', 'accepted'], to: null, notice: 'HOLD' },
  release: { from: ['open', 'accepted'], to: null, releases: true },
  correct: { from: ['open', 'accepted'], to: 'accepted', notice: 'CORRECTED', tellsReporter: true },
  withdraw: { from: ['open', 'accepted'], to: 'accepted', notice: 'WITHDRAWN', tellsReporter: true },
} as const satisfies Record<string, ReportTransition>

export type ReportTransitionName = keyof typeof REPORT_TRANSITIONS

export const transitionOf = (name: ReportTransitionName): ReportTransition => REPORT_TRANSITIONS[name]

/** Why a transition of an error report was refused. */
export type ReportRefusal =
  | 'not-for-you'
  | 'wrong-state'
  | 'stale'
  | 'reason-missing'
  /** Nothing public cites the excerpt. */
  | 'nothing-public'
  /** There is no newer text that could be shown as the correction. */
  | 'story-unchanged'

export interface ReportRequest {
  readonly transition: ReportTransitionName
  readonly isEditor: boolean
  readonly reason?: string
  readonly seenRevision?: number
}

export type ReportCheck =
  | { readonly ok: true; readonly state: ErrorReportState }
  | { readonly ok: false; readonly refusal: ReportRefusal }

/** Whether a transition may be made on a report as it is, and the state that it leads to. */
export function checkReportTransition(report: ErrorReport, request: ReportRequest): ReportCheck {
  const { from, to, needsReason, notice, releases } = transitionOf(request.transition)
  const refuse = (refusal: ReportRefusal): ReportCheck => ({ ok: false, refusal })
  if (!request.isEditor) return refuse('not-for-you')
  const isDone = notice === 'HOLD' ? report.holds : releases && to === null ? !report.holds : false
  if (!from.includes(report.state) || isDone) return refuse('wrong-state')
  if (request.seenRevision !== undefined && request.seenRevision !== report.revision) return refuse('stale')
  if (needsReason && !request.reason?.trim()) return refuse('reason-missing')
  return { ok: true, state: to ?? report.state }
}

/** The transitions that an editor is offered, in the order of their buttons. */
export function offeredTransitions(report: ErrorReport): ReportTransitionName[] {
  const order: ReportTransitionName[] = ['accept', 'decline', 'hold', 'release', 'correct', 'withdraw']
  const asEditor = { isEditor: true, reason: 'any' }
  return order.filter((transition) => checkReportTransition(report, { transition, ...asEditor }).ok)
}
