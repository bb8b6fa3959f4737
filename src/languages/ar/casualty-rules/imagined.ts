import type { CasualtyRule } from '../../casualties.ts'

/** Counts of what did not happen, or is not known to have: feared, supposed, denied, threatened, to come. */
export const imagined: readonly CasualtyRule[] = [
  {
    name: 'feared',
    pattern:
      '(?:و|ف)?(?<spared>{fear})(?: {v}){0,4}? أن(?: (?:يكون|تكون)|ه|ها)? (?:(?:{nouns}|{verbs}) )?{fill}(?<count>{whoever})',
    examples: [
      { in: 'ويخشى المنقذون أن يكون 40 عاملا قد قتلوا.', found: [] },
      { in: 'وتخشى الوزارة أن يقتل 40 عاملا إذا انهار السد.', found: [] },
    ],
    counterexamples: [
      {
        in: 'وأكد المنقذون أن 40 عاملا قد قتلوا.',
        otherClaims: ['quote: المنقذون: 40 عاملا قد قتلوا', 'count: killed 40 «40 عاملا»'],
      },
    ],
  },
  {
    name: 'feared or expected',
    pattern:
      '(?:و|ف)?(?:ب|ل|من )?(?:ال)?(?<spared>{feared-or-planned})(?: (?!{nouns}|{verbs}|الذي|التي|بعد){v}){0,3}? ' +
      '(?:ب|ل)?(?:{nouns}|{verbs}|وقوع|سقوط)(?: {near}){0,2}? {fill}(?<count>{whoever})',
    examples: [
      { in: 'ويخشى مقتل 40 عاملا في انهيار المنجم.', found: [] },
      { in: 'وسط مخاوف من غرق 12 بحارا.', found: [] },
      { in: 'وتخشى الوزارة سقوط 40 قتيلا.', found: [] },
      { in: 'وانتشرت شائعات عن مقتل ثلاثة حراس.', found: [] },
      { in: 'ويتوقع نزوح ألفي شخص هذا الشتاء.', found: [], otherClaims: ['date: 2024-WI «هذا الشتاء»'] },
      { in: 'ومن المقرر إجلاء 60 عائلة.', found: [] },
      { in: 'وكاد الحريق يودي بحياة سبعة عمال.', found: [] },
      { in: 'وقال إنه لا صحة لمقتل ستة عمال.', found: [] },
      { in: 'وأحبطت الشرطة مخططا لقتل أربعة قضاة.', found: [] },
    ],
    counterexamples: [
      { in: 'وأعلن مقتل 40 عاملا في انهيار المنجم.', otherClaims: ['count: killed 40 «40 عاملا»'] },
      'وتجمعوا خشية المطر بعد مقتل 40 عاملا.',
    ],
  },
  {
    name: 'toll to come',
    pattern:
      '(?:و|ف)?(?:(?<spared>{to-rise})(?: {v}){0,3}? (?:ب|ل)?{rise}|(?:ال)?(?:حصيلة|عدد)(?: {v}){0,4}? ' +
      '(?<spared>{may-rise}))(?: {v}){0,5}? {fill}(?<count>{whoever})',
    examples: [
      { in: 'وهناك مخاوف من ارتفاع عدد القتلى إلى 300.', found: [] },
      { in: 'وقال إن الحصيلة مرشحة للارتفاع إلى 300 قتيل.', found: [] },
      { in: 'وقالت إن عدد القتلى قد يصل إلى 90.', found: [] },
    ],
    counterexamples: [
      { in: 'وارتفع عدد القتلى إلى 300.', otherClaims: ['count: killed 300 «300»'] },
      { in: 'وقالت إن عدد القتلى قد وصل إلى 90.', otherClaims: ['count: killed 90 «90»'] },
    ],
  },
  {
    name: 'supposed',
    pattern:
      '(?:و|ف)?(?<spared>لو|إذا|لولا|في حال|في حالة)(?: (?:كان|كانت|ما|قد|لم))?(?: {near}){0,3}? (?:{nouns}|{verbs}) {fill}(?<count>{whoever})',
    examples: [
      { in: 'وقال إن المصنع سيغلق لو قتل ثلاثة عمال فيه.', found: [] },
      { in: 'ولم يعرف ما إذا كان قتل خمسة حراس.', found: [] },
    ],
    counterexamples: [
      { in: 'وقال إن المصنع أغلق بعدما قتل ثلاثة عمال فيه.', otherClaims: ['count: killed 3 «ثلاثة عمال»'] },
    ],
  },
  {
    name: 'not done',
    pattern: '(?<count>{whoever})(?: {near}){0,4}? (?<spared>لم) (?:(?:ي|ت){undone})(?!\\p{L})',
    examples: [
      {
        in: 'وقالت الوزارة إن الصحافيين الثلاثة لم يقتلوا.',
        found: [],
        otherClaims: ['quote: الوزارة: الصحافيين الثلاثة لم يقتلوا'],
      },
    ],
    counterexamples: [
      {
        in: 'وقالت الوزارة إن الصحافيين الثلاثة قتلوا.',
        otherClaims: ['quote: الوزارة: الصحافيين الثلاثة قتلوا', 'count: killed 3 «الصحافيين الثلاثة»'],
      },
    ],
  },
  {
    name: 'denied',
    pattern:
      '(?:و|ف)?(?<spared>{denies})(?: (?!(?:ال)?(?:مسؤولي|علاق|تورط|ضلوع|صلت|صلة)){v}){0,5}? ب?{deniable}(?: {near}){0,3}? {fill}(?<count>{whoever})',
    examples: [
      { in: 'نفت الشركة وفاة 20 عاملا في المنجم.', found: [], otherClaims: ['quote: الشركة: وفاة 20 عاملا في المنجم'] },
      { in: 'ونفى الجيش أنه قتل خمسة مزارعين.', found: [], otherClaims: ['quote: الجيش: قتل خمسة مزارعين'] },
      {
        in: 'ونفت الحركة أن تكون خطفت خمسة مزارعين.',
        found: [],
        otherClaims: ['quote: الحركة: تكون خطفت خمسة مزارعين'],
      },
    ],
    counterexamples: [
      {
        in: 'نفت الشركة مسؤوليتها عن الحريق الذي أدى إلى وفاة 20 عاملا.',
        otherClaims: ['quote: الشركة: مسؤوليتها عن الحريق الذي أدى إلى وفاة 20 عاملا', 'count: killed 20 «20 عاملا»'],
      },
      {
        in: 'نفت الشركة مسؤوليتها عن حريق قتل فيه 20 عاملا.',
        otherClaims: ['quote: الشركة: مسؤوليتها عن حريق قتل فيه 20 عاملا', 'count: killed 20 «20 عاملا»'],
      },
    ],
  },
  {
    name: 'condition',
    pattern:
      '(?:و|ف)?(?<spared>{plans})(?: {v}){0,5}? (?:ب|ل|إلى )?(?:ال)?(?:{nouns}|{verbs}) {fill}(?<count>{whoever})',
    examples: [
      { in: 'هدد الخاطفون بقتل رهينتين.', found: [], otherClaims: ['quote: الخاطفون: بقتل رهينتين'] },
      { in: 'اتهموا بالتخطيط لقتل 70 سائحا.', found: [] },
      {
        in: 'قال الخبير إن انهيار السد قد يؤدي إلى مقتل 500 شخص.',
        found: [],
        otherClaims: ['quote: الخبير: انهيار السد قد يؤدي إلى مقتل 500 شخص'],
      },
      {
        in: 'قال الخبير إن انهيار السد سيؤدي إلى مقتل 500 شخص.',
        found: [],
        otherClaims: ['quote: الخبير: انهيار السد سيؤدي إلى مقتل 500 شخص'],
      },
    ],
    counterexamples: [
      {
        in: 'قال الخبير إن انهيار السد قد أدى إلى مقتل 500 شخص.',
        otherClaims: ['quote: الخبير: انهيار السد قد أدى إلى مقتل 500 شخص', 'count: killed 500 «500 شخص»'],
      },
    ],
  },
  {
    name: 'nobody',
    pattern:
      '(?<spared>دون أي|بدون أي|لم (?:يسقط|يصب|يقتل|تسجل|يسجل|يسفر|تقع|يجرح|يعتقل)|لا يوجد|لا توجد)' +
      '(?: (?!(?:سوى|إلا|غير)(?!\\p{L})){near}){0,2} (?<count>{whoever})',
    examples: [{ in: 'لم يصب أحد الركاب في الحريق.', found: [] }],
    counterexamples: [
      { in: 'أصيب أحد الركاب في الحريق.', otherClaims: ['count: injured 1 «أحد الركاب»'] },
      { in: 'لم يقتل في الحريق سوى راكب.', otherClaims: ['count: killed 1 «راكب»'] },
    ],
  },
]
