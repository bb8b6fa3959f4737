import type { CasualtyRule } from '../../languages/casualties.ts'
import { OUTCOMES, type Outcome } from '../../languages/casualties.ts'
import type { Match, Span } from '../pattern.ts'
import type { Beginnings } from '../pattern/triggers.ts'
import type { Count, Counts } from './counts.ts'
import { MASK, type CompiledCasualties } from './grammar.ts'

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
export interface DroppedCount {
  readonly rule: CasualtyRule
  readonly count: Count
  readonly reason: string
}

/** How often rules that hang a count on another are run: the longest list of counts is one more than this. */
const MAX_ROUNDS = 6

/** What became of the counts of a sentence, and by which rules. */
export interface Outcomes {
  readonly tolls: Toll[]
  readonly dropped: DroppedCount[]
  /** The rules that were tried, each with the places where it might have begun when it first was. */
  readonly tried: ReadonlyMap<CasualtyRule, Beginnings>
}

/** Gives each count the outcome that the first rule to see it tells. */
export function assignOutcomes(counts: Counts, grammar: CompiledCasualties): Outcomes {
  if (counts.counts.length === 0) return { tolls: [], dropped: [], tried: new Map() }
  const sentence = new OutcomeAssigner(counts, grammar)
  const { chained } = grammar
  for (const order of grammar.rules.keys()) sentence.applyRule(order)
  for (let round = 0; round < MAX_ROUNDS && chained.map((order) => sentence.applyRule(order)).some(Boolean); round++);
  return sentence
}

/** A sentence with its marks, and where each rule may begin to find something in it. */
interface MaskedSentence {
  readonly text: string
  readonly beginnings: readonly Beginnings[]
}

/** A sentence in which more and more counts have their outcome told. */
class OutcomeAssigner implements Outcomes {
  readonly tolls: Toll[] = []
  readonly dropped: DroppedCount[] = []
  readonly tried = new Map<CasualtyRule, Beginnings>()
  readonly #counts: Counts
  readonly #reader: CompiledCasualties
  /** The sentence, its marks changing as counts are claimed. */
  readonly #text: string[]
  /** The sentence as it stands now. */
  #now: MaskedSentence | undefined
  readonly #at: ReadonlyMap<number, Count>
  readonly #told = new Map<number, Toll[]>()
  /** How many counts still have no outcome. */
  #open: number
  /** Where words stand that have given a count its outcome. */
  readonly #used = new Set<number>()

  constructor(counts: Counts, grammar: CompiledCasualties) {
    this.#counts = counts
    this.#reader = grammar
    this.#open = counts.counts.length
    this.#text = counts.marked.text.split('')
    this.#at = new Map(counts.counts.map((count) => [count.maskIndex, count]))
  }

  /** Runs the rule of an order, again as long as it finds something new. Returns whether it did. */
  applyRule(order: number): boolean {
    const compiled = this.#reader.rules[order]
    let told = false
    for (let round = 0; compiled && round < MAX_ROUNDS && this.#open > 0; round++) {
      const { text, beginnings } = this.#stand()
      if (beginnings[order]?.length === 0) break
      if (!this.tried.has(compiled.rule)) this.tried.set(compiled.rule, beginnings[order])
      const taken = compiled.match(text, beginnings[order]).filter((found) => this.#take(compiled.rule, found))
      if (taken.length === 0) break
      told = true
    }
    return told
  }

  #stand(): MaskedSentence {
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
    if (!count || this.#told.has(count.maskIndex) || this.#text[count.maskIndex] === MASK.spared) return false
    const cue = cueOf(match)
    if (cue && this.#isUsed(cue)) {
      this.dropped.push({ rule, count, reason: 'its words already gave another count its outcome' })
      return false
    }
    this.#open--
    for (let place = cue?.start ?? 0; cue && place < cue.end; place++) this.#used.add(place)
    if (match.parts.has('spared')) {
      this.#mark(count.maskIndex, MASK.spared)
      this.dropped.push({ rule, count, reason: 'none of this befell them' })
      return true
    }
    const noun = match.parts.get('noun')
    const words = noun ? { start: count.start, end: this.#counts.marked.origin(noun).end } : count
    const heads = this.#told.get(match.parts.get('head')?.start ?? -1) ?? []
    const tolls = [
      ...heads.map((head) => ({ outcome: head.outcome, head })),
      ...OUTCOMES.filter((outcome) => match.parts.has(outcome)).map((outcome) => ({ outcome, head: null })),
    ].map((toll): Toll => ({ ...toll, count, rule, words, end: match.whole.end }))
    this.#mark(count.maskIndex, count.isAnaphoric ? MASK.part : MASK.claimed)
    this.#told.set(count.maskIndex, tolls)
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
