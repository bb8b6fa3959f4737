import type { QuoteRule } from '../quotes.ts'

/** Utterances told by a noun or a preposition: “according to …”, “the minister's claim that …”. */
export const attributions: readonly QuoteRule[] = [
  {
    name: 'according-to',
    attributes: true,
    pattern:
      '(?:^["“]?|[.;:"”] ?|(?<!{letter}){opener} )(?<cue>according to|as per|in the words of|in the view of) (?<speaker>(?:{people}|him|her|them)(?:, (?:{determiner} {noun}(?: (?:(?:and|{joining}) )?{articles}{noun}){0,12}|(?:who|which|whose) [^,;:“”"]{1,90}|{noun}(?: {noun}){1,3}(?=, {clause-next})))?)(?:{circumstance}), ',
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
      '(?<=\\S),? (?<cue>according to|as per|in the words of) (?<speaker>(?:{people}(?: {day} (?:by|in|from) {people})?|him|her|them)(?:{aside})?)',
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
      '(?<!{letter})(?<cue>(?:issued|released|published|read(?: out)?|carried|broadcast|aired|posted) (?:a|an|the|this)(?: (?:following|short|brief|written|joint)){0,2} (?:statement|message|letter|note|communique|declaration))(?: from| by| of) (?<speaker>{people})(?: that(?: said| read)?|,? (?:saying|stating|reading)(?: that)?)?(?:: ?|,? (?={mark})| )(?={mark}|{clause-next})',
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
    pattern:
      '(?<= (?:was|were|is|are|been|being) (?:{adverb} )?)(?<cue>confirmed|announced|reported|claimed|described|called|condemned|denounced|critici[sz]ed|hailed|praised|rejected|denied|dismissed|welcomed|labell?ed|branded|dubbed|characteri[sz]ed) by (?<speaker>{people})',
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
      '(?<= (?:was|were|been|being) (?:{adverb} )?)(?<cue>told|informed|advised|warned|assured|notified|reminded) by (?<speaker>{people}){circumstance},? (?:that |(?={clause-next}))',
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
      "(?<!{letter})(?=(?:{statement}) )(?<=(?<speaker>{word-start}{articles}{noun}(?: (?:(?:of|for) {articles})?{noun}){0,6}(?:'s|s'))(?: {letter}+){0,2} )(?<cue>{statement})(?: [^,;:“”\"]{1,40}?)? that (?<relative>)",
    finds: [
      {
        in: "Despite the minister's claim that prices had fallen, shops were empty.",
        found: [{ speaker: 'the minister', content: 'prices had fallen', form: 'indirect' }],
      },
    ],
    leaves: ['The claim that prices had fallen was met with laughter.'],
  },
]
