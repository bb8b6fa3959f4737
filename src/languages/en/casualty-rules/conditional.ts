import type { CasualtyRule } from '../../casualties.ts'

/** Counts of what could, would or was to happen. */
export const conditional: readonly CasualtyRule[] = [
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
