import type { TimeRule } from '../../time.ts'
import { anyOf } from '../../word-list.ts'

/** Weekdays and other times in names, and what comes back: they look like dates and are none. */
export const names: readonly TimeRule[] = [
  {
    name: 'weekday of a name',
    pattern: anyOf(
      '(?:صلاة|خطبة|خطب|أيام|كل(?: يوم)?|خطيب|سوق|جمعية|بين|كلا|كل من|هذين|هؤلاء|الأيام) (?:ال)?(?:{weekday})(?: العظيمة|(?:،? و|، )ال{weekday}){0,4}',
      '(?:يومي )?ال{weekday}(?: وال{weekday})? من كل أسبوع',
      '(?:يوم )?ال{weekday} {coloured}',
      '{opening} من (?:يوم )?ال{weekday} (?:إلى|الى|حتى) (?:يوم )?ال{weekday}',
    ),
    fields: { unplaceable: 'a name, or comes back every week' },
    examples: [
      { in: 'خرج المصلون بعد صلاة الجمعة إلى الساحة.', found: [{ expression: 'صلاة الجمعة', value: null }] },
      { in: 'كان الخميس الأسود صعبا.', found: [{ expression: 'الخميس الأسود', value: null }] },
      { in: 'يعرض أيام الجمعة والسبت.', found: [{ expression: 'أيام الجمعة والسبت', value: null }] },
      { in: 'يفتح أبوابه من الأحد إلى الخميس.', found: [{ expression: 'أبوابه من الأحد إلى الخميس', value: null }] },
    ],
    counterexamples: [
      { in: 'خرجوا الجمعة إلى الساحة.', otherClaims: ['date: 2022-06-10 «الجمعة»'] },
      { in: 'سيهطل المطر من الأحد إلى الخميس.', otherClaims: ['date: 2022-06-19/2022-06-23 «الأحد إلى الخميس»'] },
    ],
    knownFailures: [
      {
        in: 'هطل المطر من الأحد إلى الخميس.',
        expected: ['date: 2022-06-05/2022-06-09 «الأحد إلى الخميس»'],
        reason: 'Days from one to another are not moved back where the verb looks back.',
      },
    ],
  },
  {
    name: 'day of a name',
    pattern: anyOf(
      '(?:روسيا|عين|العرب|عربي|المصري|مصر|الخليج|أخبار|سوريا|اليمن|فلسطين|الأردن|المغرب|تونس) اليوم',
      '(?:حزب|صحيفة|جريدة|قناة|تيار) (?:اليوم|الغد)',
      '(?:في|كل) اليوم(?: الواحد)?',
      'اليوم السابع',
      '(?:صحيفة |جريدة )(?:الجمعة|الخميس)',
    ),
    fields: { unplaceable: 'a name, or the day as a measure' },
    examples: [{ in: 'ذكرت قناة روسيا اليوم ذلك.', found: [{ expression: 'روسيا اليوم', value: null }] }],
    counterexamples: [],
  },
  {
    name: 'nowadays',
    pattern: anyOf(
      '{generic} (?:اليوم|الأمس|الغد)(?!\\p{L}| ال{weekday})',
      '[نتي]عيش(?:ه|ها|ون)? اليوم(?! ال{weekday})',
      'غد (?:أفضل|مشرق|أجمل|واعد|مجهول)|الغد (?:الأفضل|المشرق)',
      'الأمس (?:القريب|البعيد)',
    ),
    fields: { unplaceable: 'nowadays, or some day' },
    examples: [
      { in: 'شباب اليوم لا يقرأ.', found: [{ expression: 'شباب اليوم', value: null }] },
      { in: 'هم قادة الغد.', found: [{ expression: 'قادة الغد', value: null }] },
      { in: 'يحلمون بغد أفضل.', found: [{ expression: 'غد أفضل', value: null }] },
      { in: 'كانوا بالأمس القريب أصدقاء.', found: [{ expression: 'الأمس القريب', value: null }] },
      { in: 'التغير الذي نعيشه اليوم كبير.', found: [{ expression: 'نعيشه اليوم', value: null }] },
    ],
    counterexamples: [
      { in: 'وصل الشباب اليوم إلى المعسكر.', otherClaims: ['date: 2022-06-15 «اليوم»'] },
      { in: 'يعود المنتخب غدا.', otherClaims: ['date: 2022-06-16 «غدا»'] },
    ],
  },
  {
    name: 'general',
    pattern: '{the}?{general} (?:ال)?عام (?:الحالي|الراهن|المقبل|القادم|{told})',
    fields: { unplaceable: 'a title' },
    examples: [
      { in: 'قال المدير العام الحالي ذلك.', found: [{ expression: 'المدير العام الحالي', value: null }] },
      { in: 'عين النائب العام المقبل.', found: [{ expression: 'النائب العام المقبل', value: null }] },
    ],
    counterexamples: [
      { in: 'عين المدير العام الماضي.', otherClaims: ['date: 2021 «العام الماضي»'] },
      { in: 'عاد في العام الماضي.', otherClaims: ['date: 2021 «العام الماضي»'] },
    ],
  },
  {
    name: 'month of a car',
    pattern: '{car} نيسان',
    fields: { unplaceable: 'a name' },
    examples: [{ in: 'كان يقود سيارة نيسان بيضاء.', found: [{ expression: 'سيارة نيسان', value: null }] }],
    counterexamples: [{ in: 'بيعت السيارة في نيسان.', otherClaims: ['date: 2022-04 «نيسان»'] }],
  },
]
