import type { CasualtyGrammar } from './casualties.ts'
import type { GlossaryEntry } from './glossary.ts'
import type { CheckGrammar } from './checking.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { Messages } from './messages.ts'
import type { NameGrammar } from './names.ts'
import type { NumberGrammar } from './numbers.ts'
import type { QuoteGrammar } from './quotes.ts'
import type { SearchGrammar } from './search.ts'
import type { Segmentation, Spelling } from './spelling.ts'
import type { TimeGrammar } from './time.ts'

/**
 * What a language knows. Each language is one folder that declares this and does nothing: the engine reads it and
 * never asks which language it is.
 */
export interface Language {
  /** ISO 639-1, as in a story's file name: `ID.ar.md`. */
  readonly code: string
  /** BCP 47, for dates and numbers as this house writes them. */
  readonly locale: string
  /** The language's own name for itself, as people see it. */
  readonly name: string
  /** The Unicode script it is written in, by which a question shows its language. */
  readonly script: string
  readonly direction: 'ltr' | 'rtl'
  readonly spelling: Spelling
  readonly segmentation: Segmentation
  readonly numbers: NumberGrammar
  readonly time: TimeGrammar
  readonly quotes: QuoteGrammar
  readonly casualties: CasualtyGrammar
  readonly search: SearchGrammar
  readonly names: NameGrammar
  /** Its words with what each is; a language may be without. */
  readonly lexicon?: Lexicon
  /** The words of news in this language and in English, the pivot; empty for English itself. */
  readonly glossary: readonly GlossaryEntry[]
  readonly checking: CheckGrammar
  readonly messages: Messages
}
