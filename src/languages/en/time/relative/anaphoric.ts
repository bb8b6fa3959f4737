import type { TimeRule } from '../../../time.ts'
import { anyOf } from '../../../word-list.ts'

/** Times counted from one that the story named before. */
export const anaphoric: readonly TimeRule[] = [
  {
    name: 'that unit',
    pattern: '(?:(?:earlier|later|early|late) )?(?:that|that same|the same|that very) (?<unit>day|week|month|year)',
    fields: { step: 0, from: 'story' },
    examples: [
      {
        in: 'It was formed in June 1998 and dissolved later that year.',
        found: [
          { expression: 'June 1998', value: '1998-06' },
          { expression: 'later that year', value: '1998' },
        ],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'that month',
    pattern: 'that (?:same )?(?<month>{full-month})(?! \\d)',
    capitalizedPart: 'month',
    fields: { from: 'story' },
    examples: [
      {
        in: 'They met in 1978, and that June it rained.',
        found: [
          { expression: '1978', value: '1978' },
          { expression: 'that June', value: '1978-06' },
        ],
      },
    ],
    counterexamples: [
      'He said that may be true.',
      { in: 'He said in June that it rained.', otherClaims: ['date: 2022-06 «June»'] },
    ],
  },
  {
    name: 'following weekday',
    pattern: 'the following (?<weekday>{weekday})|the (?<weekday>{weekday}) after(?= *(?:[.,;]|$))',
    fields: { step: 1, from: 'story' },
    examples: [
      {
        in: 'He fell on June 6, and the following Friday he died.',
        found: [
          { expression: 'June 6', value: '2022-06-06' },
          { expression: 'the following Friday', value: '2022-06-10' },
        ],
      },
    ],
    counterexamples: ['The following Friday he died.'],
  },
  {
    name: 'that part',
    pattern: '(?:(?:earlier|later|early|late) )?that (?:same )?(?<part>morning|afternoon|evening|night)',
    fields: { unit: 'day', step: 0, from: 'story' },
    examples: [
      {
        in: 'On June 6 he dined out; that night he vanished.',
        found: [
          { expression: 'June 6', value: '2022-06-06' },
          { expression: 'that night', value: '2022-06-06TNI' },
        ],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'day before',
    pattern: anyOf(
      'the (?:previous|preceding) (?<unit>day|week|month|year)',
      '(?:the|a) (?<unit>day|week|month|year) (?:before|earlier)(?= *(?:[.,;]|$| in | at ))',
      'the (?:previous|preceding) (?<part>morning|afternoon|evening|night)',
    ),
    fields: { step: -1, from: 'story' },
    examples: [
      {
        in: 'On June 6 he won; the previous day he had lost.',
        found: [
          { expression: 'June 6', value: '2022-06-06' },
          { expression: 'the previous day', value: '2022-06-05' },
        ],
      },
    ],
    counterexamples: ['The day before the vote was calm.'],
  },
  {
    name: 'day after',
    pattern:
      'the (?:next|following) (?<unit>day|week|month|year)|(?:the|a) (?<unit>day|week|month|year) (?:after|later)(?= *(?:[.,;]|$))',
    fields: { step: 1, from: 'story' },
    examples: [
      {
        in: 'On June 6 he won and the following day he left.',
        found: [
          { expression: 'June 6', value: '2022-06-06' },
          { expression: 'the following day', value: '2022-06-07' },
        ],
      },
    ],
    counterexamples: ['The day after the vote was calm.'],
  },
  {
    name: 'next part',
    pattern: 'the (?:next|following) (?<part>morning|afternoon|evening|night)',
    fields: { unit: 'day', step: 1, from: 'story' },
    examples: [
      {
        in: 'He fell on June 6; the next morning he died.',
        found: [
          { expression: 'June 6', value: '2022-06-06' },
          { expression: 'the next morning', value: '2022-06-07TMO' },
        ],
      },
    ],
    counterexamples: [],
  },
]
