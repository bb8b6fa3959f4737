import type { CasualtyRule } from '../../casualties.ts'

/** Counts of what is said not to have happened. */
export const denied: readonly CasualtyRule[] = [
  {
    name: 'not done',
    pattern:
      '(?<count>{whoever})(?: (?:who|that))? (?:(?:was|were|is|are|had|has|have|did) )?' +
      "(?<spared>(?:was|were|is|are|had|has|have|did)n't|not|never|nearly|almost)" +
      '(?: (?:been|be|themselves|actually|in fact)){0,2} ' +
      '(?:{killed-verb}|{injured-verb}|{displaced-verb}|{detained-verb}|die|died)(?!\\p{L})',
    examples: [
      {
        in: 'The ministry said the three reporters had not been killed.',
        found: [],
        otherClaims: ['quote: The ministry: the three reporters had not been killed'],
      },
      { in: 'Two climbers were nearly killed on Monday.', found: [], otherClaims: ['date: 2024-03-11 «Monday»'] },
    ],
    counterexamples: [
      {
        in: 'The ministry said the three reporters had been killed.',
        otherClaims: ['quote: The ministry: the three reporters had been killed', 'count: killed 3 «three reporters»'],
      },
    ],
  },
  {
    name: 'denied',
    pattern:
      '(?<spared>denied|denies|denying)(?: {deniable}){0,3}(?: (?!(?:responsibility|involvement|a|its|his|the)(?!\\p{L})){v}){0,4}? {fill}(?<count>{whoever})',
    examples: [
      {
        in: 'The company denied that 20 miners had died.',
        found: [],
        otherClaims: ['quote: The company: 20 miners had died'],
      },
    ],
    counterexamples: [
      {
        in: 'The company denied responsibility for the blast, which killed 20 miners.',
        otherClaims: [
          'quote: The company: responsibility for the blast, which killed 20 miners',
          'count: killed 20 «20 miners»',
        ],
      },
    ],
  },
  {
    name: 'denied, a clause',
    pattern:
      '(?<spared>(?:den(?:y|ied|ies|ying)|reject(?:s|ed|ing)|refut(?:es|ed|ing)|dismiss(?:es|ed|ing))(?: (?:any|all))?' +
      '(?: (?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?))?(?: that)?)' +
      '(?: (?!{not-denied}(?!\\p{L})){v}){0,6}? ' +
      '(?:(?:{killed-verb}|{kills}|{injured-verb}|{injures}|{detained-verb}) )?{fill}(?<count>{whoever})',
    examples: [
      {
        in: 'The army denied that the strike killed five farmers.',
        found: [],
        otherClaims: ['quote: The army: the strike killed five farmers'],
      },
      {
        in: 'The army denies its troops shot dead 20 farmers.',
        found: [],
        otherClaims: ['quote: The army: its troops shot dead 20 farmers'],
      },
      { in: 'It dismissed reports that two pilots had been captured.', found: [] },
    ],
    counterexamples: [
      {
        in: 'The army denied that it was behind the strike that killed five farmers.',
        otherClaims: [
          'quote: The army: it was behind the strike that killed five farmers',
          'count: killed 5 «five farmers»',
        ],
      },
      {
        in: 'The army denied involvement in the killing of five farmers.',
        otherClaims: ['quote: The army: involvement in the killing of five farmers', 'count: killed 5 «five farmers»'],
      },
    ],
  },
]
