import type { Day } from './calendar.ts'
import type { Period } from './period.ts'
import type { Tense } from './tense.ts'

/** The times from which a phrase is counted. */
export interface ReferenceTime {
  /** What "today" means: the day of publication, or the day a quotation was said. */
  readonly today: Day
  /** The last period named before the phrase, and the last one that is a day or finer. */
  readonly anchor?: Period
  readonly anchorDay?: Period
  /**
   * A month or day named with its year shortly before the phrase, so that the phrase may leave the year out. `near`: in
   * the same sentence.
   */
  readonly anchorYear?: (Period & { readonly near: boolean }) | undefined
  readonly tense?: Tense
}
