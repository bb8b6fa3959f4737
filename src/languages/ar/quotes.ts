import type { QuoteGrammar } from '../quotes.ts'
import { announcements } from './quote-announcements.ts'
import { attributions } from './quote-attributions.ts'
import { calls } from './quote-calls.ts'
import { clauses } from './quote-clauses.ts'
import { marks } from './quote-marks.ts'
import { opinions } from './quote-opinions.ts'
import { participles } from './quote-participles.ts'
import { words } from './quote-words.ts'

/** An Arabic verb stands before its subject or behind it. */
const verbs = [...clauses, ...calls, ...opinions, ...announcements, ...marks].map((rule) => ({
  ...rule,
  before: 'either' as const,
}))

export const quotes: QuoteGrammar = {
  words,
  rules: [...verbs, ...participles, ...attributions],
  before: '{before}',
  nameEnds: '(?!)',
  binds: '(?:{offices}|{bodies}|{relations})',
  referring: '(?:(?:ذات|نفس) )?ال(?:متحدث|مصدر|مسؤول|ناطق|متكلم|قائل)',
  whole: '(?:{place}|{head}|ال?{bodies}).*',
  speakerSkips:
    '(?:(?:(?:ل(?:ي|نا|ك|كم|ه|ها|هم)|{manner}){shut}(?: ?[-–—])?|{time}{shut}|{honour}|(?:في|خلال|عبر) {occasion}{shut}(?: (?:(?:في|من|مع|أمام|إلى) )?(?!(?:في|من|مع|أمام|إلى){shut}){letter}+){0,4}?(?=[،,]| (?!{adjective}{shut})(?:{head}|{place}))|في وقت (?:مبكر|متأخر|سابق|لاحق)(?: من)?|ل{agencies}|ل ?{mark}[^«»“”"]{1,30}[»“”"]|للصحفيين|للصحافيين|(?:{document}|استطلاع|دراسة|تحقيق)(?: {letter}+){0,2} (?:أجرته|أجراه|أعدته|أعده|نشرته|نشره|أصدرته|أصدره|بثته|بثه) |(?:ال)?{document}(?: {letter}+)? (?:(?:صادر|صادرة|الصادر|الصادرة|صدر|صدرت) عن |لل(?={letter}+(?:[،,.]|$))|ل(?!ل)))[،,]? ?)+',
  // Behind a bare name only: «وزير الدولة لشؤون …» is one office.
  told: '(?<=^(?!{head})(?!ال){letter}{2,}(?: (?!ال|{head}){letter}{2,})?) ل(?<name>(?!ل){letter}{3,})(?!{letter})',
  speakerEnds:
    '^في{shut}|^ب{ways}{shut}|^ل(?!{head}|{place}){letter}{3,}(?:ه|ها|هم){shut}|(?<={letter} )و?لكن{shut}|(?:^| )(?:في {occasion}|في {letter}{3,}(?:ها|هم)|على {medium}|(?:(?:في|على|من) )?{no-more}|{when}|(?<={letter} )(?:أحد|إحدى)|(?<={letter} )وكالة {agency}(?<!(?:^| )(?:مدير|رئيس|مراسل|مراسلة|محرر|مندوب) وكالة .{1,40})|ل{agencies}){shut}|(?:^| )ل ?(?:{mark}|[(])|(?:^| )(?={definite-events}{shut})(?<!(?:^| )[وبلف]?{construct} )|(?=[،,:(؛])(?!{appositive}).| [-–—]',
  apposition:
    '^(?<role>{person}[^،,(]+)(?: ?[(][^()]*[)])?(?:[،,][^،,]+)?[،,] ?(?<person>(?!(?!{name-like}){head}){letter}[^،,]+|{titled}[^،,]+)$|^(?<person>(?!{head})[^،,]+)[،,] ?(?<role>{person}[^،,]+)$',
  headEnds: ' (?:في|باسم|من|لدى|على|إلى|أحد|إحدى){shut}',
  introduces:
    '(?:(?:مسؤول|مصدر|متحدث|شاهد|ضابط|خبير|محلل|ناشط|قيادي|دبلوماسي)(?:ا|ة)?|مسؤولون|مسؤولين|مصادر|شهود|ناشطون|ناشطين|خبراء|محللون|محللين|دبلوماسيون|دبلوماسيين)(?:$| (?:في|من|باسم|كبير|كبيرا|رفيع|بارز|آخر|{letter}{2,}(?:ي|يه|يا|يون|يين)){shut})',
  personName: '(?!)',
  properName: '(?!)',
  pronoun: '(?:هو|هي|هم|ذلك|البيان|{his-honour}|{his-words}(?:ه|ها|هم))',
  memory: { meant: 1, last: 1, goesOn: 3 },
  lone: '{them}{clitic}',
  nobody:
    '(?:{thing}{shut}.*|{thing-of}{shut}.*|إنه|أنه|ما|بلاده|بلادها|بلادنا|بلدنا|وطننا|(?:ال)?(?:حاجة|ظروف|قانون|أصول|معتاد|طلب|اتفاق|دستور|توقيت|رغبة|جدول|خطة|مواد|معايير|لوائح)(?: .*)?|(?:.* )?[بل]?(?:ال)?(?:توقيت|قانون|دستور|مادة){shut}.*)',
  agency: '{agency}',
  contentEnds: '(?<=[»”"] ?[،,]? ?)(?:مما|ما أثار|في إشارة|الأمر الذي|في وقت|وذلك|علما)',
  dateline: '[^.،؛:«»“”"]{2,60}[(][^()]{2,40}[)] ?[-–—] ',
  namedAfter: '{open}{named}',
  lead: '(?:إن|أن|بأن|إلى|على|من|عن|ب|ل|في)',
  article: '(?:ال|ل)(?={letter}{3})',
  forms: [
    {
      name: 'plural',
      said: '(?:{them}|{his-words}هم){clitic}',
      speaker:
        '(?!{name-in-on})(?:(?:ال)?{many}{shut}|(?:ال{letter}{3,}|م{letter}{2,}|{letter}{2,}ي|نا{letter}{2}|با{letter}{2}|لا{letter}{2})(?:ون|ين)(?= |$)|(?:ال)?(?:شهود|خبراء|نشطاء|علماء|أطباء|سكان|أهالي|قادة|أعضاء|محامو|ممثلو|مسؤولو|سياسيو|نواب|وزراء|دبلوماسيو){shut}|(?:معارض|مؤيد|محام|مسؤول|مساعد|منتقد|مناصر|منافس|مقرب)(?:و|ي)(?:ه|ها|هم){shut}|(?:خصوم|أنصار|حلفاء|حلفائ|أقارب|زملاء|زملائ|أصدقاء)(?:ه|ها|هم){shut})',
      firm: true,
    },
    {
      name: 'feminine',
      said: '(?:{she}|{his-words}ها){clitic}',
      speaker:
        '(?:ال)?(?:{ladies}{shut}|(?:ال{letter}{2,}|{letter}{2,}(?<!ي)|داخلي|خارجي|بلدي|جمعي|مديري|مفوضي|تنسيقي)ه(?= |$))',
    },
    { name: 'plural', said: '(?!)', speaker: '.+ و(?:{head}|{place})' },
    {
      name: 'masculine',
      said: '(?:{his-honour}|(?:{he}|{his-words}ه){clitic})',
      speaker: '(?:ال)?(?:{lords}|{offices}){shut}',
    },
  ],
  subject:
    '{told-of-name}|{open}(?<!{open}و?(?:هو|هي|هم) )[وف]?(?:{told-of-body}|{told-of-person}|(?<! (?:من|في|إلى|على|ب|ل|عن|مع|{head}) )(?<subject>{place}))',
  noticed: [
    '^[وف]?(?:{aside}[،,]? )?(?:(?:كان|كانت|قد) )*(?:(?![وف]?{preposition}{shut}){letter}{2,} )?(?:{honour} )?(?:{told-of-body}|{told-of-person}|{told-of-people})',
  ],
  continues: '(?:أضاف|يضيف|تابع|يتابع|أردف|يردف|استطرد|زاد|مضى)(?:ت|وا)?|(?:تضيف|تتابع|تردف|أضافوا|تابعوا)',
}
