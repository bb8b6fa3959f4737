import { OUTCOMES, type Outcome } from '../languages/casualties.ts'
import { detectLanguage } from '../languages/detect.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { AnswerType } from '../languages/search.ts'
import { tokenize } from '../search/tokenize.ts'
import { foldPattern, foldText } from '../story/fold.ts'

/** A question as parsed. */
export interface Question {
  readonly text: string
  /** Its words in order, as it writes them. */
  readonly words: readonly string[]
  /** The language it is asked in. */
  readonly language: Language
  /** The type of answer that it asks for first; null where its words show none. */
  readonly answerType: AnswerType | null
  /** Whether it asks about the future. */
  readonly asksFuture: boolean
  /** The outcomes for people that it asks about. */
  readonly outcomes: readonly Outcome[]
  /** The outcome that a word of the question stands for, if any: «جريحا» is injured. */
  outcomeOf(word: string): Outcome | undefined
  /** The words that show the type, which say nothing of what is asked about. */
  readonly cueRange: WordRange
  /** The words that name whose words, aims or figures are asked for; null if there are none. */
  readonly speakerRange: WordRange | null
  /** The words among those that show the type which name what is asked about; null if there are none. */
  readonly topicRange: WordRange | null
}

/** Word indexes: the first, and one past the last. */
export type WordRange = readonly [from: number, to: number]

const compiledGrammars = new Map(languages.map((language) => [language, compileGrammar(language)]))

function compileGrammar({ search }: Language) {
  const pattern = (source: string): RegExp => new RegExp(foldPattern(source), 'du')
  return {
    types: search.answerTypePatterns.map(([type, source]) => ({ type, pattern: pattern(source) })),
    future: [pattern(search.futureCue), pattern(search.futureQuestion)],
    outcomes: OUTCOMES.map((outcome) => ({ outcome, pattern: pattern(search.outcomeQuestions[outcome]) })),
  }
}

/** Parses a question. */
export function parseQuestion(text: string): Question {
  const language = detectLanguage(text) ?? languages[0]
  const grammar = compiledGrammars.get(language)
  const folded = foldText(text)
  const cues = (grammar?.types ?? []).flatMap(({ type, pattern }) => {
    const match = pattern.exec(folded)
    if (!match) return []
    const { whose, topic } = match.indices?.groups ?? {}
    const range = toWordRange(match.indices?.[0], folded)
    return [
      {
        type,
        index: match.index,
        range,
        speakerRange: toWordRange(whose, folded),
        topicRange: toWordRange(topic, folded),
      },
    ]
  })
  const [first] = cues.toSorted((a, b) => a.index - b.index)
  return {
    text,
    words: tokenize(text).map(({ surface }) => surface),
    language,
    answerType: first?.type ?? null,
    asksFuture: grammar?.future.some((one) => one.test(folded)) ?? false,
    outcomes: (grammar?.outcomes ?? []).filter(({ pattern }) => pattern.test(folded)).map(({ outcome }) => outcome),
    outcomeOf: (word) => grammar?.outcomes.find(({ pattern }) => pattern.test(foldText(word)))?.outcome,
    cueRange: first?.range ?? [0, 0],
    speakerRange: first?.speakerRange ?? null,
    topicRange: first?.topicRange ?? null,
  }
}

const countWords = (text: string): number => tokenize(text).length

const toWordRange = (span: readonly [number, number] | undefined, text: string): WordRange | null =>
  span ? [countWords(text.slice(0, span[0])), countWords(text.slice(0, span[1]))] : null

/** Whether a word index lies in a range. */
export const isInRange = (position: number, range: WordRange | null): boolean =>
  range !== null && range[0] <= position && position < range[1]

/** Whether the word at an index says what the question is about, and is not one that only shows its type. */
export const isContentPosition = (position: number, { cueRange, speakerRange, topicRange }: Question): boolean =>
  !isInRange(position, cueRange) || isInRange(position, speakerRange) || isInRange(position, topicRange)

const MEASURED_TYPES = ['how-many', 'how-much', 'how-old', 'how-long', 'how-far', 'how-fast', 'share', 'when'] as const
/** An answer type that is a number or a date. */
export type MeasuredType = (typeof MEASURED_TYPES)[number]

/** Whether an answer of a type is a number or a date. */
export const isMeasured = (type: AnswerType | null): type is MeasuredType => MEASURED_TYPES.some((one) => one === type)
