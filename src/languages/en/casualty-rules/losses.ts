import { type CasualtyRule, tollExample } from '../../casualties.ts'

/** Those who are lost to others: lives, kin, the men of a ship. */
export const losses: readonly CasualtyRule[] = [
  {
    name: 'lives',
    pattern:
      '(?:claim(?:ed|s|ing)?|took|taken|taking|cost(?:ing)?|loss of|lost) {fill}(?<count>{count}) (?<killed>lives)',
    examples: [{ in: 'The typhoon claimed 250 lives.', found: [tollExample('killed', '250', 250)] }],
    counterexamples: ['She claimed a cat has nine lives.'],
  },
  {
    name: 'cost them their lives',
    pattern: 'cost(?:ing|s)? {fill}(?<count>{anyone})(?: {v}){0,2}? (?<killed>their lives|his life|her life)(?!\\p{L})',
    examples: [{ in: 'The blast cost three workers their lives.', found: [tollExample('killed', 'three workers', 3)] }],
    counterexamples: ['The delay cost three workers their jobs.'],
  },
  {
    name: 'lost of theirs',
    pattern:
      '(?<killed>lost|losing|loses|lose) {fill}(?<count>{people}) (?<noun>(?:of (?:his|her|its|their|my|our) )?(?:{other} ){0,2}{kin-many})',
    examples: [
      { in: 'She met a woman who had lost three sons in the war.', found: [tollExample('killed', 'three sons', 3)] },
      { in: 'The town lost 14 of its men at sea.', found: [tollExample('killed', '14 of its men', 14)] },
    ],
    counterexamples: [
      'The firm lost 14 customers.',
      'The hospital lost 200 nurses to other towns.',
      'He lost three matches.',
    ],
  },
  {
    name: 'lost with a ship',
    pattern: 'in which {fill}(?<count>{people})(?: {v}){0,5}? (?:was|were) (?<killed>lost)(?=$|[,.;])',
    examples: [
      {
        in: 'He sang of the wreck in which seven men of the town were lost.',
        found: [tollExample('killed', 'seven men', 7)],
      },
    ],
    counterexamples: [
      'He sang of the cut in which seven jobs were lost.',
      'It was a wood in which two boys were lost for days.',
    ],
  },
  {
    name: 'lost one and others',
    pattern:
      '(?<killed>lost) (?:his|her|their|my) {kin-one} and {fill}(?<count>{people})(?!(?: {w}){0,3} {verb-next}(?!\\p{L}))',
    examples: [
      { in: 'She lost her husband and two sons in the flood.', found: [tollExample('killed', 'two sons', 2)] },
    ],
    counterexamples: ['She left her husband and two sons in the inn.'],
  },
  {
    name: 'from their homes',
    pattern:
      '(?:drove|driven|driving|forced|forcing|chased) {fill}(?<count>{anyone})(?: {v}){0,1}? ' +
      '(?<displaced>(?:from|out of) (?:their|its|his|her) homes?)(?!\\p{L})',
    examples: [{ in: 'The army drove 2,000 from their homes.', found: [tollExample('displaced', '2,000', 2000)] }],
    counterexamples: ['The coach drove 20 pupils from their school.'],
  },
  {
    name: 'held with',
    pattern:
      '(?:jailed|arrested|detained|imprisoned|abducted|kidnapped) (?<detained>(?:along|together) with) {fill}(?<count>{anyone})',
    examples: [{ in: 'She was jailed along with two aides.', found: [tollExample('detained', 'two aides', 2)] }],
    counterexamples: ['She was pictured along with two aides.'],
  },
  {
    name: 'died with',
    pattern:
      '(?:drowned|perished|(?:died|killed) (?=along|together)) ?(?<killed>(?:along |together )?with) {fill}(?<count>{anyone})',
    examples: [
      { in: 'His father drowned with six of the crew.', found: [tollExample('killed', 'six of the crew', 6)] },
    ],
    counterexamples: ['His father died with two of his sons at his bedside.'],
  },
]
