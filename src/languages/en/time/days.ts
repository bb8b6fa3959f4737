import type { TimeRule } from '../../time.ts'

/** Days by their names and their distance, and parts of the day. */
export const days: readonly TimeRule[] = [
  {
    name: 'weekday',
    pattern: "(?<weekday>{full-weekday})(?=$|[^\\p{L}]|'s)",
    examples: [
      { in: 'The ship docked Monday.', found: [{ expression: 'Monday', value: '2022-06-13' }] },
      {
        in: "Friday's blast killed two.",
        found: [{ expression: 'Friday', value: '2022-06-10' }],
        otherClaims: ['count: killed 2 «two»'],
      },
      { in: 'He spoke on Wednesday.', found: [{ expression: 'Wednesday', value: '2022-06-15' }] },
      { in: 'The judge will sentence him on Friday.', found: [{ expression: 'Friday', value: '2022-06-17' }] },
      { in: 'The final is on Saturday at the hall.', found: [{ expression: 'Saturday', value: '2022-06-18' }] },
      {
        in: 'By Friday, 300 had fled.',
        found: [{ expression: 'Friday', value: '2022-06-10' }],
        otherClaims: ['count: displaced 300 «300»'],
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
        otherClaims: ['quote: Police: he had fled'],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'weekday short',
    pattern:
      '(?<!the )(?<weekday>mon|tues?|wed|thurs?|fri|sat|sun)(?:[.](?! \\p{L}+[.])|(?=,? (?:{month}|{day-digits})))',
    capitalizedPart: 'weekday',
    examples: [
      { in: 'Posted Tue, 14 June 2022 by staff.', found: [{ expression: 'Tue, 14 June 2022', value: '2022-06-14' }] },
    ],
    counterexamples: ['They sat in the sun.'],
  },
  {
    name: 'weekday and day',
    pattern:
      '(?<weekday>{weekday}),? (?:the )?(?<day>{day-digits})(?:st|nd|rd|th)(?= *(?:$|[-.,;:!?)"”’—–])| {small-word}(?!\\p{L}))',
    examples: [
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
    counterexamples: [
      { in: 'On Monday the 4th Battalion moved.', otherClaims: ['date: 2022-06-13 «Monday»'] },
      { in: 'On Friday the 25th anniversary was marked.', otherClaims: ['date: 2022-06-10 «Friday»'] },
      { in: 'On Friday, the 17th of June, it rained.', otherClaims: ['date: 2022-06-17 «Friday, the 17th of June»'] },
    ],
  },
  {
    name: 'step weekday',
    pattern: '(?:(?<step>last|this past|this coming|past|this|next|coming|the coming|this last) )(?<weekday>{weekday})',
    examples: [
      { in: 'He was freed last Monday.', found: [{ expression: 'last Monday', value: '2022-06-13' }] },
      { in: 'She resigned this past Friday.', found: [{ expression: 'this past Friday', value: '2022-06-10' }] },
      { in: 'The panel meets next Tuesday.', found: [{ expression: 'next Tuesday', value: '2022-06-21' }] },
      { in: 'It must rule by this coming Friday.', found: [{ expression: 'this coming Friday', value: '2022-06-17' }] },
    ],
    counterexamples: [],
  },
  {
    name: 'weekday step',
    pattern: '(?<weekday>{weekday}) (?<step>last|next)(?! (?:{unit}|{part}|month|{month}))',
    examples: [{ in: 'It ended on Friday last.', found: [{ expression: 'Friday last', value: '2022-06-10' }] }],
    counterexamples: [],
  },
  {
    name: 'today',
    pattern: 'today',
    fields: { unit: 'day', step: 0 },
    examples: [{ in: 'The trial opens today.', found: [{ expression: 'today', value: '2022-06-15' }] }],
    counterexamples: ['A report in USA Today said so.'],
  },
  {
    name: 'yesterday',
    pattern: 'yesterday',
    fields: { unit: 'day', step: -1 },
    examples: [
      {
        in: 'A fire yesterday afternoon killed two.',
        found: [{ expression: 'yesterday afternoon', value: '2022-06-14TAF' }],
        otherClaims: ['count: killed 2 «two»'],
      },
      { in: 'He died yesterday, Tuesday.', found: [{ expression: 'yesterday, Tuesday', value: '2022-06-14' }] },
    ],
    counterexamples: [],
  },
  {
    name: 'tomorrow',
    pattern: 'tomorrow',
    fields: { unit: 'day', step: 1 },
    examples: [{ in: 'Schools reopen tomorrow.', found: [{ expression: 'tomorrow', value: '2022-06-16' }] }],
    counterexamples: [],
  },
  {
    name: 'before yesterday',
    pattern: '(?:the )?day before yesterday',
    fields: { unit: 'day', step: -2 },
    examples: [
      {
        in: 'It sank the day before yesterday.',
        found: [{ expression: 'the day before yesterday', value: '2022-06-13' }],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'after tomorrow',
    pattern: '(?:the )?day after tomorrow',
    fields: { unit: 'day', step: 2 },
    examples: [
      {
        in: 'They sail the day after tomorrow.',
        found: [{ expression: 'the day after tomorrow', value: '2022-06-17' }],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'tonight',
    pattern: 'tonight',
    fields: { unit: 'day', step: 0, part: 'NI' },
    examples: [{ in: 'The curfew starts tonight.', found: [{ expression: 'tonight', value: '2022-06-15TNI' }] }],
    counterexamples: [],
  },
  {
    name: 'this part',
    pattern:
      'this (?:(?:early|late|mid)[- ])?(?<part>morning|afternoon|evening)|(?:earlier )?this (?<part>morning|afternoon|evening)',
    fields: { unit: 'day', step: 0 },
    examples: [
      { in: 'The plane crashed this morning.', found: [{ expression: 'this morning', value: '2022-06-15TMO' }] },
    ],
    counterexamples: [],
  },
  {
    name: 'last night',
    pattern: 'last (?<part>night|evening)|late last (?<part>night)|overnight (?:into|to) today',
    fields: { unit: 'day', step: -1 },
    examples: [
      {
        in: "Two died in last night's attack.",
        found: [{ expression: 'last night', value: '2022-06-14TNI' }],
        otherClaims: ['count: killed 2 «Two»'],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'part',
    pattern: '(?:the )?(?:(?:early|late|mid)[- ])?(?:hours of (?:the )?)?(?<part>{part})(?: hours)?',
    examples: [
      {
        in: 'It struck on the night of June 12.',
        found: [{ expression: 'the night of June 12', value: '2022-06-12TNI' }],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'edge',
    pattern: '(?<edge>{edge})',
    examples: [{ in: 'He fled in late 2019.', found: [{ expression: 'late 2019', value: '2019' }] }],
    counterexamples: ['He arrived late.'],
  },
]
