import type { TimeRule } from '../../../time.ts'

/** Feasts, whose day the calendar knows. */
export const feasts: readonly TimeRule[] = [
  {
    name: 'feast',
    pattern:
      '(?:أول أيام )?(?<feast>{feast})(?: (?:المبارك|المجيد))?(?: (?:ل?عام |سنة )?(?<year>{full})| (?<step>{step}))?',
    examples: [
      { in: 'قصف السوق في عيد الأضحى.', found: [{ expression: 'عيد الأضحى', value: '2021-07-20' }] },
      { in: 'وقع التفجير في عيد الميلاد 2020.', found: [{ expression: 'عيد الميلاد 2020', value: '2020-12-25' }] },
    ],
    counterexamples: [],
  },
  {
    name: 'ramadan',
    pattern: '(?<hijri>رمضان)(?: (?:عام )?(?<year>{full})| (?<step>{step}))',
    examples: [
      { in: 'سرقت الدار في رمضان الماضي.', found: [{ expression: 'رمضان الماضي', value: '2022-04-02/2022-05-01' }] },
    ],
    counterexamples: ['قال رمضان قديروف ذلك.'],
  },
]
