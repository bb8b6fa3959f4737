import type { TimeRule } from '../../../time.ts'

/** Feasts, whose day the calendar knows. */
export const feasts: readonly TimeRule[] = [
  {
    name: 'feast',
    pattern: '(?:(?<step>last|this|next) )?(?<feast>{feast})(?:,? (?<year>{full}))?',
    capital: 'feast',
    finds: [
      { in: 'They fled on Christmas Day.', found: [{ expression: 'Christmas Day', value: '2021-12-25' }] },
      { in: 'They met on Good Friday 2019.', found: [{ expression: 'Good Friday 2019', value: '2019-04-19' }] },
      { in: 'The boy was found on Thanksgiving.', found: [{ expression: 'Thanksgiving', value: '2021-11-25' }] },
    ],
    leaves: ['The oath of the new year was sworn.'],
  },
]
