import { expect, test } from 'vitest'
import { desk } from '../src/languages/en/desk.ts'
import { follows } from '../src/languages/en/follows.ts'
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
  retainedUnanswered: [HERE, 'so that people are counted'],
  retainedNotification: [HERE, 'that is to be sent to you'],
  retainedFollow: [HERE, 'What you follow, and where you are told'],
  untilRetention: [HERE, ' days'],
  untilCooldown: [HERE, 'after the wait is over'],
  untilSettled: [HERE, 'sent or given up'],
  untilStopped: [HERE, 'forgotten when you stop it'],
  notRetained: [HERE, 'No names'],
  yourData: [HERE, 'What is on record about you'],
  nothingFollowed: [HERE, 'You follow nothing here'],
  followedStory: [HERE, 'the story “'],
  followedSpeaker: [HERE, ', in “'],
  followedSpeakerAll: [HERE, ', in all stories'],
  followedFigure: [HERE, ', in “'],
  followedQuestion: [HERE, 'the question “'],
  toldPrivately: [HERE, 'told in a private message, asked for in'],
  toldInChannel: [HERE, 'told in '],
  followedSince: [HERE, 'since '],
  didFollow: [HERE, 'You follow '],
  tellsPrivately: [HERE, 'tells you once, in a private message'],
  tellsInChannel: [HERE, ' once, and names you'],
  tellsWhenAnswered: [HERE, 'It is asked again'],
  notInThisChannel: [HERE, 'not public'],
  didUnfollow: [HERE, 'no longer follow'],
  didStopTelling: [HERE, 'told of it no longer, as '],
  newsAnswered: [HERE, 'Your question has an answer now'],
  newsOpened: [HERE, 'can be asked about now'],
  newsWithdrawn: [HERE, 'The story was withdrawn'],
  takenOut: [HERE, 'what stood in sentence '],
  followedBy: [HERE, 'followed by '],
  newsOverBudget: [HERE, 'as much of the story as its setting allows'],
  askedByPeople: [HERE, 'people ask'],
  alsoAsked: [HERE, 'also'],
  lastAsked: [HERE, 'last '],
  tooManyFollows: [HERE, 'no more can be followed'],
  noSuchFollow: [HERE, 'nothing under number '],
  chooseFollow: [HERE, 'Nothing was stopped'],
  mayNotPost: ['src/delivery', 'may not write here'],
  notAName: [HERE, 'names no speaker'],
  severalSpeakers: [HERE, 'Several speakers have that name'],
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
  'excerptsToKeep',
  'excerptNumber',
  'why',
  'setting',
  'yes',
  'no',
  'notSet',
  'followingHead',
  'followNumber',
  'follow',
  'tellMe',
  'unfollow',
  'following',
  'unfollowAll',
  'chooseToStop',
  'newsHead',
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
  expect(listed.toSorted()).toEqual(Object.keys({ ...desk, ...follows }).toSorted())
})
