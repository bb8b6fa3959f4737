import type { TimeRule } from '../../time.ts'
import { anyOf } from '../../word-list.ts'

/** Clock times. */
export const clocks: readonly TimeRule[] = [
  {
    name: 'clock',
    pattern:
      '(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<meridiem>{meridiem}){in-zone}?(?: (?=on |in the |at night)(?:in the {part}|at night)?)?',
    examples: [
      {
        in: 'It struck at 7:37 p.m. local time on Tuesday.',
        found: [{ expression: '7:37 p.m. local time on Tuesday', value: '2022-06-14TEV' }],
      },
    ],
    counterexamples: ['At 7 people fell ill.'],
  },
  {
    name: 'clock 24',
    pattern: anyOf(
      '(?<hour>[01]?\\d|2[0-4])[:h.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))? ?{zone}',
      '(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?! ?{meridiem})',
      '(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d),? (?:hours )?(?:gmt|utc|{zone})',
      '(?<=at )(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?= (?:on |[(]|today|yesterday|that |hours)|,)',
    ),
    examples: [
      {
        in: 'The base was shelled at 0430 on Monday.',
        found: [{ expression: '0430 on Monday', value: '2022-06-13TNI' }],
      },
      {
        in: 'On Monday at 14:05 the siren sounded.',
        found: [{ expression: 'Monday at 14:05', value: '2022-06-13TAF' }],
      },
    ],
    counterexamples: ['It is in verse 12, not 14.'],
  },
  {
    name: 'oclock',
    pattern: "(?<hour>1[0-2]|[1-9]|{counting}) o'clock(?: (?:in the|at) (?<part>{part}))?",
    examples: [
      {
        in: "On Monday at six o'clock in the morning it rained.",
        found: [{ expression: "Monday at six o'clock in the morning", value: '2022-06-13TMO' }],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'noon',
    pattern: 'noon|midday',
    fields: { hour: 12 },
    examples: [
      { in: 'On Monday at noon bells rang.', found: [{ expression: 'Monday at noon', value: '2022-06-13TAF' }] },
    ],
    counterexamples: [],
  },
  {
    name: 'midnight',
    pattern: 'midnight(?! oil)',
    fields: { hour: 24 },
    examples: [
      {
        in: 'The truce starts at midnight Thursday.',
        found: [{ expression: 'midnight Thursday', value: '2022-06-16TNI' }],
      },
    ],
    counterexamples: [],
  },
]
