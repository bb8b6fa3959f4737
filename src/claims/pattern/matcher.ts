import type { AST } from '@eslint-community/regexpp'
import { grouped } from './group.ts'
import { lettersOf } from './letters.ts'
import { isPlain, isPlainClass, oneLetter, plainest, runsOf } from './plain.ts'
import { Program } from './program.ts'
import { Registers } from './registers.ts'
import { Repetition } from './repetition.ts'
import { FirstLetters } from './starts.ts'
import {
  again,
  arrived,
  type Class,
  either,
  type Go,
  listed,
  literal,
  looked,
  manyOf,
  oneOf,
  type Way,
} from './steps.ts'
import type { ClassSource, Source } from './source.ts'
import { Trie } from './trie.ts'

/** The groups of a pattern that is being made ready. */
interface Parts {
  readonly names: Map<string, number[]>
  readonly numbers: Map<AST.CapturingGroup, number>
  readonly groups: number[]
}

/**
 * Makes the patterns of a grammar ready. They are regular expressions and mean what they mean in JavaScript; but a
 * class of words is looked for once at each place of a text for all of them, as in a packrat parser (Ford 2002), and
 * a list of words is a trie. So thousands of words cost no more than a few, and nothing has to be written out.
 */
export class Matchers {
  readonly #source: Source
  readonly #firsts: FirstLetters
  readonly #registers = new Registers()
  readonly #classes = new Map<string, Class>()
  readonly #ahead = new Map<readonly string[], Trie>()
  readonly #back = new Map<readonly string[], Trie>()
  readonly #holding = new Map<AST.LookaroundAssertion, number>()
  /** Number of classes and look-arounds of which it is kept where they stand. */
  #rows = 0

  constructor(source: Source) {
    this.#source = source
    this.#firsts = new FirstLetters(source)
  }

  /** Makes a pattern ready. Throws on an unknown `{class}` and on a bad pattern. */
  program(pattern: string): Program {
    const parts: Parts = { names: new Map(), numbers: new Map(), groups: [] }
    const parsed = this.#source.parse(pattern)
    const go = this.#anyOf(parsed, 1, arrived, parts)
    return new Program({ go, begins: this.#firsts.of(parsed), registers: this.#registers, ...parts })
  }

  #anyOf(alternatives: readonly AST.Alternative[], way: Way, next: Go, parts: Parts): Go {
    return either(alternatives.map(({ elements }) => this.#sequence(elements, way, next, parts)))
  }

  #sequence(elements: readonly AST.Element[], way: Way, next: Go, parts: Parts): Go {
    const runs = runsOf(elements, this.#source)
    let go = next
    for (const run of way === 1 ? runs.reverse() : runs)
      go = typeof run === 'string' ? literal(run, way, go) : this.#element(run, way, go, parts)
    return go
  }

  #element(written: AST.Element, way: Way, next: Go, parts: Parts): Go {
    const element = plainest(written, this.#source)
    switch (element.type) {
      case 'Character': {
        const name = this.#source.className(element.value)
        return name === undefined ? oneOf(lettersOf(element), way, next) : this.#named(name, way, next, parts)
      }
      case 'CharacterClass':
      case 'CharacterSet':
        return oneOf(lettersOf(element), way, next)
      case 'Group':
        return this.#anyOf(element.alternatives, way, next, parts)
      case 'CapturingGroup':
        return this.#group(element, way, next, parts)
      case 'Assertion':
        return this.#assertion(element, next, parts)
      case 'Quantifier':
        return this.#repeated(element, way, next, parts)
      case 'Backreference':
        return again(
          () => [element.resolved].flat().map((group) => parts.numbers.get(group) ?? -1),
          this.#registers,
          way,
          next,
        )
      default:
        throw new Error(`${element.raw} is no part of a pattern that is known here`)
    }
  }

  /** A class of words. Where it has parts of its own that a match names, it is read as if it stood there in full. */
  #named(name: string, way: Way, next: Go, parts: Parts): Go {
    const source = this.#source.classOf(name)
    const go = isPlainClass(source, this.#source)
      ? looked(this.#class(name, source, way), way, next)
      : either([
          ...source.patterns.map(({ elements }) => this.#sequence(elements, way, next, parts)),
          ...(source.plain.length > 0 ? [listed(this.#trie(source.plain, way), next)] : []),
        ])
    return go
  }

  #class(name: string, { patterns, plain }: ClassSource, way: Way): Class {
    const key = `${name} ${way}`
    const known = this.#classes.get(key)
    if (known) return known
    const parts: Parts = { names: new Map(), numbers: new Map(), groups: [] }
    let found: number[] = []
    const collect: Go = (_, place) => {
      if (!found.includes(place)) found.push(place)
      return false
    }
    const go = this.#anyOf(patterns, way, collect, parts)
    const trie = this.#trie(plain, way)
    const made: Class = {
      id: this.#rows++,
      begins: way === 1 ? this.#firsts.of(patterns, plain) : undefined,
      find: (scan, place) => {
        const before = found
        found = []
        go(scan, place)
        const ends = found
        found = before
        for (const end of trie.find(scan.text, place)) if (!ends.includes(end)) ends.push(end)
        return ends
      },
    }
    this.#classes.set(key, made)
    return made
  }

  #trie(words: readonly string[], way: Way): Trie {
    const tries = way === 1 ? this.#ahead : this.#back
    const known = tries.get(words) ?? new Trie(words, way)
    tries.set(words, known)
    return known
  }

  #group(capturing: AST.CapturingGroup, way: Way, next: Go, parts: Parts): Go {
    const { name, alternatives } = capturing
    const registers = this.#registers
    const group = registers.group()
    parts.groups.push(group)
    parts.numbers.set(capturing, group)
    if (name !== null) parts.names.set(name, [...(parts.names.get(name) ?? []), group])
    const { enter, leave } = grouped(registers, group)
    return enter(this.#anyOf(alternatives, way, leave(next), parts))
  }

  #assertion(assertion: AST.Assertion, next: Go, parts: Parts): Go {
    switch (assertion.kind) {
      case 'start':
        return (scan, place) => place === 0 && next(scan, place)
      case 'end':
        return (scan, place) => place === scan.text.length && next(scan, place)
      case 'lookahead':
      case 'lookbehind':
        return this.#lookaround(assertion, next, parts)
      case 'word': {
        const { negate } = assertion
        return (scan, place) => isEdge(scan.text, place) !== negate && next(scan, place)
      }
      default:
        throw new Error('no such assertion is known here')
    }
  }

  #lookaround(assertion: AST.LookaroundAssertion, next: Go, parts: Parts): Go {
    const way = assertion.kind === 'lookahead' ? 1 : -1
    const { negate, alternatives } = assertion
    const reached: Go = () => true
    if (isPlain(alternatives, this.#source)) {
      const id = this.#holding.get(assertion) ?? this.#rows++
      this.#holding.set(assertion, id)
      const body = this.#anyOf(alternatives, way, reached, parts)
      return (scan, place) => scan.holds(id, place, body) !== negate && next(scan, place)
    }
    const from = parts.groups.length
    const body = this.#anyOf(alternatives, way, reached, parts)
    const inside = parts.groups.slice(from)
    return (scan, place) => {
      const before = this.#registers.saved(inside)
      if (body(scan, place) !== negate && next(scan, place)) return true
      this.#registers.restore(inside, before)
      return false
    }
  }

  #repeated(quantifier: AST.Quantifier, way: Way, next: Go, parts: Parts): Go {
    const { min, max, greedy } = quantifier
    const element = plainest(quantifier.element, this.#source)
    const letters = oneLetter(element, this.#source)
    if (letters) return manyOf(letters, { min, max, greedy }, way, next)
    if (min === 0 && max === 1 && !this.#firsts.mayBeEmpty(element)) {
      const once = this.#element(element, way, next, parts)
      return either(greedy ? [once, next] : [next, once])
    }
    const registers = this.#registers
    const number = registers.repetition()
    const from = parts.groups.length
    const loop = new Repetition({ min, max, greedy }, next, registers, number)
    const body = this.#element(element, way, loop.comeRound, parts)
    return loop.of(body, parts.groups.slice(from))
  }
}

/** Whether a word of Latin letters and digits begins or ends at a place. */
const isEdge = (text: string, place: number): boolean =>
  /\w/.test(text.charAt(place - 1)) !== /\w/.test(text.charAt(place))
