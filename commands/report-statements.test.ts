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
  hashOf: [HERE, 'SHA-256 of the text: '],
  publicAtOnce: [HERE, 'not approved by anybody'],
  onlyYouSaw: [HERE, 'لم ير هذا الجواب غيرك'],
  didReport: [HERE, 'Reported, number '],
  tooManyReports: [HERE, 'more than '],
  alreadyReported: [HERE, ' waits for the desk'],
  isAccepted: [HERE, 'accepted'],
  holdsExcerpts: [HERE, 'under check'],
  didDecline: [HERE, ' is declined'],
  didHoldExcerpts: [HERE, 'under check'],
  didCorrect: [HERE, 'corrected'],
  storyUnchanged: [HERE, 'Change the story’s file first'],
  notifyDeclined: [HERE, 'was not accepted'],
  notifyReportCorrected: [HERE, 'What you reported'],
  eventCorrectReport: [HERE, 'corrected because of a report'],
  didVote: [HERE, 'Counted'],
  voteTally: [HERE, 'yes '],
  reasonTally: [HERE, ': '],
}

/** Statements that a test of what is done knows by their key. */
const KEYED: readonly string[] = [
  ...['standsNoLonger', 'noNewest', 'noReceipt', 'receiptHow', 'noKey', 'noReports', 'nothingPublic'],
  ...['didAccept', 'didRelease', 'didWithdrawExcerpts'],
]

/** What states nothing: heads, buttons, forms, the frames of other messages; and the names of what is on record. */
const SILENT: readonly string[] = [
  ...[
    'verifyOrReport',
    'verifyHead',
    'sourceOf',
    'receipt',
    'reportError',
    'whatIsWrong',
    'speakerWrong',
    'figureWrong',
  ],
  ...['dateWrong', 'contextMissing', 'outdated', 'otherError', 'whichExcerpt', 'wholeAnswer', 'howYouKnow', 'deskSees'],
  ...['errorReportHead', 'reportedBy', 'reportedIn', 'reporterWrote', 'accept', 'decline', 'release', 'history'],
  ...['reportsHead', 'itAnswered', 'itDidNot', 'whyNot', 'beside', 'incomplete', 'wrong', 'unclear', 'otherReason'],
  ...['inYourWords', 'feedbackHead', 'isDeclined', 'retainedReport', 'retainedVote'],
  ...['eventReportError', 'eventAcceptReport', 'eventDeclineReport', 'eventHoldReport', 'eventReleaseReport'],
  ...['eventWithdrawReport'],
]

/** Statements that no test shows: each rests on one look at the record, where it is made. */
const UNSHOWN: readonly string[] = [
  ...['sharedByAsker', 'erasedWords', 'nothingReported', 'nothingVoted', 'notifyAccepted', 'notifyReportWithdrawn'],
]

test.each(Object.entries(SHOWN))('%s is shown to be said', (key, [file, words]) => {
  expect(isTested(key, file, words)).toBe(true)
})

test.each(KEYED)('%s is shown by its key', (key) => {
  expect(readFileSync(join(import.meta.dirname, '..', ACTIONS), 'utf8')).toMatch(new RegExp(`\\b${key}\\b`))
})

test('every message about verifying and reporting is shown, or states nothing', () => {
  expect([...Object.keys(SHOWN), ...KEYED, ...SILENT, ...UNSHOWN].toSorted()).toEqual(Object.keys(reports).toSorted())
})
