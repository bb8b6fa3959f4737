import type { TimeRule } from '../../../time.ts'

/** So much time before or after now, or another time. */
export const offsets: readonly TimeRule[] = [
  {
    name: 'ago',
    pattern: '(?:{about} )?(?<span>{amount}(?:(?:,| and|, and) {amount}){0,4}) ago(?: today)?',
    fields: { direction: -1 },
    examples: [
      { in: 'The boat was found three days ago.', found: [{ expression: 'three days ago', value: '2022-06-12' }] },
      { in: 'Two months ago the mine shut.', found: [{ expression: 'Two months ago', value: '2022-04' }] },
      { in: 'A year ago today it sank.', found: [{ expression: 'A year ago today', value: '2021' }] },
      { in: 'He was born 42 years ago.', found: [{ expression: '42 years ago', value: '1980' }] },
      { in: 'It began about a week ago.', found: [{ expression: 'about a week ago', value: '2022-06-08' }] },
    ],
    counterexamples: ['It took three days.'],
  },
  {
    name: 'from now',
    pattern: '(?<span>{amount}) (?:from now|hence|from today)',
    fields: { direction: 1 },
    examples: [
      { in: 'The vote is two weeks from now.', found: [{ expression: 'two weeks from now', value: '2022-W26' }] },
    ],
    counterexamples: [],
  },
  {
    name: 'later',
    pattern: '(?:{about} )?(?<span>{amount}) (?:later|afterwards?)',
    fields: { direction: 1, from: 'story' },
    examples: [
      {
        in: 'He fell on June 6 and died two days later.',
        found: [
          { expression: 'June 6', value: '2022-06-06' },
          { expression: 'two days later', value: '2022-06-08' },
        ],
      },
    ],
    counterexamples: ['He died two days before the vote.'],
  },
  {
    name: 'earlier',
    pattern: '(?:{about} )?(?<span>{amount}) (?:earlier|before(?= *(?:[.,;]|$))|previously)',
    fields: { direction: -1, from: 'story' },
    examples: [
      {
        in: 'He died on June 6; two days earlier he had fallen.',
        found: [
          { expression: 'June 6', value: '2022-06-06' },
          { expression: 'two days earlier', value: '2022-06-04' },
        ],
      },
    ],
    counterexamples: [],
  },
]
