import type { QuoteRule } from '../quotes.ts'

/** Verbs with their own subject, or with one understood. */
export const statements: readonly QuoteRule[] = [
  {
    name: 'relayed',
    pattern:
      '{verb}(?<cue>نقلت|نقل|نقلوا|تنقل|ينقل){shut}(?<relay>{gap}) عن (?<speaker>{gap})(?:(?: (?:قول|تأكيد|تصريح)(?:ه|ها|هم))? {that}|(?: (?:قول|تأكيد|تصريح)(?:ه|ها|هم))? ?(?::|(?={mark})))',
    finds: [
      {
        in: 'ونقلت وكالة شينخوا عن وزارة التجارة قولها إن الصادرات ارتفعت.',
        found: [{ speaker: 'وزارة التجارة', content: 'الصادرات ارتفعت', relays: ['وكالة شينخوا'] }],
      },
      {
        in: 'ونقلت صحيفة الغد عن مسؤول كبير: «لن نتراجع عن القرار».',
        found: [{ speaker: 'مسؤول كبير', content: '«لن نتراجع عن القرار»', form: 'direct', relays: ['صحيفة الغد'] }],
      },
    ],
    leaves: ['ونقلت سيارات الإسعاف المصابين إلى المستشفى.', 'ونقل الجيش معداته بعيدا عن الحدود.'],
  },
  {
    name: 'ascribed',
    pattern:
      '{verb}(?<cue>نسبت|نسب|عزت){shut}(?<relay>{gap}) إلى (?<speaker>{gap})(?: (?:قول|تأكيد|تصريح)(?:ه|ها|هم)) (?:{that}|(?=:|{mark}))',
    finds: [
      {
        in: 'ونسبت الصحيفة إلى مصدر عسكري قوله إن الهدنة انهارت.',
        found: [{ speaker: 'مصدر عسكري', content: 'الهدنة انهارت', relays: ['الصحيفة'] }],
      },
    ],
    leaves: ['ونسب المحققون الحادث إلى عطل في المحرك.'],
  },
  {
    name: 'quoting-another',
    pattern: '{verb}(?<cue>{clause-verb}){shut}(?<relay>{gap})[،,]? نقلا عن (?<speaker>{gap})[،,]? {that}',
    finds: [
      {
        in: 'وذكرت قناة المستقبل نقلا عن مصدر طبي أن المستشفى امتلأ بالجرحى.',
        found: [{ speaker: 'مصدر طبي', content: 'المستشفى امتلأ بالجرحى', relays: ['قناة المستقبل'] }],
      },
    ],
    leaves: ['وذكرت القناة أن الخبر نقلا عن مصدر طبي غير صحيح.'],
  },
  {
    name: 'statement-says',
    pattern:
      '{verb}(?<cue>جاء|ورد|جاءت){shut} في (?<speaker>(?:نص )?(?:ال)?(?:بيان|تقرير|رسالة|وثيقة|مذكرة|قرار)(?:ه|ها|هم)?{shut}{gap})(?: {that}| ?(?::|(?={mark})))',
    finds: [
      {
        in: 'وجاء في بيان وزارة النقل أن الجسر آمن.',
        found: [{ speaker: 'بيان وزارة النقل', content: 'الجسر آمن' }],
      },
    ],
    leaves: ['وجاء في الوقت المناسب لأن الطريق آمن.'],
  },
  {
    name: 'told-someone-that',
    pattern: '{verb}(?<cue>{informed-verb}){shut}(?<speaker> {step}{1,80}?) (?<addressee>{free-object}{gap}) {that}',
    finds: [
      {
        in: 'وحذر الرئيس الدول المجاورة من أن السد سينهار.',
        found: [{ speaker: 'الرئيس', content: 'السد سينهار' }],
      },
    ],
    leaves: ['وحذر الرئيس من أن السد سينهار.'],
  },
  {
    name: 'said-that',
    pattern:
      '{verb}(?<cue>{clause-verb}{clitic}){shut}(?! (?:إلى|على(?! {medium}{shut})) (?![إأ]ن))(?<speaker>{gap}) {that}',
    finds: [
      {
        in: 'قالت وزارة الصحة إن المستشفى أعيد فتحه.',
        found: [{ speaker: 'وزارة الصحة', content: 'المستشفى أعيد فتحه', form: 'indirect' }],
      },
      {
        in: 'وقال المتحدث سامي خليل في مؤتمر صحفي إن الطريق سالك. وأضاف أن العمل مستمر.',
        found: [
          { speaker: 'المتحدث سامي خليل', content: 'الطريق سالك' },
          { speaker: 'المتحدث سامي خليل', content: 'العمل مستمر' },
        ],
      },
      {
        in: 'وقالت هيئة الطيران إن المطار مغلق، وأضافت أن الرحلات ألغيت.',
        found: [
          { speaker: 'هيئة الطيران', content: 'المطار مغلق' },
          { speaker: 'هيئة الطيران', content: 'الرحلات ألغيت' },
        ],
      },
      {
        in: 'وقالت الصحيفة إن رئيس البلدية أبلغ السكان أن المياه ستقطع.',
        found: [{ speaker: 'رئيس البلدية', content: 'المياه ستقطع', relays: ['الصحيفة'] }],
      },
      {
        in: 'إلا أن مسؤولا محليا، طلب عدم ذكر اسمه، قال إن الطريق مغلق.',
        found: [{ speaker: 'مسؤولا محليا', content: 'الطريق مغلق' }],
      },
      {
        in: 'وكانت مصادر طبية قالت أمس إن المستشفى امتلأ.',
        found: [{ speaker: 'مصادر طبية', content: 'المستشفى امتلأ' }],
      },
      {
        in: 'ولم ترسل المنظمة وفدا لأنها قالت إن الطريق غير آمن.',
        found: [{ speaker: 'المنظمة', content: 'الطريق غير آمن' }],
      },
      {
        in: 'وتعود الأرض إلى الشركة الكندية التي تقول إنها تحترم القانون، ولم يعلق أحد.',
        found: [{ speaker: 'الشركة الكندية', content: 'تحترم القانون' }],
      },
    ],
    leaves: [
      'وأشار إلى احتمال أن يكون الطريق مغلقا.',
      'ولم تعلن أي جهة أن الهجوم من فعلها.',
      'ومن المنتظر أن يعلن الوزير أن الطريق سالك.',
      'يذكر أن الطريق مغلق منذ أسبوع.',
      'أقوال المتحدث لم تحسم أن الطريق سالك.',
      'وغادر بعد أن قال كلمته.',
    ],
  },
  {
    name: 'urged-someone-on',
    pattern:
      '{verb}(?<cue>{on-verb}){shut}(?:(?<speaker> {gap-on}) (?<addressee>{free-object}{gap})|(?<speaker> {nominative}) (?<addressee>{near})) على (?!(?:{medium}){shut})',
    finds: [
      {
        in: 'وحثت موسكو الجانبين على ضبط النفس.',
        found: [{ speaker: 'موسكو', content: 'ضبط النفس' }],
      },
    ],
    leaves: ['وحث الرئيس سمير عادل على ضبط النفس.'],
  },
  {
    name: 'urged-on',
    pattern: '{verb}(?=(?:{told-verb}){shut})(?<cue>{on-verb}){shut}(?<addressee> {gap}) على (?!(?:{medium}){shut})',
    finds: [
      {
        in: 'واجتمع الوزير رامي حداد بالوفد، وحث الحكومة على الحوار.',
        found: [{ speaker: 'الوزير رامي حداد', content: 'الحوار' }],
      },
    ],
    leaves: ['وحصل الوفد على الدعم.'],
  },
  {
    name: 'stressed',
    pattern:
      '{verb}(?!(?:{told-verb}){shut})(?<cue>(?:{on-verb})|(?:{on-verb}){clitic}){shut}(?<speaker>(?:(?!(?<= )(?:إجراء|قبض|حصار|عقوبات|قيود|رقاب|الخناق|حملت|هجم)){step}){0,200}?) على (?!(?:{medium}|الأقل){shut})',
    finds: [
      {
        in: 'وشدد الأمين العام للحزب على ضرورة الحوار.',
        found: [{ speaker: 'الأمين العام للحزب', content: 'ضرورة الحوار' }],
      },
    ],
    leaves: ['وشدد المدير في تغريدة على حسابه، ثم غادر.', 'وشددت الهند إجراءاتها على الحدود.'],
  },
  {
    name: 'called-someone-to',
    pattern:
      '{verb}(?<cue>{to-verb}){shut}(?<speaker> {gap-to}) (?<addressee>{free-object}{gap}) (?:إلى |(?=ل(?:{deed}|ل)))',
    finds: [
      {
        in: 'ودعت الحكومة في بيان الأطراف إلى وقف القتال.',
        found: [{ speaker: 'الحكومة', content: 'وقف القتال' }],
      },
    ],
    leaves: ['ودعت الحكومة إلى وقف القتال.'],
  },
  {
    name: 'called-to',
    pattern: '{verb}(?<cue>{to-verb}{clitic}){shut}(?<speaker>{gap}) إلى (?!(?:{that}|الصحفيين|الصحافيين))',
    finds: [
      {
        in: 'ودعت الحكومة إلى وقف القتال بعد أن دعتها فرنسا إلى الحوار.',
        found: [
          { speaker: 'الحكومة', content: 'وقف القتال' },
          { speaker: 'فرنسا', content: 'الحوار' },
        ],
      },
    ],
    leaves: ['ودعت الحكومة السفراء الأجانب.', 'وسافر الوزير إلى باريس.'],
  },
  {
    name: 'accused-someone-of',
    pattern:
      '{verb}(?<cue>{with-verb}){shut}(?:(?<speaker> {gap-with}) (?<addressee>{free-object}{gap})|(?<speaker> {nominative}) (?<addressee>{near})|(?<=^[وف]?(?:{told-verb}))(?<speaker> {letter}+) (?<addressee>(?!ال){letter}+)) (?={by})',
    finds: [
      {
        in: 'واتهمت الشرطة جماعة مسلحة بقتل الحارس.',
        found: [{ speaker: 'الشرطة', content: 'بقتل الحارس' }],
      },
      {
        in: 'ويتهم معارضون سليمان بتزوير النتائج.',
        found: [{ speaker: 'معارضون', content: 'بتزوير النتائج' }],
      },
    ],
    leaves: ['واتهمت الشرطة بالتقصير.'],
  },
  {
    name: 'accused-of',
    pattern: '{verb}(?=(?:{told-verb}){shut})(?<cue>{with-verb}){shut}(?<addressee> {gap}) (?={by})',
    finds: [
      {
        in: 'وأدانت الحكومة الهجوم واتهمت جماعة مسلحة بقتل الحارس.',
        found: [{ speaker: 'الحكومة', content: 'بقتل الحارس' }],
      },
    ],
    leaves: ['واتهمت الشرطة الحارس.'],
  },
  {
    name: 'spoke-of',
    pattern: '{verb}(?!(?:{told-verb}){shut})(?<cue>{with-verb}{clitic}){shut}(?<speaker>{gap}) (?!بأن)(?={by})',
    finds: [
      {
        in: 'وطالبت النقابة بزيادة الأجور.',
        found: [{ speaker: 'النقابة', content: 'بزيادة الأجور' }],
      },
      {
        in: 'ورحب الاتحاد الأوروبي بالاتفاق.',
        found: [{ speaker: 'الاتحاد الأوروبي', content: 'بالاتفاق' }],
      },
    ],
    leaves: ['ورحب المدير بعد ساعة.', 'وأقر المجلس بين جلستين.'],
  },
  {
    name: 'warned-of',
    pattern: '{verb}(?<cue>{from-verb}){shut}(?<speaker>{gap}) من (?!{that})',
    finds: [
      {
        in: 'وحذرت المنظمة من كارثة وشيكة.',
        found: [{ speaker: 'المنظمة', content: 'كارثة وشيكة' }],
      },
    ],
    leaves: ['وخرجت المنظمة من البلاد.'],
  },
  {
    name: 'told-about',
    pattern: '{verb}(?<cue>{about-verb}{clitic}){shut}(?<speaker>{gap}) عن (?!{that})',
    finds: [
      {
        in: 'وأعرب السفير عن قلق بلاده.',
        found: [{ speaker: 'السفير', content: 'قلق بلاده' }],
      },
    ],
    leaves: ['وبحث السفير عن مخرج.'],
  },
  {
    name: 'doubted',
    pattern: '{verb}(?<cue>{in-verb}){shut}(?<speaker>{gap}) في ',
    finds: [
      {
        in: 'وشككت المعارضة في نزاهة الاقتراع.',
        found: [{ speaker: 'المعارضة', content: 'نزاهة الاقتراع' }],
      },
    ],
    leaves: ['وشاركت المعارضة في الاقتراع.'],
  },
  {
    name: 'pleaded',
    pattern: '{verb}(?<cue>دفع|دفعت|دفعوا){shut}(?<speaker>{gap}) (?=ببراء|بعدم |ببطلان )',
    finds: [
      {
        in: 'ودفع المتهم ببراءته من التهم.',
        found: [{ speaker: 'المتهم', content: 'ببراءته من التهم' }],
      },
    ],
    leaves: ['ودفع الجيش بتعزيزات إلى الحدود.'],
  },
  {
    name: 'made-clear',
    pattern:
      '(?:^[وف]?|(?<=[،,؛] ?)(?<join>[وف]?))(?<cue>بين|بينت|بينوا){shut}(?<speaker>(?: {head}{near})?)(?: {that}| ?:)',
    finds: [
      {
        in: 'وقال الخبير إن السد قديم. وبيّن أن التصدع خطير.',
        found: [{ speaker: 'الخبير', content: 'التصدع خطير' }],
      },
    ],
    leaves: ['وبين البلدين خلاف على أن يرسم الحد.'],
  },
  {
    name: 'described',
    pattern:
      '{verb}(?:(?<cue>{as-verb}(?:ها|هما|هم|ه)){shut}(?<speaker>{gap})|(?<cue>{as-verb}){shut}(?:(?<speaker>{gap} {letter}+) (?<addressee>ال{letter}{3,}(?<!ي|يه|ين|ون))|(?<speaker> {step}{1,200}?))) (?:(?=بأن)|(?![^.]{0,150} بأن)(?=ب(?:ال|{mark}|{letter}{3,})))',
    finds: [
      {
        in: 'ووصفت نقابة السائقين الطريق بأنه «مصيدة كبرى».',
        found: [{ speaker: 'نقابة السائقين', content: 'بأنه «مصيدة كبرى»', form: 'mixed' }],
      },
      {
        in: 'ووصف الوزير الهجوم بأنه «جريمة كبرى».',
        found: [{ speaker: 'الوزير', content: 'بأنه «جريمة كبرى»', form: 'mixed' }],
      },
    ],
    leaves: ['ووصف الوزير ما رآه.', 'وقالت الطبيبة إن حالتين وصفتا بالخطيرتين.'],
  },
  {
    name: 'held-for',
    pattern:
      '{verb}(?<cue>(?:اعتبر|اعتبرت|اعتبروا){clitic}){shut}(?:(?<speaker>{gap} {letter}+) (?<addressee>ال{letter}{3,})|(?<speaker>{gap})) (?={mark})',
    finds: [
      {
        in: 'واعتبرت منظمة الشفافية المحاكمة «انتصارا للقانون».',
        found: [{ speaker: 'منظمة الشفافية', content: '«انتصارا للقانون»', form: 'direct' }],
      },
    ],
    leaves: ['واعتبرت المنظمة المحاكمة عادلة.'],
  },
  {
    name: 'blamed',
    pattern:
      '{verb}(?:(?<cue>ألقى|ألقت|ألقوا){shut}(?<speaker>{gap}) (?:ب?اللوم|باللائمة|بالمسؤولية|المسؤولية) على |(?<cue>{blame-verb}{clitic}){shut}(?:(?<speaker> {gap}) (?<addressee>{free-object}{gap})|(?<addressee> {free-object}{gap})|(?<speaker>{gap})) (?=(?:ال)?مسؤولية))',
    finds: [
      {
        in: 'وألقى ناشطون باللوم على الحكومة.',
        found: [{ speaker: 'ناشطون', content: 'الحكومة' }],
      },
      {
        in: 'وحملت المعارضة الحكومة مسؤولية الأزمة.',
        found: [{ speaker: 'المعارضة', content: 'مسؤولية الأزمة' }],
      },
    ],
    leaves: ['وألقى الوزير كلمة.', 'وحملت الشاحنة الحجارة.'],
  },
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
        in: 'وقال الخبير نادر سليم: الأسعار سترتفع.',
        found: [{ speaker: 'الخبير نادر سليم', content: 'الأسعار سترتفع', form: 'indirect' }],
      },
    ],
    leaves: ['وقالت منى «الصغيرة» إن الطريق سالك.'],
  },
  {
    name: 'announced',
    pattern:
      '{begin}(?<cue>{bare-verb}){shut}(?<speaker>{gap-deed}) {after}(?=(?:{deed}|\\d+ (?:قتيل|جريح|مصاب|حال|إصاب|شخص)|{mark}[^«»“”"]+ ))',
    finds: [
      {
        in: 'وأعلنت وزارة الداخلية مقتل شرطيين. وأكدت استمرار البحث.',
        found: [
          { speaker: 'وزارة الداخلية', content: 'مقتل شرطيين' },
          { speaker: 'وزارة الداخلية', content: 'استمرار البحث' },
        ],
      },
    ],
    leaves: ['وأعلنت وزارة الداخلية هذا.'],
  },
  {
    name: 'condemned',
    pattern:
      '{begin}(?<cue>{deed-verb}|{bare-verb}){shut}(?<speaker>{gap-deed}) {after}(?=(?:{event}|{definite-deed}|{mark}[^«»“”"]+ ))',
    finds: [
      {
        in: 'وأدان مجلس الأمن الهجوم على القافلة.',
        found: [{ speaker: 'مجلس الأمن', content: 'الهجوم على القافلة' }],
      },
    ],
    leaves: ['وأدان القاضي المتهم.'],
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
