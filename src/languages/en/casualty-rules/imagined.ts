import type { CasualtyRule } from '../../casualties.ts'

/** Counts of what did not happen, or is not known to have: feared, supposed, denied, threatened, to come. */
export const imagined: readonly CasualtyRule[] = [
  {
    name: 'definition',
    pattern:
      '(?<spared>defin(?:e|es|ed|ing|ition)|characteri[sz](?:e|es|ed)|classif(?:y|ies|ied)|categori[sz](?:e|es|ed))' +
      '(?!\\p{L})(?: {w}){0,18}? {fill}(?<count>{whoever})',
    examples: [{ in: 'The bureau defines a disaster as an event in which ten or more people are killed.', found: [] }],
    counterexamples: [
      { in: 'Definite news came late: ten people were killed.', otherClaims: ['count: killed 10 «ten people»'] },
    ],
  },
  {
    name: 'feared',
    pattern:
      '(?<spared>fear(?:s|ed|ing)?|afraid|worried|worry|concern(?:s|ed)?)(?: that| for| the (?:lives|deaths?) of){0,2} {fill}(?<count>{whoever})',
    examples: [
      { in: 'Rescuers fear 20 climbers have been killed.', found: [] },
      { in: 'It was feared that up to 12 nuns had drowned.', found: [] },
    ],
    counterexamples: [
      {
        in: 'Rescuers said 20 climbers had been killed and that they feared more snow.',
        otherClaims: [
          'quote: Rescuers: 20 climbers had been killed and that they feared more snow',
          'count: killed 20 «20 climbers»',
        ],
      },
    ],
  },
  {
    name: 'projected',
    pattern:
      '(?<spared>project(?:s|ed|ing)|predict(?:s|ed|ing)?|forecast(?:s|ed|ing)?|expect(?:s|ed|ing)?|anticipat' +
      '(?:es|ed|ing))(?: that)? {fill}(?<count>{whoever})',
    examples: [
      {
        in: 'The study predicts 5,000 deaths by June.',
        found: [],
        otherClaims: ['quote: The study: 5,000 deaths by June', 'date: 2024-06 «June»'],
      },
    ],
    counterexamples: [{ in: 'The study recorded 5,000 deaths.', otherClaims: ['count: killed 5000 «5,000 deaths»'] }],
    knownFailures: [
      {
        in: 'The study recorded 5,000 deaths by June.',
        expected: ['count: killed 5000 «5,000 deaths»', 'date: 2023-06 «June»'],
        reason: 'After "by" the nearest June is taken, also where the verb looks back.',
      },
    ],
  },
  {
    name: 'feared dead',
    pattern:
      '(?<count>{whoever})(?: {word}){0,3}?(?: (?:on board|aboard|inside))?,? ' +
      '(?:(?:is|are|was|were|has been|have been) )?(?:(?:also|now|still|widely|reportedly) )?(?<spared>feared)' +
      '(?: to (?:have|be)(?: been)?)? {lost-word}(?!\\p{L})',
    examples: [
      { in: 'Forty miners are feared dead after the shaft collapsed.', found: [] },
      { in: 'Nine sailors were feared to have drowned.', found: [] },
    ],
    counterexamples: [
      {
        in: 'Boats searched for ten divers feared missing.',
        otherClaims: ['count: missing 10 «ten divers feared missing»'],
      },
      { in: 'Forty miners are confirmed dead.', otherClaims: ['count: killed 40 «Forty miners»'] },
    ],
  },
  {
    name: 'supposed',
    pattern:
      '(?<spared>if|unless|whether|lest|suppose|supposing)(?: (?!{subordinate}(?!\\p{L})){v}){0,5}? {fill}(?<count>{whoever})',
    examples: [
      { in: 'If 10 people die, the mine must close.', found: [] },
      { in: 'It is not known whether 30 villagers were killed.', found: [] },
    ],
    counterexamples: [
      {
        in: 'Police asked whether the fire that killed ten people was set on purpose.',
        otherClaims: [
          'quote: Police: whether the fire that killed ten people was set on purpose',
          'count: killed 10 «ten people»',
        ],
      },
    ],
  },
  {
    name: 'toll to come',
    pattern:
      '(?:tolls?|deaths|fatalities|number of (?:{w} ){0,3}?{tolled})(?: {v}){0,3}? ' +
      '(?<spared>could|may|might|would|will|(?:is|was|are|were) {foretold}(?= to))' +
      '(?: (?:yet|well|still|also|eventually|even))?(?: (?:to )?{grow}(?: {up-to})?)? {fill}(?<count>{whoever})',
    examples: [
      {
        in: 'The death toll could reach 300, the mayor said.',
        found: [],
        otherClaims: ['quote: the mayor: The death toll could reach 300'],
      },
      { in: 'The number of dead is expected to rise to 60.', found: [] },
    ],
    counterexamples: [
      { in: 'The death toll may rise as 22 people are missing.', otherClaims: ['count: missing 22 «22 people»'] },
      { in: 'The death toll has reached 300.', otherClaims: ['count: killed 300 «300»'] },
    ],
  },
  {
    name: 'only rumoured',
    pattern:
      '(?<spared>(?:no|without) {proof}|untrue|not true|false(?:ly)?(?: (?:claims?|reports?|rumou?rs?))?|rumou?rs?|' +
      'hoax)(?: (?:that|of|claim(?:s|ed|ing)?|report(?:s|ed)?))?' +
      '(?: (?!(?:that|which|who|when|after|in)(?!\\p{L})){v}){0,5}? {fill}(?<count>{whoever})',
    examples: [
      { in: 'There is no evidence that 20 nuns were killed.', found: [] },
      { in: 'It was a rumour that two boys had died.', found: [] },
    ],
    counterexamples: [
      { in: 'Without warning the dam broke, and 20 nuns were killed.', otherClaims: ['count: killed 20 «20 nuns»'] },
    ],
    knownFailures: [
      {
        in: 'Police called it a rumour that two boys had died.',
        expected: ['quote: Police: a rumour that two boys had died'],
        reason: 'What is called so is taken into what is said: "it a rumour".',
      },
    ],
  },
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
  {
    name: 'condition',
    pattern:
      '(?<spared>{may})(?: have)?(?: be| also| lead to| result in| cause| mean)? ' +
      '(?:{killed-verb}|{kills}|{injured-verb}|{injures}|{displaces}|{detains}) {fill}(?<count>{whoever})',
    examples: [
      { in: 'A breach of the dam could kill 500 people.', found: [] },
      { in: 'The men had plotted to kill three judges.', found: [] },
    ],
    counterexamples: [
      { in: 'The breach killed 500 people.', otherClaims: ['count: killed 500 «500 people»'] },
      { in: 'The breach led to the deaths of 500 people.', otherClaims: ['count: killed 500 «500 people»'] },
      { in: 'The gunman went on to kill four people.', otherClaims: ['count: killed 4 «four people»'] },
    ],
  },
  {
    name: 'plan',
    pattern:
      '(?<spared>{plans})(?: (?:to|of|for|the|a|an|on|at|mass)){0,3} (?:{kills}|{injures}|{detains}|{killed-verb}) {fill}(?<count>{whoever})',
    examples: [
      { in: 'He was jailed for the attempted murder of two nurses.', found: [] },
      { in: 'They had been planning the murder of five judges.', found: [] },
    ],
    counterexamples: [
      { in: 'He was jailed for the murder of two nurses.', otherClaims: ['count: killed 2 «two nurses»'] },
    ],
  },
  {
    name: 'condition, second verb',
    pattern:
      '(?<spared>could|would|might|may) [^,;.]{1,80}? and (?:{kills}|{injures}|{displaces}|{detains}) {fill}(?<count>{whoever})',
    examples: [{ in: 'The storm could hit 3 million homes and kill hundreds.', found: [] }],
    counterexamples: [
      { in: 'The storm hit 3 million homes and killed hundreds.', otherClaims: ['count: killed 200.. «hundreds»'] },
    ],
  },
  {
    name: 'condition, passive',
    pattern:
      '(?<count>{whoever}),?(?: {w}){0,4}? ' +
      '(?<spared>(?:(?:could|would|might|can|should)(?! have {killed-verb}) (?:have )?(?:be(?:en)? )?|' +
      '(?:will|may|shall) (?:not )?(?:be )?|to (?:be )?(?!flee)){may-befall})',
    examples: [
      { in: 'Up to 9,000 residents could be displaced if the dam fails.', found: [] },
      {
        in: 'Some 60 miners will die unless help comes, the union said.',
        found: [],
        otherClaims: ['quote: the union: Some 60 miners will die unless help comes'],
      },
    ],
    counterexamples: [
      { in: 'Up to 9,000 residents were displaced.', otherClaims: ['count: displaced ..9000 «Up to 9,000 residents»'] },
      {
        in: 'Some 9,000 residents are thought to have fled.',
        otherClaims: ['count: displaced 9000 «Some 9,000 residents»'],
      },
      { in: 'The fire forced 9,000 residents to flee.', otherClaims: ['count: displaced 9000 «9,000 residents»'] },
    ],
  },
]
