import { expect, test } from 'vitest'
import { desk } from '../languages/en/desk.ts'
import { follows } from '../languages/en/follows.ts'
import { intake } from '../languages/en/intake.ts'
import { en } from '../languages/en/index.ts'
import { servers } from '../languages/en/servers.ts'
import { OUTCOMES } from '../languages/casualties.ts'
import { CLAIM_STATEMENTS } from './claim-statements.fixture.ts'
import { isTested, messageKeysOf, type Statement } from './statements.fixture.ts'
import { STORY_STATEMENTS } from './story-statements.fixture.ts'

/** Every message that states something about a story. */
const STATEMENTS: Readonly<Record<string, Statement>> = { ...CLAIM_STATEMENTS, ...STORY_STATEMENTS }

/** Statements that are made on the way to people: the test, or the tried example, that shows each, and words of it. */
const SHOWN: Readonly<Record<string, readonly [file: string, words: string]>> = {
  nearest: ['src/discord/page.test.ts', 'The nearest found, not shown as an answer'],
  more: ['src/discord/page.test.ts', ' more on the next pages.'],
  tooLong: ['src/discord/page.test.ts', ' is too long for a message.'],
  translation: ['README.md', 'unofficial translation'],
  reported: ['src/pictures/timeline.test.ts', 'reported '],
  pictureOfThem: ['src/pictures/casualties.test.ts', 'of them '],
  pictureEvents: ['src/pictures/picture.test.ts', ' are in the text'],
  pictureClaims: ['src/pictures/picture.test.ts', ' are in the text'],
  badInput: ['commands/commands.test.ts', 'is not right: '],
  inputTooShort: ['commands/commands.test.ts', 'must have at least '],
  inputTooLong: ['commands/commands.test.ts', ' characters, and has '],
  oneWordRepeated: ['commands/commands.test.ts', 'one word again and again'],
  noSuchStory: ['test/flows', 'لم يعثر على قصة'],
  messageWithoutWords: ['test/flows', 'no words to check'],
  noSuchCommand: ['test/flows', 'This bot does not know the command'],
  stale: ['test/flows', 'another version'],
  expired: ['test/flows', 'no longer works'],
  notKept: ['test/flows', 'has forgotten what it asked'],
  tryAgain: ['test/flows', 'Try again shortly'],
  busy: ['test/flows', 'Ask again in a moment'],
  bug: ['test/flows', 'Its number is '],
}

/** What states nothing: names, heads, units, the frames of other messages, buttons, prompts. */
const SILENT: readonly string[] = [
  'language',
  'whoSaid',
  'casualties',
  'timeline',
  'ask',
  'quotedQuestion',
  'storyHead',
  'storiesHead',
  'check',
  'saidBy',
  'figure',
  'who',
  'words',
  'inWords',
  ...OUTCOMES,
  'sentence',
  'sentences',
  'range',
  'origin',
  'version',
  'published',
  'status',
  'interval',
  'week',
  'morning',
  'afternoon',
  'evening',
  'night',
  'clock',
  'spring',
  'summer',
  'autumn',
  'winter',
  'quarter',
  'half',
  'weekend',
  'decade',
  'century',
  'pictureBand',
  'pictureDot',
  'pictureBreak',
  'pictureLinear',
  'pictureLog',
  'previous',
  'next',
  'showAround',
  'showOthers',
  'showNearby',
  'source',
  'didYouMean',
  'chooseStory',
]

test.each(Object.entries(STATEMENTS))('%s is said only on its evidence', (key, [said, unsaid]) => {
  expect(messageKeysOf(said())).toContain(key)
  expect(messageKeysOf(unsaid())).not.toContain(key)
})

test.each(Object.entries(SHOWN))('%s is shown to be said', (key, [file, words]) => {
  expect(isTested(key, file, words)).toBe(true)
})

test('every message of an answer stands beside its evidence, or states nothing', () => {
  const elsewhere = { ...desk, ...follows, ...intake, ...servers }
  const own = Object.keys(en.messages).filter((key) => !(key in elsewhere))
  const listed = [...Object.keys(STATEMENTS), ...Object.keys(SHOWN), ...SILENT]
  expect(listed.toSorted()).toEqual(own.toSorted())
})
