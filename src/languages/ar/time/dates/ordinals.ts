import type { TimeRule } from '../../../time.ts'
import { anyOf } from '../../../word-list.ts'

/** The first Monday of a month, the last week of a year. */
export const ordinals: readonly TimeRule[] = [
  {
    name: 'nth weekday',
    pattern: anyOf(
      '(?<nth>{which}) (?:يوم )?(?:ال)?(?<weekday>{weekday}) (?:(?:من|في) |ب)?{month-of}{of-year}?',
      '(?:ال)(?:يوم )?(?<weekday>{weekday}) ال(?<nth>{which}) (?:(?:من|في) |ب)?{month-of}{of-year}?',
      '(?<nth>{which}) (?:يوم )?(?:ال)?(?<weekday>{weekday})(?= (?:من|في) (?:هذا الشهر|الشهر))',
    ),
    examples: [
      {
        in: 'تجتمع في أول جمعة من يوليو 2016.',
        found: [{ expression: 'أول جمعة من يوليو 2016', value: '2016-07-01' }],
      },
    ],
    counterexamples: ['هو أول أحد الناجين.'],
  },
  {
    name: 'nth unit',
    pattern:
      '{nth-unit}(?: (?:(?:من|في) )?{which-unit}| (?:(?:من|في) |ب)?{month-of}{of-year}?|(?= (?:(?:من|في) )?{unit-ahead}))',
    examples: [
      {
        in: 'افتتح في الأسبوع الأول من أكتوبر 2014.',
        found: [{ expression: 'الأسبوع الأول من أكتوبر 2014', value: '2014-W41' }],
      },
      {
        in: 'بدأت في ثالث يوم من أكتوبر 2013.',
        found: [{ expression: 'ثالث يوم من أكتوبر 2013', value: '2013-10-03' }],
      },
    ],
    counterexamples: ['تتواصل المعارك لليوم الثالث.'],
  },
  {
    name: 'week of',
    pattern: 'أسبوع (?<day>{day-digits}) (?<month>{months}){of-year}?',
    fields: { round: 'week' },
    examples: [{ in: 'بدأ في أسبوع 7 مارس.', found: [{ expression: 'أسبوع 7 مارس', value: '2022-W10' }] }],
    counterexamples: [],
  },
]
