import type { Day } from './calendar.ts'
import type { Period } from './period.ts'
import type { Tense } from './tense.ts'

/** From where a phrase is read. */
export interface Standpoint {
  /** What "today" means: the day of publication, or the day a quotation was said. */
  readonly today: Day
  /** The time told last before the phrase, and the last one that is a day or finer. */
  readonly told?: Period
  readonly toldDay?: Period
  readonly tense?: Tense
}
