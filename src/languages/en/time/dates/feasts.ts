import type { TimeRule } from '../../../time.ts'
import { anyOf } from '../../../word-list.ts'

/** Feasts, whose day the calendar knows. */
export const feasts: readonly TimeRule[] = [
  {
    name: 'feast',
    pattern: anyOf(
      '(?:(?<step>last|this|next) )(?<feast>{feast})',
      '(?<feast>{feast}),? (?<year>{full})',
      '(?:(?<=(?<!\\p{L})(?:{feast-before}) )|(?<=^))(?<feast>{feast})',
      '(?<feast>{feast})(?= (?:{part}|{weekday}))',
      '(?<feast>{feast})(?<= (?:day|eve|\\p{L}{3,6}day))',
    ),
    capitalizedPart: 'feast',
    examples: [
      { in: 'They fled on Christmas Day.', found: [{ expression: 'Christmas Day', value: '2021-12-25' }] },
      { in: 'They met on Good Friday 2019.', found: [{ expression: 'Good Friday 2019', value: '2019-04-19' }] },
      { in: 'It was the Thanksgiving Day parade.', found: [{ expression: 'Thanksgiving Day', value: '2021-11-25' }] },
      { in: 'She wept last Christmas.', found: [{ expression: 'last Christmas', value: '2021-12-25' }] },
      { in: 'They closed before Christmas.', found: [{ expression: 'Christmas', value: '2021-12-25' }] },
      { in: 'The boy was found on Thanksgiving.', found: [{ expression: 'Thanksgiving', value: '2021-11-25' }] },
    ],
    counterexamples: [
      'The oath of the new year was sworn.',
      'They bought new Christmas lights.',
      'It grew out of her love for Halloween.',
      'The village of Easter has a church.',
    ],
  },
]
