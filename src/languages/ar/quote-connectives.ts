import type { WordClasses } from '../rule.ts'

/** How a clause that reports is tied to the one before, and which verbs of saying report nothing. */
export const connectives: WordClasses = {
  join: '(?:(?:{conjunction} )(?:قد |سبق أن )?|{comes-to}ل(?=[يت])|(?<=[،,؛;] ?)(?:و?{aside}[،,]? )?|[وف])',
  // «عاد ليؤكد أن».
  'comes-to': '(?<={open}[وف]?(?:عاد|عادت|عادوا|رجع|رجعت|خرج|خرجت|تدخل|تدخلت|سارع|سارعت)(?: {letter}+){0,4} )',
  // A verb alone, or with what ties it to the clause before.
  verb: '{open}(?:(?<join>{join})|)(?<!{open}{unsaid}|{quoted-as})(?!{no-report})',
  // One that must begin its clause.
  begin: '{open}{beginning}(?:و?{aside}[،,]? )?(?<!{open}{unsaid})(?!{no-report})',
  beginning:
    '(?:^|{open}(?<join>{join})|{behind-pause}|{open}(?:{of-subject})|{behind-but-he}|{behind-time}|{behind-paper}|{behind-not})',
  'behind-not': '(?<={open}[وف]?(?:لم|لا|لن) )(?={not-denied})',
  // «أصدرت الوزارة بيانا أكدت فيه …».
  'behind-paper': '(?<={open}{given-paper} (?:{letter}+(?:ا|ه|يا|ي) )?)(?={letter}+ (?:فيه|فيها){shut})',
  'behind-pause': '(?<=[.؟!؛;:] ?| [-–—ـ] ?)',
  'behind-but-he': '(?<={open}(?:و?لكن|إلا أن|غير أن|بيد أن)(?:ه|ها|هم) )',
  'behind-time': '(?<=^و?{time-opens}{shut}[^،.:«»“”"]{0,40} )(?!(?:رفض|كشف|طلب){shut})',
  'time-opens': '(?:في|من|منذ|خلال|يوم|مساء|صباح|أمس|اليوم)',
  'no-report': '{impersonal}|{unnamed}|{homograph}',
  // Right behind a subject that stands before its verb, or behind a relative pronoun: see `before`.
  'of-subject': '(?<={open}{opens-subject} {subject-words}{between}{been})|(?<=(?:الذي|التي|الذين) {been})',
  'opens-subject': '(?:لكن|ولكن|[إأ]ن|بأن|فإن|كان|وكان|كانت|وكانت)',
  // A participle opens an utterance behind a pause, or in the accusative that only an adverb has.
  pause: '(?:(?<=[،,؛»”"] ?)و?|{open}{not-been}(?:و|(?={letter}{1,30}ا{shut})(?!مقترحا|مجددا)))(?!{unnamed})',
  'not-been': '(?<!{open}[وف]?(?:كان|كانت|كانوا|يكون|تكون|ليس|بات|أصبح|ظل|زال) )',
  // Duals that read as other words.
  homograph:
    '(?:{saw}|{across}|{several}|{came-in}|{went-back}|{of-age}|{looked-at}|{priced}|{inscribed}|{beckoned}|{going-on}|{renewed}|{asked-mine}|{nouns}){shut}',
  nouns: '(?:شكت في|امرأة|لوحة|وعدا(?! ب)|إشارة|إضافة|تابعة|ردا|ذكرا|حذرا|نفيا|طلبا|نشرا|وصفا|كشفا|رفضا)',
  // «عبر» is "by way of", or "crossed".
  across: '(?<=[^ .،,؛:»”"] )(?<!{open}(?:قد|و?كان|و?كانت|الذي|التي|الذين|حيث|كما|بينما|فيما|أمس|اليوم) )عبر',
  // «وعدة جمعيات» are several, «وعده الوزير» is a promise.
  several: 'و?عدة(?= )(?! (?:ال|رئيس|وزير|مدير))',
  // «وردت أنباء»: news came in.
  'came-in':
    'رد(?:ت)? (?:ال)?(?:أنباء|تقارير|معلومات|أخبار|شكاوى|بلاغات|اتصالات|رسائل|أسماء|أسماؤهم|اسم|اسمه|اسمها|تفاصيل|في)',
  // «وعدت إلى البيت»: I went back.
  'went-back': 'و?عدت (?:إلى|من|ل{letter}+)',
  // «يبلغ من العمر»: an age, a length.
  'of-age': '(?:يبلغ|تبلغ|بلغ|بلغت) (?:(?:{letter}+ ){0,3}من العمر|عدد|طول|نحو|حوالي|\\d)',
  // «اطلعت على»: saw a paper.
  'looked-at': 'اطلع(?:ت|وا)? (?:على|عليه|عليها)',
  // «ثمن» is a price as well.
  priced: '(?<!{open}و)ثمن',
  // On a banner, on a wall.
  inscribed: 'كتب(?:ت|وا)? (?:عليه|عليها|فوقه|فوقها)',
  // «تتابع القضية»: goes on with something.
  'going-on': '[يت]?(?:تابع|واصل|زيد|ختتم|ختم|زاد)(?:ت|وا|ون)? (?:ال)?{gone-on-with}',
  // A judge renews an arrest, an owner a licence.
  renewed: '[يت]?جدد(?:ت|وا)?(?: {letter}+){0,5}? (?:حبس|سجن|توقيف|عقد|عقده|جواز|رخصة|ترخيص|اشتراك|بطاقة)(?:ه|ها|هم)?',
  // «سألت أمي»: my mother asked, or I asked her.
  'asked-mine': '(?:سألت|ناديت|سمعت) (?:والدتي|أختي|أمي|جدتي|خالتي|عمتي|زوجتي|صديقتي|ابنتي)',
  'gone-on-with': '(?:قضية|ملف|موضوع|عمل|مباراة|دراسة|مسيرة|رحلة|طريق|بحث|مشوار|تدريب)',
  // With the hand, not in words.
  beckoned:
    '[يت]?(?:أشار|شير|أومأ|لوح)(?:ت|وا|ون)?(?: {letter}+){0,3} ب(?:يد|إصبع|رأس|عصا|سبابة|كف)(?:ه|ها|هم|يه|يها)?{shut}',
  saw: '(?<!(?:^|[،,.؛:»”"] ?)(?:{conjunction} )?[وف]?)رأى',
  // A noun of action that reads like its verb, tied to a noun before it: «لفتح الطريق وكشف ملابسات الحادث».
  'noun-of-action': '(?<=[^.،؛:] و)(?:كشف|رفض|طلب|نفي) (?!ال|{head}|{place}|{relations}{shut}|{time}|في |خلال )',
  // Who "asked not to be named" says nothing by it.
  unnamed: '(?:يدعى|تدعى) (?!ال|[إأ]ن|{offices}|{bodies})|{asks-for}(?:ت|وا|ا|ة|ين)? (?:من {letter}+ )?{no-naming}',
  'asks-for': '(?:طلب|رفض|فضل|اشترط|طالب|رافض|مفضل|مشترط)',
  'no-naming': '(?:عدم|ألا|الكشف|كشف|ذكر|نشر|الإفصاح|الإدلاء|حجب|إخفاء|التعليق){shut}',
  // A source in the middle of another's clause: «قال الوزير كما ذكرت الصحيفة إن».
  'quoted-as': '(?:[^،,.؛: ] كما|{open}(?:حسبما|مثلما|(?:على|وفق|بحسب|حسب) ما(?! وصف))) ',
  // Negated or future verbs of saying report nothing.
  unsaid:
    '(?:(?<!(?:بعد|منذ|إلا|سبق) |قبل (?={adds}))أن|عدم|لا|ولا|فلا|لم|ولم|فلم|لن|ولن|ألا|لما|هل|وهل|فهل|لو|ولو|إذا|وإذا|فإذا) (?!{not-denied})',
  // «لم يستبعد»، «لا ينكر»: what is not denied is said.
  'not-denied': '[يت](?:ستبعد|نكر|نفي){shut}',
  adds: 'أن [يت](?:قول|ضيف|تابع|ستدرك|ردف|ختم|ختتم|ستطرد|عقب|علق){shut}',
  // Not behind «أما … فـ», which names a subject.
  impersonal: '(?<!{open}ف)(?:يذكر|يزعم|يقدر|يتوقع|يرجح|يلاحظ|يعلن|يفيد) {that}',
  // Not behind a preposition, nor inside the name of a body or office: «هيئة مكافحة الفساد».
  after: '(?<!(?:^| )[وبل]?{institutions} )(?<!(?:^| )(?:{before-nouns}) )',
  'before-nouns': [
    'في|على|خلال|من|مع|بعد|قبل|عقب|عن|حول|بشأن|إلى|بين|منذ|نحو|حتى|لدى|عبر|أثناء|عند|تلقت|تلقى|تلقته',
    'اطلعت|حصلت|نشرت|نشرته',
  ],
}
