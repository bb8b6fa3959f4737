import type { TimeGrammar } from '../time.ts'
import { clocks } from './time/clocks.ts'
import { dates } from './time/dates/index.ts'
import { days } from './time/days.ts'
import { lexicon } from './time/lexicon.ts'
import { names } from './time/names.ts'
import { relative } from './time/relative/index.ts'
import { tense, tenseWords } from './time/tense.ts'
import { words } from './time/words.ts'

const fraction = '(?: و ?(?<extra>{fraction})(?: ال{unit-one})?)?'
const counted = `(?<number>{cardinal}) (?:(?:ال)?(?<unit>{unit-many})|(?<unit>{unit-one}))${fraction}`
const alone = `(?<unit>{unit-two}|{unit-one})(?: (?:واحدة?|كاملة?))?${fraction}`
const amount = `${counted}|${alone}|(?<unit>{unit-many}) (?:ال(?<number>{cardinal})|(?<number>{number}))`

export const time: TimeGrammar = {
  lexicon,
  words: { ...words, ...tenseWords, amount: amount.replace(/\?<\w+>/g, '?:') },
  proclitics: '[وفبلك]{0,2}',
  amount,
  connectors: {
    close: '(?:[،,]? ?(?:في|من|يوم|عند|على|ل)? ?(?:شهر )?|)',
    loose: ' ?[،,]? ?(?:في |بتاريخ |[(] ?|الموافق |الموافق ل)?',
  },
  ranges: [
    { between: ' ?(?:-|–|—) ?' },
    { between: ' (?:و?إلى|و?حتى|وإلى) (?:(?:غاية|نهاية|الساعة|عام|سنة|يوم) )?' },
    { before: '(?:بين|من) (?:عام |عامي |سنة |يومي |شهري )?', between: ' و ?(?:بين )?' },
  ],
  listSeparator: ' ?(?:و|أو|،) ?(?:في |شهر )?',
  tense,
  rules: [...dates, ...names, ...days, ...clocks, ...relative],
}
