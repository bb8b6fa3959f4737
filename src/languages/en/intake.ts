import type { IntakeMessages } from '../intake.ts'

export const intake: IntakeMessages = {
  intakeTooLarge: 'The file may have at most {limit} KB, and has {size}.',
  intakeTooLong: 'A story may have at most {limit} KB of text, and this has {size}.',
  intakeNotText: 'The file is not text: it is in no encoding that it could be read in. Save it as UTF-8.',
  intakeUnknownKind: 'A story is read from one of these files: {kinds}.',
  intakeNotWhatItSays: 'The file cannot be read as .{kind}.',
  intakeNoText: 'No text of a story was found in the file.',
  intakeTooComplex: 'The file unpacks to too much, or is nested too deeply, to be read.',
  storyExists: 'There is a story with this id already. Nothing was written.',
  folderNotWritable: 'The folder of stories cannot be written to ({reason}). Nothing was written.',

  intakeHead: 'What would be read from it',
  speakers: { one: 'by {n} speaker', other: 'by {n} speakers' },
  casualtyFigures: { one: '{n} figure of casualties', other: '{n} figures of casualties' },
  firstOfEach: 'The first of each are shown.',
  titleLine: '“{text}”',
  opensAt: 'opens {when}',
  onlyItsServers: 'shown only on the servers that it belongs to',
}
