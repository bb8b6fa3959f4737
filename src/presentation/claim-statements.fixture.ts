import { answerAbout } from '../answers/about.ts'
import { answerCasualties } from '../answers/casualties.ts'
import type { Phrase } from '../answers/phrase.ts'
import { answerTimeline } from '../answers/timeline.ts'
import { answerWhoSaid } from '../answers/who-said.ts'
import { claimsOf } from '../claims/read.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { formatFigure, nestFigures } from './figures.ts'
import { NOTHING, story, RAIN, type Statement } from './statements.fixture.ts'

const who = (speaker: string | undefined, ...sentences: string[]) =>
  answerWhoSaid(story(...sentences), { speaker, reader: 'en' })
const toll = (...sentences: string[]) => answerCasualties(story(...sentences), { reader: 'en' })
const dates = (...sentences: string[]) => answerTimeline(story(...sentences), { reader: 'en' })
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

/** Messages about claims: where each is said, and where it is not, for want of evidence. */
export const CLAIM_STATEMENTS: Readonly<Record<string, Statement>> = {
  // What was read, and how much of it.
  quotes: [() => who(undefined, SAID), () => who(undefined, RAIN)],
  claims: [() => toll('The flood killed 3 people.'), () => toll(RAIN)],
  claimants: [() => toll('The flood killed 3 people, the ministry said.'), () => toll('The flood killed 3 people.')],
  noClaimant: [() => toll('The flood killed 3 people.'), () => toll('The flood killed 3 people, the ministry said.')],
  notAdded: [() => toll('The flood killed 3 people.'), () => toll(RAIN)],
  events: [() => dates('The bridge was built in 1962.'), () => dates(RAIN)],

  // How it is told.
  direct: [() => who(undefined, QUOTED), () => who(undefined, SAID)],
  indirect: [() => who(undefined, SAID), () => who(undefined, QUOTED)],
  mixed: [() => who(undefined, 'Mayor Nadia Brown said the port “will stay open”.'), () => who(undefined, QUOTED)],
  to: [() => who(undefined, 'Nadia Brown told Omar Haddad that it was late.'), () => who(undefined, SAID)],
  namedIn: [
    () => who(undefined, 'Mayor Nadia Brown met reporters.', '“It is late,” she said.'),
    () => who(undefined, QUOTED),
  ],
  continuesTo: [
    () => who(undefined, 'Mayor Nadia Brown met reporters.', '“It is late,” she said. “We saw it. Nobody was there.”'),
    () => who(undefined, QUOTED),
  ],
  relayedBy: [
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
  ambiguousSpeaker: [() => who('Brown', SAID, 'Peter Brown said it rained.'), () => who('Brown', SAID, RAIN)],
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
}
