import type { AST } from '@eslint-community/regexpp'
import { listed } from './letters.ts'
import type { Source } from './source.ts'

/** The code units that something can begin with; undefined if it can begin with anything. */
type Starts = ReadonlySet<number> | undefined

/** Whether a pattern can begin with a code unit. */
export type Begins = (code: number) => boolean

/** Code units before this one are looked up; those behind are rare in news. */
const COMMON = 0x2100

/** How something can begin, and whether it may be empty, so that what follows it can begin it as well. */
interface Beginning {
  readonly starts: Starts
  readonly empty: boolean
}

const NOTHING: Beginning = { starts: new Set(), empty: true }
const ANYTHING: Beginning = { starts: undefined, empty: true }

/** Finds out what patterns can begin with, so that they are not tried where they cannot. */
export class FirstLetters {
  readonly #source: Source
  readonly #classes = new Map<string, Beginning>()

  constructor(source: Source) {
    this.#source = source
  }

  /** Whether a code unit can begin one of some alternatives; undefined if any can, or if one may be empty. */
  of(alternatives: readonly AST.Alternative[], plain: readonly string[] = []): Begins | undefined {
    const { starts, empty } = this.#anyOf(alternatives, plain)
    if (empty || !starts) return undefined
    const table = new Uint8Array(COMMON)
    for (const code of starts) table[code] = 1
    return (code) => (code < COMMON ? table[code] === 1 : starts.has(code))
  }

  /** Whether an element may match nothing. */
  mayBeEmpty(element: AST.Element): boolean {
    return this.#element(element).empty
  }

  #anyOf(alternatives: readonly AST.Alternative[], plain: readonly string[] = []): Beginning {
    const words: Beginning = { starts: new Set(plain.map((word) => word.charCodeAt(0))), empty: plain.includes('') }
    return union([words, ...alternatives.map(({ elements }) => this.#sequence(elements))])
  }

  #sequence(elements: readonly AST.Element[]): Beginning {
    const passed: Beginning[] = []
    for (const element of elements) {
      const one = this.#element(element)
      passed.push(one)
      if (!one.empty) return { ...union(passed), empty: false }
    }
    return { ...union(passed), empty: true }
  }

  #element(element: AST.Element): Beginning {
    switch (element.type) {
      case 'Character': {
        const name = this.#source.className(element.value)
        return name === undefined ? letters([element.value]) : this.#class(name)
      }
      case 'CharacterClass':
        return letters(listed(element))
      case 'Group':
      case 'CapturingGroup':
        return this.#anyOf(element.alternatives)
      case 'Assertion':
        return NOTHING
      case 'Quantifier': {
        const one = this.#element(element.element)
        return element.min === 0 ? { ...one, empty: true } : one
      }
      case 'CharacterSet':
        return { starts: undefined, empty: false }
      default:
        return ANYTHING
    }
  }

  #class(name: string): Beginning {
    const known = this.#classes.get(name)
    if (known) return known
    const { patterns, plain } = this.#source.classOf(name)
    this.#classes.set(name, ANYTHING)
    const made = this.#anyOf(patterns, plain)
    this.#classes.set(name, made)
    return made
  }
}

/** What one of several can begin with. */
function union(all: readonly Beginning[]): Beginning {
  const empty = all.some((one) => one.empty)
  if (all.some(({ starts }) => starts === undefined)) return { starts: undefined, empty }
  return { starts: new Set(all.flatMap(({ starts }) => [...(starts ?? [])])), empty }
}

const letters = (codes: readonly number[] | undefined): Beginning => ({
  starts: codes && new Set(codes.map((code) => String.fromCodePoint(code).charCodeAt(0))),
  empty: false,
})
