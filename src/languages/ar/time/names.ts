import type { TimeRule } from '../../time.ts'
import { either } from '../../words.ts'

/** Weekdays and other times in names, and what comes back: they look like dates and are none. */
export const names: readonly TimeRule[] = [
  {
    name: 'weekday-of-a-name',
    pattern: either(
      '(?:صلاة|خطبة|خطب|أيام|كل(?: يوم)?|خطيب|سوق|جمعية|بين|كلا|كل من|هذين|هؤلاء|الأيام) (?:ال)?(?:{weekday})(?: (?:العظيمة|والأحد))?',
      '(?:يومي )?ال{weekday}(?: وال{weekday})? من كل أسبوع',
    ),
    means: { not: 'a name, or comes back every week' },
    finds: [{ in: 'خرج المصلون بعد صلاة الجمعة إلى الساحة.', found: [{ expression: 'صلاة الجمعة', value: null }] }],
    leaves: ['خرجوا الجمعة إلى الساحة.'],
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
]
