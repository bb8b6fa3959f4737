import type { CasualtyGrammar } from '../casualties.ts'
import { splitWords } from '../word-list.ts'
import { casualtyWords } from './casualty-words.ts'
import { claimants } from './claimants.ts'
import { countPatterns } from './count-patterns.ts'
import { rules } from './casualty-rules/index.ts'
import { outcomes } from './outcomes.ts'
import { people } from './people.ts'
import { things } from './things.ts'

/** Those who bear arms, as bodies. */
const armed =
  splitWords(`armed_forces coast_guard national_guard security_force force army navy air_force national_police border_guard
  isis al-shabaab boko_haram hezbollah military troop isil daesh`)

export const casualties: CasualtyGrammar = {
  words: {
    ...outcomes,
    ...casualtyWords,
    plural: people.plural,
    singular: people.singular,
    native: people.native,
    'thing-noun': things,
    // Words at which a noun phrase ends.
    stop: "{stop-word}(?![\\p{L}'])",
    'outcome-word': '{outcome-noun}(?!\\p{L})',
    word: "(?!{stop})(?!{outcome-word})\\p{L}[\\p{L}\\p{M}'’.-]*",
    other: '(?!{plural}(?!\\p{L})){word}',
    // Any word but a count; the second, one that no comma follows.
    w: '[^ \\n{anyone}{claimed}{spared};!?]{1,40}',
    v: '[^ \\n{anyone}{claimed}{spared};!?,]{1,40}',
    be: '(?:was|were|is|are|been|be|being|got|get)',
    aux: '(?:{aux-word} ){0,5}',
    // The first, one that starts no new clause; the second, one inside a noun phrase.
    g: "(?!(?:when|after|while|before|because|if|but|although|though|as|since|until|whereas|whose|whom|by|so)(?![\\p{L}'])){w}",
    h: '(?!(?:and|or|but)(?!\\p{L})){g}',
    n: "(?!(?:the|a|an|his|her|its|their|our|who|that|and|in|on|at|by|when|after|while|before|because|to|for|with)(?![\\p{L}'])){v}",
    including: '{including-word}',
    // "The number of people still missing": what is numbered, by outcome.
    number: '(?:(?:total|cumulative|confirmed|official|overall) )?(?:number|tally) of (?:{w} ){0,4}?',
    gone: '(?:confirmed dead|dead|deaths|fatalities|killed|died|perished|victims|lives lost)',
    struck: '(?:injured|wounded|injuries|hurt)',
    unfound: '(?:missing|unaccounted[ -]for)',
    moved: '(?:displaced|evacuees|evacuated|homeless|refugees|internally displaced)',
    taken: '(?:detainees|detained|arrests|arrested|captives|hostages)',
    fill: '(?:{fill-word} ){0,3}["“‘«]?',
  },
  countPatterns,
  rules,
  claimants,
  households:
    '(?<!(?:people|persons|members|residents|relatives|children|men|women) (?:of|from) (?:{word} ){0,2})(?:families|households)|' +
    '(?<!(?:of|from) )(?:an?|one|another|a single) (?:family|household)(?! members?)',
  victims: {
    combatant: [...people.combatant, ...people.combatantOne, ...armed].join('|'),
    civilian: [...people.civilian, ...people.civilianOne].join('|'),
    vulnerable: [...people.vulnerable, ...people.vulnerableOne].join('|'),
    anaphor: 'of (?:them|whom|these|those)',
    tail:
      "(?: {state})?(?: (?:of|from|belonging to)(?: the| its| their| a| an| his)?(?: (?!{stop})[\\p{L}'-]+){1,4}" +
      "(?: (?:were|are|was|is) (?!{stop}|{outcome-word})[\\p{L}'-]+)?| members of(?: the| an?)?" +
      "(?: (?!{stop})[\\p{L}'-]+){1,3}|(?: (?!{stop}|{outcome-word})[\\p{L}'-]+){1,2})?",
  },
  conflict: '{conflict-word}',
}
