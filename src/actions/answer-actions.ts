import { phrase } from '../answers/phrase.ts'
import { UserError } from '../command/user-error.ts'
import { receiptView } from '../delivery/answer-receipt.ts'
import { findShownAnswer, languageOfAnswer } from '../delivery/shown-answer.ts'
import { VOTE_REASONS, type VoteReason } from '../desk/vote.ts'
import type { MessageKey } from '../languages/messages.ts'
import { type Action, type ActionContext, type ActionResult, messageResult } from './action.ts'

const LONGEST_WORDS = 300

/** The receipt of an answer. */
const receiptAction: Action = {
  name: 'receipt',
  async run({ args: [id = ''] }, { newsroom, app }) {
    const shown = await findShownAnswer(id, newsroom, app)
    const answer = await receiptView(shown, newsroom, app)
    return { kind: 'answer', answer, page: 1, reader: languageOfAnswer(shown, newsroom, app) }
  },
}

/** What people read of each reason. */
export const VOTE_REASON_KEYS = {
  beside: 'beside',
  incomplete: 'incomplete',
  wrong: 'wrong',
  unclear: 'unclear',
  other: 'otherReason',
} as const satisfies Record<VoteReason, MessageKey>

const answeredAction: Action = {
  name: 'answered',
  run: ({ args: [id = ''] }, context) => vote(id, null, null, context),
}

const unansweredAction: Action = {
  name: 'unanswered',
  form: async ({ args: [id = ''] }, { newsroom, app }) => ({
    reader: languageOfAnswer(await findShownAnswer(id, newsroom, app), newsroom, app),
    title: phrase('itDidNot'),
    fields: [
      {
        ...{ kind: 'choice', name: 'reason', label: phrase('whyNot') },
        choices: VOTE_REASONS.map((value) => ({ value, label: phrase(VOTE_REASON_KEYS[value]) })),
      },
      { kind: 'text', name: 'words', label: phrase('inYourWords'), maxLength: LONGEST_WORDS, isOptional: true },
    ],
  }),
  run({ args: [id = ''], fields }, context) {
    const reason = VOTE_REASONS.find((one) => one === fields.reason)
    if (!reason) throw new UserError('notAChoice')
    return vote(id, reason, fields.words?.trim().slice(0, LONGEST_WORDS) || null, context)
  },
}

async function vote(
  id: string,
  reason: VoteReason | null,
  words: string | null,
  { newsroom, app }: ActionContext,
): Promise<ActionResult> {
  const { storage, server, person } = newsroom
  const shown = await findShownAnswer(id, newsroom, app)
  const { command, story } = shown
  await storage.saveVote({ answer: id, person: person.id, server, command, story, reason, words })
  return messageResult(phrase('didVote'), languageOfAnswer(shown, newsroom, app))
}

/** What everybody can do about an answer that they see. */
export const answerActions: readonly Action[] = [receiptAction, answeredAction, unansweredAction]
