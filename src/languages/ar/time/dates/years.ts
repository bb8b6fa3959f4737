import type { TimeRule } from '../../../time.ts'
import { anyOf } from '../../../word-list.ts'

/** Years and what is longer than a month: seasons, quarters, decades, centuries. */
export const years: readonly TimeRule[] = [
  {
    name: 'year named',
    pattern:
      '{years-name}(?: ال?ميلادي[ةه]?)? (?<year>\\d{3,4}|{year-words}|{number} و{number}(?: و{number})?)(?: ?(?:م|ميلادية?))?(?![\\d.,:]\\d|[%])(?! {things})',
    examples: [
      { in: 'اندلعت الحرب في عام 2014.', found: [{ expression: 'عام 2014', value: '2014' }] },
      { in: 'تكرر ذلك في السنوات 2010.', found: [{ expression: 'السنوات 2010', value: '2010' }] },
      { in: 'الاتفاق المبرم لعام 2020 انهار.', found: [{ expression: 'عام 2020', value: '2020' }] },
      { in: 'امتدت بين عامي 1992 و1995.', found: [{ expression: 'عامي 1992 و1995', value: '1992/1995' }] },
      { in: 'امتدت بين عامي 1992 و 1995 ثم انتهت.', found: [{ expression: 'عامي 1992 و 1995', value: '1992/1995' }] },
      { in: 'بني السد بين سنتي 1958 و1963.', found: [{ expression: 'سنتي 1958 و1963', value: '1958/1963' }] },
      { in: 'تضاعف بين العامين 1990 و1999.', found: [{ expression: 'العامين 1990 و1999', value: '1990/1999' }] },
      {
        in: 'فاز في عامي 2001 و2003.',
        found: [
          { expression: 'عامي 2001', value: '2001' },
          { expression: '2003', value: '2003' },
        ],
      },
      { in: 'عاد سنة سبع وستين وتسعمئة وألف.', found: [{ expression: 'سنة سبع وستين وتسعمئة وألف', value: '1967' }] },
      { in: 'ولد عام ألف وتسعمئة وثمانين.', found: [{ expression: 'عام ألف وتسعمئة وثمانين', value: '1980' }] },
    ],
    counterexamples: [],
  },
  {
    name: 'year of birth',
    pattern: '(?<=من مواليد )(?<year>19\\d\\d|20\\d\\d)(?![\\d.,/]\\d)',
    examples: [{ in: 'والموقوف من مواليد 1984.', found: [{ expression: '1984', value: '1984' }] }],
    counterexamples: ['ويضم الفريق مواليد 2005.'],
  },
  {
    name: 'year',
    pattern:
      '(?<=(?:{word}(?:{year-before}|{yearly}(?: \\p{L}+)?) |[-–(]|\\d{4} و ?))(?<year>19\\d\\d|20\\d\\d)(?: ?م)?(?![\\d%٪]|[.,:/]\\d)(?! {things})',
    examples: [
      { in: 'يعيش هناك منذ 2011.', found: [{ expression: '2011', value: '2011' }] },
      { in: 'عاد من مونديال البرازيل 2014 خاسرا.', found: [{ expression: '2014', value: '2014' }] },
      { in: 'ما بين 2010 و2015 هاجروا.', found: [{ expression: '2010 و2015', value: '2010/2015' }] },
      { in: 'حكم البلاد من 2004 إلى 2010.', found: [{ expression: '2004 إلى 2010', value: '2004/2010' }] },
    ],
    counterexamples: [
      'نقلوا في 2000 سيارة.',
      'القرار 1973 ملزم.',
      'عالج المستشفى أكثر من 1946 مريضا.',
      'صوت ضده من 1950 ناخبا.',
    ],
  },
  {
    name: 'years',
    pattern: '(?<year>{full}) ?[-–—] ?(?<yearTo>{full}|\\d\\d)(?![\\d/-]| {things})',
    examples: [{ in: 'موسم 2014-2018 كان الأفضل.', found: [{ expression: '2014-2018', value: '2014/2018' }] }],
    counterexamples: [],
  },
  {
    name: 'before christ',
    pattern: '(?:عام |سنة |ال?قرن ال{th} )?(?:\\d{1,4} )?(?:قبل الميلاد|ق[.]? ?م(?=[ .،]))',
    fields: { unplaceable: 'before the calendar begins' },
    examples: [{ in: 'بنيت عام 380 قبل الميلاد.', found: [{ expression: 'عام 380 قبل الميلاد', value: null }] }],
    counterexamples: [],
  },
  {
    name: 'number of a name',
    pattern: '{named}(?: رقم)? \\d{4}(?: ?[-–] ?\\d+)?',
    fields: { unplaceable: 'the number of a name' },
    examples: [
      { in: 'صدر القرار 2254 بالإجماع.', found: [{ expression: 'القرار 2254', value: null }] },
      { in: 'نشر في الصفحات 1990-1995.', found: [{ expression: 'الصفحات 1990-1995', value: null }] },
    ],
    counterexamples: [{ in: 'صدر القرار عام 2015.', otherClaims: ['date: 2015 «عام 2015»'] }],
  },
  {
    name: 'decade',
    pattern:
      '(?:أوائل |أواخر |مطلع |منتصف |بداية |نهاية )?(?:ال)?(?<tens>{tens})(?!(?: من)? (?:ال)?عمر)(?:(?: من)? القرن (?:الماضي|المنصرم|ال(?<century>{th})))?',
    examples: [
      { in: 'بني السد في سبعينيات القرن الماضي.', found: [{ expression: 'سبعينيات القرن الماضي', value: '197X' }] },
      { in: 'هاجر في أوائل التسعينات.', found: [{ expression: 'أوائل التسعينات', value: '199X' }] },
    ],
    counterexamples: ['رجل في الأربعينيات من عمره.'],
  },
  {
    name: 'century',
    pattern: '(?:ال)?قرن ال(?<century>{th})',
    examples: [{ in: 'يعود الحصن إلى القرن التاسع عشر.', found: [{ expression: 'القرن التاسع عشر', value: '18' }] }],
    counterexamples: [],
  },
  {
    name: 'quarter',
    pattern:
      '(?:ال)?ربع ال(?<quarter>أول|ثاني|ثالث|رابع|أخير)(?: (?:من |ل|في )?{which-year})?(?! من (?:ال)?(?!عام|سنة)\\p{L})',
    examples: [
      {
        in: 'نما الناتج في الربع الثالث من عام 2016.',
        found: [{ expression: 'الربع الثالث من عام 2016', value: '2016-Q3' }],
      },
      {
        in: 'تراجع الإنتاج في الربع الأول من العام الماضي.',
        found: [{ expression: 'الربع الأول من العام الماضي', value: '2021-Q1' }],
      },
    ],
    counterexamples: ['سجل هدفه في الربع الأول من المباراة.'],
  },
  {
    name: 'half',
    pattern: 'النصف ال(?<half>أول|ثاني)(?= من (?:عام|العام|سنة|السنة|{full}|هذا العام))',
    examples: [
      {
        in: 'نمت الأرباح في النصف الأول من العام الحالي.',
        found: [{ expression: 'النصف الأول من العام الحالي', value: '2022-H1' }],
      },
    ],
    counterexamples: ['سجل في النصف الأول من المباراة.'],
  },
  {
    name: 'season',
    pattern: anyOf(
      '(?:فصل )?(?<season>{season})(?: (?:من )?(?:عام |سنة )?(?<year>{year-any})| (?<step>{step}))',
      '(?<step>هذا) (?<season>{season})',
      '(?<season>صيف|خريف|شتاء|ربيع)(?= (?:العام|السنة|هذا العام))',
    ),
    examples: [
      { in: 'جف النهر في صيف 2016.', found: [{ expression: 'صيف 2016', value: '2016-SU' }] },
      { in: 'فر في الخريف الماضي.', found: [{ expression: 'الخريف الماضي', value: '2021-FA' }] },
      { in: 'بدأت في صيف العام الماضي.', found: [{ expression: 'صيف العام الماضي', value: '2021-SU' }] },
    ],
    counterexamples: ['ثورات الربيع العربي مستمرة.', 'قال المتحدث ربيع حداد ذلك.'],
  },
]
