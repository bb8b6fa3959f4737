import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reports } from '../src/languages/en/reports.ts'
import { isTested } from '../src/presentation/statements.fixture.ts'

const HERE = 'test/flows'
const ACTIONS = 'src/actions/report-actions.test.ts'

/** Statements about answers that are verified, reported or voted on: the test that shows each, and words of it. */
const SHOWN: Readonly<Record<string, readonly [file: string, words: string]>> = {
  wordsBefore: [HERE, 'Before it: '],
  wordsAfter: [HERE, 'After it: '],
  placeOf: [HERE, 'characters '],
  standsNow: [HERE, 'Stands word for word in the newest version'],
  retainedReport: [HERE, 'Your id and your words with each error'],
  retainedVote: [HERE, 'Your id with whether an answer answered you'],
  hashOf: [HERE, 'SHA-256 of the text: '],
  publicAtOnce: [HERE, 'not approved by anybody'],
  onlyYouSaw: [HERE, 'لم ير هذا الجواب غيرك'],
  didReport: [HERE, 'Reported, number '],
  tooManyReports: [HERE, ' error an hour'],
  alreadyReported: [HERE, ' waits for the desk'],
  holdsExcerpts: [HERE, 'under check'],
  didDecline: [HERE, ' is declined'],
  didHoldExcerpts: [HERE, 'under check'],
  storyUnchanged: [HERE, 'Change the story’s file first'],
  notifyDeclined: [HERE, 'was not accepted'],
  notifyReportCorrected: [HERE, 'led to a correction'],
  eventCorrectReport: [HERE, 'corrected because of a report'],
  didVote: [HERE, 'Counted'],
  didWithdrawExcerpts: [HERE, 'withdrawn; the change of the messages is on its way'],
  sharedByAsker: [HERE, 'its asker shared it'],
  erasedWords: [HERE, 'What was written was forgotten'],
  nothingReported: [HERE, 'No report of an error is on record here'],
  nothingVoted: [HERE, 'Nobody has said whether an answer answered'],
  notifyAccepted: [HERE, 'An error that you reported in'],
  notAvailable: [HERE, 'لم تعد القصة متاحة هنا'],
  notifyReportWithdrawn: [HERE, 'led to a withdrawal'],
}

/** Statements that a test of what is done knows by their key. */
const KEYED: readonly string[] = [
  ...['standsNoLonger', 'noNewest', 'noReceipt', 'receiptHow', 'noKey', 'noReports', 'nothingPublic'],
  ...['didAccept', 'didCorrect', 'didRelease'],
]

/** What states nothing: heads, buttons, forms, the frames of other messages; and the names of what is on record. */
const SILENT: readonly string[] = [
  ...[
    'verifyOrReport',
    'verifyHead',
    'sourceOf',
    'receipt',
    'commandLine',
    'reportError',
    'whatIsWrong',
    'speakerWrong',
    'figureWrong',
  ],
  ...['dateWrong', 'contextMissing', 'outdated', 'otherError', 'whichExcerpt', 'wholeAnswer', 'howYouKnow', 'deskSees'],
  ...['errorReportHead', 'reportedBy', 'reportedIn', 'reporterWrote', 'accept', 'decline', 'release', 'history'],
  ...['reportsHead', 'itAnswered', 'itDidNot', 'whyNot', 'beside', 'incomplete', 'wrong', 'unclear', 'otherReason'],
  ...[
    'inYourWords',
    'feedbackHead',
    'isAccepted',
    'isDeclined',
    'voteTally',
    'reasonTally',
    'ownWords',
    'moreOwnWords',
  ],
  ...['eventReportError', 'eventAcceptReport', 'eventDeclineReport', 'eventHoldReport', 'eventReleaseReport'],
  ...['eventWithdrawReport'],
]

test.each(Object.entries(SHOWN))('%s is shown to be said', (key, [file, words]) => {
  expect(isTested(key, file, words)).toBe(true)
})

test.each(KEYED)('%s is shown by its key', (key) => {
  expect(readFileSync(join(import.meta.dirname, '..', ACTIONS), 'utf8')).toMatch(new RegExp(`\\b${key}\\b`))
})

test('every message about verifying and reporting is shown, or states nothing', () => {
  expect([...Object.keys(SHOWN), ...KEYED, ...SILENT].toSorted()).toEqual(Object.keys(reports).toSorted())
})
