/** How a language's letters are folded before anything is compared. */
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
  /** A pattern for a whole fragment that belongs to the sentence before it: `حسب رويترز.` */
  readonly trailing: string
}
