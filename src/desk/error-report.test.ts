import { describe, expect, test } from 'vitest'
import {
  checkReportTransition,
  ERROR_REPORT_STATES,
  offeredTransitions,
  REPORT_TRANSITIONS,
  type ReportRequest,
  type ReportTransitionName,
} from './error-report.ts'
import { sampleErrorReport } from './error-report.fixture.ts'

const request = (transition: ReportTransitionName, more: Partial<ReportRequest> = {}): ReportRequest => ({
  transition,
  isEditor: true,
  reason: 'as the wire has it',
  ...more,
})
const refusalOf = (check: ReturnType<typeof checkReportTransition>): string => (check.ok ? check.state : check.refusal)

describe('a report', () => {
  test.each(Object.keys(REPORT_TRANSITIONS) as ReportTransitionName[])('%s is not for readers', (transition) => {
    const report = sampleErrorReport({ holds: transition === 'release' })
    expect(refusalOf(checkReportTransition(report, request(transition, { isEditor: false })))).toBe('not-for-you')
    expect(checkReportTransition(report, request(transition)).ok).toBe(true)
  })

  test('is accepted or declined once, and declined with a reason', () => {
    expect(refusalOf(checkReportTransition(sampleErrorReport(), request('accept')))).toBe('accepted')
    expect(refusalOf(checkReportTransition(sampleErrorReport(), request('decline', { reason: ' ' })))).toBe(
      'reason-missing',
    )
    for (const state of ['accepted', 'declined'] as const)
      for (const transition of ['accept', 'decline'] as const)
        expect(refusalOf(checkReportTransition(sampleErrorReport({ state }), request(transition)))).toBe('wrong-state')
  })

  test('that changed since it was looked at is not decided on', () => {
    const seen = { seenRevision: 1 }
    expect(refusalOf(checkReportTransition(sampleErrorReport({ revision: 2 }), request('accept', seen)))).toBe('stale')
  })

  test('stays open while the excerpt is under check, and is accepted by a correction', () => {
    expect(refusalOf(checkReportTransition(sampleErrorReport(), request('hold')))).toBe('open')
    expect(refusalOf(checkReportTransition(sampleErrorReport({ holds: true }), request('hold')))).toBe('wrong-state')
    expect(refusalOf(checkReportTransition(sampleErrorReport(), request('release')))).toBe('wrong-state')
    expect(refusalOf(checkReportTransition(sampleErrorReport(), request('correct')))).toBe('accepted')
  })

  test('is offered what may be done, and nothing once it is declined', () => {
    const offered = (more: Parameters<typeof sampleErrorReport>[0]) =>
      offeredTransitions(sampleErrorReport(more)).join(' ')
    expect(offered({})).toBe('accept decline hold correct withdraw')
    expect(offered({ holds: true })).toBe('accept decline release correct withdraw')
    expect(offered({ state: 'accepted' })).toBe('hold correct withdraw')
    expect(offered({ state: 'declined' })).toBe('')
  })

  test('never leaves a state but by a transition that names it', () => {
    for (const state of ERROR_REPORT_STATES)
      for (const transition of Object.keys(REPORT_TRANSITIONS) as ReportTransitionName[]) {
        const check = checkReportTransition(sampleErrorReport({ state, holds: true }), request(transition))
        const from: readonly string[] = REPORT_TRANSITIONS[transition].from
        if (check.ok) expect(from).toContain(state)
      }
  })
})
