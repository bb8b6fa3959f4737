import type { TimeRule } from '../../../time.ts'

/** Days of a month, alone, from one to another, or two of them. */
export const calendarDays: readonly TimeRule[] = [
  {
    name: 'day month',
    pattern:
      '(?:(?:ال)?يوم )?(?<day>{day-any}|{number}(?: و{number})?){day-and-month}{month-of}(?:{of-year}|{of-step})?',
    examples: [
      {
        in: 'غرق القارب يوم 9 يونيو من الشهر الجاري.',
        found: [{ expression: 'يوم 9 يونيو من الشهر الجاري', value: '2022-06-09' }],
      },
      {
        in: 'افتتح المصنع في 28 سبتمبر 2019 بعد تأخير.',
        found: [{ expression: '28 سبتمبر 2019', value: '2019-09-28' }],
      },
      {
        in: 'قالت الوزارة اليوم الأربعاء 15 حزيران/ يونيو إن المعبر مغلق.',
        found: [{ expression: 'اليوم الأربعاء 15 حزيران/ يونيو', value: '2022-06-15' }],
        otherClaims: ['quote: الوزارة: المعبر مغلق'],
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
    counterexamples: [
      'مارس 5 لاعبين ضغوطا على الحكم.',
      { in: 'قالت ماي إن بلادها ستنسحب.', otherClaims: ['quote: ماي: بلادها ستنسحب'] },
    ],
  },
  {
    name: 'month day',
    pattern:
      '(?<month>{months})(?: |-| ?)(?<day>{day-digits}|ال{th})(?:{of-year}|[،,] ?(?:من )?(?<year>{year-any})|(?= *(?:$|[،,.؛:!؟)]|إلى |الى |حتى )))',
    examples: [{ in: 'وصل الوفد في يوليو 13، ثم غادر.', found: [{ expression: 'يوليو 13', value: '2021-07-13' }] }],
    counterexamples: ['قتل في تموز 13 شخصا.'],
  },
  {
    name: 'days month',
    pattern:
      '(?<day>{day-any}) ?(?:-|–|إلى|الى|حتى|وحتى|أو) ?(?<dayTo>{day-any}) (?:من )?(?:ل)?{month-of}(?:{of-year}| (?<step>{step}))?',
    examples: [
      {
        in: 'تستمر المحادثات من 13 إلى 15 يوليو المقبل.',
        found: [{ expression: '13 إلى 15 يوليو المقبل', value: '2022-07-13/2022-07-15' }],
      },
      {
        in: 'المحادثات مقررة في 30 أو 31 يوليو (تموز).',
        found: [{ expression: '30 أو 31 يوليو (تموز)', value: '2022-07-30/2022-07-31' }],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'between days',
    pattern:
      '(?<={word}(?:بين|من) )(?<day>{day-any})(?: ?- ?| و ?)(?<dayTo>{day-any}) (?:من )?{month-of}(?:{of-year}| (?<step>{step}))?',
    examples: [
      {
        in: 'عقد المؤتمر بين 3 و12 سبتمبر 2020.',
        found: [{ expression: '3 و12 سبتمبر 2020', value: '2020-09-03/2020-09-12' }],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'month days',
    pattern:
      '(?<month>{months}) (?:بين |من )?(?<day>{day-digits}) ?(?:-|–|إلى|الى|حتى|و) ?(?<dayTo>{day-digits})(?= *(?:$|[،,.]))',
    examples: [
      { in: 'يقام المعرض في يوليو 13-15.', found: [{ expression: 'يوليو 13-15', value: '2022-07-13/2022-07-15' }] },
    ],
    counterexamples: [],
  },
  {
    name: 'two days',
    pattern: '(?:يومي )?(?<day>{day-any}) و ?(?<dayTo>{day-any}) (?:من )?{month-of}(?:{of-year}| (?<step>{step}))?',
    pair: 'both',
    examples: [
      {
        in: 'جرت الجولة يومي 24 و25 أبريل الماضي.',
        found: [
          { expression: 'يومي 24', value: '2022-04-24' },
          { expression: '25 أبريل الماضي', value: '2022-04-25' },
        ],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'day of step month',
    pattern: '(?:يوم )?(?<day>{day-any}) (?:من |في )?(?:(?<step>هذا) ال(?<unit>شهر)|ال(?<unit>شهر) (?<step>{step}))',
    examples: [
      {
        in: 'عاد في العشرين من الشهر الماضي.',
        found: [{ expression: 'العشرين من الشهر الماضي', value: '2022-05-20' }],
      },
    ],
    counterexamples: [{ in: 'قتل 20 في الشهر.', otherClaims: ['count: killed 20 «20»'] }],
  },
  {
    name: 'days of step month',
    pattern:
      '(?<day>{day-any}) ?(?:-|إلى|الى|حتى|و) ?(?<dayTo>{day-any}) (?:من |في )?(?:(?<step>هذا) ال(?<unit>شهر)|ال(?<unit>شهر) (?<step>{step}))',
    examples: [
      {
        in: 'أغلق من 4 إلى 22 من هذا الشهر.',
        found: [{ expression: '4 إلى 22 من هذا الشهر', value: '2022-06-04/2022-06-22' }],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'day of it',
    pattern: '(?<day>{day-any}) منه',
    fields: { unit: 'month', step: 0, from: 'story' },
    examples: [
      {
        in: 'استقال في الثاني من يونيو الجاري على أن يغادر في 30 منه.',
        found: [
          { expression: 'الثاني من يونيو الجاري', value: '2022-06-02' },
          { expression: '30 منه', value: '2022-06-30' },
        ],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'day of a place',
    pattern: '{venue} {day-any} (?:من )?{months}(?: {full})?',
    fields: { unplaceable: 'a name' },
    examples: [
      { in: 'أقيمت المباراة في ملعب 5 يوليو بالعاصمة.', found: [{ expression: 'ملعب 5 يوليو', value: null }] },
      { in: 'درس في جامعة 8 ماي 1945 بقالمة.', found: [{ expression: 'جامعة 8 ماي 1945', value: null }] },
      { in: 'اعتصموا في ساحة 14 جانفي.', found: [{ expression: 'ساحة 14 جانفي', value: null }] },
    ],
    counterexamples: [
      { in: 'دخل المستشفى 20 غشت.', otherClaims: ['date: 2021-08-20 «20 غشت»'] },
      { in: 'افتتح الملعب في 5 يوليو.', otherClaims: ['date: 2021-07-05 «5 يوليو»'] },
    ],
  },
  {
    name: 'name of an event',
    pattern: '(?:ثورة|حركة|انتفاضة|ميدان|شارع|جسر|أحداث|هجمات) (?<name>{day-of-events})(?! (?:من|عام|سنة|{step}|\\d))',
    fields: { unplaceable: 'the name of an event' },
    examples: [{ in: 'غيرت هجمات 11 سبتمبر العالم.', found: [{ expression: 'هجمات 11 سبتمبر', value: null }] }],
    counterexamples: [
      { in: 'غيرت هجمات 11 سبتمبر 2001 العالم.', otherClaims: ['date: 2001-09-11 «11 سبتمبر 2001»'] },
      { in: 'وقع الهجوم في 11 سبتمبر.', otherClaims: ['date: 2021-09-11 «11 سبتمبر»'] },
    ],
  },
]
