import type { CasualtyRule } from '../../languages/casualties.ts'
import { OUTCOMES, type Outcome } from '../../languages/casualties.ts'
import type { Match, Span } from '../pattern.ts'
import type { StartSpans } from '../pattern/start-spans.ts'
import type { Count, Counts } from './counts.ts'
import { MASK, type CompiledCasualties } from './grammar.ts'

/** A count with the outcome for those it counts. */
export interface Toll {
  readonly count: Count
  readonly outcome: Outcome
  readonly rule: CasualtyRule
  /** The claimed count that this one shares its outcome with. */
  readonly head: Toll | null
  /** The count, with the word for the outcome where that is what is counted: `27 dead`. */
  readonly words: Span
  /** The end of the rule's match in the masked text. */
  readonly end: number
}

/** A count that a rule matched and that became no claim. */
interface DroppedCount {
  readonly rule: CasualtyRule
  readonly count: Count
  readonly reason: string
}

/** Maximum number of times that rules with a head are run: one less than the longest list of counts. */
const MAX_ROUNDS = 6

/** The outcomes of the counts of a sentence, and the rules that gave them. */
interface Outcomes {
  readonly tolls: Toll[]
  readonly dropped: DroppedCount[]
  /** The rules that were tried, each with the spans where it might begin when it was first tried. */
  readonly tried: ReadonlyMap<CasualtyRule, StartSpans>
}

/** Gives each count the outcome of the first rule that matches it. */
export function assignOutcomes(counts: Counts, grammar: CompiledCasualties): Outcomes {
  if (counts.counts.length === 0) return { tolls: [], dropped: [], tried: new Map() }
  const sentence = new OutcomeAssigner(counts, grammar)
  const { chained } = grammar
  for (const order of grammar.rules.keys()) sentence.applyRule(order)
  for (let round = 0; round < MAX_ROUNDS && chained.map((order) => sentence.applyRule(order)).some(Boolean); round++);
  return sentence
}

/** A masked sentence, and where each rule may begin to match in it. */
interface MaskedSentence {
  readonly text: string
  readonly starts: readonly StartSpans[]
}

/** Assigns outcomes to the counts of one sentence. */
class OutcomeAssigner implements Outcomes {
  readonly tolls: Toll[] = []
  readonly dropped: DroppedCount[] = []
  readonly tried = new Map<CasualtyRule, StartSpans>()
  readonly #counts: Counts
  readonly #grammar: CompiledCasualties
  /** The masked sentence, whose marks change as counts are claimed. */
  readonly #text: string[]
  /** The sentence with its marks of now, until one changes. */
  #now: MaskedSentence | undefined
  readonly #at: ReadonlyMap<number, Count>
  readonly #tollsByMark = new Map<number, Toll[]>()
  /** Number of counts that have no outcome yet. */
  #open: number
  /** The offsets of words that have given a count its outcome. */
  readonly #used = new Set<number>()

  constructor(counts: Counts, grammar: CompiledCasualties) {
    this.#counts = counts
    this.#grammar = grammar
    this.#open = counts.counts.length
    this.#text = counts.marked.text.split('')
    this.#at = new Map(counts.counts.map((count) => [count.maskIndex, count]))
  }

  /** Runs a rule by its index, again as long as it finds something new. Returns whether it did. */
  applyRule(order: number): boolean {
    const candidate = this.#grammar.rules[order]
    let found = false
    for (let round = 0; candidate && round < MAX_ROUNDS && this.#open > 0; round++) {
      const { text, starts } = this.#stand()
      if (starts[order]?.length === 0) break
      if (!this.tried.has(candidate.rule)) this.tried.set(candidate.rule, starts[order])
      const taken = candidate.compiled.match(text, starts[order]).filter((match) => this.#take(candidate.rule, match))
      if (taken.length === 0) break
      found = true
    }
    return found
  }

  #stand(): MaskedSentence {
    if (!this.#now) {
      const text = this.#text.join('')
      this.#now = { text, starts: this.#grammar.findStarts(text) }
    }
    return this.#now
  }

  #mark(at: number, mark: string): void {
    this.#text[at] = mark
    this.#now = undefined
  }

  #take(rule: CasualtyRule, match: Match): boolean {
    const count = this.#at.get(match.parts.get('count')?.start ?? -1)
    if (!count || this.#tollsByMark.has(count.maskIndex) || this.#text[count.maskIndex] === MASK.spared) return false
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
    const heads = this.#tollsByMark.get(match.parts.get('head')?.start ?? -1) ?? []
    const tolls = [
      ...heads.map((head) => ({ outcome: head.outcome, head })),
      ...OUTCOMES.filter((outcome) => match.parts.has(outcome)).map((outcome) => ({ outcome, head: null })),
    ].map((toll): Toll => ({ ...toll, count, rule, words, end: match.whole.end }))
    this.#mark(count.maskIndex, count.isAnaphoric ? MASK.part : MASK.claimed)
    this.#tollsByMark.set(count.maskIndex, tolls)
    this.tolls.push(...tolls)
    return true
  }

  #isUsed({ start, end }: Span): boolean {
    for (let place = start; place < end; place++) if (this.#used.has(place)) return true
    return false
  }
}

/** The words for the outcome. */
function cueOf({ parts }: Match): Span | undefined {
  for (const name of [...OUTCOMES, 'spared']) {
    const part = parts.get(name)
    if (part) return part
  }
  return undefined
}
