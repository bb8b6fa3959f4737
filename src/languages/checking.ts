/** What holding pasted words against a story needs to know of a language. */
export interface CheckGrammar {
  /** Words that deny what they stand by: one more or one less says the opposite. */
  readonly negators: readonly string[]
  /** Words that may stand between a negation and what it denies: “been”. */
  readonly auxiliaries: readonly string[]
  /** Verbs and nouns by which somebody denies what they are said to have heard. */
  readonly denials: readonly string[]
  /** Words that turn the sense of what follows right behind them: a condition, a doubt. */
  readonly senseShifters: readonly string[]
  /** Words that limit what stands before them: an excerpt cut right before one says more than the story does. */
  readonly restrictors: readonly string[]
  /** Words that limit what stands before them if it is denied: “will not open” is less than “will not open before Friday”. */
  readonly negatedRestrictors: readonly string[]
  /** How sure or how free something is, as lists of words that are equally so: “may” and “might”. */
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
  /** Verbs of saying that their form alone does not show: “said”. */
  readonly cues: readonly string[]
  /** What people put in around what they pass on: “lol”. */
  readonly asides: readonly string[]
  /** Words between somebody who speaks and what they say: “that”. */
  readonly complementizers: readonly string[]
  /** Words that stand before a place: a name behind one names no speaker. */
  readonly placePrepositions: readonly string[]
  /** Words of offices, kinds of people and bodies: a speaker named by these alone is named by role. */
  readonly roles: readonly string[]
  /** Those of them that may stand for almost anybody: “officials”, “a source”. */
  readonly genericRoles: readonly string[]
  /** Names that stand for a country's government, by the country's code (ISO 3166): its capital, its seat of power. */
  readonly seats: Readonly<Record<string, readonly string[]>>
  /** How two spellings of one folded word are made one: `['our$', 'or']`. All of them, in turn. */
  readonly spellingVariants: readonly (readonly [pattern: string, replacement: string])[]
}
