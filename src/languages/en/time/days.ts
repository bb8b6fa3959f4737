import type { TimeRule } from '../../time.ts'

/** Days by their names and their distance, parts of the day, clock times. */
export const days: readonly TimeRule[] = [
  {
    name: 'weekday',
    pattern: "(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?=$|[^\\p{L}]|'s)",
    finds: [
      { in: 'The ship docked Monday.', found: [{ expression: 'Monday', value: '2022-06-13' }] },
      { in: "Friday's blast killed two.", found: [{ expression: 'Friday', value: '2022-06-10' }] },
      { in: 'He spoke on Wednesday.', found: [{ expression: 'Wednesday', value: '2022-06-15' }] },
      { in: 'The judge will sentence him on Friday.', found: [{ expression: 'Friday', value: '2022-06-17' }] },
      { in: 'On Tuesday morning he left.', found: [{ expression: 'Tuesday morning', value: '2022-06-14TMO' }] },
      {
        in: 'Police said late Sunday that he had fled.',
        found: [{ expression: 'late Sunday', value: '2022-06-12TEV' }],
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
    name: 'weekdays',
    pattern: '(?:every|each|on) {weekday}s|{weekday}s|(?:every|each)(?: other)? {weekday}(?: {part})?',
    means: { not: 'comes back every week' },
    finds: [{ in: 'The market opens every Friday.', found: [{ expression: 'every Friday', value: null }] }],
    leaves: ["Friday's market closed."],
  },
  {
    name: 'weekday-of-a-name',
    pattern:
      '(?:black|bloody|super|cyber|holy|sheffield) {weekday}|mail on sunday|(?:the )?{weekday} (?:{papers}|night live|club|prayers?)|today show|man friday',
    means: { not: 'a name' },
    finds: [{ in: 'The Sunday Times reported it.', found: [{ expression: 'The Sunday Times', value: null }] }],
    leaves: ['On Sunday prices changed.', 'On Sunday Lee left.'],
  },
  {
    name: 'weekday-of-a-paper',
    pattern: 'the {weekday} (?<name>\\p{L}{3,})',
    capital: 'name',
    means: { not: 'a name' },
    finds: [
      { in: 'He told the Sunday Lantern that it sank.', found: [{ expression: 'the Sunday Lantern', value: null }] },
      { in: 'The letter is in the Friday Echo.', found: [{ expression: 'the Friday Echo', value: null }] },
    ],
    leaves: ['The Friday attack killed two.', 'On Friday Israel left.', 'A Sunday Lantern is lit.'],
  },
  {
    name: 'unit-of-a-name',
    pattern: '(?<=\\p{L} )(?:this|last|next) (?<name>week|month|year)',
    capital: 'name',
    means: { not: 'a name' },
    finds: [
      { in: 'He told Brockdale This Week so.', found: [{ expression: 'This Week', value: null }] },
      { in: 'It stood in Harbour This Month.', found: [{ expression: 'This Month', value: null }] },
    ],
    leaves: ['He told reporters this week that it sank.', 'This Week is a show.'],
  },
  {
    name: 'today-of-a-name',
    pattern: '(?<=\\p{L} )(?<name>today|tomorrow|tonight|yesterday)',
    capital: 'name',
    means: { not: 'a name' },
    finds: [
      { in: 'He told Ferry Today that it sank.', found: [{ expression: 'Today', value: null }] },
      { in: 'She sang on Harbour Tonight.', found: [{ expression: 'Tonight', value: null }] },
    ],
    leaves: ['He left. Today he came back.', '“Today I left,” he said.'],
  },
  {
    name: 'weekday-of-a-habit',
    pattern: '{weekday} {weekly}(?!\\p{L})',
    means: { not: 'comes back every week' },
    finds: [
      { in: 'The Sunday trade ban hurt sales.', found: [{ expression: 'Sunday trade', value: null }] },
      { in: 'A loophole allows Sunday opening hours.', found: [{ expression: 'Sunday opening', value: null }] },
      { in: 'It sold out before its Wednesday special.', found: [{ expression: 'Wednesday special', value: null }] },
    ],
    leaves: ['On Sunday the trade ban ended.', "Sunday's opening was late."],
  },
  {
    name: 'weekday-and-day',
    pattern:
      '(?<weekday>{weekday}),? (?:the )?(?<day>{day-digits})(?:st|nd|rd|th)(?= *(?:$|[-.,;:!?)"”’—–])| (?:at|in|from|and|to|when|for|after|before|with|by|until|it|he|she|they)(?!\\p{L}))',
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
      'On Monday the 4th Battalion moved.',
      'On Friday the 25th anniversary was marked.',
      'On Friday, the 17th of June, it rained.',
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
    finds: [{ in: "Two died in last night's attack.", found: [{ expression: 'last night', value: '2022-06-14TNI' }] }],
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
  {
    name: 'clock',
    pattern:
      '(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<meridiem>{meridiem})(?:,? [(]?{zone}[)]?)?(?: (?=on |in the |at night)(?:in the {part}|at night)?)?',
    finds: [
      {
        in: 'It struck at 7:37 p.m. local time on Tuesday.',
        found: [{ expression: '7:37 p.m. local time on Tuesday', value: '2022-06-14TEV' }],
      },
    ],
    leaves: ['At 7 people fell ill.'],
  },
  {
    name: 'clock-24',
    pattern:
      '(?<hour>[01]?\\d|2[0-4])[:h.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))? ?{zone}|(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?! ?{meridiem})|(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d),? (?:hours )?(?:gmt|utc|{zone})|(?<=at )(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?= (?:on |[(]|today|yesterday|that |hours)|,)',
    finds: [
      {
        in: 'The base was shelled at 0430 on Monday.',
        found: [{ expression: '0430 on Monday', value: '2022-06-13TNI' }],
      },
      {
        in: 'On Monday at 14:05 the siren sounded.',
        found: [{ expression: 'Monday at 14:05', value: '2022-06-13TAF' }],
      },
    ],
    leaves: ['It is in verse 12, not 14.'],
  },
  {
    name: 'oclock',
    pattern: "(?<hour>1[0-2]|[1-9]|{counting}) o'clock(?: (?:in the|at) (?<part>{part}))?",
    finds: [
      {
        in: "On Monday at six o'clock in the morning it rained.",
        found: [{ expression: "Monday at six o'clock in the morning", value: '2022-06-13TMO' }],
      },
    ],
    leaves: [],
  },
  {
    name: 'noon',
    pattern: 'noon|midday',
    means: { hour: 12 },
    finds: [{ in: 'On Monday at noon bells rang.', found: [{ expression: 'Monday at noon', value: '2022-06-13TAF' }] }],
    leaves: [],
  },
  {
    name: 'midnight',
    pattern: 'midnight(?! oil)',
    means: { hour: 24 },
    finds: [
      {
        in: 'The truce starts at midnight Thursday.',
        found: [{ expression: 'midnight Thursday', value: '2022-06-16TNI' }],
      },
    ],
    leaves: [],
  },
]
