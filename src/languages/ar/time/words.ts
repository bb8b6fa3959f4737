import { splitWords as list } from '../../word-list.ts'
import { dual, months, plural, singular, steps } from './lexicon.ts'

const keys = (senses: object): readonly string[] => Object.keys(senses)

/** What people count in thousands, where a number of four digits is no year. */
const things = list(String.raw`
  شخص\p{L}* قتيل\p{L}* جريح\p{L}* قتلى جرحى جندي\p{L}* مقاتل\p{L}* مدني\p{L}* عنصر\p{L}* دولار\p{L}* يورو كيلومتر\p{L}*
  كلم متر\p{L}* طن\p{L}* منزل\p{L}* لاجئ\p{L}* نازح\p{L}* مهاجر\p{L}* طالب\p{L}* موظف\p{L}* أسرة عائلة حالة إصابة قطعة وحدة
  صوت\p{L}* سجين\p{L}* معتقل\p{L}* شرطي\p{L}* ميل\p{L}* قرية مدرسة ناخب\p{L}* سيارة امرأة طفل\p{L}* مريض\p{L}* راكب\p{L}*
  مواطن\p{L}* نسمة ساكن\p{L}* هكتار\p{L}* فدان\p{L}* دينار\p{L}* درهم\p{L}* ريال\p{L}* جنيه\p{L}* ليرة عامل\p{L}* تلميذ\p{L}*
  نسخة سهم\p{L}* لتر\p{L}* رأس\p{L}* متطوع\p{L}* مشارك\p{L}* متظاهر\p{L}* زائر\p{L}* حاج\p{L}* كتاب\p{L}* شقة مقعد\p{L}*`)

/** Months whose names are other words as well. */
const otherWords = new Set(list('مارس آب ماي نوار جوان أوت'))

export const words = {
  /** Before a word that a pattern looks back to. */
  word: '(?<![\\p{L}\\p{N}])[وفبلك]{0,2}',
  step: keys(steps),
  'unit-one': keys(singular),
  'unit-two': keys(dual),
  'unit-many': keys(plural),
  'day-digits': '(?:3[01]|[12]\\d|0?[1-9])',
  th: '(?:{ordinal}(?: عشرة?| و(?:ال)?{ten})?|(?:حادي|حادية)(?: عشرة?| و(?:ال)?{ten})|{ten})',
  ten: ['عشرين', 'عشرون', 'ثلاثين', 'ثلاثون', 'أربعين', 'أربعون', 'خمسين', 'خمسون'],
  which: '(?:{nth}|{ordinal})',
  'day-any': '(?:(?:ال)?{day-digits}|(?:ال)?{th})',
  full: '(?:1[0-9]|20)\\d\\d',
  'year-words': '(?:(?:ألف(?:ين|ان)?)(?: (?:و ?)?{number}){0,5}|{number}(?: و ?{number}){1,3} و ?ألف(?:ين)?)',
  'year-any': '(?:{full}|{year-words})',
  the: '(?:ال|لل)',
  /** One name of a month, or two that mean the same. */
  months: '{month}(?: ?[/(،\\\\-] ?{month} ?[)]?| {month})?',
  /** Names that are no other word, so that they may stand alone. */
  'sure-month': months.flat().filter((name) => !otherWords.has(name)),
  'month-digits': '(?:1[0-2]|0?[1-9])',
  /** A day that is no month. */
  'day-sure': '(?:1[3-9]|2\\d|3[01])',
  'day-month-digits':
    '(?:(?<day>{day-digits}) ?[-/] ?(?<month>{month-digits})|(?<month>{month-digits})[/.](?<day>{day-sure}))',
  'nth-unit': '(?:(?<nth>{which}) (?<count>يوم|أسبوع)|ال(?<count>يوم|أسبوع) ال(?<nth>{which}|{th}))',
  'month-of': '(?:(?:شهر )?(?<month>{months})|شهر (?<month>\\d{1,2}|{number})|الشهر ال(?<month>{th}))',
  'of-year': '(?: ?[،,]? (?:من )?(?:في )?(?:ل|ب)?(?:عام |سنة |العام )?(?<year>{year-any})(?: ?م)?(?![\\d.,:]\\d))',
  'years-name': list('عام سنة العام السنة عامي سنتي العامين السنتين أعوام الأعوام سنوات السنوات'),
  /** Before a year that stands without its noun. */
  'year-before': list('في بين منذ حتى إلى الى من بعد قبل خلال نهاية بداية مطلع أواخر أوائل منتصف'),
  /** What is named by its year, with its place or without: «مونديال البرازيل 2014». */
  yearly: [
    ...list('انتخابات ثورة حرب هجمات أولمبياد موازنة ميزانية دستور مونديال معرض مهرجان مؤتمر قمة بطولة دورة ألعاب'),
    'كأس (?:العالم|آسيا|إفريقيا|أفريقيا|أوروبا|الخليج|العرب)',
  ],
  'day-and-month': '(?:[.]? ?[/-]? ?|[.] | (?:من )?|(?: من)? (?=شهر ))',
  'of-step': '(?: (?<step>{step})| من ال(?:شهر|عام|سنة) (?<step>{step})| من (?<step>هذا) ال(?:شهر|عام))',
  'of-hijri': '(?:(?: من)?(?: عام| سنة|،)? (?<year>1[34]\\d\\d)(?: ?(?:هـ|هجرية?|للهجرة))?)',
  'which-unit': '(?:(?<step>هذا) ال(?<unit>شهر|عام)|ال(?<unit>شهر|عام) (?<step>{step}))',
  /** Words for the month or year whose first week it is. */
  'unit-ahead': '(?:هذا (?:الشهر|العام)|الشهر ال|العام ال|{full}|عام |سنة )',
  'which-year':
    '(?:(?:ال)?(?:عام |سنة )?(?<year>{year-any})|ال(?<unit>عام|سنة) (?<step>{step})|(?<step>هذا) ال(?<unit>عام))',
  /** Days that gave their date to an event. */
  'day-of-events': '(?:11 (?:سبتمبر|أيلول)|25 يناير|30 يونيو|\\d{1,2} (?:مارس|آذار|تموز|يوليو|أكتوبر|تشرين))',
  'clock-hour': '(?<hour>2[0-4]|1\\d|0?\\d|ال(?:{th}|واحدة)|{number})',
  'digit-minutes': '[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?',
  'count-minutes': ' و ?(?<minute>{cardinal})(?: دقيقة| دقائق)?',
  'part-minutes': ' (?:و ?)?(?:ال)?(?<minute>ربع|ثلث|نصف|ونصف)',
  'less-minutes': ' إلا (?:ال)?(?<minuteLess>ربعا?|ثلثا?|\\d{1,2}|{number})(?: دقائق)?',
  'clock-minutes': '(?:{digit-minutes}|{count-minutes}|{part-minutes}|{less-minutes})',
  'word-minutes':
    '(?: و ?(?<minute>{cardinal})(?: دقيقة)?| و(?:ال)?(?<minute>ربع|ثلث|نصف)| إلا (?:ال)?(?<minuteLess>ربعا?|ثلثا?))',
  'clock-part': '(?:صباحا|فجرا|ظهرا|عصرا|مساء|مساءا|ليلا|بعد الظهر|الليلة)',
  cardinal: '(?:\\d{1,4}(?:[.]\\d{1,2})?|نصف|{number}(?: (?:و ?)?{number}){0,5})',
  about: '(?:نحو|حوالي|قرابة|أكثر من|أقل من|ما يقرب من|ما يزيد على|زهاء)',
  clocks: list('محلي غرينتش جرينتش جرينيتش غرينيتش'),
  zone: '(?:ب(?:ال)?توقيت \\p{L}+|(?:بال)?توقيت (?:ال)?(?:{clocks}|\\p{L}+(?: \\p{L}+)?)|ت ?[.]?غ|تغ|gmt|utc|{clocks})',
  things: `(?:${things.join('|')})`,
  /** What is numbered: the number after it is no year. */
  named: list(`
    القرار قرار رقم المادة مادة المواد رؤية طراز أجندة الرحلة رحلة بوينغ بوينج إيرباص فئة الصفحة صفحة الصفحات صفحات الآية البند
    الفقرة القانون المرسوم الحافلة القطار الغرفة الطريق موديل`),
  /** Whose title ends in «العام», general, which is no year. */
  general: list(`
    أمين مدير نائب مدع مدعي مفتش كاتب قائد مراقب رأي قطاع مفوض منسق مقرر محام محامي وكيل مشرف أمن مال شأن طريق نقل دين إضراب
    مؤتمر قنصل حاكم سكرتير مجلس مندوب متصرف رئيس ناظر محاسب تعليم`),
  /** What is named for the day of an event. */
  venue: list(`
    ملعب جامعة مستشفى حي ساحة مركب كلية مدرسة ثانوية إعدادية قاعة نهج دوار مطار نادي مؤسسة معهد قصر فندق محطة مسجد سد شارع ميدان
    جسر جائزة حزب لواء كتيبة تحالف ائتلاف تيار حراك حركة قوى قوات جماعة`),
  /** Nouns that «اليوم» places in our time, and «الغد» in the future. */
  generic: list(`
    شباب عالم جيل أجيال إنسان أطفال نساء مجتمع مجتمعات واقع لغة صحافة إعلام رجال قادة أعداء حلفاء خصوم أصدقاء رفاق عرب أدب شعر
    نجوم طلاب أبناء بنات مدن حروب عصر زمن مستقبل فتيات أمهات آباء`),
  coloured: '(?:ال)(?:أسود|سوداء|أبيض|بيضاء|دامي|حزين|حزينة|عظيمة|أسعد)',
  car: list('سيارة سيارات شركة شاحنة طراز ماركة مركبة نوع موديل'),
  opening: list('أبوابه أبوابها يوميا أسبوعيا الدوام دوام مفتوح مفتوحة يعمل تعمل'),
  /** Adjectives of a day that is not today. */
  'kind-of-day': list(`
    جميل طويل موعود مشهود أبيض أسود حزين سعيد عصيب صعب مشؤوم عظيم تاريخي شاق حار ممطر مشمس هادئ عادي دراسي ترفيهي مفتوح
    رياضي ثقافي علمي تدريبي انتخابي أخير عالمي وطني دولي تالي سابق ماضي قادم مقبل واحد موالي مجيد مبارك مدرسي كامل ذي`),
}
