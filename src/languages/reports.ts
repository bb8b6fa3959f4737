import type { Message } from './message.ts'

/** What the bot says when an answer is verified, reported or voted on. */
export interface ReportMessages {
  // What an answer rests on.
  readonly verifyOrReport: string
  readonly verifyHead: string
  /** The words of the story before and after an excerpt. */
  readonly wordsBefore: string
  readonly wordsAfter: string
  readonly placeOf: string
  readonly standsNow: string
  readonly standsNoLonger: string
  readonly noNewest: string
  /** In place of the words of a private answer whose story nobody here is shown any more. */
  readonly notAvailable: string
  readonly hashOf: string
  readonly publicAtOnce: string
  readonly sharedByAsker: string
  readonly onlyYouSaw: string
  /** The link to an excerpt at its source. */
  readonly sourceOf: string

  // Receipts.
  readonly receipt: string
  readonly receiptHow: string
  readonly commandLine: string
  readonly noReceipt: string
  readonly noKey: string

  // The form of a report.
  readonly reportError: string
  readonly whatIsWrong: string
  readonly speakerWrong: string
  readonly figureWrong: string
  readonly dateWrong: string
  readonly contextMissing: string
  readonly outdated: string
  readonly otherError: string
  readonly whichExcerpt: string
  readonly wholeAnswer: string
  readonly howYouKnow: string
  readonly deskSees: string
  readonly didReport: string
  readonly tooManyReports: Message
  readonly noReports: string
  readonly alreadyReported: string

  // A report at the desk.
  readonly errorReportHead: string
  readonly isAccepted: string
  readonly isDeclined: string
  readonly holdsExcerpts: string
  readonly reportedBy: string
  readonly reportedIn: string
  readonly reporterWrote: string
  readonly erasedWords: string
  readonly accept: string
  readonly decline: string
  readonly release: string
  readonly history: string
  readonly didAccept: string
  readonly didDecline: string
  readonly didHoldExcerpts: string
  readonly didRelease: string
  readonly didCorrect: string
  readonly didWithdrawExcerpts: string
  readonly storyUnchanged: string
  readonly nothingPublic: string
  readonly notifyAccepted: string
  readonly notifyDeclined: string
  readonly notifyReportCorrected: string
  readonly notifyReportWithdrawn: string
  readonly reportsHead: string
  readonly nothingReported: string

  // What was done about a report, in the history.
  readonly eventReportError: string
  readonly eventAcceptReport: string
  readonly eventDeclineReport: string
  readonly eventHoldReport: string
  readonly eventReleaseReport: string
  readonly eventCorrectReport: string
  readonly eventWithdrawReport: string

  // Whether an answer answered.
  readonly itAnswered: string
  readonly itDidNot: string
  readonly whyNot: string
  readonly beside: string
  readonly incomplete: string
  readonly wrong: string
  readonly unclear: string
  readonly otherReason: string
  readonly inYourWords: string
  readonly didVote: string
  readonly feedbackHead: string
  readonly nothingVoted: string
  readonly voteTally: string
  readonly ownWords: string
  readonly moreOwnWords: string
  readonly reasonTally: string

  // What is kept of both.
  readonly retainedReport: string
  readonly retainedVote: string
}
