import type { TimeGrammar } from '../time.ts'
import { dates } from './time/dates/index.ts'
import { days } from './time/days.ts'
import { relative } from './time/relative/index.ts'
import { lexicon, words } from './time/words.ts'

const amount =
  '(?<number>{cardinal})(?: more)?[ -](?<unit>(?:second|minute|hour|day|week|month|year|decade)s?|fortnight|century|centuries)'

export const time: TimeGrammar = {
  lexicon,
  words: { ...words, amount: amount.replace(/\?<\w+>/g, '?:') },
  attached: '',
  amount,
  joins: {
    close: ' (?:(?:on|in|of|at|around|about)(?: the)? )?|-|',
    loose: ',? ?(?:[(]|on |in |at )?',
  },
  ranges: [
    { between: ' ?(?:-|–|—) ?' },
    { between: ' (?:to|through|until|till) (?:the )?' },
    { before: '(?:between|from) (?:the )?', between: ' (?:and|to) (?:the )?' },
  ],
  list: '(?:,|,? and|,? or) (?:in |on )?',
  tense: {
    future:
      '{will}|{planned}|{urged}|(?:starts|begins|opens|ends|meets|arrives|closes|takes (?:place|effect|office)|take (?:place|effect)|expires|reopens|resumes|convenes)|to {event}|expects?|now (?:and|until|to)|as (?:early|soon) as|could \\p{L}+ (?:by|as)',
    past: '(?<!(?:be|being|to|is|are) )(?!united|hundred|alleged)(?:{past-verb}|\\p{L}{2,}[^e\\P{L}]ed|\\p{L}+ied)|could not',
    near: 'until|till|by',
    clause: '[;:]|, (?:but|and|while|which|who|after|as)\\b',
  },
  rules: [...dates, ...days, ...relative],
}
