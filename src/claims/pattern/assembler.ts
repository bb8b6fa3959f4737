import type { AST } from '@eslint-community/regexpp'
import { MOST_WAYS } from './choices.ts'
import type { Letters } from './alphabet.ts'
import * as op from './code.ts'
import { lettersOf } from './letters.ts'
import type { Matchers } from './matcher.ts'
import { isPlain, isPlainClass, oneLetter, plainest, runsOf } from './plain.ts'

/** More often than any text has characters. */
const ENDLESS = 2 ** 30

/** A way that a pattern can go on: what writes its code, and what it can begin with. */
interface Written {
  readonly starts: Letters | undefined
  write(): void
}

/** Writes the code of one pattern. */
export class Assembler {
  /** The groups of each named part, and all of them, each by the place of its registers. */
  readonly names = new Map<string, number[]>()
  readonly groups: number[] = []
  readonly #numbers = new Map<AST.CapturingGroup, number>()
  readonly #code: number[] = []
  readonly #matchers: Matchers
  readonly #again: { readonly list: number[]; readonly reference: AST.Backreference }[] = []

  constructor(matchers: Matchers) {
    this.#matchers = matchers
  }

  /** The code that was written. */
  get code(): Int32Array {
    for (const { list, reference } of this.#again)
      list.push(...[reference.resolved].flat().map((group) => this.#numbers.get(group) ?? -1))
    // Any instruction is read with three operands.
    return Int32Array.from([...this.#code, 0, 0, 0])
  }

  /** Writes an instruction with its operands; gives its place. */
  put(...instruction: readonly number[]): number {
    return this.#code.push(...instruction) - instruction.length
  }

  /** Has an operand lead to where the next instruction goes. */
  #land(operand: number): void {
    this.#code[operand] = this.#code.length
  }

  anyOf(alternatives: readonly AST.Alternative[], way: op.Way): void {
    const firsts = this.#matchers.firsts(way)
    this.#either(
      way,
      alternatives.map(({ elements }) => ({
        starts: firsts.ofAll(elements),
        write: () => this.#sequence(elements, way),
      })),
    )
  }

  #either(way: op.Way, ways: readonly Written[]): void {
    const [only] = ways
    if (!only) this.put(op.NEVER)
    else if (ways.length === 1) only.write()
    else if (ways.length > MOST_WAYS) {
      const rest = ways.slice(MOST_WAYS - 1)
      const others: Written = { starts: undefined, write: () => this.#either(way, rest) }
      this.#either(way, [...ways.slice(0, MOST_WAYS - 1), others])
    } else {
      const choice = this.#matchers.machine.choices.add(ways.map(({ starts }) => starts))
      const at = this.put(op.EITHER, choice, way === 1 ? 1 : 0, ...ways.map(() => 0))
      const jumps: number[] = []
      for (const [i, { write }] of ways.entries()) {
        this.#land(at + op.BEFORE_WAYS + i)
        write()
        if (i < ways.length - 1) jumps.push(this.put(op.JUMP, 0))
      }
      for (const jump of jumps) this.#land(jump + 1)
    }
  }

  #sequence(elements: readonly AST.Element[], way: op.Way): void {
    const runs = runsOf(elements, this.#matchers.source)
    for (const run of way === 1 ? runs : runs.reverse())
      if (typeof run !== 'string') this.#element(run, way)
      else this.#literal(run, way)
  }

  #literal(letters: string, way: op.Way): void {
    const units = Array.from({ length: letters.length }, (_, i) => letters.charCodeAt(i))
    if (way === 1) this.put(op.LITERAL, units.length, ...units)
    else this.put(op.LITERAL_BACK, units.length, ...units.reverse())
  }

  #element(written: AST.Element, way: op.Way): void {
    const { source, machine } = this.#matchers
    const element = plainest(written, source)
    switch (element.type) {
      case 'Character': {
        const name = source.className(element.value)
        if (name === undefined) this.#literal(String.fromCodePoint(element.value), way)
        else this.#named(name, way)
        return
      }
      case 'CharacterClass':
      case 'CharacterSet':
        this.put(way === 1 ? op.SET : op.SET_BACK, machine.sets.number(lettersOf(element)))
        return
      case 'Group':
        this.anyOf(element.alternatives, way)
        return
      case 'CapturingGroup':
        this.#group(element, way)
        return
      case 'Assertion':
        this.#assertion(element)
        return
      case 'Quantifier':
        this.#repeated(element, way)
        return
      case 'Backreference': {
        const list: number[] = []
        this.#again.push({ list, reference: element })
        this.put(op.AGAIN, this.#listed(list), way)
        return
      }
      default:
        throw new Error(`${element.raw} is no part of a pattern that is known here`)
    }
  }

  /** A class of words. Where it has parts of its own that a match names, it is read as if it stood there in full. */
  #named(name: string, way: op.Way): void {
    const { source } = this.#matchers
    const { patterns, plain } = source.classOf(name)
    if (isPlainClass(source.classOf(name), source)) {
      this.put(op.CLASS, this.#matchers.classOf(name, way))
      return
    }
    const firsts = this.#matchers.firsts(way)
    const ways: Written[] = patterns.map(({ elements }) => ({
      starts: firsts.ofAll(elements),
      write: () => this.#sequence(elements, way),
    }))
    if (plain.length > 0) {
      const write = (): void => void this.put(op.CLASS, this.#matchers.wordsOf(name, way))
      ways.push({ starts: firsts.of([], plain), write })
    }
    this.#either(way, ways)
  }

  #group(capturing: AST.CapturingGroup, way: op.Way): void {
    const { name, alternatives } = capturing
    const group = this.#matchers.machine.ways.stack.registersFor(3)
    this.groups.push(group)
    this.#numbers.set(capturing, group)
    if (name !== null) this.names.set(name, [...(this.names.get(name) ?? []), group])
    this.put(op.ENTER, group)
    this.anyOf(alternatives, way)
    this.put(op.LEAVE, group)
  }

  #assertion(assertion: AST.Assertion): void {
    switch (assertion.kind) {
      case 'start':
        this.put(op.BEGINNING)
        return
      case 'end':
        this.put(op.ENDING)
        return
      case 'word':
        this.put(op.WORD_EDGE, assertion.negate ? 0 : 1)
        return
      default:
        this.#lookaround(assertion)
    }
  }

  #lookaround(assertion: AST.LookaroundAssertion): void {
    const { source, machine } = this.#matchers
    const { negate, alternatives, kind } = assertion
    const way = kind === 'lookahead' ? 1 : -1
    const wanted = negate ? 0 : 1
    const [only] = alternatives
    const letters = only && alternatives.length === 1 && only.elements.length === 1 && oneLetterOf(only, source)
    if (letters) {
      this.put(way === 1 ? op.FOLLOWS : op.PRECEDES, machine.sets.number(letters), wanted)
      return
    }
    const holds = isPlain(alternatives, source)
    const list: number[] = []
    const from = this.groups.length
    const number = holds ? this.#matchers.rowOf(assertion) : this.#listed(list)
    const starts = holds ? [this.#matchers.setOf(this.#matchers.firsts(way).of(alternatives)), way] : []
    const at = this.put(holds ? op.HOLDS : op.LOOKS, number, wanted, 0, ...starts)
    this.anyOf(alternatives, way)
    this.put(op.DONE)
    list.push(...this.groups.slice(from))
    this.#land(at + 3)
  }

  #repeated(quantifier: AST.Quantifier, way: op.Way): void {
    const { source, machine } = this.#matchers
    const { min, greedy } = quantifier
    const max = Math.min(quantifier.max, ENDLESS)
    const element = plainest(quantifier.element, source)
    const letters = oneLetter(element, source)
    const firsts = this.#matchers.firsts(way)
    if (letters) {
      const set = machine.sets.number(letters)
      if (greedy) this.put(way === 1 ? op.MANY : op.MANY_BACK, set, min, max)
      else this.put(op.FEW, set, min, max, way)
    } else if (min === 0 && max === 1 && !firsts.mayBeEmpty(element)) {
      const once: Written = { starts: firsts.ofAll([element]), write: () => this.#element(element, way) }
      const not: Written = { starts: undefined, write: () => undefined }
      this.#either(way, greedy ? [once, not] : [not, once])
    } else {
      const repetition = machine.ways.stack.registersFor(2)
      const list: number[] = []
      const from = this.groups.length
      this.put(op.BEGIN, repetition)
      const at = this.put(op.REPEAT, repetition, min, max, greedy ? 1 : 0, this.#listed(list), 0)
      this.#element(element, way)
      this.put(op.ROUND, repetition, min, at)
      list.push(...this.groups.slice(from))
      this.#land(at + 6)
    }
  }

  /** The number of a list of groups. */
  #listed(list: readonly number[]): number {
    return this.#matchers.machine.ways.groups.push(list) - 1
  }
}

function oneLetterOf({ elements }: AST.Alternative, source: Matchers['source']): Letters | undefined {
  const [only] = elements
  return only && oneLetter(only, source)
}
