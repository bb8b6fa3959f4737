import type { Message } from './message.ts'

/** What the bot says of stories that are added, of their status, and of files that it does not take. */
export interface IntakeMessages {
  // A file that is not taken.
  readonly intakeTooLarge: string
  readonly intakeTooLong: string
  readonly intakeNotText: string
  readonly intakeUnknownKind: string
  readonly intakeNotWhatItSays: string
  readonly intakeNoText: string
  readonly intakeTooComplex: string
  readonly storyExists: string
  readonly folderNotWritable: string

  // What would be read from a story.
  readonly intakeHead: string
  readonly readFromIt: string
  readonly quotesBy: string
  readonly speakers: Message
  readonly casualtyFigures: Message
  readonly firstOfEach: string
  readonly titleLine: string
  readonly onlyItsServers: string

  // A story to be added.
  readonly storyDraftHead: string
  readonly draftIncomplete: string
  readonly draftWaiting: string
  readonly draftAdded: string
  readonly draftDiscarded: string
  readonly draftLapsed: string
  readonly missingField: string
  readonly addedBy: string
  readonly embargoedUntil: string

  // Its forms and buttons.
  readonly addStory: string
  readonly confirmStory: string
  readonly editStory: string
  readonly editSource: string
  readonly discardStory: string
  readonly history: string
  readonly fieldFile: string
  readonly fieldText: string
  readonly fieldTitle: string
  readonly fieldLanguage: string
  readonly fieldPublished: string
  readonly fieldPublisher: string
  readonly fieldSources: string
  readonly fieldUrl: string
  readonly fieldRights: string
  readonly fieldStatus: string
  readonly fieldUntil: string
  readonly asTheFileSays: string
  readonly languageChoice: string

  // What is refused.
  readonly fileOrText: string
  readonly fileNotFetched: string
  readonly noStoryFolder: string
  readonly tooManyDrafts: string
  readonly tooManyStories: string
  readonly ownStory: string
  readonly untilNeedsEmbargo: string
  readonly notYourStory: string

  // Confirmations.
  readonly didSendDraft: string
  readonly noDeskChannel: string
  readonly didAddStory: string
  readonly didDiscard: string
  readonly didSetStatus: string
  readonly notYourStatus: string

  // Privacy.
  readonly retainedStory: string
}
