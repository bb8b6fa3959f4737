import { OUTCOMES, type Outcome } from '../languages/casualties.ts'
import { detectLanguage } from '../languages/detect.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { AnswerType } from '../languages/search.ts'
import { tokenize } from '../search/tokenize.ts'
import { foldPattern, foldText } from '../story/fold.ts'

/** What a question wants to be told. */
export interface Question {
  readonly text: string
  /** Its words in order, as it writes them. */
  readonly words: readonly string[]
  /** The language it is asked in. */
  readonly language: Language
  /** The kind of answer it asks for first; null where its words do not show any. */
  readonly answerType: AnswerType | null
  /** Whether it asks for what is still to come. */
  readonly asksFuture: boolean
  /** What became of people, if it asks for that. */
  readonly outcomes: readonly Outcome[]
  /** What a word of the question says became of people, if it says that: «جريحا» is injured. */
  outcomeOf(word: string): Outcome | undefined
  /** The places of the words by which it asks, as `whose`: they say nothing of what is asked about. */
  readonly cueRange: readonly [from: number, to: number]
  /** The places of the words that name whose words are asked for: from the first to before the last. */
  readonly speakerRange: readonly [from: number, to: number] | null
}

const compiledGrammars = new Map(languages.map((language) => [language, compileGrammar(language)]))

function compileGrammar({ search }: Language) {
  const pattern = (source: string): RegExp => new RegExp(foldPattern(source), 'du')
  return {
    asks: search.answerTypePatterns.map(([asked, source]) => ({ asked, pattern: pattern(source) })),
    ahead: pattern(search.futureCue),
    outcomes: OUTCOMES.map((outcome) => ({ outcome, pattern: pattern(search.outcomeQuestions[outcome]) })),
  }
}

/** Reads what a question asks for. */
export function parseQuestion(text: string): Question {
  const language = detectLanguage(text) ?? languages[0]
  const grammar = compiledGrammars.get(language)
  const folded = foldText(text)
  const asks = (grammar?.asks ?? []).flatMap(({ asked, pattern }) => {
    const found = pattern.exec(folded)
    if (!found) return []
    const { whose, whose2 } = found.indices?.groups ?? {}
    const asking = toWordRange(found.indices?.[0], folded)
    return [{ asked, at: found.index, asking, whose: toWordRange(whose ?? whose2, folded) }]
  })
  const [first] = asks.toSorted((a, b) => a.at - b.at)
  return {
    text,
    words: tokenize(text).map(({ surface }) => surface),
    language,
    answerType: first?.asked ?? null,
    asksFuture: grammar?.ahead.test(folded) ?? false,
    outcomes: (grammar?.outcomes ?? []).filter(({ pattern }) => pattern.test(folded)).map(({ outcome }) => outcome),
    outcomeOf: (word) => grammar?.outcomes.find(({ pattern }) => pattern.test(foldText(word)))?.outcome,
    cueRange: first?.asking ?? [0, 0],
    speakerRange: asks.find(({ asked }) => asked === first?.asked)?.whose ?? null,
  }
}

const countWords = (text: string): number => tokenize(text).length

const toWordRange = (span: readonly [number, number] | undefined, text: string): readonly [number, number] | null =>
  span ? [countWords(text.slice(0, span[0])), countWords(text.slice(0, span[1]))] : null

/** Whether a place lies in a stretch. */
export const isInRange = (position: number, stretch: readonly [number, number] | null): boolean =>
  stretch !== null && stretch[0] <= position && position < stretch[1]

/** Whether the word at a place says what is asked about, and is not one by which it is asked. */
export const isContentPosition = (position: number, { cueRange, speakerRange }: Question): boolean =>
  !isInRange(position, cueRange) || isInRange(position, speakerRange)

const MEASURED_TYPES = ['how-many', 'how-much', 'how-old', 'how-long', 'how-far', 'how-fast', 'share', 'when'] as const
/** A kind of question that only a number or a date can answer. */
export type MeasuredType = (typeof MEASURED_TYPES)[number]

/** Whether only a number or a date can answer a question of a kind. */
export const isMeasured = (asked: AnswerType | null): asked is MeasuredType =>
  MEASURED_TYPES.some((one) => one === asked)
