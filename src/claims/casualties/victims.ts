import type { Victims } from '../claim.ts'
import type { Counts } from './counts.ts'
import type { CompiledCasualties } from './grammar.ts'
import type { Toll } from './outcomes.ts'

/** Minimum number of words of armed conflict in a story of conflict. */
const MIN_CONFLICT_WORDS = 3

/** Whether a story is about armed conflict. */
export const isConflictStory = (story: string, grammar: CompiledCasualties): boolean =>
  grammar.countConflictWords(story) >= MIN_CONFLICT_WORDS

/**
 * Classifies who is counted in each toll. `tolls`: in the order of the text. The class follows the word used; a number
 * without a word counts more of those before it in the sentence.
 */
export function classifyVictims(
  tolls: readonly Toll[],
  { folded, counts, conflict }: { folded: string; counts: Counts; conflict: boolean },
  grammar: CompiledCasualties,
): Victims[] {
  const known = new Map<Toll, Victims>()
  const parts = new Set<Toll>()
  let before: Victims = 'unspecified'
  return tolls.map((toll) => {
    const { count, head, rule } = toll
    const isPart = rule.isPart || (head !== null && parts.has(head))
    if (isPart) parts.add(toll)
    const words = folded.slice(count.start, count.end) + grammar.matchTail(folded.slice(count.end, count.end + REACH))
    const victims = ((): Victims => {
      if (grammar.isCombatant(words)) return 'combatant'
      if (grammar.isCivilian(words)) return 'civilian'
      if (grammar.isVulnerable(words)) return conflict ? 'civilian' : 'unspecified'
      if (count.kind !== 'bare') return 'unspecified'
      if (count.isAnaphoric && counts.counts[0] === count)
        return nearestVictims(folded.slice(Math.max(0, count.start - ANAPHOR_REACH), count.start), grammar)
      return (head && !isPart && known.get(head)) || before
    })()
    known.set(toll, victims)
    if (!isPart) before = victims
    return victims
  })
}

/** Maximum number of characters after a count that describe it, and before it that "of them" may mean. */
const REACH = 60
const ANAPHOR_REACH = 400

/** The people that "of them" means: those named last. */
function nearestVictims(text: string, grammar: CompiledCasualties): Victims {
  for (const word of text.split(' ').reverse()) {
    if (grammar.isCombatant(word)) return 'combatant'
    if (grammar.isCivilian(word)) return 'civilian'
  }
  return 'unspecified'
}
