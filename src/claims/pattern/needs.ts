import type { AST } from '@eslint-community/regexpp'
import { listed } from './letters.ts'
import type { Source } from './source.ts'

/** Strings of which a text must hold one. */
export type Need = readonly string[]

/** A need and how far behind the beginning of a match it can stand at most. */
export interface Anchor {
  readonly need: Need
  readonly behind: number
}

/** The needs of a pattern, all of which must be met, and the one that best locates the beginning of a match. */
export interface Needed {
  readonly needs: readonly Need[]
  readonly anchor: Anchor | undefined
}

/** What is known of a part of a pattern. */
interface Piece extends Needed {
  /** All the strings it can be, if they are few. */
  readonly exact: Need | undefined
  /** Number of characters it has at most. */
  readonly longest: number
}

/** Number of characters of a string that are kept: as many as distinguish it well enough. */
const TELLING = 6
/** Number of code units of a character at most. */
const WIDEST = 2
/** Maximum number of characters between the beginning of a match and a need that locates it. */
const FARTHEST = 120
/** More strings than this are not listed: of alternatives, and of what alternatives that follow each other make. */
const LISTED = 3_000
const MOST = 600
const exactly = (exact: Need): Piece => ({
  exact,
  needs: [],
  anchor: undefined,
  longest: Math.max(0, ...exact.map(({ length }) => length)),
})
/** What may stand there or not, or stands beside the words. */
const NOTHING = exactly([''])
/** What matches nowhere: `(?!)`. */
const NEVER = exactly([])
const unknown = (longest: number): Piece => ({ exact: undefined, needs: [], anchor: undefined, longest })

/**
 * Finds the strings that a text must hold for patterns to match in it, so that they are tried nowhere else. They are read
 * from the patterns themselves: a rule's words are its triggers.
 */
export class Needs {
  readonly #source: Source
  readonly #classes = new Map<string, Piece>()

  constructor(source: Source) {
    this.#source = source
  }

  /** What must be met for a pattern to match; nothing is known where the list is empty. Throws on an unknown class. */
  of(pattern: string): Needed {
    const { exact, needs, anchor } = this.#anyOf(this.#source.parse(pattern))
    return {
      needs: [...needs, ...needOf(exact)].sort((a, b) => chanceOf(a) - chanceOf(b)),
      anchor: bestAnchor([anchor, anchorOf(exact, 0)]),
    }
  }

  #class(name: string): Piece {
    const known = this.#classes.get(name)
    if (known) return known
    const { patterns, plain } = this.#source.classOf(name)
    this.#classes.set(name, unknown(Number.POSITIVE_INFINITY))
    const words: Piece[] = plain.length > 0 ? [exactly(plain)] : []
    const piece = anyOf([...words, ...patterns.map(({ elements }) => this.#sequence(elements))])
    this.#classes.set(name, piece)
    return piece
  }

  #anyOf(alternatives: readonly AST.Alternative[]): Piece {
    return anyOf(alternatives.map(({ elements }) => this.#sequence(elements)))
  }

  #sequence(elements: readonly AST.Element[]): Piece {
    const needs: Need[] = []
    const anchors: (Anchor | undefined)[] = []
    let whole = true
    let run: Need = ['']
    let [longest, before] = [0, 0]
    const close = (): void => {
      needs.push(...needOf(run))
      anchors.push(anchorOf(run, before))
    }
    for (const element of elements) {
      const piece = this.#element(element)
      needs.push(...piece.needs)
      if (piece.anchor) anchors.push({ ...piece.anchor, behind: longest + piece.anchor.behind })
      if (piece.exact && (isBlank(run) || isBlank(piece.exact) || run.length * piece.exact.length <= MOST))
        run = product(run, piece.exact)
      else {
        close()
        whole = false
        before = piece.exact ? longest : longest + piece.longest
        run = piece.exact ?? ['']
      }
      longest += piece.longest
    }
    if (!whole) close()
    return { exact: whole ? run : undefined, needs, anchor: bestAnchor(anchors), longest }
  }

  #element(element: AST.Element): Piece {
    switch (element.type) {
      case 'Character': {
        const name = this.#source.className(element.value)
        return name === undefined ? exactly([String.fromCodePoint(element.value)]) : this.#class(name)
      }
      case 'Group':
      case 'CapturingGroup':
        return this.#anyOf(element.alternatives)
      case 'Assertion':
        if (element.kind !== 'lookahead' && element.kind !== 'lookbehind') return NOTHING
        if (element.negate) return isEmpty(element) ? NEVER : NOTHING
        return this.#standing(this.#anyOf(element.alternatives))
      case 'Quantifier':
        return this.#repeated(element, this.#element(element.element))
      case 'CharacterClass': {
        const codes = listed(element)
        return codes ? exactly(codes.map((code) => String.fromCodePoint(code))) : unknown(WIDEST)
      }
      case 'CharacterSet':
        return element.kind === 'digit' && !element.negate ? exactly([...'0123456789']) : unknown(WIDEST)
      default:
        return unknown(Number.POSITIVE_INFINITY)
    }
  }

  /** What stands beside the words and is no part of them. */
  #standing({ exact, needs }: Piece): Piece {
    return { ...NOTHING, needs: [...needs, ...needOf(exact)] }
  }

  #repeated({ min, max }: AST.Quantifier, piece: Piece): Piece {
    const longest = piece.longest === 0 ? 0 : max * piece.longest
    if (min === 0) return max === 1 && piece.exact ? exactly([...new Set(['', ...piece.exact])]) : unknown(longest)
    if (max === 1) return piece
    const { exact, needs, anchor } = piece
    return {
      exact: undefined,
      needs: [...needs, ...needOf(exact)],
      anchor: bestAnchor([anchor, anchorOf(exact, 0)]),
      longest,
    }
  }
}

/** One of several pieces. */
function anyOf(pieces: readonly Piece[]): Piece {
  const [only] = pieces
  if (only && pieces.length === 1) return only
  const longest = Math.max(0, ...pieces.map((piece) => piece.longest))
  const all = pieces.every(({ exact }) => exact) ? [...new Set(pieces.flatMap(({ exact }) => exact ?? []))] : undefined
  const exact = all && all.length <= LISTED ? all : undefined
  const best = pieces.map((piece) => bestOf([...piece.needs, ...needOf(piece.exact)]))
  const needs = best.every((need) => need !== undefined) ? needOf(best.flat()) : []
  const anchors = pieces.map((piece) => bestAnchor([piece.anchor, anchorOf(piece.exact, 0)]))
  const complete = anchors.every((anchor) => anchor !== undefined) ? anchors : []
  const behind = Math.max(...complete.map((anchor) => anchor.behind))
  return {
    exact,
    needs,
    anchor: anchorOf(complete.length > 0 ? complete.flatMap(({ need }) => need) : undefined, behind),
    longest,
  }
}

const isEmpty = ({ alternatives }: AST.LookaroundAssertion): boolean =>
  alternatives.some(({ elements }) => elements.length === 0)

const isBlank = (need: Need): boolean => need.length === 1 && need[0] === ''

const product = (ones: Need, others: Need): Need =>
  isBlank(others) ? ones : isBlank(ones) ? others : ones.flatMap((one) => others.map((other) => one + other))

/** The needs of lists of strings: a class of words is asked for in many patterns. */
const needed = new WeakMap<Need, Need[]>()

/** A need as it is looked for: shortened, and each string once. None if any text meets it; an empty one is never met. */
function needOf(exact: Need | undefined): Need[] {
  if (!exact) return []
  const known = needed.get(exact)
  if (known) return known
  const made = exact.includes('') ? [] : [[...new Set(exact.map((text) => text.slice(0, TELLING)))]]
  needed.set(exact, made)
  return made
}

/** A need at a distance from the beginning of a match, if it locates that beginning. */
function anchorOf(exact: Need | undefined, behind: number): Anchor | undefined {
  const [need] = needOf(exact)
  return need && behind <= FARTHEST ? { need, behind } : undefined
}

/** About how often a need is met by chance at a place, by the number and length of its strings. */
function chanceOf(need: Need): number {
  const known = chances.get(need) ?? need.reduce((sum, { length }) => sum + 12 ** -length, 0)
  chances.set(need, known)
  return known
}

const chances = new WeakMap<Need, number>()

/** The need that is met by chance least often. */
const bestOf = (needs: readonly Need[]): Need | undefined => needs.toSorted((a, b) => chanceOf(a) - chanceOf(b))[0]

/** The anchor that leaves the fewest places to begin at. */
function bestAnchor(anchors: readonly (Anchor | undefined)[]): Anchor | undefined {
  const placesOf = ({ need, behind }: Anchor): number => chanceOf(need) * (behind + 1)
  return anchors.filter((anchor) => anchor !== undefined).sort((a, b) => placesOf(a) - placesOf(b))[0]
}
