import type { TimeRule } from '../../../time.ts'
import { anyOf } from '../../../word-list.ts'

/** So much time before or after now, or another time. */
export const offsets: readonly TimeRule[] = [
  {
    name: 'step span',
    pattern: '(?:ال)?(?<span>{amount}) (?:{step}|الأخيرة|الأخيرين)|(?:آخر|أول) (?<span>{amount})',
    examples: [
      { in: 'تراجعت في الأشهر الثلاثة الماضية.', found: [{ expression: 'الأشهر الثلاثة الماضية', value: null }] },
    ],
    counterexamples: [],
  },
  {
    name: 'vague',
    pattern: anyOf(
      '(?:(?:قبل|منذ|خلال|بعد|في غضون) )?(?:بضعة?|عدة|عدد من|مئات|عشرات|آلاف) (?:ال)?{unit-many}',
      '(?:قبل|منذ|بعد) {unit-many}(?! {cardinal})',
      '(?:قبل|منذ|خلال|بعد|في)? ?(?:ال){unit-many}(?: القليلة)?(?: (?:الماضية|الأخيرة|المقبلة|القادمة))',
      'مؤخرا',
      'حديثا',
      'قريبا',
      'في الآونة الأخيرة',
    ),
    fields: { unplaceable: 'vague' },
    examples: [{ in: 'توترت العلاقات في الأشهر الأخيرة.', found: [{ expression: 'في الأشهر الأخيرة', value: null }] }],
    counterexamples: [{ in: 'توترت قبل ثلاثة أشهر.', otherClaims: ['date: 2022-03 «قبل ثلاثة أشهر»'] }],
  },
  {
    name: 'for about',
    pattern: 'منذ {about} (?<span>{amount})',
    fields: { unplaceable: 'a stretch of time' },
    examples: [{ in: 'يقيم هناك منذ نحو سبعة أعوام.', found: [{ expression: 'منذ نحو سبعة أعوام', value: null }] }],
    counterexamples: [{ in: 'سافر قبل نحو سبعة أعوام.', otherClaims: ['date: 2015 «قبل نحو سبعة أعوام»'] }],
  },
  {
    name: 'ago',
    pattern:
      '(?:قبل (?:{about} )?|منذ )(?<span>{amount}(?:[،,]? ?و? ?{amount}){0,4})(?: من الآن)?(?! (?:من|على|ال|أو|فقط من|\\d))',
    fields: { direction: -1 },
    examples: [
      { in: 'وجد القارب قبل ثلاثة أيام.', found: [{ expression: 'قبل ثلاثة أيام', value: '2022-06-12' }] },
      { in: 'أغلق قبل نحو شهرين.', found: [{ expression: 'قبل نحو شهرين', value: '2022-04' }] },
      { in: 'يخوضون معارك منذ أسبوع.', found: [{ expression: 'منذ أسبوع', value: '2022-06-08' }] },
      { in: 'مستمرة منذ ست سنوات.', found: [{ expression: 'منذ ست سنوات', value: '2016' }] },
    ],
    counterexamples: ['استقال قبل ثلاثة أيام من الاقتراع.'],
  },
  {
    name: 'from now',
    pattern: '(?<span>{amount}(?:[،,]? ?و? ?{amount}){0,4}) من الآن',
    fields: { direction: -1 },
    examples: [
      {
        in: 'غادر 2 سنة و1 شهر و21 يوما من الآن.',
        found: [{ expression: '2 سنة و1 شهر و21 يوما من الآن', value: '2020-04-24' }],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'after now',
    pattern: 'بعد (?:{about} )?(?<span>{amount}(?:[،,]? ?و? ?{amount}){0,4}) من (?:الآن|اليوم)',
    fields: { direction: 1 },
    examples: [{ in: 'تجرى بعد أسبوعين من الآن.', found: [{ expression: 'بعد أسبوعين من الآن', value: '2022-W26' }] }],
    counterexamples: [],
  },
  {
    name: 'later',
    pattern: 'بعد (?:{about} )?(?<span>{amount})(?! (?:من|على|ال|فقط من))|بعد ذلك ب(?<span>{amount})',
    fields: { direction: 1, from: 'story' },
    examples: [
      {
        in: 'سقط في 6 يونيو الجاري وتوفي بعد يومين.',
        found: [
          { expression: '6 يونيو الجاري', value: '2022-06-06' },
          { expression: 'بعد يومين', value: '2022-06-08' },
        ],
      },
    ],
    counterexamples: ['جاء بعد أربعة أيام على التفجير.'],
  },
  {
    name: 'earlier',
    pattern: 'قبل ذلك ب(?<span>{amount})|قبلها ب(?<span>{amount})',
    fields: { direction: -1, from: 'story' },
    examples: [
      {
        in: 'توفي في 6 يونيو الجاري وأصيب قبل ذلك بيومين.',
        found: [
          { expression: '6 يونيو الجاري', value: '2022-06-06' },
          { expression: 'قبل ذلك بيومين', value: '2022-06-04' },
        ],
      },
    ],
    counterexamples: [],
  },
]
