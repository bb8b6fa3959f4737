import type { TimeRule } from '../../time.ts'

/** Weeks, months and years by their distance; what is counted from another time; what comes back or has no place. */
export const relative: readonly TimeRule[] = [
  {
    name: 'step-unit',
    pattern:
      '(?:the )?(?<step>last|previous|this|this past|this last|this current|current|next|this coming|coming|upcoming) (?<unit>week|month|year|decade|century|quarter)',
    finds: [
      { in: 'Last week a bridge fell.', found: [{ expression: 'Last week', value: '2022-W23' }] },
      { in: 'The law passed earlier this month.', found: [{ expression: 'earlier this month', value: '2022-06' }] },
      { in: 'He retires next year.', found: [{ expression: 'next year', value: '2023' }] },
      { in: 'It reopened in June last year.', found: [{ expression: 'June last year', value: '2021-06' }] },
      { in: 'On Monday of last week he left.', found: [{ expression: 'Monday of last week', value: '2022-06-06' }] },
    ],
    leaves: ['Over the past year prices rose.'],
  },
  {
    name: 'same-month-last-year',
    pattern: 'the same (?<unit>month) last year|this time last year',
    means: { unit: 'month', step: -12 },
    finds: [
      {
        in: 'Nine died in the same month last year.',
        found: [{ expression: 'the same month last year', value: '2021-06' }],
      },
    ],
    leaves: [],
  },
  {
    name: 'earlier-in-the-day',
    pattern: '(?:earlier|later) in the day',
    means: { unit: 'day', step: 0, from: 'story' },
    finds: [
      {
        in: 'On June 6 he won; earlier in the day he had wept.',
        found: [
          { expression: 'June 6', value: '2022-06-06' },
          { expression: 'earlier in the day', value: '2022-06-06' },
        ],
      },
    ],
    leaves: [],
  },
  {
    name: 'earlier-in-the-week',
    pattern: '(?:earlier|later) in the (?<unit>week|month|year)',
    means: { step: 0 },
    finds: [
      { in: 'Earlier in the week a bridge fell.', found: [{ expression: 'Earlier in the week', value: '2022-W24' }] },
    ],
    leaves: [],
  },
  {
    name: 'over-the-last',
    pattern:
      '(?:over|during|in|within|for|through|throughout) the (?:last|past|next|coming|previous) (?:day|week|month|year|decade|century|hour|quarter)',
    means: { not: 'a stretch of time' },
    finds: [{ in: 'Over the past year it rained.', found: [{ expression: 'Over the past year', value: null }] }],
    leaves: ['Last month it rained.'],
  },
  {
    name: 'step-span',
    pattern: '(?:the )?(?:last|past|next|coming|previous|recent|first) (?<span>{cardinal} {unit})',
    finds: [
      { in: 'In the next three years he will pay.', found: [{ expression: 'the next three years', value: null }] },
    ],
    leaves: [],
  },
  {
    name: 'last-few',
    pattern:
      '(?:the )?(?:last|past|next|coming|previous|recent) (?:few|several|couple of) (?:days|weeks|months|years|decades|hours|minutes)',
    means: { not: 'vague' },
    finds: [{ in: 'In the past few days it rained.', found: [{ expression: 'the past few days', value: null }] }],
    leaves: [],
  },
  {
    name: 'the-last-week',
    pattern: '(?<=(?:at|by|before|until|since|from|of) )the end of (?:the )?(?<unit>week|month|year|decade|century)',
    means: { step: 0, edge: 'end' },
    finds: [
      { in: 'He will leave by the end of the year.', found: [{ expression: 'the end of the year', value: '2022' }] },
    ],
    leaves: [],
  },
  {
    name: 'weekend',
    pattern:
      '(?:(?:over|during|at|on) )?(?:the |(?<step>last|this past|past|this|next|this coming|the coming|coming) )(?<unit>weekend)',
    finds: [
      { in: 'Two climbers died over the weekend.', found: [{ expression: 'over the weekend', value: '2022-W23-WE' }] },
      { in: 'He will play this weekend.', found: [{ expression: 'this weekend', value: '2022-W24-WE' }] },
    ],
    leaves: ['They own a weekend house.'],
  },
  {
    name: 'ago',
    pattern: '(?:{about} )?(?<span>{amount}(?:(?:,| and|, and) {amount}){0,4}) ago(?: (?=today))?',
    means: { direction: -1 },
    finds: [
      { in: 'The boat was found three days ago.', found: [{ expression: 'three days ago', value: '2022-06-12' }] },
      { in: 'Two months ago the mine shut.', found: [{ expression: 'Two months ago', value: '2022-04' }] },
      { in: 'He was born 42 years ago.', found: [{ expression: '42 years ago', value: '1980' }] },
      { in: 'It began about a week ago.', found: [{ expression: 'about a week ago', value: '2022-06-08' }] },
    ],
    leaves: ['It took three days.'],
  },
  {
    name: 'from-now',
    pattern: '(?<span>{amount}) (?:from now|hence|from today)',
    means: { direction: 1 },
    finds: [
      { in: 'The vote is two weeks from now.', found: [{ expression: 'two weeks from now', value: '2022-W26' }] },
    ],
    leaves: [],
  },
  {
    name: 'later',
    pattern: '(?:{about} )?(?<span>{amount}) (?:later|afterwards?)',
    means: { direction: 1, from: 'story' },
    finds: [
      {
        in: 'He fell on June 6 and died two days later.',
        found: [
          { expression: 'June 6', value: '2022-06-06' },
          { expression: 'two days later', value: '2022-06-08' },
        ],
      },
    ],
    leaves: ['He died two days before the vote.'],
  },
  {
    name: 'earlier',
    pattern: '(?:{about} )?(?<span>{amount}) (?:earlier|before(?= *(?:[.,;]|$))|previously)',
    means: { direction: -1, from: 'story' },
    finds: [
      {
        in: 'He died on June 6; two days earlier he had fallen.',
        found: [
          { expression: 'June 6', value: '2022-06-06' },
          { expression: 'two days earlier', value: '2022-06-04' },
        ],
      },
    ],
    leaves: [],
  },
  {
    name: 'that-unit',
    pattern: '(?:(?:earlier|later|early|late) )?(?:that|that same|the same|that very) (?<unit>day|week|month|year)',
    means: { step: 0, from: 'story' },
    finds: [
      {
        in: 'It was formed in June 1998 and dissolved later that year.',
        found: [
          { expression: 'June 1998', value: '1998-06' },
          { expression: 'later that year', value: '1998' },
        ],
      },
    ],
    leaves: [],
  },
  {
    name: 'that-part',
    pattern: '(?:(?:earlier|later|early|late) )?that (?:same )?(?<part>morning|afternoon|evening|night)',
    means: { unit: 'day', step: 0, from: 'story' },
    finds: [
      {
        in: 'On June 6 he dined out; that night he vanished.',
        found: [
          { expression: 'June 6', value: '2022-06-06' },
          { expression: 'that night', value: '2022-06-06TNI' },
        ],
      },
    ],
    leaves: [],
  },
  {
    name: 'day-before',
    pattern:
      'the (?:previous|preceding) (?<unit>day|week|month|year)|(?:the|a) (?<unit>day|week|month|year) (?:before|earlier)(?= *(?:[.,;]|$| in | at ))|the (?:previous|preceding) (?<part>morning|afternoon|evening|night)',
    means: { step: -1, from: 'story' },
    finds: [
      {
        in: 'On June 6 he won; the previous day he had lost.',
        found: [
          { expression: 'June 6', value: '2022-06-06' },
          { expression: 'the previous day', value: '2022-06-05' },
        ],
      },
    ],
    leaves: ['The day before the vote was calm.'],
  },
  {
    name: 'day-after',
    pattern:
      'the (?:next|following) (?<unit>day|week|month|year)|(?:the|a) (?<unit>day|week|month|year) (?:after|later)(?= *(?:[.,;]|$))',
    means: { step: 1, from: 'story' },
    finds: [
      {
        in: 'On June 6 he won and the following day he left.',
        found: [
          { expression: 'June 6', value: '2022-06-06' },
          { expression: 'the following day', value: '2022-06-07' },
        ],
      },
    ],
    leaves: ['The day after the vote was calm.'],
  },
  {
    name: 'next-part',
    pattern: 'the (?:next|following) (?<part>morning|afternoon|evening|night)',
    means: { unit: 'day', step: 1, from: 'story' },
    finds: [
      {
        in: 'He fell on June 6; the next morning he died.',
        found: [
          { expression: 'June 6', value: '2022-06-06' },
          { expression: 'the next morning', value: '2022-06-07TMO' },
        ],
      },
    ],
    leaves: [],
  },
  {
    name: 'now',
    pattern: 'right now|at the moment|at present|currently|now',
    means: { now: true },
    finds: [{ in: 'They are now in jail.', found: [{ expression: 'now', value: null }] }],
    leaves: [],
  },
  {
    name: 'repeated',
    pattern:
      '(?:every|each)(?: other| {cardinal})? (?:{unit}|{part}|{month}|{season})|daily|weekly|monthly|yearly|annually|nightly|hourly|(?:{counting}|once|twice|times) (?:a|per) (?:{unit})',
    means: { not: 'comes back' },
    finds: [{ in: 'It floods every year.', found: [{ expression: 'every year', value: null }] }],
    leaves: [],
  },
  {
    name: 'vague',
    pattern:
      '(?:a few|several|some|many|recent|coming|a couple of) (?:days|weeks|months|years|decades|hours|minutes|centuries)(?: (?:ago|earlier|later|before|from now))?|(?:days|weeks|months|years|decades|hours|minutes|centuries) (?:ago|earlier|later)|recently|lately',
    means: { not: 'vague' },
    finds: [{ in: 'Several months ago they met.', found: [{ expression: 'Several months ago', value: null }] }],
    leaves: ['Three months ago they met.'],
  },
  {
    name: 'age',
    pattern: '{cardinal}[- ]years?[- ]olds?|aged? {cardinal}',
    means: { not: 'an age' },
    finds: [{ in: 'A 19-year-old was held.', found: [{ expression: '19-year-old', value: null }] }],
    leaves: [],
  },
  {
    name: 'duration',
    pattern: '(?<span>{amount}(?:(?:,| and|, and) {amount}){0,4})',
    finds: [
      {
        in: 'The siege lasted six weeks and two days.',
        found: [{ expression: 'six weeks and two days', value: null }],
      },
    ],
    leaves: [],
  },
]
