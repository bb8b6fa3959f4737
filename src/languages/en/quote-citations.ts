import type { QuoteRule } from '../quotes.ts'

/** Somebody is quoted or cited by another, who passes it on: “was quoted as saying”, “citing officials, reported”. */
export const citations: readonly QuoteRule[] = [
  {
    name: 'quoted as saying',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>(?:was|were|is|are|been|being)(?:{as-saying-by}|{is-quoted} as (?:saying|telling|stating)))(?: that|:)? ',
    examples: [
      {
        in: 'The governor was quoted by Reuters as saying that the dam would hold.',
        found: [{ speaker: 'The governor', content: 'the dam would hold', relays: ['Reuters'] }],
      },
      {
        in: 'Abu Hale, a spokesman, was quoted as saying by the Levant News that the guns had fired.',
        found: [{ speaker: 'Abu Hale', content: 'the guns had fired', form: 'indirect', relays: ['the Levant News'] }],
      },
      {
        in: 'Anna Grey has been quoted saying the film was a mistake.',
        found: [{ speaker: 'Anna Grey', content: 'the film was a mistake' }],
      },
    ],
    counterexamples: ['The share was quoted at two dollars.'],
  },
  {
    name: 'quotation quoted as saying',
    before: 'speaker',
    contentSide: 'before',
    precededBy: '(?:{closing-mark}[,—–-]?|,) ?',
    pattern:
      '(?<!{letter})(?<cue>(?:was|were|is|are){is-quoted} as (?:saying|telling))(?={circumstance}\\s*(?:[.,;!?…—–-]|$))',
    examples: [
      {
        in: '“The dam will hold,” the governor was quoted by Reuters as saying.',
        found: [{ speaker: 'the governor', content: '“The dam will hold,”', relays: ['Reuters'], form: 'direct' }],
      },
    ],
    counterexamples: [
      {
        in: 'The governor was quoted as saying that the dam would hold.',
        otherClaims: ['quote: The governor: the dam would hold'],
      },
    ],
  },
  {
    name: 'quoted somebody',
    before: 'relay',
    pattern:
      '(?<!{letter})(?<cue>(?:quote[sd]?|cite[sd]?) (?<speaker>(?:him|her|them|{people}(?:{aside}){0,2})),? as (?:saying|telling|stating))(?: that|:)? ',
    examples: [
      {
        in: 'State television quoted the minister as saying the border was open.',
        found: [{ speaker: 'the minister', content: 'the border was open', relays: ['State television'] }],
      },
    ],
    counterexamples: [
      { in: 'The judge cited two earlier rulings.', otherClaims: ['quote: The judge: two earlier rulings'] },
    ],
  },
  {
    name: 'quoted words',
    before: 'relay',
    pattern: '(?<!{letter})(?<cue>quote[sd]? (?<speaker>{people}(?:{aside})?)){circumstance}(?::|,)? (?={mark})',
    examples: [
      {
        in: 'The Dawn quoted Anna Pike: “I am not going.”',
        found: [{ speaker: 'Anna Pike', content: '“I am not going.”', relays: ['The Dawn'], form: 'direct' }],
      },
    ],
    counterexamples: ['The Dawn quoted a price of two dollars.'],
  },
  {
    name: 'reported citing',
    before: 'relay',
    contentSide: 'before',
    precededBy: '\\S{2,}["”»,–—-] ?',
    pattern:
      '(?<!{letter})(?<cue>(?:{said}){circumstance},? (?:citing|quoting) (?<speaker>{people}(?:{aside})?))(?=[,.;]|$)',
    examples: [
      {
        in: 'The ship had left port, Reuters reported, citing a source in the ministry.',
        found: [{ speaker: 'a source in the ministry', content: 'The ship had left port', relays: ['Reuters'] }],
      },
    ],
    counterexamples: [
      { in: 'The ship had left port, Reuters reported.', otherClaims: ['quote: Reuters: The ship had left port'] },
    ],
  },
  {
    name: 'citing ahead',
    pattern:
      '^(?:citing|quoting) (?<speaker>{people}(?:{aside})??), (?<relay>{people}(?:{aside},)?){before-cue} (?<cue>{utters}){that-words}',
    examples: [
      {
        in: 'Citing a guard at the ministry, the channel Sun TV said that the van had been stolen.',
        found: [
          { speaker: 'a guard at the ministry', content: 'the van had been stolen', relays: ['the channel Sun TV'] },
        ],
      },
      {
        in: 'Quoting two officers, the Dawn reported the road was shut.',
        found: [{ speaker: 'two officers', content: 'the road was shut', relays: ['the Dawn'] }],
      },
    ],
    counterexamples: ['Citing costs, the firm closed two shops.'],
  },
  {
    name: 'citing reported',
    pattern:
      '(?=(?:citing|quoting) )(?<={word-start}(?<relay>{people}),? ){citing}, (?:has |have )?(?<cue>{said}){word-end}{circumstance}(?: that,? |:? )(?=\\S)',
    examples: [
      {
        in: 'Reuters, citing two officials at the bank, reported that it would be sold.',
        found: [{ speaker: 'two officials at the bank', content: 'it would be sold', relays: ['Reuters'] }],
      },
    ],
    counterexamples: [
      { in: 'Reuters reported that the bank would be sold.', otherClaims: ['quote: Reuters: the bank would be sold'] },
    ],
  },
]
