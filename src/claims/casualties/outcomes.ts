import type { CasualtyRule } from '../../languages/casualties.ts'
import { OUTCOMES, type Outcome } from '../claim.ts'
import type { Match, Span } from '../pattern.ts'
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

/** Gives each count the outcome that the first rule to see it tells. */
export function outcomesOf({ marked, counts }: Counts, { rules }: Reader): { tolls: Toll[]; left: Left[] } {
  const tolls: Toll[] = []
  const left: Left[] = []
  const spared = new Set<Count>()
  const cues: Span[] = []
  const at = (place: number): Count | undefined => counts.find((count) => count.at === place)
  const text = (): string =>
    [...marked.text]
      .map((char, i) => {
        const count = at(i)
        if (!count) return char
        return spared.has(count) ? MARK.spared : tolls.some((toll) => toll.count === count) ? MARK.claimed : char
      })
      .join('')
  const take = (rule: CasualtyRule, match: Match): boolean => {
    const count = at(match.parts.get('count')?.start ?? -1)
    if (!count || spared.has(count) || tolls.some((toll) => toll.count === count)) return false
    const cue = cueOf(match)
    const drop = (why: string): false => {
      if (!left.some((one) => one.count === count && one.rule === rule)) left.push({ rule, count, why })
      return false
    }
    if (cue && cues.some((used) => used.start < cue.end && cue.start < used.end))
      return drop('its words already gave another count its outcome')
    if (match.parts.has('spared')) {
      spared.add(count)
      if (cue) cues.push(cue)
      drop('none of this befell them')
      return true
    }
    const noun = match.parts.get('noun')
    const words = noun ? { start: count.start, end: marked.origin(noun).end } : count
    const heads = tolls.filter((toll) => toll.count.at === match.parts.get('head')?.start)
    for (const head of heads) tolls.push({ count, outcome: head.outcome, rule, head, words, end: match.whole.end })
    for (const outcome of OUTCOMES)
      if (match.parts.has(outcome)) tolls.push({ count, outcome, rule, head: null, words, end: match.whole.end })
    if (cue) cues.push(cue)
    return true
  }
  for (const { rule, match } of rules) {
    for (let round = 0; round < ROUNDS; round++) {
      const taken = match(text()).filter((found) => take(rule, found)).length
      if (taken === 0) break
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    const before = tolls.length
    for (const { rule, match } of rules)
      if (rule.pattern.includes('<head>')) for (const found of match(text())) take(rule, found)
    if (tolls.length === before) break
  }
  return { tolls, left }
}

/** The words that tell the outcome. */
function cueOf({ parts }: Match): Span | undefined {
  for (const name of [...OUTCOMES, 'spared']) {
    const part = parts.get(name)
    if (part) return part
  }
  return undefined
}
