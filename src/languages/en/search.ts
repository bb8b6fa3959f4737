import { stemmer } from '@orama/stemmers/english'
import type { SearchGrammar } from '../search.ts'
import { irregularForms } from './irregular-forms.ts'
import {
  answerTypeCues,
  futureCue,
  futureQuestion,
  answerTypePatterns,
  outcomeQuestions,
  personNoun,
  personWord,
} from './questions.ts'

/** The word that an irregular form belongs to. */
const base = new Map(
  irregularForms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', ...forms] = line.split(' ')
      return forms.map((form) => [form, word] as const)
    }),
)

/** Beginnings of words that the stemmer would join to others: authority to author. */
const apart = ['authorit', 'universit', 'news', 'organiz', 'organis', 'internation', 'generat']

/** Endings and what stands for them in the base form, as WordNet's own morphy takes them off. */
const endings: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/'s$/, ''],
  [/s$/, ''],
  [/ies$/, 'y'],
  [/(?<=s|x|z|ch|sh)es$/, ''],
  [/ied$/, 'y'],
  [/ed$/, 'e'],
  [/ed$/, ''],
  [/([bdfglmnprt])\1(?:ed|ing)$/, '$1'],
  [/ing$/, 'e'],
  [/ing$/, ''],
]

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
  stem: (word) => {
    const bare = word.replace(/'s?$/u, '')
    const found = apart.find((one) => bare.startsWith(one))
    return found ?? stemmer(base.get(bare) ?? bare)
  },
  thesaurus: 'wordnet',
  baseForms: (word) => [
    ...new Set([word, base.get(word) ?? word, ...endings.map(([ending, instead]) => word.replace(ending, instead))]),
  ],
  answerTypePatterns,
  futureCue,
  futureQuestion,
  answerTypeCues,
  personNoun,
  personWord,
  outcomeQuestions,
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
  particles: [
    'al',
    'el',
    'de',
    'van',
    'von',
    'bin',
    'ben',
    'ibn',
    'abu',
    'umm',
    'abd',
    'abdul',
    'abdel',
    'ould',
    'wad',
    'da',
    'di',
    'del',
    'der',
    'la',
    'le',
    'mr',
    'mrs',
    'ms',
    'dr',
    'the',
  ],
  proclitics: ['al-', 'el-', 'abd[aeu]l-?', 'abu-', "'"],
}
