import type { Day } from './calendar.ts'
import type { Period } from './period.ts'
import type { Tense } from './tense.ts'

/** From where a phrase is read. */
export interface ReferenceTime {
  /** What "today" means: the day of publication, or the day a quotation was said. */
  readonly today: Day
  /** The time told last before the phrase, and the last one that is a day or finer. */
  readonly anchor?: Period
  readonly anchorDay?: Period
  /**
   * A month or day told with its year a little before the phrase, so that the next may leave the year unsaid; `near` in
   * the same sentence.
   */
  readonly anchorYear?: (Period & { readonly near: boolean }) | undefined
  readonly tense?: Tense
}
