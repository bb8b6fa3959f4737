import { stemmer } from '@orama/stemmers/english'
import type { SearchGrammar } from '../search.ts'

export const search: SearchGrammar = {
  iso3: 'eng',
  stopWords: [
    'the a an of in on to at by for from with as into about over and or is are was were be been being am do',
    "does did has have had will would can could may might shall should must not no didn't doesn't wasn't",
    "isn't it its he his him she her they their them this that these those there i what who whom whose when",
    "where which how why many much if than then but you your we our us me my any some so such also what's",
    "who's according name number",
  ]
    .join(' ')
    .split(' '),
  stem: (word) => stemmer(word.replace(/'s?$/u, '')),
  asks: [
    ['how-long', '\\bhow (?:long|many (?:hours|days|weeks|months|years|minutes))\\b'],
    [
      'how-many',
      '\\b(?:how (?:many|much)|what (?:is|was) the (?:number|toll|death toll|figure)|what (?:death )?toll)\\b',
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
      '\\bwhat (?:did|does|do|has|have|was|is) .{1,80}\\b(?:say|said|tell|told|announce|urge|ask|call|call for|write|accuse|warn|add|demand|claim|state|expect|describe)\\b|\\bhow (?:did|does) .{1,60}\\bdescribe\\b',
    ],
    ['why', '\\b(?:why|what (?:is|was) the (?:reason|cause)|what caused)\\b'],
  ],
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
