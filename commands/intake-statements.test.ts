import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { intake } from '../src/languages/en/intake.ts'
import { isTested } from '../src/presentation/statements.fixture.ts'

const HERE = 'test/flows'

/** Statements about files, stories that are added and their status: the test that shows each, and words of it. */
const SHOWN: Readonly<Record<string, readonly [file: string, words: string]>> = {
  intakeTooLarge: ['src/terminal/add.test.ts', 'The file may have at most '],
  intakeNotText: [HERE, 'The file is not text'],
  intakeNotWhatItSays: [HERE, 'cannot be read as .'],
  storyExists: ['src/terminal/add.test.ts', 'There is a story with this id already'],
  speakers: ['src/terminal/add.test.ts', 'by '],
  casualtyFigures: [HERE, ' figure of casualties'],
  onlyItsServers: [HERE, 'shown only on the servers that it belongs to'],
  draftIncomplete: [HERE, 'not sent to the desk yet'],
  draftWaiting: [HERE, 'waits for a second editor'],
  draftDiscarded: [HERE, 'discarded'],
  missingField: [HERE, 'still missing'],
  embargoedUntil: [HERE, 'embargoed until'],
  fileOrText: [HERE, 'Give a file or a text'],
  ownStory: [HERE, 'Nobody confirms a story that they added'],
  notYourStory: [HERE, 'Only who added it'],
  untilNeedsEmbargo: [HERE, 'Only an embargo ends'],

  didSendDraft: [HERE, 'in the channel of the desk'],
  noDeskChannel: [HERE, 'No channel of the desk is set here'],
  didAddStory: [HERE, 'is added as'],
  didDiscard: [HERE, 'is discarded'],
  didSetStatus: [HERE, '“'],
}

/** Statements that a test knows by their key: the test that shows each. */
const KEYED: Readonly<Record<string, string>> = {
  intakeTooLong: 'src/intake/hostile.test.ts',
  intakeUnknownKind: 'src/intake/hostile.test.ts',
  intakeNoText: 'src/intake/hostile.test.ts',
  intakeTooComplex: 'src/intake/hostile.test.ts',
  folderNotWritable: 'src/intake/write-file.test.ts',
  fileNotFetched: 'src/discord/fetch-attachment.test.ts',
}

/** What states nothing: heads, buttons, forms, the frames of other messages; and what rests on settings alone. */
const SILENT: readonly string[] = [
  ...['intakeHead', 'readFromIt', 'quotesBy', 'firstOfEach', 'titleLine', 'storyDraftHead', 'draftAdded', 'addedBy'],
  ...['addStory', 'confirmStory', 'editStory', 'editSource', 'discardStory', 'history', 'asTheFileSays'],
  ...['fieldFile', 'fieldText', 'fieldTitle', 'fieldLanguage', 'fieldPublished', 'fieldPublisher', 'fieldSources'],
  ...['fieldUrl', 'fieldRights', 'fieldStatus', 'fieldUntil', 'languageChoice'],
  ...['noStoryFolder', 'tooManyStories', 'notYourStatus', 'tooManyDrafts', 'draftLapsed', 'retainedStory'],
]

test.each(Object.entries(SHOWN))('%s is shown to be said', (key, [file, words]) => {
  expect(isTested(key, file, words)).toBe(true)
})

test.each(Object.entries(KEYED))('%s is shown by its key', (key, file) => {
  expect(readFileSync(join(import.meta.dirname, '..', file), 'utf8')).toContain(`'${key}'`)
})

test('every message of the intake is shown, or states nothing', () => {
  expect([...Object.keys(SHOWN), ...Object.keys(KEYED), ...SILENT].toSorted()).toEqual(Object.keys(intake).toSorted())
})
