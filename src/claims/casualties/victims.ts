import type { Victims } from '../claim.ts'
import type { Counts } from './counts.ts'
import type { Reader } from './grammar.ts'
import type { Toll } from './outcomes.ts'

/** How many words of armed conflict make a story one of conflict. */
const CONFLICT = 3

/** Whether a story tells of armed conflict. */
export const tellsOfConflict = (story: string, reader: Reader): boolean => reader.conflict(story) >= CONFLICT

/**
 * Who is counted, by the word used; a number that leaves the word out means more of those counted before it in the
 * sentence.
 */
export function victimsOf(
  toll: Toll,
  { folded, counts, tolls, conflict }: { folded: string; counts: Counts; tolls: readonly Toll[]; conflict: boolean },
  reader: Reader,
): Victims {
  const { count, head, rule } = toll
  const after = folded.slice(count.end, count.end + 60)
  const words = folded.slice(count.start, count.end) + reader.tail(after)
  if (reader.isCombatant(words)) return 'combatant'
  if (reader.isCivilian(words)) return 'civilian'
  if (reader.isVulnerable(words)) return conflict ? 'civilian' : 'unspecified'
  if (count.kind !== 'bare') return 'unspecified'
  if (reader.isAnaphor(words) && !counts.counts.some(({ at }) => at < count.at))
    return lastNamed(folded.slice(0, count.start), reader)
  const before = head && !rule.part ? head : tolls.findLast((one) => one.count.at < count.at && !one.rule.part)
  return before && before !== toll
    ? victimsOf(before, { folded, counts, tolls: tolls.slice(0, tolls.indexOf(before)), conflict }, reader)
    : 'unspecified'
}

/** Whom "of them" means: the people named last. */
function lastNamed(text: string, reader: Reader): Victims {
  const words = text.split(' ')
  for (let from = words.length - 1; from >= 0; from--) {
    const word = words[from] ?? ''
    if (reader.isCombatant(word)) return 'combatant'
    if (reader.isCivilian(word)) return 'civilian'
  }
  return 'unspecified'
}
