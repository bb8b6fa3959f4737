import type { Rule, WordClasses } from './rule.ts'

/** What a quote rule finds in one of its own sentences, as text. `content` is compared whole. */
export interface QuoteExample {
  readonly speaker: string
  readonly content: string
  readonly form?: 'direct' | 'indirect' | 'mixed'
  readonly relays?: readonly string[]
}

/**
 * A way to report an utterance. Its pattern's named parts, all but `cue` optional:
 *
 * - `join`: the word that ties the clause to the one before ("and", "while"). What is reported before it ends there.
 *   A clause found inside reported words without one is part of them: an utterance inside an utterance.
 * - `cue`: the verb or noun of saying.
 * - `speaker`: the words that may name who speaks. The engine cuts them at `speakerEnds`; if nothing is left, or if
 *   they are a pronoun, the speaker is looked for in the sentences before.
 * - `relay`: who relays it.
 * - `addressee`: to whom it is said.
 * - `content`: the words reported, if the rule does not leave them to `reach`.
 */
export interface QuoteRule extends Rule<QuoteExample> {
  /**
   * Where the content lies if no part is named `content`: from the match to the end of the clause, from the beginning
   * of the clause to the match, or on both sides of it ("“The road,” he said, “is shut”"). `after` if left out.
   */
  readonly contentSide?: 'after' | 'before' | 'around'
  /**
   * Set if the language's `precedingSpeaker` must match right before the cue: the speaker, or a relay. `either`: a cue
   * without a `join` may have its speaker on either side. If `precedingSpeaker` matches, the part `speaker` is the
   * addressee.
   */
  readonly before?: 'speaker' | 'relay' | 'either'
  /** What must stand right before that speaker: a pattern for the end of it. */
  readonly precededBy?: string
  /**
   * An attribution of a whole sentence ("according to …"): if it names an agency and somebody else speaks in that
   * sentence, the agency is their relay.
   */
  readonly isAttribution?: boolean
  /** Whether the content is discussed, not relayed, and so kept even if others say it (“denied the paper's claim that …”). */
  readonly isAboutContent?: boolean
}

/** A grammatical form, in which a verb or a pronoun agrees with the person it refers to. */
export interface Agreement {
  readonly name: string
  /** A pattern for a whole cue or pronoun of this form. */
  readonly cue: string
  /** A pattern for the beginning of a speaker's name of this form. */
  readonly speaker: string
  /** A name of this form keeps it, whatever the form of the verb beside it (an Arabic verb before a plural subject). */
  readonly isInvariable?: true
  /** A pattern for the beginning of names that are the object, not the subject, behind a verb of this form. */
  readonly excludes?: string
  /** Whether persons have this form. What looks like a person's name has one of these. */
  readonly isPersonal?: true
  /** Whether a single person or body has this form. */
  readonly isSingular?: true
}

/** How a language reports speech. All patterns are over folded text and may use `{class}` of `words`. */
export interface QuoteGrammar {
  readonly words: WordClasses
  /** Of two rules that take the same cue, the one listed first wins. */
  readonly rules: readonly QuoteRule[]
  /**
   * Somebody and the words between them and a cue, looked for backwards from the cue: a look-behind with a part
   * `somebody`, and `join` if a word ties the clause to the one before. It may end in an empty part `pronoun`, for
   * somebody to be understood, and in an empty part `relative`, for a clause that ends before its sentence goes on.
   */
  readonly precedingSpeaker: string
  /** What is left out at the beginning of words that name a speaker: a time, an occasion. */
  readonly speakerSkips: string
  /** Where words that name a speaker end: all from the first match on is cut. A match at their beginning leaves none. */
  readonly speakerEnds: string
  /** An addressee attached to the words for the speaker: a pattern with the part `name`. */
  readonly attachedAddressee: string
  /**
   * Where a name ends in the words that name a speaker: “Anna Meyer, a driver” is called Anna Meyer. What is cut here
   * stays in the mention.
   */
  readonly nameEnds: string
  /**
   * A person's name beside words for what they are, as parts `name` and `role`: “the minister, Hugo Valdez”. A part
   * `person` instead of `name` is a person's name whatever it looks like.
   */
  readonly apposition: string
  /** Where the head of a name ends: “the mayor of the town” is the mayor. */
  readonly headEnds: string
  /** The beginning of words that introduce somebody not named before: “a driver”. */
  readonly indefinite: string
  /** The beginning of words for somebody mentioned in passing, as another’s: “his nephew”. */
  readonly passingMention?: string
  /** The look of a person's name in the text as written, where writing tells: words in capitals. */
  readonly personName: string
  /** A person's full name behind what they are, where writing shows no names; the part `surname` is its last word. */
  readonly titledName?: string
  /** The look of any name in the text as written: its last word in capitals. */
  readonly properName: string
  /** A whole speaker that stands for somebody named before: a pronoun. */
  readonly pronoun: string
  /**
   * Somebody named by an office alone, as a part `office`, perhaps with a part `of`: “the mayor”, “the Polish leader”.
   * They are whoever was last named together with it (“Mayor Anna Meyer”), those first whose name holds `of`.
   */
  readonly office?: string
  /** A whole name that means somebody who has spoken, if nobody has that name: “the official”. */
  readonly referringName?: string
  /** Offices that other words may stand for: “the leader” may be a president. */
  readonly offices?: Readonly<Record<string, readonly string[]>>
  /** A name that is complete: the end of a longer one is not the same ("France" is not "the president of France"). */
  readonly completeName: string
  /** A word behind which a name goes on: what stands behind it is not yet the end of a name ("the wife of Smith"). */
  readonly nameConnector: string
  /** A word that joins two in one name, of whom the first is not both: “Anna and her son” is not Anna. */
  readonly coordinator?: string
  /** Speakers that are nobody in particular: no quote is made of their words. */
  readonly genericSpeaker: string
  /** Speakers that relay what others say: news agencies, papers, channels. */
  readonly agency: string
  /** Where reported words end before their sentence does, from the match on. */
  readonly contentEnds: string
  /** What may open a story and is no content: the place and the agency it is sent from. */
  readonly dateline: string
  /** Words before a quotation mark after which the marks hold a name, not speech. */
  readonly titleCue: string
  /** Small words that may stand between the cue and the quotation marks of a direct quotation. */
  readonly leadIn: string
  /** The definite article, at the beginning of a word: "the ministry" is a ministry named before. */
  readonly article: string
  /** Cues behind which only their object stands, never their speaker: an Arabic verb in the plural. */
  readonly objectCue?: string
  /**
   * Maximum number of sentences after a mention in which somebody can be `meant` by a pronoun or by a verb's form, be
   * taken as the `last` one mentioned where nothing refers to anybody, or have `continued` to speak. After that the
   * speaker is unknown.
   */
  readonly antecedentWindow: { readonly anaphora: number; readonly recent: number; readonly continued: number }
  /** Cues by which somebody who has just spoken continues: “added”. They never mean somebody who was only named. */
  readonly continuationCue: string
  /** How verbs and pronouns agree with those they refer to. */
  readonly agreements: readonly Agreement[]
  /** Somebody a sentence mentions, as a part `subject`: an implied speaker may mean them, the first before others. */
  readonly subject: string
  /** A pronoun that is a sentence's subject, as a part `subject`. */
  readonly pronounSubject?: string
  /**
   * The subjects of clauses, as a part `subject`, whom a pronoun in a later sentence may mean: each way by itself. A
   * part `person` instead is a person's own name.
   */
  readonly mentions: readonly string[]
}
