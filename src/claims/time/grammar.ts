import type { Language } from '../../languages/language.ts'
import type { NumberGrammar, NumberWords } from '../../languages/numbers.ts'
import type { WordClasses } from '../../languages/rule.ts'
import type { TimeFields, TimeGrammar, TimeRule } from '../../languages/time.ts'
import { type CompiledPattern, compile, type Match } from '../pattern.ts'
import { createRuleFinder, type TriggeredRule } from '../pattern/start-spans.ts'
import { foldLexicon, readMatch, type TimeVocabulary } from './read-match.ts'

/** A rule ready to be run. */
interface CompiledRule {
  readonly rule: TimeRule
  readonly order: number
  readonly compiled: CompiledPattern
}

/** A language's time grammar, ready to run over folded text with single spaces. */
export interface CompiledTime {
  /** The rules that may match in a text. */
  rulesIn(folded: string): readonly TriggeredRule<CompiledRule>[]
  /** The fields of a match, by its named parts; `to`: those of the other end, as in "13 to 15 July". */
  read(rule: TimeRule, match: Match, folded: string): { fields: TimeFields; to?: TimeFields } | undefined
  readonly joins: { readonly close: Test; readonly loose: Test }
  readonly ranges: readonly { readonly before?: Test; readonly between: Test }[]
  readonly list: Test
  readonly tense: Readonly<Record<'future' | 'past' | 'near' | 'clause', CompiledPattern>>
}

type Test = (text: string) => boolean

const compiledTimes = new WeakMap<Language, CompiledTime>()

/** Compiles a language's time grammar, once. Throws on an unknown class of words. */
export function compileTime(language: Language): CompiledTime {
  const ready = compiledTimes.get(language)
  if (ready) return ready
  const compiled = compileGrammar(language.time, language.numbers)
  compiledTimes.set(language, compiled)
  return compiled
}

function compileGrammar(time: TimeGrammar, numbers: NumberGrammar): CompiledTime {
  const { lexicon, rules, proclitics, connectors, ranges, listSeparator, tense } = time
  const words: WordClasses = { ...numberWords(numbers), ...lexiconWords(lexicon), ...time.words }
  const whole = (pattern: string): CompiledPattern =>
    compile(`(?<=(?<![\\p{L}\\p{N}])${proclitics})(?:${pattern})(?![\\p{L}\\p{N}])`, words)
  const test = (pattern: string): Test => {
    const compiled = compile(pattern, words)
    return (text) => compiled.match(text).length > 0
  }
  const vocabulary: TimeVocabulary = { entries: foldLexicon(lexicon), numbers, amounts: whole(time.amount) }
  return {
    rulesIn: createRuleFinder(
      rules.map((rule, order) => ({ rule, order, pattern: rule.pattern, compiled: whole(rule.pattern) })),
      words,
    ),
    read: (rule, match, folded) => readMatch(rule, match, folded, vocabulary),
    joins: { close: test(`^(?:${connectors.close})$`), loose: test(`^(?:${connectors.loose})$`) },
    ranges: ranges.map(({ before, between }) => ({
      ...(before === undefined ? {} : { before: test(`(?<![\\p{L}\\p{N}])${proclitics}(?:${before})$`) }),
      between: test(`^(?:${between})$`),
    })),
    list: test(`^(?:${listSeparator})$`),
    tense: {
      future: whole(tense.future),
      past: whole(tense.past),
      near: whole(tense.near),
      clause: compile(tense.clause, words),
    },
  }
}

/** The words of a lexicon, a class for each of its parts. */
const lexiconWords = (lexicon: TimeGrammar['lexicon']): WordClasses =>
  Object.fromEntries(Object.entries(lexicon).map(([name, senses]) => [name, Object.keys(senses).map(literal)]))

const literal = (word: string): string => word.replace(/[.()]/g, '\\$&')

/** The words of numbers, one by one: {number} and {ordinal}. */
function numberWords(grammar: NumberGrammar): WordClasses {
  const wordsOf = (rows: readonly NumberWords[]): string[] => rows.flatMap(([, words]) => words.split(' '))
  const { values, compoundOnly, multipliers, teens, ordinals } = grammar
  return {
    number: [...wordsOf([...values, ...compoundOnly, ...multipliers]), ...teens],
    ordinal: wordsOf(ordinals),
  }
}
