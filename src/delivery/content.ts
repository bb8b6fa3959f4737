import type { Answer } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import type { Control } from '../answers/controls.ts'
import { beforeAfterItems } from '../desk/changes-view.ts'
import type { Delivery } from '../desk/deliver.ts'
import type { AnswerRecord } from '../desk/answer-record.ts'
import { draftView, publicView, replyView } from '../desk/views.ts'
import { noticeChoices } from '../desk/notices.ts'
import type { Language } from '../languages/language.ts'
import type { Correction } from '../record/corrections.ts'
import type { Storage } from '../record/storage.ts'
import { type Version, versionAsStory } from '../record/versions.ts'
import type { AppContext } from '../command/context.ts'
import { newsContent } from './news-content.ts'
import { storyDraftView } from './story-draft-view.ts'
import { errorReportView, outcomeView } from './error-report-view.ts'
import { toPictured } from './pictured.ts'
import { delayView, refusalView } from './refusals.ts'
import { reportView } from './report.ts'
import { textAnswer } from './text-answer.ts'
import { rerunCommand, readerLanguage, loadVersions } from './rerun.ts'
import { CORRECTION_STATE_KEYS } from './user-errors.ts'

/** The content of a message, and its language. */
export interface DeliveryContent {
  readonly answer: Answer
  /** What its picture shows, if it may have one. */
  readonly pictured?: Answer | null
  readonly reader: Language
}

/** The content of a delivery, from what is on record at this moment. Null if it is no longer there. */
export async function deliveryContent(
  delivery: Delivery,
  app: AppContext,
  storage: Storage,
): Promise<DeliveryContent | null> {
  const { answer, correction, errorReport, storyDraft } = delivery
  if (delivery.purpose === 'news') return newsContent(delivery, app, storage)
  if (storyDraft) return storyDraftContent(storyDraft, app, storage)
  if (errorReport) return errorReportContent(delivery, errorReport, app, storage)
  if (answer && delivery.purpose !== 'report') return answerContent(delivery, answer, app, storage)
  return correction ? correctionContent(delivery, correction, app, storage) : null
}

async function storyDraftContent(id: string, app: AppContext, storage: Storage): Promise<DeliveryContent | null> {
  const draft = await storage.findStoryDraftById(id)
  if (!draft) return null
  const { language } = await storage.loadSettings({ server: draft.server })
  const reader = readerLanguage({ input: {} }, app, language)
  return { answer: storyDraftView(draft, { reader: reader.code }), reader }
}

async function answerContent(
  { purpose, event }: Delivery,
  id: string,
  app: AppContext,
  storage: Storage,
): Promise<DeliveryContent | null> {
  const record = await storage.findAnswerById(id)
  if (!record) return null
  const { server, channel } = record
  const settings = await storage.loadSettings({ server, channel })
  const reader = readerLanguage(record, app, settings.language)
  const versions = await loadVersions(record, storage)
  const again = await rerunCommand(record, versions, app, reader)
  switch (purpose) {
    case 'card':
    case 'card-edit':
      return { answer: draftView(record, again, versions), reader }
    case 'reply':
      return { answer: replyView(record, versions), reader }
    case 'notification':
      return { answer: notificationView(record, event, replyView(record, versions)), reader }
    case 'refusal':
    case 'delay': {
      const view = purpose === 'delay' ? delayView(record, event) : refusalView(record, event)
      // The desk's own language, whatever the answer's.
      const { language } = await storage.loadSettings({ server })
      return { answer: view, reader: readerLanguage({ input: {} }, app, language) }
    }
    default: {
      const pictured = await toPictured(record, again, (hash) => rerunCommand(record, versions, app, reader, hash))
      return { answer: publicView(record, again, versions, settings), pictured, reader }
    }
  }
}

const NOTIFICATION_KEYS = {
  publish: 'notifyPublished',
  reject: 'notifyRejected',
  correct: 'notifyCorrected',
  withdraw: 'notifyWithdrawn',
} as const

/** The notification to the asker: what happened, why, and what became of the excerpts. */
function notificationView(
  { server, channel, message, reason, number }: AnswerRecord,
  event: string | null,
  changed: Answer,
): Answer {
  const [, key] = Object.entries(NOTIFICATION_KEYS).find(([name]) => name === event) ?? []
  if (!key) throw new Error(`no notification for "${event}"`)
  const why = event === 'reject' && reason ? [phrase('because', { reason })] : []
  const items = event === 'correct' ? changed.items : []
  const where = message ? [phrase('seeIt', { message: { to: 'message', id: `${server}/${channel}/${message}` } })] : []
  const head = [phrase(key, { channel: { to: 'channel', id: channel } })]
  return { ...changed, head, items, controls: [], notes: [...why, ...where, phrase('recordNumber', { number })] }
}

async function errorReportContent(
  { purpose, event }: Delivery,
  id: string,
  app: AppContext,
  storage: Storage,
): Promise<DeliveryContent | null> {
  const report = await storage.findErrorReportById(id)
  if (!report) return null
  const isForDesk = purpose !== 'notification'
  const { server, channel, input } = report
  const { language } = await storage.loadSettings(isForDesk ? { server } : { server, channel })
  const reader = readerLanguage({ input: isForDesk ? {} : input }, app, language)
  return { answer: isForDesk ? await errorReportView(report, storage) : outcomeView(report, event), reader }
}

async function correctionContent(
  { purpose }: Delivery,
  id: string,
  app: AppContext,
  storage: Storage,
): Promise<DeliveryContent | null> {
  const correction = await storage.findCorrectionById(id)
  if (!correction) return null
  const { language } = await storage.loadSettings({ server: correction.server })
  const reader = readerLanguage({ input: {} }, app, language)
  if (purpose === 'report') {
    const [tally, losses] = await Promise.all([storage.tallyDeliveries(id), storage.listLosses(id)])
    return { answer: reportView(correction, tally, losses), reader }
  }
  const pair = await storage.findVersionPair(correction)
  return pair ? { answer: proposalView(correction, pair, await storage.countAffected(correction)), reader } : null
}

/** A changed sentence for the desk: before, after, how many answers cite it, and the notices to choose from. */
export function proposalView(
  correction: Correction,
  pair: { old: Version; fresh: Version },
  concerned: number,
): Answer {
  const { number, id, state, notice, decider, from_sentence, to_sentence } = correction
  const old = versionAsStory(pair.old)
  const fresh = versionAsStory(pair.fresh)
  const from = old.sentences[from_sentence - 1]
  const to = to_sentence === null ? undefined : fresh.sentences[to_sentence - 1]
  const items =
    from && to ? beforeAfterItems(from, to, old, fresh) : from ? beforeAfterItems(from, from, old, old).slice(0, 1) : []
  const button = (one: typeof notice): Control => ({
    kind: 'button',
    action: ['notice', number, one],
    label: phrase(one),
    style: one === notice ? 'good' : 'plain',
  })
  const about: Control = { kind: 'button', action: ['about', 'proposal', id], label: phrase('history'), style: 'plain' }
  const open = state === 'open' || state === 'held'
  const choices = open
    ? noticeChoices(to ? 'changed' : 'removed').filter((one) => one !== 'HOLD' || state === 'open')
    : []
  const notes = [
    phrase('concerns', { n: concerned }),
    ...(decider ? [phrase('decidedBy', { person: { to: 'person', id: decider } })] : []),
  ]
  const head = [
    phrase('correctionHead', { number }),
    phrase(CORRECTION_STATE_KEYS[state]),
    ...(open ? [] : [phrase(notice)]),
  ]
  return { ...textAnswer(head, items, notes), story: fresh, controls: [[...choices.map(button), about]] }
}
