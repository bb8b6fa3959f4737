import type { Sentence } from '../../story/story.ts'
import type { Day } from './calendar.ts'
import type { Period } from './period.ts'
import type { TimePhrase } from './phrases.ts'
import type { ReferenceTime } from './reference-time.ts'
import type { Tense } from './tense.ts'

/** Maximum number of sentences between "that day" and the day it means. A bare hour finds its day only in its sentence. */
const MAX_SENTENCES_TO_DAY = 3
/** Maximum number of characters between the beginning of a sentence and a time that opens it. */
const OPENING_LENGTH = 12

/** A period, and the sentence that names it. */
interface Anchor {
  readonly period: Period
  readonly sentence: number
}

/** The times that a story has named, from which those after them are counted. */
export class TimeAnchors {
  readonly #published: Day
  #last: Period | undefined
  #day: Anchor | undefined
  /** The last month or day named with its year. */
  #year: Anchor | undefined

  constructor(published: Day) {
    this.#published = published
  }

  /** What a phrase is counted from. `today`: the day of publication, or the day its quotation was said. */
  referenceFor(
    phrase: TimePhrase & { readonly tense: Tense | undefined },
    sentence: Sentence,
    today: Day,
  ): ReferenceTime {
    const window = phrase.fields.from === 'story' ? MAX_SENTENCES_TO_DAY : 0
    return {
      today,
      anchor: this.#last,
      anchorDay: this.#day && sentence.n - this.#day.sentence <= window ? this.#day.period : undefined,
      anchorYear: this.#yearFor(phrase, sentence),
      tense: phrase.tense,
    }
  }

  /** Adds the period of a phrase. */
  add({ fields, to }: TimePhrase, { n }: Sentence, period: Period): void {
    this.#last = period
    const { year, month } = to ?? fields
    const anchor = { period, sentence: n }
    if (year !== undefined || month === undefined)
      this.#year = year !== undefined && month !== undefined ? anchor : undefined
    else if (this.#year && period.first > this.#year.period.first && period.last < this.#published - 366)
      this.#year = anchor
    if (['day', 'part', 'clock'].includes(period.granularity)) this.#day = anchor
  }

  /**
   * The time with a year from which a phrase may take its own: in the same sentence, or in the one before if the phrase
   * opens its sentence: "The war began in March 2015. In September …".
   */
  #yearFor({ start }: TimePhrase, { n, excerpt }: Sentence): ReferenceTime['anchorYear'] {
    if (!this.#year) return undefined
    const { period, sentence } = this.#year
    if (sentence === n) return { ...period, near: true }
    const opens = start - excerpt.start <= OPENING_LENGTH
    return opens && sentence === n - 1 ? { ...period, near: false } : undefined
  }
}
