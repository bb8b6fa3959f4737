import type { QuoteRule } from '../quotes.ts'

/** Utterances told by a noun or a preposition: “according to …”, “the minister's claim that …”. */
export const attributions: readonly QuoteRule[] = [
  {
    name: 'according-to',
    attributes: true,
    pattern:
      '{sentence-start}(?<cue>{according-to}|in the view of) (?<speaker>{told-by}(?:, (?:{what-they-are}|{who-they-are}))?){circumstance}, ',
    finds: [
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
      },
    ],
    leaves: ['Seats were given according to age.'],
  },
  {
    name: 'ends-according-to',
    attributes: true,
    reach: 'before',
    pattern:
      '(?<=\\S),? (?<cue>{according-to}) (?<speaker>(?:{people}(?: {day} (?:by|in|from) {people})?|him|her|them)(?:{aside})?)',
    finds: [
      {
        in: 'The boat sank at dawn, according to the coast guard.',
        found: [{ speaker: 'the coast guard', content: 'The boat sank at dawn', form: 'indirect' }],
      },
    ],
    leaves: ['According to the coast guard, the boat sank.'],
  },
  {
    name: 'statement-from',
    before: 'relay',
    pattern:
      '(?<!{letter})(?<cue>{gave-out} {letter-from})(?: from| by| of) (?<speaker>{people}){that-reads}?(?:: ?|,? (?={mark})| )(?={mark}|{clause-next})',
    finds: [
      {
        in: 'The party released a statement from its leader: “We accept the result.”',
        found: [{ speaker: 'its leader', content: '“We accept the result.”', form: 'direct', relays: ['The party'] }],
      },
    ],
    leaves: ['The party released a statement from its leader on Monday.'],
  },
  {
    name: 'said-by',
    reach: 'around',
    pattern: '(?<= (?:was|were|is|are|been|being) (?:{adverb} )?)(?<cue>{said-of}) by (?<speaker>{people})',
    finds: [
      {
        in: 'The move was condemned by the union as “an insult”.',
        found: [{ speaker: 'the union', content: 'The move was condemned by the union as “an insult”', form: 'mixed' }],
      },
      {
        in: 'The raid was claimed by the front.',
        found: [{ speaker: 'the front', content: 'The raid was claimed by the front' }],
      },
    ],
    leaves: ['The house was condemned last year.'],
  },
  {
    name: 'told-by',
    pattern:
      '(?<= (?:was|were|been|being) (?:{adverb} )?)(?<cue>{been-told}) by (?<speaker>{people}){circumstance},? (?:that |(?={clause-next}))',
    finds: [
      {
        in: 'Klein was told by court officials that the case was closed.',
        found: [{ speaker: 'court officials', content: 'the case was closed', form: 'indirect' }],
      },
    ],
    leaves: ['Klein was told about the case.', 'The story was told by actors.'],
  },
  {
    name: 'claim-that',
    pattern:
      '(?<!{letter})(?=(?:{statement}) )(?<=(?<speaker>{owner})(?: {letter}+){0,2} )(?<cue>{statement})(?: [^,;:“”"]{1,40}?)? that (?<relative>)',
    finds: [
      {
        in: "Despite the minister's claim that prices had fallen, shops were empty.",
        found: [{ speaker: 'the minister', content: 'prices had fallen', form: 'indirect' }],
      },
    ],
    leaves: ['The claim that prices had fallen was met with laughter.'],
  },
]
