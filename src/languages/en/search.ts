import { stemmer } from '@orama/stemmers/english'
import type { SearchGrammar } from '../search.ts'

export const search: SearchGrammar = {
  iso3: 'eng',
  stopWords: [
    'until now between the a an of in on to at by for from with as into about over and or is are was were be been being am do',
    "does did has have had will would can could may might shall should must not no didn't doesn't wasn't",
    "isn't it its he his him she her they their them this that these those there i what who whom whose when",
    "where which how why many much if than then but you your we our us me my any some so such also what's",
    "who's according name number",
  ]
    .join(' ')
    .split(' '),
  lightWords: [
    'take took taken give gave given make made get got go went gone come came hold held send sent carry carried put set',
    'use used join joined call called want wanted need needed cause caused happen happened become became begin began start',
    'started keep kept bring brought let leave left lose lost find found show shown think thought believe know known see',
    'seen try tried say said tell told ask asked expect expected describe described announce announced mean involve',
    'kind type sort way thing case part place time still itself himself best back out up down off again yet already during',
    'much more most other another first last new own same ever exactly currently long old far own raise raised',
    'people person man woman men women place placed act action effect result event incident situation matter issue',
  ]
    .join(' ')
    .split(' '),
  stem: (word) => stemmer(word.replace(/'s?$/u, '')),
  asks: [
    ['how-long', '\\bhow (?:long|many (?:hours|days|weeks|months|years|minutes))\\b'],
    [
      'how-many',
      '(?=(?:.*\\baccording to (?<whose>[^?]+))?)\\b(?:how (?:many|much)|what (?:is|was) the (?:number|toll|death toll|figure)|what (?:death )?toll)\\b',
    ],
    [
      'who',
      "\\b(?:who|whom|whose|who's|which (?:group|country|countries|company|companies|state|party|organi[sz]ation|side|official))\\b",
    ],
    ['when', '\\b(?:when|(?:on |in |at |by )?(?:what|which) (?:day|date|year|month|time|week))\\b'],
    [
      'where',
      '\\b(?:where|(?:in|to|from|at) (?:what|which) (?:town|city|country|place|village|hospital|airport|region|area|province))\\b',
    ],
    [
      'what-said',
      '\\b(?:what|how) (?:exactly )?(?:did|does|do|has|have|had|is|was|were) (?<whose>.{1,60}?) (?:say|said|saying|tell|told|telling|announced?|urged?|ask|asked|call|called|write|written|wrote|accused?|warn|warned|add|added|demand|demanded|claim|claimed|stated?|expect|describe|described|promised?|threaten|threatened|recommended?|suggest|suggested|reply|replied|respond|responded|deny|denied|comment|commented|think|thought)\\b',
    ],
    ['why', '\\b(?:why|what (?:is|was) the (?:reason|cause)|what caused)\\b'],
  ],
  tells: {
    'how-long': '\\b(?:hours?|days?|weeks?|months?|years?|minutes?|decades?|overnight)\\b',
    why: '\\b(?:because|due to|owing to|caused|causing|as a result|in response|in retaliation|in order to|so that|reason|to (?:prevent|avoid|protest|stop)|blam)',
    where: '\\b(?:in|at|near|on|outside|inside|north|south|east|west|from|to)\\b',
  },
  people: '^(?:people|persons?|men|casualt|victims?|fatalit|deaths?|dead|others?)',
  outcomes: {
    killed: '\\b(?:kill|die|dead|death|fatalit|toll|murder|perish|slain)',
    injured: '\\b(?:injur|wound|hurt)',
    missing: '\\bmissing',
    displaced: '\\b(?:displac|evacuat|fled|flee|relocat)',
    detained: '\\b(?:detain|arrest|captur|imprison|jail)',
  },
  demonyms: [
    ['(?:s|es)$', ''],
    ['(?:ian|ean)s?$', 'ia'],
    ['(?:ian|ean|ans?|n|i|is|ese|ish)$', ''],
    ['(?:ians?|eans?)$', 'y'],
    ['(?:ians?|ans?)$', 'a'],
    ['(?:ians?|ans?)$', 'e'],
    ['ish$', 'land'],
    ['s?$', 'y'],
    ['(?:ans?|is?)$', 'istan'],
  ],
  sounds: [
    ['tsch|tch|ch|sch|sh|sz', 'S'],
    ['kh', 'K'],
    ['gh(?=[^aeiouy]|$)', ''],
    ['gh', 'G'],
    ['ph', 'F'],
    ['[td]h', 'T'],
    ['zh', 'Z'],
    ['dj|dg', 'G'],
    ['c(?=[eiy])', 'S'],
    ['ck|cq|c|k|q', 'K'],
    ['x', 'KS'],
    ['h$', ''],
    ['pp|bb|p|b', 'B'],
    ['ff|vv|f|v', 'F'],
    ['tt|t', 'T'],
    ['dd|d', 'D'],
    ['ss|s', 'S'],
    ['zz|z', 'Z'],
    ['gg|g|j', 'G'],
    ['h', 'H'],
    ['rr|r', 'R'],
    ['ll|l', 'L'],
    ['mm|m', 'M'],
    ['nn|n', 'N'],
    ["[aeiouwy'-]", ''],
  ],
  particles: ['al', 'el', 'de', 'van', 'von', 'bin', 'ibn', 'abu', 'abd', 'mr', 'mrs', 'ms', 'dr', 'the'],
  attached: ['al-', 'el-', "'"],
}
