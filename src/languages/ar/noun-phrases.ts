import type { WordClasses } from '../rule.ts'
import { splitWords } from '../word-list.ts'
import { people } from './people.ts'

/** Words that name somebody, their modifiers, and where a name ends. */
export const nounPhrases: WordClasses = {
  place: '(?:{ladies}|العراق|لبنان|اليمن|السودان|المغرب|الأردن|الصومال){shut}',
  'name-in-on': '{names-in-on}{shut}',
  nominative: '(?!{name-in-on}){letter}{3,}ون(?: {letter}{3,}ون)*(?: في {letter}+)?',
  // People that somebody wants something of, or speaks of.
  groups: '(?:(?!الاثنين|الإثنين){definite}ين|{people-spoken-of}|ما (?:وصف|سمى|أسمى|يسمي)(?:ت|وا)?(?:ه|ها|هم)?)',
  object: '(?:{place}|{head}|{groups}){shut}',
  // Not an apposition behind a name: «نادر سليم، الأمين العام للمنظمة، إلى».
  'not-apposed': '(?<![،,] )',
  'free-object': '(?<!(?:^| )و?{construct} ){object}',
  // After one of these words a name goes on: "the foreign minister of …".
  construct: '(?:{offices}|{bodies}|{construct-words})',
  'construct-words': [
    'باسم|رجل|رجال|سيدة|قطاع|وزراء|رؤساء|أمناء|كبير|كبيرة|نواب|وكلاء|أعضاء|عموم|شؤون|في|من|عن|على|لدى|دفاع',
    'مالية|عدل|مدينة|شعب|قادة|جنوب|شمال|شرق|غرب',
  ],
  // Definite adjectives behind a definite noun.
  described: '(?: ال{letter}{2,}(?:ي|يه|ه){shut}){0,3}',
  // Words that go on to something else than a name.
  'no-more':
    '(?:{as-told}|{who-is}|{how}|{given-out}|{own-words}|{no-more-name}|{at-arrival}|{before-whom}|{apart-from}|{to-media}|{stance-of-his}|{says})',
  says: '(?:ف?{said-by}|ف{says-now})',
  how: '(?:{manner}|{manner-of}|ب{manner-noun}|{doing})',
  // Words for how somebody speaks: هامسا، متهكما، مبتسما.
  doing: '(?!{names-in-a}{shut})(?:{letter}ا{letter}(?!ي|ه){letter}ا|مت{letter}{3}ا|م{letter}ت{letter}{2}ا)',
  'at-arrival': 'لدى(?= (?!ال|{place}|{bodies}{shut}){letter})',
  // «إمام المسجد» is written alike.
  'before-whom': 'أمام(?! (?:ال)?(?:مسجد|جامع|زاوية|حرم){shut})',
  // «النائب عن الكتلة» is one office.
  'apart-from': '(?<!(?:النائب|نائب|النائبة|نائبة|المرشح|المرشحة|ممثل|ممثلة) )عن',
  'to-media': 'لل?(?:وكالات|صحيفة|قناة|وكالة|برنامج|موقع|شبكة|إذاعة|تلفزيون)',
  'stance-of-his': '(?:{stance}(?:ه|ها|هم)|{stance-stem}(?:ته|تها|تهم))',
  time: '(?:{when}|الأول|الماضي|الماضية|الحالي|الجاري)',
  honour: '(?:{honours}|دولة(?= رئيس)|السيد(?= ال)|السيدة(?= ال)){shut}',
  titled: '(?:(?:ال)?{titles}{shut} |د[.] ?)',
  // A name set off by pauses behind an office, or an office behind a name: «وزير العمل، نادر سليم،».
  'own-name': '(?!(?:{word} ){0,4}{no-person})(?:{titled}{word}|{bare-name} {word})(?: {word}){0,3}',
  'bare-name': '(?!ال|(?!{name-like}{shut}){head}|{groups}{shut}|{place}){word}',
  'no-person': '(?:{no-person-words}{shut}|{doing-so}{shut}|{called}{shut})',
  'no-person-words': '(?:{small-words}|{no-more}|{time}|{reporting}|{aside}|{that-one}|ل?{agencies}|{on-something})',
  'small-words': [
    'أول|أكثر|الذي|التي|الذين|سوف|ما|في|من|إلى|عن|مع|أو|ثم|حين|بين|دون|رغم|تحت|فوق|نحو|منذ|كل|بعض|أي|هذا|هذه',
  ],
  'on-something': 'على (?:{medium}|ال{letter}+)',
  'that-one': '[بفلو]?[إأ]ن(?:ه|ها|هم|هما)?',
  'doing-so': 'م{letter}{2,}(?:ا|ه|ين) (?:أن|إن|إلى|على|عن|من|ب{letter}+)',
  called: '(?:ويدعى|وتدعى|واسمه|واسمها|ويبلغ|وتبلغ|ويعمل|وتعمل)',
  person: '(?:ال)?(?:{offices}|{relations}){shut}',
  'next-office': '(?:ال|وزير|رئيس|نائب|مدير|عضو|أمين|مستشار|قائد)[^،,]{2,70}',
  appositive: '(?:{name-set-off}|{office-set-off})',
  'name-set-off':
    '(?<=^(?={person})[^،,(]{2,100}(?:[،,] ?{next-office})?){bracketed}?[،,] ?(?:{next-office}[،,] ?)?{own-name} ?{pause-or-end}',
  'office-set-off': '(?<=^{bare-names}[^،,(]{3,60})[،,] ?(?!{unnamed}){person}(?: [^،,]{1,80})?{pause-or-end}',
  'bare-names': '(?!{head}|ال|{preposition-word}{shut})(?={word}(?: {word}){1,4} ?[،,])',
  bracketed: '(?: ?[(][^()]{1,40}[)])',
  'pause-or-end': '(?:[،,]|$)',
  // Where the words for a speaker end.
  'speaker-ends':
    '^ب{manner-noun}{shut}|(?<={letter} )و?لكن{shut}|(?:^| ){speaker-ends-at}{shut}|(?:^| )ل ?(?:{mark}|[(])|{at-event}|(?=[،,:(؛])(?!{appositive}).| [-–—]',
  // «لفت النظر»، «كشف النقاب»: parts of a verb.
  'no-name-goes-on': '(?:(?<={letter} )(?:ثم|{of-their-own})|لمن|لما|لذلك|النقاب|اللثام|النظر|الأنظار|الانتباه)',
  'of-their-own': '(?:قصت|حكايت|تجربت|رحلت|معانات|ذكريات|شهادت|روايت|حيات|مأسات|فرحت|سعادت)(?:ه|ها|هم)',
  'speaker-ends-at':
    '(?:{no-name-goes-on}|في {occasion}|في {letter}{3,}(?:ها|هم)|على {medium}|(?:(?:في|على|من) )?{no-more}|{when}|{one-of}|{to-agency}|{whom}|بأعلى)',
  'to-agency': '(?:{news-agency}|ل{agencies})',
  // Whom a speaker talks to or about, behind their name: «لزائريه»، «منافسيه»، «أصدقاءه».
  whom: '(?:{to-whom}|{to-theirs}|(?<={letter} )(?:{sound-stem}(?:يه|يها|يهم)|{letter}{2,}اء(?:ه|ها|هم)))',
  // «نادى على زميله»: who is called. «علي» alone may be a name.
  'to-whom': 'على (?:{letter}{2,}(?:ه|ها|هم)|ال{letter}{3,}ين|(?:ال)?(?:{callings}|{offices}))',
  'one-of': '(?<={letter} )(?:أحد|إحدى|الكثير|العديد|المزيد)',
  'news-agency': '(?<={letter} )وكالة {agency}(?<!(?:^| ){newsman} وكالة .{1,40})',
  newsman: '(?:مدير|رئيس|مراسل|مراسلة|محرر|مندوب)',
  'at-event': '(?:^| )(?={definite-events}{shut})(?<!(?:^| )[وبلف]?{construct} )',
  // What stands before a speaker's name: a time, an occasion, a paper they gave out.
  'speaker-skips':
    '(?:{manner}{shut}(?: ?[-–—])?|{time}{shut}|{honour}|{at-some-time}|ل{agencies}|{to-somebody}|{set-in-dashes}|{same}|{poll}|{paper-of})',
  'on-occasion': '(?:في|خلال|عبر) {occasion}{shut}{occasion-more}(?=[،,]| (?!{adjective}{shut})(?:{head}|{place}))',
  'occasion-more': '(?: (?:(?:في|من|مع|أمام|إلى) )?(?!(?:في|من|مع|أمام|إلى){shut}){letter}+){0,4}?',
  'at-some-time': '(?:{on-occasion}|{at-time})',
  same: '(?:ذات|نفس){shut}',
  'at-time': 'في وقت (?:مبكر|متأخر|سابق|لاحق)(?: من)?',
  'to-marked': 'ل ?{mark}[^«»“”"]{1,30}[»“”"]',
  'to-press': '(?:للصحفيين|للصحافيين)',
  'to-somebody':
    '(?:{to-marked}|{to-press}|{to-them}{shut}|لل{letter}{2,}(?: (?!{head})ال{letter}{2,}(?:ي|يه))?{shut})',
  'to-them': '(?:لي|لنا|له|لها|لهم|لهما|لك|لكم|{to-theirs})',
  'to-theirs': '(?:ل(?!ل){letter}{2,}نا|ل(?!ل){letter}{3,}(?:يه|يها|يهم|ائه|ائها|ائهم))',
  'set-in-dashes': '(?:(?:ال)?{titles} )?[-–—]',
  poll: '(?:{document}|استطلاع|دراسة|تحقيق)(?: {letter}+){0,2} {given-out-by} ',
  'given-out-by': '(?:أجرته|أجراه|أعدته|أعده|نشرته|نشره|أصدرته|أصدره|بثته|بثه)',
  'paper-of': '(?:ال)?{document}(?: {letter}+)? (?:{issued} عن |لل(?={letter}+(?:[،,.]|$))|ل(?!ل))',
  issued: '(?:صادر|صادرة|الصادر|الصادرة|صدر|صدرت)',
  // A name beside words for what they are.
  'role-first':
    '(?<role>{person}[^،,(]*)(?: ?[(][^()]*[)])?(?:[،,][^،,]+)?[،,] ?(?<person>{not-office}[^،,]+|{titled}[^،,]+)',
  'not-office': '(?!(?!{name-like}{shut}){head}){letter}',
  'name-first': '(?<person>(?!{head})[^،,]+)[،,] ?(?<role>{person}[^،,]*)',
  // How those are brought in who were not named before.
  newcomer: '(?:مسؤول|مصدر|متحدث|شاهد|ضابط|خبير|محلل|ناشط|قيادي|دبلوماسي)',
  newcomers: ['مسؤولون|مسؤولين|مصادر|شهود|ناشطون|ناشطين|خبراء|محللون|محللين|دبلوماسيون|دبلوماسيين'],
  'unnamed-more': '(?:في|من|باسم|كبير|كبيرا|رفيع|بارز|آخر|{letter}{2,}(?:ي|يه|يا|يون|يين))',
  // Who is nobody in particular.
  'no-speaker': '(?:الله(?: .*)?|البعض|{view}(?:ه|ها|هم|هما|ي|نا)|شطارته|إنه|أنه|ما|بلاده|بلادها|بلادنا|بلدنا|وطننا)',
  'by-some-rule': '(?:.* )?[بل]?(?:ال)?(?:توقيت|قانون|دستور|مادة){shut}.*',
  'no-source': '(?:حاجة|ظروف|قانون|أصول|معتاد|طلب|اتفاق|دستور|توقيت|رغبة|جدول|خطة|مواد|معايير|لوائح)',
  // Who is no subject of a verb in front: those in the accusative, and for «قال» what is feminine.
  'not-he': '(?:{accusative}|{she-alone}){shut}',
  'not-she': '{accusative}{shut}',
  accusative: '(?!{head}|{place}|{lords}{shut}|{names-in-een})ال{letter}{3,}ين',
  'names-in-een': 'ال(?:حسين|دين|أمين|يقين|ياسمين|معين|مبين|متين){shut}',
  'she-alone': '(?:(?!ال{not-of-her}{shut})ال{letter}{2,}(?:ة|ات)|ال{crowds}|{bodies}(?<=ة)|{ladies})',
  // Groups with verbs in the feminine.
  crowds: '(?:جماهير|أسر|عائلات|شعوب|قبائل|عشائر|حشود|طوائف|نساء|نسوة|فرق|دول|قوات|وفود)',
  'not-of-her':
    '(?:خليفة|علامة|داعية|عمدة|طاغية|نابغة|بقية|غالبية|أكثرية|كثرة|فقيه|نزيه|وجيه|له|{many-of-them}|{letter}+اة)',
  // Broken plurals of people.
  'many-of-them':
    '(?:طلبة|قادة|سادة|باعة|صيادلة|أساتذة|بحارة|مارة|أئمة|أساقفة|بطاركة|مغاربة|أفارقة|فلاسفة|سماسرة|ورثة|كتبة)',
  // Who may be named behind "according to": people, bodies, papers; a name; what is plural of people.
  source:
    '(?:(?:ال|ل)?{source-noun}(?:ه|ها|هم|ين|ون|ات|ان|تين)?{shut}|{kin}{shut}|(?:ال|ل)?{letter}{3,}(?:ون|ين){shut}|{titled}|ما |{named-source})',
  'source-noun':
    '(?:{offices}|{bodies}|{callings}|{document}|{agencies}|{ladies}|{lords}|{broken-plural}|{source-words}|{relations})',
  'named-source':
    '(?!ال|(?:ل)?{inanimate}{shut}|{view}(?:ه|ها|هم|ي|نا){shut}|{action-noun}|{no-source}{shut}|لل?{letter}+ و){letter}{3,}|{mark}|ال{letter}{3,}ي(?=$|[،,.])',
  // Signs that a name is plural, or feminine.
  'sound-plural': '(?:ال{letter}{3,}|م{letter}{2,}|{letter}{2,}ي|نا{letter}{2}|با{letter}{2}|لا{letter}{2})(?:ون|ين)',
  'broken-plural': [
    ...splitWords(`
      شهود علماء أهالي قادة أعضاء محامو ممثلو مسؤولو سياسيو وزراء دبلوماسيو باعة طهاة ملاك أصحاب زبائن جيران
      آباء أمهات أولياء مرشحو مندوبو رؤساء أمناء شركاء ورثة فنانو كتاب شعراء أدباء رهبان نقاد صناع مشايخ شيوخ
      أعيان وجهاء نقباء مدراء مديرو أبناء بنات إخوة زوجات أنصار خصوم أساتذة
    `),
    ...people.many.filter((many) => !/[وي]ن$/u.test(many)),
  ],
  'plural-of-his': '(?:{sound-stem}(?:و|ي)|{broken-stem})(?:ه|ها|هم)',
  'sound-stem':
    '(?:معارض|مؤيد|محام|مسؤول|مساعد|منتقد|مناصر|منافس|مقرب|موظف|لاعب|مدرس|معلم|متابع|مستمع|مواطن|ناخب|مرافق|زائر)',
  'broken-stem': '(?:خصوم|أنصار|حلفاء|حلفائ|أقارب|زملاء|زملائ|أصدقاء)',
  'looks-feminine':
    '(?!{men-of-theirs}{shut}|(?:ال)?عمدة{shut})(?:ال{letter}{2,}|{letter}{2,}(?<!ي)|داخلي|خارجي|بلدي|جمعي|مديري|مفوضي|تنسيقي)ه',
}
