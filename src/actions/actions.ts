import { phrase } from '../answers/phrase.ts'
import type { TransitionName, TransitionRequest } from '../desk/transitions.ts'
import { isEditor, mayPublish } from '../desk/people.ts'
import { draftView, MAX_MENU_OPTIONS, publicView } from '../desk/views.ts'
import { NOTICES, type Notice } from '../desk/notices.ts'
import type { MessageKey } from '../languages/messages.ts'
import { answerActions } from './answer-actions.ts'
import type { Form } from './form.ts'
import { reportActions } from './report-actions.ts'
import { setupActions } from './setup.ts'
import { showSpeakers } from './story-card.ts'
import { storyDraftActions } from './story-drafts.ts'
import {
  type Action,
  type ActionContext,
  type ActionInput,
  messageResult,
  readNumber,
  readPage,
  readSeen,
} from './action.ts'
import { UserError } from '../command/user-error.ts'
import { historyView } from '../delivery/history.ts'
import { verificationView } from '../delivery/verification-view.ts'
import { findShownAnswer, languageOfAnswer } from '../delivery/shown-answer.ts'
import { toCitations } from '../delivery/citations.ts'
import { rerunCommand, readerLanguage } from '../delivery/rerun.ts'
import { recordingError, decisionError, noticeError } from '../delivery/user-errors.ts'

/** An action that brings a private answer to the channel, or to the desk. */
const publishAction = (name: 'share' | 'offer', done: MessageKey): Action => ({
  name,
  once: true,
  async run({ args: [id = ''] }, { newsroom, app }) {
    const { storage, person, server, channel, parent, settings } = newsroom
    const privateAnswer = await storage.findPrivateAnswer(id)
    if (privateAnswer?.server !== server) throw new UserError('expired')
    if (privateAnswer.asker !== person.id) throw new UserError('notYours')
    if (!mayPublish(person, settings)) throw new UserError('notForYou')
    const story = app.stories.get(privateAnswer.story)
    const command = app.commandOf(privateAnswer.command)
    if (!story || !command) throw new UserError('expired')
    if (story.hash !== privateAnswer.version) throw new UserError('stale')
    const input = { ...Object(privateAnswer.input) }
    const reader = readerLanguage(privateAnswer, app, settings.language)
    const answer = await command.prepare(input, {
      stories: app.stories,
      index: app.index,
      commandOf: app.commandOf,
      story,
      reader,
      newsroom,
    })()
    const { command: called, version } = privateAnswer
    // Further pages hold what is less of an answer: nobody means those when they share it.
    const citations = toCitations({ ...answer, items: answer.items.slice(0, answer.itemsPerPage) })
    const where = { id, server, channel, parent, way: name, asker: person.id }
    const recorded = await storage.recordAnswer({
      ...where,
      command: called,
      input,
      story: story.id,
      version,
      citations,
    })
    if (!recorded.ok) throw recordingError(recorded, settings['open-offers'])
    return messageResult(phrase(done), reader)
  },
})

/** An action that decides a draft. */
const decisionAction = (name: TransitionName, done: MessageKey, form?: Form): Action => ({
  name,
  ...(form && { form: async () => form }),
  async run(input, { newsroom }) {
    const { storage, person, server, settings } = newsroom
    const { number, seenRevision } = readSeen(input.args)
    const actor = { actor: person, isEditor: isEditor(person, settings) }
    const request = { transition: name, ...actor, seenRevision, ...readReason(name, input) }
    const trimmed = name === 'trim' ? await findKeptPositions(input, newsroom, number) : {}
    const decided = await storage.decideAnswer(server, number, { ...request, ...trimmed })
    if (!decided.ok) throw decisionError(decided, number)
    const n = decided.record.citations.filter(({ removed }) => !removed).length
    return messageResult(phrase(done, { number, n }))
  },
})

const readReason = (name: TransitionName, { fields: { words } }: ActionInput): Partial<TransitionRequest> =>
  name === 'reject' && words !== undefined ? { reason: words } : {}

const REJECT_FORM: Form = {
  title: phrase('reject'),
  fields: [{ kind: 'text', name: 'words', label: phrase('why'), maxLength: 300 }],
}

/** The positions of the excerpts that stay: those selected in this menu, and outside it those that stay already. */
async function findKeptPositions(
  { args, selected }: ActionInput,
  { storage, server }: ActionContext['newsroom'],
  number: number,
) {
  const first = readPage(args[2])
  const record = await storage.findAnswerByNumber(server, number)
  const others = (record?.citations ?? []).filter(
    ({ position, removed }) => !removed && (position < first || position >= first + MAX_MENU_OPTIONS),
  )
  return { keptPositions: [...others.map(({ position }) => position), ...selected.map(readNumber)] }
}

const noticeAction: Action = {
  name: 'notice',
  async run({ args: [numbered = '', chosen = ''] }, { newsroom }) {
    const { storage, person, server, settings } = newsroom
    const number = readNumber(numbered)
    if (!isNotice(chosen)) throw new UserError('notAChoice')
    const editor = isEditor(person, settings)
    const corrected = await storage.decideCorrection(server, number, { notice: chosen, actor: person, editor })
    if (!corrected.ok) throw noticeError(corrected, number)
    return messageResult(phrase('didApplyNotice', { number, notice: phrase(chosen) }))
  },
}

const isNotice = (text: string): text is Notice => Object.hasOwn(NOTICES, text)

const keepPrivateAction: Action = {
  name: 'keep',
  once: true,
  async run({ args: [id = ''] }, { newsroom: { storage, settings }, app }) {
    const privateAnswer = await storage.findPrivateAnswer(id)
    return messageResult(
      phrase('didKeep'),
      privateAnswer ? readerLanguage(privateAnswer, app, settings.language) : null,
    )
  },
}

/** The controls that stand under what readers see of an answer. */
const READERS_CONTROLS = ['post', 'reply', 'mine']

/** What an answer rests on, for readers; at the desk, what is on record of an answer or a correction and who did what. */
const aboutAction: Action = {
  name: 'about',
  turnsPage: ({ args: [, , page] }) => page !== undefined,
  async run({ args: [kind = '', id = '', page] }, { newsroom, app }) {
    if (!READERS_CONTROLS.includes(kind))
      return { kind: 'answer', answer: await historyView(id, newsroom), page: readPage(page) }
    const shown = await findShownAnswer(id, newsroom, app)
    const answer = await verificationView(shown, newsroom, app)
    return { kind: 'answer', answer, page: readPage(page), reader: languageOfAnswer(shown, newsroom, app) }
  },
}

/** Another page of an answer on record, for whoever turns it. */
const pageAction: Action = {
  name: 'page',
  turnsPage: () => true,
  async run({ args: [kind, id = '', number] }, { newsroom, app, reader }) {
    const { settings, person } = newsroom
    const { record, versions } = await findShownAnswer(id, newsroom, app)
    if (!record) throw new UserError('expired')
    if (kind === 'card' && !isEditor(person, settings)) throw new UserError('notForYou')
    const again = await rerunCommand(record, versions, app, reader)
    const answer = kind === 'card' ? draftView(record, again, versions) : publicView(record, again, versions, settings)
    return { kind: 'answer', answer, page: readPage(number) }
  },
}

/** Sends the edit of a public answer again that was given up, as when AutoMod refused it. */
const resendAction: Action = {
  name: 'resend',
  async run({ args: [id = ''] }, { newsroom: { storage, server, settings, person } }) {
    const record = await storage.findAnswerById(id)
    if (record?.server !== server || !record.message) throw new UserError('expired')
    if (!isEditor(person, settings)) throw new UserError('notForYou')
    await storage.resendEdit(record, person.id)
    return messageResult(phrase('didResend', { number: record.number }))
  },
}

/** Every action, once. */
export const actions: readonly Action[] = [
  publishAction('share', 'didShare'),
  publishAction('offer', 'didOffer'),
  keepPrivateAction,
  decisionAction('trim', 'didTrim'),
  decisionAction('approve', 'didApprove'),
  decisionAction('hold', 'didHold'),
  decisionAction('reject', 'didReject', REJECT_FORM),
  noticeAction,
  resendAction,
  aboutAction,
  pageAction,
  ...answerActions,
  ...reportActions,
  showSpeakers,
  ...setupActions,
  ...storyDraftActions,
]
