import type { TimeGrammar } from '../time.ts'
import { clocks } from './time/clocks.ts'
import { dates } from './time/dates/index.ts'
import { days } from './time/days.ts'
import { lexicon } from './time/lexicon.ts'
import { names } from './time/names.ts'
import { relative } from './time/relative/index.ts'
import { tense, tenseWords } from './time/tense.ts'
import { words } from './time/words.ts'

const amount =
  '(?<number>{cardinal})(?: more)?[ -](?<unit>(?:second|minute|hour|day|week|month|year|decade)s?|fortnight|century|centuries)'

export const time: TimeGrammar = {
  lexicon,
  words: { ...words, ...tenseWords, amount: amount.replace(/\?<\w+>/g, '?:') },
  proclitics: '',
  amount,
  connectors: {
    close: ' (?:(?:on|in|of|at|around|about)(?: the)? )?|-|',
    loose: ',? ?(?:[(]|on |in |at )?',
  },
  ranges: [
    { between: ' ?(?:-|–|—) ?' },
    { between: ' (?:to|through|until|till) (?:the )?' },
    { before: '(?:between|from) (?:the )?', between: ' (?:and|to) (?:the )?' },
  ],
  listSeparator: '(?:,|,? and|,? or) (?:in |on )?',
  tense,
  rules: [...dates, ...names, ...days, ...clocks, ...relative],
}
