import type { TimeRule } from '../../../time.ts'

/** Dates of the Islamic calendar. */
export const hijri: readonly TimeRule[] = [
  {
    name: 'hijri numeric',
    pattern: '(?<day>\\d{1,2}) ?([/-]) ?(?<month>\\d{1,2}) ?\\2 ?(?<year>1[34]\\d\\d) ?(?:هـ)?',
    fields: { calendar: 'hijri' },
    examples: [
      {
        in: 'نشرت القائمة بتاريخ 8/ 2/ 1433هـ في الصحف.',
        found: [{ expression: '8/ 2/ 1433هـ', value: '2012-01-02' }],
      },
      { in: 'صدر الحكم في 3-8-1443هـ.', found: [{ expression: '3-8-1443هـ', value: '2022-03-06' }] },
    ],
    counterexamples: [],
  },
  {
    name: 'hijri numeric year first',
    pattern: '(?<year>1[34]\\d\\d) ?([/-]) ?(?<month>\\d{1,2}) ?\\2 ?(?<day>\\d{1,2}) ?هـ',
    fields: { calendar: 'hijri' },
    examples: [{ in: 'صدر في 1443/8/3هـ.', found: [{ expression: '1443/8/3هـ', value: '2022-03-06' }] }],
    counterexamples: [{ in: 'صدر في 2022/8/3.', otherClaims: ['date: 2022-08-03 «2022/8/3»'] }],
  },
  {
    name: 'hijri date',
    pattern:
      '(?<!(?:أسبوع|الأسبوع|النصف|الثلث|الربع|العشر|المركز|الجولة|الدورة|المرة|الليلة|النسخة|الشوط|الفصل) )' +
      '(?:يوم )?(?<day>{day-any}) (?:من )?(?:شهر )?(?<hijri>{hijri})(?:{of-hijri}| (?<step>{step}))?',
    examples: [
      {
        in: 'أعلن ذلك في 10 محرم 1435 هـ الموافق 14 نوفمبر 2013.',
        found: [{ expression: '10 محرم 1435 هـ الموافق 14 نوفمبر 2013', value: '2013-11-14' }],
      },
      { in: 'توفي في الثالث من شعبان 1443هـ.', found: [{ expression: 'الثالث من شعبان 1443هـ', value: '2022-03-06' }] },
    ],
    counterexamples: ['يقل الزحام في الأسبوع الأول من شوال.', 'وفي النصف الثاني من شعبان تنخفض الأسعار.'],
  },
  {
    name: 'hijri month',
    pattern: '(?:شهر )?(?<hijri>{hijri}){of-hijri}(?![\\d.,:/]\\d| {things})',
    examples: [
      { in: 'افتتح المسجد في رمضان 1442هـ.', found: [{ expression: 'رمضان 1442هـ', value: '2021-04-13/2021-05-12' }] },
      { in: 'ورمم المتحف في شهر شوال 1442.', found: [{ expression: 'شهر شوال 1442', value: '2021-05-13/2021-06-10' }] },
      {
        in: 'صدر النظام في رجب من عام 1443.',
        found: [{ expression: 'رجب من عام 1443', value: '2022-02-02/2022-03-03' }],
      },
    ],
    counterexamples: [
      'فاز رجب 1300 صوت.',
      { in: 'توفي في الثالث من شعبان 1443هـ.', otherClaims: ['date: 2022-03-06 «الثالث من شعبان 1443هـ»'] },
    ],
  },
  {
    name: 'hijri month step',
    pattern: 'شهر (?<hijri>{hijri}) (?<step>{step})',
    examples: [
      {
        in: 'سرقت الدار في شهر شعبان الماضي.',
        found: [{ expression: 'شهر شعبان الماضي', value: '2022-03-04/2022-04-01' }],
      },
    ],
    counterexamples: ['قال شعبان الماضي ذلك.'],
  },
  {
    name: 'hijri year',
    pattern: '(?:عام |سنة )?(?<year>1[34]\\d\\d) ?(?:هـ|هجرية?|للهجرة)',
    fields: { calendar: 'hijri' },
    examples: [
      { in: 'أسست الجامعة عام 1435 هـ.', found: [{ expression: 'عام 1435 هـ', value: '2013-11-04/2014-10-24' }] },
    ],
    counterexamples: [],
  },
]
