import { type CasualtyRule, tollExample } from '../../casualties.ts'

/** People that others lost: they are dead, not missing. */
export const losses: readonly CasualtyRule[] = [
  {
    name: 'lost of theirs',
    pattern:
      '(?:و|ف)?(?:قد )?(?<killed>فقد|فقدت|فقدوا|خسر|خسرت|خسروا)(?: {v}){0,2}? {fill}(?<count>{count}) ' +
      '(?:من )?{kin-many}(?:ه|ها|هم|هما|ي|نا)(?!\\p{L})',
    examples: [
      { in: 'فقد ثلاثة من أبنائه في الحرب.', found: [tollExample('killed', 'ثلاثة', 3)] },
      { in: 'وقالت إنها فقدت سبعة من أفراد عائلتها في القصف.', found: [tollExample('killed', 'سبعة من أفراد', 7)] },
    ],
    counterexamples: [
      { in: 'وفقد ثلاثة من الصيادين في العاصفة.', otherClaims: ['count: missing 3 «ثلاثة من الصيادين»'] },
      'وفقدت ثلاثة من كتبها.',
    ],
  },
]
