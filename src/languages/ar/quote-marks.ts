import type { QuoteRule } from '../quotes.ts'

/** Words in quotation marks or behind a colon, with their verb before or after them. */
export const marks: readonly QuoteRule[] = [
  {
    name: 'named-colon',
    pattern: '^(?<speaker>{head}{verbless}{0,7})(?<cue> ?:) ?(?={speech})',
    examples: [
      {
        in: 'الوزير نادر سليم: «لن نغلق المصنع أبدا».',
        found: [{ speaker: 'الوزير نادر سليم', content: '«لن نغلق المصنع أبدا»', form: 'direct' }],
      },
      {
        in: 'رئيسة الجمعية هدى رضا: "لم نتلق ردا واحدا".',
        found: [{ speaker: 'رئيسة الجمعية هدى رضا', content: '"لم نتلق ردا واحدا"', form: 'direct' }],
      },
    ],
    counterexamples: ['الكاتب وزع روايته الجديدة: «بيت بلا باب».', 'الطبيب في المسلسل: «نهاية الليل».'],
  },
  {
    name: 'said-marks',
    pattern: '{verb}(?<cue>(?:{speech-verb}|{clause-verb})(?:ه|ها|هم|ني|نا)?){shut}(?<speaker>{gap-said}){then-marks}',
    examples: [
      {
        in: 'ويبتسم الحارس سامي عون قبل أن يقول: «هنا كنا نلعب».',
        found: [{ speaker: 'الحارس سامي عون', content: '«هنا كنا نلعب»', form: 'direct' }],
      },
      {
        in: 'ويبتسم الحارس سامي عون ثم يقول: «هنا كنا نلعب».',
        found: [{ speaker: 'الحارس سامي عون', content: '«هنا كنا نلعب»', form: 'direct' }],
      },
      {
        in: 'وتروي أم حسن قصتها: «رأيت النار أمامي».',
        found: [{ speaker: 'أم حسن', content: '«رأيت النار أمامي»', form: 'direct' }],
      },
      {
        in: '«ضاع كل شيء»، يقول البائع، قبل أن يضيف بحزن: «لن أعود».',
        found: [{ speaker: 'البائع', content: '«لن أعود»', form: 'direct' }],
        otherClaims: ['quote: البائع: «ضاع كل شيء»'],
      },
      {
        in: 'وشدد المكتب على "ضرورة الصبر" في بيان صدر بعد أسبوع من الحريق. وقال المدير: «سنعمل معا غدا».',
        found: [{ speaker: 'المدير', content: '«سنعمل معا غدا»', form: 'direct' }],
        otherClaims: ['quote: المكتب: "ضرورة الصبر"', 'date: 2024-03-15 «غدا»'],
      },
      {
        in: 'وجلس الحارس نادر سليم تحت الشجرة. وقال لنا ضاحكا: «الليل لا ينام».',
        found: [{ speaker: 'الحارس نادر سليم', content: '«الليل لا ينام»', form: 'direct' }],
      },
      {
        in: 'ونادى البائع على جاره: «هات الميزان الكبير».',
        found: [{ speaker: 'البائع', content: '«هات الميزان الكبير»', form: 'direct' }],
      },
      {
        in: 'وقالت الوزيرة منى الحداد: «سنفتح الطريق غدا».',
        found: [{ speaker: 'الوزيرة منى الحداد', content: '«سنفتح الطريق غدا»', form: 'direct' }],
        otherClaims: ['date: 2024-03-15 «غدا»'],
      },
      {
        in: 'وقالت ليلى مراد: «رأيت كرة من نار». وقالت بصوت خافت: «لم أعد أسمع شيئا».',
        found: [
          { speaker: 'ليلى مراد', content: '«رأيت كرة من نار»', form: 'direct' },
          { speaker: 'ليلى مراد', content: '«لم أعد أسمع شيئا»', form: 'direct' },
        ],
      },
      {
        in: 'وصل الوزير نادر سليم. وقال مراد لسليم: «لم أعد أسمع شيئا».',
        found: [{ speaker: 'مراد', content: '«لم أعد أسمع شيئا»', form: 'direct' }],
      },
      {
        in: 'وكتب المتحدث باسم نقابة السائقين نادر سليم قائلا: «لن نقبل بهذا العرض أبدا».',
        found: [
          { speaker: 'المتحدث باسم نقابة السائقين نادر سليم', content: '«لن نقبل بهذا العرض أبدا»', form: 'direct' },
        ],
      },
      {
        in: 'ومر معالي الوزير رامي حداد بالورشة، وقال معاليه: «سننجز العمل قبل الشتاء».',
        found: [{ speaker: 'الوزير رامي حداد', content: '«سننجز العمل قبل الشتاء»', form: 'direct' }],
      },
      {
        in: 'والتقى الوزير رامي حداد بالسفراء. وقال متوجها إلى الصحافة: «العمل مستمر كما وعدنا».',
        found: [{ speaker: 'الوزير رامي حداد', content: '«العمل مستمر كما وعدنا»', form: 'direct' }],
      },
      {
        in: 'ورد النائب علي سليم على الصحيفة وقال: «هذا كلام بلا دليل».',
        found: [{ speaker: 'النائب علي سليم', content: '«هذا كلام بلا دليل»', form: 'direct' }],
      },
      {
        in: 'وقال الخبير نادر سليم: الأسعار سترتفع.',
        found: [{ speaker: 'الخبير نادر سليم', content: 'الأسعار سترتفع', form: 'indirect' }],
      },
    ],
    counterexamples: [
      'وسألت أمي: «لمن هذه الحقيبة؟».',
      'ووردت أنباء عن حريق في «حي النخيل القديم».',
      { in: 'وقالت منى «الصغيرة» إن الطريق سالك.', otherClaims: ['quote: منى «الصغيرة»: الطريق سالك'] },
      'وتواصل الفرق عملها منذ الساعة 05:30 صباحا.',
    ],
  },
  {
    name: 'marks-said',
    pattern:
      '(?<content>{marked})[،,]? ?(?:كما |هكذا |حسبما )?(?<cue>{clause-verb}){shut}(?<speaker>{unpaused})(?=[.،؛]|$)',
    examples: [
      {
        in: '«سنعود غدا إلى العمل»، قال المدير سليم ناصر.',
        found: [{ speaker: 'المدير سليم ناصر', content: '«سنعود غدا إلى العمل»', form: 'direct' }],
        otherClaims: ['date: 2024-03-15 «غدا»'],
      },
    ],
    counterexamples: [
      {
        in: '«سنعود غدا إلى العمل»، قال المدير إن الشركة مستعدة.',
        otherClaims: ['quote: المدير: الشركة مستعدة', 'date: 2024-03-15 «غدا»'],
      },
    ],
  },
  {
    name: 'the-saying-that',
    pattern:
      '{open}(?<join>ب|في )?(?<cue>{saying})(?:ه|ها|هم)(?<speaker>)(?: من| إلى| ب)?(?: ?{that}|{colon}| ?(?={mark}))',
    examples: [
      {
        in: 'ورد المدير سليم ناصر على الأسئلة بقوله إن الشركة مستعدة.',
        found: [{ speaker: 'المدير سليم ناصر', content: 'الشركة مستعدة' }],
      },
    ],
    counterexamples: ['ولم يلتفت أحد إلى قوله.'],
  },
]
