import type { Message } from './message.ts'

/** What the bot says of what people follow. */
export interface FollowMessages {
  // What is followed.
  readonly followingHead: string
  readonly nothingFollowed: string
  readonly followedStory: string
  readonly followedSpeaker: string
  readonly followedSpeakerAll: string
  readonly followedFigure: string
  readonly followedQuestion: string
  readonly followNumber: string
  readonly toldPrivately: string
  readonly toldInChannel: string
  readonly followedSince: string

  // Confirmations.
  readonly didFollow: string
  readonly tellsPrivately: string
  readonly tellsInChannel: string
  readonly tellsWhenAnswered: string
  readonly notInThisChannel: string
  readonly didUnfollow: Message
  /** For an editor who stops what a channel is told. */
  readonly didStopTelling: Message

  // Buttons and menus.
  readonly follow: string
  readonly tellMe: string
  readonly unfollow: string
  readonly following: string
  readonly unfollowAll: string
  readonly chooseToStop: string

  // News.
  readonly newsHead: string
  readonly newsAnswered: string
  readonly newsOpened: string
  readonly newsWithdrawn: string
  /** A story that is held back, or whose file is gone. */
  readonly newsUnavailable: string
  readonly newsGone: string
  readonly newsInTranslation: string
  readonly newsWordsWithdrawn: string
  readonly takenOut: string
  readonly followedBy: string
  readonly newsOverBudget: Message

  // Questions without a sure answer, by demand.
  readonly askedByPeople: Message
  readonly alsoAsked: string
  readonly lastAsked: string

  // Refusals.
  readonly tooManyFollows: string
  readonly noSuchFollow: string
  readonly chooseFollow: string
  readonly mayNotPost: string
  readonly notAName: string
  readonly severalSpeakers: string

  // Privacy.
  readonly retainedUnanswered: string
  readonly retainedFollow: string
  readonly untilStopped: string
}
