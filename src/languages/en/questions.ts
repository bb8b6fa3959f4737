import type { SearchGrammar } from '../search.ts'

export const asks: SearchGrammar['asks'] = [
  [
    'how-long',
    '\\bhow (?:long|many (?:hours|days|weeks|months|years|minutes))\\b|\\b(?:duration|length) of|\\bwhat (?:is|was) the duration',
  ],
  ['how-old', '\\bhow old\\b|\\b(?:what|which) age\\b|\\bages? of\\b|\\bwhat (?:is|was)(?= .{1,40} age\\b)'],
  [
    'share',
    '\\b(?:what|which) (?:percentage|share|proportion|part|fraction|per ?cent)\\b|\\b(?:percentage|share|proportion) of\\b|\\bhow many per ?cent\\b|\\bturnout\\b',
  ],
  [
    'how-much',
    '\\bhow (?:much|expensive)\\b|\\b(?:what|which) (?:sum|amount|price)\\b|\\bwhat (?:is|was|were) the (?:price|cost|value|worth|amount|sum|salary|reward|fine|budget|prize|damages|loss)\\b|\\b(?:price|cost|value|amount|reward|bounty|budget|salary|fine|damages) (?:of|for)\\b',
  ],
  [
    'how-far',
    '\\bhow (?:far|big|large|tall|high|deep|wide|heavy|fast|strong|powerful|steep|thick|close|near)\\b|\\b(?:distance|magnitude|height|depth|size|speed|weight|width|area) of\\b|\\bwhat (?:is|was) the (?:distance|magnitude|height|depth|size|speed|weight|width|area)\\b',
  ],
  [
    'how-many',
    '(?=(?:.*\\baccording to (?<whose>[^?]+))?)(?:\\bhow many\\b|\\bwhat (?:is|was) the (?:number|toll|death toll|figure)\\b|\\bwhat (?:death )?toll\\b|\\bnumbers? of\\b|\\b(?:death )?toll\\b)',
  ],
  [
    'where',
    '\\b(?:where|(?:in|to|from|at|near) (?:what|which) (?!(?:day|date|year|month|time|week|hour|decade|century|season|way|sense|case|order|language|extent|point|stage)s?\\b)\\w+|which (?:country|countries|city|cities|town|state|province)|location|venue|whereabouts)\\b',
  ],
  [
    'who',
    "\\b(?:who|whom|whose|who's|which (?:group|company|companies|state|party|organi[sz]ation|side|official|man|woman|person|minister|judge|team|player|newspaper|agency)|names? of|(?:what|which) (?:is|was|were)(?= .{1,60} name)|names?$)\\b",
  ],
  [
    'when',
    '\\b(?:when|(?:on |in |at |by )?(?:what|which) (?:day|date|year|month|time|week)|dates? of|(?:start|end|trial|release|opening|arrival) date|date$|deadline)\\b',
  ],
  [
    'what-said',
    '\\b(?:what|how) (?:exactly )?(?:did|does|do|has|have|had|is|was|were) (?<whose>.{1,60}?) (?:say|said|saying|tell|told|telling|announced?|urged?|ask|asked|call|called|write|written|wrote|accused?|warn|warned|add|added|demand|demanded|claim|claimed|stated?|expect|describe|described|promised?|threaten|threatened|recommended?|suggest|suggested|reply|replied|respond|responded|deny|denied|comment|commented|think|thought)\\b',
  ],
  [
    'why',
    '\\b(?:why|what (?:is|was|were) the (?:reasons?|causes?)|what (?:caused|led to)|(?:causes?|reasons?) (?:of|for|behind)|how come)\\b',
  ],
]

export const tells: SearchGrammar['tells'] = {
  'how-long': '\\b(?:hours?|days?|weeks?|months?|years?|minutes?|decades?|overnight)\\b',
  'how-old': '\\b(?:aged?|years? old|year-old|birthday|born)\\b|, \\d{1,3},|\\(\\d{1,3}\\)',
  share: '%|\\bper ?cent\\b|\\b(?:half|thirds?|quarters?|majority|most|fifths?)\\b',
  'how-much':
    '[$€£¥₪%]|\\b(?:dollars?|euros?|pounds?|dinars?|riyals?|dirhams?|shillings?|yen|yuan|rupees?|roubles?|rubles?|lira|francs?|kron(?:or|er|a)|pesos?|rand|dlrs?|cents?|per ?cent|usd|tonnes?|tons?|barrels?)\\b',
  'how-far':
    '\\b(?:k?m|kms?|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|inch(?:es)?|yards?|acres?|hectares?|square|magnitude|tonnes?|tons?|kilos?|kilograms?|pounds?|mph|knots?|degrees?|million|billion)\\b|\\d(?:km|m|ft|kg)\\b',
  why: '\\b(?:because|due to|owing to|caused|causing|as a result|in response|in retaliation|in order to|so that|reason|to (?:prevent|avoid|protest|stop)|blam|amid|fear|in protest|thanks to|on suspicion|for (?:failing|refusing))',
  where:
    '\\b(?:in|at|near|outside|inside|from|to|into|of|on|off|around|towards?|reached|left|visited) (?:(?:the|north|south|east|west|northern|southern|eastern|western|central|capital|city|town|village|port|province|state|region|district|area)(?: of)? )*\\p{Lu}|\\b(?:hospital|school|airport|street|square|village|town|city|home|prison|court|church|mosque|university)s?\\b',
  who: "\\p{Lu}[\\p{L}'’-]+ (?:(?:\\p{Lu}\\.|al|bin|van|de|von|el|der|da|of) ?)*\\p{Lu}[\\p{L}'’-]+|\\b(?:Mr|Mrs|Ms|Dr|President|Minister|Sheikh|General|Colonel|Judge|Inspector|Professor)\\.? \\p{Lu}",
}

export const people = '^(?:people|persons?|men|casualt|victims?|fatalit|deaths?|dead|others?)'

export const outcomes: SearchGrammar['outcomes'] = {
  killed: '\\b(?:kill|die|dead|death|fatalit|toll|perish|slain)',
  injured: '\\b(?:injur|wound|hurt)',
  missing: '\\bmissing',
  displaced: '\\b(?:displac|evacuat|fled|flee|relocat)',
  detained: '\\b(?:detain|arrest|captur|imprison|jail)',
}
