import { type CasualtyRule, tollExample } from '../../casualties.ts'

/** Counts that are parts of another count, and share its outcome. */
export const parts: readonly CasualtyRule[] = [
  {
    name: 'among them',
    pattern: '(?<head>{claimed})[,;]?(?: {w}){0,14}? [(—–]?{including} {fill}(?<count>{anyone})',
    isPart: true,
    examples: [
      {
        in: 'A bus overturned, killing 18 people, among them four children.',
        found: [tollExample('killed', 'four children', 4)],
        otherClaims: ['count: killed 18 «18 people»'],
      },
      {
        in: 'Thirty people were injured, including a policeman.',
        found: [tollExample('injured', 'a policeman', 1, 1, 'combatant')],
        otherClaims: ['count: injured 30 «Thirty people»'],
      },
    ],
    counterexamples: ['He has 18 horses, among them four mares.'],
  },
  {
    name: 'among them, second',
    pattern: '(?<head>{claimed})[,;]?(?: {w}){0,14}? [(—–]?{including} (?:{w} ){1,8}?and {fill}(?<count>{anyone})',
    isPart: true,
    examples: [
      {
        in: 'Nine people were hurt, including the driver and one passer-by.',
        found: [tollExample('injured', 'one', 1)],
        otherClaims: ['count: injured 9 «Nine people»'],
      },
    ],
    counterexamples: ['Nine people came, including the driver and one doctor.'],
  },
  {
    name: 'of them',
    pattern:
      '(?<head>{claimed}),?(?: {w}){0,10}? (?:(?<! and )(?<count>{bare})(?=,)|(?<count>{bare})' +
      '(?= {how-badly}| (?:{word} ){0,2}{plural}))',
    isPart: true,
    examples: [
      {
        in: 'The blast killed nine people, four of them children.',
        found: [tollExample('killed', 'four of them', 4)],
        otherClaims: ['count: killed 9 «nine people»'],
      },
    ],
    counterexamples: ['The mayor met nine people, four of them children.'],
  },
  {
    name: 'of so many, so many were',
    pattern:
      'of (?:the |those )?(?<head>{claimed})(?: {v}){0,3}?, {fill}(?<count>{bare})(?= (?:were|was|are|is) (?!{outcome-word}))',
    isPart: true,
    examples: [
      {
        in: 'Of the 29 killed, 11 were monks.',
        found: [tollExample('killed', '11', 11)],
        otherClaims: ['count: killed 29 «29 killed»'],
      },
    ],
    counterexamples: ['Of the 29 guests, 11 were monks.'],
  },
  {
    name: 'so many of those',
    pattern: '(?<count>{bare}|{people}) of (?:the |those |its |their )?(?<head>{claimed})(?= who )',
    isPart: true,
    examples: [
      {
        in: 'It found that 11 of the 14 who died were tenants.',
        found: [tollExample('killed', '11', 11)],
        otherClaims: ['count: killed 14 «14»'],
      },
    ],
    counterexamples: ['It found that 11 of the 14 who came were tenants.'],
  },
]
