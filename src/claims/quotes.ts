import type { Edition } from '../story/story.ts'
import type { Quote, Reading } from './claim.ts'

/** Who says what in a story. */
export function readQuotes(_story: Edition): Reading<Quote> {
  return { kept: [], dropped: [] }
}
