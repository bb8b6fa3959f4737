import type { TimeRule } from '../../../time.ts'

/** Days of a month, alone, from one to another, or two of them. */
export const calendarDays: readonly TimeRule[] = [
  {
    name: 'month day',
    pattern: '(?<month>{month})[.]? (?<day>{day-digits})(?:st|nd|rd|th)?(?:,? (?<year>{full}))?{alone}',
    examples: [
      {
        in: 'The court sat on March 5, 2019 in The Hague.',
        found: [{ expression: 'March 5, 2019', value: '2019-03-05' }],
      },
      { in: 'The ferry sank on Sept. 28.', found: [{ expression: 'Sept. 28', value: '2021-09-28' }] },
      { in: 'The vote is scheduled for September 28.', found: [{ expression: 'September 28', value: '2022-09-28' }] },
      { in: 'They met on Monday, June 13.', found: [{ expression: 'Monday, June 13', value: '2022-06-13' }] },
    ],
    counterexamples: [
      { in: 'In March 30 people were hurt.', otherClaims: ['count: injured 30 «30 people»'] },
      'In June 12 percent of voters agreed.',
      'In May 1,200 firms closed.',
    ],
  },
  {
    name: 'day month',
    pattern:
      '(?:the )?(?<day>{day-digits})(?:st|nd|rd|th)?(?: day)?(?: of)? (?<month>{month})(?:[.]?,? (?<year>{full}){alone}|[.]? (?<year>\\d\\d)(?= ?(?:--|[(])))?',
    examples: [
      { in: 'LIMA, 7 FEB 89 (EFE) -- A bridge fell.', found: [{ expression: '7 FEB 89', value: '1989-02-07' }] },
      {
        in: 'The accord was signed on 26 October 1994.',
        found: [{ expression: '26 October 1994', value: '1994-10-26' }],
      },
      {
        in: 'He resigned on the 4th of February.',
        found: [{ expression: 'the 4th of February', value: '2022-02-04' }],
      },
    ],
    counterexamples: ['A crowd of 30 marched.'],
  },
  {
    name: 'ordinal month',
    pattern: '(?:the )?(?<day>{th}) of (?<month>{month})(?:,? (?<year>{full}){alone})?',
    examples: [
      {
        in: 'It began on the third of July 1998.',
        found: [{ expression: 'the third of July 1998', value: '1998-07-03' }],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'days month day',
    pattern:
      '(?<month>{month})[.]? (?<day>{day-digits}) ?(?:-|–|—|to|through|until) ?(?<dayTo>{day-digits})(?:,? (?<year>{full}))?{alone}',
    examples: [
      { in: 'The fair runs July 13-15.', found: [{ expression: 'July 13-15', value: '2022-07-13/2022-07-15' }] },
      {
        in: 'The strike of April 2 to 9, 2018 ended.',
        found: [{ expression: 'April 2 to 9, 2018', value: '2018-04-02/2018-04-09' }],
      },
    ],
    counterexamples: [{ in: 'They won 13-15 in July.', otherClaims: ['date: 2021-07 «July»'] }],
  },
  {
    name: 'days day month',
    pattern:
      '(?<day>{day-digits}) ?(?:-|–|—|to|through|until|(?<=between {day-digits} )and) ?(?<dayTo>{day-digits}) (?<month>{month})(?:,? (?<year>{full}){alone})?',
    examples: [
      {
        in: 'Talks held from 13 to 15 July 2021 failed.',
        found: [{ expression: '13 to 15 July 2021', value: '2021-07-13/2021-07-15' }],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'two days',
    pattern:
      '(?<month>{month})[.]? (?<day>{day-digits}) (?:and|or) (?<dayTo>{day-digits})(?:,? (?<year>{full}))?{alone}',
    pair: 'both',
    examples: [
      {
        in: 'Polls opened on April 24 and 25.',
        found: [
          { expression: 'April 24', value: '2022-04-24' },
          { expression: '25', value: '2022-04-25' },
        ],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'two days month',
    pattern: '(?<day>{day-digits}) (?:and|or) (?<dayTo>{day-digits}) (?<month>{month})(?:,? (?<year>{full}){alone})?',
    pair: 'both',
    examples: [
      {
        in: 'Polls opened on 24 and 28 April.',
        found: [
          { expression: '24', value: '2022-04-24' },
          { expression: '28 April', value: '2022-04-28' },
        ],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'name of an event',
    pattern: 'sept(?:ember|[.])? 11(?:th)? (?:terror|terrorist|attacks?|hijackings?|commission|bombings?)',
    fields: { unplaceable: 'the name of an event' },
    examples: [
      { in: 'The September 11 attacks changed it.', found: [{ expression: 'September 11 attacks', value: null }] },
    ],
    counterexamples: [
      { in: 'The attacks of September 11, 2001 changed it.', otherClaims: ['date: 2001-09-11 «September 11, 2001»'] },
    ],
  },
]
