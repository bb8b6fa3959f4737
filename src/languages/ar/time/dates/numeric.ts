import type { TimeRule } from '../../../time.ts'
import { anyOf } from '../../../word-list.ts'

/** Dates in digits alone. */
export const numeric: readonly TimeRule[] = [
  {
    name: 'numeric dmy',
    pattern:
      '(?<day>\\d{1,2}) ?([-/.]) ?(?<month>\\d{1,2}) ?\\2 ?(?<year>20\\d\\d|19\\d\\d|\\d\\d)(?: ?م)?(?![/\\d.]\\d)',
    examples: [{ in: 'صدر بتاريخ 21-04-2016 في عمان.', found: [{ expression: '21-04-2016', value: '2016-04-21' }] }],
    counterexamples: [],
  },
  {
    name: 'numeric ymd',
    pattern: '(?<year>{full}|\\d\\d)([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?![/\\d])',
    examples: [{ in: 'صدر بتاريخ 2016/04/21 في عمان.', found: [{ expression: '2016/04/21', value: '2016-04-21' }] }],
    counterexamples: [],
  },
  {
    name: 'numeric dm',
    pattern: anyOf(
      '(?<={word}(?:يوم|في|بتاريخ|ال{weekday})،? ){day-month-digits}(?![-/\\d]|[.]\\d)',
      '(?!24/7(?!\\d))(?:(?<day>1[3-9]|2\\d|3[01])/(?<month>1[0-2]|0?[1-9])|(?<month>1[0-2]|0?[1-9])/(?<day>1[3-9]|2\\d|3[01]))(?![-/\\d]|[.]\\d)',
    ),
    examples: [
      { in: 'اجتمعوا يوم السبت 11/6 في المقر.', found: [{ expression: 'يوم السبت 11/6', value: '2022-06-11' }] },
    ],
    counterexamples: ['فاز الفريق 3/1.', 'يعمل المستشفى 24/7 بلا توقف.'],
  },
  {
    name: 'numeric my',
    pattern:
      '(?<month>1[0-2]|0?[1-9])[-/](?<year>20\\d\\d|19\\d\\d)|(?<year>20\\d\\d|19\\d\\d)[-/.](?<month>1[0-2]|0?[1-9])(?![-/\\d.])',
    examples: [{ in: 'تراجعت المبيعات منذ 3/2015.', found: [{ expression: '3/2015', value: '2015-03' }] }],
    counterexamples: [],
  },
]
