import type { AST } from '@eslint-community/regexpp'
import { listCodePoints } from './code-point-sets.ts'
import type { PatternParser } from './parser.ts'

/** Strings of which a text must contain one. Without strings, no text meets it. */
export type Requirement = readonly string[]

/** A requirement whose strings occur near the start of a match: at most `maxDistance` code units behind it. */
export interface Locator {
  readonly requirement: Requirement
  readonly maxDistance: number
}

/** What a text must contain for a pattern to match in it: a string of every requirement. */
export interface PatternRequirements {
  readonly requirements: readonly Requirement[]
  /** The locator that leaves the fewest offsets to try; undefined if a match may start anywhere. */
  readonly locator: Locator | undefined
}

/** The requirements of a part of a pattern. */
interface PartRequirements extends PatternRequirements {
  /** All the strings that the part can match; undefined if they are too many. */
  readonly strings: readonly string[] | undefined
  /** Maximum number of code units that it can match. */
  readonly maxLength: number
}

/** Maximum number of code units that are kept of a required string: longer ones tell texts hardly better apart. */
const MAX_REQUIRED_LENGTH = 6
/** Maximum number of code units of a character. */
const MAX_CHARACTER_LENGTH = 2
/** Maximum distance of a locator: a farther one leaves too many offsets. */
const MAX_LOCATOR_DISTANCE = 120
/** Maximum number of strings that are listed of all the alternatives of a part. */
const MAX_UNION = 3_000
/** Maximum number of strings that are listed of two parts in a row. */
const MAX_PRODUCT = 600

const exactly = (strings: readonly string[]): PartRequirements => ({
  strings,
  requirements: [],
  locator: undefined,
  maxLength: Math.max(0, ...strings.map(({ length }) => length)),
})
const unknown = (maxLength: number): PartRequirements => ({
  strings: undefined,
  requirements: [],
  locator: undefined,
  maxLength,
})
const EMPTY = exactly([''])
/** `(?!)`, which matches nowhere. */
const NO_MATCH = exactly([])

/**
 * Finds the strings that a text must contain for patterns to match in it, so that they are tried nowhere else. They are
 * computed from the patterns themselves: a rule's words are its triggers.
 */
export class RequirementFinder {
  readonly #parser: PatternParser
  readonly #classes = new Map<string, PartRequirements>()

  constructor(parser: PatternParser) {
    this.#parser = parser
  }

  /** The requirements of a pattern, the one that the fewest texts meet first. Throws on an unknown class. */
  find(pattern: string): PatternRequirements {
    const { strings, requirements, locator } = this.#alternatives(this.#parser.parse(pattern))
    return {
      requirements: [...requirements, ...toRequirement(strings)].sort((a, b) => frequencyOf(a) - frequencyOf(b)),
      locator: bestLocator([locator, toLocator(strings, 0)]),
    }
  }

  forgetClasses(): void {
    this.#classes.clear()
  }

  #class(name: string): PartRequirements {
    const known = this.#classes.get(name)
    if (known) return known
    const { patterns, words } = this.#parser.parseClass(name)
    this.#classes.set(name, unknown(Number.POSITIVE_INFINITY))
    const plain: PartRequirements[] = words.length > 0 ? [exactly(words)] : []
    const part = union([...plain, ...patterns.map(({ elements }) => this.#sequence(elements))])
    this.#classes.set(name, part)
    return part
  }

  #alternatives(alternatives: readonly AST.Alternative[]): PartRequirements {
    return union(alternatives.map(({ elements }) => this.#sequence(elements)))
  }

  /** Joins elements in a row: as long as their strings are few, they are multiplied out to longer and rarer ones. */
  #sequence(elements: readonly AST.Element[]): PartRequirements {
    const requirements: Requirement[] = []
    const locators: (Locator | undefined)[] = []
    let isWhole = true
    /** The strings of the latest elements, which start at most `runDistance` behind the start of the sequence. */
    let run: readonly string[] = ['']
    let [maxLength, runDistance] = [0, 0]
    const endRun = (): void => {
      requirements.push(...toRequirement(run))
      locators.push(toLocator(run, runDistance))
    }
    for (const element of elements) {
      const part = this.#element(element)
      requirements.push(...part.requirements)
      if (part.locator) locators.push({ ...part.locator, maxDistance: maxLength + part.locator.maxDistance })
      const { strings } = part
      if (strings && (isEmptyOnly(run) || isEmptyOnly(strings) || run.length * strings.length <= MAX_PRODUCT))
        run = multiply(run, strings)
      else {
        endRun()
        isWhole = false
        runDistance = strings ? maxLength : maxLength + part.maxLength
        run = strings ?? ['']
      }
      maxLength += part.maxLength
    }
    if (!isWhole) endRun()
    return { strings: isWhole ? run : undefined, requirements, locator: bestLocator(locators), maxLength }
  }

  #element(element: AST.Element): PartRequirements {
    switch (element.type) {
      case 'Character': {
        const name = this.#parser.className(element.value)
        return name === undefined ? exactly([String.fromCodePoint(element.value)]) : this.#class(name)
      }
      case 'Group':
      case 'CapturingGroup':
        return this.#alternatives(element.alternatives)
      case 'Assertion':
        if (element.kind !== 'lookahead' && element.kind !== 'lookbehind') return EMPTY
        return this.#lookaround(element)
      case 'Quantifier':
        return repeat(this.#element(element.element), element)
      case 'CharacterClass': {
        const codePoints = listCodePoints(element)
        return codePoints
          ? exactly(codePoints.map((codePoint) => String.fromCodePoint(codePoint)))
          : unknown(MAX_CHARACTER_LENGTH)
      }
      case 'CharacterSet':
        return element.kind === 'digit' && !element.negate ? exactly([...'0123456789']) : unknown(MAX_CHARACTER_LENGTH)
      default:
        return unknown(Number.POSITIVE_INFINITY)
    }
  }

  /** A look-around matches no characters; but what a positive one tests must occur in the text. */
  #lookaround({ negate, alternatives }: AST.LookaroundAssertion): PartRequirements {
    if (negate) return alternatives.some(({ elements }) => elements.length === 0) ? NO_MATCH : EMPTY
    const { strings, requirements } = this.#alternatives(alternatives)
    return { ...EMPTY, requirements: [...requirements, ...toRequirement(strings)] }
  }
}

function repeat(part: PartRequirements, { min, max }: AST.Quantifier): PartRequirements {
  const { strings, requirements, locator } = part
  const maxLength = part.maxLength === 0 ? 0 : max * part.maxLength
  if (min === 0) return max === 1 && strings ? exactly([...new Set(['', ...strings])]) : unknown(maxLength)
  if (max === 1) return part
  return {
    strings: undefined,
    requirements: [...requirements, ...toRequirement(strings)],
    locator: bestLocator([locator, toLocator(strings, 0)]),
    maxLength,
  }
}

/** The requirements of one of several parts: each part's best, taken together. */
function union(parts: readonly PartRequirements[]): PartRequirements {
  const [only] = parts
  if (only && parts.length === 1) return only
  const all = parts.every(({ strings }) => strings)
    ? [...new Set(parts.flatMap(({ strings }) => strings ?? []))]
    : undefined
  const rarest = parts.map((part) => rarestOf([...part.requirements, ...toRequirement(part.strings)]))
  const locators = parts.map((part) => bestLocator([part.locator, toLocator(part.strings, 0)]))
  return {
    strings: all && all.length <= MAX_UNION ? all : undefined,
    requirements: rarest.every((requirement) => requirement !== undefined) ? toRequirement(rarest.flat()) : [],
    locator: locators.every((locator) => locator !== undefined) ? joinLocators(locators) : undefined,
    maxLength: Math.max(0, ...parts.map((part) => part.maxLength)),
  }
}

function joinLocators(locators: readonly Locator[]): Locator | undefined {
  if (locators.length === 0) return undefined
  const strings = locators.flatMap(({ requirement }) => requirement)
  return toLocator(strings, Math.max(...locators.map(({ maxDistance }) => maxDistance)))
}

const isEmptyOnly = (strings: readonly string[]): boolean => strings.length === 1 && strings[0] === ''

const multiply = (heads: readonly string[], tails: readonly string[]): readonly string[] =>
  isEmptyOnly(tails) ? heads : isEmptyOnly(heads) ? tails : heads.flatMap((head) => tails.map((tail) => head + tail))

/** Requirements by their strings: a class of words is required by many patterns. */
const requirementsByStrings = new WeakMap<readonly string[], Requirement[]>()

/** The requirement that some strings make, shortened; none if they are unknown or one of them is empty. */
function toRequirement(strings: readonly string[] | undefined): Requirement[] {
  if (!strings) return []
  const known = requirementsByStrings.get(strings)
  if (known) return known
  const made = strings.includes('') ? [] : [[...new Set(strings.map((text) => text.slice(0, MAX_REQUIRED_LENGTH)))]]
  requirementsByStrings.set(strings, made)
  return made
}

/** The locator that some strings make; undefined if they make no requirement or are too far from the start of a match. */
function toLocator(strings: readonly string[] | undefined, maxDistance: number): Locator | undefined {
  const [requirement] = toRequirement(strings)
  return requirement && maxDistance <= MAX_LOCATOR_DISTANCE ? { requirement, maxDistance } : undefined
}

const frequencies = new WeakMap<Requirement, number>()

/** About how often a requirement is met by chance at an offset, by the number and length of its strings. */
function frequencyOf(requirement: Requirement): number {
  const frequency = frequencies.get(requirement) ?? requirement.reduce((sum, { length }) => sum + 12 ** -length, 0)
  frequencies.set(requirement, frequency)
  return frequency
}

const rarestOf = (requirements: readonly Requirement[]): Requirement | undefined =>
  requirements.toSorted((a, b) => frequencyOf(a) - frequencyOf(b))[0]

/** The locator that leaves the fewest offsets at which a match may start. */
function bestLocator(locators: readonly (Locator | undefined)[]): Locator | undefined {
  const offsetCount = ({ requirement, maxDistance }: Locator): number => frequencyOf(requirement) * (maxDistance + 1)
  return locators.filter((locator) => locator !== undefined).sort((a, b) => offsetCount(a) - offsetCount(b))[0]
}
