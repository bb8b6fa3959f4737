import { type CasualtyRule, tollExample } from '../../casualties.ts'

const TOLLED =
  '(?:(?<killed>(?:ال)?{dead-people}|حالات (?:ال)?(?:وفاة|وفيات)|(?:الذين|من) ' +
  '(?:قتلوا|قضوا|لقوا حتفهم|لقوا مصرعهم))|(?<injured>(?:ال)?(?:جرحى|مصابين|إصابات|مصابون)|حالات (?:ال)?(?:تسمم|اختناق)(?: ال\\p{L}+)?)|' +
  '(?<missing>(?:ال)?مفقود(?:ين|ون))|(?<displaced>(?:ال)?(?:نازح|مشرد|مهجر)(?:ين|ون))|' +
  '(?<detained>(?:ال)?(?:(?:معتقل|موقوف|محتجز|مخطوف|مختطف)(?:ين|ون)|أسرى)))(?!\\p{L})'

/** A toll and its figures. */
export const tolls: readonly CasualtyRule[] = [
  {
    name: 'toll from and to',
    pattern: `(?:و|ف)?(?:عدد|حصيلة|أعداد|الحصيلة)(?: {w}){0,3}? (?:ب|ل)?${TOLLED}(?: {w}){0,8}? من {fill}(?<count>{count})(?= إلى)`,
    examples: [
      {
        in: 'ارتفع عدد القتلى من 18 إلى 22 خلال الليل.',
        found: [tollExample('killed', '18', 18)],
        otherClaims: ['count: killed 22 «22»'],
      },
    ],
    counterexamples: ['ارتفع سعر الخبز من 18 إلى 22 قرشا.'],
  },
  {
    name: 'toll from and to, second',
    pattern: '(?<head>{claimed})(?: {v}){0,1} إلى {fill}(?<count>{count})',
    examples: [
      {
        in: 'ارتفع عدد القتلى من 18 إلى 22 خلال الليل.',
        found: [tollExample('killed', '22', 22)],
        otherClaims: ['count: killed 18 «18»'],
      },
    ],
    counterexamples: ['ارتفعت الحرارة من 18 إلى 22 درجة.'],
  },
  {
    name: 'toll',
    pattern: `(?:و|ف)?(?:ب|ل)?(?:ال)?(?:عدد|حصيلة|أعداد|إجمالي|مجموع)(?: {w}){0,2}? (?:ب|ل|ال)?${TOLLED}(?: {near}){0,12}? {fill}["“«]?(?<count>{anyone})`,
    examples: [
      { in: 'ارتفع عدد ضحايا الانهيار ليبلغ 28 شخصا.', found: [tollExample('killed', '28 شخصا', 28)] },
      { in: 'تجاوزت حصيلة الوفيات في البلاد ثلاثة آلاف.', found: [tollExample('killed', 'ثلاثة آلاف', 3000)] },
      { in: 'بلغ عدد الذين لقوا حتفهم 55.', found: [tollExample('killed', '55', 55)] },
      { in: 'وبلغ عدد حالات الوفاة 14 حالة.', found: [tollExample('killed', '14', 14)] },
      { in: 'ارتفع عدد حالات التسمم الغذائي إلى 47 حالة.', found: [tollExample('injured', '47', 47)] },
      { in: 'بلغ عدد الموتى 312.', found: [tollExample('killed', '312', 312)] },
      { in: 'قدر عدد النازحين بنحو مئتي ألف.', found: [tollExample('displaced', 'نحو مئتي ألف', 200000)] },
    ],
    counterexamples: ['ارتفع عدد المقاعد ليبلغ 28 مقعدا.'],
  },
  {
    name: 'toll last',
    pattern: `(?:و|ف)?{reaches}(?: (?:إلى|ل))? {fill}(?<count>{count})(?: {v}){0,4}? (?:عدد|حصيلة|مجموع) ${TOLLED}`,
    examples: [{ in: 'ارتفع إلى 45 شخصا عدد ضحايا الانهيار.', found: [tollExample('killed', '45 شخصا', 45)] }],
    counterexamples: ['ارتفع إلى 45 شركة عدد الرعاة.'],
  },
  {
    name: 'among the dead',
    pattern: `(?<count>{anyone})(?: {v}){0,5}? (?:كان |كانت |كانا |كانوا )?(?:ضمن|من ضمن|من بين) ${TOLLED}`,
    isPart: true,
    examples: [
      {
        in: 'قالت الشرطة إن سائحين اثنين كانا من بين القتلى.',
        found: [tollExample('killed', 'سائحين اثنين', 2)],
        otherClaims: ['quote: الشرطة: سائحين اثنين كانا من بين القتلى'],
      },
    ],
    counterexamples: [
      {
        in: 'قالت الشرطة إن سائحين اثنين كانا من بين الحضور.',
        otherClaims: ['quote: الشرطة: سائحين اثنين كانا من بين الحضور'],
      },
    ],
  },
  {
    name: 'the dead are',
    pattern: `(?:و|ف)?(?:(?:من )?بين |أن |إن |عن )?${TOLLED}(?: (?:هم|هما|كانوا|بينهم|من بينهم|عددهم|بلغ عددهم|وعددهم))? {fill}(?<count>{anyone})`,
    examples: [
      {
        in: 'وقالت الشرطة إن القتلى أربعة مدنيين وشرطيان.',
        found: [tollExample('killed', 'أربعة مدنيين', 4, 4, 'civilian')],
        otherClaims: ['quote: الشرطة: القتلى أربعة مدنيين وشرطيان', 'count: killed 2 «شرطيان»'],
      },
      { in: 'وبين الجرحى طفلان.', found: [tollExample('injured', 'طفلان', 2)] },
    ],
    counterexamples: [
      { in: 'وقالت الشرطة إن الحاضرين أربعة مدنيين.', otherClaims: ['quote: الشرطة: الحاضرين أربعة مدنيين'] },
    ],
  },
]
