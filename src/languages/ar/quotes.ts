import type { QuoteGrammar } from '../quotes.ts'
import { attributions } from './quote-attributions.ts'
import { participles } from './quote-participles.ts'
import { statements } from './quote-statements.ts'
import { words } from './quote-words.ts'

export const quotes: QuoteGrammar = {
  words,
  rules: [...statements.map((rule) => ({ ...rule, before: 'either' as const })), ...participles, ...attributions],
  before: '{before}',
  nameEnds: '(?!)',
  whole: '(?:{place}|{head}|ال?{bodies}).*',
  speakerSkips:
    '(?:(?:{time}|(?:في|خلال|عبر) (?:{occasion})|في وقت (?:مبكر|متأخر|سابق|لاحق)(?: من)?|ل{agency}|للصحفيين|للصحافيين)[،,]? )+',
  speakerEnds:
    '(?:^| )(?:في (?:{occasion}|وقت|يوم)|على (?:{medium})|(?:خلال|أثناء|عقب|بعد|قبل|عبر|أمام|إثر|لدى|عند|بشأن|حول|بخصوص|حيال|تعليقا|ردا|معلقا|ضمن|إن|أن|إنه|أنه|إلى أن|الذي|التي|الذين|اللذان|واللذان|والذي|والتي|والذين|وهو|وهي|الموجود|الموجودة|طلب|طلبت|طلبوا|رفض|رفضت|فضل|فضلت|اشترط|اشترطت|عن|وكان|إلى الصحفيين|للصحفيين|للصحافيين|(?<={letter} )(?:أحد|إحدى)|حتى|هنا|ذلك|هذا الأسبوع|الأسبوع|الشهر|العام الماضي|ل{agency}|(?<={letter} )وكالة {agency}|ل(?:وكالات|صحيفة|قناة|وكالة|برنامج|موقع|شبكة|إذاعة|تلفزيون)|بأنه|بأنها|{time}|{definite-events})){shut}|(?<=(?:^| )(?!ال|{bodies}|{offices}){letter}+ )ل(?!ل|شؤون|حقوق|مكافحة|دى|دي){letter}{3,}|[،,:(؛]| [-–—]',
  headEnds: '(?!)',
  introduces: '(?!)',
  personName: '(?!)',
  noticed: '(?!)',
  pronoun: '(?:هو|هي|هم|ذلك)',
  nobody:
    '(?:إنه|أنه|ما|(?:ال)?(?:حاجة|ظروف|قانون|أصول|معتاد|طلب|اتفاق|دستور|توقيت|رغبة|جدول|خطة|مواد|معايير|لوائح)(?: .*)?|.*(?:توقيت|قانون|الدستور|المادة).*)',
  agency: '{agency}',
  contentEnds: '(?<=[»”"] ?[،,]? ?)(?:مما|ما أثار|في إشارة|الأمر الذي|في وقت|وذلك|علما)',
  namedAfter:
    '(?:منصة|حركة|لحركة|حزب|صحيفة|لصحيفة|قناة|لقناة|تنظيم|لتنظيم|وكالة|لوكالة|موقع|لموقع|جماعة|لجماعة|كتائب|قائمة|عملية|فيلم|كتاب|مجلة|شبكة|لشبكة|تطبيق|برنامج|مجموعة|شركة|سفينة|طراز|صاروخ|مطلوب|جهاز|معسكر|ميليشيا|قوات|لقوات|كتيبة|لواء|فندق|ملعب|مستشفى|ل)',
  lead: '(?:إن|أن|بأن|إلى|على|من|عن|ب|ل|في)',
  article: 'ال(?={letter}{3})',
  forms: [
    {
      name: 'plural',
      said: '(?:{them}|قولهم){clitic}',
      speaker:
        '(?:ال)?(?:{letter}+(?:ون|ين)(?= |$)|شهود|خبراء|نشطاء|علماء|أطباء|سكان|أهالي|قادة|أعضاء|محامو|ممثلو|مسؤولو|سياسيو|نواب|وزراء|دبلوماسيو)',
      firm: true,
    },
    { name: 'feminine', said: '(?:{she}|قولها){clitic}', speaker: '(?:ال)?(?:{ladies}{shut}|{letter}{2,}ه(?= |$))' },
    { name: 'masculine', said: '(?:{he}|قوله){clitic}', speaker: '(?:ال)?(?:{lords}|{offices}){shut}' },
  ],
  subject:
    '{open}[وف]?(?<subject>{head}(?: {letter}+){0,6}?(?: و{head}(?: {letter}+){0,4}?)?)(?=(?: (?:(?!ال){letter}+(?:ات|يه|ه)|من|في|على|إلى|عن|مع|بعد|قبل|أن|إن|ب{letter}+|ل{letter}+|قد|و{letter}+|{any-verb}){shut})|[،,.]|$)|{open}[وف]?(?<![ ](?:من|في|إلى|على|ب|ل|عن|مع) )(?<subject>{place})',
}
