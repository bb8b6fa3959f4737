import type { Message } from './message.ts'

/** What the bot says of a story's card, of being set up in a server, and of itself. */
export interface ServerMessages {
  // The card of a story.
  readonly cardQuotes: string
  readonly cardHint: string
  readonly cardAsk: string
  readonly cardQuestion: string
  readonly cardText: string
  readonly cardChooseSpeaker: string
  readonly cardEverySpeaker: string
  readonly cardMoreSpeakers: Message

  // What is written once to a server that has invited the bot.
  readonly welcomeWhat: string
  readonly welcomeSet: string
  readonly welcomeLanguage: string
  readonly welcomeModes: string
  readonly welcomeDesk: string
  readonly welcomeTry: string

  // Setting a server up.
  readonly setupHead: string
  readonly setupLanguage: string
  readonly setupOwnLanguage: string
  readonly setupMode: string
  readonly setupChannelMode: string
  readonly setupDeskChannel: string
  readonly setupDeskRoles: Message
  readonly setupRole: string
  readonly roleOfEverybody: string
  readonly setupNoDesk: string
  readonly setupNoRoles: string
  readonly setupLacks: string
  readonly setupUnknownChannel: string
  readonly setupNothingLacks: string
  readonly setupModeOf: string
  readonly setupAsServer: string
  readonly modeOpen: string
  readonly modePrivate: string
  readonly modeReviewed: string
  readonly modeOff: string
  readonly chooseLanguage: string
  readonly chooseMode: string
  readonly chooseDeskChannel: string
  readonly chooseDeskRoles: string
  readonly chooseChannel: string
  readonly mayView: string
  readonly maySend: string
  readonly mayReadHistory: string
  readonly mayAttach: string

  // Of the bot itself.
  readonly aboutHead: string
  readonly aboutVersion: string
  readonly aboutStories: Message
  readonly aboutFresh: string
  readonly aboutFolderRead: string
  readonly aboutFolderUnread: string
  readonly aboutMonth: string
  readonly aboutNoAnswers: string
  readonly aboutAnswered: Message
  readonly aboutUnsure: Message
  readonly aboutDeclined: Message
  readonly aboutMedian: Message
  readonly aboutKey: string
  readonly linkPrivacy: string
  readonly linkTerms: string
  readonly linkSource: string

  // To people who installed the app for themselves.
  readonly onlyInServers: string
  readonly noPublicStories: string

  // What was done, as the log tells it.
  readonly eventOpen: string
  readonly eventShare: string
  readonly eventOffer: string
  readonly eventTrim: string
  readonly eventApprove: string
  readonly eventHold: string
  readonly eventReject: string
  readonly eventRetract: string
  readonly eventPublish: string
  readonly eventFail: string
  readonly eventLapse: string
  readonly eventCorrect: string
  readonly eventWithdraw: string
  readonly eventPropose: string
  readonly eventDecide: string
  readonly eventLift: string
  readonly eventUnreachable: string
  readonly eventResend: string
  readonly eventSet: string
}
