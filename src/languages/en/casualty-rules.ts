import type { CasualtyRule } from '../casualties.ts'

const PASSIVE =
  '(?:(?<killed>{killed-verb})|(?<injured>{injured-verb})|(?<missing>{missing-verb})|(?<displaced>{displaced-verb})|(?<detained>{detained-verb}))'
const ACTIVE =
  '(?:(?<killed>{killed-verb}|{kills})|(?<injured>{injured-verb}|{injures})|(?<displaced>{displaced-verb}|{displaces})|(?<detained>{detained-verb}|{detains}))'
const NOUN =
  '(?:(?<killed>{dead})|(?<injured>{hurt})|(?<missing>{lost})|(?<displaced>{homeless})|(?<detained>{held}))'
const INTRANSITIVE =
  '(?:(?<killed>{died})|(?<injured>{suffered})|(?<missing>{vanished})|(?<displaced>{fled}))'

export const rules: readonly CasualtyRule[] = [
  {
    name: 'spared',
    pattern:
      '(?<count>{anyone}),?(?: {w}){0,4}? (?<spared>rescued|survived|escaped|saved|unhurt|unharmed|uninjured|freed|released|safe|pulled alive|alive|discharged|acquitted|recovered from|returned home|threatened|at risk|affected|trapped|stranded|sheltering)(?!\\p{L})',
    finds: [],
    leaves: ['Three sailors were killed.'],
  },
  {
    name: 'spared, verb first',
    pattern:
      '(?<spared>rescued|rescuing|saved|saving|freed|freeing|released|releasing|release of|survived by|threatened|threatening|affecting|affected|treated and released|carrying|carried|housing|home to) (?:{fill})(?<count>{anyone})',
    finds: [],
    leaves: ['The flood killed three sailors.'],
  },
  {
    name: 'condition',
    pattern:
      '(?<spared>could|would|might|may|can|to|will|should|shall|not|never|plotted to|tried to|attempted to|plan to|able to)(?: have)?(?: be| also)? (?:{killed-verb}|{kills}|{injured-verb}|{injures}|{displaces}|{detains}) {fill}(?<count>{anyone})',
    finds: [],
    leaves: ['The storm killed six sailors.'],
  },
  {
    name: 'condition, passive',
    pattern:
      '(?<count>{anyone}),?(?: {w}){0,4}? (?<spared>(?:could|would|might|can|to|should) (?:have )?(?:be(?:en)? )?(?:{killed-verb}|{injured-verb}|{displaced-verb}|{died}|die|perish|drown|flee))',
    finds: [],
    leaves: ['Six sailors were killed.'],
  },
  {
    name: 'agent',
    pattern: '(?:{killed-verb}|{injured-verb}|{detained-verb}|carried out|attack(?:ed)?|staged|led|shot|claimed|ambush(?:ed)?|raid|launched) (?<spared>by) {fill}(?<count>{anyone})',
    finds: [],
    leaves: ['Six sailors were killed by a wave.'],
  },
  {
    name: 'nobody',
    pattern: '(?<spared>no(?: new| further| other)?) (?<count>{anyone})',
    finds: [],
    leaves: ['Six sailors were killed.'],
  },
  {
    name: 'toll from and to',
    pattern:
      "(?<killed>(?:death|dead|casualty)[ -]?tolls?|deaths|number of (?:dead|deaths|fatalities|people killed|victims))(?: {w}){0,8}? from (?:{fill})(?<count>{count})",
    finds: [],
    leaves: [],
  },
  {
    name: 'toll from and to, second',
    pattern: '(?:tolls?|deaths|dead|fatalities|victims)(?: {w}){0,8}? from (?:{fill})(?<head>{claimed})(?: {w}){0,3}? to (?:{fill})(?<count>{count})',
    finds: [],
    leaves: [],
  },
  {
    name: 'toll',
    pattern:
      "(?:(?<killed>(?:death|dead)[ -]?tolls?|deaths|fatalities|number of (?:dead|deaths|fatalities|people killed|those killed))|(?<injured>number of (?:injured|wounded|injuries|people injured))|(?<missing>number of missing)|(?<displaced>number of (?:displaced|evacuees))|(?<detained>number of (?:detainees|arrests|arrested)))(?: {w}){0,9}? (?:to|at|of|is|are|was|were|reached|stands at|stood at|hit|rose to|be|as|were put at|has reached|included|include|by) {fill}(?<count>{anyone})",
    finds: [],
    leaves: [],
  },
  {
    name: 'toll, bounded',
    pattern: '(?<killed>(?:death|dead)[ -]?tolls?),?(?: {w}){0,9}? (?<count>{bare})',
    finds: [],
    leaves: [],
  },
  {
    name: 'two outcomes, verbs first',
    pattern:
      '(?:(?<killed>{killed-verb}|{kills}) (?:and|or|and/or) (?:{aux})(?<injured>{injured-verb}|{injures})|(?<injured>{injured-verb}|{injures}) (?:and|or) (?<killed>{killed-verb}|{kills})) {fill}(?<count>{anyone})',
    finds: [],
    leaves: [],
  },
  {
    name: 'two outcomes, verbs last',
    pattern:
      '(?<count>{anyone}),?(?: {w}){0,6}? {aux}(?:(?<killed>{killed-verb}|dead|died) (?:and|or) {aux}(?<injured>{injured-verb})|(?<injured>{injured-verb}) (?:and|or) {aux}(?<killed>{killed-verb}|dead))(?!\\p{L})(?! {fill}{anyone})',
    finds: [],
    leaves: [],
  },
  {
    name: 'count and noun',
    pattern: `(?<count>{count}) (?:of them |people |persons |reported |of the |confirmed |more |others |are |were |was )?${NOUN}(?!\\p{L})(?! {fill}{anyone})`,
    finds: [],
    leaves: [],
  },
  {
    name: 'active',
    pattern: `${ACTIVE} {fill}(?<count>{anyone})`,
    finds: [],
    leaves: [],
  },
  {
    name: 'left dead',
    pattern:
      '(?:left|leaving|leave|leaves) {fill}(?<count>{anyone}),?(?: {w}){0,4}? (?:(?<killed>dead)|(?<injured>injured|wounded|hurt)|(?<missing>missing)|(?<displaced>homeless|displaced))(?!\\p{L})',
    finds: [],
    leaves: [],
  },
  {
    name: 'passive, with a part between',
    pattern: `(?<count>{anyone})(?: {v}){0,5}?(?:,| –| —| -)? [(]?{including} [^.;]{1,90}?[,)—–] {aux}${PASSIVE}(?!\\p{L})(?! {fill}{anyone})`,
    finds: [],
    leaves: [],
  },
  {
    name: 'died, with a part between',
    pattern: `(?<count>{anyone})(?: {v}){0,5}?(?:,| –| —| -)? [(]?{including} [^.;]{1,90}?[,)—–] {aux}${INTRANSITIVE}(?!\\p{L})`,
    finds: [],
    leaves: [],
  },
  {
    name: 'passive',
    pattern: `(?<count>{anyone}),?(?: {w}){0,9}? (?:{be}|have|has|had|having) {aux}${PASSIVE}(?!\\p{L})`,
    finds: [],
    leaves: [],
  },
  {
    name: 'passive, verb left out',
    pattern: `(?<count>{anyone}),?(?: {w}){0,3}? {aux}${PASSIVE}(?!\\p{L})(?! {fill}{anyone})`,
    finds: [],
    leaves: [],
  },
  {
    name: 'died',
    pattern: `(?<count>{anyone}),?(?: {w}){0,7}? ${INTRANSITIVE}(?!\\p{L})`,
    finds: [],
    leaves: [],
  },
  {
    name: 'lives',
    pattern: '(?:claim(?:ed|s|ing)?|took|taken|taking|cost(?:ing)?|loss of|lost) {fill}(?<count>{count}) (?<killed>lives)',
    finds: [],
    leaves: [],
  },
  {
    name: 'the dead were',
    pattern:
      '(?:(?<killed>(?:the|those) (?:dead|deceased|victims|fatalities|slain)|those killed|(?:the|confirmed) deaths)|(?<injured>(?:the|those) (?:injured|wounded))|(?<missing>the missing)|(?<detained>those (?:arrested|detained)|the detainees))(?: {w}){0,3}? (?:are|were|include|included|was|is|comprised) {fill}(?<count>{anyone})',
    finds: [],
    leaves: [],
  },
  {
    name: 'of the dead',
    pattern:
      '(?<count>{count})(?: of)? (?:(?<killed>the (?:dead|victims|deceased|slain)|those killed)|(?<injured>the (?:injured|wounded)|those (?:injured|wounded))|(?<missing>the missing)|(?<detained>those (?:arrested|detained)|the detainees))(?!\\p{L})',
    part: true,
    finds: [],
    leaves: [],
  },
  {
    name: 'among them',
    pattern: '(?<head>{claimed})[,;]?(?: {w}){0,14}? [(—–]?{including} {fill}(?<count>{anyone})',
    part: true,
    finds: [],
    leaves: [],
  },
  {
    name: 'among them, second',
    pattern: '(?<head>{claimed})[,;]?(?: {w}){0,14}? [(—–]?{including} (?:{w} ){1,8}?and {fill}(?<count>{anyone})',
    part: true,
    finds: [],
    leaves: [],
  },
  {
    name: 'of them',
    pattern: '(?<head>{claimed}),?(?: {w}){0,10}? (?<count>{bare})(?=,| (?:children|women|civilians|soldiers|police|seriously|critically|foreign|from))',
    part: true,
    finds: [],
    leaves: [],
  },
  {
    name: 'as were',
    pattern: '(?<head>{claimed})(?: {v}){0,6}?, as (?:were|was|did|have|had) {fill}(?<count>{anyone})',
    finds: [],
    leaves: [],
  },
  {
    name: 'list',
    pattern:
      '(?<head>{claimed})(?: {v}){0,5}?(?:,|,? and|,? plus|,? as well as|,? along with|,? together with|,? or) {fill}(?<count>{anyone})(?!(?: {w}){0,3} (?:was|were|is|are|had|has|have|said|who|will|would)(?!\\p{L}))',
    finds: [],
    leaves: [],
  },
  {
    name: 'place by place',
    pattern: '(?<head>{claimed})(?: {v}){0,4}? (?:in|at|from|near)(?: {v}){1,4}(?:,| and|, and) {fill}(?<count>{bare})(?= (?:in|at|from|near) )',
    finds: [],
    leaves: [],
  },
  {
    name: 'list before',
    pattern: '(?<count>{anyone})(?: {v}){0,4}?(?:,|,? and|,? or|,? plus|,? as well as) {fill}(?<head>{claimed})',
    finds: [],
    leaves: [],
  },
]
