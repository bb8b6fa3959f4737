import { OUTCOMES } from '../casualties.ts'
import { isTakenFor } from '../lexicon/entry.ts'
import type { WordClasses } from '../rule.ts'
import { after } from './outcomes/after.ts'
import { nouns } from './outcomes/nouns.ts'
import { people } from './outcomes/people.ts'
import { verbs } from './outcomes/verbs.ts'
import { formsNamed, formsTakenFor, takenFor } from './taken.ts'

const listOf = (words: WordClasses, name: string): readonly string[] => [words[name] ?? []].flat()

/** Verbs for an outcome before the people, and those behind them, which agree with them in number. */
const befallen: WordClasses = Object.fromEntries(
  OUTCOMES.flatMap((outcome) => {
    const own = takenFor(outcome).filter((verb) => isTakenFor(verb, 'befalls'))
    const many = own.flatMap((verb) => formsNamed(verb, 'past they', 'past two', 'past women'))
    const before = formsTakenFor(outcome, 'past he', 'past she')
    return [
      [`${outcome}-verb`, [...before, ...listOf(verbs, `${outcome}-verb`)]],
      [`${outcome}-after`, [...many, ...listOf(after, `${outcome}-after`)]],
    ]
  }),
)

/** The words for outcomes, by outcome and by where they stand. */
export const outcomes: WordClasses = { ...befallen, ...nouns, ...people }
