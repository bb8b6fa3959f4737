import type { SearchGrammar } from '../search.ts'
import { how, name, when, where, whether, who, why } from './questions/circumstances.ts'
import { aim, charge, happened, occupation, penalty, said } from './questions/events.ts'
import { far, fast, long, many, much, old, share } from './questions/measures.ts'
import { alone, any, word } from './questions/pattern.ts'

export { answerTypeCues } from './answer-type-cues.ts'
export { personNoun } from './person-nouns.ts'

export const answerTypePatterns: SearchGrammar['answerTypePatterns'] = [
  ['charge', charge],
  ['penalty', penalty],
  ['occupation', occupation],
  ['happened', happened],
  ['aim', aim],
  ['how-long', long],
  ['how-old', old],
  ['share', share],
  ['how-much', much],
  ['how-fast', fast],
  ['how-far', far],
  ['how-many', many],
  ['where', where],
  ['name', name],
  ['who', who],
  ['when', when],
  ['what-said', said],
  ['why', why],
  ['how', how],
  ['whether', whether],
]

const PEOPLE = any('شخص|أشخاص|ناس|نفر|نفس|واحد|بني آدم|إنسان', 'ضحي|ضحايا|قتيل|قتلى|جريح|جرحى|مصاب', 'حالة|حالات')

export const personWord = `^${PEOPLE}`

/** A word with what may be written onto its front and its end. */
const form = (...lines: readonly string[]): string => alone(`[وفب]?(?:ال|لل)?${any(...lines)}\\p{L}{0,3}`)

export const outcomeQuestions: SearchGrammar['outcomeQuestions'] = {
  killed: form(
    'قتل|قتيل|قتلى|قتلوا|مقتل|تقتل|يقتل',
    'قضى|مات|ماتوا|توفي|وفاة|وفيات',
    'ضحايا|حتفه|مصرع|لقي|لقوا',
    'استشهد|شهيد|شهداء|موت',
  ),
  injured: form('جرح|جريح|جرحى', 'أصيب|مصاب|إصاب|يصاب'),
  missing: form('مفقود|فقد|فقدان'),
  displaced: form('نزح|نازح|نزوح', 'إجلاء|أجلي', 'تهجير|مشرد|شرد|هجر', 'فروا|فرت|فرار'),
  detained: form('اعتقل|معتقل|اعتقال', 'أوقفت|أوقف|توقيف|موقوف', 'احتجز|محتجز|أسير|أسرى|قبض'),
}

/** Verbs with the future's letter, by what news and speech write, less the nouns that begin alike: cars, politics, years. */
const FUTURE = any(
  '[وف]?س[يت](?!ار|اس|اد|اق|د|نم|ر|طر|ول|ف|ين|ون|ة|ه|وي)\\p{L}{3,}',
  'ه[يت](?!ئ|ب|اف|كل|ون)\\p{L}{3,}',
  'ح[يت](?!ا|ث|و|ن|ى|ي|م)\\p{L}{3,}',
)

const WHEN = any('متى', '[إا]ي?متى', '[إا]يمتا', 'امتا|وقتاش|فوقاش')
/** A verb of the present, with what speech and news write before it for the future. */
const PRESENT = '[سهحب]?[يتن]\\p{L}{3,}'

/** «متى تبدأ», «إمتى المدارس هترجع». */
export const futureQuestion = `^(?:و|ف)?${WHEN} (?:ال\\p{L}+ )?${PRESENT}`

export const futureCue = word(
  FUTURE,
  'سوف',
  'مقبل\\p{L}{0,3}|ال(?:مقبل|قادم|جاي)\\p{L}{0,3}',
  'رح|راح',
  'المقرر\\p{L}*|المزمع|مرتقب\\p{L}*',
  'غدا|بكرا|بكره',
)
