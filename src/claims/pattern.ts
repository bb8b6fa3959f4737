import type { Rule, WordClasses } from '../languages/rule.ts'
import type { Excerpt } from '../story/excerpt.ts'
import type { Folded } from '../story/fold.ts'
import { type Grammar, grammarOf } from './pattern/grammar.ts'
import type { Match, Program, Span } from './pattern/program.ts'
import { type Beginnings, Triggers } from './pattern/triggers.ts'

export type { Match, Span } from './pattern/program.ts'

/** A rule ready to be run over folded text. */
export interface CompiledPattern {
  readonly name: string
  /** All matches, or those that begin in some spans, if they are known. */
  match(folded: string, beginnings?: Beginnings): readonly Match[]
  /** The first match that begins at a place or after it, if there is one. */
  matchFrom(folded: string, place: number, beginnings?: Beginnings): Match | undefined
  /** The match that begins at a place, if there is one. */
  matchAt(folded: string, place: number): Match | undefined
  /** Number of steps that the patterns of its grammar have taken over a text, as long as it is one of the last. */
  steps(folded: string): number
}

/** A text shorter than this is matched more quickly than it is looked through for what patterns need. */
const MIN_SCANNED_LENGTH = 400

/** The patterns of each grammar that were compiled. */
const compiled = new WeakMap<WordClasses, Map<string, CompiledPattern>>()

/**
 * Compiles a rule, a pattern once for all that use it, when it is first tried. It throws then on an unknown `{class}` or a
 * class that holds itself.
 */
export function compile(
  { name, pattern }: Pick<Rule<unknown>, 'name' | 'pattern'>,
  words: WordClasses,
): CompiledPattern {
  const known = compiled.get(words) ?? new Map<string, CompiledPattern>()
  compiled.set(words, known)
  const made = known.get(pattern) ?? compiledOf(name, pattern, grammarOf(words))
  known.set(pattern, made)
  return made.name === name ? made : { ...made, name }
}

function compiledOf(name: string, pattern: string, { matchers, needs, cues, scanOf }: Grammar): CompiledPattern {
  let program: Program | undefined
  const ready = (): Program => {
    program ??= matchers.program(pattern)
    return program
  }
  let own: Triggers | undefined
  const beginningsIn = (folded: string): Beginnings => {
    const scan = scanOf(folded)
    if (!scan.met && folded.length < MIN_SCANNED_LENGTH) return undefined
    own ??= new Triggers([needs.of(pattern)], cues)
    return own.in(scan)[0]
  }
  const matchFrom: CompiledPattern['matchFrom'] = (folded, place, beginnings = beginningsIn(folded)) =>
    beginnings ? ready().within(scanOf(folded), place, beginnings) : ready().first(scanOf(folded), place, folded.length)
  const all = (folded: string, beginnings: Beginnings): Match[] => {
    const found: Match[] = []
    for (let match = matchFrom(folded, 0, beginnings); match; ) {
      found.push(match)
      const { start, end } = match.whole
      match = matchFrom(folded, end > start ? end : end + 1, beginnings)
    }
    return found
  }
  let last: { readonly text: string; readonly found: readonly Match[] } | undefined
  return {
    name,
    match: (folded, beginnings) => {
      if (beginnings) return all(folded, beginnings)
      if (last?.text !== folded) last = { text: folded, found: all(folded, beginningsIn(folded)) }
      return last.found
    },
    matchFrom,
    matchAt: (folded, place) => ready().first(scanOf(folded), place, place),
    steps: (folded) => scanOf(folded).steps,
  }
}

/** The excerpt of a span of folded text. */
export function excerptAt(span: Span, folded: Folded, slice: (start: number, end: number) => Excerpt): Excerpt {
  const { start, end } = folded.toOriginal(span.start, span.end)
  return slice(start, end)
}
