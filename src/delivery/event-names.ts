import { type Phrase, phrase } from '../answers/phrase.ts'
import { NOTICES } from '../desk/notices.ts'
import type { MessageKey } from '../languages/messages.ts'

/** How the log's events are called. */
const EVENT_KEYS = {
  open: 'eventOpen',
  share: 'eventShare',
  offer: 'eventOffer',
  trim: 'eventTrim',
  approve: 'eventApprove',
  hold: 'eventHold',
  reject: 'eventReject',
  retract: 'eventRetract',
  publish: 'eventPublish',
  fail: 'eventFail',
  lapse: 'eventLapse',
  correct: 'eventCorrect',
  withdraw: 'eventWithdraw',
  propose: 'eventPropose',
  decide: 'eventDecide',
  lift: 'eventLift',
  unreachable: 'eventUnreachable',
  'report-error': 'eventReportError',
  'accept-report': 'eventAcceptReport',
  'decline-report': 'eventDeclineReport',
  'hold-report': 'eventHoldReport',
  'release-report': 'eventReleaseReport',
  'correct-report': 'eventCorrectReport',
  'withdraw-report': 'eventWithdrawReport',
  resend: 'eventResend',
  set: 'eventSet',
} as const satisfies Readonly<Record<string, MessageKey>>

const isNamed = (event: string): event is keyof typeof EVENT_KEYS => Object.hasOwn(EVENT_KEYS, event)
const isNotice = (word: string): word is keyof typeof NOTICES => Object.hasOwn(NOTICES, word)

/** An event of the log, or the reason of one, in the reader's language; as it stands if it is in a person's words. */
export function eventPhrase(word: string): Phrase {
  if (isNotice(word)) return phrase(word)
  return isNamed(word) ? phrase(EVENT_KEYS[word]) : phrase('call', { text: word })
}
