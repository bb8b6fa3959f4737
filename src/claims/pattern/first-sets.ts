import type { AST } from '@eslint-community/regexpp'
import { type CodePointSet, toCodePointSet } from './code-point-sets.ts'
import type { MatchDirection } from './opcodes.ts'
import type { PatternParser } from './parser.ts'

/** The characters with which a part of a pattern can begin (FIRST of parsing theory). */
interface FirstSet {
  /** Code units, and sets beside them; `units` is undefined for any character. */
  readonly units: ReadonlySet<number> | undefined
  readonly sets: readonly CodePointSet[]
  /** Whether the part can match the empty string, so that what follows it can begin it as well. */
  readonly isNullable: boolean
}

const EMPTY: FirstSet = { units: new Set(), sets: [], isNullable: true }
const ANY: FirstSet = { units: undefined, sets: [], isNullable: true }

/**
 * Computes with which characters patterns can begin, so that they are tried nowhere else. Backward, a pattern begins with
 * its last character.
 */
export class FirstSets {
  readonly #parser: PatternParser
  readonly #direction: MatchDirection
  readonly #classes = new Map<string, FirstSet>()

  constructor(parser: PatternParser, direction: MatchDirection) {
    this.#parser = parser
    this.#direction = direction
  }

  /** With what one of some alternatives or plain words can begin; undefined for any character, or if it may be empty. */
  ofAlternatives(alternatives: readonly AST.Alternative[], words: readonly string[] = []): CodePointSet | undefined {
    return this.#toCodePointSet(this.#alternatives(alternatives, words))
  }

  /** With what elements in a row can begin; undefined for any character, or if they may be empty. */
  ofSequence(elements: readonly AST.Element[]): CodePointSet | undefined {
    return this.#toCodePointSet(this.#sequence(elements))
  }

  /** Whether an element can match the empty string. */
  isNullable(element: AST.Element): boolean {
    return this.#element(element).isNullable
  }

  forgetClasses(): void {
    this.#classes.clear()
  }

  #alternatives(alternatives: readonly AST.Alternative[], words: readonly string[] = []): FirstSet {
    const plain: FirstSet = {
      units: new Set(words.map((word) => this.#firstUnit(word))),
      sets: [],
      isNullable: words.includes(''),
    }
    return union([plain, ...alternatives.map(({ elements }) => this.#sequence(elements))])
  }

  #sequence(elements: readonly AST.Element[]): FirstSet {
    const firstSets: FirstSet[] = []
    for (const element of this.#direction === 1 ? elements : elements.toReversed()) {
      const firstSet = this.#element(element)
      firstSets.push(firstSet)
      if (!firstSet.isNullable) return { ...union(firstSets), isNullable: false }
    }
    return { ...union(firstSets), isNullable: true }
  }

  #element(element: AST.Element): FirstSet {
    switch (element.type) {
      case 'Character': {
        const name = this.#parser.className(element.value)
        if (name !== undefined) return this.#class(name)
        const unit = this.#firstUnit(String.fromCodePoint(element.value))
        return { units: new Set([unit]), sets: [], isNullable: false }
      }
      case 'CharacterClass':
      case 'CharacterSet':
        return { units: new Set(), sets: [toCodePointSet(element)], isNullable: false }
      case 'Group':
      case 'CapturingGroup':
        return this.#alternatives(element.alternatives)
      case 'Assertion':
        return EMPTY
      case 'Quantifier': {
        const firstSet = this.#element(element.element)
        return element.min === 0 ? { ...firstSet, isNullable: true } : firstSet
      }
      default:
        return ANY
    }
  }

  #class(name: string): FirstSet {
    const known = this.#classes.get(name)
    if (known) return known
    const { patterns, words } = this.#parser.parseClass(name)
    this.#classes.set(name, ANY)
    const firstSet = this.#alternatives(patterns, words)
    this.#classes.set(name, firstSet)
    return firstSet
  }

  #firstUnit(text: string): number {
    return text.charCodeAt(this.#direction === 1 ? 0 : text.length - 1)
  }

  /** A first set as a test of a code point, or of the half of one that comes first. */
  #toCodePointSet({ units, sets, isNullable }: FirstSet): CodePointSet | undefined {
    if (isNullable || !units) return undefined
    return (codePoint) => {
      const unit = codePoint > 0xffff ? this.#firstUnit(String.fromCodePoint(codePoint)) : codePoint
      return units.has(unit) || (isSurrogate(codePoint) ? sets.length > 0 : sets.some((set) => set(codePoint)))
    }
  }
}

function union(firstSets: readonly FirstSet[]): FirstSet {
  const [only] = firstSets
  if (only && firstSets.length === 1) return only
  const isNullable = firstSets.some((firstSet) => firstSet.isNullable)
  if (firstSets.some(({ units }) => units === undefined)) return { units: undefined, sets: [], isNullable }
  return {
    units: new Set(firstSets.flatMap(({ units }) => [...(units ?? [])])),
    sets: [...new Set(firstSets.flatMap(({ sets }) => sets))],
    isNullable,
  }
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff
