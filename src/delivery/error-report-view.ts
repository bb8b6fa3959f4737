import type { Answer, AnswerItem } from '../answers/answer.ts'
import type { Control } from '../answers/controls.ts'
import { type Phrase, phrase } from '../answers/phrase.ts'
import {
  type ErrorKind,
  type ErrorReport,
  type ErrorReportState,
  offeredTransitions,
  type ReportTransitionName,
} from '../desk/error-report.ts'
import { citeSpan, formatCall, type VersionLookup } from '../desk/views.ts'
import type { MessageKey } from '../languages/messages.ts'
import type { Storage } from '../record/storage.ts'
import { versionAsStory } from '../record/versions.ts'
import { textAnswer } from './text-answer.ts'

/** What people read of each kind of error. */
export const ERROR_KIND_KEYS = {
  speaker: 'speakerWrong',
  figure: 'figureWrong',
  date: 'dateWrong',
  context: 'contextMissing',
  outdated: 'outdated',
  other: 'otherError',
} as const satisfies Record<ErrorKind, MessageKey>

export const ERROR_REPORT_STATE_KEYS = {
  open: 'open',
  accepted: 'isAccepted',
  declined: 'isDeclined',
} as const satisfies Record<ErrorReportState, MessageKey>

const BUTTONS = {
  accept: ['accept', 'good'],
  decline: ['decline', 'bad'],
  hold: ['HOLD', 'plain'],
  release: ['release', 'plain'],
  correct: ['CORRECTED', 'plain'],
  withdraw: ['WITHDRAWN', 'plain'],
} as const satisfies Record<ReportTransitionName, readonly [MessageKey, 'plain' | 'good' | 'bad']>

/** The head of a report: its number, state and kind. */
const headOf = ({ number, state, holds, kind }: ErrorReport): Phrase[] => [
  phrase('errorReportHead', { number }),
  phrase(ERROR_REPORT_STATE_KEYS[state]),
  ...(holds ? [phrase('holdsExcerpts')] : []),
  phrase(ERROR_KIND_KEYS[kind]),
]

const wordsOf = ({ words }: ErrorReport): Phrase =>
  words === null ? phrase('erasedWords') : phrase('reporterWrote', { text: words })

/** Which excerpt a report is about. */
const aboutOf = ({ position, place }: ErrorReport): Phrase =>
  position === 0 ? phrase('wholeAnswer') : phrase('excerptNumber', { position, number: place.sentence })

function callOf({ command, input }: ErrorReport): Phrase {
  const call = formatCall(command, input)
  return call === null ? phrase('erasedQuestion') : phrase('call', { text: call })
}

const reportedPhrase = ({ reporter, channel: id }: ErrorReport): Phrase => {
  const channel = { to: 'channel', id } as const
  return reporter
    ? phrase('reportedBy', { person: { to: 'person', id: reporter }, channel })
    : phrase('reportedIn', { channel })
}

/** A report for the desk: what is said to be wrong with which words, and the decisions to choose from. */
export async function errorReportView(report: ErrorReport, storage: Storage): Promise<Answer> {
  const { id, number, revision, decider, reason } = report
  const versions = await loadVersion(report, storage)
  const words: AnswerItem = { kind: 'noted', above: [wordsOf(report)], cite: null, below: [] }
  const excerpt: AnswerItem = {
    kind: 'noted',
    above: [aboutOf(report)],
    cite: report.position > 0 && versions ? citeSpan(report.place, versions) : null,
    below: [callOf(report)],
  }
  const notes = [
    reportedPhrase(report),
    ...(decider ? [phrase('decidedBy', { person: { to: 'person', id: decider } })] : []),
    ...(reason ? [phrase('because', { reason })] : []),
  ]
  const button = (transition: ReportTransitionName): Control => {
    const [label, style] = BUTTONS[transition]
    return { kind: 'button', action: ['decide-report', transition, number, revision], label: phrase(label), style }
  }
  const offered = offeredTransitions(report)
  const decisions = offered.filter((one) => one === 'accept' || one === 'decline').map(button)
  const notices = offered.filter((one) => one !== 'accept' && one !== 'decline').map(button)
  const about: Control = {
    kind: 'button',
    action: ['about', 'error-card', id],
    label: phrase('history'),
    style: 'plain',
  }
  const story = versions ? versions(report.place.hash) : null
  return { ...textAnswer(headOf(report), [words, excerpt], notes), story, controls: [[...decisions, about], notices] }
}

async function loadVersion(
  { story, language, place: { hash } }: ErrorReport,
  storage: Storage,
): Promise<VersionLookup | null> {
  const version = await storage.findVersionByHash(story, language, hash)
  return version ? () => versionAsStory(version) : null
}

const OUTCOME_KEYS = {
  accept: 'notifyAccepted',
  decline: 'notifyDeclined',
  correct: 'notifyReportCorrected',
  withdraw: 'notifyReportWithdrawn',
} as const

/** What whoever reported is told: the outcome, and why. */
export function outcomeView(report: ErrorReport, event: string | null): Answer {
  const [, key] = Object.entries(OUTCOME_KEYS).find(([name]) => name === event) ?? []
  if (!key) throw new Error(`no notification for "${event}"`)
  const { channel, reason, number } = report
  const why = event === 'decline' && reason ? [phrase('because', { reason })] : []
  const head = [phrase(key, { channel: { to: 'channel', id: channel } })]
  const items: AnswerItem[] = [{ kind: 'noted', above: [wordsOf(report)], cite: null, below: [callOf(report)] }]
  return textAnswer(head, items, [...why, phrase('recordNumber', { number })])
}

/** A report as one entry of a list. */
export const errorReportItem = (report: ErrorReport): AnswerItem => ({
  kind: 'noted',
  above: headOf(report),
  cite: null,
  below: [aboutOf(report), callOf(report), wordsOf(report), reportedPhrase(report)],
})
