import type { AST } from '@eslint-community/regexpp'
import { MAX_ALTERNATIVES } from './alternations.ts'
import { isCaptureFree, isCaptureFreeClass } from './captures.ts'
import { CodeBuffer } from './code-buffer.ts'
import { type CodePointSet, toCodePointSet } from './code-point-sets.ts'
import type { PatternCompiler } from './compiler.ts'
import * as op from './opcodes.ts'
import { joinLiterals, singleCharacterSet, unwrap } from './simplify.ts'

/** Stands for no maximum: more repetitions than any text has characters. */
const UNLIMITED = 2 ** 30
/** Number of registers of a group and of a repetition. */
const GROUP_REGISTERS = 3
const REPEAT_REGISTERS = 2

/** One branch of an alternation: the set of characters with which it can begin, and what emits its code. */
interface Branch {
  readonly firstSet: CodePointSet | undefined
  emit(): void
}

/** Emits the code of one pattern. */
export class Assembler {
  /** All the pattern's groups, and those of each named part, each by its first register. */
  readonly groups: number[] = []
  readonly names = new Map<string, number[]>()
  readonly #groupRegisters = new Map<AST.CapturingGroup, number>()
  readonly #code = new CodeBuffer()
  readonly #compiler: PatternCompiler
  /** The back-references, whose group lists are filled last: a group may stand behind what refers to it. */
  readonly #backreferences: { readonly groupList: number[]; readonly reference: AST.Backreference }[] = []

  constructor(compiler: PatternCompiler) {
    this.#compiler = compiler
  }

  /** Ends the code with an instruction. Returns it. */
  finish(last: number): Int32Array {
    this.#code.emit(last)
    for (const { groupList, reference } of this.#backreferences)
      groupList.push(...[reference.resolved].flat().map((group) => this.#groupRegisters.get(group) ?? -1))
    return this.#code.toCode()
  }

  emitAlternatives(alternatives: readonly AST.Alternative[], direction: op.MatchDirection): void {
    this.#emitAlternation(this.#branchesOf(alternatives, direction), direction)
  }

  #branchesOf(alternatives: readonly AST.Alternative[], direction: op.MatchDirection): Branch[] {
    const firstSets = this.#compiler.firstSets(direction)
    return alternatives.map(({ elements }) => ({
      firstSet: firstSets.ofSequence(elements),
      emit: () => this.#emitSequence(elements, direction),
    }))
  }

  #emitAlternation(branches: readonly Branch[], direction: op.MatchDirection): void {
    const [only] = branches
    if (!only) this.#code.emit(op.FAIL)
    else if (branches.length === 1) only.emit()
    else if (branches.length > MAX_ALTERNATIVES) {
      const rest = branches.slice(MAX_ALTERNATIVES - 1)
      const nested: Branch = { firstSet: undefined, emit: () => this.#emitAlternation(rest, direction) }
      this.#emitAlternation([...branches.slice(0, MAX_ALTERNATIVES - 1), nested], direction)
    } else {
      const alternation = this.#compiler.machine.alternations.add(branches.map(({ firstSet }) => firstSet))
      const side = direction === 1 ? 1 : 0
      const start = this.#code.emit(op.ALTERNATION, alternation, side, ...branches.map(() => 0))
      const jumps: number[] = []
      for (const [i, branch] of branches.entries()) {
        this.#code.patch(start + op.ALTERNATION_HEADER + i)
        branch.emit()
        if (i < branches.length - 1) jumps.push(this.#code.emit(op.JUMP, 0))
      }
      for (const jump of jumps) this.#code.patch(jump + 1)
    }
  }

  #emitSequence(elements: readonly AST.Element[], direction: op.MatchDirection): void {
    const joined = joinLiterals(elements, this.#compiler.parser)
    for (const element of direction === 1 ? joined : joined.reverse())
      if (typeof element === 'string') this.#emitLiteral(element, direction)
      else this.#emitElement(element, direction)
  }

  #emitLiteral(literal: string, direction: op.MatchDirection): void {
    const units = Array.from({ length: literal.length }, (_, i) => literal.charCodeAt(i))
    if (direction === 1) this.#code.emit(op.LITERAL, units.length, ...units)
    else this.#code.emit(op.LITERAL_BACKWARD, units.length, ...units.reverse())
  }

  #emitElement(wrapped: AST.Element, direction: op.MatchDirection): void {
    const { parser, machine } = this.#compiler
    const element = unwrap(wrapped, parser)
    switch (element.type) {
      case 'Character': {
        const name = parser.className(element.value)
        if (name === undefined) this.#emitLiteral(String.fromCodePoint(element.value), direction)
        else this.#emitClass(name, direction)
        return
      }
      case 'CharacterClass':
      case 'CharacterSet':
        this.#code.emit(direction === 1 ? op.SET : op.SET_BACKWARD, machine.sets.numberOf(toCodePointSet(element)))
        return
      case 'Group':
        this.emitAlternatives(element.alternatives, direction)
        return
      case 'CapturingGroup':
        this.#emitGroup(element, direction)
        return
      case 'Assertion':
        this.#emitAssertion(element)
        return
      case 'Quantifier':
        this.#emitQuantifier(element, direction)
        return
      case 'Backreference': {
        const groupList: number[] = []
        this.#backreferences.push({ groupList, reference: element })
        this.#code.emit(op.BACKREFERENCE, this.#addGroupList(groupList), direction)
        return
      }
      default:
        throw new Error(`${element.raw} is no part of a pattern that is known here`)
    }
  }

  /** Emits a class of words. One with groups is emitted as if written out, since each pattern has registers of its own. */
  #emitClass(name: string, direction: op.MatchDirection): void {
    const { parser } = this.#compiler
    const { patterns, words } = parser.parseClass(name)
    if (isCaptureFreeClass(parser.parseClass(name), parser)) {
      this.#code.emit(op.WORD_CLASS, this.#compiler.classNumber(name, direction))
      return
    }
    const branches = this.#branchesOf(patterns, direction)
    if (words.length > 0) {
      const emit = (): void => void this.#code.emit(op.WORD_CLASS, this.#compiler.wordListNumber(name, direction))
      branches.push({ firstSet: this.#compiler.firstSets(direction).ofAlternatives([], words), emit })
    }
    this.#emitAlternation(branches, direction)
  }

  #emitGroup(capturing: AST.CapturingGroup, direction: op.MatchDirection): void {
    const { name, alternatives } = capturing
    const group = this.#compiler.machine.backtracking.stack.allocateRegisters(GROUP_REGISTERS)
    this.groups.push(group)
    this.#groupRegisters.set(capturing, group)
    if (name !== null) this.names.set(name, [...(this.names.get(name) ?? []), group])
    this.#code.emit(op.GROUP_ENTER, group)
    this.emitAlternatives(alternatives, direction)
    this.#code.emit(op.GROUP_LEAVE, group)
  }

  #emitAssertion(assertion: AST.Assertion): void {
    switch (assertion.kind) {
      case 'start':
        this.#code.emit(op.TEXT_START)
        return
      case 'end':
        this.#code.emit(op.TEXT_END)
        return
      case 'word':
        this.#code.emit(op.WORD_BOUNDARY, assertion.negate ? 0 : 1)
        return
      default:
        this.#emitLookaround(assertion)
    }
  }

  #emitLookaround(assertion: AST.LookaroundAssertion): void {
    const { parser, machine } = this.#compiler
    const { negate, alternatives, kind } = assertion
    const direction = kind === 'lookahead' ? 1 : -1
    const expected = negate ? 0 : 1
    const [only, ...others] = alternatives
    const [element, ...rest] = only?.elements ?? []
    const isSingle = others.length === 0 && rest.length === 0
    const set = element && isSingle ? singleCharacterSet(element, parser) : undefined
    if (set) {
      this.#code.emit(direction === 1 ? op.FOLLOWED_BY : op.PRECEDED_BY, machine.sets.numberOf(set), expected)
      return
    }
    const groupList: number[] = []
    const groupsBefore = this.groups.length
    let start: number
    if (isCaptureFree(alternatives, parser)) {
      const firstSet = this.#compiler.setNumber(this.#compiler.firstSets(direction).ofAlternatives(alternatives))
      start = this.#code.emit(op.LOOKAROUND, this.#compiler.memoRowOf(assertion), expected, 0, firstSet, direction)
    } else start = this.#code.emit(op.CAPTURING_LOOKAROUND, this.#addGroupList(groupList), expected, 0)
    this.emitAlternatives(alternatives, direction)
    this.#code.emit(op.ACCEPT)
    groupList.push(...this.groups.slice(groupsBefore))
    this.#code.patch(start + 3)
  }

  #emitQuantifier(quantifier: AST.Quantifier, direction: op.MatchDirection): void {
    const { parser, machine } = this.#compiler
    const { min, greedy } = quantifier
    const max = Math.min(quantifier.max, UNLIMITED)
    const element = unwrap(quantifier.element, parser)
    const set = singleCharacterSet(element, parser)
    const firstSets = this.#compiler.firstSets(direction)
    if (set) {
      const number = machine.sets.numberOf(set)
      if (greedy) this.#code.emit(direction === 1 ? op.GREEDY : op.GREEDY_BACKWARD, number, min, max)
      else this.#code.emit(op.LAZY, number, min, max, direction)
    } else if (min === 0 && max === 1 && !firstSets.isNullable(element)) {
      const once: Branch = {
        firstSet: firstSets.ofSequence([element]),
        emit: () => this.#emitElement(element, direction),
      }
      const none: Branch = { firstSet: undefined, emit: () => undefined }
      this.#emitAlternation(greedy ? [once, none] : [none, once], direction)
    } else this.#emitRepetition(element, { min, max, isGreedy: greedy }, direction)
  }

  #emitRepetition(element: AST.Element, { min, max, isGreedy }: RepeatBounds, direction: op.MatchDirection): void {
    const repetition = this.#compiler.machine.backtracking.stack.allocateRegisters(REPEAT_REGISTERS)
    const groupList: number[] = []
    const groupsBefore = this.groups.length
    this.#code.emit(op.REPEAT_INIT, repetition)
    const start = this.#code.emit(op.REPEAT, repetition, min, max, isGreedy ? 1 : 0, this.#addGroupList(groupList), 0)
    this.#emitElement(element, direction)
    this.#code.emit(op.REPEAT_END, repetition, min, start)
    groupList.push(...this.groups.slice(groupsBefore))
    this.#code.patch(start + 6)
  }

  /** Adds a list of groups, which may be filled later. Returns its number. */
  #addGroupList(groupList: readonly number[]): number {
    return this.#compiler.machine.backtracking.groupLists.push(groupList) - 1
  }
}

/** How often a quantifier repeats an element, and whether it prefers more over fewer. */
interface RepeatBounds {
  readonly min: number
  readonly max: number
  readonly isGreedy: boolean
}
