import type { TimeRule } from '../../time.ts'

/** Dates that stand on the calendar: months with days and years, numbers alone, years, Hijri dates. */
export const dates: readonly TimeRule[] = [
  {
    name: 'day-month',
    pattern:
      '(?:(?:ال)?يوم )?(?<day>{day-any}|{number}(?: و{number})?)(?:[.]? ?[/-]? ?|[.] | (?:من )?|(?: من)? (?=شهر )){month-of}(?:{of-year}| (?<step>{step}))?',
    finds: [
      {
        in: 'افتتح المصنع في 28 سبتمبر 2019 بعد تأخير.',
        found: [{ expression: '28 سبتمبر 2019', value: '2019-09-28' }],
      },
      {
        in: 'قالت الوزارة اليوم الأربعاء 15 حزيران/ يونيو إن المعبر مغلق.',
        found: [{ expression: 'اليوم الأربعاء 15 حزيران/ يونيو', value: '2022-06-15' }],
      },
      {
        in: 'غرقت العبارة في التاسع من مايو أيار الماضي.',
        found: [{ expression: 'التاسع من مايو أيار الماضي', value: '2022-05-09' }],
      },
      {
        in: 'ستجرى الانتخابات يوم 30 يوليو (تموز) المقبل.',
        found: [{ expression: 'يوم 30 يوليو (تموز) المقبل', value: '2022-07-30' }],
      },
      {
        in: 'قتل في 4 يناير/كانون الثاني الماضي.',
        found: [{ expression: '4 يناير/كانون الثاني الماضي', value: '2022-01-04' }],
      },
      { in: 'وقع الاتفاق في 3 غشت 2017.', found: [{ expression: '3 غشت 2017', value: '2017-08-03' }] },
      {
        in: 'انعقدت القمة في الحادي والعشرين من آذار.',
        found: [{ expression: 'الحادي والعشرين من آذار', value: '2022-03-21' }],
      },
    ],
    leaves: ['مارس 5 لاعبين ضغوطا على الحكم.', 'قالت ماي إن بلادها ستنسحب.'],
  },
  {
    name: 'month-day',
    pattern:
      '(?<month>{months})(?: |-| ?)(?<day>{day-digits}|ال{th})(?:{of-year}|[،,] ?(?:من )?(?<year>{year-any})|(?= *(?:$|[،,.؛:!؟)]|إلى |الى |حتى )))',
    finds: [{ in: 'وصل الوفد في يوليو 13، ثم غادر.', found: [{ expression: 'يوليو 13', value: '2021-07-13' }] }],
    leaves: ['قتل في تموز 13 شخصا.'],
  },
  {
    name: 'days-month',
    pattern:
      '(?<day>{day-any}) ?(?:-|–|إلى|الى|حتى|وحتى|أو) ?(?<dayTo>{day-any}) (?:من )?(?:ل)?{month-of}(?:{of-year}| (?<step>{step}))?',
    finds: [
      {
        in: 'تستمر المحادثات من 13 إلى 15 يوليو المقبل.',
        found: [{ expression: '13 إلى 15 يوليو المقبل', value: '2022-07-13/2022-07-15' }],
      },
      {
        in: 'المحادثات مقررة في 30 أو 31 يوليو (تموز).',
        found: [{ expression: '30 أو 31 يوليو (تموز)', value: '2022-07-30/2022-07-31' }],
      },
    ],
    leaves: [],
  },
  {
    name: 'between-days',
    pattern:
      '(?<={word}(?:بين|من) )(?<day>{day-any})(?: ?- ?| و ?)(?<dayTo>{day-any}) (?:من )?{month-of}(?:{of-year}| (?<step>{step}))?',
    finds: [
      {
        in: 'عقد المؤتمر بين 3 و12 سبتمبر 2020.',
        found: [{ expression: '3 و12 سبتمبر 2020', value: '2020-09-03/2020-09-12' }],
      },
    ],
    leaves: [],
  },
  {
    name: 'month-days',
    pattern:
      '(?<month>{months}) (?:بين |من )?(?<day>{day-digits}) ?(?:-|–|إلى|الى|حتى|و) ?(?<dayTo>{day-digits})(?= *(?:$|[،,.]))',
    finds: [
      { in: 'يقام المعرض في يوليو 13-15.', found: [{ expression: 'يوليو 13-15', value: '2022-07-13/2022-07-15' }] },
    ],
    leaves: [],
  },
  {
    name: 'two-days',
    pattern: '(?:يومي )?(?<day>{day-any}) و ?(?<dayTo>{day-any}) (?:من )?{month-of}(?:{of-year}| (?<step>{step}))?',
    pair: 'both',
    finds: [
      {
        in: 'جرت الجولة يومي 24 و25 أبريل الماضي.',
        found: [
          { expression: 'يومي 24', value: '2022-04-24' },
          { expression: '25 أبريل الماضي', value: '2022-04-25' },
        ],
      },
    ],
    leaves: [],
  },
  {
    name: 'day-of-step-month',
    pattern: '(?:يوم )?(?<day>{day-any}) (?:من |في )?(?:(?<step>هذا) ال(?<unit>شهر)|ال(?<unit>شهر) (?<step>{step}))',
    finds: [
      {
        in: 'عاد في العشرين من الشهر الماضي.',
        found: [{ expression: 'العشرين من الشهر الماضي', value: '2022-05-20' }],
      },
    ],
    leaves: ['قتل 20 في الشهر.'],
  },
  {
    name: 'days-of-step-month',
    pattern:
      '(?<day>{day-any}) ?(?:-|إلى|الى|حتى|و) ?(?<dayTo>{day-any}) (?:من |في )?(?:(?<step>هذا) ال(?<unit>شهر)|ال(?<unit>شهر) (?<step>{step}))',
    finds: [
      {
        in: 'أغلق من 4 إلى 22 من هذا الشهر.',
        found: [{ expression: '4 إلى 22 من هذا الشهر', value: '2022-06-04/2022-06-22' }],
      },
    ],
    leaves: [],
  },
  {
    name: 'day-of-it',
    pattern: '(?<day>{day-any}) منه',
    means: { unit: 'month', step: 0, from: 'story' },
    finds: [
      {
        in: 'استقال في الثاني من يونيو الجاري على أن يغادر في 30 منه.',
        found: [
          { expression: 'الثاني من يونيو الجاري', value: '2022-06-02' },
          { expression: '30 منه', value: '2022-06-30' },
        ],
      },
    ],
    leaves: [],
  },
  {
    name: 'month-year',
    pattern: '(?:شهر )?(?<month>{months}){of-year}',
    finds: [
      {
        in: 'أعلنت النيابة في نوفمبر (تشرين الثاني) من سنة 2014 توقيفه.',
        found: [{ expression: 'نوفمبر (تشرين الثاني) من سنة 2014', value: '2014-11' }],
      },
      {
        in: 'اندلعت في ديسمبر كانون الأول 2013.',
        found: [{ expression: 'ديسمبر كانون الأول 2013', value: '2013-12' }],
      },
    ],
    leaves: [],
  },
  {
    name: 'month-step',
    pattern: '(?:شهر )?(?<month>{months})(?: من)? (?<step>{step})|(?<step>هذا) (?<month>{sure-month})',
    finds: [
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
    leaves: [],
  },
  {
    name: 'month',
    pattern:
      '(?:شهر )?(?<month>{sure-month}(?: ?[/(،-] ?{month} ?[)]?| {month})?)(?! \\d)|شهر (?<month>{months})(?! \\d)|(?<={word}(?:في|منذ|خلال|حتى|أوائل|أواخر|منتصف|مطلع|بداية|نهاية|شهري|بين) )(?<month>مارس|آب|أوت|نوار)',
    finds: [
      { in: 'انتهى التدريب في أكتوبر.', found: [{ expression: 'أكتوبر', value: '2021-10' }] },
      { in: 'بدأ الإضراب في مارس.', found: [{ expression: 'مارس', value: '2022-03' }] },
      { in: 'سيبدأ العمل في شهر تموز.', found: [{ expression: 'شهر تموز', value: '2022-07' }] },
      { in: 'امتدت الحملة بين مارس ومايو 2021.', found: [{ expression: 'مارس ومايو 2021', value: '2021-03/2021-05' }] },
    ],
    leaves: ['مارس المدرب ضغوطا.', 'قال أب لطفلين إنه نجا.', 'قالت تيريزا ماي إنها ستستقيل.'],
  },
  {
    name: 'month-number',
    pattern: '(?<={word}(?:بداية|منتصف|نص|نصف|نهاية|أوائل|أواخر|مطلع) )شهر (?<month>\\d{1,2}|{number})',
    finds: [{ in: 'انتهى في نهاية شهر 3.', found: [{ expression: 'نهاية شهر 3', value: '2022-03' }] }],
    leaves: ['عاد بعد شهر واحد.'],
  },
  {
    name: 'numeric-dmy',
    pattern:
      '(?<day>\\d{1,2}) ?([-/.]) ?(?<month>\\d{1,2}) ?\\2 ?(?<year>20\\d\\d|19\\d\\d|\\d\\d)(?: ?م)?(?![/\\d.]\\d)',
    finds: [{ in: 'صدر بتاريخ 21-04-2016 في عمان.', found: [{ expression: '21-04-2016', value: '2016-04-21' }] }],
    leaves: [],
  },
  {
    name: 'numeric-ymd',
    pattern: '(?<year>{full}|\\d\\d)([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?![/\\d])',
    finds: [{ in: 'صدر بتاريخ 2016/04/21 في عمان.', found: [{ expression: '2016/04/21', value: '2016-04-21' }] }],
    leaves: [],
  },
  {
    name: 'numeric-dm',
    pattern:
      '(?<={word}(?:يوم|في|بتاريخ|ال{weekday})،? )(?:(?<day>{day-digits}) ?[-/] ?(?<month>1[0-2]|0?[1-9])|(?<month>1[0-2]|0?[1-9])(?:/|[.])(?<day>1[3-9]|2\\d|3[01]))(?![-/\\d]|[.]\\d)|(?!24/7(?!\\d))(?:(?<day>1[3-9]|2\\d|3[01])/(?<month>1[0-2]|0?[1-9])|(?<month>1[0-2]|0?[1-9])/(?<day>1[3-9]|2\\d|3[01]))(?![-/\\d]|[.]\\d)',
    finds: [{ in: 'اجتمعوا يوم السبت 11/6 في المقر.', found: [{ expression: 'يوم السبت 11/6', value: '2022-06-11' }] }],
    leaves: ['فاز الفريق 3/1.', 'يعمل المستشفى 24/7 بلا توقف.'],
  },
  {
    name: 'numeric-my',
    pattern:
      '(?<month>1[0-2]|0?[1-9])[-/](?<year>20\\d\\d|19\\d\\d)|(?<year>20\\d\\d|19\\d\\d)[-/.](?<month>1[0-2]|0?[1-9])(?![-/\\d.])',
    finds: [{ in: 'تراجعت المبيعات منذ 3/2015.', found: [{ expression: '3/2015', value: '2015-03' }] }],
    leaves: [],
  },
  {
    name: 'hijri-numeric',
    pattern: '(?<day>\\d{1,2}) ?/ ?(?<month>\\d{1,2}) ?/ ?(?<year>1[34]\\d\\d) ?(?:هـ)?',
    means: { calendar: 'hijri' },
    finds: [
      {
        in: 'نشرت القائمة بتاريخ 8/ 2/ 1433هـ في الصحف.',
        found: [{ expression: '8/ 2/ 1433هـ', value: '2012-01-02' }],
      },
    ],
    leaves: [],
  },
  {
    name: 'hijri-date',
    pattern:
      '(?:يوم )?(?<day>{day-any}) (?:من )?(?:شهر )?(?<hijri>{hijri})(?:(?: من)?(?: عام| سنة|،)? (?<year>1[34]\\d\\d)(?: ?(?:هـ|هجرية?|للهجرة))?| (?<step>{step}))?',
    finds: [
      {
        in: 'أعلن ذلك في 10 محرم 1435 هـ الموافق 14 نوفمبر 2013.',
        found: [{ expression: '10 محرم 1435 هـ الموافق 14 نوفمبر 2013', value: '2013-11-14' }],
      },
      { in: 'توفي في الثالث من شعبان 1443هـ.', found: [{ expression: 'الثالث من شعبان 1443هـ', value: '2022-03-06' }] },
    ],
    leaves: [],
  },
  {
    name: 'hijri-year',
    pattern: '(?:عام |سنة )?(?<year>1[34]\\d\\d) ?(?:هـ|هجرية?|للهجرة)',
    means: { calendar: 'hijri' },
    finds: [
      { in: 'أسست الجامعة عام 1435 هـ.', found: [{ expression: 'عام 1435 هـ', value: '2013-11-04/2014-10-24' }] },
    ],
    leaves: [],
  },
  {
    name: 'year-named',
    pattern:
      '(?:عام|سنة|العام|السنة|عامي)(?: ال?ميلادي[ةه]?)? (?<year>\\d{3,4}|{year-words}|{number} و{number}(?: و{number})?)(?: ?(?:م|ميلادية?))?(?![\\d.,:]\\d|[%])',
    finds: [
      { in: 'اندلعت الحرب في عام 2014.', found: [{ expression: 'عام 2014', value: '2014' }] },
      { in: 'الاتفاق المبرم لعام 2020 انهار.', found: [{ expression: 'عام 2020', value: '2020' }] },
      { in: 'امتدت بين عامي 1992 و1995.', found: [{ expression: 'عامي 1992 و1995', value: '1992/1995' }] },
    ],
    leaves: [],
  },
  {
    name: 'year',
    pattern:
      '(?<=(?:{word}(?:في|منذ|حتى|إلى|الى|من|بعد|قبل|خلال|نهاية|بداية|مطلع|أواخر|أوائل|منتصف|انتخابات|ثورة|حرب|هجمات|كأس العالم|أولمبياد|موازنة|ميزانية|دستور|مونديال) |[-–(]|\\d{4} و))(?<year>19\\d\\d|20\\d\\d)(?: ?م)?(?![\\d%٪]|[.,:/]\\d)(?! {things})',
    finds: [
      { in: 'يعيش هناك منذ 2011.', found: [{ expression: '2011', value: '2011' }] },
      { in: 'حكم البلاد من 2004 إلى 2010.', found: [{ expression: '2004 إلى 2010', value: '2004/2010' }] },
    ],
    leaves: ['نقلوا في 2000 سيارة.', 'القرار 1973 ملزم.'],
  },
  {
    name: 'years',
    pattern: '(?<year>{full}) ?[-–—] ?(?<yearTo>{full}|\\d\\d)(?![\\d/-]| {things})',
    finds: [{ in: 'موسم 2014-2018 كان الأفضل.', found: [{ expression: '2014-2018', value: '2014/2018' }] }],
    leaves: [],
  },
  {
    name: 'before-christ',
    pattern: '(?:عام |سنة |ال?قرن ال{th} )?(?:\\d{1,4} )?(?:قبل الميلاد|ق[.]? ?م(?=[ .،]))',
    means: { not: 'before the calendar begins' },
    finds: [{ in: 'بنيت عام 380 قبل الميلاد.', found: [{ expression: 'عام 380 قبل الميلاد', value: null }] }],
    leaves: [],
  },
  {
    name: 'number-of-a-name',
    pattern: '(?:القرار|قرار|رقم|المادة|رؤية|طراز|أجندة|الرحلة|بوينغ|بوينج|إيرباص|فئة)(?: رقم)? \\d{4}',
    means: { not: 'the number of a name' },
    finds: [{ in: 'صدر القرار 2254 بالإجماع.', found: [{ expression: 'القرار 2254', value: null }] }],
    leaves: ['صدر القرار عام 2015.'],
  },
  {
    name: 'decade',
    pattern:
      '(?:أوائل |أواخر |مطلع |منتصف |بداية |نهاية )?(?:ال)?(?<tens>{tens})(?!(?: من)? (?:ال)?عمر)(?:(?: من)? القرن (?:الماضي|المنصرم|ال(?<century>{th})))?',
    finds: [
      { in: 'بني السد في سبعينيات القرن الماضي.', found: [{ expression: 'سبعينيات القرن الماضي', value: '197X' }] },
      { in: 'هاجر في أوائل التسعينات.', found: [{ expression: 'أوائل التسعينات', value: '199X' }] },
    ],
    leaves: ['رجل في الأربعينيات من عمره.'],
  },
  {
    name: 'century',
    pattern: '(?:ال)?قرن ال(?<century>{th})',
    finds: [{ in: 'يعود الحصن إلى القرن التاسع عشر.', found: [{ expression: 'القرن التاسع عشر', value: '18' }] }],
    leaves: [],
  },
  {
    name: 'quarter',
    pattern:
      '(?:ال)?ربع ال(?<quarter>أول|ثاني|ثالث|رابع|أخير)(?: (?:من |ل|في )?(?:ال)?(?:عام |سنة )?(?<year>{year-any}))?',
    finds: [
      {
        in: 'نما الناتج في الربع الثالث من عام 2016.',
        found: [{ expression: 'الربع الثالث من عام 2016', value: '2016-Q3' }],
      },
    ],
    leaves: [],
  },
  {
    name: 'half',
    pattern: 'النصف ال(?<half>أول|ثاني)(?= من (?:عام|العام|سنة|السنة|{full}|هذا العام))',
    finds: [
      {
        in: 'نمت الأرباح في النصف الأول من العام الحالي.',
        found: [{ expression: 'النصف الأول من العام الحالي', value: '2022-H1' }],
      },
    ],
    leaves: ['سجل في النصف الأول من المباراة.'],
  },
  {
    name: 'season',
    pattern:
      '(?:فصل )?(?<season>{season})(?: (?:من )?(?:عام |سنة )?(?<year>{year-any})| (?<step>{step}))|(?<step>هذا) (?<season>{season})|(?<season>صيف|خريف|شتاء|ربيع)(?= (?:العام|السنة|هذا العام))',
    finds: [
      { in: 'جف النهر في صيف 2016.', found: [{ expression: 'صيف 2016', value: '2016-SU' }] },
      { in: 'فر في الخريف الماضي.', found: [{ expression: 'الخريف الماضي', value: '2021-FA' }] },
      { in: 'بدأت في صيف العام الماضي.', found: [{ expression: 'صيف العام الماضي', value: '2021-SU' }] },
    ],
    leaves: ['ثورات الربيع العربي مستمرة.', 'قال المتحدث ربيع حداد ذلك.'],
  },
  {
    name: 'feast',
    pattern:
      '(?:أول أيام )?(?<feast>{feast})(?: (?:المبارك|المجيد))?(?: (?:ل?عام |سنة )?(?<year>{full})| (?<step>{step}))?',
    finds: [
      { in: 'قصف السوق في عيد الأضحى.', found: [{ expression: 'عيد الأضحى', value: '2021-07-20' }] },
      { in: 'وقع التفجير في عيد الميلاد 2020.', found: [{ expression: 'عيد الميلاد 2020', value: '2020-12-25' }] },
    ],
    leaves: [],
  },
  {
    name: 'ramadan',
    pattern: '(?<hijri>رمضان)(?: (?:عام )?(?<year>{full})| (?<step>{step}))',
    finds: [
      { in: 'سرقت الدار في رمضان الماضي.', found: [{ expression: 'رمضان الماضي', value: '2022-04-02/2022-05-01' }] },
    ],
    leaves: ['قال رمضان قديروف ذلك.'],
  },
  {
    name: 'nth-weekday',
    pattern:
      '(?<nth>{which}) (?:يوم )?(?:ال)?(?<weekday>{weekday}) (?:(?:من|في) |ب)?{month-of}{of-year}?|(?:ال)(?:يوم )?(?<weekday>{weekday}) ال(?<nth>{which}) (?:(?:من|في) |ب)?{month-of}{of-year}?|(?<nth>{which}) (?:يوم )?(?:ال)?(?<weekday>{weekday})(?= (?:من|في) (?:هذا الشهر|الشهر))',
    finds: [
      {
        in: 'تجتمع في أول جمعة من يوليو 2016.',
        found: [{ expression: 'أول جمعة من يوليو 2016', value: '2016-07-01' }],
      },
    ],
    leaves: ['هو أول أحد الناجين.'],
  },
  {
    name: 'nth-unit',
    pattern:
      '(?:(?<nth>{which}) (?<count>يوم|أسبوع)|ال(?<count>يوم|أسبوع) ال(?<nth>{which}|{th}))(?: (?:(?:من|في) )?(?:(?<step>هذا) ال(?<unit>شهر|عام)|ال(?<unit>شهر|عام) (?<step>{step}))| (?:(?:من|في) |ب)?{month-of}{of-year}?|(?= (?:(?:من|في) )?(?:هذا (?:الشهر|العام)|الشهر ال|العام ال|{full}|عام |سنة )))',
    finds: [
      {
        in: 'افتتح في الأسبوع الأول من أكتوبر 2014.',
        found: [{ expression: 'الأسبوع الأول من أكتوبر 2014', value: '2014-W41' }],
      },
      {
        in: 'بدأت في ثالث يوم من أكتوبر 2013.',
        found: [{ expression: 'ثالث يوم من أكتوبر 2013', value: '2013-10-03' }],
      },
    ],
    leaves: ['تتواصل المعارك لليوم الثالث.'],
  },
  {
    name: 'week-of',
    pattern: 'أسبوع (?<day>{day-digits}) (?<month>{months}){of-year}?',
    means: { round: 'week' },
    finds: [{ in: 'بدأ في أسبوع 7 مارس.', found: [{ expression: 'أسبوع 7 مارس', value: '2022-W10' }] }],
    leaves: [],
  },
]
