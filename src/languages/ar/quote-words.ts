import type { WordClasses } from '../rule.ts'
import { actionNouns } from './action-nouns.ts'
import { nonSpeakers } from './non-speakers.ts'
import { people } from './people.ts'
import { speakerWords } from './speaker-words.ts'
import { contextWords } from './context-words.ts'
import { nounPhrases } from './noun-phrases.ts'
import { subjects } from './quote-subjects.ts'
import { connectives } from './quote-connectives.ts'
import { constructions } from './quote-constructions.ts'
import { speakers } from './speakers.ts'
import { speechVerbs } from './speech-verbs.ts'

/** The classes of words and the turns of phrase that rules of reported speech are made of. */
export const quoteWords: WordClasses = {
  ...speechVerbs,
  ...actionNouns,
  ...speakers,
  ...nonSpeakers,
  ...contextWords,
  ...speakerWords,
  ...connectives,
  ...nounPhrases,
  ...subjects,
  ...constructions,
  'one-or-many': people.counted,
  many: people.many,
  // A word begins here, or ends.
  open: '(?<![\\u0621-\\u06d50-9])',
  shut: '(?![\\u0621-\\u06d50-9])',
  letter: '[\\u0621-\\u06d5]',
  definite: 'ال(?!ي |تي |ذي |ذين |ا ){letter}+',
  mark: '[«“"”„‹]',
  clitic: '(?:ها|هما|هم|ه|نا|ني|كم|ك)?',
  word: '[^ \\n،.؟!:«»“”"/]{1,30}',
  // A colon that is not part of a time.
  colon: ' ?:(?!\\d)',
  preposition:
    '(?:من|في|عن|إلى|مع|(?<!ال{letter}+ )على|على(?= (?:ال|{on-what}|{letter}+ (?!{preposition-word}{shut}))))',
  // «علي» is a first name behind an office where another preposition follows.
  'on-what': '(?:ضرورة|أهمية|دعم|وقف|طلب|سؤال|أسئلة|كلام|تصريح|{medium}{shut})',
  'preposition-word': '(?:من|في|عن|إلى|مع|على|أن|إن)',
  // Words that go from a verb to what is said: no end of a sentence, no quotation but a marked name.
  step: '(?:[^.؟!:؛«»“”"]|(?<= د)\\.|(?<={letter})\\.(?={letter})|{mark}[^«»“”"]{1,30}[»“"”])',
  gap: '(?:{step}){0,200}?',
  near: '[^.؟!:؛،,«»“”"]{0,80}?',
  // Up to what a verb takes without a preposition: no other clause, no cause, no means.
  // Up to words in marks: no "but", no clause of another kind.
  'gap-said': '(?:(?!(?<= )(?:و?لكن|(?<=[،,] )(?:قبل أن|ثم)){shut}){step}){0,200}?',
  'gap-action-noun': '(?:(?!{other-clause}){step}){0,150}?',
  'other-clause': '(?<= )(?:التي|الذي|الذين|بسبب|أن|إن|أنه|أنها|إنه|إنها|حيث|مما|ما|كي|لكي){shut}',
  'gap-to': '(?:(?!(?<= )إلى ){step}){1,200}?',
  'gap-on': '(?:(?!(?<= )على ){step}){1,200}?',
  // No other clause behind a pause, no "to": «عبر المهاجرون إلى الجزيرة عن».
  'gap-about': '(?:(?! إلى |[،,] ?(?:و|ف(?!ي ))){step}){0,200}?',
  'gap-with': '(?:(?!(?<= ){by}){step}){1,200}?',
  // What is said behind a preposition that is written as one with it.
  by: '(?!(?:{no-by}|{names-in-b}|{places-in-b}|ب{manner-noun}){shut})(?<!{known-as} )ب(?:{by-what}|(?:ما|من){shut}|أي|كل|جميع| ?{mark})',
  // «ما يعرف بلواء …»: a name, not what is said.
  'known-as':
    '{open}(?:[وف]?(?:يعرف|تعرف|يسمى|تسمى|يدعى|عرف|عرفت)|(?:ال)?(?:معروف|معروفة|مسمى|مسماة|ملقب|ملقبة|موصوف|موصوفة))',
  'by-what':
    '(?:ال|أن(?:ه|ها|هم|هما|ك|كم|نا|ني){shut}|{letter}{2,} ال|{action-noun}|{letter}{2,}(?:ات|اته|اتها|اتهم|ية|ة|اء|ها|هم|هما){shut}|{plain-noun})',
  // «بنصب تذكاري»، «بحادث مماثل»: a noun with its adjective.
  'plain-noun': '(?!ال){letter}{2,} (?:م{letter}{3,}|{letter}{3,}ي|كبير|جديد|واسع|قوي|شديد|قاس|عاجل|شامل|كامل){shut}',
  'not-that': '(?<!{open}(?:{before-that}) )',
  'before-that': [
    'علما|بعد|قبل|دون|بدون|إلا|رغم|رغم من|غير|بيد|بما|كما|منذ|يمكن|يجب|ينبغي|حتى|لولا|سوى|كون|بل|حيث|مجرد|بد',
    'الممكن|المحتمل|المرجح|المتوقع|المفترض|المقرر|المنتظر|الضروري|المستبعد|المأمول|المؤمل|الواجب|شأنه|شأنها',
  ],
  that: '{not-that}(?:(?:إلى|على|من|عن) )?[ب]?[إأ]ن(?:ه|ها|هم|هما|نا|ني|ي|ك|كم)?{shut}',
  // Whose a whole sentence is.
  according: '{according-to}(?:(?<= ل|لل)|{shut})(?: به| بها| عنه| عنها| في)?',
  'according-to':
    '(?:{as-is-said}|{in-line-with}|نقلا عن|{in-the-words}|{as-was-shown}|على لسان|(?:كما|هكذا) {reporting})',
  'as-is-said': '(?:(?:ب?حسب|وفق)(?: ?ما)?|وفقا لما|طبقا لما)(?: {was-learnt}| {reporting}{clitic})?',
  // «حسب ما علم من مصادر».
  'was-learnt': 'علم(?: {time}{shut})?(?: من| لدى)',
  'in-line-with': '(?:وفقا|طبقا|استنادا إلى|تبعا) ?(?:لل(?={letter}+(?:[،,.]| ف|$))|ل)?',
  'in-the-words': '(?:على حد (?:قول|تعبير|وصف|زعم)|من وجهة نظر|(?:في |ب)رأي)',
  'in-his-view':
    '(?:(?:على حد|ب?حسب|وفق) (?:قول|تعبير|رأي|زعم)|من وجهة نظر|(?:ب|في |ب?حسب )(?:رأي|نظر|تقدير|اعتقاد))(?:ه|ها|هم)',
  'as-was-shown': 'على ما ?(?!وصف)(?:{reporting}|أظهر|أظهرت|يظهر|تظهر|نقل عن|يفيد|تفيد|أعلنوا){clitic}',
}
