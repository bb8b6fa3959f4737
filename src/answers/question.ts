import { OUTCOMES, type Outcome } from '../languages/casualties.ts'
import { detect } from '../languages/detect.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { Asked } from '../languages/search.ts'
import { wordsOf } from '../search/words.ts'
import { foldPattern, foldText } from '../story/fold.ts'

/** What a question wants to be told. */
export interface Question {
  readonly text: string
  /** Its words in order, as it writes them. */
  readonly words: readonly string[]
  /** The language it is asked in. */
  readonly language: Language
  /** The kind of answer it asks for first; null where its words do not show any. */
  readonly asked: Asked | null
  /** Whether it asks for what is still to come. */
  readonly ahead: boolean
  /** What became of people, if it asks for that. */
  readonly outcomes: readonly Outcome[]
  /** What a word of the question says became of people, if it says that: «جريحا» is injured. */
  outcomeOf(word: string): Outcome | undefined
  /** The places of the words by which it asks, as `whose`: they say nothing of what is asked about. */
  readonly asking: readonly [from: number, to: number]
  /** The places of the words that name whose words are asked for: from the first to before the last. */
  readonly whose: readonly [from: number, to: number] | null
}

const grammars = new Map(languages.map((language) => [language, compiled(language)]))

function compiled({ search }: Language) {
  const pattern = (source: string): RegExp => new RegExp(foldPattern(source), 'du')
  return {
    asks: search.asks.map(([asked, source]) => ({ asked, pattern: pattern(source) })),
    ahead: pattern(search.ahead),
    outcomes: OUTCOMES.map((outcome) => ({ outcome, pattern: pattern(search.outcomes[outcome]) })),
  }
}

/** Reads what a question asks for. */
export function questionOf(text: string): Question {
  const language = detect(text) ?? languages[0]
  const grammar = grammars.get(language)
  const folded = foldText(text)
  const asks = (grammar?.asks ?? []).flatMap(({ asked, pattern }) => {
    const found = pattern.exec(folded)
    if (!found) return []
    const { whose, whose2 } = found.indices?.groups ?? {}
    const asking = placeOf(found.indices?.[0], folded)
    return [{ asked, at: found.index, asking, whose: placeOf(whose ?? whose2, folded) }]
  })
  const [first] = asks.toSorted((a, b) => a.at - b.at)
  return {
    text,
    words: wordsOf(text).map(({ asWritten }) => asWritten),
    language,
    asked: first?.asked ?? null,
    ahead: grammar?.ahead.test(folded) ?? false,
    outcomes: (grammar?.outcomes ?? []).filter(({ pattern }) => pattern.test(folded)).map(({ outcome }) => outcome),
    outcomeOf: (word) => grammar?.outcomes.find(({ pattern }) => pattern.test(foldText(word)))?.outcome,
    asking: first?.asking ?? [0, 0],
    whose: asks.find(({ asked }) => asked === first?.asked)?.whose ?? null,
  }
}

const countWords = (text: string): number => wordsOf(text).length

const placeOf = (span: readonly [number, number] | undefined, text: string): readonly [number, number] | null =>
  span ? [countWords(text.slice(0, span[0])), countWords(text.slice(0, span[1]))] : null

/** Whether a place lies in a stretch. */
export const within = (position: number, stretch: readonly [number, number] | null): boolean =>
  stretch !== null && stretch[0] <= position && position < stretch[1]

/** Whether the word at a place says what is asked about, and is not one by which it is asked. */
export const isSubject = (position: number, { asking, whose }: Question): boolean =>
  !within(position, asking) || within(position, whose)

const MEASURED = ['how-many', 'how-much', 'how-old', 'how-long', 'how-far', 'how-fast', 'share', 'when'] as const
/** A kind of question that only a number or a date can answer. */
export type Measured = (typeof MEASURED)[number]

/** Whether only a number or a date can answer a question of a kind. */
export const isMeasured = (asked: Asked | null): asked is Measured => MEASURED.some((one) => one === asked)
