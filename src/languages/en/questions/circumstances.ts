import { any, maybe, word } from './pattern.ts'

/** "In what year" asks when, "in what sense" asks how: not where. */
const NO_PLACE = any(
  'day|date|year|month|time|week|hour|decade|century|season',
  'way|sense|case|order|language|extent|point|stage',
)

export const where = word(
  'where',
  `(?:in|to|from|at|near) (?:what|which) (?!${NO_PLACE}s?\\b)\\w+`,
  `which ${any('country|countries', 'city|cities', 'town|state|province')}`,
  'location|venue|whereabouts',
)

/** People and what people make up. */
const SOMEONE = any(
  'group|company|companies|state|party|organi[sz]ation|side',
  'official|man|woman|person|minister|judge|team|player',
  'newspaper|agency',
)

export const who = word("who|whom|whose|who's", `which ${SOMEONE}`)

/** What stands at the end of a question for a name. */
const NAMED = any('names?', 'called|named')

export const name = word(
  '(?:names?|identity|identities) of',
  `(?:what|which) ?(?:is|are|was|were|'s|s)(?= .{1,60} ${NAMED}(?!\\w| (?:for|on|to|by)\\b))`,
  'names?$',
)

export const when = word(
  'when',
  `${maybe('on', 'in', 'at', 'by')}(?:what|which) (?:day|date|year|month|time|week)`,
  'dates? of',
  '(?:start|end|trial|release|opening|arrival) date',
  'date$|deadline',
)

export const why = word(
  'why',
  'what (?:is|was|were) the (?:reasons?|causes?)',
  `what ${any('caused|led to|made', 'prompted|triggered|sparked|forced')}`,
  '(?:causes?|reasons?) (?:of|for|behind)',
  'how come',
)

/** The question opens with it. */
const OPENING = `^${maybe('so', 'and')}`

const HOW_DID = any('do|does|did', 'is|are|was|were', 'can|could', 'has|have|had', 'will|would', 'exactly')

export const how = any(`${OPENING}how ${HOW_DID}\\b`, word('in what ways?'))

const DID = any(
  'is|are|was|were',
  'do|does|did',
  'has|have|had',
  'will|would|can|could|should|may|might',
  "isn't|aren't|wasn't|weren't",
  "don't|doesn't|didn't",
  "hasn't|haven't|won't",
)

export const whether = `${OPENING}${DID}\\b`
