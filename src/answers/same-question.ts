import type { ComparableQuestion, ComparableTerm } from './comparable-question.ts'
import type { Question } from './question.ts'

/**
 * Whether two questions surely ask the same, in other words or another language: they ask for the same kind of answer, each
 * word of either stands for one of the other, and names come in the same order. Where that is not sure they do not.
 */
export function areSameQuestion(a: ComparableQuestion, b: ComparableQuestion): boolean {
  if (a.folded === b.folded) return true
  if (a.kind !== b.kind || !sharesBounds(a, b)) return false
  // Two that ask for nothing but an outcome are the same; of other words something must be left.
  if (a.terms.length + b.terms.length === 0 && a.question.outcomes.length === 0) return false
  const [there, back] = [matchTerms(a, b), matchTerms(b, a)]
  if (there === null || back === null || !isInOrder(there) || !isInOrder(back)) return false
  return there.length === 0 || !asksForRoles(a.question) || sharesRoles(a, b)
}

/** Across languages words of condition cannot be told apart, so none may be there. */
const sharesBounds = (a: ComparableQuestion, b: ComparableQuestion): boolean =>
  a.bounds === b.bounds && (a.question.language === b.question.language || a.bounds === '')

/** Whether a question asks who does something, or whether it is so: then "attacked" and "was attacked by" differ. */
const asksForRoles = ({ answerType }: Question): boolean => answerType === 'who' || answerType === 'whether'

/** Whether names surely have the same part in two questions. Across languages only where no small words stand beside them. */
const sharesRoles = (a: ComparableQuestion, b: ComparableQuestion): boolean =>
  a.smallWords === b.smallWords && (a.question.language === b.question.language || a.smallWords === '')

/** Where the names of one question stand in the other, in their order; null unless all its terms are met there. */
function matchTerms(a: ComparableQuestion, b: ComparableQuestion): number[] | null {
  const found = a.terms.map((term) => ({ term, position: findTerm(term, a, b) }))
  if (found.some(({ position }) => position === undefined)) return null
  return found.flatMap(({ term, position }) => (term.isNameLike && position !== undefined ? [position] : []))
}

/** Where a term of one question stands in another: by its own words, or by what it is called in the other's language. */
function findTerm(term: ComparableTerm, a: ComparableQuestion, b: ComparableQuestion): number | undefined {
  const isForeign = a.question.language !== b.question.language
  const readings = isForeign
    ? [
        term.words.map((keys) => keys.filter(crossesLanguages)),
        ...(term.renderings.get(b.question.language.code) ?? []),
      ]
    : [term.words.map((keys) => keys.filter((key) => !key.startsWith('sound ')))]
  for (const words of readings) {
    const positions = words.map((keys) => findFirst(keys, b))
    const [first] = positions
    if (first !== undefined && positions.every((position) => position !== undefined)) return first
  }
  return undefined
}

/** Whether a key means the same in every language: a number, a country, a name by its sound. */
const crossesLanguages = (key: string): boolean => /^(?:country |sound |\p{N})/u.test(key)

const findFirst = (keys: readonly string[], { positions }: ComparableQuestion): number | undefined => {
  const found = keys.flatMap((key) => positions.get(key) ?? [])
  return found.length > 0 ? Math.min(...found) : undefined
}

const isInOrder = (positions: readonly number[]): boolean =>
  positions.every((position, i) => position >= (positions[i - 1] ?? 0))
