import type { TimeRule } from '../../../time.ts'

/** Dates in digits alone. */
export const numeric: readonly TimeRule[] = [
  {
    name: 'numeric ymd',
    pattern: '(?<year>{full})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?![/\\d])',
    examples: [{ in: 'The log is dated 2016-02-22.', found: [{ expression: '2016-02-22', value: '2016-02-22' }] }],
    counterexamples: [],
  },
  {
    name: 'day month hyphens',
    pattern: '(?<day>{day-digits})([-/.])(?<month>{month})\\2(?<year>{full}|\\d\\d)(?![-/\\d])',
    examples: [
      { in: 'It was sent on 12-Dec-2014.', found: [{ expression: '12-Dec-2014', value: '2014-12-12' }] },
      { in: 'The report of 19-Nov-12 was lost.', found: [{ expression: '19-Nov-12', value: '2012-11-19' }] },
      { in: 'Filed 03/Feb/2019 in Ohio.', found: [{ expression: '03/Feb/2019', value: '2019-02-03' }] },
    ],
    counterexamples: ['It went to flat 12-D, next to 19-N.', 'She lives at 5-May Street.'],
  },
  {
    name: 'numeric mdy',
    pattern: '(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>{full}|\\d\\d)(?![/\\d])',
    examples: [{ in: 'Filed 2/22/2016 in Ohio.', found: [{ expression: '2/22/2016', value: '2016-02-22' }] }],
    counterexamples: [],
  },
  {
    name: 'numeric dmy',
    pattern: '(?<day>\\d{1,2})([-/.])(?<month>\\d{1,2})\\2(?<year>{full})(?![/\\d])',
    examples: [{ in: 'Filed 22.02.2016 in Bonn.', found: [{ expression: '22.02.2016', value: '2016-02-22' }] }],
    counterexamples: ['Version 1.2.3 was released.'],
  },
]
