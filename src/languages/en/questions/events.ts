import { any, maybe, TOPIC, WHOSE, word } from './pattern.ts'

/** "What is", "what's", "what exactly did". */
const WHAT = (...verbs: readonly string[]): string => `what(?: exactly)?(?: ${any(...verbs)}|['’]?s)`

const CHARGED = any(
  'charged with|acc?used of|convicted of|found guilty of',
  'suspected of|wanted for|on trial for|tried for|plead(?:ed)? guilty to',
  'arrested for|jailed for|sentenced for|investigated for',
  'do wrong',
)

export const charge = any(
  word(`${WHAT('is|are|was|were', 'has|have|had', 'did|does')} ${WHOSE} ${maybe('been', 'being')}${CHARGED}`),
  word('what (?:crimes?|charges?|offen[cs]es?)'),
)

const PENALTY = any('punishment|penalty|sentence', 'jail (?:term|time)|prison (?:term|sentence)')

export const penalty = word(
  `what ${PENALTY}`,
  `${WHAT('is|are|was|were')} (?:the|${TOPIC}) ${PENALTY}`,
  `how (?:was|were) ${TOPIC} punished`,
)

export const occupation = word(
  `what (?:do|does|did) ${TOPIC} do ${any('for (?:a living|work|a job)', 'professionally')}`,
  `${WHAT('is|are|was|were')} ${TOPIC} ${any('(?:day )?job', 'occupation|profession|trade')}`,
  'what (?:jobs?|work) (?:do|does|did)',
)

export const happened = any(
  word(`what ${any(`${maybe('has', 'had')}(?:happened|happens)`, 'will happen', 'became|has become', 'befell')}`),
  word(`what did ${TOPIC} (?:suffer|go through)`),
)

const WANT = any(
  'wants?|wanted|need|hope|hoping',
  'plan|planning|intend|seek|seeking|aim|aiming',
  'demand|demanding|like|insist',
  'propose|suggest|recommend|expect|trying',
  'call for|calling for|ask for|asking for|after',
)
const AIM = any(
  'aims?|goals?|demands?|conditions?|positions?|stance',
  'plans?|purpose|objectives?|intentions?|wish(?:es)?',
)

export const aim = any(
  word(`${WHAT('do|does|did', 'is|are|was|were', 'would|will')} ${WHOSE} ${WANT}`),
  word(`${WHAT('is|are|was|were')} ${maybe('the')}(?<whose>.{0,60}?) ?${AIM}`),
)

const SAY = any(
  'say|said|saying|tell|told|telling|announced?|urged?',
  'ask|asked|call|called|write|written|wrote',
  'accused?|warn|warned|add|added|demand|demanded',
  'claim|claimed|stated?|expect|describe|described',
  'promised?|threaten|threatened|recommended?|suggest|suggested',
  'reply|replied|respond|responded|deny|denied',
  'comment|commented|think|thought',
  'explain|explained|justify|justified|react|reacted',
)

export const said = word(
  `(?:what|how)(?: exactly)?(?: ${any('did|does|do', 'has|have|had', 'is|was|were')}|['’]?s) ${WHOSE} ${SAY}`,
)
