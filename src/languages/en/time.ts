import type { TimeGrammar } from '../time.ts'
import { dates } from './time/dates.ts'
import { days } from './time/days.ts'
import { relative } from './time/relative.ts'
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
  tense: {
    future:
      "(?:starts?|begins?|opens?|takes? (?:place|effect|office)|expires?|ends?|returns?|meets?|votes?|goes|arrives?|leaves?|faces?|reopens?|resumes?|runs?|closes?)|will|'ll|won't|shall|is to|are to|was to|were to|to be (?:held|made|signed|announced|released|published|decided)|(?:is|are|was|were|been|be) (?:scheduled|due|expected|planned|slated|set|supposed|going|likely)(?: to| for)?|scheduled|due (?:to|on|in|for)|expected|planned|slated|set (?:to|for)|(?:plans?|intends?|hopes?|aims?|wants?|agreed|decided|vowed|promised|pledged|expects?|prepar(?:es|ing)|ready) (?:to|for)|would(?! have)|until|by|must|should|could|can|may|might|deadline|upcoming|ahead of|to (?:meet|hold|begin|start|vote|discuss|appear|return|visit|arrive|travel|resume|decide|leave|attend|go|end|open|take|come|present|deliver|consider)",
    past: '(?<!(?:be|being|to|is|are) )(?:said|says|was|were|had|did|has|have|been|told|came|went|took|made|began|fell|left|met|rose|saw|found|got|gave|held|hit|shot|struck|broke|became|led|lost|sent|set|spoke|won|wrote|fled|sank|put|cut|ran|drew|grew|flew|died|\\p{L}{2,}[^e\\P{L}]ed|\\p{L}{2,}eed|\\p{L}+ied)',
    clause: '[;:]|, (?:but|and|while|which|who|after|as)\\b',
  },
  rules: [...dates, ...days, ...relative],
}
