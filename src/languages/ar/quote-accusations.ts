import type { QuoteRule } from '../quotes.ts'

/** Verbs with their content behind «بـ» or «من», or that blame somebody for it: اتهم … بـ، رحب بـ، حذر من، حمل … مسؤولية. */
export const accusations: readonly QuoteRule[] = [
  {
    name: 'accused someone of',
    pattern: '{verb}(?<cue>{with-verb}){shut}{speaker-and-told-by} (?={by})',
    examples: [
      {
        in: 'واتهم الوزير نادر سليم ما وصفهم بالمخربين بالضلوع في الحريق.',
        found: [{ speaker: 'الوزير نادر سليم', content: 'بالمخربين بالضلوع في الحريق' }],
      },
      {
        in: 'واتهمت أنقرة رجل الأعمال نادر سليم بقتل الحارس.',
        found: [{ speaker: 'أنقرة', content: 'بقتل الحارس' }],
      },
      {
        in: 'واتهمت الشرطة جماعة مسلحة بقتل الحارس.',
        found: [{ speaker: 'الشرطة', content: 'بقتل الحارس' }],
      },
      {
        in: 'ويتهم معارضون سليمان بتزوير النتائج.',
        found: [{ speaker: 'معارضون', content: 'بتزوير النتائج' }],
      },
    ],
    counterexamples: ['واتهم سالم نادر بالتزوير.', 'واتهمت الشرطة بالتقصير.'],
  },
  {
    name: 'accused of',
    pattern: '{verb}(?=(?:{told-verb}){shut})(?<cue>{with-verb}){shut}(?<addressee> {gap}) (?={by})',
    examples: [
      {
        in: 'وقال الركاب إن الحافلة قديمة. واتهموا الشركة بإهمال الصيانة.',
        found: [{ speaker: 'الركاب', content: 'بإهمال الصيانة' }],
        otherClaims: ['quote: الركاب: الحافلة قديمة'],
      },
      {
        in: 'أما النقابات فاتهمت الحكومة بقمع العمال.',
        found: [{ speaker: 'النقابات', content: 'بقمع العمال' }],
      },
      {
        in: 'وأدانت الحكومة الهجوم واتهمت جماعة مسلحة بقتل الحارس.',
        found: [{ speaker: 'الحكومة', content: 'بقتل الحارس' }],
        otherClaims: ['quote: الحكومة: الهجوم'],
      },
    ],
    counterexamples: ['واتهمت الشرطة الحارس.'],
  },
  {
    name: 'spoke of',
    pattern:
      '{verb}(?!(?:{told-verb}){shut})(?<cue>{with-verb}{clitic}){shut}{with-speaker} (?!بأن(?:ه|ها|هم|هما)?{shut})(?={by})',
    examples: [
      {
        in: 'وقال التجار إن السوق راكدة. ورحبوا بالمعرض الجديد.',
        found: [{ speaker: 'التجار', content: 'بالمعرض الجديد' }],
        otherClaims: ['quote: التجار: السوق راكدة'],
      },
      { in: 'ووعدت الجماهير بالفوز.', found: [{ speaker: 'الجماهير', content: 'بالفوز' }] },
      { in: 'واتهمته الشرطة بقتل الحارس.', found: [{ speaker: 'الشرطة', content: 'بقتل الحارس' }] },
      {
        in: 'وطالبت النقابة بزيادة الأجور.',
        found: [{ speaker: 'النقابة', content: 'بزيادة الأجور' }],
      },
      {
        in: 'وبررت الشركة بنقص الوقود.',
        found: [{ speaker: 'الشركة', content: 'بنقص الوقود' }],
      },
      {
        in: 'ورحب الاتحاد الأوروبي بالاتفاق.',
        found: [{ speaker: 'الاتحاد الأوروبي', content: 'بالاتفاق' }],
      },
    ],
    counterexamples: [
      'ووعد الجماهير بالفوز.',
      'وحضر الحفل المدير وعدة ضيوف بالإضافة إلى العمال.',
      'وقاتل إلى جانب ما يسمى بـ«كتيبة الجبل».',
      'وردت الشرطة بإطلاق النار.',
      'وأشاد برنامج الغذاء.',
      'ورحب المدير بعد ساعة.',
      'وأقر المجلس بين جلستين.',
    ],
  },
  {
    name: 'warned of',
    pattern: '{verb}(?<cue>{from-verb}){shut}(?:{speaker-and-warned}|(?<speaker>{some-of}?{gap})) من (?!{that})',
    examples: [
      {
        in: 'وحذر سليم الكونغرس الأوروبي من كارثة وشيكة.',
        found: [{ speaker: 'سليم', content: 'كارثة وشيكة' }],
      },
      {
        in: 'وحذرت المنظمة من كارثة وشيكة.',
        found: [{ speaker: 'المنظمة', content: 'كارثة وشيكة' }],
      },
    ],
    counterexamples: ['وخرجت المنظمة من البلاد.'],
  },
  {
    name: 'blamed',
    pattern: '{verb}(?:{laid-blame-on}|(?<cue>{blame-verb}{clitic}){shut}{speaker-and-blamed} (?=(?:ال)?مسؤولية))',
    examples: [
      {
        in: 'وألقى ناشطون باللوم على الحكومة.',
        found: [{ speaker: 'ناشطون', content: 'الحكومة' }],
      },
      {
        in: 'وحملت المعارضة الحكومة مسؤولية الأزمة.',
        found: [{ speaker: 'المعارضة', content: 'مسؤولية الأزمة' }],
      },
    ],
    counterexamples: ['وألقى الوزير كلمة.', 'وحملت الشاحنة الحجارة.'],
  },
]
