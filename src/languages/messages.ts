import type { Outcome } from './casualties.ts'
import type { DeskMessages } from './desk.ts'
import type { FollowMessages } from './follows.ts'
import type { IntakeMessages } from './intake.ts'
import type { Message } from './message.ts'
import type { ServerMessages } from './servers.ts'

/** All messages of the bot. Every language has every one. */
export interface Messages
  extends DeskMessages,
    FollowMessages,
    IntakeMessages,
    ServerMessages,
    Readonly<Record<Outcome, string>> {
  readonly language: string

  // Heads of answers.
  readonly whoSaid: string
  readonly casualties: string
  readonly timeline: string
  readonly ask: string
  readonly quotedQuestion: string
  readonly storyHead: string
  readonly storiesHead: string

  // Counts under a head.
  readonly quotes: Message
  readonly claims: Message
  readonly claimants: Message
  readonly events: Message
  readonly stories: Message
  readonly sentences: Message

  // Where an excerpt stands, and who passed it on.
  readonly sentence: string
  readonly origin: string
  readonly version: string
  readonly saidBy: string
  readonly to: string
  readonly continuesTo: string
  readonly namedIn: string
  readonly relayedBy: string
  readonly translation: string
  readonly others: Message
  readonly range: string
  readonly more: Message
  readonly tooLong: string

  // Forms of reported speech.
  readonly direct: string
  readonly indirect: string
  readonly mixed: string

  // Casualties.
  readonly civilian: string
  readonly combatant: string
  readonly figure: string
  readonly who: string
  /** A number of families, not of people. */
  readonly households: string
  readonly ofThem: string
  readonly andOfThem: string
  readonly partOf: string
  readonly exactly: string
  readonly atLeast: string
  readonly moreThan: string
  readonly roughly: string
  readonly upTo: string
  readonly fewerThan: string
  readonly between: string
  readonly noFigure: string
  /** Beside words like "dozens". */
  readonly noExactFigure: string
  /** The story's words, alone and beside ours. */
  readonly words: string
  readonly inWords: string
  /** In place of a claimant. */
  readonly noClaimant: string
  readonly notAdded: string

  // Dates.
  readonly reported: string
  readonly interval: string
  readonly week: string
  readonly morning: string
  readonly afternoon: string
  readonly evening: string
  readonly night: string
  readonly clock: string
  readonly spring: string
  readonly summer: string
  readonly autumn: string
  readonly winter: string
  readonly quarter: string
  readonly half: string
  readonly weekend: string
  readonly decade: string
  readonly century: string

  // Answers to a question in one's own words.
  readonly unsure: string
  readonly notSaid: string
  readonly nearest: string
  readonly nearby: string
  readonly nothingNearby: string
  /** The reason why the story does not answer. */
  readonly noName: string
  readonly noWord: string
  readonly noSpeaker: string
  readonly noNumber: string
  readonly noSum: string
  readonly noAge: string
  readonly noDuration: string
  readonly noMeasure: string
  readonly noShare: string
  readonly noDate: string
  readonly matched: string
  /** Beside a matched word: how it is related to the word that was asked for. */
  readonly viaRoot: string
  readonly viaSpelling: string
  readonly viaSound: string
  readonly viaGlossary: string
  readonly viaCountry: string
  readonly viaDictionary: string
  readonly viaThesaurus: string
  readonly noQuotes: string
  readonly nobodyQuoted: string
  readonly ambiguousSpeaker: string
  readonly didYouMean: string
  readonly namedNotQuoted: Message
  readonly nobodyNamed: string
  readonly noCasualties: string
  readonly noOutcome: string
  readonly noDates: string
  readonly noStories: string

  // How pasted words stand against a story.
  readonly check: string
  readonly pieces: Message
  readonly checkedOnly: string
  readonly nothingToCheck: string
  readonly verbatim: string
  readonly differs: string
  readonly attributedOtherwise: string
  readonly absent: string
  readonly elsewhere: string
  readonly undecided: string
  readonly nameFound: string
  readonly similarName: string
  readonly nameNotFound: string
  readonly nameNowhere: string
  readonly dateFound: string
  readonly otherDate: string
  readonly dayPublished: string
  readonly dateNotFound: string
  readonly dateNowhere: string

  // Of a story.
  readonly published: string
  readonly updated: string
  readonly publisher: string
  readonly sources: string
  readonly rights: string
  readonly status: string
  readonly usable: string
  readonly embargoed: string
  readonly withheld: string
  readonly withdrawn: string
  readonly editions: string
  readonly unofficial: string

  // Buttons.
  readonly previous: string
  readonly next: string
  readonly showAround: string
  readonly showOthers: string
  readonly showNearby: string
  readonly source: string

  // Failures, each shown to the person it concerns.
  readonly badInput: string
  readonly inputTooShort: string
  readonly inputTooLong: string
  readonly oneWordRepeated: string
  readonly noSuchStory: string
  readonly chooseStory: string
  readonly messageWithoutWords: string
  readonly noSuchCommand: string
  readonly stale: string
  readonly expired: string
  /** A button of somebody who installed the app for themselves. */
  readonly notKept: string
  readonly tryAgain: string
  readonly busy: string
  readonly bug: string

  // Words in pictures.
  readonly pictureBand: string
  readonly pictureDot: string
  readonly pictureBreak: string
  readonly pictureLinear: string
  readonly pictureLog: string
  readonly pictureOfThem: string
  readonly pictureEvents: Message
  readonly pictureClaims: Message
}

export type MessageKey = keyof Messages
