import { expect, test } from 'vitest'
import { desk } from '../src/languages/en/desk.ts'
import { isTested, messageKeysOf } from '../src/presentation/statements.fixture.ts'
import { STATEMENTS } from './statements.fixture.ts'

const HERE = 'test/flows'

/** Statements that rest on what was stored, sent or pressed: the test that shows each, and words of it. */
const SHOWN: Readonly<Record<string, readonly [file: string, words: string]>> = {
  waiting: [HERE, ' waits'],
  nothingWaits: [HERE, 'Nothing waits'],
  nothingUnanswered: [HERE, 'No question without a sure answer'],
  nothingHappened: [HERE, 'No answer is on record'],
  oneVersion: [HERE, 'No earlier text'],
  concerns: [HERE, ' public answer cites this'],
  didShare: [HERE, 'On its way to the channel'],
  didKeep: [HERE, 'Kept to yourself'],
  didOffer: [HERE, 'the desk decides'],
  didApprove: [HERE, 'is approved'],
  didHold: [HERE, 'is held'],
  didReject: [HERE, 'is rejected'],
  didTrim: [HERE, 'keeps '],
  didWithdraw: [HERE, 'the change of its message is on its way'],
  didApplyNotice: [HERE, 'Number '],
  didSet: [HERE, 'is now'],
  didUnset: [HERE, 'is no longer set here'],
  didErase: [HERE, 'is forgotten'],
  notifyPublished: [HERE, 'was approved'],
  notifyRejected: [HERE, 'was not taken'],
  notifyCorrected: [HERE, 'was corrected'],
  notifyWithdrawn: [HERE, 'was withdrawn'],
  report: [HERE, ' messages were brought up to date; '],
  lossLine: [HERE, ' message not reached'],
  moreLosses: ['src/delivery', ' more messages elsewhere'],
  copiesElsewhere: [HERE, 'Copies in channels that follow yours are edited by Discord'],
  editDelayed: [HERE, 'was edited as often as Discord allows for now'],
  didResend: [HERE, 'is on its way again'],
  editRefused: [HERE, 'AutoMod did not let its message'],
  postRefused: [HERE, 'AutoMod did not let it be posted'],
  autoModAdvice: [HERE, 'leave out the bot’s role'],
  autoModRefusedAnswer: [HERE, 'AutoMod did not let the answer through'],
  channelGone: ['src/desk', 'the channel is gone'],
  serverGone: ['src/desk', 'the server is gone'],
  messageGone: ['src/desk', 'the message is gone'],
  personGone: ['src/desk', 'the person is gone'],
  noAccess: ['src/desk', 'the bot does not see the channel'],
  notOwnMessage: ['src/desk', 'the message is not the bot’s own'],
  noDirectMessages: ['src/desk', 'the person takes no direct messages'],
  permissionMissing: ['src/desk', 'the bot lacks a permission there'],
  messageRefused: ['src/desk', 'Discord refused the message'],
  threadClosed: ['src/desk', 'the thread is closed'],
  noSharedServer: ['src/desk', 'the person shares no server with the bot'],
  autoModRefused: [HERE, 'AutoMod refused it'],
  neverReached: ['src/desk', 'it never reached the channel'],
  translationRefiled: [HERE, 'ترجمته من نسخة أحدث'],
  translationCorrected: [HERE, 'صُوّبت ترجمته. قبل'],
  translationChecked: [HERE, 'ترجمته قيد التحقق ولا تُعرض'],
  translationWithdrawn: [HERE, 'سُحبت ترجمته'],
  isOff: [HERE, 'does not answer in this channel'],
  coolingDown: [HERE, 'Wait '],
  overBudget: [HERE, 'than its setting allows'],
  onlyOnDiscord: ['test/flows', 'where the bot keeps a record'],
  notSettable: [HERE, 'whole server'],
  notYours: [HERE, 'somebody else’s'],
  confirmErase: [HERE, 'Nothing was done'],
  settingHere: [HERE, 'محدد لهذه القناة'],
  settingWhy: [HERE, 'set for the server'],
  retainedAsker: [HERE, 'each answer that was public or offered'],
  retainedQuestion: [HERE, 'What you asked in it'],
  retainedEvent: [HERE, 'What you did here'],
  retainedCooldown: [HERE, 'When you asked last'],
  retainedNotification: [HERE, 'that is to be sent to you'],
  untilRetention: [HERE, ' days'],
  untilCooldown: [HERE, 'after the wait is over'],
  untilSettled: [HERE, 'sent or given up'],
  notRetained: [HERE, 'No names'],
  deletedWithServer: [HERE, 'When the bot is removed from a server'],
  yourData: [HERE, 'What is on record about you'],
}

/** What states nothing: heads, buttons, forms, the wire's words, the frames of other messages. */
const SILENT: readonly string[] = [
  'queueHead',
  'recordHead',
  'correctionHead',
  'historyHead',
  'unansweredHead',
  'exportHead',
  'settingsHead',
  'privacyHead',
  'changedHead',
  'call',
  'recordNumber',
  'entry',
  'entryBy',
  'seeIt',
  'REFILE',
  'CORRECTED',
  'HOLD',
  'WITHDRAWN',
  'share',
  'keep',
  'offer',
  'approve',
  'hold',
  'reject',
  'about',
  'resend',
  'excerptsToKeep',
  'excerptNumber',
  'why',
  'setting',
  'yes',
  'no',
  'notSet',
]

test.each(Object.entries(STATEMENTS))('%s is said only on its evidence', (key, [said, unsaid]) => {
  expect(messageKeysOf(said())).toContain(key)
  expect(messageKeysOf(unsaid())).not.toContain(key)
})

test.each(Object.entries(SHOWN))('%s is shown to be said', (key, [file, words]) => {
  expect(isTested(key, file, words)).toBe(true)
})

test('every message of the desk stands beside its evidence, or states nothing', () => {
  const listed = [...Object.keys(STATEMENTS), ...Object.keys(SHOWN), ...SILENT]
  expect(listed.toSorted()).toEqual(Object.keys(desk).toSorted())
})
