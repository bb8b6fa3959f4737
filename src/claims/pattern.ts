import type { WordClasses } from '../languages/rule.ts'
import type { Excerpt } from '../story/excerpt.ts'
import type { Folded } from '../story/fold.ts'
import { type Grammar, grammarOf } from './pattern/grammar.ts'
import type { Match, Program, Span } from './pattern/program.ts'
import { type Beginnings, Triggers } from './pattern/triggers.ts'

export type { Match, Span } from './pattern/program.ts'

/** A text shorter than this is matched more quickly than it is scanned for what patterns need. */
const MIN_SCANNED_LENGTH = 400

/** The compiled patterns of each grammar, by their sources. */
const compiled = new WeakMap<WordClasses, Map<string, CompiledPattern>>()

/** Compiles a pattern, once for all that use it. */
export function compile(source: string, words: WordClasses): CompiledPattern {
  const known = compiled.get(words) ?? new Map<string, CompiledPattern>()
  compiled.set(words, known)
  const pattern = known.get(source) ?? new CompiledPattern(source, grammarOf(words))
  known.set(source, pattern)
  return pattern
}

/**
 * A pattern ready to be run over folded text. It is made ready when it is first tried, and throws then on an unknown
 * `{class}` or a class that holds itself.
 */
export class CompiledPattern {
  readonly #source: string
  readonly #grammar: Grammar
  #program: Program | undefined
  #triggers: Triggers | undefined
  /** The last text that was matched anywhere, and its matches. */
  #last: { readonly text: string; readonly matches: readonly Match[] } | undefined

  constructor(source: string, grammar: Grammar) {
    this.#source = source
    this.#grammar = grammar
  }

  /** All matches, or those that begin in some spans, if they are known. */
  match(folded: string, beginnings?: Beginnings): readonly Match[] {
    if (beginnings) return this.#matchAll(folded, beginnings)
    if (this.#last?.text !== folded)
      this.#last = { text: folded, matches: this.#matchAll(folded, this.#beginningsIn(folded)) }
    return this.#last.matches
  }

  /** The first match that begins at a place or after it, if there is one. */
  matchFrom(folded: string, place: number, beginnings = this.#beginningsIn(folded)): Match | undefined {
    const scan = this.#grammar.scanOf(folded)
    return beginnings ? this.#ready().within(scan, place, beginnings) : this.#ready().first(scan, place, folded.length)
  }

  /** The match that begins at a place, if there is one. */
  matchAt(folded: string, place: number): Match | undefined {
    return this.#ready().first(this.#grammar.scanOf(folded), place, place)
  }

  /** Number of steps that the patterns of its grammar have taken over a text, as long as it is one of the last. */
  steps(folded: string): number {
    return this.#grammar.scanOf(folded).steps
  }

  #matchAll(folded: string, beginnings: Beginnings): Match[] {
    const found: Match[] = []
    for (let match = this.matchFrom(folded, 0, beginnings); match; ) {
      found.push(match)
      const { start, end } = match.whole
      match = this.matchFrom(folded, end > start ? end : end + 1, beginnings)
    }
    return found
  }

  #beginningsIn(folded: string): Beginnings {
    const scan = this.#grammar.scanOf(folded)
    if (!scan.met && folded.length < MIN_SCANNED_LENGTH) return undefined
    this.#triggers ??= new Triggers([this.#grammar.needs.of(this.#source)], this.#grammar.cues)
    return this.#triggers.in(scan)[0]
  }

  #ready(): Program {
    this.#program ??= this.#grammar.matchers.program(this.#source)
    return this.#program
  }
}

/** The excerpt of a span of folded text. */
export function excerptAt(span: Span, folded: Folded, slice: (start: number, end: number) => Excerpt): Excerpt {
  const { start, end } = folded.toOriginal(span.start, span.end)
  return slice(start, end)
}
