import type { Answer, AnswerItem } from '../answers/answer.ts'
import { type Phrase, phrase, type EntityRef } from '../answers/phrase.ts'
import { isEditor } from '../desk/people.ts'
import type { AnswerRecord } from '../desk/answer-record.ts'
import { describeRule } from '../desk/item-rule.ts'
import { describeReason } from '../desk/losses.ts'
import { formatCall, describeState } from '../desk/views.ts'
import type { ErrorReport } from '../desk/error-report.ts'
import { ERROR_REPORT_STATE_KEYS } from './error-report-view.ts'
import type { StoredAuditEntry } from '../record/audit-log.ts'
import { UserError } from '../command/user-error.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { requireVisible } from './shown-answer.ts'
import { describeDraftState } from './story-draft-view.ts'
import { eventPhrase } from './event-names.ts'
import { textAnswer } from './text-answer.ts'
import { CORRECTION_STATE_KEYS } from './user-errors.ts'

const person = (id: string): EntityRef => ({ to: 'person', id })
const noteItem = (over: Phrase[], under: Phrase[] = []): AnswerItem => ({
  kind: 'noted',
  above: over,
  cite: null,
  below: under,
})

/** What is on record of an answer or a correction: its sources for those who see it, and for editors who did what. */
export async function historyView(id: string, newsroom: Newsroom): Promise<Answer> {
  const { storage, server, channel, settings, person } = newsroom
  const editor = isEditor(person, settings)
  const record = await storage.findAnswerById(id)
  if (record?.server === server) {
    // Whoever sees the desk's channel sees its cards.
    const isAtDesk = (await storage.loadSettings({ server, channel: record.channel }))['desk-channel'] === channel
    if (!editor && !isAtDesk) requireVisible(record, newsroom)
    const entries = editor ? await storage.readAuditLog({ server, answer: id }) : []
    const head = [phrase('historyHead', { number: record.number }), describeState(record)]
    return textAnswer(head, [...sourceItems(record, editor), ...entries.map(toLogItem)])
  }
  const draft = await storage.findStoryDraftById(id)
  if (draft?.server === server && editor) {
    const entries = await storage.readAuditLog({ server, story_draft: id })
    const head = [phrase('historyHead', { number: draft.number }), describeDraftState(draft)]
    return textAnswer(head, entries.map(toLogItem))
  }
  const report = await storage.findErrorReportById(id)
  if (report?.server === server) return errorReportHistory(report, editor, newsroom)
  const correction = await storage.findCorrectionById(id)
  if (correction?.server !== server || !editor) throw new UserError('notForYou')
  const entries = await storage.readAuditLog({ server, correction: id })
  const head = [phrase('historyHead', { number: correction.number }), phrase(CORRECTION_STATE_KEYS[correction.state])]
  return textAnswer(head, entries.map(toLogItem))
}

/** Who did what with a report of an error, for editors. */
async function errorReportHistory(
  { number, state, answer }: ErrorReport,
  isForEditor: boolean,
  { storage, server }: Newsroom,
): Promise<Answer> {
  if (!isForEditor) throw new UserError('notForYou')
  const entries = (await storage.readAuditLog({ server, answer })).filter(({ detail }) => detail.number === number)
  const head = [phrase('historyHead', { number }), phrase(ERROR_REPORT_STATE_KEYS[state])]
  return textAnswer(head, entries.map(toLogItem))
}

/** The command that was called, then each excerpt with its version and rule. */
function sourceItems({ citations, input, command }: AnswerRecord, editor: boolean): AnswerItem[] {
  const call = formatCall(command, input)
  const shown = citations.filter(({ removed }) => editor || !removed)
  const sources = shown.map(({ position, cited, now, rule, removed }) =>
    noteItem(
      [phrase('excerptNumber', { position, number: cited.sentence })],
      [
        phrase('citedFrom', { hash: cited.hash.slice(0, 8), rule: describeRule(rule) }),
        ...(now.hash === cited.hash ? [] : [phrase('nowFrom', { number: now.sentence, hash: now.hash.slice(0, 8) })]),
        ...(removed ? [phrase('removedByDesk')] : []),
      ],
    ),
  )
  return [noteItem([call === null ? phrase('erasedQuestion') : phrase('call', { text: call })]), ...sources]
}

/** One entry of the log as an item. */
export function toLogItem({ at, event, actor, reason }: StoredAuditEntry): AnswerItem {
  const when: EntityRef = { to: 'moment', id: at }
  const what = { when, event: eventPhrase(event) }
  const line = actor ? phrase('entryBy', { ...what, person: person(actor) }) : phrase('entry', what)
  return noteItem([line], reason ? [phrase('because', { reason: reasonPhrase(reason) })] : [])
}

/** Why something happened: why a message was given up, a notice by its name, or what a person wrote. */
function reasonPhrase(reason: string): Phrase | string {
  const described = describeReason(reason)
  return typeof described === 'string' ? eventPhrase(described) : described
}
