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
  readonly speakers: Message
  readonly casualtyFigures: Message
  readonly firstOfEach: string
  readonly titleLine: string
  readonly opensAt: string
  readonly onlyItsServers: string
}
