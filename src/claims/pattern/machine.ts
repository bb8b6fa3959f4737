import { LetterTable } from './alphabet.ts'
import { Choices } from './choices.ts'
import * as op from './code.ts'
import { Collected } from './collected.ts'
import { LISTED, NO, type Scan, YES } from './scan.ts'
import * as stack from './stack.ts'
import type { Trie } from './trie.ts'
import { Ways } from './ways.ts'

/** A class of words made ready to be looked for. */
export interface Class {
  /** The number of its row. */
  readonly id: number
  readonly way: op.Way
  /** The set of characters it can begin with; −1 if with any. */
  readonly starts: number
  /** What collects where its patterns end, and its plain words, if it has any. */
  patterns(): Int32Array | undefined
  words(): Trie | undefined
}

/** Runs the code of a grammar's patterns: on by the first way, and back to the last that is still open. */
export class Machine {
  readonly sets = new LetterTable()
  readonly choices = new Choices()
  readonly classes: Class[] = []
  readonly ways = new Ways(this.sets)
  readonly #collected = new Collected()

  /** The end of a match of a pattern that begins at a place, −1 if there is none; its groups stay known if there is. */
  match(code: Int32Array, scan: Scan, place: number): number {
    const end = this.#run(code, 0, scan, place)
    this.ways.stack.top = 0
    return end
  }

  /** Runs code from a place on; gives where it ends, −1 if it cannot be met: then all that it did is undone. */
  #run(code: Int32Array, from: number, scan: Scan, start: number): number {
    const { units, symbols } = scan
    const { sets, choices, classes, ways } = this
    const open = ways.stack
    const base = open.top
    let pc = from
    let place = start
    for (;;) {
      scan.steps++
      const one = code[pc + 1] ?? 0
      const two = code[pc + 2] ?? 0
      const three = code[pc + 3] ?? 0
      // What is met goes on with `continue`; `break` is the way back.
      switch (code[pc]) {
        case op.LITERAL: {
          let i = 0
          while (i < one && units[place + 1 + i] === code[pc + 2 + i]) i++
          if (i < one) break
          pc += 2 + one
          place += one
          continue
        }
        case op.EITHER: {
          const some = choices.open(one, symbols[place + two] ?? 0, units[place + two] ?? 0)
          if (some === 0) break
          pc = ways.way(code, pc, place, some)
          continue
        }
        case op.CLASS: {
          const named = classes[one]
          if (!named || !this.#mayBegin(named.starts, named.way, scan, place)) break
          const cell = scan.cell(named.id, place)
          const known = scan.known[cell] || this.#find(named, cell, scan, place)
          if (known === NO) break
          pc += 2
          if (known !== LISTED) place += named.way * (known - YES)
          else place = ways.end(scan, pc, scan.listOf(cell) + 1, scan.ends[scan.listOf(cell)] ?? 0)
          continue
        }
        case op.FOLLOWS:
          if (sets.ahead(one, scan, place) > 0 !== two > 0) break
          pc += 3
          continue
        case op.PRECEDES:
          if (sets.behind(one, scan, place) > 0 !== two > 0) break
          pc += 3
          continue
        case op.SET: {
          const width = sets.ahead(one, scan, place)
          if (width === 0) break
          pc += 2
          place += width
          continue
        }
        case op.MANY:
        case op.MANY_BACK: {
          const way = code[pc] === op.MANY ? 1 : -1
          let least = two === 0 ? place : -1
          for (let count = 0; count < three; ) {
            const width = way === 1 ? sets.ahead(one, scan, place) : sets.behind(one, scan, place)
            if (width === 0) break
            place += way * width
            if (++count === two) least = place
          }
          if (least < 0) break
          pc += 4
          if (place !== least) open.push(way === 1 ? stack.GIVE : stack.GIVE_BACK, pc, place, least)
          continue
        }
        case op.HOLDS: {
          const mayHold = this.#mayBegin(code[pc + 4] ?? -1, code[pc + 5] ?? 1, scan, place)
          if ((mayHold && this.#holds(code, pc + 6, scan, place, one)) !== two > 0) break
          pc = three
          continue
        }
        case op.JUMP:
          pc = one
          continue
        case op.DONE:
          return place
        case op.COLLECT:
          this.#collected.add(place)
          break
        case op.SET_BACK: {
          const width = sets.behind(one, scan, place)
          if (width === 0) break
          pc += 2
          place -= width
          continue
        }
        case op.LITERAL_BACK: {
          let i = 0
          while (i < one && units[place - i] === code[pc + 2 + i]) i++
          if (i < one) break
          pc += 2 + one
          place -= one
          continue
        }
        case op.ENTER:
          open.set(one + 2, place)
          pc += 2
          continue
        case op.LEAVE: {
          const entered = open.get(one + 2)
          open.set(one, Math.min(entered, place))
          open.set(one + 1, Math.max(entered, place))
          pc += 2
          continue
        }
        case op.BEGIN:
          open.set(one, 0)
          open.set(one + 1, -1)
          pc += 2
          continue
        case op.REPEAT: {
          const rounds = open.get(one)
          const next = code[pc + 6] ?? 0
          const isGreedy = code[pc + 4] === 1
          if (rounds >= three) pc = next
          else if (rounds < two || isGreedy) {
            if (rounds >= two) open.push(stack.GO, next, place, 0)
            pc = ways.round(code, pc, place)
          } else {
            open.push(stack.AROUND, pc, place, 0)
            pc = next
          }
          continue
        }
        case op.ROUND:
          if (open.get(one + 1) === place && open.get(one) > two) break
          pc = three
          continue
        case op.FEW: {
          const least = ways.few(code, pc, scan, place)
          if (least < 0) break
          pc += 5
          place = least
          continue
        }
        case op.LOOKS: {
          const groups = ways.groups[one] ?? []
          open.keep(groups)
          const before = open.top
          const isMet = this.#run(code, pc + 4, scan, place) >= 0
          if (isMet !== two > 0) {
            open.unwind(before)
            break
          }
          open.top = before
          pc = three
          continue
        }
        case op.BEGINNING:
          if (place !== 0) break
          pc += 1
          continue
        case op.ENDING:
          if (place !== scan.length) break
          pc += 1
          continue
        case op.WORD_EDGE:
          if (scan.isWordEdge(place) !== one > 0) break
          pc += 2
          continue
        case op.AGAIN: {
          const words = ways.matchedBy(one, scan.text)
          const at = two === 1 ? place : place - words.length
          if (at < 0 || !scan.text.startsWith(words, at)) break
          pc += 3
          place += two * words.length
          continue
        }
      }
      // Back: what stands on the stack above the entry of this run is its own.
      pc = ways.back(code, scan, base)
      if (pc < 0) return -1
      place = ways.place
    }
  }

  /** Whether something can begin at a place, by the set of characters with which it can; −1 for any. */
  #mayBegin(starts: number, way: number, scan: Scan, place: number): boolean {
    return starts < 0 || (way === 1 ? this.sets.ahead(starts, scan, place) : this.sets.behind(starts, scan, place)) > 0
  }

  /** Whether a look-around holds at a place, by its number: it is found out once. */
  #holds(code: Int32Array, pc: number, scan: Scan, place: number, number: number): boolean {
    const cell = scan.cell(number, place)
    const known = scan.known[cell]
    if (known !== 0) return known === YES
    const before = this.ways.stack.top
    const holds = this.#run(code, pc, scan, place) >= 0
    this.ways.stack.top = before
    scan.known[cell] = holds ? YES : NO
    return holds
  }

  /** Finds where a class of words ends that begins at a place; gives what is known of it then. */
  #find(named: Class, cell: number, scan: Scan, place: number): number {
    const before = this.#collected.open()
    const patterns = named.patterns()
    if (patterns) this.#run(patterns, 0, scan, place)
    for (const end of named.words()?.find(scan, place) ?? []) this.#collected.add(end)
    return this.#collected.close(before, scan, cell, place, named.way)
  }
}
