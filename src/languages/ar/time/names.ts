import type { TimeRule } from '../../time.ts'
import { either } from '../../words.ts'

/** Weekdays and other times in names, and what comes back: they look like dates and are none. */
export const names: readonly TimeRule[] = [
  {
    name: 'weekday-of-a-name',
    pattern: either(
      '(?:صلاة|خطبة|خطب|أيام|كل(?: يوم)?|خطيب|سوق|جمعية|بين|كلا|كل من|هذين|هؤلاء|الأيام) (?:ال)?(?:{weekday})(?: العظيمة|(?:،? و|، )ال{weekday}){0,4}',
      '(?:يومي )?ال{weekday}(?: وال{weekday})? من كل أسبوع',
      '(?:يوم )?ال{weekday} {coloured}',
      '{opening} من (?:يوم )?ال{weekday} (?:إلى|الى|حتى) (?:يوم )?ال{weekday}',
    ),
    means: { not: 'a name, or comes back every week' },
    finds: [
      { in: 'خرج المصلون بعد صلاة الجمعة إلى الساحة.', found: [{ expression: 'صلاة الجمعة', value: null }] },
      { in: 'كان الخميس الأسود صعبا.', found: [{ expression: 'الخميس الأسود', value: null }] },
      { in: 'يعرض أيام الجمعة والسبت.', found: [{ expression: 'أيام الجمعة والسبت', value: null }] },
      { in: 'يفتح أبوابه من الأحد إلى الخميس.', found: [{ expression: 'أبوابه من الأحد إلى الخميس', value: null }] },
    ],
    leaves: [
      { in: 'خرجوا الجمعة إلى الساحة.', also: ['date: 2022-06-10 «الجمعة»'] },
      { in: 'سيهطل المطر من الأحد إلى الخميس.', also: ['date: 2022-06-19/2022-06-23 «الأحد إلى الخميس»'] },
    ],
    misses: [
      {
        in: 'هطل المطر من الأحد إلى الخميس.',
        should: ['date: 2022-06-05/2022-06-09 «الأحد إلى الخميس»'],
        why: 'Days from one to another are not moved back where the verb looks back.',
      },
    ],
  },
  {
    name: 'day-of-a-name',
    pattern: either(
      '(?:روسيا|عين|العرب|عربي|المصري|مصر|الخليج|أخبار|سوريا|اليمن|فلسطين|الأردن|المغرب|تونس) اليوم',
      '(?:حزب|صحيفة|جريدة|قناة|تيار) (?:اليوم|الغد)',
      '(?:في|كل) اليوم(?: الواحد)?',
      'اليوم السابع',
      '(?:صحيفة |جريدة )(?:الجمعة|الخميس)',
    ),
    means: { not: 'a name, or the day as a measure' },
    finds: [{ in: 'ذكرت قناة روسيا اليوم ذلك.', found: [{ expression: 'روسيا اليوم', value: null }] }],
    leaves: [],
  },
  {
    name: 'nowadays',
    pattern: either(
      '{generic} (?:اليوم|الأمس|الغد)(?!\\p{L}| ال{weekday})',
      '[نتي]عيش(?:ه|ها|ون)? اليوم(?! ال{weekday})',
      'غد (?:أفضل|مشرق|أجمل|واعد|مجهول)|الغد (?:الأفضل|المشرق)',
      'الأمس (?:القريب|البعيد)',
    ),
    means: { not: 'nowadays, or some day' },
    finds: [
      { in: 'شباب اليوم لا يقرأ.', found: [{ expression: 'شباب اليوم', value: null }] },
      { in: 'هم قادة الغد.', found: [{ expression: 'قادة الغد', value: null }] },
      { in: 'يحلمون بغد أفضل.', found: [{ expression: 'غد أفضل', value: null }] },
      { in: 'كانوا بالأمس القريب أصدقاء.', found: [{ expression: 'الأمس القريب', value: null }] },
      { in: 'التغير الذي نعيشه اليوم كبير.', found: [{ expression: 'نعيشه اليوم', value: null }] },
    ],
    leaves: [
      { in: 'وصل الشباب اليوم إلى المعسكر.', also: ['date: 2022-06-15 «اليوم»'] },
      { in: 'يعود المنتخب غدا.', also: ['date: 2022-06-16 «غدا»'] },
    ],
  },
  {
    name: 'general',
    pattern: '{the}?{general} (?:ال)?عام (?:الحالي|الراهن|المقبل|القادم|{told})',
    means: { not: 'a title' },
    finds: [
      { in: 'قال المدير العام الحالي ذلك.', found: [{ expression: 'المدير العام الحالي', value: null }] },
      { in: 'عين النائب العام المقبل.', found: [{ expression: 'النائب العام المقبل', value: null }] },
    ],
    leaves: [
      { in: 'عين المدير العام الماضي.', also: ['date: 2021 «العام الماضي»'] },
      { in: 'عاد في العام الماضي.', also: ['date: 2021 «العام الماضي»'] },
    ],
  },
  {
    name: 'month-of-a-car',
    pattern: '{car} نيسان',
    means: { not: 'a name' },
    finds: [{ in: 'كان يقود سيارة نيسان بيضاء.', found: [{ expression: 'سيارة نيسان', value: null }] }],
    leaves: [{ in: 'بيعت السيارة في نيسان.', also: ['date: 2022-04 «نيسان»'] }],
  },
]
