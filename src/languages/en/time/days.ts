import type { TimeRule } from '../../time.ts'

/** Days by their names and their distance, and parts of the day. */
export const days: readonly TimeRule[] = [
  {
    name: 'weekday',
    pattern: "(?<weekday>{full-weekday})(?=$|[^\\p{L}]|'s)",
    finds: [
      { in: 'The ship docked Monday.', found: [{ expression: 'Monday', value: '2022-06-13' }] },
      {
        in: "Friday's blast killed two.",
        found: [{ expression: 'Friday', value: '2022-06-10' }],
        also: ['count: killed 2 «two»'],
      },
      { in: 'He spoke on Wednesday.', found: [{ expression: 'Wednesday', value: '2022-06-15' }] },
      { in: 'The judge will sentence him on Friday.', found: [{ expression: 'Friday', value: '2022-06-17' }] },
      { in: 'The final is on Saturday at the hall.', found: [{ expression: 'Saturday', value: '2022-06-18' }] },
      {
        in: 'By Friday, 300 had fled.',
        found: [{ expression: 'Friday', value: '2022-06-10' }],
        also: ['count: displaced 300 «300»'],
      },
      { in: 'Her book is published on Thursday.', found: [{ expression: 'Thursday', value: '2022-06-16' }] },
      { in: 'Rovers host Harbour City on Saturday.', found: [{ expression: 'Saturday', value: '2022-06-18' }] },
      { in: 'Rovers hosted Harbour City on Saturday.', found: [{ expression: 'Saturday', value: '2022-06-11' }] },
      { in: "We'll know on Friday.", found: [{ expression: 'Friday', value: '2022-06-17' }] },
      { in: 'They have until Monday to reply.', found: [{ expression: 'Monday', value: '2022-06-20' }] },
      { in: 'Talks resume on Monday.', found: [{ expression: 'Monday', value: '2022-06-20' }] },
      { in: 'Talks did not resume on Monday.', found: [{ expression: 'Monday', value: '2022-06-13' }] },
      { in: 'The club is hosting a dinner on Saturday.', found: [{ expression: 'Saturday', value: '2022-06-18' }] },
      { in: "They look forward to Sunday's match.", found: [{ expression: 'Sunday', value: '2022-06-19' }] },
      { in: 'Tickets go on sale on Friday.', found: [{ expression: 'Friday', value: '2022-06-17' }] },
      { in: 'He was on trial on Friday.', found: [{ expression: 'Friday', value: '2022-06-10' }] },
      { in: 'On Tuesday morning he left.', found: [{ expression: 'Tuesday morning', value: '2022-06-14TMO' }] },
      {
        in: 'Police said late Sunday that he had fled.',
        found: [{ expression: 'late Sunday', value: '2022-06-12TEV' }],
        also: ['quote: Police: he had fled'],
      },
    ],
    leaves: [],
  },
  {
    name: 'weekday-short',
    pattern:
      '(?<!the )(?<weekday>mon|tues?|wed|thurs?|fri|sat|sun)(?:[.](?! \\p{L}+[.])|(?=,? (?:{month}|{day-digits})))',
    capital: 'weekday',
    finds: [
      { in: 'Posted Tue, 14 June 2022 by staff.', found: [{ expression: 'Tue, 14 June 2022', value: '2022-06-14' }] },
    ],
    leaves: ['They sat in the sun.'],
  },
  {
    name: 'weekday-and-day',
    pattern:
      '(?<weekday>{weekday}),? (?:the )?(?<day>{day-digits})(?:st|nd|rd|th)(?= *(?:$|[-.,;:!?)"”’—–])| {small-word}(?!\\p{L}))',
    finds: [
      {
        in: 'He will be in court on Friday, the 17th.',
        found: [{ expression: 'Friday, the 17th', value: '2022-06-17' }],
      },
      { in: 'It will reopen on Monday the 27th.', found: [{ expression: 'Monday the 27th', value: '2022-06-27' }] },
      {
        in: 'The show on Saturday 11th at the hall was full.',
        found: [{ expression: 'Saturday 11th', value: '2022-06-11' }],
      },
    ],
    leaves: [
      { in: 'On Monday the 4th Battalion moved.', also: ['date: 2022-06-13 «Monday»'] },
      { in: 'On Friday the 25th anniversary was marked.', also: ['date: 2022-06-10 «Friday»'] },
      { in: 'On Friday, the 17th of June, it rained.', also: ['date: 2022-06-17 «Friday, the 17th of June»'] },
    ],
  },
  {
    name: 'step-weekday',
    pattern: '(?:(?<step>last|this past|this coming|past|this|next|coming|the coming|this last) )(?<weekday>{weekday})',
    finds: [
      { in: 'He was freed last Monday.', found: [{ expression: 'last Monday', value: '2022-06-13' }] },
      { in: 'She resigned this past Friday.', found: [{ expression: 'this past Friday', value: '2022-06-10' }] },
      { in: 'The panel meets next Tuesday.', found: [{ expression: 'next Tuesday', value: '2022-06-21' }] },
      { in: 'It must rule by this coming Friday.', found: [{ expression: 'this coming Friday', value: '2022-06-17' }] },
    ],
    leaves: [],
  },
  {
    name: 'weekday-step',
    pattern: '(?<weekday>{weekday}) (?<step>last|next)(?! (?:{unit}|{part}|month|{month}))',
    finds: [{ in: 'It ended on Friday last.', found: [{ expression: 'Friday last', value: '2022-06-10' }] }],
    leaves: [],
  },
  {
    name: 'today',
    pattern: 'today',
    means: { unit: 'day', step: 0 },
    finds: [{ in: 'The trial opens today.', found: [{ expression: 'today', value: '2022-06-15' }] }],
    leaves: ['A report in USA Today said so.'],
  },
  {
    name: 'yesterday',
    pattern: 'yesterday',
    means: { unit: 'day', step: -1 },
    finds: [
      {
        in: 'A fire yesterday afternoon killed two.',
        found: [{ expression: 'yesterday afternoon', value: '2022-06-14TAF' }],
        also: ['count: killed 2 «two»'],
      },
      { in: 'He died yesterday, Tuesday.', found: [{ expression: 'yesterday, Tuesday', value: '2022-06-14' }] },
    ],
    leaves: [],
  },
  {
    name: 'tomorrow',
    pattern: 'tomorrow',
    means: { unit: 'day', step: 1 },
    finds: [{ in: 'Schools reopen tomorrow.', found: [{ expression: 'tomorrow', value: '2022-06-16' }] }],
    leaves: [],
  },
  {
    name: 'before-yesterday',
    pattern: '(?:the )?day before yesterday',
    means: { unit: 'day', step: -2 },
    finds: [
      {
        in: 'It sank the day before yesterday.',
        found: [{ expression: 'the day before yesterday', value: '2022-06-13' }],
      },
    ],
    leaves: [],
  },
  {
    name: 'after-tomorrow',
    pattern: '(?:the )?day after tomorrow',
    means: { unit: 'day', step: 2 },
    finds: [
      {
        in: 'They sail the day after tomorrow.',
        found: [{ expression: 'the day after tomorrow', value: '2022-06-17' }],
      },
    ],
    leaves: [],
  },
  {
    name: 'tonight',
    pattern: 'tonight',
    means: { unit: 'day', step: 0, part: 'NI' },
    finds: [{ in: 'The curfew starts tonight.', found: [{ expression: 'tonight', value: '2022-06-15TNI' }] }],
    leaves: [],
  },
  {
    name: 'this-part',
    pattern:
      'this (?:(?:early|late|mid)[- ])?(?<part>morning|afternoon|evening)|(?:earlier )?this (?<part>morning|afternoon|evening)',
    means: { unit: 'day', step: 0 },
    finds: [{ in: 'The plane crashed this morning.', found: [{ expression: 'this morning', value: '2022-06-15TMO' }] }],
    leaves: [],
  },
  {
    name: 'last-night',
    pattern: 'last (?<part>night|evening)|late last (?<part>night)|overnight (?:into|to) today',
    means: { unit: 'day', step: -1 },
    finds: [
      {
        in: "Two died in last night's attack.",
        found: [{ expression: 'last night', value: '2022-06-14TNI' }],
        also: ['count: killed 2 «Two»'],
      },
    ],
    leaves: [],
  },
  {
    name: 'part',
    pattern: '(?:the )?(?:(?:early|late|mid)[- ])?(?:hours of (?:the )?)?(?<part>{part})(?: hours)?',
    finds: [
      {
        in: 'It struck on the night of June 12.',
        found: [{ expression: 'the night of June 12', value: '2022-06-12TNI' }],
      },
    ],
    leaves: [],
  },
  {
    name: 'edge',
    pattern: '(?<edge>{edge})',
    finds: [{ in: 'He fled in late 2019.', found: [{ expression: 'late 2019', value: '2019' }] }],
    leaves: ['He arrived late.'],
  },
]
