import type { TimeRule } from '../../../time.ts'

/** Weeks, months and years before or after this one. */
export const steps: readonly TimeRule[] = [
  {
    name: 'step unit',
    pattern:
      '{the}(?<unit>أسبوع|شهر|عام|سنة|عقد|قرن|يوم) (?<step>{step})|(?<step>هذا|هذه) ال(?<unit>أسبوع|شهر|عام|سنة|عقد|قرن)',
    examples: [
      { in: 'أرسلت الحكومة هذا الأسبوع قوات.', found: [{ expression: 'هذا الأسبوع', value: '2022-W24' }] },
      { in: 'انهار الجسر الأسبوع الماضي.', found: [{ expression: 'الأسبوع الماضي', value: '2022-W23' }] },
      { in: 'أغلق المنجم الشهر الماضي.', found: [{ expression: 'الشهر الماضي', value: '2022-05' }] },
      { in: 'يتقاعد العام المقبل.', found: [{ expression: 'العام المقبل', value: '2023' }] },
      { in: 'توفي في يونيو العام الماضي.', found: [{ expression: 'يونيو العام الماضي', value: '2021-06' }] },
      { in: 'غادر الأحد من الأسبوع الماضي.', found: [{ expression: 'الأحد من الأسبوع الماضي', value: '2022-06-12' }] },
    ],
    counterexamples: ['في هذا العالم المضطرب.'],
  },
  {
    name: 'bare weekday of week',
    pattern: '(?<weekday>{weekday})(?= الأسبوع )',
    examples: [{ in: 'غادر أحد الأسبوع الماضي.', found: [{ expression: 'أحد الأسبوع الماضي', value: '2022-06-12' }] }],
    counterexamples: ['قال أحد الأسباب.'],
  },
  {
    name: 'weekend',
    pattern: '(?:خلال )?(?:(?:عطلة|إجازة) (?:نهاية )?|نهاية )(?:هذا )?ال?أسبوع(?: (?<step>{step}))?',
    fields: { unit: 'weekend' },
    examples: [
      { in: 'فاز الفريق في عطلة نهاية الأسبوع.', found: [{ expression: 'عطلة نهاية الأسبوع', value: '2022-W23-WE' }] },
      { in: 'سيلعب الفريق نهاية هذا الأسبوع.', found: [{ expression: 'نهاية هذا الأسبوع', value: '2022-W24-WE' }] },
    ],
    counterexamples: [],
  },
  {
    name: 'edge unit',
    pattern: '(?<edge>{edge}) (?:من )?(?:هذا )?ال(?<unit>أسبوع|شهر|عام|سنة|يوم)(?! (?:{step}|ال|\\d))',
    fields: { step: 0 },
    examples: [
      { in: 'قضت محكمة في وقت سابق من الشهر بسجنه.', found: [{ expression: 'وقت سابق من الشهر', value: '2022-06' }] },
      { in: 'قال إنه سيرحل بحلول نهاية العام.', found: [{ expression: 'نهاية العام', value: '2022' }] },
    ],
    counterexamples: ['خلال الأيام الثلاثة.'],
  },
]
