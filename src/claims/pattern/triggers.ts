import type { Words } from '../../languages/rule.ts'
import { Node } from './node.ts'
import { type Need, type Needed, Needs } from './needs.ts'
import type { Span } from './program.ts'
import { sourceOf } from './source.ts'

/** What is needed by a pattern, by number, and how far behind the beginning of a match its anchor stands at most. */
interface Trigger {
  readonly needs: readonly number[]
  readonly anchor: number | undefined
  readonly behind: number
}

/** Places where a match can begin, both ends included, and those where the words stand that let it. */
export interface Beginning extends Span {
  readonly cues: readonly number[]
}

/** Where a match can begin, in order; `undefined` for anywhere. */
export type Beginnings = readonly Beginning[] | undefined

/** Tells which of many patterns may match in a text and where, in one pass over it, by what each needs. */
export class Triggers {
  /** The needs that each single letter meets. */
  readonly #letters: (number[] | undefined)[] = []
  /** Behind each two letters the tree of the needed strings that begin with them; where one ends, the needs it meets. */
  readonly #pairs = new Map<number, Node<number[]>>()
  readonly #triggers: readonly Trigger[]
  readonly #numbers = new Map<Need, number>()

  constructor(patterns: readonly Needed[]) {
    this.#triggers = patterns.map(({ needs, anchor }) => ({
      needs: needs.map((need) => this.#number(need)),
      anchor: anchor && this.#number(anchor.need),
      behind: anchor?.behind ?? 0,
    }))
  }

  #number(need: Need): number {
    const known = this.#numbers.get(need)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(need, number)
    for (const text of need) this.#add(text, number)
    return number
  }

  #add(text: string, number: number): void {
    const first = text.charCodeAt(0)
    if (text.length === 1) {
      this.#letters[first] = [...(this.#letters[first] ?? []), number]
      return
    }
    const pair = pairOf(first, text.charCodeAt(1))
    let at = this.#pairs.get(pair) ?? new Node<number[]>()
    this.#pairs.set(pair, at)
    for (let i = 2; i < text.length; i++) at = at.grow(text.charCodeAt(i))
    at.known = [...(at.known ?? []), number]
  }

  /** Where each pattern may begin to match in a text, in their order; an empty list where it cannot match. */
  in(text: string): Beginnings[] {
    const met = this.#met(text)
    return this.#triggers.map(({ needs, anchor, behind }) => {
      for (const number of needs) if (met[number] === undefined) return NOWHERE
      return anchor === undefined ? undefined : spans(met[anchor] ?? [], behind)
    })
  }

  /** The places where each need is met. */
  #met(text: string): (number[] | undefined)[] {
    const met = new Array<number[] | undefined>(this.#numbers.size)
    const meet = (number: number, start: number): void => {
      const places = met[number]
      if (!places) met[number] = [start]
      else if (places[places.length - 1] !== start) places.push(start)
    }
    let code = text.charCodeAt(0)
    for (let start = 0; start < text.length; start++) {
      const next = text.charCodeAt(start + 1)
      const alone = this.#letters[code]
      if (alone) for (const number of alone) meet(number, start)
      let at = this.#pairs.get(pairOf(code, next))
      for (let i = start + 2; at; i++) {
        if (at.known) for (const number of at.known) meet(number, start)
        at = at.after(text.charCodeAt(i))
      }
      code = next
    }
    return met
  }
}

/** Two code units as one number; none is the pair of a letter and the end of a text. */
const pairOf = (first: number, second: number): number => first * 0x10000 + second

const NOWHERE: readonly Beginning[] = []

/** The places from which one of some others can be reached. */
function spans(places: readonly number[], behind: number): Beginning[] {
  const found: { start: number; end: number; cues: number[] }[] = []
  for (const place of places) {
    const last = found.at(-1)
    if (last && place - behind <= last.end + 1) {
      last.end = place
      last.cues.push(place)
    } else found.push({ start: Math.max(0, place - behind), end: place, cues: [place] })
  }
  return found
}

/** What has a pattern. */
interface Patterned {
  readonly pattern: string
}

/** A rule that may match in a text, and where it may begin to. */
export interface Triggered<Rule> {
  readonly rule: Rule
  readonly beginnings: Beginnings
}

/** Tells of each of some rules where it may begin to match in a text. Throws on an unknown `{class}` in one of them. */
export function beginningsOf(rules: readonly Patterned[], words: Words): (text: string) => readonly Beginnings[] {
  const needs = new Needs(sourceOf(words))
  const triggers = new Triggers(rules.map(({ pattern }) => needs.of(pattern)))
  return (text) => triggers.in(text)
}

/** Gives those of some rules that may match in a text. Throws on an unknown `{class}` in one of them. */
export function triggered<Rule extends Patterned>(
  rules: readonly Rule[],
  words: Words,
): (text: string) => Triggered<Rule>[] {
  const among = beginningsOf(rules, words)
  return (text) => {
    const here = among(text)
    return rules.flatMap((rule, i) => (here[i]?.length === 0 ? [] : [{ rule, beginnings: here[i] }]))
  }
}
