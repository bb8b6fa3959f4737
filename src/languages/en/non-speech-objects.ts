import type { WordClasses } from '../rule.ts'
import { splitWords } from '../word-list.ts'

/** What verbs take that may be an act as well as speech: “called the plan a joke” is said, “called the police” is done. */
export const nonSpeechObjects: WordClasses = {
  /** The verb “call for”, and not the noun behind “to public” or “amid growing”. */
  'calls-for': '{no-caller}(?:(?<!(?<!{letter}){before-noun} (?:{noun} ){0,3})calls|called|call) for(?! {summoned})',
  'no-caller': '(?<!(?<!{letter})(?:recipe|dish|job|work|occasion|moment|situation) )',
  /** What is called for by shouting or by telephone. */
  summoned: '(?:{determiner} )?(?:help|ball|taxi|cab|ambulance|backup|waiter|bill|order|time)(?!{letter})',
  /** What somebody is kept from: “denied the strikers space”. */
  refused: '{others} (?:access|entry|space|bail|parole|permission|asylum|visas?|twice)(?!{letter})',
  'before-noun': splitWords('to of amid despite with after by following face faces faced'),
  /** What is dismissed in words: a claim, or anything as something. */
  claimed: '(?:{articles}(?:{noun} ){0,3}?{claim}{word-end}|[^.,;:]{1,90} as )',
  claim:
    splitWords(`accusations? allegations? claims? reports? suggestions? speculation rumou?rs? concerns? criticisms? calls? fears?
    idea ideas notions? talk theory theories possibility arguments? warnings? demands? comparisons? threats? objections?
    doubts? worries questions? assertions? statements? comments remarks criticism prospect link links`),
  /** The object of “call” with a name for it: “called the plan a joke”, “called it “absurd””. */
  'called-so': '(?:{mark}|{called-what} (?:{mark}|{name-given}))',
  'called-what':
    '(?:{object-pronoun}|(?!an? ){articles}{noun}(?: (?:(?:of|in|for|on|by|from|between) {articles})?{noun}){0,7}?)',
  'object-pronoun': splitWords('him her it them me us this that himself herself itself themselves'),
  'name-given': '(?:(?:an?|the|one of)(?! {span}) {mark}?{letter}|(?:{quality}|{insult}){name-over})',
  'name-over': '(?=[.,;:?!]|$| (?:and|but|in|on|at|by|for|after|because|while|as)(?!{letter}))',
  /** “Called her father a second time”. */
  span: '(?:few|couple|second|third|fourth|dozen|lot|bit|{adverb}|(?:{noun} )?{lapse}){word-end}',
  lapse: splitWords('time hours? minutes? days? weeks? months? years? moment night morning evening afternoon'),
  quality:
    '(?:(?:{adverb} |very |so |too )?(?:{letter}+(?:able|ible|ous|ful|less|ic|ical|ive|ish|fair|just|wrong|true|real)|{judged}))',
  judged:
    splitWords(`wrong unfair fair absurd false cruel illegal unlawful unjust vital crucial crazy insane disgusting shocking
    appalling disappointing devastating encouraging horrifying embarrassing humiliating chilling misleading sickening
    inspiring alarming hasty risky clumsy greedy costly lazy tricky bloody filthy dirty ugly shoddy sloppy unacceptable
    premature immature urgent inadequate irrelevant arrogant incompetent brilliant excellent insufficient evil stupid
    silly promising interesting exciting troubling concerning worrying puzzling surprising stunning damaging insulting
    degrading demeaning terrifying heartbreaking outstanding amazing petty crass excessive overdue inhumane unwise unsafe unclear`),
  insult:
    splitWords(`cowards? liars? traitors? heroes fools thieves thugs terrorists criminals hypocrites murderers racists idiots
    monsters animals puppets clowns bullies crooks parasites amateurs enemies martyrs angels lies rubbish nonsense
    garbage genocide terrorism murder racism theft blackmail madness fascism`),
  /** Who or what is received rather than spoken of: guests, a child, somebody at the door. */
  received:
    '(?:{bound}?\\d|(?:him|her|them|us|me|you|home|back)(?!{letter})|{articles}(?:{noun} ){0,2}?{guest}(?!{letter}))',
  guest:
    splitWords(`guests? visitors? baby babies son daughter child children twins pupils students passengers tourists fans
    customers crowds? delegation people`),
  /** Whom police name. */
  'found-one': splitWords(
    'man woman attacker suspect victim gunman driver boy girl dead deceased pair teenager officer soldier',
  ),
  /** Where a sound echoes. */
  resounding: '(?:through|across|around|in|off|from|down|along|over)(?!{letter})',
  /** What is defended by actions. */
  defended: '(?:his|her|their|its|the) (?:{noun} )?{ground}(?!{letter})',
  ground: splitWords(
    `title titles crown goal net thesis home homes town village city border borders trophy championship wicket`,
  ),
}
