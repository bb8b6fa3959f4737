import type { WordClasses } from '../rule.ts'
import { splitWords } from '../word-list.ts'
import { said } from './speech-verbs.ts'
import { formsTakenFor } from './taken.ts'

/** Parts of single rules: the speaker, the addressee, and the content. */
export const constructions: WordClasses = {
  // قال … إن: what follows no "to" or "on" that has its own object.
  'not-to-something':
    '(?!(?<=طلب(?:ت|وا)?) {action-noun})(?! إلى (?![إأ]ن))(?!(?<={on-verb}) على(?! {medium}{shut}) (?![إأ]ن))',
  // «قال علي إن»: no preposition behind a verb that takes none; and no «على أن يسلم», "on condition that".
  'called-ali':
    '(?<!{on-verb}{clitic})(?<speaker>(?: (?!ال|{head}|{action-noun}|{inanimate}{shut}){letter}{2,}){0,2} علي)(?= [إأ]ن)',
  'gap-that': '(?:(?!{provided-that}){step}){0,200}?',
  'provided-that': '(?<=[،,]) على أن [يت]',
  'speaker-before-to': '(?<={to-verb})(?<speaker>(?:(?!{to-something}){step}){0,200}?)',
  'to-something': ' إلى (?![إأ]ن|[^.؛،]{0,80} إلى [إأ]ن)',
  // «استنادا إلى»، «نقلا عن»: who passes on what another says.
  quoting: '(?:نقلا عن|استنادا إلى|عن لسان|على لسان)',
  'their-saying': '(?: (?:قول|تأكيد|تصريح)(?:ه|ها|هم))',
  'clear-speaker': '(?: {head}{near}| ال{letter}{3,}(?<!ين)| (?!ال){letter}{3,}(?= أن ))',
  'set-between': '(?:[،,] (?:في|خلال|عبر) [^،,.]{1,80}[،,])',
  'in-paper-passed-on': 'في (?:{document}|{occasion}) {passed-on}{shut}',
  'as-relayed': '(?:(?:وفق|ب?حسب|على) ?ما|كما|حسبما|وفقا لما) (?:نقل|نقلت)(?:ه|ها|هم)?',
  'as-passed-on': '(?:(?:نقلت|نقل) عنه(?:ا|م)?|(?:كما|حسبما|(?:وفق|ب?حسب) ?ما) {passing}(?:ه|ها|هم)?(?: عنه| عنها)?)',
  passing: formsTakenFor('passes', 'past he', 'past she'),
  'passed-on': '(?:نقله|نقلته|نقلها|نقلتها|نشره|نشرته|نشرها|نشرتها|بثه|بثته|بثها|بثتها|أورده|أوردته|أوردها|أوردتها)',
  showing: '(?:أظهر|أظهرت|يظهر|تظهر|بين|بينت|يبين|تبين|أثبتت|أثبت|أبرزت)',
  // Claims of responsibility: أعلن مسؤوليته عن، تبنى الهجوم.
  claiming: '(?:أعلن|أعلنت|أعلنا|أعلنتا|أعلنوا|يعلن|تعلن|تبنى|تبنت|تبنوا|يتبنى|تتبنى)',
  responsibility: '(?:مسؤولي(?:ته|تها|تهم|تهما|تيهما) عن|(?<!علن.{1,150})(?:المسؤولية عن|(?:ال)?{attack}{shut}))',
  attack: '(?:هجوم|هجمات|هجومين|تفجير|تفجيرات|عملية|عمليات|قصف|اغتيال|إطلاق|خطف|اختطاف|ضربة|ضربات|اعتداء|استهداف)',
  // «اكتفى بالقول إن»، «ختم حديثه بالتأكيد أن».
  'going-over':
    '(?:اكتفى|اكتفت|اكتفوا|ختم|ختمت|اختتم|اختتمت|استهل|استهلت|أنهى|أنهت|تابع|تابعت|ذهب|ذهبت|ذهبوا|مضى|مضت|بدأ|بدأت|رد|ردت|علق|علقت|بادر|بادرت)',
  'by-saying': '(?:{his-talk} )?(?:ب|إلى |في )ال(?:قول|تأكيد|تشديد|إشارة|تذكير|تنويه)(?: (?:إلى|على|ب))?',
  'his-talk': '(?:حديث|كلام|كلمت|تصريح|تصريحات|مداخلت|خطاب|شهادت)(?:ه|ها|هم)',
  'paper-named':
    '(?:نص )?(?:ال)?(?:بيان|بلاغ|تقرير|رسالة|وثيقة|مذكرة|قرار|سؤال|عريضة|شكوى|تدوينة|تغريدة|منشور|مقال|خطاب|كلمة|محضر|رد)(?:ه|ها|هم)?',
  // قال: «…», and no name in quotation marks.
  'no-name-before': '(?<!{open}(?:{named}|في|من|مع|بين|قرب|باسم) ?)',
  speech: '{mark}(?:{unmarked}{1,60}\\s{unmarked}{1,60}\\s|{unmarked}{4,60}[»“”"] ?(?:[.،؛]|$))',
  unmarked: '[^«»“”"]',
  verbless: '(?: (?!(?:{any-verb}|{issuing}|{preposition-word}|{letter}+(?:ته|ها|هم)){shut}){letter}{2,})',
  'then-marks': '(?: (?:قائلا|قائلة|قائلين|إلى القول))?(?:{colon}|[،,]? ?{no-name-before}(?={speech}))',
  marked: '{mark}[^«»“”"]{3,600}[»“”"]',
  unpaused: '[^.،؛:«»“”"]{0,80}',
  saying: '(?:قول|تأكيد|إعلان|تصريح|تصريحات|تحذير|تحذيرات|نفي|اعتراف|زعم|مزاعم)',
  // «وقال … قائلا»: one utterance.
  'not-said-saying': '(?<!{open}[وف]?(?:{speech-verb}){shut}(?: {letter}+){1,12} (?=قائل))',
  // «روى كيف …»، «حدثنا عن …»، «وجه نداء …».
  telling: [
    ...said('حكى روى شرح أوضح سأل تساءل', 'past he', 'past she', 'now he', 'now she'),
    ...splitWords('رووا سرد سردت يسرد تسرد'),
  ],
  'no-topic': '(?:طريق|كثب|عمد|قصد|غير|ظهر|قرب|بعد){shut}',
  // «أرجع السبب إلى …».
  ascribing: '(?:أرجع|أرجعت|أرجعوا|يرجع|ترجع|يرجعون|عزا|عزت|عزوا|يعزو|تعزو|يعزون)',
  ascribed:
    '(?:ذلك|الأمر|هذا|هذه|(?:ال)?{causes}(?:ه|ها|هم)?{shut}|{action-noun}|ال{shape}{shut}|{definite-events}{shut})',
  causes: '(?:سبب|أسباب|زيادة|ظاهرة|أزمة|غلاء|شح|نقص|عزوف|غياب|فشل|نجاح|تراجع|مشكلة|خسارة|خسائر|هزيمة|فوز|حادث|حوادث)',
  'telling-us': '(?:ي?حدث|حدثت|ي?كلم|كلمت)(?:نا|ني)',
  addressing: '(?:وجه|وجهت|وجهوا|يوجه|توجه|أطلق|أطلقت|أطلقوا)',
  address: '(?:نداء|نداءات|دعوة|دعوات|اتهاما|اتهامات|انتقادات|انتقادا|تحذيرا|تحذيرات|تهديدات|تهديدا){shut}',
  // أعلن …: what is announced.
  'asked-him': '(?:ه|ها|هم|هما|نا|ي)',
  'asked-from': '(?!دون|غير|قبل|أجل|خلال)(?<addressee>{near})(?! عدم (?:كشف|ذكر|نشر))',
  'definite-wish': 'ال(?:{shape}|عودة|دخول|خروج|تفرغ|تنحي|صبر|هدوء|بقاء|رحيل|حضور|مغادرة){shut}',
  condemned: '(?:{event}|{definite-action-noun}|{marked-words})',
  announced:
    '(?!{not-named})(?:{action-noun}|{settled-action-noun}|(?:نفسه|نفسها|أنفسهم) (?![إأ]ن)|\\d+ {hurt}|{marked-words})',
  'not-named': 'عدم (?:ال)?(?:كشف|ذكر|نشر|إفصاح)(?: عن)? (?:ال)?(?:اسم|أسماء|هوي)',
  hurt: '(?:قتيل|جريح|مصاب|حال|إصاب|شخص)',
  'marked-words': '{mark}[^«»“”"]+ ',
  extent: '(?:عدد|حجم|قيمة|تكلفة|كلفة|خسائر|الخسائر|الأضرار|نسبة)',
  // حث … على، اتهم … بـ، حذر … من، حمل … مسؤولية: the speaker, and whom they want something of.
  'speaker-and-called': '(?<speaker> {step}{1,80}?) (?<addressee>{free-object}{near})',
  'speaker-and-told-on': '(?:(?<speaker> {gap-on}) (?<addressee>{free-object}{gap})|{speakers-and-told})',
  'speakers-and-told': '(?<speaker> {nominative}) (?<addressee>{near})',
  'speaker-and-told-by': '(?:(?<speaker> {gap-with}) (?<addressee>{free-object}{gap})|{speakers-and-told})',
  // «عدد من السكان»: the first «من» is part of the name.
  'some-of': '(?: (?:عدد|عشرات|مئات|آلاف|كثير|الكثير|العديد|مجموعة|فريق|واحد|واحدة|بعض) من)',
  'speaker-and-warned': '(?<speaker> {step}{1,80}?) (?<addressee>(?=ال|{groups}{shut}|{head}){free-object}{gap})',
  'speaker-and-blamed':
    '(?:(?<speaker> {gap}) (?<addressee>{free-object}{gap})|(?<addressee> {free-object}{gap})|(?<speaker>{gap}))',
  'laid-blame-on': '(?<cue>ألقى|ألقت|ألقوا){shut}(?<speaker>{gap}) (?:ب?اللوم|باللائمة|بالمسؤولية|المسؤولية) على ',
  // أفاد عن: the content stands behind «عن».
  appealing: said('ناشد', 'past he', 'past she', 'past they', 'now he', 'now she'),
  'appealed-for': '(?:{action-noun}|{settled-action-noun}|{definite-action-noun}|{definite-events}{shut})',
  'with-speaker': '(?:{not-about}|(?<!{about-verb})(?<speaker>{gap}))',
  'not-about': '(?<={about-verb})(?<speaker>(?:(?! عن ){step}){0,200}?)',
  'wanted-in-marks': '{mark}(?:(?:إلى|على) |{by}|ل{action-noun})',
  // شدد على; and أكد على, which takes a bare noun as well.
  'stressing-only':
    '(?<cue>(?!{bare-verb}{shut})(?:{on-verb}){clitic}){shut}(?<speaker>(?:(?!{tightened}){step}){0,200}?)',
  tightened: '(?<= )(?:إجراء|قبض|حصار|عقوبات|قيود|رقاب|الخناق|حملت|هجم)',
  'confirming-too': '(?<cue>{bare-verb}){shut}(?<=(?:{on-verb}))(?<speaker>(?:(?!(?<= ){after}{event}){step}){0,200}?)',
  // وصف … بـ: who describes, and what.
  'speaker-and-described':
    '(?:(?<speaker>{gap} {letter}+) (?<addressee>{described-noun}|{no-describer}{near})|(?<addressee> {no-describer}{near})|(?<speaker> {step}{1,200}?))',
  'no-describer': '(?:(?:ال)?{inanimate}{shut}|{action-noun}|{definite-events}{shut})',
  'described-noun': 'ال{letter}{3,}(?<!ي|يه|ين|ون)',
  'as-what': '(?:(?=بأن)|(?<! بأن[^.]{0,150})(?![^.]{0,150} بأن)(?=ب(?:ال|{mark}|{letter}{3,})))',
  'report-goes-on': '(?:مما|ما أثار|في إشارة|الأمر الذي|في وقت|وذلك|علما|{in-paper})',
  // The reporter's own words: their subject.
  'pointed-at': 'في إشارة(?: {letter}+)? إلى{shut}',
  'in-their-view': '(?:ب?حسب|وفق|على حد) {view}(?:ه|ها|هم|هما)(?=[.،]|$)',
  // «…» في بيان صدر: the reporter's own words go on.
  'in-paper':
    'في (?:{occasion}|{document})(?: {letter}+)? (?:يأتي|تأتي|جاء|جاءت|صدر|صدرت|نشر|نشرت|ألقاه|ألقاها|ألقته|ألقتها|نشره|نشرها|نشرته){shut}',
  // بحسب … فإن: at the beginning of a sentence, or behind a pause and "and".
  'opens-sentence': '(?:^|(?<=[.؛] ?)|(?<join>(?<=[،,] ?)(?=و(?!فق))))',
  'says-that': '{said-by} {that}',
  'then-that': '(?:[،,] ?(?:ف?[إأ]ن(?:ه|ها)? |قد )?| ف[إأ]ن(?:ه|ها)? | [إأ]ن(?:ه|ها)? | فقد | ?: ?)',
}
