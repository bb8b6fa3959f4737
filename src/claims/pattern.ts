import type { Rule, Words } from '../languages/rule.ts'
import type { Excerpt } from '../story/excerpt.ts'
import { type Folded, foldPattern } from '../story/fold.ts'

/** A place in folded text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a rule matched: the whole, and its named parts, as places in the folded text. */
export interface Match {
  readonly whole: Span
  readonly parts: ReadonlyMap<string, Span>
}

/** A rule ready to be run over folded text. */
export interface Compiled {
  readonly name: string
  match(folded: string): Match[]
  /** The first match that begins at a place or after it, if there is one. */
  matchFrom(folded: string, place: number): Match | undefined
  /** The match that begins at a place, if there is one. */
  matchAt(folded: string, place: number): Match | undefined
}

/** Compiles a rule. Throws on an unknown `{class}` or a class that holds itself. */
export function compile(rule: Pick<Rule<unknown>, 'name' | 'pattern'>, words: Words): Compiled {
  const source = expand(foldPattern(rule.pattern), words, [])
  const everywhere = new RegExp(source, 'dgu')
  const here = new RegExp(source, 'duy')
  return {
    name: rule.name,
    match: (folded) => [...folded.matchAll(everywhere)].map(asMatch),
    matchFrom: (folded, place) => {
      everywhere.lastIndex = place
      const found = everywhere.exec(folded)
      return found ? asMatch(found) : undefined
    },
    matchAt: (folded, place) => {
      here.lastIndex = place
      const found = here.exec(folded)
      return found ? asMatch(found) : undefined
    },
  }
}

function asMatch(found: RegExpExecArray): Match {
  const parts = new Map<string, Span>()
  for (const [name, place] of Object.entries(found.indices?.groups ?? {}))
    if (place) parts.set(name, { start: place[0], end: place[1] })
  return { whole: { start: found.index, end: found.index + found[0].length }, parts }
}

/** The excerpt of a span of folded text. */
export function excerptAt(span: Span, folded: Folded, slice: (start: number, end: number) => Excerpt): Excerpt {
  const { start, end } = folded.place(span.start, span.end)
  return slice(start, end)
}

/** Puts the classes of words into a pattern. */
function expand(pattern: string, words: Words, inside: readonly string[]): string {
  return pattern.replace(/\{([a-z][a-z-]*)\}/g, (_, name: string) => {
    const entry = words[name]
    if (entry === undefined) throw new Error(`no class of words {${name}}`)
    if (inside.includes(name)) throw new Error(`{${name}} holds itself`)
    const source = typeof entry === 'string' ? foldPattern(entry) : anyOf(entry.map(foldPattern))
    return `(?:${expand(source, words, [...inside, name])})`
  })
}

/**
 * One of many words. Patterns stand first, the longer before the shorter. Plain words share their beginnings, which
 * makes a list of hundreds quick to compile and to run, and the longest is found first.
 */
function anyOf(entries: readonly string[]): string {
  const plain = entries.filter((entry) => /^[\p{L}\p{N} '-]+$/u.test(entry))
  const patterns = [...new Set(entries)].filter((entry) => !plain.includes(entry)).sort((a, b) => b.length - a.length)
  return [...patterns, ...(plain.length > 0 ? [sharing(plain)] : [])].join('|')
}

/** The words as alternatives that share their beginnings. */
function sharing(plain: readonly string[]): string {
  const branches = [...Map.groupBy(plain.filter(Boolean), (word) => [...word][0] ?? '')].map(([first, group]) => {
    const rest = sharing(group.map((word) => word.slice(first.length)))
    return first + (rest.includes('|') ? `(?:${rest})` : rest)
  })
  const all = branches.join('|')
  if (!plain.includes('')) return all
  return all === '' ? '' : `(?:${all})?`
}
