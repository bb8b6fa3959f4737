import type { Words } from '../../rule.ts'
import { after } from './after.ts'
import { nouns } from './nouns.ts'
import { people } from './people.ts'
import { verbs } from './verbs.ts'

/** The words that tell what became of people, by outcome and by where they stand. */
export const outcomes: Words = { ...verbs, ...nouns, ...after, ...people }
