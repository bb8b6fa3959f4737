import type { Edition } from '../story/story.ts'
import type { DatedEvent, Quote, Reading } from './claim.ts'

/** The time expressions of a story that can be placed on the calendar. */
export function readTimeline(_story: Edition, _quotes: readonly Quote[]): Reading<DatedEvent> {
  return { kept: [], dropped: [] }
}
