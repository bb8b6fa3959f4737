import { type CasualtyRule, toll } from '../../casualties.ts'

/** Those who are lost to others: lives, kin, the men of a ship. */
export const losses: readonly CasualtyRule[] = [
  {
    name: 'lives',
    pattern:
      '(?:claim(?:ed|s|ing)?|took|taken|taking|cost(?:ing)?|loss of|lost) {fill}(?<count>{count}) (?<killed>lives)',
    finds: [{ in: 'The typhoon claimed 250 lives.', found: [toll('killed', '250', 250)] }],
    leaves: ['She claimed a cat has nine lives.'],
  },
  {
    name: 'cost them their lives',
    pattern: 'cost(?:ing|s)? {fill}(?<count>{anyone})(?: {v}){0,2}? (?<killed>their lives|his life|her life)(?!\\p{L})',
    finds: [{ in: 'The blast cost three workers their lives.', found: [toll('killed', 'three workers', 3)] }],
    leaves: ['The delay cost three workers their jobs.'],
  },
  {
    name: 'lost of theirs',
    pattern:
      '(?<killed>lost|losing|loses|lose) {fill}(?<count>{people}) (?<noun>(?:of (?:his|her|its|their|my|our) )?(?:{other} ){0,2}{kin-many})',
    finds: [
      { in: 'She met a woman who had lost three sons in the war.', found: [toll('killed', 'three sons', 3)] },
      { in: 'The town lost 14 of its men at sea.', found: [toll('killed', '14 of its men', 14)] },
    ],
    leaves: ['The firm lost 14 customers.', 'The hospital lost 200 nurses to other towns.', 'He lost three matches.'],
  },
  {
    name: 'lost with a ship',
    pattern: 'in which {fill}(?<count>{people})(?: {v}){0,5}? (?:was|were) (?<killed>lost)(?=$|[,.;])',
    finds: [
      { in: 'He sang of the wreck in which seven men of the town were lost.', found: [toll('killed', 'seven men', 7)] },
    ],
    leaves: [
      'He sang of the cut in which seven jobs were lost.',
      'It was a wood in which two boys were lost for days.',
    ],
  },
  {
    name: 'lost one and others',
    pattern:
      '(?<killed>lost) (?:his|her|their|my) {kin-one} and {fill}(?<count>{people})(?!(?: {w}){0,3} {verb-next}(?!\\p{L}))',
    finds: [{ in: 'She lost her husband and two sons in the flood.', found: [toll('killed', 'two sons', 2)] }],
    leaves: ['She left her husband and two sons in the inn.'],
  },
  {
    name: 'from their homes',
    pattern:
      '(?:drove|driven|driving|forced|forcing|chased) {fill}(?<count>{anyone})(?: {v}){0,1}? ' +
      '(?<displaced>(?:from|out of) (?:their|its|his|her) homes?)(?!\\p{L})',
    finds: [{ in: 'The army drove 2,000 from their homes.', found: [toll('displaced', '2,000', 2000)] }],
    leaves: ['The coach drove 20 pupils from their school.'],
  },
  {
    name: 'held with',
    pattern:
      '(?:jailed|arrested|detained|imprisoned|abducted|kidnapped) (?<detained>(?:along|together) with) {fill}(?<count>{anyone})',
    finds: [{ in: 'She was jailed along with two aides.', found: [toll('detained', 'two aides', 2)] }],
    leaves: ['She was pictured along with two aides.'],
  },
  {
    name: 'died with',
    pattern:
      '(?:drowned|perished|(?:died|killed) (?=along|together)) ?(?<killed>(?:along |together )?with) {fill}(?<count>{anyone})',
    finds: [{ in: 'His father drowned with six of the crew.', found: [toll('killed', 'six of the crew', 6)] }],
    leaves: ['His father died with two of his sons at his bedside.'],
  },
]
