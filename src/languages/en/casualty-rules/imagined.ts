import type { CasualtyRule } from '../../casualties.ts'

/** Counts of what is not known to have happened: defined, feared, foretold, supposed, rumoured. */
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
]
