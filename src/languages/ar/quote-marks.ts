import type { QuoteRule } from '../quotes.ts'

/** Words in quotation marks or behind a colon, with their verb before or after them. */
export const marks: readonly QuoteRule[] = [
  {
    name: 'said-marks',
    pattern:
      '{verb}(?<cue>{speech-verb}|{clause-verb}){shut}(?<speaker>{gap})(?: (?:قائلا|قائلة|قائلين|إلى القول))?(?:{colon}|[،,]? ?{no-name-before}(?={speech}))',
    finds: [
      {
        in: 'وقالت الوزيرة منى الحداد: «سنفتح الطريق غدا».',
        found: [{ speaker: 'الوزيرة منى الحداد', content: '«سنفتح الطريق غدا»', form: 'direct' }],
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
    leaves: ['وقالت منى «الصغيرة» إن الطريق سالك.', 'وتواصل الفرق عملها منذ الساعة 05:30 صباحا.'],
  },
  {
    name: 'marks-said',
    pattern:
      '(?<content>{marked})[،,]? ?(?:كما |هكذا |حسبما )?(?<cue>{clause-verb}){shut}(?<speaker>{unpaused})(?=[.،؛]|$)',
    finds: [
      {
        in: '«سنعود غدا إلى العمل»، قال المدير سليم ناصر.',
        found: [{ speaker: 'المدير سليم ناصر', content: '«سنعود غدا إلى العمل»', form: 'direct' }],
      },
    ],
    leaves: ['«سنعود غدا إلى العمل»، قال المدير إن الشركة مستعدة.'],
  },
  {
    name: 'the-saying-that',
    pattern:
      '{open}(?<join>ب|في )?(?<cue>{saying})(?:ه|ها|هم)(?<speaker>)(?: من| إلى| ب)?(?: ?{that}|{colon}| ?(?={mark}))',
    finds: [
      {
        in: 'ورد المدير سليم ناصر على الأسئلة بقوله إن الشركة مستعدة.',
        found: [{ speaker: 'المدير سليم ناصر', content: 'الشركة مستعدة' }],
      },
    ],
    leaves: ['ولم يلتفت أحد إلى قوله.'],
  },
]
