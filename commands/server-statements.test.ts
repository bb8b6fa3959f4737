import { expect, test } from 'vitest'
import { storyCard } from '../src/answers/story-card.ts'
import { servers } from '../src/languages/en/servers.ts'
import { isTested, messageKeysOf, RAIN, type Statement, story } from '../src/presentation/statements.fixture.ts'

const SAID = '“It rained,” Ana Roca said.'

/** What is said of a story. */
const STATEMENTS: Readonly<Record<string, Statement>> = {
  cardQuotes: [() => storyCard(story(SAID), 'en'), () => storyCard(story(RAIN), 'en')],
}

const HERE = 'test/flows'

/** Statements that rest on what was stored, sent or pressed: the test that shows each, and words of it. */
const SHOWN: Readonly<Record<string, readonly [file: string, words: string]>> = {
  cardMoreSpeakers: ['src/presentation/story-card.test.ts', ' more speakers have no room here'],
  aboutFresh: [HERE, ' · this version since '],
  aboutFolderRead: [HERE, 'was last read '],
  aboutFolderUnread: [HERE, 'could not be read when it was last tried, '],
  aboutNoAnswers: [HERE, 'nothing was asked this month'],
  aboutAnswered: [HERE, ' answer'],
  aboutDeclined: [HERE, ' “the story does not say”'],
  aboutMedian: [HERE, 'half of them within '],
  eventOffer: [HERE, 'offered to the channel'],
  eventHold: [HERE, 'أُوقف'],
  onlyInServers: [HERE, 'only in servers that have invited the bot'],
  noPublicStories: [HERE, 'none is public'],
  setupOwnLanguage: [HERE, 'the language of the question'],
  setupDeskRoles: [HERE, ' role'],
  setupNoDesk: [HERE, 'No channel of the desk is set'],
  roleOfEverybody: [HERE, 'Everybody has that role'],
  setupNoRoles: [HERE, 'No role of the desk is set'],
  setupLacks: [HERE, ' the bot lacks the permission '],
  setupNothingLacks: [HERE, 'No permission is missing'],
  setupAsServer: [HERE, 'as in the whole server'],
  modeReviewed: [HERE, 'reviewed'],
}

/** What states nothing: heads, buttons, forms, the frames of other messages. */
const SILENT: readonly string[] = [
  'cardHint',
  'cardAsk',
  'cardQuestion',
  'cardText',
  'cardChooseSpeaker',
  'cardEverySpeaker',
  'welcomeWhat',
  'welcomeSet',
  'welcomeLanguage',
  'welcomeModes',
  'welcomeDesk',
  'welcomeTry',
  'setupHead',
  'setupLanguage',
  'setupMode',
  'setupChannelMode',
  'setupDeskChannel',
  'setupRole',
  'setupModeOf',
  'setupUnknownChannel',
  'modeOpen',
  'modePrivate',
  'modeOff',
  'chooseLanguage',
  'chooseMode',
  'chooseDeskChannel',
  'chooseDeskRoles',
  'chooseChannel',
  'mayView',
  'maySend',
  'mayReadHistory',
  'mayAttach',
  'aboutHead',
  'aboutVersion',
  'aboutStories',
  'aboutMonth',
  'aboutUnsure',
  'aboutKey',
  'linkPrivacy',
  'linkTerms',
  'linkSource',
  ...Object.keys(servers).filter((key) => key.startsWith('event') && key !== 'eventOffer' && key !== 'eventHold'),
]

test.each(Object.entries(STATEMENTS))('%s is said only on its evidence', (key, [said, unsaid]) => {
  expect(messageKeysOf(said())).toContain(key)
  expect(messageKeysOf(unsaid())).not.toContain(key)
})

test.each(Object.entries(SHOWN))('%s is shown to be said', (key, [file, words]) => {
  expect(isTested(key, file, words)).toBe(true)
})

test('every message of a server stands beside its evidence, or states nothing', () => {
  const listed = [...Object.keys(STATEMENTS), ...Object.keys(SHOWN), ...SILENT]
  expect(listed.toSorted()).toEqual(Object.keys(servers).toSorted())
})
