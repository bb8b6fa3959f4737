import { AlternationTable } from './alternations.ts'
import { Backtracking } from './backtracking.ts'
import { EndCollector } from './end-collector.ts'
import { isLiteralAfter, isLiteralBefore } from './literals.ts'
import * as op from './opcodes.ts'
import { MATCHES, NO_MATCH, type Scan, SEVERAL_ENDS } from './scan.ts'
import { SetTable } from './set-table.ts'
import type { WordLists } from './word-lists.ts'

/** A class of words, compiled for one direction. */
interface CompiledClass {
  readonly memoRow: number
  readonly direction: op.MatchDirection
  /** The number of the set of characters with which it can begin; −1 for any character. */
  readonly firstSet: number
  /** The code that collects where its patterns end; undefined if it has none. */
  patterns(): Int32Array | undefined
  /** The number of the list of its plain words; −1 if it has none. */
  words(): number
  /** The lists of its direction. */
  readonly wordLists: WordLists
}

/** Runs the code of a grammar's patterns, by backtracking. */
export class Machine {
  readonly sets = new SetTable()
  readonly alternations = new AlternationTable()
  readonly classes: CompiledClass[] = []
  readonly backtracking = new Backtracking(this.sets)
  readonly #collector = new EndCollector()
  #preparedClasses = 0

  /** The offset at which a match that begins at an offset ends, −1 if there is none. Its groups stay in the registers. */
  match(code: Int32Array, scan: Scan, start: number): number {
    const end = this.#run(code, 0, scan, start)
    this.backtracking.stack.top = 0
    return end
  }

  /** Compiles the classes of words that were added since the last call, which are otherwise compiled when first met. */
  prepareClasses(): void {
    for (; this.#preparedClasses < this.classes.length; this.#preparedClasses++) {
      const wordClass = this.classes[this.#preparedClasses]
      wordClass?.patterns()
      wordClass?.words()
    }
  }

  /** Runs code from an instruction on. Returns the offset at which it accepts, −1, with all undone, if it never does. */
  #run(code: Int32Array, from: number, scan: Scan, start: number): number {
    const { units, symbols } = scan
    const { sets, alternations, backtracking } = this
    const { stack } = backtracking
    const base = stack.top
    let pc = from
    let offset = start
    for (;;) {
      scan.steps++
      const operand1 = code[pc + 1] ?? 0
      const operand2 = code[pc + 2] ?? 0
      const operand3 = code[pc + 3] ?? 0
      // An instruction that matches ends with `continue`, one that does not with `break`.
      switch (code[pc]) {
        case op.LITERAL:
          if (!isLiteralAfter(code, pc, scan, offset)) break
          pc += 2 + operand1
          offset += operand1
          continue
        case op.ALTERNATION: {
          const index = offset + operand2
          const alternatives = alternations.viable(operand1, symbols[index] ?? 0, units[index] ?? 0)
          if (alternatives === 0) break
          pc = backtracking.takeAlternative(code, pc, offset, alternatives)
          continue
        }
        case op.WORD_CLASS: {
          const end = this.#wordClass(code, pc, scan, offset)
          if (end < 0) break
          pc += 2
          offset = end
          continue
        }
        case op.FOLLOWED_BY:
          if (sets.widthAfter(operand1, scan, offset) > 0 !== operand2 > 0) break
          pc += 3
          continue
        case op.PRECEDED_BY:
          if (sets.widthBefore(operand1, scan, offset) > 0 !== operand2 > 0) break
          pc += 3
          continue
        case op.SET: {
          const width = sets.widthAfter(operand1, scan, offset)
          if (width === 0) break
          pc += 2
          offset += width
          continue
        }
        case op.GREEDY:
        case op.GREEDY_BACKWARD: {
          const end = backtracking.takeGreedily(code, pc, scan, offset)
          if (end < 0) break
          pc += 4
          offset = end
          continue
        }
        case op.LOOKAROUND:
          if (this.#lookaround(code, pc, scan, offset) !== operand2 > 0) break
          pc = operand3
          continue
        case op.JUMP:
          pc = operand1
          continue
        case op.ACCEPT:
          return offset
        case op.COLLECT:
          this.#collector.add(offset)
          break
        case op.SET_BACKWARD: {
          const width = sets.widthBefore(operand1, scan, offset)
          if (width === 0) break
          pc += 2
          offset -= width
          continue
        }
        case op.LITERAL_BACKWARD:
          if (!isLiteralBefore(code, pc, scan, offset)) break
          pc += 2 + operand1
          offset -= operand1
          continue
        case op.GROUP_ENTER:
          stack.enterGroup(operand1, offset)
          pc += 2
          continue
        case op.GROUP_LEAVE:
          stack.leaveGroup(operand1, offset)
          pc += 2
          continue
        case op.REPEAT_INIT:
          stack.set(operand1, 0)
          stack.set(operand1 + 1, -1)
          pc += 2
          continue
        case op.REPEAT:
          pc = backtracking.repeat(code, pc, offset)
          continue
        case op.REPEAT_END:
          // An iteration that matched nothing beyond the minimum would never end.
          if (stack.get(operand1 + 1) === offset && stack.get(operand1) > operand2) break
          pc = operand3
          continue
        case op.LAZY: {
          const end = backtracking.takeLazily(code, pc, scan, offset)
          if (end < 0) break
          pc += op.LAZY_SIZE
          offset = end
          continue
        }
        case op.CAPTURING_LOOKAROUND:
          if (!this.#capturingLookaround(code, pc, scan, offset)) break
          pc = operand3
          continue
        case op.TEXT_START:
          if (offset !== 0) break
          pc += 1
          continue
        case op.TEXT_END:
          if (offset !== scan.length) break
          pc += 1
          continue
        case op.WORD_BOUNDARY:
          if (scan.isWordBoundary(offset) !== operand1 > 0) break
          pc += 2
          continue
        case op.BACKREFERENCE: {
          const end = backtracking.backreference(code, pc, scan, offset)
          if (end < 0) break
          pc += 3
          offset = end
          continue
        }
      }
      pc = backtracking.backtrack(code, scan, base)
      if (pc < 0) return -1
      offset = backtracking.offset
    }
  }

  /** Whether something can begin at an offset, by the number of its first set; −1 for any character. */
  #canBegin(firstSet: number, direction: number, scan: Scan, offset: number): boolean {
    if (firstSet < 0) return true
    const { sets } = this
    return (direction === 1 ? sets.widthAfter(firstSet, scan, offset) : sets.widthBefore(firstSet, scan, offset)) > 0
  }

  /** Whether the body of a `LOOKAROUND` matches at an offset; it is run there once. */
  #lookaround(code: Int32Array, pc: number, scan: Scan, offset: number): boolean {
    if (!this.#canBegin(code[pc + 4] ?? -1, code[pc + 5] ?? 1, scan, offset)) return false
    const cell = scan.cellAt(code[pc + 1] ?? 0, offset)
    const value = scan.memo[cell]
    if (value !== 0) return value === MATCHES
    const { stack } = this.backtracking
    const { top } = stack
    const isMatch = this.#run(code, pc + op.LOOKAROUND_HEADER, scan, offset) >= 0
    stack.top = top
    scan.memo[cell] = isMatch ? MATCHES : NO_MATCH
    return isMatch
  }

  /** Whether a `CAPTURING_LOOKAROUND` is as expected at an offset. Its groups keep what they captured only if it is. */
  #capturingLookaround(code: Int32Array, pc: number, scan: Scan, offset: number): boolean {
    const { stack, groupLists } = this.backtracking
    const isExpected = (code[pc + 2] ?? 0) > 0
    stack.saveGroups(groupLists[code[pc + 1] ?? 0] ?? [])
    const { top } = stack
    const isMatch = this.#run(code, pc + op.CAPTURING_LOOKAROUND_HEADER, scan, offset) >= 0
    if (isMatch === isExpected) stack.top = top
    else stack.unwindTo(top)
    return isMatch === isExpected
  }

  /** The offset behind a `WORD_CLASS` at an offset, −1 if it does not match. Its other ends are pushed on the stack. */
  #wordClass(code: Int32Array, pc: number, scan: Scan, offset: number): number {
    const wordClass = this.classes[code[pc + 1] ?? 0]
    if (!wordClass || !this.#canBegin(wordClass.firstSet, wordClass.direction, scan, offset)) return -1
    const cell = scan.cellAt(wordClass.memoRow, offset)
    const value = scan.memo[cell] || this.#matchClass(wordClass, cell, scan, offset)
    if (value === NO_MATCH) return -1
    if (value !== SEVERAL_ENDS) return offset + wordClass.direction * (value - MATCHES)
    const index = scan.endsIndexOf(cell)
    return this.backtracking.takeEnd(scan, pc + 2, index + 1, scan.ends[index] ?? 0)
  }

  /** Matches a class of words at an offset and stores in its memo cell where it ends. Returns the cell's value. */
  #matchClass(wordClass: CompiledClass, cell: number, scan: Scan, offset: number): number {
    const outer = this.#collector.start()
    const patterns = wordClass.patterns()
    if (patterns) this.#run(patterns, 0, scan, offset)
    const words = wordClass.words()
    if (words >= 0) wordClass.wordLists.findEnds(words, scan, offset, this.#collector)
    return this.#collector.finish(outer, scan, cell, offset, wordClass.direction)
  }
}
