import type { QuoteGrammar } from '../quotes.ts'
import { phrases } from './phrases.ts'
import { saying } from './saying.ts'
import { speakers } from './speakers.ts'

const rules: QuoteGrammar['rules'] = [
  {
    name: 'quoted-as-saying',
    pattern:
      '(?<cue>(?:was|were|is|are|been)(?: {adverb})? (?:quoted|cited)(?: by (?<relay>{noun-phrase}))?{circumstance} as (?:saying|telling|stating))(?: that)? ',
    before: 'speaker',
    finds: [
      {
        in: 'The governor was quoted by Reuters as saying that the dam would hold.',
        found: [{ speaker: 'The governor', content: 'the dam would hold', relays: ['Reuters'] }],
      },
    ],
    leaves: ['The share was quoted at two dollars.'],
  },
  {
    name: 'quoted-somebody',
    pattern:
      '(?<cue>(?:quote[sd]?|cite[sd]?) (?<speaker>{people}(?:{aside}){0,2}),? as (?:saying|telling|stating))(?: that)? ',
    before: 'relay',
    finds: [
      {
        in: 'State television quoted the minister as saying the border was open.',
        found: [{ speaker: 'the minister', content: 'the border was open', relays: ['State television'] }],
      },
    ],
    leaves: ['The judge cited two earlier rulings.'],
  },
  {
    name: 'quoting-somebody',
    pattern:
      '(?<=,) (?:quoting|citing) (?<speaker>{people}(?:{aside}){0,2}),? as (?<cue>saying|telling|stating)(?: that)? ',
    finds: [
      {
        in: 'The agency said the bridge was shut, quoting a police officer as saying two cables had snapped.',
        found: [{ speaker: 'a police officer', content: 'two cables had snapped' }],
      },
    ],
    leaves: ['The plan was dropped, citing costs.'],
  },
  {
    name: 'quotation-split',
    reach: 'around',
    before: 'speaker',
    follows: '["”»],? ',
    pattern: '(?<!{letter})(?<cue>{said}|{noted}|{remarked}){word-end}{circumstance}[,:]? (?=["“«])',
    finds: [
      {
        in: '"The road", Meyer said, "will stay shut for weeks."',
        found: [{ speaker: 'Meyer', content: '"The road", Meyer said, "will stay shut for weeks."', form: 'direct' }],
      },
    ],
    leaves: ['"The road will stay shut," Meyer said.'],
  },
  {
    name: 'quotation-split-by-verb',
    reach: 'around',
    pattern:
      '(?<=["”»],? )(?<cue>{said}|{noted}|{remarked}) (?<speaker>(?:{people}|he|she|they){word-end}(?:{aside}){0,2}){circumstance}, (?=["“«])',
    finds: [
      {
        in: '"The road," said Anna Meyer, a driver, "will stay shut for weeks."',
        found: [
          {
            speaker: 'Anna Meyer',
            content: '"The road," said Anna Meyer, a driver, "will stay shut for weeks."',
            form: 'direct',
          },
        ],
      },
    ],
    leaves: ['"The road will stay shut," said Meyer.'],
  },
  {
    name: 'said-in-the-middle',
    reach: 'around',
    before: 'speaker',
    follows: '[^"”»], ?',
    pattern:
      '(?<!{letter})(?<cue>{said}|{noted}){word-end}{circumstance}, (?!{opener}{word-end}|{adverb}|{mark}|{letter}{2,}ing )(?=\\S)',
    finds: [
      {
        in: 'The road, police said, would stay shut for weeks.',
        found: [{ speaker: 'police', content: 'The road, police said, would stay shut for weeks', form: 'indirect' }],
      },
    ],
    leaves: ['The road would stay shut, police said, adding that a bridge was cracked.'],
  },
  {
    name: 'told-somebody',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>{told}) (?<addressee>(?:{pronoun}{word-end}|{noun-phrase})){circumstance}(?:{circumstance-that},? that,? |: ?|, (?={mark})| (?={mark})| (?!to |of |about |that ))(?=\\S)',
    finds: [
      {
        in: 'The mayor told reporters on Friday that the school would reopen.',
        found: [{ speaker: 'The mayor', content: 'the school would reopen', form: 'indirect' }],
      },
    ],
    leaves: ['The mayor told the story of the town.', 'She told him to leave.'],
  },
  {
    name: 'said-that',
    before: 'speaker',
    pattern: '(?<!{letter})(?<cue>{said}|{noted}|{remarked}){word-end}{circumstance}{circumstance-that},? that,? ',
    finds: [
      {
        in: 'The ministry said in a statement that the hospital had reopened.',
        found: [{ speaker: 'The ministry', content: 'the hospital had reopened', form: 'indirect' }],
      },
    ],
    leaves: ['It is said that the hospital is old.'],
  },
  {
    name: 'said-marks',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>{said}|{noted}|{remarked}){word-end}{circumstance}{circumstance-that}(?:: ?|,? )(?={mark})',
    finds: [
      {
        in: 'Smith said: “We are leaving tomorrow.”',
        found: [{ speaker: 'Smith', content: '“We are leaving tomorrow.”', form: 'direct' }],
      },
    ],
    leaves: ['Smith read “War and Peace” on the train.'],
  },
  {
    name: 'speaker-said-last',
    before: 'speaker',
    follows: "(?:[,\"”»–—-]|'') ?",
    pattern:
      '(?<!{letter})(?<cue>{said}|{noted}|{remarked}|(?:{told}) (?<addressee>{people})){circumstance}(?=\\s*(?:[.,;!?…—–-]|$)| (?:and|but|while|as|when|after|before|in|at|on|during|to|of|by|through) )',
    reach: 'before',
    finds: [
      {
        in: 'Two houses burned down overnight, police said on Monday.',
        found: [{ speaker: 'police', content: 'Two houses burned down overnight', form: 'indirect' }],
      },
    ],
    leaves: ['Police said two houses burned down.'],
  },
  {
    name: 'said-clause',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>{said})(?!{letter})(?:{circumstance}(?: ?:)? (?!(?:to|of|about|goodbye|nothing|little|no more|so){word-end}))(?=[^\\s.,;])',
    finds: [
      {
        in: 'Police said two houses burned down.',
        found: [{ speaker: 'Police', content: 'two houses burned down', form: 'indirect' }],
      },
      {
        in: 'The road was shut by police, who said a bridge had cracked.',
        found: [{ speaker: 'police', content: 'a bridge had cracked' }],
      },
    ],
    leaves: ['She did not say who had called.', 'Two houses burned down, police said.'],
  },
  {
    name: 'noted-clause',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>{noted}){word-end}{circumstance}(?::| (?=(?:{pronoun}{word-end}|{people}(?:, [^,]{1,60},)?(?: {adverb}){0,2} (?:{auxiliary}{word-end}|{past}{word-end}))))',
    finds: [
      {
        in: 'The minister added the talks would go on.',
        found: [{ speaker: 'The minister', content: 'the talks would go on', form: 'indirect' }],
      },
    ],
    leaves: ['The firm added two lines.', 'The blast claimed ten lives.'],
  },
  {
    name: 'said-speaker',
    pattern:
      '(?<=(?:[,!?…—–-] ?["”»]?|["”»],?|\'\'|`) ?)(?<cue>{said}|{noted}|{remarked}) (?<speaker>(?:{people}|he|she|they){word-end}(?:{aside}){0,2})(?={circumstance}\\s*(?:[.,;:!?…—–]|$| (?:in|at|on|during|after|before|when|as|from|who|following) ))',
    reach: 'before',
    finds: [
      {
        in: '“We are leaving tomorrow,” said Anna Smith, the head of the school.',
        found: [{ speaker: 'Anna Smith', content: '“We are leaving tomorrow,”', form: 'direct' }],
      },
    ],
    leaves: ['The minister, who resigned, said the vote was fair.'],
  },
  {
    name: 'urged',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>{urged}) (?<content>(?:{pronoun}{word-end}|{people}(?:{aside},)?) (?:not )?to [^.;]+)',
    finds: [
      {
        in: 'The president urged both sides to return to talks.',
        found: [{ speaker: 'The president', content: 'both sides to return to talks', form: 'indirect' }],
      },
    ],
    leaves: ['The president was urged by both sides.'],
  },
  {
    name: 'condemned',
    before: 'speaker',
    pattern: '(?<!{letter})(?<cue>{condemned}){word-end}{circumstance} (?=\\S)',
    finds: [
      {
        in: 'France condemned the attack.',
        found: [{ speaker: 'France', content: 'the attack', form: 'indirect' }],
      },
    ],
    leaves: ['The building was condemned last year.'],
  },
  {
    name: 'saying-that',
    pattern:
      '(?<=[,—–;] |and |" |” )(?<join>)(?<cue>{saying}){circumstance}(?:{circumstance-that},? that,? |: ?| |, (?={mark}))(?=\\S)',
    finds: [
      {
        in: 'The mayor said the school was safe, adding that classes would resume.',
        found: [{ speaker: 'The mayor', content: 'classes would resume', form: 'indirect' }],
      },
    ],
    leaves: ['A man saying little sat down.'],
  },
  {
    name: 'urging',
    pattern: '(?<=[,—–;] |and |" |” )(?<join>)(?<cue>{urging}) (?=\\S)',
    finds: [
      {
        in: 'The mayor spoke to reporters, calling for more police.',
        found: [{ speaker: 'The mayor', content: 'more police', form: 'indirect' }],
      },
    ],
    leaves: ['A man calling himself a doctor sat down.'],
  },
  {
    name: 'and-said',
    pattern:
      '(?<join>(?:,? (?:and|but|then)|;) )(?:(?:{adverb}|{when}|in turn) ){0,2}(?<cue>(?:{said}|{noted}){circumstance}(?={circumstance-that} that |:? ?{mark}| (?:{pronoun}{word-end}|{people}(?:, [^,]{1,60},)?(?: {adverb}){0,2} (?:{auxiliary}{word-end}|{past}{word-end})))|(?:{condemned}|{urged}){word-end}){circumstance}(?:{circumstance-that} that )?:? ?(?=\\S)',
    finds: [
      {
        in: 'The minister visited the town and said that help was on the way.',
        found: [{ speaker: 'The minister', content: 'help was on the way', form: 'indirect' }],
      },
    ],
    leaves: ['The road was closed and the school shut.'],
  },
  {
    name: 'according-to',
    attributes: true,
    pattern:
      '(?:^|[.;:"”] ?|{opener} )(?<cue>according to|as per|in the words of) (?<speaker>{people}(?:, (?:{determiner} {noun}(?: (?:(?:and|{joining}) )?{articles}{noun}){0,12}|who [^,;:“”"]{1,90}))?)(?:{circumstance}), ',
    finds: [
      {
        in: 'According to the coast guard, the boat sank at dawn.',
        found: [{ speaker: 'the coast guard', content: 'the boat sank at dawn', form: 'indirect' }],
      },
    ],
    leaves: ['Seats were given according to age.'],
  },
  {
    name: 'ends-according-to',
    attributes: true,
    reach: 'before',
    pattern: '(?<=\\S),? (?<cue>according to|as per|in the words of) (?<speaker>(?:{people}|him|her|them)(?:{aside})?)',
    finds: [
      {
        in: 'The boat sank at dawn, according to the coast guard.',
        found: [{ speaker: 'the coast guard', content: 'The boat sank at dawn', form: 'indirect' }],
      },
    ],
    leaves: ['According to the coast guard, the boat sank.'],
  },
]

export const quotes: QuoteGrammar = {
  words: { ...phrases, ...saying, ...speakers },
  rules,
  before: '{before}',
  speakerSkips: '(?!)',
  speakerEnds: '(?!)',
  nameEnds: ', | \\(| who ',
  headEnds: ' (?:{joining}|{circumstantial})(?= )',
  introduces: '(?:an?|another) ',
  personName:
    "(?!The )\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|del|della|dela|van|von|der|al|bin|ibn|la|da|dos|y)){1,4}",
  pronoun: '(?:he|she|they|it|him|her|them|we|i|who|both|(?:the )?latter)',
  whole: '(?!)',
  nobody:
    '(?:some|many|several|most|others|all|critics|everyone|people|it|there|one|those|anyone|no one|nobody|somebody|someone)',
  agency: '{agency}',
  contentEnds: '(?!)',
  namedAfter:
    '(?:called|titled|entitled|named|nicknamed|dubbed|known as|so-called|film|movie|book|novel|song|album|series|play|show|magazine|operation)',
  lead: '(?:that|as|to|an?|the)',
  article: '(?:the|an?)$',
  forms: [
    { name: 'masculine', said: 'he|him|his', person: true, speaker: '{man}|(?!{woman}){someone}' },
    { name: 'feminine', said: 'she|her', person: true, speaker: '{woman}|(?!{man}){someone}' },
    { name: 'plural', said: 'they|them', speaker: '(?!{man}|{woman}|{someone})(?:{plural}|{body})' },
    { name: 'thing', said: 'it', speaker: '(?!{man}|{woman}|{someone}){body}' },
  ],
  subject: '{subject}',
  noticed: '{subject}',
}
