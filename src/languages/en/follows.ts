import type { FollowMessages } from '../follows.ts'

export const follows: FollowMessages = {
  followingHead: 'What you follow',
  nothingFollowed: 'You follow nothing here.',
  followedStory: 'the story “{title}”',
  followedSpeaker: '{name}, in “{title}”',
  followedSpeakerAll: '{name}, in all stories',
  followedFigure: 'the figure of “{outcome}”, in “{title}”',
  followedQuestion: 'the question “{question}”',
  followNumber: '{number} · {subject}',
  toldPrivately: 'told in a private message, asked for in {channel}',
  toldInChannel: 'told in {channel}',
  followedSince: 'since {when}',

  didFollow: 'You follow {subject}.',
  tellsPrivately: 'Whenever it changes or something new comes, the bot tells you once, in a private message.',
  tellsInChannel:
    'Whenever it changes or something new comes, the bot tells {channel} once, and names you as who asked for it.',
  tellsWhenAnswered:
    'It is asked again when the story changes or a new story comes. Once it has a sure answer you are told.',
  notInThisChannel: 'Answers here are not public at once, so you are told in a private message.',
  didUnfollow: { one: 'You no longer follow it.', other: 'You no longer follow these {n}.' },
  didStopTelling: {
    one: 'This channel is told of it no longer, as {n} person had asked.',
    other: 'This channel is told of it no longer, as {n} people had asked.',
  },

  follow: 'Follow',
  tellMe: 'Tell me when it does',
  unfollow: 'Stop following this',
  following: 'What I follow',
  unfollowAll: 'Stop all',
  chooseToStop: 'Stop following …',

  newsHead: 'News of what you follow',
  newsAnswered: 'Your question has an answer now',
  newsOpened: 'The story can be asked about now.',
  newsWithdrawn: 'The story was withdrawn. What it said is no longer to be used.',
  newsUnavailable: 'The story is no longer available. When it is again, you are told.',
  newsGone: 'The story is no longer available, and you follow nothing in it any more.',
  newsInTranslation: 'in the translation',
  newsWordsWithdrawn: 'An editor withdrew what you were told of. It is no longer to be used:',
  takenOut: 'Taken out: what stood in sentence {number}',
  followedBy: 'followed by {person}',
  newsOverBudget: {
    one: '{n} sentence changed. The channel has been shown as much of the story as its setting allows.',
    other: '{n} sentences changed. The channel has been shown as much of the story as its setting allows.',
  },

  askedByPeople: { one: '{n} person asks', other: '{n} people ask' },
  alsoAsked: 'also: {question}',
  lastAsked: 'last {when}, in {channel}',

  tooManyFollows: 'You follow {number} things in this server, and no more can be followed. Stop one of them first.',
  noSuchFollow: 'You follow nothing under number {number} here.',
  chooseFollow: 'Nothing was stopped: give a number of your list, or choose “all”.',
  mayNotPost: 'You cannot be told in this channel: you or the bot may not write here.',
  notAName: '“{name}” names no speaker.',
  severalSpeakers: 'Several speakers have that name: {names}',

  retainedUnanswered: 'Your id with a question that had no sure answer, so that people are counted',
  retainedFollow: 'What you follow, and where you are told',
  untilStopped: 'forgotten when you stop it, or when you could not be written to three times',
}
