import type { WordClasses } from '../languages/rule.ts'
import { type Grammar, grammarOf } from './pattern/grammar.ts'
import { addStep } from './pattern/preparation.ts'
import type { Match, Program } from './pattern/program.ts'
import { numberRequirements, StartFinder, type StartSpans } from './pattern/start-spans.ts'

export type { Match, Span } from './pattern/program.ts'

/** Minimum length of a text, in code units, that is prefiltered: a shorter one is matched more quickly. */
const MIN_PREFILTERED_LENGTH = 400

/** The compiled patterns of each grammar, by their sources. */
const compiledPatterns = new WeakMap<WordClasses, Map<string, CompiledPattern>>()

/** Compiles a pattern, once for all that use it. */
export function compile(source: string, words: WordClasses): CompiledPattern {
  const bySource = compiledPatterns.get(words) ?? new Map<string, CompiledPattern>()
  compiledPatterns.set(words, bySource)
  const known = bySource.get(source)
  if (known) return known
  const pattern = new CompiledPattern(source, grammarOf(words))
  bySource.set(source, pattern)
  addStep(() => pattern.prepare())
  return pattern
}

/**
 * A pattern to be matched in folded text. It is compiled when it is first tried, and throws then on an unknown `{class}`
 * or a class that contains itself.
 */
export class CompiledPattern {
  readonly #source: string
  readonly #grammar: Grammar
  #program: Program | undefined
  #startFinder: StartFinder | undefined
  /** The last text that `match` was given without start spans, and its matches. */
  #last: { readonly text: string; readonly matches: readonly Match[] } | undefined

  constructor(source: string, grammar: Grammar) {
    this.#source = source
    this.#grammar = grammar
  }

  /** All matches that do not overlap, or those of them that start in some spans. */
  match(folded: string, starts?: StartSpans): readonly Match[] {
    if (starts) return this.#findAll(folded, starts)
    if (this.#last?.text !== folded)
      this.#last = { text: folded, matches: this.#findAll(folded, this.#findStarts(folded)) }
    return this.#last.matches
  }

  /** The first match that starts at an offset or behind it, if there is one. */
  matchFrom(folded: string, offset: number, starts = this.#findStarts(folded)): Match | undefined {
    const scan = this.#grammar.scanOf(folded)
    const program = this.#compile()
    return starts ? program.firstMatchWithin(scan, offset, starts) : program.firstMatch(scan, offset, folded.length)
  }

  /** The match that starts at an offset, if there is one. */
  matchAt(folded: string, offset: number): Match | undefined {
    return this.#compile().firstMatch(this.#grammar.scanOf(folded), offset, offset)
  }

  /** Number of instructions that the patterns of its grammar have run over a text, if it is one of the last few. */
  steps(folded: string): number {
    return this.#grammar.scanOf(folded).steps
  }

  /** Computes what the first match needs. Throws on an unknown `{class}` or a class that contains itself. */
  prepare(): void {
    this.#createStartFinder()
    this.#compile()
    this.#grammar.compiler.machine.prepareClasses()
  }

  #findAll(folded: string, starts: StartSpans): Match[] {
    const matches: Match[] = []
    for (let match = this.matchFrom(folded, 0, starts); match; ) {
      matches.push(match)
      const { start, end } = match.whole
      match = this.matchFrom(folded, end > start ? end : end + 1, starts)
    }
    return matches
  }

  #findStarts(folded: string): StartSpans {
    const scan = this.#grammar.scanOf(folded)
    if (!scan.occurrences && folded.length < MIN_PREFILTERED_LENGTH) return undefined
    return this.#createStartFinder().find(scan)[0]
  }

  #createStartFinder(): StartFinder {
    const { requirements, prefilter } = this.#grammar
    this.#startFinder ??= new StartFinder([numberRequirements(requirements.find(this.#source), prefilter)], prefilter)
    return this.#startFinder
  }

  #compile(): Program {
    this.#program ??= this.#grammar.compiler.compile(this.#source)
    return this.#program
  }
}
