import { type CasualtyRule, tollExample } from '../../casualties.ts'

const AFTER =
  '(?:(?<killed>{killed-after})|(?<injured>{injured-after})|(?<missing>{missing-after})|' +
  '(?<displaced>{displaced-after})|(?<detained>{detained-after}))(?!\\p{L})'

/** A count, and the verb for its outcome behind it. */
export const verbsLast: readonly CasualtyRule[] = [
  {
    name: 'spared',
    pattern: '(?<count>{whoever})(?: {near}){0,4}? (?:قد )?(?<spared>{came-off})(?!\\p{L})',
    examples: [
      {
        in: 'قال المدير إن 14 عاملا كانوا في النفق نجوا.',
        found: [],
        otherClaims: ['quote: المدير: 14 عاملا كانوا في النفق نجوا'],
      },
    ],
    counterexamples: [
      {
        in: 'قال المدير إن 14 عاملا كانوا في النفق قتلوا.',
        otherClaims: ['quote: المدير: 14 عاملا كانوا في النفق قتلوا', 'count: killed 14 «14 عاملا»'],
      },
    ],
  },
  {
    name: 'verb last, with a part between',
    pattern: `(?<count>{anyone})(?: {v}){0,3}?[،,]? {among}(?: [^.؛;]{1,90}?[،,]| {fill}{anyone}(?: {v}){0,2}?) (?:قد |كانوا )?${AFTER}`,
    examples: [
      {
        in: 'وكان ستة أجانب، بينهم طبيبان، خطفوا قبل عام.',
        found: [tollExample('detained', 'ستة أجانب', 6)],
        otherClaims: ['count: detained 2 «طبيبان»', 'date: 2023 «قبل عام»'],
      },
      {
        in: 'وقالت إن 40 عاملا بينهم امرأتان قضوا في الحريق.',
        found: [tollExample('killed', '40 عاملا', 40)],
        otherClaims: ['count: killed 2 «امرأتان»'],
      },
    ],
    counterexamples: [{ in: 'وكان ستة أجانب، بينهم طبيبان، وصلوا قبل عام.', otherClaims: ['date: 2023 «قبل عام»'] }],
  },
  {
    name: 'verb last',
    pattern: `(?<count>{anyone})،?(?: {w}){0,11}? (?:قد |تم |ف)?${AFTER}`,
    examples: [
      {
        in: 'قالت السلطات إن 27 شخصا قتلوا في الفيضان.',
        found: [tollExample('killed', '27 شخصا', 27)],
        otherClaims: ['quote: السلطات: 27 شخصا قتلوا في الفيضان'],
      },
      { in: 'انهار جدار على عاملين فتوفيا في الحال.', found: [tollExample('killed', 'عاملين', 2)] },
      { in: 'ولا يزال 40 في عداد المفقودين.', found: [tollExample('missing', '40', 40)] },
      { in: 'ولا يزال 12 ناشطا يقبعون في السجن.', found: [tollExample('detained', '12 ناشطا', 12)] },
      { in: 'وقالت إن 13 متهما كانوا في القرية أوقفوا.', found: [tollExample('detained', '13 متهما', 13)] },
      { in: 'أجبرت السيول نحو ألفي شخص على ترك منازلهم.', found: [tollExample('displaced', 'نحو ألفي شخص', 2000)] },
    ],
    counterexamples: [
      { in: 'قالت السلطات إن 27 شخصا حضروا الحفل.', otherClaims: ['quote: السلطات: 27 شخصا حضروا الحفل'] },
    ],
  },
  {
    name: 'verb last, of one',
    pattern:
      '(?<count>{one})(?: {near}){0,5}? (?:قد |ف)?' +
      '(?:(?<killed>{killed-one})|(?<injured>أصيب|أصيبت|جرح|جرحت)|(?<missing>فقد|فقدت)|' +
      '(?<detained>اعتقل|اعتقلت|أوقف|خطف|اختطف|خطفت))(?!\\p{L})(?! {fill}{anyone})',
    examples: [
      { in: 'عثر على سيدة مقتولة في منزلها.', found: [tollExample('killed', 'سيدة', 1)] },
      { in: 'سقط عامل من الطابق الرابع ولقي حتفه.', found: [tollExample('killed', 'عامل', 1)] },
      {
        in: 'ذكر الموقع أن جنديا قتل في الكمين.',
        found: [tollExample('killed', 'جنديا', 1, 1, 'combatant')],
        otherClaims: ['quote: الموقع: جنديا قتل في الكمين'],
      },
    ],
    counterexamples: [{ in: 'ذكر الموقع أن جنديا حضر الحفل.', otherClaims: ['quote: الموقع: جنديا حضر الحفل'] }],
  },
  {
    name: 'verb last, of a group',
    pattern:
      '(?<count>{people})(?: {near}){0,4}? (?:قد |كانت |التي )?(?<displaced>{displaced-group})(?!\\p{L})(?! {fill}{anyone})',
    examples: [
      {
        in: 'ذكر التقرير أن 90 عائلة نزحت من الوادي.',
        found: [tollExample('displaced', '90 عائلة', 90)],
        otherClaims: ['quote: التقرير: 90 عائلة نزحت من الوادي'],
      },
      {
        in: 'وقالت المنظمة إن آلاف الأسر شردت.',
        found: [tollExample('displaced', 'آلاف الأسر', 2000, null)],
        otherClaims: ['quote: المنظمة: آلاف الأسر شردت'],
      },
    ],
    counterexamples: [
      { in: 'ذكر التقرير أن 90 عائلة تلقت مساعدات.', otherClaims: ['quote: التقرير: 90 عائلة تلقت مساعدات'] },
    ],
  },
]
