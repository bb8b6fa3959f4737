import type { AST } from '@eslint-community/regexpp'
import { Assembler } from './assembler.ts'
import type { CodePointSet } from './code-point-sets.ts'
import { FirstSets } from './first-sets.ts'
import { Machine } from './machine.ts'
import * as op from './opcodes.ts'
import type { ParsedClass, PatternParser } from './parser.ts'
import { Program } from './program.ts'
import { WordLists } from './word-lists.ts'

/**
 * Compiles the patterns of a grammar. They are regular expressions and mean what they mean in JavaScript; but a class of
 * words is matched once at each offset of a text for all of them, as in a packrat parser (Ford 2002), and a list of words
 * is a trie. So thousands of words cost no more than a few, and nothing has to be written out.
 */
export class PatternCompiler {
  readonly parser: PatternParser
  readonly machine = new Machine()
  readonly #forward: FirstSets
  readonly #backward: FirstSets
  readonly #classNumbers = new Map<string, number>()
  readonly #forwardWords = new WordLists(1)
  readonly #backwardWords = new WordLists(-1)
  readonly #lookaroundRows = new WeakMap<AST.LookaroundAssertion, number>()
  /** Number of memo rows: of classes and look-arounds. */
  #memoRowCount = 0

  constructor(parser: PatternParser) {
    this.parser = parser
    this.#forward = new FirstSets(parser, 1)
    this.#backward = new FirstSets(parser, -1)
  }

  /** Compiles a pattern. Throws on an unknown `{class}` and on a bad pattern. */
  compile(pattern: string): Program {
    const parsed = this.parser.parse(pattern)
    const assembler = new Assembler(this)
    assembler.emitAlternatives(parsed, 1)
    const { names, groups } = assembler
    return new Program({
      machine: this.machine,
      code: assembler.finish(op.ACCEPT),
      names,
      groups,
      firstSet: this.setNumber(this.#forward.ofAlternatives(parsed)),
      isTextStartOnly: parsed.every(({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start'),
    })
  }

  firstSets(direction: op.MatchDirection): FirstSets {
    return direction === 1 ? this.#forward : this.#backward
  }

  /** The number of a class of words without groups in one direction. */
  classNumber(name: string, direction: op.MatchDirection): number {
    return this.#numberOf(name, direction, this.parser.parseClass(name))
  }

  /** The number of a class's plain words alone, without its patterns, in one direction. */
  wordListNumber(name: string, direction: op.MatchDirection): number {
    return this.#numberOf(`words of ${name}`, direction, { patterns: [], words: this.parser.parseClass(name).words })
  }

  #numberOf(name: string, direction: op.MatchDirection, { patterns, words }: ParsedClass): number {
    const key = `${name} ${direction}`
    const known = this.#classNumbers.get(key)
    if (known !== undefined) return known
    const wordLists = direction === 1 ? this.#forwardWords : this.#backwardWords
    const list = lazily(words, (some) => wordLists.add(some))
    const number =
      this.machine.classes.push({
        memoRow: this.#memoRowCount++,
        direction,
        firstSet: this.setNumber(this.firstSets(direction).ofAlternatives(patterns, words)),
        patterns: lazily(patterns, (alternatives) => this.#compileCollector(alternatives, direction)),
        words: () => list() ?? -1,
        wordLists,
      }) - 1
    this.#classNumbers.set(key, number)
    return number
  }

  #compileCollector(patterns: readonly AST.Alternative[], direction: op.MatchDirection): Int32Array {
    const assembler = new Assembler(this)
    assembler.emitAlternatives(patterns, direction)
    return assembler.finish(op.COLLECT)
  }

  /** The number of a first set; −1 for any character. */
  setNumber(set: CodePointSet | undefined): number {
    return set ? this.machine.sets.numberOf(set) : -1
  }

  /** Drops what compiling computed and matching does not need. It is computed again if another pattern is compiled. */
  forgetSources(): void {
    this.parser.forgetClasses()
    this.#forward.forgetClasses()
    this.#backward.forgetClasses()
  }

  /** The number of a look-around's memo row. */
  memoRowOf(assertion: AST.LookaroundAssertion): number {
    const row = this.#lookaroundRows.get(assertion) ?? this.#memoRowCount++
    this.#lookaroundRows.set(assertion, row)
    return row
  }
}

/** What is made of some parts, once and when it is first needed, if there are any; the parts are kept no longer than that. */
function lazily<P, T>(parts: readonly P[], make: (parts: readonly P[]) => T): () => T | undefined {
  let left: readonly P[] | undefined = parts.length > 0 ? parts : undefined
  let made: T | undefined
  return () => {
    if (left) {
      const taken = left
      left = undefined
      made = make(taken)
    }
    return made
  }
}
