import type { WordClasses } from '../rule.ts'
import { after } from './outcomes/after.ts'
import { people } from './outcomes/people.ts'
import { verbs } from './outcomes/verbs.ts'

/** The words for outcomes, by outcome and by where they stand. */
export const outcomes: WordClasses = { ...verbs, ...after, ...people }
