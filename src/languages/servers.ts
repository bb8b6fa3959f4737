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
}
