import type { Message } from './message.ts'
import type { ReportMessages } from './reports.ts'

/** What the bot says at the desk: drafts, corrections, settings, privacy. */
export interface DeskMessages extends ReportMessages {
  // Heads.
  readonly queueHead: string
  readonly recordHead: string
  readonly correctionHead: string
  readonly historyHead: string
  readonly unansweredHead: string
  readonly exportHead: string
  readonly settingsHead: string
  readonly privacyHead: string
  readonly changedHead: string
  readonly waiting: Message
  readonly nothingWaits: string
  readonly nothingUnanswered: string
  readonly nothingHappened: string

  // States of an answer and of a correction.
  readonly draft: string
  readonly held: string
  readonly rejected: string
  /** In place of rejected, for an answer that nobody reviewed. */
  readonly undelivered: string
  readonly approved: string
  readonly isPublished: string
  readonly isCorrected: string
  readonly isWithdrawn: string
  readonly open: string
  readonly decided: string
  readonly superseded: string

  // About a record.
  readonly call: string
  readonly erasedQuestion: string
  readonly askedBy: string
  readonly askedIn: string
  readonly decidedBy: string
  readonly because: string
  readonly approvedBy: string
  readonly approvedByDesk: string
  readonly recordNumber: string
  readonly citedFrom: string
  readonly bySearch: string
  readonly byComparison: string
  readonly nowFrom: string
  readonly removedByDesk: string
  readonly entry: string
  readonly entryBy: string
  readonly nobodyOnRecord: string

  // How excerpts stand.
  readonly refiledHere: string
  readonly before: string
  readonly was: string
  readonly after: string
  readonly underCheck: string
  readonly translationRefiled: string
  readonly translationCorrected: string
  readonly translationChecked: string
  readonly translationWithdrawn: string
  readonly withdrawnWhole: string
  readonly withdrawnHere: string
  readonly addedHere: string
  readonly removedHere: string
  readonly movedHere: string
  readonly notChanged: string
  readonly oneVersion: string
  readonly concerns: Message

  // The wire's notices, as an editor chooses them. Readers see underCheck for HOLD, withdrawnHere for WITHDRAWN.
  readonly REFILE: string
  readonly CORRECTED: string
  readonly HOLD: string
  readonly WITHDRAWN: string

  // Buttons, menus and forms.
  readonly share: string
  readonly keep: string
  readonly offer: string
  readonly approve: string
  readonly hold: string
  readonly reject: string
  readonly about: string
  readonly resend: string
  readonly excerptsToKeep: string
  readonly excerptNumber: string
  readonly why: string

  // Confirmations.
  readonly didShare: string
  readonly didKeep: string
  readonly didOffer: string
  readonly didApprove: string
  readonly didHold: string
  readonly didReject: string
  readonly didTrim: string
  readonly didWithdraw: string
  readonly didApplyNotice: string
  readonly didResend: string
  readonly didSet: string
  readonly didUnset: string
  readonly didErase: string

  // Notifications to askers and the desk.
  readonly notifyPublished: string
  readonly notifyRejected: string
  readonly notifyCorrected: string
  readonly notifyWithdrawn: string
  readonly seeIt: string
  readonly report: string
  readonly reportLost: Message
  /** A channel in which messages were not brought up to date, and why. */
  readonly lossLine: Message
  readonly moreLosses: Message
  readonly copiesElsewhere: string
  readonly editRefused: string
  readonly postRefused: string
  readonly autoModAdvice: string
  readonly editDelayed: string
  readonly changedSince: string

  // Why a message was given up.
  readonly channelGone: string
  readonly serverGone: string
  readonly messageGone: string
  readonly personGone: string
  readonly noAccess: string
  readonly notOwnMessage: string
  readonly noDirectMessages: string
  readonly permissionMissing: string
  readonly messageRefused: string
  readonly threadClosed: string
  readonly noSharedServer: string
  readonly autoModRefused: string
  readonly neverReached: string

  // Refusals.
  readonly autoModRefusedAnswer: string
  readonly notForYou: string
  readonly wrongState: string
  readonly changedMeanwhile: string
  readonly ownOffer: string
  readonly reasonMissing: string
  readonly notOffered: string
  readonly nothingLeft: string
  readonly storyChanged: string
  readonly noRecord: string
  readonly notInThisMode: string
  readonly isPaused: string
  readonly isOff: string
  readonly tooManyOffers: string
  readonly already: string
  readonly notAChoice: string
  readonly coolingDown: Message
  readonly overBudget: string
  readonly onlyOnDiscord: string
  readonly notSettable: string
  readonly notYours: string
  readonly confirmErase: string

  // Settings.
  readonly setting: string
  readonly settingHere: string
  readonly settingWhy: string
  readonly yes: string
  readonly no: string
  readonly notSet: string

  // Privacy.
  readonly retainedAsker: string
  readonly retainedQuestion: string
  readonly retainedEvent: string
  readonly retainedCooldown: string
  readonly retainedNotification: string
  readonly untilRetention: Message
  readonly untilCooldown: string
  readonly untilSettled: string
  readonly notRetained: string
  readonly deletedWithServer: string
  readonly yourData: string
}
