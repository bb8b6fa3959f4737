import type { CasualtyRule } from '../../languages/casualties.ts'
import { OUTCOMES, type Outcome } from '../../languages/casualties.ts'
import type { Match, Span } from '../pattern.ts'
import type { Beginnings } from '../pattern/triggers.ts'
import type { Count, Counts } from './counts.ts'
import { MARK, type Reader } from './grammar.ts'

/** A count with what became of those it counts. */
export interface Toll {
  readonly count: Count
  readonly outcome: Outcome
  readonly rule: CasualtyRule
  /** The claimed count that this one shares its outcome with. */
  readonly head: Toll | null
  /** The count and, where that is what is counted, the word that tells the outcome: `27 dead`. */
  readonly words: Span
  /** Where the rule's words end, among the marks. */
  readonly end: number
}

/** A count that a rule saw and that became no claim. */
export interface Left {
  readonly rule: CasualtyRule
  readonly count: Count
  readonly why: string
}

/** How often rules that hang a count on another are run: the longest list of counts is one more than this. */
const ROUNDS = 6

/** What became of the counts of a sentence, and by which rules. */
export interface Outcomes {
  readonly tolls: Toll[]
  readonly left: Left[]
  /** The rules that were tried, each with the places where it might have begun when it first was. */
  readonly tried: ReadonlyMap<CasualtyRule, Beginnings>
}

/** Gives each count the outcome that the first rule to see it tells. */
export function outcomesOf(counts: Counts, reader: Reader): Outcomes {
  if (counts.counts.length === 0) return { tolls: [], left: [], tried: new Map() }
  const sentence = new Told(counts, reader)
  const { chained } = reader
  for (const order of reader.rules.keys()) sentence.tell(order)
  for (let round = 0; round < ROUNDS && chained.map((order) => sentence.tell(order)).some(Boolean); round++);
  return sentence
}

/** A sentence with its marks, and where each rule may begin to find something in it. */
interface Standing {
  readonly text: string
  readonly beginnings: readonly Beginnings[]
}

/** A sentence in which more and more counts have their outcome told. */
class Told implements Outcomes {
  readonly tolls: Toll[] = []
  readonly left: Left[] = []
  readonly tried = new Map<CasualtyRule, Beginnings>()
  readonly #counts: Counts
  readonly #reader: Reader
  /** The sentence, its marks changing as counts are claimed. */
  readonly #text: string[]
  /** The sentence as it stands now. */
  #now: Standing | undefined
  readonly #at: ReadonlyMap<number, Count>
  readonly #told = new Map<number, Toll[]>()
  /** How many counts still have no outcome. */
  #open: number
  /** Where words stand that have given a count its outcome. */
  readonly #used = new Set<number>()

  constructor(counts: Counts, reader: Reader) {
    this.#counts = counts
    this.#reader = reader
    this.#open = counts.counts.length
    this.#text = counts.marked.text.split('')
    this.#at = new Map(counts.counts.map((count) => [count.at, count]))
  }

  /** Runs the rule of an order, again as long as it finds something new. Returns whether it did. */
  tell(order: number): boolean {
    const compiled = this.#reader.rules[order]
    let told = false
    for (let round = 0; compiled && round < ROUNDS && this.#open > 0; round++) {
      const { text, beginnings } = this.#stand()
      if (beginnings[order]?.length === 0) break
      if (!this.tried.has(compiled.rule)) this.tried.set(compiled.rule, beginnings[order])
      const taken = compiled.match(text, beginnings[order]).filter((found) => this.#take(compiled.rule, found))
      if (taken.length === 0) break
      told = true
    }
    return told
  }

  #stand(): Standing {
    if (!this.#now) {
      const text = this.#text.join('')
      this.#now = { text, beginnings: this.#reader.beginningsIn(text) }
    }
    return this.#now
  }

  #mark(at: number, mark: string): void {
    this.#text[at] = mark
    this.#now = undefined
  }

  #take(rule: CasualtyRule, match: Match): boolean {
    const count = this.#at.get(match.parts.get('count')?.start ?? -1)
    if (!count || this.#told.has(count.at) || this.#text[count.at] === MARK.spared) return false
    const cue = cueOf(match)
    if (cue && this.#isUsed(cue)) {
      this.left.push({ rule, count, why: 'its words already gave another count its outcome' })
      return false
    }
    this.#open--
    for (let place = cue?.start ?? 0; cue && place < cue.end; place++) this.#used.add(place)
    if (match.parts.has('spared')) {
      this.#mark(count.at, MARK.spared)
      this.left.push({ rule, count, why: 'none of this befell them' })
      return true
    }
    const noun = match.parts.get('noun')
    const words = noun ? { start: count.start, end: this.#counts.marked.origin(noun).end } : count
    const heads = this.#told.get(match.parts.get('head')?.start ?? -1) ?? []
    const tolls = [
      ...heads.map((head) => ({ outcome: head.outcome, head })),
      ...OUTCOMES.filter((outcome) => match.parts.has(outcome)).map((outcome) => ({ outcome, head: null })),
    ].map((toll): Toll => ({ ...toll, count, rule, words, end: match.whole.end }))
    this.#mark(count.at, count.ofThem ? MARK.part : MARK.claimed)
    this.#told.set(count.at, tolls)
    this.tolls.push(...tolls)
    return true
  }

  #isUsed({ start, end }: Span): boolean {
    for (let place = start; place < end; place++) if (this.#used.has(place)) return true
    return false
  }
}

/** The words that tell the outcome. */
function cueOf({ parts }: Match): Span | undefined {
  for (const name of [...OUTCOMES, 'spared']) {
    const part = parts.get(name)
    if (part) return part
  }
  return undefined
}
