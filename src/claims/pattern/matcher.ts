import type { AST } from '@eslint-community/regexpp'
import type { Letters } from './alphabet.ts'
import { Assembler } from './assembler.ts'
import * as op from './code.ts'
import { Machine } from './machine.ts'
import { Program } from './program.ts'
import type { ClassSource, Source } from './source.ts'
import { FirstLetters } from './starts.ts'
import { Tree } from './tree.ts'
import { Trie } from './trie.ts'

/**
 * Makes the patterns of a grammar ready. They are regular expressions and mean what they mean in JavaScript; but a
 * class of words is looked for once at each place of a text for all of them, as in a packrat parser (Ford 2002), and
 * a list of words is a trie. So thousands of words cost no more than a few, and nothing has to be written out.
 */
export class Matchers {
  readonly source: Source
  readonly machine = new Machine()
  readonly #ahead: FirstLetters
  readonly #back: FirstLetters
  readonly #numbers = new Map<string, number>()
  readonly #tree = new Tree()
  readonly #holding = new Map<AST.LookaroundAssertion, number>()
  /** Number of classes and look-arounds of which it is kept where they stand. */
  #rows = 0

  constructor(source: Source) {
    this.source = source
    this.#ahead = new FirstLetters(source, 1)
    this.#back = new FirstLetters(source, -1)
  }

  /** Makes a pattern ready. Throws on an unknown `{class}` and on a bad pattern. */
  program(pattern: string): Program {
    const parsed = this.source.parse(pattern)
    const assembler = new Assembler(this)
    assembler.anyOf(parsed, 1)
    assembler.put(op.DONE)
    const { code, names, groups } = assembler
    const isAnchored = parsed.every(({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start')
    const starts = this.setOf(this.#ahead.of(parsed))
    return new Program({ machine: this.machine, code, names, groups, starts, isAnchored })
  }

  /** What patterns can begin with, read either way. */
  firsts(way: op.Way): FirstLetters {
    return way === 1 ? this.#ahead : this.#back
  }

  /** The number of a class of words that has no groups. */
  classOf(name: string, way: op.Way): number {
    return this.#class(name, way, this.source.classOf(name))
  }

  /** The number of a class's plain words, looked for by themselves. */
  wordsOf(name: string, way: op.Way): number {
    return this.#class(`words of ${name}`, way, { patterns: [], plain: this.source.classOf(name).plain })
  }

  #class(name: string, way: op.Way, { patterns, plain }: ClassSource): number {
    const key = `${name} ${way}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    let [code, words]: [Int32Array | undefined, Trie | undefined] = [undefined, undefined]
    const number =
      this.machine.classes.push({
        id: this.#rows++,
        way,
        starts: this.setOf(this.firsts(way).of(patterns, plain)),
        patterns: () => {
          if (patterns.length > 0) code ??= this.#collecting(patterns, way)
          return code
        },
        words: () => {
          if (plain.length > 0) words ??= new Trie(plain, way, this.#tree)
          return words
        },
      }) - 1
    this.#numbers.set(key, number)
    return number
  }

  #collecting(patterns: readonly AST.Alternative[], way: op.Way): Int32Array {
    const assembler = new Assembler(this)
    assembler.anyOf(patterns, way)
    assembler.put(op.COLLECT)
    return assembler.code
  }

  /** The number of the set of characters that something can begin with; −1 if with any. */
  setOf(letters: Letters | undefined): number {
    return letters ? this.machine.sets.number(letters) : -1
  }

  /** The number of the row of a look-around. */
  rowOf(assertion: AST.LookaroundAssertion): number {
    const number = this.#holding.get(assertion) ?? this.#rows++
    this.#holding.set(assertion, number)
    return number
  }
}
