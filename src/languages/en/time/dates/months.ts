import type { TimeRule } from '../../../time.ts'

/** Months, with a year or without. */
export const months: readonly TimeRule[] = [
  {
    name: 'month year',
    pattern: '(?<month>{month})[.]?,? (?:of )?(?<year>{full}){alone}',
    examples: [
      { in: 'An assault in August 2018 failed.', found: [{ expression: 'August 2018', value: '2018-08' }] },
      {
        in: 'Fighting from March to May 2022 cost lives.',
        found: [{ expression: 'March to May 2022', value: '2022-03/2022-05' }],
      },
    ],
    counterexamples: ['In August 2,018 people were moved.'],
  },
  {
    name: 'month',
    pattern: '(?<month>{sure-month})(?! \\d)',
    examples: [
      { in: 'The deal was reached in December.', found: [{ expression: 'December', value: '2021-12' }] },
      { in: 'The court will rule in September.', found: [{ expression: 'September', value: '2022-09' }] },
      { in: 'It was voted on in late November.', found: [{ expression: 'late November', value: '2021-11' }] },
    ],
    counterexamples: [],
  },
  {
    name: 'month capital',
    pattern:
      '(?<month>(?<={month-context},? |mid-|^|[(])(?:march|may(?! god))|sept[.]|oct[.]|nov[.]|dec[.]|jan[.]|feb[.]|aug[.])(?! \\d| (?:of|for|on) )',
    capitalizedPart: 'month',
    examples: [
      {
        in: 'Prices rose in March and fell in May.',
        found: [
          { expression: 'March', value: '2022-03' },
          { expression: 'May', value: '2022-05' },
        ],
      },
    ],
    counterexamples: [
      'Troops may march on the town.',
      'Prime Minister May said so.',
      'Theresa May said so.',
      "The Women's March was long.",
      'They joined the Long March.',
    ],
  },
  {
    name: 'month of a person',
    pattern: '(?<!{month-context},? )(?:april|june|august|may) (?<name>\\p{L}{2,})',
    capitalizedPart: 'name',
    fields: { unplaceable: 'a name' },
    examples: [{ in: 'He met April Jones there.', found: [{ expression: 'April Jones', value: null }] }],
    counterexamples: [
      { in: 'In April Jones left.', otherClaims: ['date: 2022-04 «April»'] },
      { in: 'In a June Harbour poll he led.', otherClaims: ['date: 2022-06 «June»'] },
    ],
  },
  {
    name: 'month after preposition',
    pattern:
      '(?<=(?:in|since|until|till|by|during|through|from|before|after|last|next|early|late|of) )(?<month>march|may)(?! \\d)',
    examples: [{ in: 'sales since march were flat', found: [{ expression: 'march', value: '2022-03' }] }],
    counterexamples: ['The rebels may halt.'],
  },
  {
    name: 'month of a contract',
    pattern: '{month} (?:futures?|contracts?|deliver(?:y|ies)|options)(?!\\p{L})',
    fields: { unplaceable: 'when a contract ends' },
    examples: [{ in: 'Oil for January delivery fell.', found: [{ expression: 'January delivery', value: null }] }],
    counterexamples: [{ in: 'In January, contracts were signed.', otherClaims: ['date: 2022-01 «January»'] }],
  },
  {
    name: 'step month',
    pattern: '(?<step>last|this past|past|this|next|this coming) (?<month>{full-month})(?! \\d)',
    capitalizedPart: 'month',
    examples: [
      { in: 'He was killed last October.', found: [{ expression: 'last October', value: '2021-10' }] },
      { in: 'The summit is next May.', found: [{ expression: 'next May', value: '2023-05' }] },
    ],
    counterexamples: ['They joined this march.'],
    knownFailures: [
      {
        in: 'Last March 5 people died.',
        expected: ['count: killed 5 «5 people»', 'date: 2022-03 «Last March»'],
        reason: 'The number is taken for a day of March.',
      },
    ],
  },
]
