import { splitWords } from '../word-list.ts'
import { formsTakenFor } from './taken.ts'
import { hijriMonths, months } from './time/lexicon.ts'

/** The first word of a month's name, which may stand alone: «تشرين». */
const first = (name: string): string => (name.startsWith('ذ') ? name : name.replace(/ .*/u, ''))

/** What a numeral may count that is no people: measures, times, money, buildings, vehicles, weapons, events. */
export const things: readonly string[] = [
  ...formsTakenFor('counted', 'one', 'object', 'many', 'woman', 'women'),
  ...formsTakenFor('counted-one', 'one', 'object'),
  ...[...months, ...hijriMonths].flat().map(first),
  // In the accusative the sign of kilometres would be "as".
  'كم',
  // Two of what one suffers: not two people.
  ...splitWords('كسرين طعنتين'),
]
