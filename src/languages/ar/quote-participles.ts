import type { QuoteRule } from '../quotes.ts'

/** Participles, which open a second utterance of the one who spoke: مضيفا، مشيرا، مؤكدا. */
export const participles: readonly QuoteRule[] = [
  {
    name: 'adding that',
    pattern: '(?<join>{pause})(?<cue>{clause-ing}){shut}{near}(?:[،,] (?:في|خلال|عبر|على) [^،,.]{1,60}[،,])? {that}',
    examples: [
      {
        in: 'وقالت الوزارة إن الجسر آمن، مضيفة أن الطريق سيفتح.',
        found: [{ speaker: 'الوزارة', content: 'الطريق سيفتح' }],
        otherClaims: ['quote: الوزارة: الجسر آمن'],
      },
      {
        in: 'كان نادر سليم، رئيس النادي، قد حضر الحفل، مضيفا، في كلمة قصيرة، أن النادي بخير.',
        found: [{ speaker: 'نادر سليم', content: 'النادي بخير' }],
      },
      {
        in: 'والتقى الوزير رامي حداد بالسفراء، مؤكدا أن بلاده ملتزمة.',
        found: [{ speaker: 'الوزير رامي حداد', content: 'بلاده ملتزمة' }],
      },
    ],
    counterexamples: [
      {
        in: 'وقالت الوزارة إن مضيفة الطائرة أنقذت الركاب.',
        otherClaims: ['quote: الوزارة: مضيفة الطائرة أنقذت الركاب'],
      },
      { in: 'وقال الضابط للقناة، مشترطا عدم نشر اسمه، إن الطريق مغلق.', otherClaims: ['quote: الضابط: الطريق مغلق'] },
    ],
  },
  {
    name: 'adding marks',
    pattern:
      '(?<join>{pause}){not-said-saying}(?<cue>{clause-ing}|{speech-ing}){shut}{near}(?:{colon}|[،,]? ?(?={mark}))',
    examples: [
      {
        in: 'وقال القائد إن الطريق آمن، مضيفا «لن نسمح بقطعه».',
        found: [{ speaker: 'القائد', content: '«لن نسمح بقطعه»', form: 'direct' }],
        otherClaims: ['quote: القائد: الطريق آمن'],
      },
    ],
    counterexamples: ['وصل القائد حاملا «مفتاح المدينة».'],
  },
  {
    name: 'pointing to',
    pattern: '(?<join>{pause})(?<cue>{to-ing}){shut}{near} إلى (?!{that})',
    examples: [
      {
        in: 'وقالت الوزيرة إن الأسعار ارتفعت، مشيرة إلى نقص القمح.',
        found: [{ speaker: 'الوزيرة', content: 'نقص القمح' }],
        otherClaims: ['quote: الوزيرة: الأسعار ارتفعت'],
      },
    ],
    counterexamples: ['وعاد الوزير ماشيا إلى بيته.'],
  },
  {
    name: 'confirming',
    pattern:
      '(?<join>{pause})(?<cue>{bare-ing}|{action-noun-ing}){shut}(?! على )(?: {his-honour})?{near} (?=(?:{event}|{mark}))',
    examples: [
      {
        in: 'وقالت المحكمة إن الفرز انتهى، مؤكدة فوز اليسار بعد حصوله على النصف.',
        found: [{ speaker: 'المحكمة', content: 'فوز اليسار بعد حصوله على النصف' }],
        otherClaims: ['quote: المحكمة: الفرز انتهى'],
      },
      {
        in: 'وقالت الشرطة إن التحقيق انتهى، مؤكدة مقتل المهاجم.',
        found: [{ speaker: 'الشرطة', content: 'مقتل المهاجم' }],
        otherClaims: ['quote: الشرطة: التحقيق انتهى'],
      },
    ],
    counterexamples: [
      { in: 'وقالت الشرطة إن التحقيق بدأ مجددا بعد توقف.', otherClaims: ['quote: الشرطة: التحقيق بدأ مجددا بعد توقف'] },
      {
        in: 'وقالت الشرطة إن الحكم كان متوقعا صدوره أمس.',
        otherClaims: ['quote: الشرطة: الحكم كان متوقعا صدوره أمس', 'date: 2024-03-13 «أمس»'],
      },
      { in: 'وقالت الشرطة إنها قبلت مقترحا لوقف البحث.', otherClaims: ['quote: الشرطة: قبلت مقترحا لوقف البحث'] },
    ],
  },
  {
    name: 'stressing',
    pattern: '(?<join>{pause})(?<cue>{on-ing}){shut}{near} على (?!(?:{medium}){shut})',
    examples: [
      {
        in: 'وقال السفير إن الوضع صعب، مشددا على أهمية الحوار.',
        found: [{ speaker: 'السفير', content: 'أهمية الحوار' }],
        otherClaims: ['quote: السفير: الوضع صعب'],
      },
    ],
    counterexamples: [
      {
        in: 'وقال السفير إن الوضع صعب، معتمدا على التقارير.',
        otherClaims: ['quote: السفير: الوضع صعب، معتمدا على التقارير'],
      },
    ],
  },
  {
    name: 'warning of',
    pattern: '(?<join>{pause})(?<cue>{from-ing}){shut}{near} من (?!{that})',
    examples: [
      {
        in: 'وقال الخبير إن السد متصدع، محذرا من انهياره.',
        found: [{ speaker: 'الخبير', content: 'انهياره' }],
        otherClaims: ['quote: الخبير: السد متصدع'],
      },
    ],
    counterexamples: ['وخرج الخبير مبتسما من القاعة.'],
  },
  {
    name: 'speaking about',
    pattern: '(?<join>{pause})(?<cue>{about-ing}){shut}{near} عن ',
    examples: [
      {
        in: 'ورحب الوزير بالاتفاق، معربا عن أمله في السلام.',
        found: [{ speaker: 'الوزير', content: 'أمله في السلام' }],
        otherClaims: ['quote: الوزير: بالاتفاق'],
      },
    ],
    counterexamples: ['وخرج الوزير باحثا عن مخرج.'],
  },
  {
    name: 'accusing of',
    pattern: '(?<join>{pause})(?<cue>{with-ing}){shut}{near} (?={by})',
    examples: [
      {
        in: 'وقالت الحكومة إن الهدنة انتهت، متهمة المتمردين بخرقها.',
        found: [{ speaker: 'الحكومة', content: 'بخرقها' }],
        otherClaims: ['quote: الحكومة: الهدنة انتهت'],
      },
    ],
    counterexamples: [
      { in: 'وقالت الحكومة إن الهدنة انتهت بالفعل.', otherClaims: ['quote: الحكومة: الهدنة انتهت بالفعل'] },
    ],
  },
  {
    name: 'blaming',
    pattern: '(?<join>{pause})(?<cue>{blame-ing}){shut}{near} (?=(?:ال)?مسؤولية)',
    examples: [
      {
        in: 'وقالت النقابة إن الإضراب مستمر، محملة الحكومة مسؤولية الأزمة.',
        found: [{ speaker: 'النقابة', content: 'مسؤولية الأزمة' }],
        otherClaims: ['quote: النقابة: الإضراب مستمر'],
      },
    ],
    counterexamples: ['ووصلت الشاحنة محملة بالحجارة.'],
  },
  {
    name: 'describing',
    pattern: '(?<join>{pause})(?<cue>{as-ing}){shut}{near} (?=ب(?:أن|ال|{mark}|{letter}{3,}))',
    examples: [
      {
        in: 'وأدان السفير الهجوم، واصفا إياه بالعمل الجبان.',
        found: [{ speaker: 'السفير', content: 'بالعمل الجبان' }],
        otherClaims: ['quote: السفير: الهجوم'],
      },
    ],
    counterexamples: [
      { in: 'وأدان السفير الهجوم بالأمس.', otherClaims: ['quote: السفير: الهجوم بالأمس', 'date: 2024-03-13 «الأمس»'] },
    ],
  },
]
