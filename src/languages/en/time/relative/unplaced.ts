import type { TimeRule } from '../../../time.ts'
import { anyOf } from '../../../word-list.ts'

/** Times that have no place on the calendar. */
export const unplaced: readonly TimeRule[] = [
  {
    name: 'now',
    pattern: 'right now|at the moment|at present|currently|now',
    fields: { now: true },
    examples: [{ in: 'They are now in jail.', found: [{ expression: 'now', value: null }] }],
    counterexamples: [],
  },
  {
    name: 'repeated',
    pattern: anyOf(
      '(?:every|each) (?:{month}[.]? {day-digits}|{day-digits} {month})(?:st|nd|rd|th)?',
      '(?:every|each)(?: other| {cardinal})? (?:{unit}|{part}|{month}|{season})',
      'daily|weekly|monthly|yearly|annually|nightly|hourly',
      '(?:{month}[.]? {day-digits}(?:st|nd|rd|th)?|{day-digits}(?:st|nd|rd|th)? (?:of )?{month}|{full-month}) (?:every|each) year',
      '(?:{counting}|once|twice|times) (?:a|per) (?:{unit})',
      '{unit} (?:after|by|in,) {unit}(?: out)?',
    ),
    fields: { unplaceable: 'comes back' },
    examples: [
      { in: 'It floods every year.', found: [{ expression: 'every year', value: null }] },
      { in: 'They meet on 5 June every year.', found: [{ expression: '5 June every year', value: null }] },
      { in: 'It floods each May 5.', found: [{ expression: 'each May 5', value: null }] },
      { in: 'It floods year after year.', found: [{ expression: 'year after year', value: null }] },
    ],
    counterexamples: ['It floods a year later.'],
  },
  {
    name: 'vague',
    pattern: anyOf(
      '{vaguely} {units}(?: (?:ago|earlier|later|before|from now))?',
      '{units} (?:ago|earlier|later)',
      'recently',
      'lately',
    ),
    fields: { unplaceable: 'vague' },
    examples: [{ in: 'Several months ago they met.', found: [{ expression: 'Several months ago', value: null }] }],
    counterexamples: [{ in: 'Three months ago they met.', otherClaims: ['date: 2022-03 «Three months ago»'] }],
  },
  {
    name: 'age',
    pattern: '{cardinal}[- ]years?[- ]olds?|aged? {cardinal}',
    fields: { unplaceable: 'an age' },
    examples: [{ in: 'A 19-year-old was held.', found: [{ expression: '19-year-old', value: null }] }],
    counterexamples: [],
  },
  {
    name: 'duration',
    pattern: '(?<span>{amount}(?:(?:,| and|, and) {amount}){0,4})',
    examples: [
      {
        in: 'The siege lasted six weeks and two days.',
        found: [{ expression: 'six weeks and two days', value: null }],
      },
    ],
    counterexamples: [],
  },
]
