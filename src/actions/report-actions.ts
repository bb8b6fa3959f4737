import { phrase } from '../answers/phrase.ts'
import { UserError } from '../command/user-error.ts'
import { ERROR_KIND_KEYS } from '../delivery/error-report-view.ts'
import {
  findShownAnswer,
  groupByPlace,
  isShown,
  languageOfAnswer,
  type ShownAnswer,
  shownSpan,
} from '../delivery/shown-answer.ts'
import { reportDecisionError, reportingError } from '../delivery/user-errors.ts'
import { ERROR_KINDS, REPORT_TRANSITIONS, type ReportTransitionName } from '../desk/error-report.ts'
import { isEditor } from '../desk/people.ts'
import { citeSpan, excerptNumber } from '../desk/views.ts'
import type { MessageKey } from '../languages/messages.ts'
import { type Action, messageResult, readSeen } from './action.ts'
import { type Form, type FormChoice, type FormField, MAX_CHOICES } from './form.ts'

const LONGEST_WORDS = 500
/** In place of an excerpt's number: the whole answer. */
const WHOLE = '0'

/** Reports an error in an answer: a form, then a numbered report for the desk. */
const reportAction: Action = {
  name: 'report',
  form: async ({ args: [id = ''] }, { newsroom, app }) => {
    const answer = await findShownAnswer(id, newsroom, app)
    return { ...reportForm(answer), reader: languageOfAnswer(answer, newsroom, app) }
  },
  async run({ args: [id = ''], fields }, { newsroom, app }) {
    const { storage, server, channel, person } = newsroom
    const answer = await findShownAnswer(id, newsroom, app)
    const kind = ERROR_KINDS.find((one) => one === fields.kind)
    const shown = answer.citations.filter(isShown)
    const position = Number(fields.excerpt ?? shown[0]?.position)
    const cited = position === 0 ? shown[0] : shown.find((one) => one.position === position)
    const words = fields.words?.trim().slice(0, LONGEST_WORDS)
    if (!kind || !cited || !words) throw new UserError('notAChoice')
    const { command, input } = answer
    const { story, language } = cited
    const about = { position, story, language, place: shownSpan(cited) }
    const where = { server, channel: answer.record?.channel ?? channel, answer: id, command, input }
    const reported = await storage.recordErrorReport({ ...where, ...about, kind, words, reporter: person.id })
    if (!reported.ok) throw reportingError(reported)
    return messageResult(
      phrase('didReport', { number: reported.report.number }),
      languageOfAnswer(answer, newsroom, app),
    )
  },
}

function reportForm(answer: ShownAnswer): Form {
  // A decision is about a sentence: what was cited of it more than once is one choice.
  const shown = groupByPlace(answer.citations.filter(isShown)).flatMap(([first]) => first ?? [])
  if (shown.length === 0) throw new UserError('noReceipt')
  const kinds = ERROR_KINDS.map((value): FormChoice => ({ value, label: phrase(ERROR_KIND_KEYS[value]) }))
  const excerpts = shown.slice(0, MAX_CHOICES - 1).map((one): FormChoice => {
    const { text } = citeSpan(shownSpan(one), answer.versions).sentence.excerpt
    return { value: `${one.position}`, label: excerptNumber(one), description: text }
  })
  const whole: FormChoice = { value: WHOLE, label: phrase('wholeAnswer') }
  const which: FormField[] =
    shown.length > 1
      ? [{ kind: 'choice', name: 'excerpt', label: phrase('whichExcerpt'), choices: [...excerpts, whole] }]
      : []
  return {
    title: phrase('reportError'),
    fields: [
      { kind: 'choice', name: 'kind', label: phrase('whatIsWrong'), choices: kinds },
      ...which,
      { kind: 'text', name: 'words', label: phrase('howYouKnow'), maxLength: LONGEST_WORDS },
      { kind: 'note', text: phrase('deskSees') },
    ],
  }
}

const DONE = {
  accept: 'didAccept',
  decline: 'didDecline',
  hold: 'didHoldExcerpts',
  release: 'didRelease',
  correct: 'didCorrect',
  withdraw: 'didWithdrawExcerpts',
} as const satisfies Record<ReportTransitionName, MessageKey>

/** Decides a report: `decide-report:TRANSITION:NUMBER:REVISION`; a decline asks for its reason first. */
const decideReportAction: Action = {
  name: 'decide-report',
  form: async ({ args: [transition] }) =>
    transition === 'decline'
      ? {
          title: phrase('decline'),
          fields: [{ kind: 'text', name: 'words', label: phrase('why'), maxLength: LONGEST_WORDS }],
        }
      : null,
  async run({ args: [chosen = '', ...seen], fields }, { newsroom }) {
    const { storage, server, person, settings } = newsroom
    const { number, seenRevision } = readSeen(seen)
    if (!isTransition(chosen)) throw new UserError('notAChoice')
    const decided = await storage.decideErrorReport(server, number, {
      transition: chosen,
      actor: person,
      isEditor: isEditor(person, settings),
      seenRevision,
      ...(fields.words !== undefined && { reason: fields.words }),
    })
    if (!decided.ok) throw reportDecisionError(decided, number)
    return messageResult(phrase(DONE[chosen], { number }))
  },
}

const isTransition = (name: string): name is ReportTransitionName => Object.hasOwn(REPORT_TRANSITIONS, name)

export const reportActions: readonly Action[] = [reportAction, decideReportAction]
