import type { WordClasses } from '../../languages/rule.ts'
import type { Cues } from './cues.ts'
import { grammarOf } from './grammar.ts'
import type { Met } from './met.ts'
import type { Needed } from './needs.ts'
import type { Span } from './program.ts'
import type { Scan } from './scan.ts'

/** The needs of a pattern, by number, and the maximum distance of its anchor from the beginning of a match. */
interface Trigger {
  readonly needs: readonly number[]
  readonly anchor: number | undefined
  readonly behind: number
}

/** A range of places where a match can begin, both ends included, and the places of the words that trigger it. */
export interface Beginning extends Span {
  readonly cues: readonly number[]
}

/** Where a match can begin, in order; `undefined` for anywhere. */
export type Beginnings = readonly Beginning[] | undefined

/** Finds which of many patterns may match in a text and where, by the needs of each. */
export class Triggers {
  readonly #cues: Cues
  readonly #triggers: readonly Trigger[]

  constructor(patterns: readonly Needed[], cues: Cues) {
    this.#cues = cues
    this.#triggers = patterns.map(({ needs, anchor }) => ({
      needs: needs.map((need) => cues.number(need)),
      anchor: anchor && cues.number(anchor.need),
      behind: anchor?.behind ?? 0,
    }))
  }

  /** Where each pattern may begin to match in a text, in their order; an empty list where it cannot match. */
  in(scan: Scan): Beginnings[] {
    const met = this.#cues.met(scan)
    return this.#triggers.map((trigger) => beginningsBy(trigger, met))
  }
}

function beginningsBy({ needs, anchor, behind }: Trigger, met: Met): Beginnings {
  for (let i = 0; i < needs.length; i++) if (!met.has(needs[i] ?? 0)) return NOWHERE
  return anchor === undefined ? undefined : spans(met.places(anchor), behind)
}

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

/** A function that gives where each of some rules may begin to match in a text. Throws on an unknown `{class}`. */
export function beginningsOf(rules: readonly Patterned[], words: WordClasses): (text: string) => readonly Beginnings[] {
  const { needs, cues, scanOf } = grammarOf(words)
  let triggers: Triggers | undefined
  return (text) => {
    triggers ??= new Triggers(
      rules.map(({ pattern }) => needs.of(pattern)),
      cues,
    )
    return triggers.in(scanOf(text))
  }
}

/** A function that gives those of some rules that may match in a text. Throws on an unknown `{class}`. */
export function triggered<Rule extends Patterned>(
  rules: readonly Rule[],
  words: WordClasses,
): (text: string) => Triggered<Rule>[] {
  const among = beginningsOf(rules, words)
  return (text) => {
    const here = among(text)
    const found: Triggered<Rule>[] = []
    for (const [i, rule] of rules.entries()) {
      const beginnings = here[i]
      if (beginnings?.length !== 0) found.push({ rule, beginnings })
    }
    return found
  }
}
