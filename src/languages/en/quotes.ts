import type { QuoteGrammar } from '../quotes.ts'
import { phrases } from './phrases.ts'
import { attributions } from './quote-attributions.ts'
import { citations } from './quote-citations.ts'
import { clauses } from './quote-clauses.ts'
import { participles } from './quote-participles.ts'
import { splits } from './quote-splits.ts'
import { statements } from './quote-statements.ts'
import { saying } from './saying.ts'
import { speakers } from './speakers.ts'

export const quotes: QuoteGrammar = {
  words: { ...phrases, ...saying, ...speakers },
  rules: [...citations, ...splits, ...statements, ...clauses, ...participles, ...attributions],
  before: '{before}',
  speakerSkips: '(?!)',
  told: '(?!)',
  speakerEnds:
    ' (?:in|at|during|on|via|through|by) (?:a|an|the|his|her|its|their|this) (?:[^ ,]+ ){0,3}?{occasion}{word-end}| (?:published|released|issued|obtained|conducted|commissioned|posted|quoted|interviewed|contacted)$|, (?:however|though|meanwhile|too|in turn|for (?:his|her|its|their) part)$',
  nameEnds:
    ", (?!{state})(?<!, {state}, (?!{determiner} ))| \\((?![^()]*\\) {letter})| who | (?:_|--|[—–]) | (?:that|which) (?={auxiliary}|{past})|'s$",
  apposition:
    "^(?<role>(?:(?:{determiner}|one) |(?:{noun} ){1,4}?(?<='s ))[^,]{1,90}), (?:the (?=rev))?(?<name>{noun}(?: (?:(?:de|del|von|van) )?{noun}){1,4})(?: (?:of|from|at|with|in|for) [^,]{1,60})?(?=,|$)|^(?<name>{noun}(?: (?:{joining} )?{noun}){1,4}), (?<role>{determiner} [^,]{1,90})",
  binds: '(?:of|for|to|in|by|with|from|at|on|and|near|against)',
  referring:
    '(?:the|this) (?:speaker|source|official|spokes(?:man|woman|person)|author|researcher|writer|expert|scientist)',
  joins: '(?:and|&)',
  whole: '{place}',
  office: '(?:the|this) (?:(?<of>{native}) )?(?<office>{office})',
  offices: {
    leader: ['president', 'prime minister', 'premier', 'chancellor', 'king', 'dictator', 'general secretary'],
    ruler: ['president', 'prime minister', 'king', 'sheikh', 'emir'],
    lawyer: ['attorney', 'counsel'],
    attorney: ['lawyer'],
    lawmaker: ['senator', 'sen', 'rep', 'representative', 'congressman', 'congresswoman', 'deputy', 'mp'],
    senator: ['sen'],
    governor: ['gov'],
    congressman: ['rep', 'representative'],
    congresswoman: ['rep', 'representative'],
    general: ['gen'],
    colonel: ['col'],
    bishop: ['archbishop'],
    pontiff: ['pope'],
    monarch: ['king', 'queen'],
    doctor: ['dr'],
    priest: ['rev', 'father'],
    professor: ['prof'],
    judge: ['justice'],
    'prime minister': ['premier'],
    premier: ['prime minister'],
  },
  headEnds: ' (?:{joining}|{circumstantial})(?= )',
  introduces: '(?:an?|another) ',
  memory: { meant: 3, last: 0, goesOn: 3 },
  slight: '(?:his|her|its|their|my|our) ',
  personName:
    "(?!The )\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|del|della|dela|van|von|der|al|bin|ibn|la|da|dos|y)){1,4}",
  properName: "(?:.* )?\\p{Lu}[\\p{L}\\p{N}.'’-]*(?<![^ ]s)",
  noticed: ['{subject}', '{inverted}', '{met}', '{author}'],
  pronoun: '(?:he|she|they|it|him|her|them|we|i|who|(?:the )?latter)',
  nobody:
    '(?:we|i|no {noun-phrase}|[\\d.,$%]+|some|many|several|most|others|all|everyone|people|there|both|(?:the )?(?:total|first|last|latest|only|number|worst|highest)|one|those|anyone|no one|nobody|somebody|someone|(?:{noun-phrase} )??(?:tests?|evidence|results|events|circumstances|developments|facts?|trends|history|experience|decision|move|presence|absence|discovery|failure|success|timing|incident|lack|rise|fall)(?: (?:of|by|from|in|on|at|to) .+)?)',
  agency: '{agency}',
  contentEnds:
    "(?<=[.!?,…](?:[\"”]|'')) (?:as(?! [^,;:]{1,40} puts? it)|when|after|before|while|in|at|during|on|to|from|outside|following) ",
  dateline: '[^;:“”"]{2,60}(?:[(][^()]{2,40}[)] ?(?:--|[-–—_:]) ?|(?: --| [-–—_]) )(?:[\\[]text[\\]] )?(?=\\S)',
  namedAfter:
    '(?:called|titled|entitled|named|nicknamed|dubbed|known as|so-called|film|movie|book|novel|song|album|series|play|show|magazine|operation)',
  lead: '(?:that|as|to|an?|the)',
  article: '(?:the|an?)$',
  continues: '(?!)',
  forms: [
    { name: 'masculine', said: 'he|him|his', person: true, single: true, speaker: '{man}|(?!{woman}){someone}' },
    { name: 'feminine', said: 'she|her', person: true, single: true, speaker: '{woman}|(?!{man}){someone}' },
    { name: 'plural', said: 'they|them', speaker: '(?!{man}|{woman}|{someone})(?:{plural}|{body})' },
    { name: 'thing', said: 'it', single: true, speaker: '(?!{man}|{woman}|{someone}){body}' },
  ],
  subject: '{subject}',
  pronounSubject: '{pronoun-subject}',
}
