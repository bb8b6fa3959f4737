import type { TimeRule } from '../../../time.ts'
import { anyOf } from '../../../word-list.ts'

/** Years and what is longer than a month: seasons, quarters, decades, centuries. */
export const years: readonly TimeRule[] = [
  {
    name: 'year',
    pattern: anyOf(
      '(?<={years-before})(?<year>{full}){alone}{no-count}',
      '(?<=(?<!\\p{L})(?:of|by|from|around) )(?<={of-amount} )(?<year>{full}){alone}{no-count}(?!{counted})',
      '(?<=(?<!\\p{L})(?:with|on) |{of-amount} |^|, |[(])(?<year>{recent}){alone}{no-count}(?! {plural}|{counted})',
      "(?<year>{full})(?='s )",
    ),
    examples: [
      { in: 'The war that began in 2014 goes on.', found: [{ expression: '2014', value: '2014' }] },
      { in: 'It covers the years 2014 to 2018.', found: [{ expression: '2014 to 2018', value: '2014/2018' }] },
      {
        in: 'He won in 1986 and 1987, and in 1990 or 1991 he left.',
        found: [
          { expression: '1986', value: '1986' },
          { expression: '1987', value: '1987' },
          { expression: '1990', value: '1990' },
          { expression: '1991', value: '1991' },
        ],
      },
      { in: "Her last film was 2014's The Quay.", found: [{ expression: '2014', value: '2014' }] },
      { in: 'Built in mid-2019, it fell.', found: [{ expression: 'mid-2019', value: '2019' }] },
      { in: 'For 2019, sales fell.', found: [{ expression: '2019', value: '2019' }] },
      { in: 'The hospital opened in 1846 and took in 1720 patients.', found: [{ expression: '1846', value: '1846' }] },
      {
        in: 'A 1989 report warned of it.',
        found: [{ expression: '1989', value: '1989' }],
        otherClaims: ['quote: A 1989 report: it'],
      },
      {
        in: 'Between 1992 and 1995 the city was besieged.',
        found: [{ expression: '1992 and 1995', value: '1992/1995' }],
      },
    ],
    counterexamples: [
      'They paid for 2000 people.',
      'It cost 1999 dollars.',
      'A rate of 1900% was seen.',
      'In all, 1950 voters were registered and 1830 voted.',
      '1720 pupils and 1990 desks were moved.',
      'The 1846 patients went home.',
      'It has seats for 1700 visitors (1650 adults).',
      'A crowd of 1500 came.',
      'More than 1940 signed it, up from under 2000.',
      'It rose to 1950 and then fell by 1200.',
      'Around 1800 were killed.',
      'In 2000 schools the roof leaked.',
      'She bought it for 1999.',
    ],
    knownFailures: [
      {
        in: 'The hospital opened in 1846 and admitted 1720 patients.',
        expected: ['date: 1846 «1846»'],
        reason: 'Those whom a hospital admits are taken for what it admits to.',
      },
    ],
  },
  {
    name: 'year short',
    pattern:
      "(?<=(?<!\\p{L})(?:in|since|by|until|of|from|season|spring|summer|autumn|winter|fall) )'(?<year>\\d\\d)(?![\\ds'])",
    examples: [
      { in: "It closed in '98.", found: [{ expression: "'98", value: '1998' }] },
      { in: "It has stood since '07.", found: [{ expression: "'07", value: '2007' }] },
    ],
    counterexamples: [{ in: "It closed in the '90s.", otherClaims: ["date: 199X «the '90s»"] }, "He weighs '98 kilos."],
  },
  {
    name: 'year named',
    pattern: '(?:the )?(?:fiscal |calendar |election |the )?year (?<year>{full})|fiscal (?<year>{full})',
    examples: [{ in: 'The budget for fiscal 1999 passed.', found: [{ expression: 'fiscal 1999', value: '1999' }] }],
    counterexamples: [],
  },
  {
    name: 'years',
    pattern: '(?<year>{full}) ?[-–—/] ?(?<yearTo>{full}|\\d\\d)(?![\\d/-]| {things})',
    examples: [{ in: 'The party ruled 2004–2010.', found: [{ expression: '2004–2010', value: '2004/2010' }] }],
    counterexamples: [],
  },
  {
    name: 'year era',
    pattern: '(?<=(?:pre|post)-)(?<year>{full})(?! {things})',
    examples: [{ in: 'The post-1959 exiles left.', found: [{ expression: '1959', value: '1959' }] }],
    counterexamples: [],
  },
  {
    name: 'before christ',
    pattern: '(?:(?:the )?(?:{th}|\\d{1,2}(?:st|nd|rd|th))[- ]century|\\d{1,4}) b[.]?c[.]?e?[.]?',
    fields: { unplaceable: 'before the calendar begins' },
    examples: [
      { in: 'A temple of the 3rd century BC was looted.', found: [{ expression: 'the 3rd century BC', value: null }] },
    ],
    counterexamples: [],
  },
  {
    name: 'year of a car',
    pattern: anyOf(
      '(?:driv\\p{L}{1,4}|drove|wheel of|riding|rode) (?:\\p{L}+ ){0,2}?(?:a|an|the|his|her|their) {full} (?<name>\\p{L}+)',
      '{full} (?<name>\\p{L}+)(?: [\\p{L}\\p{N}-]+){0,3}? {vehicle}',
    ),
    capitalizedPart: 'name',
    fields: { unplaceable: 'the year a car was made' },
    examples: [
      { in: 'He was driving a 2012 Harbour Six.', found: [{ expression: 'driving a 2012 Harbour', value: null }] },
      { in: 'A 2004 Harbour Six pickup hit her.', found: [{ expression: '2004 Harbour Six pickup', value: null }] },
    ],
    counterexamples: [{ in: 'He drove to Bonn in 2012.', otherClaims: ['date: 2012 «2012»'] }],
    knownFailures: [
      {
        in: 'A 2012 car was hit.',
        expected: [],
        reason: 'Only makes that are written with a capital are told from things of that year.',
      },
    ],
  },
  {
    name: 'number of a name',
    pattern: '{named} (?:no[.] ?|number )?{full}(?:(?: ?[-–] ?| to | and )\\d+)?',
    fields: { unplaceable: 'the number of a name' },
    examples: [
      { in: 'It is told on pages 1990-1995.', found: [{ expression: 'pages 1990-1995', value: null }] },
      { in: 'It stands on p. 1984.', found: [{ expression: 'p. 1984', value: null }] },
      { in: 'She took bus 1950.', found: [{ expression: 'bus 1950', value: null }] },
      { in: 'UN resolution 1973 was passed.', found: [{ expression: 'resolution 1973', value: null }] },
    ],
    counterexamples: [
      { in: 'It was passed in 1973.', otherClaims: ['date: 1973 «1973»'] },
      { in: 'The article of 1973 was long.', otherClaims: ['date: 1973 «1973»'] },
    ],
  },
  {
    name: 'style of an age',
    pattern: anyOf(
      '(?:the |an? )?(?:(?:early|late|mid)[ -])?(?:{day-digits}(?:st|nd|rd|th)|{th})-century',
      "an? (?:(?:early|late|mid)[ -])?(?:1[0-9]|20)\\d0'?s",
      "(?:1[0-9]|20)\\d0'?s-\\p{L}+",
    ),
    fields: { unplaceable: 'what something is like' },
    examples: [
      { in: 'A nineteenth-century fort was hit.', found: [{ expression: 'A nineteenth-century', value: null }] },
      { in: 'They live in a 1930s house.', found: [{ expression: 'a 1930s', value: null }] },
      { in: 'It is 1960s-style music.', found: [{ expression: '1960s-style', value: null }] },
    ],
    counterexamples: [
      { in: 'It was built in the 1930s.', otherClaims: ['date: 193X «the 1930s»'] },
      { in: 'It was built in the 19th century.', otherClaims: ['date: 18 «the 19th century»'] },
    ],
  },
  {
    name: 'decade',
    pattern: "(?:the )?(?:(?:early|late|mid)[ -])?(?:to[ -])?(?:the )?(?<decade>(?:1[0-9]|20)\\d0)'?s",
    examples: [{ in: 'Born in the early 1990s, he fled.', found: [{ expression: 'the early 1990s', value: '199X' }] }],
    counterexamples: [],
  },
  {
    name: 'decade short',
    pattern:
      "the (?:(?:early|late|mid)[ -])?'?(?<decade>[2-9]0)'?s(?! and)|(?<=in )the (?:(?:early|late|mid)[ -])?(?<tens>{tens})",
    examples: [
      { in: "Factories closed in the '80s.", found: [{ expression: "the '80s", value: '198X' }] },
      { in: 'It closed in the late seventies.', found: [{ expression: 'the late seventies', value: '197X' }] },
    ],
    counterexamples: [
      { in: 'A man in his 70s was hurt.', otherClaims: ['count: injured 1 «A man»'] },
      'Temperatures were in his eighties.',
    ],
  },
  {
    name: 'century',
    pattern:
      '(?:the )?(?:(?:early|late|mid)[ -])?(?<century>(?:1\\d|20|21|[1-9])(?=st|nd|rd|th)|{th})(?:st|nd|rd|th)?[ -]century',
    examples: [
      { in: 'It was built in the nineteenth century.', found: [{ expression: 'the nineteenth century', value: '18' }] },
    ],
    counterexamples: ['For half a century they fought.'],
  },
  {
    name: 'quarter',
    pattern:
      '(?:the )?(?:(?<quarter>first|second|third|fourth) quarter|q(?<quarter>[1-4]))(?:(?: of|,)? (?:(?<year>{full})|(?<step>last|this|next) (?<unit>year)))?',
    examples: [
      {
        in: 'Output fell in the third quarter of 2016.',
        found: [{ expression: 'the third quarter of 2016', value: '2016-Q3' }],
      },
      {
        in: 'Output fell in the last days of the second quarter of last year.',
        found: [{ expression: 'the second quarter of last year', value: '2021-Q2' }],
      },
      { in: 'Sales grew in the first quarter.', found: [{ expression: 'the first quarter', value: '2022-Q1' }] },
    ],
    counterexamples: ['The first quarterback was hurt.'],
  },
  {
    name: 'half',
    pattern: '(?:the )?(?<half>first|second) half of (?:(?<year>{full})|(?<step>last|this|next) (?<unit>year))',
    examples: [
      {
        in: 'Output rose in the first half of 2020.',
        found: [{ expression: 'the first half of 2020', value: '2020-H1' }],
      },
    ],
    counterexamples: ['He scored in the first half of the match.'],
  },
  {
    name: 'season year',
    pattern: '(?:the )?(?<season>{season})(?: of|,)? (?<year>{full}){alone}',
    examples: [
      { in: 'It was built in the summer of 2016.', found: [{ expression: 'the summer of 2016', value: '2016-SU' }] },
    ],
    counterexamples: [],
  },
  {
    name: 'season',
    pattern: anyOf(
      '(?<step>last|this past|this|next|this coming) (?<season>{season})',
      '(?<=(?:in|by|since|during|until|of|early|late|mid) )the (?<season>spring|summer|autumn|winter|{autumn-fall})',
    ),
    examples: [
      { in: 'He quit last fall.', found: [{ expression: 'last fall', value: '2021-FA' }] },
      { in: 'Elections will be held in the autumn.', found: [{ expression: 'the autumn', value: '2022-FA' }] },
    ],
    counterexamples: [
      'Since the fall of the city they hide.',
      'He was hurt in the fall from the bridge.',
      'She died in the fall.',
      'Prices fall next to the river.',
    ],
  },
]
