import { any, maybe, SOMEBODY, WHOSE, word } from './pattern.ts'

const CHARGED = any(
  'charged with|accused of|convicted of|found guilty of',
  'suspected of|wanted for|on trial for|tried for|plead(?:ed)? guilty to',
  'arrested for|jailed for|sentenced for',
  'do wrong',
)

export const charge = any(
  word(
    `what ${maybe('exactly')}${any('is|are|was|were', 'has|have|had', 'did|does')} ${WHOSE} ${maybe('been')}${CHARGED}`,
  ),
  word('what (?:crimes?|charges?|offen[cs]es?)'),
)

export const happened = any(
  word(`what ${any(`${maybe('has', 'had')}(?:happened|happens)`, 'will happen', 'became|has become', 'befell')}`),
  word(`what did ${SOMEBODY} (?:suffer|go through)`),
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
  word(`(?:what|which) ${maybe('exactly')}${any('do|does|did', 'is|are|was|were', 'would|will')} ${WHOSE} ${WANT}`),
  word(`what (?:is|are|was|were) ${maybe('the')}(?<whose2>.{0,60}?) ?${AIM}`),
)

const SAY = any(
  'say|said|saying|tell|told|telling|announced?|urged?',
  'ask|asked|call|called|write|written|wrote',
  'accused?|warn|warned|add|added|demand|demanded',
  'claim|claimed|stated?|expect|describe|described',
  'promised?|threaten|threatened|recommended?|suggest|suggested',
  'reply|replied|respond|responded|deny|denied',
  'comment|commented|think|thought',
)

export const said = word(
  `(?:what|how) ${maybe('exactly')}${any('did|does|do', 'has|have|had', 'is|was|were')} ${WHOSE} ${SAY}`,
)
