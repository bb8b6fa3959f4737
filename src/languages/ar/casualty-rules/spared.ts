import type { CasualtyRule } from '../../casualties.ts'

/** Counts of people to whom none of this happened: the rescued, the perpetrators, the ill, those left behind. */
export const spared: readonly CasualtyRule[] = [
  {
    name: 'spared, verb first',
    pattern: '(?:و|ف)?(?:ب|ل)?(?<spared>{saves})(?!\\p{L})(?: {near}){0,4}? {fill}(?<count>{whoever})',
    examples: [
      { in: 'نجا 12 بحارا من الغرق بعد انقلاب القارب.', found: [] },
      { in: 'أفرجت السلطات عن 30 سجينا.', found: [] },
      { in: 'شيع المئات جثامين البحارة.', found: [] },
      { in: 'أنقذ خفر السواحل ثمانية صيادين.', found: [] },
    ],
    counterexamples: [{ in: 'قتل 12 بحارا في انقلاب القارب.', otherClaims: ['count: killed 12 «12 بحارا»'] }],
  },
  {
    name: 'lost something',
    pattern:
      '(?:و|ف)?(?<spared>فقد|فقدت|يفقد|تفقد|فقدان)(?: {v})?? {fill}(?<count>{whoever})' +
      '(?: (?!{preposition}(?!\\p{L})){v})??' +
      '(?: (?!{not-lost}(?:هم|هن|هما)(?!\\p{L}))ل?\\p{L}{2,12}(?:هم|هن|هما)(?!\\p{L})| {faculty}(?!\\p{L})' +
      '| من \\p{L}{2,12}(?:ه|ها|نا)(?!\\p{L})|(?: {v}){0,4}? {of-ones-own}(?:ه|ها)(?!\\p{L}))',
    examples: [
      { in: 'فقد 80 نجارا وظائفهم هذا العام.', found: [], otherClaims: ['date: 2024 «هذا العام»'] },
      { in: 'وفقد مئات الصيادين قواربهم في العاصفة.', found: [] },
      { in: 'وفقدت ثلاثة من كتبها.', found: [] },
      { in: 'فقد سائق شاحنة محملة بالقمح سيطرته على المقود.', found: [] },
      { in: 'وفقدت امرأة وظيفتها.', found: [] },
      { in: 'وفقد جندي ساقه في الانفجار.', found: [] },
    ],
    counterexamples: [
      { in: 'وفقد صياد في العاصفة.', otherClaims: ['count: missing 1 «صياد»'] },
      { in: 'وفقد شاب حياته في الحادث.', otherClaims: ['count: killed 1 «شاب»'] },
      { in: 'وفقد مئات الصيادين في العاصفة.', otherClaims: ['count: missing 200.. «مئات الصيادين»'] },
      { in: 'وفقد ثلاثة صيادين حياتهم في العاصفة.', otherClaims: ['count: killed 3 «ثلاثة صيادين»'] },
    ],
  },
  {
    name: 'agent',
    pattern:
      '(?<spared>على يد|بيد|على أيدي|من قبل|نفذه|نفذها|شنه|شنها|بقيادة|يقوده|يقودها|ارتكبه|ارتكبها|فجر|أقدم|هاجم|اقتحم)(?!\\p{L}) {fill}(?<count>{whoever})',
    examples: [{ in: 'قتل العمدة على يد ثلاثة مسلحين.', found: [] }],
    counterexamples: [{ in: 'قتل ثلاثة مسلحين على يد العمدة.', otherClaims: ['count: killed 3 «ثلاثة مسلحين»'] }],
  },
  {
    name: 'agent, before its object',
    pattern:
      '(?:و|ف)?(?:{verbs}) (?<count>{people}|{some})(?<spared>)(?: (?!(?:من|في|على|إلى|عن|بين|ضمن|{among})(?!\\p{L})|و){v})?(?= (?:{one}|{people}))',
    examples: [{ in: 'اغتال مسلحان مجهولان ضابطا أمام منزله.', found: [], otherClaims: ['count: killed 1 «ضابطا»'] }],
    counterexamples: [{ in: 'اغتيل مسلحان مجهولان أمام منزل ضابط.', otherClaims: ['count: killed 2 «مسلحان»'] }],
  },
  {
    name: 'ill, verb first',
    pattern:
      '(?:و|ف)?(?:ب|ل)?(?<spared>أصيب|أصيبت|إصابة|يصاب|تصاب|تصيب|أصابت)(?: {near}){0,4}? ' +
      '{fill}(?<count>{whoever})(?: {v}){0,3}? (?:ب|من )(?:ال)?{ailment}',
    examples: [
      { in: 'وأصيب 12 مريضا بالسكري خلال الدراسة.', found: [] },
      {
        in: 'أعلنت الوزارة إصابة 90 شخصا بفيروس جديد.',
        found: [],
        otherClaims: ['quote: الوزارة: إصابة 90 شخصا بفيروس جديد'],
      },
      { in: 'وأصيب والده بالشلل وهو صغير.', found: [] },
    ],
    counterexamples: [
      { in: 'وأصيب 12 مريضا بحروق خلال الحريق.', otherClaims: ['count: injured 12 «12 مريضا»'] },
      {
        in: 'أعلنت الوزارة إصابة 90 شخصا بجروح.',
        otherClaims: ['quote: الوزارة: إصابة 90 شخصا بجروح', 'count: injured 90 «90 شخصا»'],
      },
    ],
  },
  {
    name: 'ill, verb last',
    pattern:
      '(?<count>{whoever})(?: {near}){0,4}? (?<spared>أصيبوا|أصيبا|أصبن|مصابين|مصابون|مصابا|مصاب|يعانون|تعانين) ' +
      '(?:من |ب)(?:ال)?{ailment}',
    examples: [{ in: 'وتبين أن 12 منهم أصيبوا بالسكري.', found: [] }],
    counterexamples: [{ in: 'وتبين أن 12 منهم أصيبوا بجروح.', otherClaims: ['count: injured 12 «12 منهم»'] }],
  },
  {
    name: 'sentenced to death',
    pattern:
      '(?<!(?:نفذ|نفذت|نفذوا|ينفذ|تنفذ|تنفيذ)(?: \\p{L}+){0,2} )(?:و|ف)?(?:ب)?(?:ال)?' +
      '(?<spared>حكم|حكما|حكمت|أحكام|أحكاما|قضت|قضى|طالب|طالبت|يواجه|تواجه)(?: {v}){0,4}? ب?(?:ال)?إعدام ' +
      '(?:{v} ){0,2}?{fill}(?<count>{whoever})',
    examples: [{ in: 'وقضت المحكمة بإعدام ثلاثة متهمين.', found: [] }],
    counterexamples: [
      { in: 'ونفذت السلطات حكم الإعدام بحق ستة رهائن.', otherClaims: ['count: killed 6 «ستة رهائن»'] },
      { in: 'وقضت المحكمة بسجن ثلاثة متهمين.', otherClaims: ['count: detained 3 «ثلاثة متهمين»'] },
    ],
  },
  {
    name: 'out of hospital',
    pattern:
      '(?:و|ف)?(?<spared>خرج|خرجوا|خروج|غادر|غادرت|مغادرة|يغادر|تماثل)(?: {near}){0,3}? {fill}(?<count>{whoever})' +
      '(?: {v}){0,3}? (?:من )?(?:المستشف\\p{L}+|للشفاء|إلى الشفاء)',
    examples: [{ in: 'وخرج أربعة مصابين من المستشفى.', found: [] }],
    counterexamples: [
      { in: 'وخرج القطار عن السكة فأصيب أربعة مسافرين.', otherClaims: ['count: injured 4 «أربعة مسافرين»'] },
    ],
  },
  {
    name: 'toll of the ill',
    pattern:
      '(?:و|ف)?(?:عدد|حصيلة|إجمالي|مجموع)(?: {v}){0,1}? (?:ال)?(?<spared>إصابات|مصابين|مصابون|حالات|إصابة)' +
      '(?: {v}){0,2}? (?:ب|من )(?:ال)?{ailment}(?: {near}){0,6}? {fill}(?<count>{whoever})',
    examples: [{ in: 'وبلغ عدد المصابين بفيروس كورونا في البلاد 900.', found: [] }],
    counterexamples: [
      { in: 'وبلغ عدد المصابين في الحريق 90.', otherClaims: ['count: injured 90 «90»'] },
      { in: 'وبلغ عدد الوفيات بفيروس كورونا 90.', otherClaims: ['count: killed 90 «90»'] },
    ],
  },
  {
    name: 'victims who live',
    pattern:
      '(?:و|ف)?(?:(?:رفع|رفعت|تقدم|تقدمت|أدلت|طالب|طالبت|تطالب|قاضت|عوض|عوضت|تعويض) {fill}(?<count>{whoever}) ?(?:من )?' +
      '(?:ال)?(?:ضحية|ضحايا)(?<spared>)|(?<count>{whoever}) ?(?:من )?(?:ال)?(?:ضحية|ضحايا)(?<spared>)(?: {v}){0,4}? ' +
      '(?:ب|ل|لل)?(?:ال)?{redress})(?!\\p{L})',
    examples: [
      { in: 'ورفعت 12 ضحية دعوى على الشركة.', found: [] },
      { in: 'وقال المحامي إن 30 ضحية تقدمن بشكوى.', found: [], otherClaims: ['quote: المحامي: 30 ضحية تقدمن بشكوى'] },
      { in: 'وتطالب 40 من الضحايا بتعويضات.', found: [], otherClaims: ['quote: 40 من الضحايا: بتعويضات'] },
    ],
    counterexamples: [
      { in: 'وخلف الحريق 12 ضحية.', otherClaims: ['count: killed 12 «12 ضحية»'] },
      { in: 'ورفعت الإدارة حصيلة الحريق إلى 12 ضحية.', otherClaims: ['count: killed 12 «12 ضحية»'] },
    ],
  },
  {
    name: 'left behind',
    pattern:
      '(?:و|ف)?(?:مات|ماتت|توفي|توفيت|توفى|رحل|رحلت)(?: {v}){0,5}? (?<spared>عن|تاركا|مخلفا|تاركة|مخلفة) {fill}(?<count>{whoever})',
    examples: [{ in: 'ومات الملك عن ثلاثة أبناء.', found: [] }],
    counterexamples: [
      'ومات الملك بعد ثلاثة أعوام.',
      { in: 'وتوفي ثلاثة جنود عن طريق الخطأ.', otherClaims: ['count: killed 3 «ثلاثة جنود»'] },
    ],
  },
  {
    name: 'goods seized',
    pattern:
      '(?:و|ف)?(?:ضبط|ضبطت|ضبطوا|حجز|حجزت|صادر|صادرت|مصادرة|أوقف|أوقفت|احتجز|احتجزت|أجلت)(?: {near}){0,9}? {fill}(?<count>{bare})(?<spared>)' +
      '(?= (?!آخر|(?:{circumstance}|من|إلى|عن|كانوا|كانا)(?!\\p{L}))\\p{L}{2,}(?<!ين|ون)(?!\\p{L}))',
    examples: [{ in: 'ضبطت الشرطة 12 ألف رزمة مهربة.', found: [] }],
    counterexamples: [
      { in: 'ضبطت الشرطة 12 آخرين.', otherClaims: ['count: detained 12 «12 آخرين»'] },
      { in: 'ضبطت الشرطة 12 متورطين.', otherClaims: ['count: detained 12 «12 متورطين»'] },
    ],
  },
]
