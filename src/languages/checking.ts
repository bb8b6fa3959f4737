/** What comparing pasted words with a story needs to know of a language. */
export interface CheckGrammar {
  /** Words of negation: one more or one less says the opposite. */
  readonly negators: readonly string[]
  /** Words that may stand between a negation and the word it negates: “been”. */
  readonly auxiliaries: readonly string[]
  /** Verbs and nouns of denial: “denied”. */
  readonly denials: readonly string[]
  /** Words that change the sense of what follows them: a condition, a doubt. */
  readonly senseShifters: readonly string[]
  /** Words that limit what stands before them: an excerpt cut right before one says more than the story does. */
  readonly restrictors: readonly string[]
  /** Words that limit what stands before them if it is negated: “will not open” says more than “will not open before Friday”. */
  readonly negatedRestrictors: readonly string[]
  /** Modal words, in lists of words with the same degree of certainty or freedom: “may” and “might”. */
  readonly modals: readonly (readonly string[])[]
  /** Words that say that something is still to come: “will”, “expected”; and forms that do, as a pattern. */
  readonly futures: { readonly words: readonly string[]; readonly form: string }
  /** Words that say that something is done: “has”, “was”. */
  readonly perfects: readonly string[]
  /** What tells as done what is still to come, as a pattern over both forms of a word, the story's first: “publish published”. */
  readonly completedForms: string
  /** The same where the form may be another word's: a verb or its noun. */
  readonly maybeCompletedForms: string
  /** What may count another number of things than the story's form: two for one. */
  readonly recountedForms: string
  /** Verb forms that attribute what follows to somebody: “said”. */
  readonly cues: readonly string[]
  /** What people add around what they forward: “lol”. */
  readonly asides: readonly string[]
  /** Words between a verb of saying and its content: “that”. */
  readonly complementizers: readonly string[]
  /** Words that stand before a place: a name behind one names no speaker. */
  readonly placePrepositions: readonly string[]
  /** Words for offices, kinds of people and bodies: a speaker named by these alone is named by role. */
  readonly roles: readonly string[]
  /** The roles that may be almost anybody: “officials”, “a source”. */
  readonly genericRoles: readonly string[]
  /** Names used for a country's government, by the country's code (ISO 3166): its capital, its seat of power. */
  readonly seats: Readonly<Record<string, readonly string[]>>
  /** Replacements, all applied in turn, that make two spellings of a folded word the same: `['our$', 'or']`. */
  readonly spellingVariants: readonly (readonly [pattern: string, replacement: string])[]
}
