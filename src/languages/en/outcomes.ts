import type { WordClasses } from '../rule.ts'
import { after } from './outcomes/after.ts'
import { people } from './outcomes/people.ts'
import { verbs } from './outcomes/verbs.ts'

/** The words that tell what became of people, by outcome and by where they stand. */
export const outcomes: WordClasses = { ...verbs, ...after, ...people }
