import type { AST } from '@eslint-community/regexpp'
import type { Letters } from './alphabet.ts'
import { lettersOf } from './letters.ts'
import type { Source } from './source.ts'
import type { Way } from './code.ts'

/** How something can begin, and whether it may be empty, so that what follows it can begin it as well. */
interface Beginning {
  /** Code units, and sets of characters, of which it can begin with any; undefined if with anything. */
  readonly units: ReadonlySet<number> | undefined
  readonly sets: readonly Letters[]
  readonly empty: boolean
}

const NOTHING: Beginning = { units: new Set(), sets: [], empty: true }
const ANYTHING: Beginning = { units: undefined, sets: [], empty: true }

/** Finds out what patterns can begin with, so that they are not tried where they cannot; or, read backwards, end with. */
export class FirstLetters {
  readonly #source: Source
  readonly #way: Way
  readonly #classes = new Map<string, Beginning>()

  constructor(source: Source, way: Way) {
    this.#source = source
    this.#way = way
  }

  /** Whether a code unit can begin one of some alternatives or words; undefined if any can, or if one may be empty. */
  of(alternatives: readonly AST.Alternative[], plain: readonly string[] = []): Letters | undefined {
    return lettersAt(this.#anyOf(alternatives, plain), this.#way)
  }

  /** The same of elements in a row. */
  ofAll(elements: readonly AST.Element[]): Letters | undefined {
    return lettersAt(this.#sequence(elements), this.#way)
  }

  /** Whether an element may match nothing. */
  mayBeEmpty(element: AST.Element): boolean {
    return this.#element(element).empty
  }

  #anyOf(alternatives: readonly AST.Alternative[], plain: readonly string[] = []): Beginning {
    const units = new Set(plain.map((word) => word.charCodeAt(this.#way === 1 ? 0 : word.length - 1)))
    const words: Beginning = { units, sets: [], empty: plain.includes('') }
    return union([words, ...alternatives.map(({ elements }) => this.#sequence(elements))])
  }

  #sequence(elements: readonly AST.Element[]): Beginning {
    const passed: Beginning[] = []
    for (const element of this.#way === 1 ? elements : elements.toReversed()) {
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
        if (name !== undefined) return this.#class(name)
        const written = String.fromCodePoint(element.value)
        return {
          units: new Set([written.charCodeAt(this.#way === 1 ? 0 : written.length - 1)]),
          sets: [],
          empty: false,
        }
      }
      case 'CharacterClass':
      case 'CharacterSet':
        return { units: new Set(), sets: [lettersOf(element)], empty: false }
      case 'Group':
      case 'CapturingGroup':
        return this.#anyOf(element.alternatives)
      case 'Assertion':
        return NOTHING
      case 'Quantifier': {
        const one = this.#element(element.element)
        return element.min === 0 ? { ...one, empty: true } : one
      }
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
  const [only] = all
  if (only && all.length === 1) return only
  const empty = all.some((one) => one.empty)
  if (all.some(({ units }) => units === undefined)) return { units: undefined, sets: [], empty }
  return {
    units: new Set(all.flatMap(({ units }) => [...(units ?? [])])),
    sets: [...new Set(all.flatMap(({ sets }) => sets))],
    empty,
  }
}

/** Half a character beyond the common ones. */
const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff

/** Whether a character, or the half of one that is met first, can begin it. */
function lettersAt({ units, sets, empty }: Beginning, way: Way): Letters | undefined {
  if (empty || !units) return undefined
  return (code) => {
    const unit = code > 0xffff ? String.fromCodePoint(code).charCodeAt(way === 1 ? 0 : 1) : code
    return units.has(unit) || (isHalf(code) ? sets.length > 0 : sets.some((set) => set(code)))
  }
}
