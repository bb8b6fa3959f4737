import type { TimeRule } from '../../../time.ts'
import { anyOf } from '../../../word-list.ts'

/** Months, with a year or without. */
export const months: readonly TimeRule[] = [
  {
    name: 'month year',
    pattern: '(?:شهر )?(?<month>{months}){of-year}',
    examples: [
      {
        in: 'أوقف في نوفمبر (تشرين الثاني) من سنة 2014.',
        found: [{ expression: 'نوفمبر (تشرين الثاني) من سنة 2014', value: '2014-11' }],
      },
      {
        in: 'اندلعت في ديسمبر كانون الأول 2013.',
        found: [{ expression: 'ديسمبر كانون الأول 2013', value: '2013-12' }],
      },
    ],
    counterexamples: [],
    knownFailures: [
      {
        in: 'أعلنت النيابة في نوفمبر (تشرين الثاني) من سنة 2014 توقيفه.',
        expected: ['quote: النيابة: توقيفه', 'date: 2014-11 «نوفمبر (تشرين الثاني) من سنة 2014»'],
        reason: 'The month is taken for a part of the speaker.',
      },
    ],
  },
  {
    name: 'month step',
    pattern: '(?:شهر )?(?<month>{months})(?: من)? (?<step>{step})|(?<step>هذا) (?<month>{sure-month})',
    examples: [
      {
        in: 'أصدرت المحكمة حكمها في مايو (أيار) الماضي.',
        found: [{ expression: 'مايو (أيار) الماضي', value: '2022-05' }],
      },
      {
        in: 'أوقفوا منذ منتصف أغسطس (آب) الماضي.',
        found: [{ expression: 'منتصف أغسطس (آب) الماضي', value: '2021-08' }],
      },
      { in: 'تفتتح المدرسة في آب المقبل.', found: [{ expression: 'آب المقبل', value: '2022-08' }] },
    ],
    counterexamples: [],
  },
  {
    name: 'month',
    pattern: anyOf(
      '(?:شهر )?(?<month>{sure-month}(?: ?[/(،-] ?{month} ?[)]?| {month})?)(?! \\d)',
      'شهر (?<month>{months})(?! \\d)',
      '(?<={word}(?:في|منذ|خلال|حتى|أوائل|أواخر|منتصف|مطلع|بداية|نهاية|شهري|بين) )(?<month>مارس|آب|أوت|نوار)',
    ),
    examples: [
      { in: 'انتهى التدريب في أكتوبر.', found: [{ expression: 'أكتوبر', value: '2021-10' }] },
      { in: 'بدأ الإضراب في مارس.', found: [{ expression: 'مارس', value: '2022-03' }] },
      { in: 'سيبدأ العمل في شهر تموز.', found: [{ expression: 'شهر تموز', value: '2022-07' }] },
      { in: 'امتدت الحملة بين مارس ومايو 2021.', found: [{ expression: 'مارس ومايو 2021', value: '2021-03/2021-05' }] },
    ],
    counterexamples: [
      'مارس المدرب ضغوطا.',
      { in: 'قال أب لطفلين إنه نجا.', otherClaims: ['quote: أب لطفلين: نجا'] },
      { in: 'قالت تيريزا ماي إنها ستستقيل.', otherClaims: ['quote: تيريزا ماي: ستستقيل'] },
    ],
  },
  {
    name: 'month of a contract',
    pattern: '(?:عقود|عقد|تسليم|شحنات|عقود شهر|تسليم شهر) {months}(?! (?:{step}|\\d))',
    fields: { unplaceable: 'when a contract ends' },
    examples: [{ in: 'بيعت عقود يناير بزيادة.', found: [{ expression: 'عقود يناير', value: null }] }],
    counterexamples: [{ in: 'وقع العقد في يناير.', otherClaims: ['date: 2022-01 «يناير»'] }],
  },
  {
    name: 'month number',
    pattern: '(?<={word}(?:بداية|منتصف|نص|نصف|نهاية|أوائل|أواخر|مطلع) )شهر (?<month>\\d{1,2}|{number})',
    examples: [{ in: 'انتهى في نهاية شهر 3.', found: [{ expression: 'نهاية شهر 3', value: '2022-03' }] }],
    counterexamples: ['عاد بعد شهر واحد.'],
  },
]
