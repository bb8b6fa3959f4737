import type { QuoteRule } from '../quotes.ts'

/** Words in quotation marks or behind a colon, with their verb before or after them. */
export const marks: readonly QuoteRule[] = [
  {
    name: 'said-marks',
    pattern:
      '{verb}(?<cue>{speech-verb}|{clause-verb}){shut}(?<speaker>{gap})(?: (?:قائلا|قائلة|قائلين|إلى القول))?(?: ?:|[،,]? ?(?<!{open}{named} ?)(?={mark}(?:[^«»“”"]{1,60}\\s[^«»“”"]{1,60}\\s|[^«»“”"]{4,60}[»“”"] ?(?:[.،؛]|$))))',
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
        in: 'وقال الخبير نادر سليم: الأسعار سترتفع.',
        found: [{ speaker: 'الخبير نادر سليم', content: 'الأسعار سترتفع', form: 'indirect' }],
      },
    ],
    leaves: ['وقالت منى «الصغيرة» إن الطريق سالك.'],
  },
  {
    name: 'marks-said',
    pattern:
      '(?<content>{mark}[^«»“”"]{3,600}[»“”"])[،,]? ?(?:كما |هكذا |حسبما )?(?<cue>{clause-verb}){shut}(?<speaker>[^.،؛:«»“”"]{0,80})(?=[.،؛]|$)',
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
      '{open}(?<join>ب|في )?(?<cue>قول|تأكيد|إعلان|تصريح|تصريحات|تحذير|تحذيرات|نفي|اعتراف|زعم|مزاعم)(?:ه|ها|هم)(?<speaker>)(?: من| إلى| ب)? ?(?:{that}|:|(?={mark}))',
    finds: [
      {
        in: 'ورد المدير سليم ناصر على الأسئلة بقوله إن الشركة مستعدة.',
        found: [{ speaker: 'المدير سليم ناصر', content: 'الشركة مستعدة' }],
      },
    ],
    leaves: ['ولم يلتفت أحد إلى قوله.'],
  },
]
