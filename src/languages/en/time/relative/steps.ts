import type { TimeRule } from '../../../time.ts'

/** Weeks, months and years before or after this one. */
export const steps: readonly TimeRule[] = [
  {
    name: 'step unit',
    pattern: '(?:the )?(?<step>{which}) (?<unit>week|month|year|decade|century|quarter)',
    examples: [
      { in: 'Last week a bridge fell.', found: [{ expression: 'Last week', value: '2022-W23' }] },
      { in: 'The law passed earlier this month.', found: [{ expression: 'earlier this month', value: '2022-06' }] },
      { in: 'He retires next year.', found: [{ expression: 'next year', value: '2023' }] },
      { in: 'It reopened in June last year.', found: [{ expression: 'June last year', value: '2021-06' }] },
      { in: 'On Monday of last week he left.', found: [{ expression: 'Monday of last week', value: '2022-06-06' }] },
    ],
    counterexamples: ['Over the past year prices rose.'],
  },
  {
    name: 'before last',
    pattern: 'the (?<unit>week|month|year|weekend) before last',
    fields: { step: -2 },
    examples: [
      { in: 'A bridge fell the week before last.', found: [{ expression: 'the week before last', value: '2022-W22' }] },
      { in: 'It shut the year before last.', found: [{ expression: 'the year before last', value: '2020' }] },
    ],
    counterexamples: ['He left the week before the vote.'],
  },
  {
    name: 'same month last year',
    pattern: 'the same (?<unit>month) last year|this time last year',
    fields: { unit: 'month', step: -12 },
    examples: [
      {
        in: 'Nine died in the same month last year.',
        found: [{ expression: 'the same month last year', value: '2021-06' }],
        otherClaims: ['count: killed 9 «Nine»'],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'earlier in the day',
    pattern: '(?:earlier|later) in the day',
    fields: { unit: 'day', step: 0, from: 'story' },
    examples: [
      {
        in: 'On June 6 he won; earlier in the day he had wept.',
        found: [
          { expression: 'June 6', value: '2022-06-06' },
          { expression: 'earlier in the day', value: '2022-06-06' },
        ],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'earlier in the week',
    pattern: '(?:earlier|later) in the (?<unit>week|month|year)',
    fields: { step: 0 },
    examples: [
      { in: 'Earlier in the week a bridge fell.', found: [{ expression: 'Earlier in the week', value: '2022-W24' }] },
    ],
    counterexamples: [],
  },
  {
    name: 'over the last',
    pattern:
      '(?:over|during|in|within|for|through|throughout) the (?:last|past|next|coming|previous) (?:day|week|month|year|decade|century|hour|quarter)',
    fields: { unplaceable: 'a stretch of time' },
    examples: [{ in: 'Over the past year it rained.', found: [{ expression: 'Over the past year', value: null }] }],
    counterexamples: [{ in: 'Last month it rained.', otherClaims: ['date: 2022-05 «Last month»'] }],
  },
  {
    name: 'step span',
    pattern: '(?:the )?(?:last|past|next|coming|previous|recent|first) (?<span>{cardinal} {unit})',
    examples: [
      { in: 'In the next three years he will pay.', found: [{ expression: 'the next three years', value: null }] },
    ],
    counterexamples: [],
  },
  {
    name: 'last few',
    pattern:
      '(?:the )?(?:last|past|next|coming|previous|recent) (?:few|several|couple of) (?:days|weeks|months|years|decades|hours|minutes)',
    fields: { unplaceable: 'vague' },
    examples: [{ in: 'In the past few days it rained.', found: [{ expression: 'the past few days', value: null }] }],
    counterexamples: [],
  },
  {
    name: 'the last week',
    pattern: '(?<=(?:at|by|before|until|since|from|of) )the end of (?:the )?(?<unit>week|month|year|decade|century)',
    fields: { step: 0, edge: 'end' },
    examples: [
      { in: 'He will leave by the end of the year.', found: [{ expression: 'the end of the year', value: '2022' }] },
    ],
    counterexamples: [],
  },
  {
    name: 'weekend',
    pattern:
      '(?:(?:over|during|at|on) )?(?:the |(?<step>last|this past|past|this|next|this coming|the coming|coming) )(?<unit>weekend)',
    examples: [
      {
        in: 'Two climbers died over the weekend.',
        found: [{ expression: 'over the weekend', value: '2022-W23-WE' }],
        otherClaims: ['count: killed 2 «Two climbers»'],
      },
      { in: 'He will play this weekend.', found: [{ expression: 'this weekend', value: '2022-W24-WE' }] },
    ],
    counterexamples: ['They own a weekend house.'],
  },
]
