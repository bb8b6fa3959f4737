import { any, beginning, TOPIC, word } from './pattern.ts'

export const long = any(
  word(`how ${any('long', 'many (?:hours|days|weeks|months|years|minutes)')}`),
  beginning('(?:duration|length) of'),
  beginning('what (?:is|was) the duration'),
)

export const old = any(
  word('how old'),
  word('(?:what|which) age'),
  word('ages? of'),
  beginning('what (?:is|was)(?= .{1,40} age\\b)'),
)

export const share = any(
  word('(?:what|which) (?:percentage|share|proportion|part|fraction|per ?cent)'),
  word('(?:percentage|share|proportion) of'),
  word('how many per ?cent'),
  word('turnout'),
)

const WORTH = any(
  'price|cost|value|worth|amount|sum',
  'salary|wages?|rent|reward|fine|fee|budget|prize',
  'damages|loss|sales|profits?|revenues?|turnover',
)
/** What has a price, a fine or the like. */
const WORTH_OF = any('price|cost|value|amount', 'reward|bounty|budget|salary|fine', 'damages')

export const much = any(
  word('how (?:much|expensive)'),
  word('(?:what|which) (?:sum|amount|price)'),
  word(`what (?:do|does|did|will|would) ${TOPIC} (?:cost|earn)`),
  word(`what(?: (?:is|are|was|were)|['’]?s) (?:the|${TOPIC}) ${WORTH}`),
  word(`what (?:do|does|did) ${TOPIC} (?:charge|get payed|get paid)`),
  word('what (?:ransom|rent|salary|fee|fine|reward|bail|profits?)'),
  word(`${WORTH_OF} (?:of|for)`),
)

export const fast = any(word('how fast'), word('speed of'), word('(?:what|which) (?:was the )?speed'))

const FAR = any('far|big|large|tall|high|deep|wide|heavy', 'strong|powerful|steep|thick|close|near')
/** What is long in space, not in time. */
const LENGTH_OF = any(
  'line|route|road|track|trail|path',
  'bridge|tunnel|wall|fence|canal|river|pipeline|cable',
  'ship|boat|beach|coast|queue|section',
)
const EXTENT = any('distance|magnitude|height|depth|size|speed|weight|width|area')

export const far = any(
  word(`how ${FAR}`),
  word(`how long (?:is|are|was|were) (?:the|this|that) (?:\\w+ ){0,2}${LENGTH_OF}(?=\\W*$)`),
  word(`${EXTENT} of`),
  word(`what (?:is|was) the ${EXTENT}`),
  word(`what ${EXTENT}`),
)

/** Looks ahead for the one whose figure is asked for. */
const ACCORDING_TO = '(?=(?:.*\\baccording to (?<whose>[^?]+))?)'

export const many =
  ACCORDING_TO +
  any(
    word('how many'),
    word('what (?:is|was) the (?:number|toll|death toll|figure)'),
    word('what (?:death )?toll'),
    word('numbers? of'),
    word('(?:death )?toll'),
  )
