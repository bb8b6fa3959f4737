import type { WordClasses } from '../rule.ts'

/** The subjects of a sentence, and who stands before a verb. */
export const subjects: WordClasses = {
  // A body, or somebody in office, with the words up to the content.
  'told-of-body': '(?:(?<subject>{the-body}(?: و{the-body})?)|(?<subject>{body-of}))(?![^ ،,.])',
  'the-body': 'ال{bodies}{described}',
  'body-of': '(?!{adjective}{shut}){bodies} (?!{preposition-word}{shut}){letter}+{described}',
  'told-of-person':
    '(?<subject>(?!{adjective}{shut}|(?<={open}و?من )المقرر{shut}){somebody}{shut}(?: {letter}+){0,9}?{and-another}?){told-end}',
  // «الراعي سعد خليف», «الطلاب»; the ending -ون is a subject's, whatever follows.
  'told-of-people':
    '(?<subject>(?!{name-in-on})ال{letter}{3,}ون{shut})|(?<subject>ال{one-or-many}{shut}(?: {letter}+){0,4}?){told-end}',
  // «نادى» is written as a club is.
  somebody: '(?!نادى (?:على|ب))(?:(?:ال)?(?:{offices}|{bodies})(?:ه|ها|هم)?|{calling-alone}|(?:ال)?{broken-plural})',
  'calling-alone': '(?<!{open}(?:من|إلى|على|عن|مع|بين|أو|{kin}) )(?:(?:ال)?{callings}|{relations})',
  'and-another': '(?: و{head}(?: {letter}+){0,4}?)',
  'told-of-name':
    '(?<=^[وف]?(?:كان|كانت) )(?<subject>{plain-name})(?={was-doing})|{as-for}|{one-of-people}|{those-who-did-not}',
  // «أحد الزبائن نادى …»; and «رغم أن المشرفين لم …».
  'one-of-people': '(?<=^[وف]?)(?<subject>(?:أحد|إحدى) ال{letter}{3,}(?<!ات){shut})',
  'those-who-did-not':
    '(?<={open}(?:[إأ]ن|لأن) )(?<subject>ال{letter}{3,}ين{shut}(?: على {definite})?)(?= (?:لم|لا|لن|قد|كانوا){shut})',
  'plain-name': '(?!ال|{head}){word}(?: (?!{no-name}){word}){1,3}',
  'was-doing': '[،,] {person}[^،,.]{0,60}[،,] قد | قد ',
  'as-for': '(?<=^و?أما )(?<subject>{subject-words})(?= ف{letter})',
  // A country, but not behind a preposition or an office.
  'place-alone': '(?<! (?:من|في|إلى|على|ب|ل|عن|مع|{head}) )(?<subject>{place})',
  'first-verb': '(?:(?![وف]?{preposition}{shut}){letter}{2,} )',
  // What may stand before the verb that opens a sentence.
  opening: '[وف]?(?:{aside}[،,]? |{set-opening}[،,] )?(?:(?:ثم|كما|كذلك|هنا|بعدها|قد|لكن) )?',
  'set-opening': '(?:في|من|على|عند|قرب|أمام|داخل|خلف|تحت|بين|منذ|قبل|بعد|لدى|وسط|خلال) [^،,.:؛«»“”"]{2,60}',
  // Verbs that take no object: whoever stands behind them is their subject.
  moves: '(?:{moved}ت?|[يت]{moving}) ',
  moved: '(?:جاء|حضر|وصل|عاد|رجع|دخل|خرج|ذهب|نهض|وقف|جلس|ضحك|ابتسم|بكى|غضب|سكت|ظهر|اقترب|انضم|اعتاد|بات|ظل|تنهد)',
  moving: '(?:جيء|حضر|صل|عود|رجع|دخل|خرج|ذهب|نهض|قف|جلس|ضحك|بتسم|بكي|غضب|سكت|ظهر|قترب|نضم|عيش|سكن|عمل)',
  'one-name':
    '(?!{no-first-name}{shut}|ال|{head}|{honours}{shut}|{kin}{shut}|{no-name}|{inanimate}{shut}|{action-noun}){letter}{3,}',
  'no-first-name':
    '(?:{small-words}|{preposition-word}|و?لكن|أما|بل|كما|كذلك|أيضا|ذلك|تلك|هناك|هنا|حيث|عدد|جميع|حتى|لم|لن|لا)',
  'known-name': '(?!{head}|{place}|{honours}{shut}|{kin}{shut}|(?:ال)?{bodies}){letter}{3,}(?<!ه)',
  'one-of-them': '(?:(?:أحد|إحدى|واحد|واحدة) من(?:هم|هن|هما)|أحدهم|إحداهن|أحدهما|إحداهما|آخر من(?:هم|هن))',
  'told-end': '(?=(?: {told-next}{shut})| ?[(]|[،,.]|$)',
  'told-next':
    '(?:{what-of-it}|{preposition}|{small-next}|{with-preposition}|{where}|{thing-behind-name}|و?{any-verb}|وال{letter}{3,}|و?{second-office})',
  'small-next': '(?:تلك|ذلك|هذه|هذا|ثم|بعد|قبل|أن|إن|قد)',
  'what-of-it': '(?!ال|{head}|{titled}){letter}+(?:ات|يه|ه)',
  'with-preposition': '{first-name}{not-in-name}(?!(?:{names-in-b}|باسم|بن){shut})[بلو]{letter}+',
  // «الوزير نادر سليم المعرض»: behind a name of two words.
  'thing-behind-name': '(?<=ال{letter}+ (?!ال){letter}+ (?!ال){letter}+ )ال{inanimate}',
  where: '(?:قرب|تحت|فوق|أمام|خلف|وراء|بجانب|داخل|خارج|حول|عند|لدى|بين|نحو|منذ|خلال|أثناء|عبر|ضد|وسط)',
  'not-in-name': '(?<!{open}(?:بن|ابن|بنت|أبو|أبي|أم|آل|عبد) )',
  // Behind a name of two words or more another office begins: «الأمير فيصل بن بندر أمير المنطقة».
  'second-office': '(?<=ال{letter}+ (?!ال|بن|باسم){letter}+ (?!ال){letter}+(?: {letter}+){0,2} و?){second-offices}',
  'second-offices':
    '(?:أمير|رئيس|رئيسة|مدير|مديرة|وزير|وزيرة|محافظ|مراسل|عضو|نائب|قائد|سفير|متحدث|المتحدث|المتحدثة|الناطق)',
  // A word that begins as a preposition does is a surname right behind the one name that follows a title.
  'first-name': '(?<!ال{letter}+ (?!ال){letter}+ )',
  // A subject before its verb, backwards from the verb: behind "that" or "but", behind a relative pronoun, or first.
  'no-name': '(?:أول|أكثر|الذي|التي|الذين|بعد|قبل|كان|كانت|لم|لن|قد|سوف|من|على|إلى|عن|مع|ما|{time}|{that-one}){shut}',
  been: '(?:قد |كان |كانت |كانوا |سبق أن )*',
  'subject-words': '(?:(?!{no-name}){word} ){0,8}(?!{no-name}){word}',
  // A pause between a subject and its verb, or words set between two of them.
  between: '(?:[،,]? |[،,] [^،,.]{1,80}[،,] ?| (?:الذي|التي|الذين) [^،,.:؛«»“”"]{1,60} )',
  before: '{before-that-he}|{before-relative}|{before-had}|{before-pronoun}|{before-set-off}|{before-first}',
  'but-that': '(?<join>لكن|ولكن|إلا أن|غير أن|بيد أن)',
  'but-while': '(?<join>لكن|ولكن|إلا أن|غير أن|بيد أن|فيما|بينما)',
  'no-subject': '(?:في|بعد|بين|بدون|بسبب|بال{letter}+|ب{manner-noun}|ب{letter}+(?:ه|ها|هم)){shut}',
  'before-that-he':
    '(?<={open}(?:{but-while} |{not-that}[بف]?[إأ]ن )(?!{no-subject})(?<somebody>{subject-words}(?: من {definite})?){between}{been})',
  // First in its sentence; what may stand between it and its verb: «الاتحاد أصدر بيانا دعا فيه»، «المدير الذي زار المصنع، قال».
  'before-first':
    '(?<=^[وف]?(?<somebody>(?={opener}){at-first}{word}(?: {name-word}){0,15}{name-apart}?){till-verb}? {been})',
  'at-first': '(?<=^[وف]?)',
  opener:
    '(?:{place}|{head}|{broken-plural}{shut}|ال(?!{inanimate}{shut}|{not-of-her}{shut}|{time}{shut}){letter}{3,}(?:ة|ون){shut})',
  'name-word': '(?!{no-name}|{issuing}{shut}|[-–—(])(?<= ){word}',
  'name-apart': '(?:[،,] {word}(?: {word}){1,3}(?=[،,]))',
  'till-verb': '(?:[،,]| {issuing} (?:{word} ){0,3}{given-paper}(?: {word})?| (?:الذي|التي|الذين) {unpaused}[،,])',
  // «سالم ناصر، وهو صياد من القرية، اتهم».
  'before-set-off':
    '(?<=^[وف]?(?<somebody>(?!ال|{offices}{shut}|{bodies}{shut}){word}(?: {word}){1,3})[،,] (?:وهو|وهي) [^،,]{1,80}[،,] {been})',
  'before-relative':
    '(?<=(?<somebody>{head-noun})[،,]? و?(?:الذي|التي|الذين|اللذان|اللتان) (?<relative>){been})(?!{of-the-head})',
  // The noun before the relative pronoun is the object of the verb: «التي وصفها»، «التي دعا إليها».
  'of-the-head':
    '(?!ي?نوه|ت?نوه|ي?شكك|ت?شكك)(?:(?<=الذي {been}){to-it}|(?<=التي {been}){to-them-all}|{letter}{2,}(?:ك|ني|كم){shut})',
  'to-it': '{letter}{2,}(?:ه| {to-him}){shut}',
  'to-them-all': '{letter}{2,}(?:ها| {to-her}){shut}',
  'to-him': '(?:له|إليه|به|عنه|فيه|منه|عليه)',
  'to-her': '(?:لها|إليها|بها|عنها|فيها|منها|عليها)',
  'head-noun':
    '(?:(?:{leading} ){0,2}{head}(?: {letter}+){0,6}?|{speaking-noun}(?: {definite}){0,3}|{open}(?!(?:ال)?{inanimate}{shut}|ال){letter}+)',
  leading: '(?:رئيس|رئيسة|مدير|مديرة|وزير|وزيرة|أمين|ممثل|عضو|نائب|قائد|محامي|مدرب)',
  'speaking-noun':
    '{open}(?:{place}|(?<!{open}ال{letter}+ )(?!(?:ال)?{inanimate}{shut}|ال{letter}+ات{shut}){definite})',
  'before-pronoun': '(?<={open}(?:{but-that}|[بفل]?[إأ]ن)(?:ه|ها|هم|هما) (?<pronoun>){been})',
  'before-had': '(?<=(?:^|[،.] ?)و?(?:كان|كانت) (?<somebody>{subject-words}{of-them}?){between}{been})',
  'of-them': '(?: من (?:(?!{no-name}){word} ){0,4}{word})',
}
