import type { QuoteRule } from '../quotes.ts'

/** Participles, which open a second utterance of the one who spoke: مضيفا، مشيرا، مؤكدا. */
export const participles: readonly QuoteRule[] = [
  {
    name: 'adding-that',
    pattern: '(?<join>{pause})(?<cue>{clause-ing}){shut}{near}(?:[،,] (?:في|خلال|عبر|على) [^،,.]{1,60}[،,])? {that}',
    finds: [
      {
        in: 'وقالت الوزارة إن الجسر آمن، مضيفة أن الطريق سيفتح.',
        found: [{ speaker: 'الوزارة', content: 'الطريق سيفتح' }],
        also: ['quote: الوزارة: الجسر آمن'],
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
    leaves: [
      { in: 'وقالت الوزارة إن مضيفة الطائرة أنقذت الركاب.', also: ['quote: الوزارة: مضيفة الطائرة أنقذت الركاب'] },
      { in: 'وقال الضابط للقناة، مشترطا عدم نشر اسمه، إن الطريق مغلق.', also: ['quote: الضابط: الطريق مغلق'] },
    ],
  },
  {
    name: 'adding-marks',
    pattern:
      '(?<join>{pause}){not-said-saying}(?<cue>{clause-ing}|{speech-ing}){shut}{near}(?:{colon}|[،,]? ?(?={mark}))',
    finds: [
      {
        in: 'وقال القائد إن الطريق آمن، مضيفا «لن نسمح بقطعه».',
        found: [{ speaker: 'القائد', content: '«لن نسمح بقطعه»', form: 'direct' }],
        also: ['quote: القائد: الطريق آمن'],
      },
    ],
    leaves: ['وصل القائد حاملا «مفتاح المدينة».'],
  },
  {
    name: 'pointing-to',
    pattern: '(?<join>{pause})(?<cue>{to-ing}){shut}{near} إلى (?!{that})',
    finds: [
      {
        in: 'وقالت الوزيرة إن الأسعار ارتفعت، مشيرة إلى نقص القمح.',
        found: [{ speaker: 'الوزيرة', content: 'نقص القمح' }],
        also: ['quote: الوزيرة: الأسعار ارتفعت'],
      },
    ],
    leaves: ['وعاد الوزير ماشيا إلى بيته.'],
  },
  {
    name: 'confirming',
    pattern:
      '(?<join>{pause})(?<cue>{bare-ing}|{deed-ing}){shut}(?! على )(?: {his-honour})?{near} (?=(?:{event}|{mark}))',
    finds: [
      {
        in: 'وقالت المحكمة إن الفرز انتهى، مؤكدة فوز اليسار بعد حصوله على النصف.',
        found: [{ speaker: 'المحكمة', content: 'فوز اليسار بعد حصوله على النصف' }],
        also: ['quote: المحكمة: الفرز انتهى'],
      },
      {
        in: 'وقالت الشرطة إن التحقيق انتهى، مؤكدة مقتل المهاجم.',
        found: [{ speaker: 'الشرطة', content: 'مقتل المهاجم' }],
        also: ['quote: الشرطة: التحقيق انتهى'],
      },
    ],
    leaves: [
      { in: 'وقالت الشرطة إن التحقيق بدأ مجددا بعد توقف.', also: ['quote: الشرطة: التحقيق بدأ مجددا بعد توقف'] },
      {
        in: 'وقالت الشرطة إن الحكم كان متوقعا صدوره أمس.',
        also: ['quote: الشرطة: الحكم كان متوقعا صدوره أمس', 'date: 2024-03-13 «أمس»'],
      },
      { in: 'وقالت الشرطة إنها قبلت مقترحا لوقف البحث.', also: ['quote: الشرطة: قبلت مقترحا لوقف البحث'] },
    ],
  },
  {
    name: 'stressing',
    pattern: '(?<join>{pause})(?<cue>{on-ing}){shut}{near} على (?!(?:{medium}){shut})',
    finds: [
      {
        in: 'وقال السفير إن الوضع صعب، مشددا على أهمية الحوار.',
        found: [{ speaker: 'السفير', content: 'أهمية الحوار' }],
        also: ['quote: السفير: الوضع صعب'],
      },
    ],
    leaves: [
      { in: 'وقال السفير إن الوضع صعب، معتمدا على التقارير.', also: ['quote: السفير: الوضع صعب، معتمدا على التقارير'] },
    ],
  },
  {
    name: 'warning-of',
    pattern: '(?<join>{pause})(?<cue>{from-ing}){shut}{near} من (?!{that})',
    finds: [
      {
        in: 'وقال الخبير إن السد متصدع، محذرا من انهياره.',
        found: [{ speaker: 'الخبير', content: 'انهياره' }],
        also: ['quote: الخبير: السد متصدع'],
      },
    ],
    leaves: ['وخرج الخبير مبتسما من القاعة.'],
  },
  {
    name: 'speaking-about',
    pattern: '(?<join>{pause})(?<cue>{about-ing}){shut}{near} عن ',
    finds: [
      {
        in: 'ورحب الوزير بالاتفاق، معربا عن أمله في السلام.',
        found: [{ speaker: 'الوزير', content: 'أمله في السلام' }],
        also: ['quote: الوزير: بالاتفاق'],
      },
    ],
    leaves: ['وخرج الوزير باحثا عن مخرج.'],
  },
  {
    name: 'accusing-of',
    pattern: '(?<join>{pause})(?<cue>{with-ing}){shut}{near} (?={by})',
    finds: [
      {
        in: 'وقالت الحكومة إن الهدنة انتهت، متهمة المتمردين بخرقها.',
        found: [{ speaker: 'الحكومة', content: 'بخرقها' }],
        also: ['quote: الحكومة: الهدنة انتهت'],
      },
    ],
    leaves: [{ in: 'وقالت الحكومة إن الهدنة انتهت بالفعل.', also: ['quote: الحكومة: الهدنة انتهت بالفعل'] }],
  },
  {
    name: 'blaming',
    pattern: '(?<join>{pause})(?<cue>{blame-ing}){shut}{near} (?=(?:ال)?مسؤولية)',
    finds: [
      {
        in: 'وقالت النقابة إن الإضراب مستمر، محملة الحكومة مسؤولية الأزمة.',
        found: [{ speaker: 'النقابة', content: 'مسؤولية الأزمة' }],
        also: ['quote: النقابة: الإضراب مستمر'],
      },
    ],
    leaves: ['ووصلت الشاحنة محملة بالحجارة.'],
  },
  {
    name: 'describing',
    pattern: '(?<join>{pause})(?<cue>{as-ing}){shut}{near} (?=ب(?:أن|ال|{mark}|{letter}{3,}))',
    finds: [
      {
        in: 'وأدان السفير الهجوم، واصفا إياه بالعمل الجبان.',
        found: [{ speaker: 'السفير', content: 'بالعمل الجبان' }],
        also: ['quote: السفير: الهجوم'],
      },
    ],
    leaves: [{ in: 'وأدان السفير الهجوم بالأمس.', also: ['quote: السفير: الهجوم بالأمس', 'date: 2024-03-13 «الأمس»'] }],
  },
]
