import type { Edition } from '../story/story.ts'
import type { Casualty, Quote, Reading } from './claim.ts'

/** Who was killed, hurt, missing, displaced or detained in a story, and which of its speakers says so. */
export function readCasualties(_story: Edition, _quotes: readonly Quote[]): Reading<Casualty> {
  return { kept: [], dropped: [] }
}
