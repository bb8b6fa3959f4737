import { type Answer, citeSentence } from '../answers/answer.ts'
import { answerCheck } from '../answers/answer-check.ts'
import { formatDeclineReason, formatReason, showNearby } from '../answers/answer-question.ts'
import type { DeclineReason } from '../answers/evidence/decline-reason.ts'
import type { FindResult } from '../answers/find-answer.ts'
import type { Phrase } from '../answers/phrase.ts'
import { listStories, showStory } from '../answers/story.ts'
import { createIndex } from '../search/search.ts'
import { sampleStory } from '../search/story.fixture.ts'
import type { Via } from '../search/term-match.ts'
import type { Story } from '../story/story.ts'
import { NOTHING, story, RAIN, type Statement } from './statements.fixture.ts'

const PORT = story(
  'Mayor Anna Meyer said the port “will stay open until the last ship has left”.',
  '“We will return only if the contract is signed,” Omar Haddad said.',
  'At least 14 people were killed.',
)
/** Another story than the one that is asked about. */
const DAM = sampleStory('dam', 'en', ['“The water reached the second floor,” Lena Fisher said.'])
const held = (pasted: string, ...others: Story[]) => {
  const stories = new Map([PORT, ...others].map((one) => [one.id, one]))
  const index = createIndex(stories.values(), { dictionaries: '' })
  return answerCheck(pasted, { story: PORT, stories, index, reader: 'en' })
}
/** The same without saying which story is meant. */
const heldAgainstAll = (pasted: string) => {
  const stories = new Map([PORT, DAM].map((one) => [one.id, one]))
  return answerCheck(pasted, {
    story: null,
    stories,
    index: createIndex(stories.values(), { dictionaries: '' }),
    reader: 'en',
  })
}
const DATED = sampleStory('bridge', 'en', ['The old bridge in Osmund was opened by the mayor on 3 April 2019.'])
const heldAgainstDated = (pasted: string) => answerCheck(pasted, { ...noOthers, story: DATED })
const noOthers = { stories: new Map<string, Story>(), index: createIndex([], { dictionaries: '' }), reader: 'en' }
const shown = (about: Partial<Story['about']>) => {
  const plain = story('It rained.')
  return showStory({ ...plain, about: { ...plain.about, ...about } })
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

/** Messages about questions, pasted words and a story’s file: where each is said, and where it is not, for want of evidence. */
export const STORY_STATEMENTS: Readonly<Record<string, Statement>> = {
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
  pieces: [() => held('“every worker gets a medal and a cake”'), () => held('Thanks!')],
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
  nameFound: [() => held('Good old Omar Haddad!'), () => held('Good old Elena Petrova!')],
  similarName: [() => held('Good old Omar Haddadi!'), () => held('Good old Omar Haddad!')],
  nameNotFound: [() => held('Good old Elena Petrova!'), () => held('Good old Omar Haddad!')],
  nameNowhere: [() => heldAgainstAll('Good old Boris Petrov!'), () => heldAgainstAll('Good old Lena Fisher!')],
  dateFound: [
    () => heldAgainstDated('What happened to us in April 2019?'),
    () => heldAgainstDated('What happened to us in May 2018?'),
  ],
  otherDate: [
    () => heldAgainstDated('The mayor opened the old bridge in Osmund on 5 April 2019.'),
    () => heldAgainstDated('The mayor closed the school in Osmund on 5 April 2019.'),
  ],
  dayPublished: [
    () => heldAgainstDated(`What happened on ${DATED.about.published}?`),
    () => heldAgainstDated('What happened on 7 May 2001?'),
  ],
  dateNotFound: [
    () => heldAgainstDated('What happened to us in May 2018?'),
    () => heldAgainstDated('What happened to us in April 2019?'),
  ],
  dateNowhere: [() => heldAgainstAll('What happened in May 1998?'), () => held('What happened in May 1998?')],
  checkedOnly: [() => held('“We will return”'), () => held('Thanks!')],
  nothingToCheck: [() => held('Thanks!'), () => held('“We will return”')],

  // What stories there are, and what a story’s file says.
  stories: [() => listStories([PORT]), () => listStories([])],
  noStories: [() => listStories([]), () => listStories([PORT])],
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
