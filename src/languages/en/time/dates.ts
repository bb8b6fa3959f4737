import type { TimeRule } from '../../time.ts'

/** Dates that stand on the calendar: months with days and years, numbers alone, years. */
export const dates: readonly TimeRule[] = [
  {
    name: 'month-day',
    pattern: '(?<month>{month})[.]? (?<day>{day-digits})(?:st|nd|rd|th)?(?:,? (?<year>{full}))?{alone}',
    finds: [
      {
        in: 'The court sat on March 5, 2019 in The Hague.',
        found: [{ expression: 'March 5, 2019', value: '2019-03-05' }],
      },
      { in: 'The ferry sank on Sept. 28.', found: [{ expression: 'Sept. 28', value: '2021-09-28' }] },
      { in: 'The vote is scheduled for September 28.', found: [{ expression: 'September 28', value: '2022-09-28' }] },
      { in: 'They met on Monday, June 13.', found: [{ expression: 'Monday, June 13', value: '2022-06-13' }] },
    ],
    leaves: ['In March 30 people were hurt.', 'In June 12 percent of voters agreed.', 'In May 1,200 firms closed.'],
  },
  {
    name: 'day-month',
    pattern:
      '(?:the )?(?<day>{day-digits})(?:st|nd|rd|th)?(?: day)?(?: of)? (?<month>{month})(?:[.]?,? (?<year>{full}){alone}|[.]? (?<year>\\d\\d)(?= ?(?:--|[(])))?',
    finds: [
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
    leaves: ['A crowd of 30 marched.'],
  },
  {
    name: 'ordinal-month',
    pattern: '(?:the )?(?<day>{th}) of (?<month>{month})(?:,? (?<year>{full}){alone})?',
    finds: [
      {
        in: 'It began on the third of July 1998.',
        found: [{ expression: 'the third of July 1998', value: '1998-07-03' }],
      },
    ],
    leaves: [],
  },
  {
    name: 'days-month-day',
    pattern:
      '(?<month>{month})[.]? (?<day>{day-digits}) ?(?:-|–|—|to|through|until) ?(?<dayTo>{day-digits})(?:,? (?<year>{full}))?{alone}',
    finds: [
      { in: 'The fair runs July 13-15.', found: [{ expression: 'July 13-15', value: '2022-07-13/2022-07-15' }] },
      {
        in: 'The strike of April 2 to 9, 2018 ended.',
        found: [{ expression: 'April 2 to 9, 2018', value: '2018-04-02/2018-04-09' }],
      },
    ],
    leaves: ['They won 13-15 in July.'],
  },
  {
    name: 'days-day-month',
    pattern:
      '(?<day>{day-digits}) ?(?:-|–|—|to|through|until|(?<=between {day-digits} )and) ?(?<dayTo>{day-digits}) (?<month>{month})(?:,? (?<year>{full}){alone})?',
    finds: [
      {
        in: 'Talks held from 13 to 15 July 2021 failed.',
        found: [{ expression: '13 to 15 July 2021', value: '2021-07-13/2021-07-15' }],
      },
    ],
    leaves: [],
  },
  {
    name: 'two-days',
    pattern:
      '(?<month>{month})[.]? (?<day>{day-digits}) (?:and|or) (?<dayTo>{day-digits})(?:,? (?<year>{full}))?{alone}',
    pair: 'both',
    finds: [
      {
        in: 'Polls opened on April 24 and 25.',
        found: [
          { expression: 'April 24', value: '2022-04-24' },
          { expression: '25', value: '2022-04-25' },
        ],
      },
    ],
    leaves: [],
  },
  {
    name: 'two-days-month',
    pattern: '(?<day>{day-digits}) (?:and|or) (?<dayTo>{day-digits}) (?<month>{month})(?:,? (?<year>{full}){alone})?',
    pair: 'both',
    finds: [
      {
        in: 'Polls opened on 24 and 28 April.',
        found: [
          { expression: '24', value: '2022-04-24' },
          { expression: '28 April', value: '2022-04-28' },
        ],
      },
    ],
    leaves: [],
  },
  {
    name: 'month-year',
    pattern: '(?<month>{month})[.]?,? (?:of )?(?<year>{full}){alone}',
    finds: [
      { in: 'An assault in August 2018 failed.', found: [{ expression: 'August 2018', value: '2018-08' }] },
      {
        in: 'Fighting from March to May 2022 cost lives.',
        found: [{ expression: 'March to May 2022', value: '2022-03/2022-05' }],
      },
    ],
    leaves: ['In August 2,018 people were moved.'],
  },
  {
    name: 'month',
    pattern: '(?<month>january|february|april|june|july|august|september|october|november|december)(?! \\d)',
    finds: [
      { in: 'The deal was reached in December.', found: [{ expression: 'December', value: '2021-12' }] },
      { in: 'The court will rule in September.', found: [{ expression: 'September', value: '2022-09' }] },
      { in: 'It was voted on in late November.', found: [{ expression: 'late November', value: '2021-11' }] },
    ],
    leaves: [],
  },
  {
    name: 'month-capital',
    pattern:
      '(?<month>march|(?<=\\p{L},? |mid-)may(?! god)|sept[.]|oct[.]|nov[.]|dec[.]|jan[.]|feb[.]|aug[.])(?! \\d| (?:of|for|on) )',
    capital: 'month',
    finds: [
      {
        in: 'Prices rose in March and fell in May.',
        found: [
          { expression: 'March', value: '2022-03' },
          { expression: 'May', value: '2022-05' },
        ],
      },
    ],
    leaves: ['Troops may march on the town.'],
  },
  {
    name: 'month-after-preposition',
    pattern:
      '(?<=(?:in|since|until|till|by|during|through|from|before|after|last|next|early|late|of) )(?<month>march|may)(?! \\d)',
    finds: [{ in: 'sales since march were flat', found: [{ expression: 'march', value: '2022-03' }] }],
    leaves: ['The rebels may halt.'],
  },
  {
    name: 'step-month',
    pattern:
      '(?<step>last|this past|past|this|next|this coming) (?<month>january|february|march|april|may|june|july|august|september|october|november|december)(?! \\d)',
    capital: 'month',
    finds: [
      { in: 'He was killed last October.', found: [{ expression: 'last October', value: '2021-10' }] },
      { in: 'The summit is next May.', found: [{ expression: 'next May', value: '2023-05' }] },
    ],
    leaves: ['Last March 5 people died.', 'They joined this march.'],
  },
  {
    name: 'numeric-ymd',
    pattern: '(?<year>{full})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?![/\\d])',
    finds: [{ in: 'The log is dated 2016-02-22.', found: [{ expression: '2016-02-22', value: '2016-02-22' }] }],
    leaves: [],
  },
  {
    name: 'numeric-mdy',
    pattern: '(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>{full}|\\d\\d)(?![/\\d])',
    finds: [{ in: 'Filed 2/22/2016 in Ohio.', found: [{ expression: '2/22/2016', value: '2016-02-22' }] }],
    leaves: [],
  },
  {
    name: 'numeric-dmy',
    pattern: '(?<day>\\d{1,2})([-/.])(?<month>\\d{1,2})\\2(?<year>{full})(?![/\\d])',
    finds: [{ in: 'Filed 22.02.2016 in Bonn.', found: [{ expression: '22.02.2016', value: '2016-02-22' }] }],
    leaves: ['Version 1.2.3 was released.'],
  },
  {
    name: 'year',
    pattern:
      "(?<=(?:(?:in|since|by|until|till|of|from|during|before|after|early|late|mid|to|through|between|around|circa|and|or|for|the|a|an|his|her|its|their|our|that|this|year|back|than|with|under|on) |'s |^|\\d{4}[-–—]|[(]|, ))(?<year>{full}){alone}(?! {things}| {weekday}|[-–]\\p{L})",
    finds: [
      { in: 'The war that began in 2014 goes on.', found: [{ expression: '2014', value: '2014' }] },
      { in: 'A 1989 report warned of it.', found: [{ expression: '1989', value: '1989' }] },
      {
        in: 'Between 1992 and 1995 the city was besieged.',
        found: [{ expression: '1992 and 1995', value: '1992/1995' }],
      },
    ],
    leaves: ['They paid for 2000 people.', 'It cost 1999 dollars.', 'A rate of 1900% was seen.'],
  },
  {
    name: 'year-named',
    pattern: '(?:the )?(?:fiscal |calendar |election |the )?year (?<year>{full})|fiscal (?<year>{full})',
    finds: [{ in: 'The budget for fiscal 1999 passed.', found: [{ expression: 'fiscal 1999', value: '1999' }] }],
    leaves: [],
  },
  {
    name: 'years',
    pattern: '(?<year>{full}) ?[-–—/] ?(?<yearTo>{full}|\\d\\d)(?![\\d/-]| {things})',
    finds: [{ in: 'The party ruled 2004–2010.', found: [{ expression: '2004–2010', value: '2004/2010' }] }],
    leaves: [],
  },
  {
    name: 'year-era',
    pattern: '(?<=(?:pre|post)-)(?<year>{full})(?! {things})',
    finds: [{ in: 'The post-1959 exiles left.', found: [{ expression: '1959', value: '1959' }] }],
    leaves: [],
  },
  {
    name: 'before-christ',
    pattern: '(?:(?:the )?(?:{th}|\\d{1,2}(?:st|nd|rd|th))[- ]century|\\d{1,4}) b[.]?c[.]?e?[.]?',
    means: { not: 'before the calendar begins' },
    finds: [
      { in: 'A temple of the 3rd century BC was looted.', found: [{ expression: 'the 3rd century BC', value: null }] },
    ],
    leaves: [],
  },
  {
    name: 'number-of-a-name',
    pattern: '{named} (?:no[.] ?)?{full}',
    means: { not: 'the number of a name' },
    finds: [{ in: 'UN resolution 1973 was passed.', found: [{ expression: 'resolution 1973', value: null }] }],
    leaves: ['It was passed in 1973.'],
  },
  {
    name: 'decade',
    pattern: "(?:the )?(?:(?:early|late|mid)[ -])?(?:to[ -])?(?:the )?(?<decade>(?:1[0-9]|20)\\d0)'?s",
    finds: [{ in: 'Born in the early 1990s, he fled.', found: [{ expression: 'the early 1990s', value: '199X' }] }],
    leaves: [],
  },
  {
    name: 'decade-short',
    pattern:
      "the (?:(?:early|late|mid)[ -])?'?(?<decade>[2-9]0)'?s(?! and)|(?<=in )the (?:(?:early|late|mid)[ -])?(?<tens>{tens})",
    finds: [
      { in: "Factories closed in the '80s.", found: [{ expression: "the '80s", value: '198X' }] },
      { in: 'It closed in the late seventies.', found: [{ expression: 'the late seventies', value: '197X' }] },
    ],
    leaves: ['A man in his 70s was hurt.', 'Temperatures were in his eighties.'],
  },
  {
    name: 'century',
    pattern:
      '(?:the )?(?:(?:early|late|mid)[ -])?(?<century>(?:1\\d|20|21|[1-9])(?=st|nd|rd|th)|{th})(?:st|nd|rd|th)?[ -]century',
    finds: [{ in: 'A nineteenth-century fort was hit.', found: [{ expression: 'nineteenth-century', value: '18' }] }],
    leaves: ['For half a century they fought.'],
  },
  {
    name: 'quarter',
    pattern:
      '(?:the )?(?:(?<quarter>first|second|third|fourth) quarter|q(?<quarter>[1-4]))(?:(?: of|,)? (?<year>{full}))?',
    finds: [
      {
        in: 'Output fell in the third quarter of 2016.',
        found: [{ expression: 'the third quarter of 2016', value: '2016-Q3' }],
      },
      { in: 'Sales grew in the first quarter.', found: [{ expression: 'the first quarter', value: '2022-Q1' }] },
    ],
    leaves: ['The first quarterback was hurt.'],
  },
  {
    name: 'half',
    pattern: '(?:the )?(?<half>first|second) half of (?:(?<year>{full})|(?<step>last|this|next) (?<unit>year))',
    finds: [
      {
        in: 'Output rose in the first half of 2020.',
        found: [{ expression: 'the first half of 2020', value: '2020-H1' }],
      },
    ],
    leaves: ['He scored in the first half of the match.'],
  },
  {
    name: 'season-year',
    pattern: '(?:the )?(?<season>{season})(?: of|,)? (?<year>{full}){alone}',
    finds: [
      { in: 'It was built in the summer of 2016.', found: [{ expression: 'the summer of 2016', value: '2016-SU' }] },
    ],
    leaves: [],
  },
  {
    name: 'season',
    pattern:
      '(?:(?<step>last|this past|this|next|this coming) (?<season>{season})|(?<=(?:in|by|since|during|until|of|early|late|mid) )the (?<season>spring|summer|autumn|winter|fall(?! of)))',
    finds: [
      { in: 'He quit last fall.', found: [{ expression: 'last fall', value: '2021-FA' }] },
      { in: 'Elections will be held in the autumn.', found: [{ expression: 'the autumn', value: '2022-FA' }] },
    ],
    leaves: ['Since the fall of the city they hide.', 'Prices fall next to the river.'],
  },
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
  {
    name: 'nth-weekday',
    pattern:
      '(?:the )?(?<nth>first|second|third|fourth|last) (?<weekday>{weekday})(?= (?:of|in) (?:the |{month}|last|next|this))',
    finds: [
      {
        in: 'They vote on the first Monday in September 2020.',
        found: [{ expression: 'the first Monday in September 2020', value: '2020-09-07' }],
      },
    ],
    leaves: [],
  },
  {
    name: 'nth-unit',
    pattern:
      '(?:the )?(?<nth>first|second|third|fourth|last) (?<count>day|week|month)(?= (?:of|in) (?:the )?(?:{month}|last (?:month|year)|next (?:month|year)|this (?:month|year)|{full}))',
    finds: [
      {
        in: 'It opened in the first week of October 2014.',
        found: [{ expression: 'the first week of October 2014', value: '2014-W41' }],
      },
    ],
    leaves: ['On the first day of the trial he wept.'],
  },
  {
    name: 'week-of',
    pattern: '(?:the )?week of (?<month>{month})[.]? (?<day>{day-digits}){alone}',
    means: { round: 'week' },
    finds: [
      { in: 'It happened in the week of March 7.', found: [{ expression: 'the week of March 7', value: '2022-W10' }] },
    ],
    leaves: ['A week of talks began.'],
  },
]
