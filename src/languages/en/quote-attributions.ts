import type { QuoteRule } from '../quotes.ts'

/** Utterances reported by a noun or a preposition: “according to …”, “the minister's claim that …”. */
export const attributions: readonly QuoteRule[] = [
  {
    name: 'according to quoting',
    pattern:
      '(?<!{letter})(?<cue>according to) (?<relay>{people}),? (?:which |who )?(?:quoting|citing|quote[sd]|cite[sd]) (?<speaker>{people}(?:{aside})?), ',
    examples: [
      {
        in: 'According to the Dawn, quoting a port worker, two ships have left.',
        found: [{ speaker: 'a port worker', content: 'two ships have left', relays: ['the Dawn'] }],
      },
    ],
    counterexamples: [
      { in: 'According to the Dawn, two ships have left.', otherClaims: ['quote: the Dawn: two ships have left'] },
    ],
  },
  {
    name: 'ends according to quoting',
    contentSide: 'before',
    pattern:
      '(?<=\\S),? (?<cue>according to) (?<relay>{people}),? (?:which |who )?(?:quoting|citing|quote[sd]|cite[sd]) (?<speaker>{people}(?:{aside})?)',
    examples: [
      {
        in: 'Two ships have left port, according to the Dawn, which quoted a port worker.',
        found: [{ speaker: 'a port worker', content: 'Two ships have left port', relays: ['the Dawn'] }],
      },
    ],
    counterexamples: [
      {
        in: 'Two ships have left port, according to the Dawn.',
        otherClaims: ['quote: the Dawn: Two ships have left port'],
      },
    ],
  },
  {
    name: 'according to',
    isAttribution: true,
    pattern:
      '{source-ahead} {figures-by}?(?<speaker>{told-by}(?:, (?:{what-they-are}|{who-they-are}))?){circumstance}, ',
    examples: [
      {
        in: 'According to the coast guard, the boat sank at dawn.',
        found: [{ speaker: 'the coast guard', content: 'the boat sank at dawn', form: 'indirect' }],
      },
      {
        in: 'According to the charity, which runs the camp, the children are safe.',
        found: [{ speaker: 'the charity', content: 'the children are safe' }],
      },
      {
        in: 'According to a poll released Wednesday, half of the town would move.',
        found: [{ speaker: 'a poll', content: 'half of the town would move' }],
        otherClaims: ['date: 2024-03-13 «Wednesday»'],
      },
    ],
    counterexamples: ['Seats were given according to age.'],
  },
  {
    name: 'according to in the middle',
    isAttribution: true,
    contentSide: 'around',
    pattern:
      '(?<=\\S, )(?<cue>{according-to}) (?<speaker>{told-by}), {clause-goes-on}|(?<= {auxiliary}, )(?<cue>{according-to}) (?<speaker>{told-by}), (?=\\S)',
    examples: [
      {
        in: 'One boy was, according to the coast guard, still on board.',
        found: [{ speaker: 'the coast guard', content: 'One boy was, according to the coast guard, still on board' }],
      },
      {
        in: 'The bridge, according to the county engineer, was sound.',
        found: [{ speaker: 'the county engineer', content: 'The bridge, according to the county engineer, was sound' }],
      },
    ],
    counterexamples: [
      {
        in: 'The bridge was sound, according to the county engineer, a careful man.',
        otherClaims: ['quote: the county engineer: The bridge was sound'],
      },
      'The seats, sorted according to colour, were full.',
    ],
  },
  {
    name: 'in words',
    pattern: '{sentence-start}(?<cue>in (?<speaker>his|her|their) (?:own )?words),? (?={mark})',
    examples: [
      {
        in: 'Anna Diaz spoke first. In her words, “it was a mess.”',
        found: [{ speaker: 'Anna Diaz', content: '“it was a mess.”', form: 'direct' }],
      },
    ],
    counterexamples: ['In her words there was hope.'],
  },
  {
    name: 'ends according to',
    isAttribution: true,
    contentSide: 'before',
    pattern:
      '(?<=\\S),? {source-behind} {figures-by}?(?<speaker>(?:{people}(?: {day} (?:by|in|from) {people})?|him|her|them)(?:{aside})?)',
    examples: [
      {
        in: 'The boat sank at dawn, according to the coast guard.',
        found: [{ speaker: 'the coast guard', content: 'The boat sank at dawn', form: 'indirect' }],
      },
    ],
    counterexamples: [
      { in: 'According to the coast guard, the boat sank.', otherClaims: ['quote: the coast guard: the boat sank'] },
    ],
  },
  {
    name: 'in report',
    isAttribution: true,
    pattern: '^(?<cue>in) (?<speaker>(?:an?|the) (?:{outlet-report}|{any-report}))(?: {report-when}[^,;:“”"]{1,60})?, ',
    examples: [
      {
        in: 'In a BBC report, the hills were green.',
        found: [{ speaker: 'a BBC report', content: 'the hills were green' }],
      },
    ],
    counterexamples: [
      {
        in: 'In a harbour report, Klein said the road was shut.',
        otherClaims: ['quote: Klein < a harbour report: the road was shut'],
      },
      { in: 'In a car, the mayor said the road was shut.', otherClaims: ['quote: the mayor: the road was shut'] },
      {
        in: 'In a BBC report, Anna Meyer said the road was shut.',
        otherClaims: ['quote: Anna Meyer < a BBC report: the road was shut'],
      },
    ],
  },
  {
    name: 'as quoted by',
    isAttribution: true,
    contentSide: 'before',
    pattern: '(?<=\\S),? (?<cue>as (?:quoted|cited|reported|relayed) by) (?<speaker>{people})(?=[.,;]|$)',
    examples: [
      {
        in: 'The gate had been left open overnight, as reported by the Dawn.',
        found: [{ speaker: 'the Dawn', content: 'The gate had been left open overnight' }],
      },
    ],
    counterexamples: [
      {
        in: 'The clerk said the gate was open, as reported by the Dawn.',
        otherClaims: ['quote: The clerk < the Dawn: the gate was open'],
      },
    ],
  },
  {
    name: 'statement from',
    before: 'relay',
    pattern:
      '(?<!{letter})(?<cue>{gave-out} {letter-from})(?: from| by| of) (?<speaker>{people}){that-reads}?(?:: ?|,? (?={mark})| )(?={mark}|{clause-next})',
    examples: [
      {
        in: 'The party released a statement from its leader: “We accept the result.”',
        found: [{ speaker: 'its leader', content: '“We accept the result.”', form: 'direct', relays: ['The party'] }],
      },
    ],
    counterexamples: [
      { in: 'The party released a statement from its leader on Monday.', otherClaims: ['date: 2024-03-11 «Monday»'] },
    ],
  },
  {
    name: 'said by',
    contentSide: 'around',
    pattern: '(?<= (?:was|were|is|are|been|being) (?:{adverb} )?)(?<cue>{said-of}) by (?<speaker>{people})',
    examples: [
      {
        in: 'The move was condemned by the union as “an insult”.',
        found: [{ speaker: 'the union', content: 'The move was condemned by the union as “an insult”', form: 'mixed' }],
      },
      {
        in: 'The raid was claimed by the front.',
        found: [{ speaker: 'the front', content: 'The raid was claimed by the front' }],
      },
    ],
    counterexamples: [{ in: 'The house was condemned last year.', otherClaims: ['date: 2023 «last year»'] }],
    knownFailures: [
      {
        in: 'The raid was claimed by the Black Hand, which said it was revenge.',
        expected: [
          'quote: the Black Hand: The raid was claimed by the Black Hand',
          'quote: the Black Hand: it was revenge',
        ],
        reason: 'what stands on both sides of a verb goes on to the end of the sentence',
      },
    ],
  },
  {
    name: 'told by',
    pattern:
      '(?<= (?:was|were|been|being) (?:{adverb} )?)(?<cue>{been-told}) by (?<speaker>{people}){circumstance},? (?:that |of |(?={clause-next}))',
    examples: [
      {
        in: 'Klein was told by court officials that the case was closed.',
        found: [{ speaker: 'court officials', content: 'the case was closed', form: 'indirect' }],
      },
      {
        in: 'He was told by the minister of “some 36 people under the snow”.',
        found: [{ speaker: 'the minister', content: '“some 36 people under the snow”' }],
      },
    ],
    counterexamples: [
      'The story was told by heart.',
      'Klein was told about the case.',
      'The story was told by actors.',
    ],
  },
  {
    name: 'claim that',
    pattern:
      '(?<!{letter})(?=(?:{statement}) )(?<=(?<speaker>{owner})(?: {letter}+){0,2} )(?<cue>{statement})(?: [^,;:“”"]{1,40}?)? that (?<relative>)',
    examples: [
      {
        in: "Despite the minister's claim that prices had fallen, shops were empty.",
        found: [{ speaker: 'the minister', content: 'prices had fallen', form: 'indirect' }],
      },
    ],
    counterexamples: ['The claim that prices had fallen was met with laughter.'],
  },
]
