import type { TimeRule } from '../../../time.ts'

/** The first Monday of a month, the last week of a year. */
export const ordinals: readonly TimeRule[] = [
  {
    name: 'nth weekday',
    pattern:
      '(?:the )?(?<nth>first|second|third|fourth|last) (?<weekday>{weekday})(?= (?:of|in) (?:the |{month}|last|next|this))',
    examples: [
      {
        in: 'They vote on the first Monday in September 2020.',
        found: [{ expression: 'the first Monday in September 2020', value: '2020-09-07' }],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'nth unit',
    pattern:
      '(?:the )?(?<nth>first|second|third|fourth|last) (?<count>day|week|month)(?= (?:of|in) (?:the )?(?:{month}|(?:last|next|this) (?:month|year)|{full}))',
    examples: [
      {
        in: 'It opened in the first week of October 2014.',
        found: [{ expression: 'the first week of October 2014', value: '2014-W41' }],
      },
    ],
    counterexamples: ['On the first day of the trial he wept.'],
  },
  {
    name: 'week of',
    pattern: '(?:the )?week of (?<month>{month})[.]? (?<day>{day-digits}){alone}',
    fields: { round: 'week' },
    examples: [
      { in: 'It happened in the week of March 7.', found: [{ expression: 'the week of March 7', value: '2022-W10' }] },
    ],
    counterexamples: ['A week of talks began.'],
  },
]
