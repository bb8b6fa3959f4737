import { expect, test } from 'vitest'
import { claimsOf } from '../claims/read.ts'
import { OUTCOMES } from '../languages/casualties.ts'
import { ar } from '../languages/ar/index.ts'
import { desk } from '../languages/en/desk.ts'
import { en } from '../languages/en/index.ts'
import { sampleStory } from '../search/story.fixture.ts'
import { createIndex } from '../search/search.ts'
import type { Via } from '../search/term-match.ts'
import type { Story } from '../story/story.ts'
import { type Answer, citeSentence } from '../answers/answer.ts'
import { phrase, type Phrase } from '../answers/phrase.ts'
import type { FindResult } from '../answers/find-answer.ts'
import { answerCasualties } from '../answers/casualties.ts'
import { answerCheck } from '../answers/answer-check.ts'
import type { DeclineReason } from '../answers/evidence/decline-reason.ts'
import { nestFigures, formatFigure } from './figures.ts'
import { answerAbout } from '../answers/about.ts'
import { showNearby, formatReason, formatDeclineReason } from '../answers/answer-question.ts'
import { isTested, messageKeysOf, type Statement } from './statements.fixture.ts'
import { listStories, showStory } from '../answers/story.ts'
import { answerTimeline } from '../answers/timeline.ts'
import { answerWhoSaid } from '../answers/who-said.ts'

const story = (...sentences: string[]): Story => sampleStory('quarrel', 'en', sentences)
const who = (speaker: string | undefined, ...sentences: string[]) =>
  answerWhoSaid(story(...sentences), { speaker, reader: 'en' })
const toll = (...sentences: string[]) => answerCasualties(story(...sentences), { reader: 'en' })
const dates = (...sentences: string[]) => answerTimeline(story(...sentences), { reader: 'en' })
const held = (pasted: string, ...others: Story[]) => {
  const stories = new Map([PORT, ...others].map((one) => [one.id, one]))
  const index = createIndex(stories.values(), { dictionaries: '' })
  return answerCheck(pasted, { story: PORT, stories, index, reader: 'en' })
}
const shown = (about: Partial<Story['about']>) => {
  const plain = story('It rained.')
  return showStory({ ...plain, about: { ...plain.about, ...about } })
}

const PORT = story(
  'Mayor Anna Meyer said the port “will stay open until the last ship has left”.',
  '“We will return only if the contract is signed,” Omar Haddad said.',
  'At least 14 people were killed.',
)
/** What states nothing. */
const DAM = sampleStory('dam', 'en', ['“The water reached the second floor,” Lena Fisher said.'])
const NOTHING = phrase('language')
const RAIN = 'It rained.'
const SAID = 'Mayor Nadia Brown said it was late.'
const QUOTED = '“It is late,” Mayor Nadia Brown said.'

/** A figure, read in a story of one language for a reader of another. */
function figure(sentence: string, reader = en): Phrase {
  const [first] = nestFigures(claimsOf(story(sentence)).casualties)
  return first ? formatFigure(first, { story: en, reader }) : NOTHING
}

/** Only some of the figures of a sentence. */
function partAlone(sentence: string): Phrase {
  const [alone] = nestFigures(claimsOf(story(sentence)).casualties.slice(-1))
  return alone ? formatFigure(alone, { story: en, reader: en }) : NOTHING
}

/** A passage that was met by another word. */
function met(via: Via): Answer {
  const one = story('Houses burned.')
  const matched = [{ queryText: 'house', storyText: 'Houses', via }]
  const item = { kind: 'passage', matched, claim: null, cite: citeSentence(one, 1, [], 'en') } as const
  return { status: 'answered', reason: null, story: one, head: [], items: [item], notes: [] }
}

const why = (status: FindResult['status'], ground: DeclineReason | null, ...passages: string[]): Phrase =>
  formatReason({ status, declineReason: ground, passages }) ?? NOTHING
const near = (question: string): Answer =>
  showNearby(question, 0, createIndex([story(RAIN)], { dictionaries: '' }), { story: null, reader: 'en' })
const nowhere = showNearby('Did it rain?', 0, { search: () => [] }, { story: null, reader: 'en' })
const lacks =
  (ground: DeclineReason): Statement[0] =>
  () =>
    formatDeclineReason(ground)
const kind = (one: Extract<DeclineReason, { missing: 'kind' }>['kind']): Statement => [
  lacks({ missing: 'kind', kind: one }),
  lacks({ missing: 'kind', kind: one === 'when' ? 'share' : 'when' }),
]
const MACRON: DeclineReason = { missing: 'name', word: 'Macron' }
const MINISTER: DeclineReason = { missing: 'speaker', word: 'the minister' }

/** Every message that states something about a story: where it is said, and where it is not, for want of evidence. */
const STATEMENTS: Readonly<Record<string, Statement>> = {
  // What was read, and how much of it.
  quotes: [() => who(undefined, SAID), () => who(undefined, RAIN)],
  claims: [() => toll('The flood killed 3 people.'), () => toll(RAIN)],
  claimants: [() => toll('The flood killed 3 people, the ministry said.'), () => toll('The flood killed 3 people.')],
  noClaimant: [() => toll('The flood killed 3 people.'), () => toll('The flood killed 3 people, the ministry said.')],
  notAdded: [() => toll('The flood killed 3 people.'), () => toll(RAIN)],
  events: [() => dates('The bridge was built in 1962.'), () => dates(RAIN)],
  pieces: [() => held('“every worker gets a medal and a cake”'), () => held('Thanks!')],
  stories: [() => listStories([PORT]), () => listStories([])],
  noStories: [() => listStories([]), () => listStories([PORT])],

  // How it is told.
  direct: [() => who(undefined, QUOTED), () => who(undefined, SAID)],
  indirect: [() => who(undefined, SAID), () => who(undefined, QUOTED)],
  mixed: [() => who(undefined, 'Mayor Nadia Brown said the port “will stay open”.'), () => who(undefined, QUOTED)],
  to: [() => who(undefined, 'Nadia Brown told Omar Haddad that it was late.'), () => who(undefined, SAID)],
  namedIn: [
    () => who(undefined, 'Mayor Nadia Brown met reporters.', '“It is late,” she said.'),
    () => who(undefined, QUOTED),
  ],
  goesOn: [
    () => who(undefined, 'Mayor Nadia Brown met reporters.', '“It is late,” she said. “We saw it. Nobody was there.”'),
    () => who(undefined, QUOTED),
  ],
  passedOn: [
    () => who(undefined, 'The news agency quoted Mayor Nadia Brown as saying that it was late.'),
    () => who(undefined, SAID),
  ],
  civilian: [() => figure('Two civilians were killed.'), () => figure('Two people were killed.')],
  combatant: [() => figure('Two soldiers were killed.'), () => figure('Two people were killed.')],
  ofThem: [
    () => figure('The flood killed 27 people, including two nurses.'),
    () => figure('The flood killed 27 people.'),
  ],
  partOf: [() => partAlone('Nine were hurt, including a nurse.'), () => partAlone('Nine were hurt.')],
  andOfThem: [
    () => figure('The flood killed 27 people, including two nurses and three soldiers.'),
    () => figure('The flood killed 27 people, including two nurses.'),
  ],
  households: [
    () => figure('Twelve families were displaced.', ar),
    () => figure('Twelve villagers were displaced.', ar),
  ],
  exactly: [() => figure('Exactly 21 villagers were killed.'), () => figure('At least 21 villagers were killed.')],
  atLeast: [() => figure('At least 21 villagers were killed.'), () => figure('Exactly 21 villagers were killed.')],
  moreThan: [() => figure('More than 20 villagers were killed.'), () => figure('At least 21 villagers were killed.')],
  roughly: [() => figure('Nearly 50 villagers were killed.'), () => figure('Exactly 50 villagers were killed.')],
  upTo: [() => figure('As many as 40 villagers were killed.'), () => figure('Exactly 40 villagers were killed.')],
  fewerThan: [() => figure('Fewer than 12 villagers were killed.'), () => figure('Exactly 12 villagers were killed.')],
  between: [
    () => figure('Between 20 and 30 villagers were killed.'),
    () => figure('Exactly 20 villagers were killed.'),
  ],
  noFigure: [() => figure('Some villagers were displaced.'), () => figure('Two villagers were displaced.')],
  noExactFigure: [() => figure('Dozens of villagers were killed.', ar), () => figure('Two villagers were killed.', ar)],

  // What was not found.
  noQuotes: [() => who(undefined, RAIN), () => who(undefined, SAID)],
  nobodyQuoted: [() => who('Macron', SAID), () => who('Brown', SAID)],
  severalMeant: [() => who('Brown', SAID, 'Peter Brown said it rained.'), () => who('Brown', SAID, RAIN)],
  namedNotQuoted: [() => who('Macron', SAID, 'Macron left.'), () => who('Brown', SAID, 'Peter Brown said it rained.')],
  others: [() => who('Brown', SAID, 'Then Brown left.'), () => who('Brown', SAID, 'Then Haddad left.')],
  nobodyNamed: [
    () => answerAbout(story(SAID, RAIN), 'Brown', 'en'),
    () => answerAbout(story(SAID, 'Then Brown left.'), 'Brown', 'en'),
  ],
  noCasualties: [() => toll(RAIN), () => toll('The flood killed 3 people.')],
  noOutcome: [
    () => answerCasualties(story('The flood killed 3 people.'), { outcome: 'injured', reader: 'en' }),
    () => answerCasualties(story('The flood killed 3 people.'), { outcome: 'killed', reader: 'en' }),
  ],
  noDates: [() => dates(RAIN), () => dates('The bridge was built in 1962.')],

  // Whether a question is answered.
  unsure: [() => why('unsure', null, RAIN), () => why('answered', null, RAIN)],
  notSaid: [() => why('declined', MACRON, RAIN), () => why('unsure', MACRON, RAIN)],
  nearby: [() => near('Did it rain?'), () => nowhere],
  nothingNearby: [() => nowhere, () => near('Did it rain?')],
  noName: [lacks(MACRON), lacks(MINISTER)],
  noWord: [lacks({ missing: 'word', word: 'tennis' }), lacks(MACRON)],
  noSpeaker: [lacks(MINISTER), lacks(MACRON)],
  noNumber: kind('how-many'),
  noSum: kind('how-much'),
  noAge: kind('how-old'),
  noDuration: kind('how-long'),
  noMeasure: kind('how-far'),
  noShare: kind('share'),
  noDate: kind('when'),
  matched: [() => met('form'), () => showStory(PORT)],
  viaRoot: [() => met('root'), () => met('form')],
  viaSpelling: [() => met('spelling'), () => met('form')],
  viaSound: [() => met('sound'), () => met('form')],
  viaGlossary: [() => met('glossary'), () => met('form')],
  viaCountry: [() => met('country'), () => met('form')],
  viaDictionary: [() => met('dictionary'), () => met('form')],
  viaThesaurus: [() => met('thesaurus'), () => met('form')],

  // How pasted words stand.
  verbatim: [() => held('Meyer: “will stay open until the last ship has left”'), () => held('“We will return”')],
  differs: [() => held('“We will return”'), () => held('“We will return only if the contract is signed”')],
  attributedOtherwise: [
    () => held('Haddad said the port “will stay open until the last ship has left”.'),
    () => held('Meyer said the port “will stay open until the last ship has left”.'),
  ],
  absent: [() => held('“every worker gets a medal and a cake”'), () => held('“We will return”')],
  undecided: [() => held('عمدة المدينة: «سيبقى الميناء مفتوحا»'), () => held('“We will return”')],
  elsewhere: [
    () => held('“The water reached the second floor”', DAM),
    () => held('“The water reached the second floor”'),
  ],
  nothingToCheck: [() => held('Thanks!'), () => held('“We will return”')],

  // What a story's file says.
  updated: [() => shown({ updated: '2024-03-06' }), () => shown({})],
  publisher: [() => shown({ publisher: 'The Valley Post' }), () => shown({})],
  sources: [() => shown({ sources: ['Reuters'] }), () => shown({})],
  rights: [() => shown({ rights: 'all reserved' }), () => shown({})],
  editions: [() => showStory({ ...PORT, translations: [PORT] }), () => showStory(PORT)],
  unofficial: [() => showStory({ ...PORT, translations: [PORT] }), () => showStory(PORT)],
  usable: [() => shown({ status: 'usable' }), () => shown({ status: 'withheld' })],
  embargoed: [() => shown({ status: 'embargoed' }), () => shown({})],
  withheld: [() => shown({ status: 'withheld' }), () => shown({})],
  withdrawn: [() => shown({ status: 'withdrawn' }), () => shown({})],
}

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
  noSuchStory: ['test/flows', 'لم يعثر على قصة'],
  noSuchCommand: ['test/flows', 'This bot does not know the command'],
  stale: ['test/flows', 'another version'],
  expired: ['test/flows', 'no longer works'],
  tryAgain: ['test/flows', 'Try again shortly'],
  bug: ['test/flows', 'Its number is '],
}

/** What states nothing: names, heads, units, the frames of other messages, buttons, prompts. */
const SILENT: readonly string[] = [
  'language',
  'whoSaid',
  'casualties',
  'timeline',
  'ask',
  'asked',
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
  const own = Object.keys(en.messages).filter((key) => !(key in desk))
  const listed = [...Object.keys(STATEMENTS), ...Object.keys(SHOWN), ...SILENT]
  expect(listed.toSorted()).toEqual(own.toSorted())
})
