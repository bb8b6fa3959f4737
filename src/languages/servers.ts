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
}
