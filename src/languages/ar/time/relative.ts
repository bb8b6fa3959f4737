import type { TimeRule } from '../../time.ts'

/** Weeks, months and years by their distance; what is counted from another time; what comes back or has no place. */
export const relative: readonly TimeRule[] = [
  {
    name: 'step-unit',
    pattern:
      '{the}(?<unit>أسبوع|شهر|عام|سنة|عقد|قرن|يوم) (?<step>{step})|(?<step>هذا|هذه) ال(?<unit>أسبوع|شهر|عام|سنة|عقد|قرن)',
    finds: [
      { in: 'أرسلت الحكومة هذا الأسبوع قوات.', found: [{ expression: 'هذا الأسبوع', value: '2022-W24' }] },
      { in: 'انهار الجسر الأسبوع الماضي.', found: [{ expression: 'الأسبوع الماضي', value: '2022-W23' }] },
      { in: 'أغلق المنجم الشهر الماضي.', found: [{ expression: 'الشهر الماضي', value: '2022-05' }] },
      { in: 'يتقاعد العام المقبل.', found: [{ expression: 'العام المقبل', value: '2023' }] },
      { in: 'توفي في يونيو العام الماضي.', found: [{ expression: 'يونيو العام الماضي', value: '2021-06' }] },
      { in: 'غادر الأحد من الأسبوع الماضي.', found: [{ expression: 'الأحد من الأسبوع الماضي', value: '2022-06-12' }] },
    ],
    leaves: ['في هذا العالم المضطرب.'],
  },
  {
    name: 'bare-weekday-of-week',
    pattern: '(?<weekday>{weekday})(?= الأسبوع )',
    finds: [{ in: 'غادر أحد الأسبوع الماضي.', found: [{ expression: 'أحد الأسبوع الماضي', value: '2022-06-12' }] }],
    leaves: ['قال أحد الأسباب.'],
  },
  {
    name: 'weekend',
    pattern: '(?:خلال )?(?:(?:عطلة|إجازة) (?:نهاية )?|نهاية )(?:هذا )?ال?أسبوع(?: (?<step>{step}))?',
    means: { unit: 'weekend' },
    finds: [
      { in: 'فاز الفريق في عطلة نهاية الأسبوع.', found: [{ expression: 'عطلة نهاية الأسبوع', value: '2022-W23-WE' }] },
      { in: 'سيلعب الفريق نهاية هذا الأسبوع.', found: [{ expression: 'نهاية هذا الأسبوع', value: '2022-W24-WE' }] },
    ],
    leaves: [],
  },
  {
    name: 'edge-unit',
    pattern: '(?<edge>{edge}) (?:من )?(?:هذا )?ال(?<unit>أسبوع|شهر|عام|سنة|يوم)(?! (?:{step}|ال|\\d))',
    means: { step: 0 },
    finds: [
      { in: 'قضت محكمة في وقت سابق من الشهر بسجنه.', found: [{ expression: 'وقت سابق من الشهر', value: '2022-06' }] },
      { in: 'قال إنه سيرحل بحلول نهاية العام.', found: [{ expression: 'نهاية العام', value: '2022' }] },
    ],
    leaves: ['خلال الأيام الثلاثة.'],
  },
  {
    name: 'step-span',
    pattern: '(?:ال)?(?<span>{amount}) (?:{step}|الأخيرة|الأخيرين)|(?:آخر|أول) (?<span>{amount})',
    finds: [
      { in: 'تراجعت في الأشهر الثلاثة الماضية.', found: [{ expression: 'الأشهر الثلاثة الماضية', value: null }] },
    ],
    leaves: [],
  },
  {
    name: 'vague',
    pattern:
      '(?:(?:قبل|منذ|خلال|بعد|في غضون) )?(?:بضعة?|عدة|عدد من|مئات|عشرات|آلاف) (?:ال)?{unit-many}|(?:قبل|منذ|بعد) {unit-many}(?! {cardinal})|(?:قبل|منذ|خلال|بعد|في)? ?(?:ال){unit-many}(?: القليلة)?(?: (?:الماضية|الأخيرة|المقبلة|القادمة))|مؤخرا|حديثا|قريبا|في الآونة الأخيرة',
    means: { not: 'vague' },
    finds: [{ in: 'توترت العلاقات في الأشهر الأخيرة.', found: [{ expression: 'في الأشهر الأخيرة', value: null }] }],
    leaves: ['توترت قبل ثلاثة أشهر.'],
  },
  {
    name: 'ago',
    pattern:
      '(?:قبل (?:{about} )?|منذ (?:{nearly} )?)(?<span>{amount}(?:[،,]? ?و? ?{amount}){0,4})(?: من الآن)?(?! (?:من|على|ال|أو|فقط من|\\d))',
    means: { direction: -1 },
    finds: [
      { in: 'وجد القارب قبل ثلاثة أيام.', found: [{ expression: 'قبل ثلاثة أيام', value: '2022-06-12' }] },
      { in: 'أغلق قبل نحو شهرين.', found: [{ expression: 'قبل نحو شهرين', value: '2022-04' }] },
      { in: 'يخوضون معارك منذ أسبوع.', found: [{ expression: 'منذ أسبوع', value: '2022-06-08' }] },
      { in: 'مستمرة منذ ست سنوات.', found: [{ expression: 'منذ ست سنوات', value: '2016' }] },
    ],
    leaves: ['استقال قبل ثلاثة أيام من الاقتراع.'],
  },
  {
    name: 'from-now',
    pattern: '(?<span>{amount}(?:[،,]? ?و? ?{amount}){0,4}) من الآن',
    means: { direction: -1 },
    finds: [
      {
        in: 'غادر 2 سنة و1 شهر و21 يوما من الآن.',
        found: [{ expression: '2 سنة و1 شهر و21 يوما من الآن', value: '2020-04-24' }],
      },
    ],
    leaves: [],
  },
  {
    name: 'after-now',
    pattern: 'بعد (?:{about} )?(?<span>{amount}(?:[،,]? ?و? ?{amount}){0,4}) من (?:الآن|اليوم)',
    means: { direction: 1 },
    finds: [{ in: 'تجرى بعد أسبوعين من الآن.', found: [{ expression: 'بعد أسبوعين من الآن', value: '2022-W26' }] }],
    leaves: [],
  },
  {
    name: 'later',
    pattern: 'بعد (?:{about} )?(?<span>{amount})(?! (?:من|على|ال|فقط من))|بعد ذلك ب(?<span>{amount})',
    means: { direction: 1, from: 'story' },
    finds: [
      {
        in: 'سقط في 6 يونيو الجاري وتوفي بعد يومين.',
        found: [
          { expression: '6 يونيو الجاري', value: '2022-06-06' },
          { expression: 'بعد يومين', value: '2022-06-08' },
        ],
      },
    ],
    leaves: ['جاء بعد أربعة أيام على التفجير.'],
  },
  {
    name: 'earlier',
    pattern: 'قبل ذلك ب(?<span>{amount})|قبلها ب(?<span>{amount})',
    means: { direction: -1, from: 'story' },
    finds: [
      {
        in: 'توفي في 6 يونيو الجاري وأصيب قبل ذلك بيومين.',
        found: [
          { expression: '6 يونيو الجاري', value: '2022-06-06' },
          { expression: 'قبل ذلك بيومين', value: '2022-06-04' },
        ],
      },
    ],
    leaves: [],
  },
  {
    name: 'that-unit',
    pattern:
      'هذا ال(?<unit>يوم)|(?:ذلك|ذاك|تلك) ال(?<unit>يوم|أسبوع|شهر|عام|سنة)|ال(?<unit>يوم|أسبوع|شهر|عام|سنة) (?:نفسه|نفسها|ذاته|ذاتها|عينه)|نفس ال(?<unit>يوم|أسبوع|شهر|عام|سنة)',
    means: { step: 0, from: 'story' },
    finds: [
      {
        in: 'أسست في يونيو 1998 وحلت في العام نفسه.',
        found: [
          { expression: 'يونيو 1998', value: '1998-06' },
          { expression: 'العام نفسه', value: '1998' },
        ],
      },
    ],
    leaves: [],
  },
  {
    name: 'that-part',
    pattern: 'تلك (?<part>الليلة)|ذلك (?<part>الصباح|المساء|الفجر)',
    means: { unit: 'day', step: 0, from: 'story' },
    finds: [
      {
        in: 'تعشى في 6 يونيو الجاري مع أهله واختفى في تلك الليلة.',
        found: [
          { expression: '6 يونيو الجاري', value: '2022-06-06' },
          { expression: 'تلك الليلة', value: '2022-06-06TNI' },
        ],
      },
    ],
    leaves: [],
  },
  {
    name: 'told-unit',
    pattern: 'ال(?<unit>يوم|أسبوع|شهر|عام|سنة) (?<told>{told})',
    finds: [
      {
        in: 'فاز في 6 يونيو الجاري بعدما خسر في اليوم السابق.',
        found: [
          { expression: '6 يونيو الجاري', value: '2022-06-06' },
          { expression: 'اليوم السابق', value: '2022-06-05' },
        ],
      },
      {
        in: 'فاز في 6 يونيو الجاري وغادر في اليوم التالي.',
        found: [
          { expression: '6 يونيو الجاري', value: '2022-06-06' },
          { expression: 'اليوم التالي', value: '2022-06-07' },
        ],
      },
    ],
    leaves: [],
  },
  {
    name: 'told-weekday',
    pattern: '(?:يوم )?ال(?<weekday>{weekday}) (?<told>{told})',
    finds: [
      {
        in: 'فاز في 6 يونيو الجاري بعدما خسر السبت السابق.',
        found: [
          { expression: '6 يونيو الجاري', value: '2022-06-06' },
          { expression: 'السبت السابق', value: '2022-06-04' },
        ],
      },
    ],
    leaves: [],
  },
  {
    name: 'now',
    pattern: '(?:حتى )?الآن|حاليا|حالا|في هذه اللحظة|في الوقت الحاضر|في الوقت الراهن',
    means: { now: true },
    finds: [{ in: 'هم الآن في السجن.', found: [{ expression: 'الآن', value: null }] }],
    leaves: [],
  },
  {
    name: 'repeated',
    pattern:
      '(?:كل|لكل) (?:{cardinal} )?(?:{unit}|صباح|مساء|ليلة)|يوميا|أسبوعيا|شهريا|سنويا|مرة في ال(?:شهر|أسبوع|سنة|عام|يوم)|في ال(?:شهر|أسبوع|سنة|عام) الواحدة?',
    means: { not: 'comes back' },
    finds: [{ in: 'تفيض الأنهار كل عام.', found: [{ expression: 'كل عام', value: null }] }],
    leaves: [],
  },
  {
    name: 'age',
    pattern:
      '(?:البالغ(?:ة)?|يبلغ|تبلغ|عمره|عمرها|في)(?: من العمر)? {cardinal} (?:عاما|سنة|أعوام|سنوات)(?: من العمر)?|[(]{cardinal} (?:عاما|سنة|أعوام|سنوات)[)]',
    means: { not: 'an age' },
    finds: [{ in: 'اعتقل خالد (27 عاما) في منزله.', found: [{ expression: '(27 عاما)', value: null }] }],
    leaves: [],
  },
  {
    name: 'whole',
    pattern: '(?:طوال|طيلة|على مدار|على مدى) (?:ال)?(?<span>{amount})',
    finds: [{ in: 'بقي هناك طوال الأسبوع.', found: [{ expression: 'طوال الأسبوع', value: null }] }],
    leaves: [],
  },
  {
    name: 'duration',
    pattern: '(?:(?:خلال|في غضون|لمدة|مدة) )?(?<span>{amount}(?:[،,]? ?و? ?{amount}){0,4})',
    finds: [{ in: 'استمر القتال ستة أسابيع.', found: [{ expression: 'ستة أسابيع', value: null }] }],
    leaves: [],
  },
]
