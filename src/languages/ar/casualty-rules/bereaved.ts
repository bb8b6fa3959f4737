import { type CasualtyRule, toll } from '../../casualties.ts'

/** Those whom others lost: they are dead, not missing. */
export const bereaved: readonly CasualtyRule[] = [
  {
    name: 'lost of theirs',
    pattern:
      '(?:و|ف)?(?:قد )?(?<killed>فقد|فقدت|فقدوا|خسر|خسرت|خسروا)(?: {v}){0,2}? {fill}(?<count>{count}) ' +
      '(?:من )?{kin-many}(?:ه|ها|هم|هما|ي|نا)(?!\\p{L})',
    finds: [
      { in: 'فقد ثلاثة من أبنائه في الحرب.', found: [toll('killed', 'ثلاثة', 3)] },
      { in: 'وقالت إنها فقدت سبعة من أفراد عائلتها في القصف.', found: [toll('killed', 'سبعة من أفراد', 7)] },
    ],
    leaves: [
      { in: 'وفقد ثلاثة من الصيادين في العاصفة.', also: ['count: missing 3 «ثلاثة من الصيادين»'] },
      'وفقدت ثلاثة من كتبها.',
    ],
  },
]
