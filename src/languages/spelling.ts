/** How the letters of a language are folded before texts are compared. */
export interface Spelling {
  /** Letters that count as one, with the letter that stands for them: `['أإآٱ', 'ا']`. */
  readonly alike: readonly (readonly [string, string])[]
  /** Marks that count as nothing: vowel signs, the lengthening stroke. */
  readonly dropped: string
}

/** Where sentences end. */
export interface Segmentation {
  /** Characters that end a sentence. */
  readonly terminators: string
  /** Words whose full stop ends nothing, without that stop: `Dr`, `د`. */
  readonly abbreviations: readonly string[]
  /** Words whose full stop ends nothing before a number: `No`, `ص`. */
  readonly numbered: readonly string[]
  /** Abbreviations that may also be the last word of a sentence, which ends there before one of the `openers`: `Inc`. */
  readonly closing: readonly string[]
  /** Words, as written, that begin a sentence and no name: `The`. */
  readonly openers: readonly string[]
  /** Abbreviations that end a sentence where they are the unit of a number before them: 1435 هـ. */
  readonly measures: readonly string[]
  /** What follows a full stop inside the name of a site, in small letters: `com`. */
  readonly domains: readonly string[]
  /** A pattern for a whole fragment that belongs to the sentence before it: `حسب رويترز.` */
  readonly trailing: string
}
