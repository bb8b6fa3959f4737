import { z } from 'zod'
import type { AnswerItem } from '../src/answers/answer.ts'
import { phrase, type EntityRef } from '../src/answers/phrase.ts'
import type { AnswerRecord } from '../src/desk/answer-record.ts'
import { type Demand, groupByDemand } from '../src/desk/demand.ts'
import { formatCall, draftView, describeState } from '../src/desk/views.ts'
import type { StoryDraft } from '../src/desk/story-draft.ts'
import type { Correction } from '../src/record/corrections.ts'
import { defineCommand, type Group } from '../src/command/command.ts'
import { UserError } from '../src/command/user-error.ts'
import { errorReportItem, errorReportView } from '../src/delivery/error-report-view.ts'
import { reportsToCsv, toCsv, toDemandCsv, toJsonLines, votesToCsv } from '../src/delivery/export.ts'
import { historyView } from '../src/delivery/history.ts'
import { textAnswer } from '../src/delivery/text-answer.ts'
import { proposalView } from '../src/delivery/content.ts'
import { describeDraftState, storyDraftView } from '../src/delivery/story-draft-view.ts'
import { requireEditor } from '../src/command/newsroom.ts'
import { rerunCommand, loadVersions } from '../src/delivery/rerun.ts'
import { CORRECTION_STATE_KEYS, decisionError } from '../src/delivery/user-errors.ts'
import { feedback, reports } from './desk-reports.ts'

const number = z.int().min(1).max(1_000_000_000).describe('The number of the draft or correction · الرقم')
/** Maximum number of times that questions were asked, the last of which are counted. */
const MAX_UNANSWERED = 1_000
/** Maximum number of questions that are shown; all of them are in the file. */
const MAX_SHOWN = 50
/** Maximum number of other wordings that are shown of a question. */
const MAX_WORDINGS = 3

const channel = (id: string): EntityRef => ({ to: 'channel', id })

const queue = defineCommand({
  name: 'queue',
  description: 'What waits for the desk: drafts, corrections, reports · ما ينتظر مكتب التحرير',
  audience: 'asker',
  input: z.object({}),
  async run(_, context) {
    const { storage, server } = requireEditor(context)
    const drafts = await storage.listAnswers(server, ['draft', 'held'])
    const corrections = await storage.listCorrections(server, ['open', 'held'])
    const reported = await storage.listErrorReports(server, ['open'])
    const stories = await storage.listStoryDrafts(server)
    const items = [
      ...drafts.map(draftItem),
      ...corrections.map(correctionItem),
      ...reported.map(errorReportItem),
      ...stories.map(storyDraftItem),
    ]
    const head = [phrase('queueHead'), ...(items.length > 0 ? [phrase('waiting', { n: items.length })] : [])]
    return textAnswer(head, items, items.length > 0 ? [] : [phrase('nothingWaits')])
  },
})

function draftItem(record: AnswerRecord): AnswerItem {
  const { number, command: name, input, channel: id } = record
  const call = formatCall(name, input)
  const over = [phrase('recordHead', { number }), describeState(record)]
  const under = [call === null ? phrase('erasedQuestion') : phrase('call', { text: call })]
  return { kind: 'noted', above: over, cite: null, below: [...under, phrase('askedIn', { channel: channel(id) })] }
}

function storyDraftItem({ number, state, fields, story }: StoryDraft): AnswerItem {
  const above = [phrase('storyDraftHead', { number }), describeDraftState({ state })]
  return { kind: 'noted', above, cite: null, below: [phrase('titleLine', { text: fields.title ?? story })] }
}

function correctionItem({ number, state, notice, from_sentence }: Correction): AnswerItem {
  const over = [phrase('correctionHead', { number }), phrase(CORRECTION_STATE_KEYS[state])]
  return {
    kind: 'noted',
    above: over,
    cite: null,
    below: [phrase(notice), phrase('sentence', { number: from_sentence })],
  }
}

const show = defineCommand({
  name: 'show',
  description: 'A draft, answer, correction or report, and what can be decided about it · اعرض رقما',
  audience: 'asker',
  input: z.object({ number }),
  async run({ number }, context) {
    const { storage, server } = requireEditor(context)
    const record = await storage.findAnswerByNumber(server, number)
    if (record) {
      const versions = await loadVersions(record, storage)
      const { index, stories, commandOf, reader } = context
      const again = await rerunCommand(record, versions, { stories, index, commandOf, language: reader }, reader)
      return draftView(record, again, versions)
    }
    const story = await storage.findStoryDraftByNumber(server, number)
    if (story) return storyDraftView(story, { reader: context.reader.code })
    const report = await storage.findErrorReportByNumber(server, number)
    if (report) return errorReportView(report, storage)
    const correction = await storage.findCorrectionByNumber(server, number)
    const pair = correction && (await storage.findVersionPair(correction))
    if (!correction || !pair) throw new UserError('noRecord', { number })
    return proposalView(correction, pair, await storage.countAffected(correction))
  },
})

const history = defineCommand({
  name: 'history',
  description: 'Who did what with a draft, an answer or a correction, when and why · سجل رقم',
  audience: 'asker',
  input: z.object({ number }),
  async run({ number }, context) {
    const newsroom = requireEditor(context)
    const { storage, server } = newsroom
    const found =
      (await storage.findAnswerByNumber(server, number)) ??
      (await storage.findStoryDraftByNumber(server, number)) ??
      (await storage.findErrorReportByNumber(server, number)) ??
      (await storage.findCorrectionByNumber(server, number))
    if (!found) throw new UserError('noRecord', { number })
    return historyView(found.id, newsroom)
  },
})

const unanswered = defineCommand({
  name: 'unanswered',
  description: 'Questions that were not answered, by how many people ask · أسئلة بلا جواب بعدد سائليها',
  audience: 'asker',
  input: z.object({}),
  async run(_, context) {
    const { storage, server } = requireEditor(context)
    const demand = groupByDemand(await storage.listUnanswered(server, MAX_UNANSWERED))
    const head = [phrase('unansweredHead')]
    if (demand.length === 0) return textAnswer(head, [], [phrase('nothingUnanswered')])
    return {
      ...textAnswer(head, demand.slice(0, MAX_SHOWN).map(demandItem)),
      files: [{ name: 'unanswered.csv', text: toDemandCsv(demand) }],
    }
  },
})

function demandItem({ question, people, lastAskedAt, channel: id, otherWordings }: Demand): AnswerItem {
  const when: EntityRef = { to: 'moment', id: lastAskedAt }
  const others = otherWordings.slice(0, MAX_WORDINGS).map((other) => phrase('alsoAsked', { question: other }))
  return {
    kind: 'noted',
    above: [phrase('quotedQuestion', { question }), phrase('askedByPeople', { n: people })],
    cite: null,
    below: [...others, phrase('lastAsked', { when, channel: channel(id) })],
  }
}

const exported = defineCommand({
  name: 'export',
  description: 'Answers and events on record, as files: JSON lines and CSV · صدّر الأجوبة والأعمال المسجلة',
  audience: 'asker',
  input: z.object({}),
  async run(_, context) {
    const { storage, server } = requireEditor(context)
    const records = await storage.listAnswers(server)
    const log = await storage.readAuditLog({ server })
    const notes = records.length > 0 ? [] : [phrase('nothingHappened')]
    return {
      ...textAnswer([phrase('exportHead')], [], notes),
      files: [
        { name: 'record.jsonl', text: toJsonLines(records, log) },
        { name: 'record.csv', text: toCsv(records) },
        { name: 'reports.csv', text: reportsToCsv(await storage.listErrorReports(server)) },
        { name: 'feedback.csv', text: votesToCsv(await storage.listVotes(server)) },
      ],
    }
  },
})

const withdraw = defineCommand({
  name: 'withdraw',
  description: 'Withdraw a public answer; its message stays and says so · اسحب جوابا منشورا',
  audience: 'asker',
  input: z.object({ number, reason: z.string().trim().min(1).max(300).describe('Why · السبب') }),
  async run({ number, reason }, context) {
    const { storage, server, person } = requireEditor(context)
    const decided = await storage.decideAnswer(server, number, {
      transition: 'withdraw',
      actor: person,
      isEditor: true,
      reason,
    })
    if (!decided.ok) throw decisionError(decided, number)
    return textAnswer([phrase('didWithdraw', { number })], [])
  },
})

const desk: Group = {
  name: 'desk',
  description: 'For editors: what waits, what was decided · لمكتب التحرير',
  commands: [queue, show, history, reports, unanswered, feedback, exported, withdraw],
}

export default desk
