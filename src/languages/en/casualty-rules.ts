import { type CasualtyRule, toll } from '../casualties.ts'

const PASSIVE =
  '(?:(?<killed>{killed-verb})|(?<injured>{injured-verb})|(?<missing>{missing-verb})|(?<displaced>{displaced-verb})|(?<detained>{detained-verb}))'
const ACTIVE =
  '(?:(?<killed>{killed-verb}|{kills})|(?<injured>{injured-verb}|{injures})|(?<displaced>{displaced-verb}|{displaces})|(?<detained>{detained-verb}|{detains}))'
const NOUN = '(?:(?<killed>{dead})|(?<injured>{hurt})|(?<missing>{lost})|(?<displaced>{homeless})|(?<detained>{held}))'
const INTRANSITIVE = '(?:(?<killed>{died})|(?<injured>{suffered})|(?<missing>{vanished})|(?<displaced>{fled}))'

export const rules: readonly CasualtyRule[] = [
  {
    name: 'spared, verb first',
    pattern:
      '(?<spared>rescued|rescuing|saved|saving|freed|freeing|released|releasing|release of|survived by|threatened|threatening|affecting|affected|treated and released|carrying|carried|housing|home to) (?:{fill})(?<count>{anyone})',
    finds: [
      { in: 'Helicopters rescued 40 villagers from the roofs.', found: [] },
      { in: 'The army freed two hostages.', found: [] },
    ],
    leaves: ['The flood killed 40 villagers.'],
  },
  {
    name: 'definition',
    pattern:
      '(?<spared>defin(?:e|es|ed|ing|ition)|characteri[sz](?:e|es|ed)|classif(?:y|ies|ied)|categori[sz](?:e|es|ed))(?!\\p{L})(?: {w}){0,18}? {fill}(?<count>{anyone})',
    finds: [{ in: 'The bureau defines a disaster as an event in which ten or more people are killed.', found: [] }],
    leaves: ['Definite news came late: ten people were killed.'],
  },
  {
    name: 'denied',
    pattern:
      '(?<spared>denied|denies|denying)(?: (?:that|having|claims|reports|allegations|accusations|any)){0,3}(?: (?!(?:responsibility|involvement|a|its|his|the)(?!\\p{L})){v}){0,4}? {fill}(?<count>{anyone})',
    finds: [{ in: 'The company denied that 20 miners had died.', found: [] }],
    leaves: ['The company denied responsibility for the blast, which killed 20 miners.'],
  },
  {
    name: 'condition',
    pattern:
      '(?<spared>could|would|might|may|can|to(?! have)|will|should|shall|not|never|plotted to|tried to|attempted to|plan to|able to)(?: have)?(?: be| also)? (?:{killed-verb}|{kills}|{injured-verb}|{injures}|{displaces}|{detains}) {fill}(?<count>{anyone})',
    finds: [
      { in: 'A breach of the dam could kill 500 people.', found: [] },
      { in: 'The men had plotted to kill three judges.', found: [] },
    ],
    leaves: ['The breach killed 500 people.'],
  },
  {
    name: 'condition, second verb',
    pattern:
      '(?<spared>could|would|might|may) [^,;.]{1,80}? and (?:{kills}|{injures}|{displaces}|{detains}) {fill}(?<count>{anyone})',
    finds: [{ in: 'The storm could hit 3 million homes and kill hundreds.', found: [] }],
    leaves: ['The storm hit 3 million homes and killed hundreds.'],
  },
  {
    name: 'condition, passive',
    pattern:
      '(?<count>{anyone}),?(?: {w}){0,4}? (?<spared>(?:could|would|might|can|should|to)(?! have {killed-verb}) (?:have )?(?:be(?:en)? )?(?:{killed-verb}|{injured-verb}|{displaced-verb}|{died}|die|perish|drown|flee))',
    finds: [{ in: 'Up to 9,000 residents could be displaced if the dam fails.', found: [] }],
    leaves: ['Up to 9,000 residents were displaced.'],
  },
  {
    name: 'agent',
    pattern:
      '(?:{killed-verb}|{injured-verb}|{detained-verb}|carried out|attack(?:ed)?|staged|led|shot|claimed|ambush(?:ed)?|raid|launched) (?<spared>by) {fill}(?<count>{anyone})',
    finds: [{ in: 'The mayor was killed by three gunmen.', found: [] }],
    leaves: ["Three gunmen were killed by the mayor's guards."],
  },
  {
    name: 'nobody',
    pattern: '(?<spared>no(?: new| further| other)?|none of|neither|nor|not one of) {fill}(?<count>{anyone})',
    finds: [{ in: 'No one was hurt in the fire.', found: [] }],
    leaves: ['One man was hurt in the fire.'],
  },
  {
    name: 'toll from and to',
    pattern:
      '(?<killed>(?:death|dead|casualty)[ -]?tolls?|deaths|number of (?:dead|deaths|fatalities|people killed|victims))(?: {w}){0,8}? from (?:{fill})(?<count>{count})',
    finds: [{ in: 'The death toll rose from 18 to 22 overnight.', found: [toll('killed', '18', 18)] }],
    leaves: ['The temperature rose from 18 to 22 overnight.'],
  },
  {
    name: 'toll from and to, second',
    pattern:
      '(?:tolls?|deaths|dead|fatalities|victims)(?: {w}){0,8}? from (?:{fill})(?<head>{claimed})(?: {w}){0,3}? to (?:{fill})(?<count>{count})',
    finds: [{ in: 'The death toll rose from 18 to 22 overnight.', found: [toll('killed', '22', 22)] }],
    leaves: ['The price of bread rose from 18 to 22 pence.'],
  },
  {
    name: 'toll',
    pattern:
      '(?:(?<killed>(?:death|dead)[ -]?tolls?|deaths|fatalities|number of (?:dead|deaths|fatalities|people killed|those killed))|(?<injured>number of (?:injured|wounded|injuries|people injured))|(?<missing>number of missing)|(?<displaced>number of (?:displaced|evacuees))|(?<detained>number of (?:detainees|arrests|arrested)))(?: {w}){0,9}? (?:to|at|of|is|are|was|were|reached|stands at|stood at|hit|rose to|be|as|were put at|has reached|included|include|by) {fill}(?<count>{anyone})',
    finds: [
      { in: 'The death toll from the landslide has risen to 22.', found: [toll('killed', '22', 22)] },
      {
        in: 'Officials put the number of injured at more than 60.',
        found: [toll('injured', 'more than 60', 61, null)],
      },
    ],
    leaves: ['The toll on the bridge has risen to 22 dollars.'],
  },
  {
    name: 'toll, bounded',
    pattern: '(?<killed>(?:death|dead)[ -]?tolls?),?(?: {w}){0,9}? (?<count>{bare})',
    finds: [{ in: 'The death toll has by now exceeded 300.', found: [toll('killed', 'exceeded 300', 301, null)] }],
    leaves: ['The death penalty was abolished in 36 states.'],
  },
  {
    name: 'two outcomes, verbs first',
    pattern:
      '(?:(?<killed>{killed-verb}|{kills}) (?:and|or|and/or) (?:{aux})(?<injured>{injured-verb}|{injures})|(?<injured>{injured-verb}|{injures}) (?:and|or) (?<killed>{killed-verb}|{kills})) {fill}(?<count>{anyone})',
    finds: [
      {
        in: 'The avalanche killed or injured at least 30 skiers.',
        found: [toll('killed', 'at least 30 skiers', 30, null), toll('injured', 'at least 30 skiers', 30, null)],
      },
    ],
    leaves: ['The avalanche killed 30 skiers and injured four.'],
  },
  {
    name: 'two outcomes, verbs last',
    pattern:
      '(?<count>{anyone}),?(?: {g}){0,6}? {aux}(?:(?<killed>{killed-verb}|dead|died) (?:and|or) {aux}(?<injured>{injured-verb})|(?<injured>{injured-verb}) (?:and|or) {aux}(?<killed>{killed-verb}|dead))(?!\\p{L})(?! {fill}{anyone})',
    finds: [
      {
        in: 'Dozens of miners were killed or injured.',
        found: [toll('killed', 'Dozens of miners', 20, null), toll('injured', 'Dozens of miners', 20, null)],
      },
    ],
    leaves: ['Dozens of miners were killed and six injured.'],
  },
  {
    name: 'left dead',
    pattern:
      '(?:left|leaving|leave|leaves) {fill}(?<count>{anyone}),?(?: {w}){0,4}? (?:(?<killed>dead)|(?<injured>injured|wounded|hurt)|(?<missing>missing)|(?<displaced>homeless|displaced))(?!\\p{L})',
    finds: [
      { in: 'The collision left four tourists dead.', found: [toll('killed', 'four tourists', 4)] },
      { in: 'The quake left some 3,000 people homeless.', found: [toll('displaced', 'some 3,000 people', 3000)] },
    ],
    leaves: ['Four tourists left the dead man in the snow.'],
  },
  {
    name: 'of the wounded, died',
    pattern:
      '(?<count>{anyone}) of (?:the |those )?(?:wounded|injured)(?: {v}){0,3}? (?<killed>died|succumbed|passed away)',
    part: true,
    finds: [{ in: 'Two of the injured later died.', found: [toll('killed', 'Two', 2)] }],
    leaves: ['Two of the injured later left.'],
  },
  {
    name: 'of the dead',
    pattern:
      '(?<count>{count})(?: of)? (?<noun>(?<killed>the (?:dead|victims|deceased|slain)|those killed)|(?<injured>the (?:injured|wounded)|those (?:injured|wounded))|(?<missing>the missing)|(?<detained>those (?:arrested|detained)|the detainees))(?!\\p{L})',
    part: true,
    finds: [{ in: 'Three of the dead were tourists.', found: [toll('killed', 'Three of the dead', 3)] }],
    leaves: ['Three of the deadlines were missed.'],
  },
  {
    name: 'among the dead',
    pattern:
      '(?<count>{anyone})(?: {h}){0,4}? (?:was|were|is|are|being) (?:also )?(?:among|one of|counted among) (?:the |those )(?:\\ue013 |\\ue011 )?(?:(?<killed>dead|victims|deceased|killed|fatalities)|(?<injured>injured|wounded|hurt)|(?<missing>missing)|(?<detained>arrested|detained|detainees))(?!\\p{L})',
    part: true,
    finds: [{ in: 'Six tourists were among the dead.', found: [toll('killed', 'Six tourists', 6)] }],
    leaves: ['Six tourists were among the deer.'],
  },
  {
    name: 'held',
    pattern:
      '(?:took|take|takes|taking|taken|hold|holds|holding|held|seized|seizing|grabbed) {fill}(?<count>{count}) (?<noun>(?<detained>hostages?|captives?|prisoners?))',
    finds: [{ in: 'The raiders took about 25 hostages.', found: [toll('detained', 'about 25 hostages', 25)] }],
    leaves: ['The raiders released 25 hostages.'],
  },
  {
    name: 'the dead were',
    pattern:
      '(?:(?<killed>(?:the|those) (?:dead|deceased|victims|fatalities|slain)|those killed|(?:the|confirmed) deaths)|(?<injured>(?:the|those) (?:injured|wounded))|(?<missing>the missing)|(?<detained>those (?:arrested|detained)|the detainees))(?: {w}){0,3}? (?:are|were|include|included|was|is|comprised) {fill}(?<count>{anyone})',
    finds: [
      { in: 'The dead include two nurses.', found: [toll('killed', 'two nurses', 2)] },
      { in: 'Among the injured were four children.', found: [toll('injured', 'four children', 4)] },
    ],
    leaves: ['The dead wood included two oak trees.'],
  },
  {
    name: 'count and noun',
    pattern: `(?<count>{count}) (?:people |persons |reported |confirmed |civilian |military |combat )?(?<noun>${NOUN})(?!\\p{L})(?! {fill}{anyone})`,
    finds: [
      {
        in: 'The collapse left two factories in ruins, 27 dead and 60 wounded.',
        found: [toll('killed', '27 dead', 27), toll('injured', '60 wounded', 60)],
      },
      { in: 'There were twelve fatalities, the coroner said.', found: [toll('killed', 'twelve fatalities', 12)] },
      { in: 'Police announced 40 arrests.', found: [toll('detained', '40 arrests', 40)] },
    ],
    leaves: ['It was the 12th arrest this week.'],
  },
  {
    name: 'active',
    pattern: `${ACTIVE} {fill}(?<count>{anyone})`,
    finds: [
      {
        in: 'A train struck a bus on Sunday, killing at least nine schoolchildren and injuring a teacher.',
        found: [toll('killed', 'at least nine schoolchildren', 9, null), toll('injured', 'a teacher', 1)],
      },
      { in: 'The shelling wounded two soldiers.', found: [toll('injured', 'two soldiers', 2, 2, 'combatant')] },
      { in: 'The fire claimed the lives of six firefighters.', found: [toll('killed', 'six firefighters', 6)] },
      {
        in: 'The border force arrested 15 suspected smugglers.',
        found: [toll('detained', '15 suspected smugglers', 15)],
      },
    ],
    leaves: ['The frost killed 300 sheep.', 'The mayor was killed on Friday; 12 streets were closed.'],
  },
  {
    name: 'spared',
    pattern:
      '(?<count>{anyone}),?(?: {h}){0,7}? (?<spared>rescued|survived|escaped|saved|unhurt|unharmed|uninjured|freed|released|safe|pulled alive|(?:found )?alive|discharged|acquitted|recovered from|returned home|threatened|at risk|affected|trapped|stranded|sheltering)(?!\\p{L})',
    finds: [
      { in: 'The 14 sailors were rescued by a fishing boat.', found: [] },
      { in: 'Three divers who went missing on Friday were found alive.', found: [] },
    ],
    leaves: ['Three sailors were killed.'],
  },
  {
    name: 'passive, with a part between',
    pattern: `(?<count>{anyone})(?: {v}){0,5}?(?:,| –| —| -)? [(]?{including} [^.;]{1,90}?[,)—–] {aux}${PASSIVE}(?!\\p{L})(?! {fill}{anyone})`,
    finds: [
      {
        in: 'Nineteen passengers, including three children, were injured.',
        found: [toll('injured', 'Nineteen passengers', 19)],
      },
    ],
    leaves: ['Nineteen passengers, including three children, were rescued.'],
  },
  {
    name: 'died, with a part between',
    pattern: `(?<count>{anyone})(?: {v}){0,5}?(?:,| –| —| -)? [(]?{including} [^.;]{1,90}?[,)—–] {aux}${INTRANSITIVE}(?!\\p{L})`,
    finds: [
      {
        in: 'Nineteen passengers, among them three children, died.',
        found: [toll('killed', 'Nineteen passengers', 19)],
      },
    ],
    leaves: ['Nineteen passengers, among them three children, cheered.'],
  },
  {
    name: 'passive',
    pattern: `(?<count>{anyone}),?(?: {g}){0,9}? (?:{be}|(?:have|has|had|having)(?: \\p{L}+)? been) {aux}${PASSIVE}(?!\\p{L})`,
    finds: [
      { in: 'Seven hikers have been killed by lightning this summer.', found: [toll('killed', 'Seven hikers', 7)] },
      { in: 'Over 2,000 villagers were evacuated.', found: [toll('displaced', 'Over 2,000 villagers', 2001, null)] },
      { in: 'A shepherd was wounded.', found: [toll('injured', 'A shepherd', 1)] },
      { in: 'The 88 people on board were all killed.', found: [toll('killed', '88 people', 88)] },
    ],
    leaves: ['Seven houses were evacuated.', 'He was killed 12 years ago.'],
  },
  {
    name: 'passive, verb left out',
    pattern: `(?<count>{anyone}),?(?: {n}){0,3}? {aux}${PASSIVE}(?!\\p{L})(?! {fill}{anyone})`,
    finds: [
      {
        in: 'Six villagers later murdered by bandits had asked for help.',
        found: [toll('killed', 'Six villagers', 6)],
      },
    ],
    leaves: ['Five workers greeted the injured man.'],
  },
  {
    name: 'died',
    pattern: `(?<count>{anyone}),?(?: {g}){0,7}? ${INTRANSITIVE}(?!\\p{L})`,
    finds: [
      { in: 'Eleven pilgrims died in the crush.', found: [toll('killed', 'Eleven pilgrims', 11)] },
      { in: 'About 600 families fled to the hills.', found: [toll('displaced', 'About 600 families', 600)] },
      { in: 'Six climbers are still missing.', found: [toll('missing', 'Six climbers', 6)] },
    ],
    leaves: ['Eleven dogs died in the shelter.', 'She was 11 when her father died.'],
  },
  {
    name: 'so many deaths',
    pattern:
      '(?<count>{count})(?: (?:other|more|further|additional|new))?(?: {n}){0,2} (?<noun>(?<killed>deaths|fatalities)|(?<injured>injuries)|(?<missing>disappearances)|(?<detained>arrests|detentions))(?!\\p{L})',
    finds: [
      {
        in: 'The club recorded sixteen other rider deaths.',
        found: [toll('killed', 'sixteen other rider deaths', 16)],
      },
    ],
    leaves: ['The club recorded sixteen other rider complaints.'],
  },
  {
    name: 'lives',
    pattern:
      '(?:claim(?:ed|s|ing)?|took|taken|taking|cost(?:ing)?|loss of|lost) {fill}(?<count>{count}) (?<killed>lives)',
    finds: [{ in: 'The typhoon claimed 250 lives.', found: [toll('killed', '250', 250)] }],
    leaves: ['She claimed a cat has nine lives.'],
  },
  {
    name: 'among them',
    pattern: '(?<head>{claimed})[,;]?(?: {w}){0,14}? [(—–]?{including} {fill}(?<count>{anyone})',
    part: true,
    finds: [
      {
        in: 'A bus overturned, killing 18 people, among them four children.',
        found: [toll('killed', 'four children', 4)],
      },
      {
        in: 'Thirty people were injured, including a policeman.',
        found: [toll('injured', 'a policeman', 1, 1, 'combatant')],
      },
    ],
    leaves: ['He has 18 horses, among them four mares.'],
  },
  {
    name: 'among them, second',
    pattern: '(?<head>{claimed})[,;]?(?: {w}){0,14}? [(—–]?{including} (?:{w} ){1,8}?and {fill}(?<count>{anyone})',
    part: true,
    finds: [
      { in: 'Nine people were hurt, including the driver and one passer-by.', found: [toll('injured', 'one', 1)] },
    ],
    leaves: ['Nine people came, including the driver and one doctor.'],
  },
  {
    name: 'of them',
    pattern:
      '(?<head>{claimed}),?(?: {w}){0,10}? (?<count>{bare})(?=,| (?:seriously|critically|severely|badly|slightly|fatally|in (?:a )?(?:serious|critical))| (?:{word} ){0,2}{plural})',
    part: true,
    finds: [{ in: 'The blast killed nine people, four of them children.', found: [toll('killed', 'four of them', 4)] }],
    leaves: ['The mayor met nine people, four of them children.'],
  },
  {
    name: 'as were',
    pattern: '(?<head>{claimed})(?: {v}){0,6}?, as (?:were|was|did|have|had) {fill}(?<count>{anyone})',
    finds: [
      { in: 'Forty marchers were arrested, as were six reporters.', found: [toll('detained', 'six reporters', 6)] },
    ],
    leaves: ['Forty marchers sang, as did six reporters.'],
  },
  {
    name: 'place by place',
    pattern:
      '(?<head>{claimed})(?: {v}){0,4}? (?:in|at|from|near)(?: {v}){1,4}(?:,| and|, and) {fill}(?<count>{bare})(?= (?:in|at|from|near) )',
    finds: [
      {
        in: 'The ministry counted 12 dead in the capital, seven in the port and two in the hills.',
        found: [toll('killed', 'seven', 7), toll('killed', 'two', 2)],
      },
    ],
    leaves: ['The ministry counted 12 buses in the capital, seven in the port.'],
  },
  {
    name: 'active, with others',
    pattern: `${ACTIVE} (?!(?:by|in|on|at|when|after|during|for|near|as|and|or|while|since|there|with|to)(?!\\p{L})){v}(?: {v}){0,6}?,? (?:and|along with|as well as|together with) {fill}(?<count>{anyone})(?!(?: {w}){0,3} (?:was|were|is|are|had|has|have|said|who|will|would)(?!\\p{L}))`,
    finds: [
      { in: 'The strike killed the mayor and two guards.', found: [toll('killed', 'two guards', 2, 2, 'combatant')] },
    ],
    leaves: ['The strike killed the mayor in his house, and two guards fled.'],
  },
  {
    name: 'list',
    pattern:
      '(?<head>{claimed})(?: {v}){0,5}?(?:,? (?:--|–|—) [^–—]{1,80}? (?:--|–|—)|, [^,;.\\ue010-\\ue015]{1,40}(?=, and))?(?:,|,? and|,? plus|,? as well as|,? along with|,? together with|,? or) {fill}(?<count>{people}|{one}|{bare}(?! {word}))(?!(?: {w}){0,3} (?:was|were|is|are|had|has|have|said|who|will|would)(?!\\p{L}))',
    finds: [
      { in: 'The raid killed six rebels and two soldiers.', found: [toll('killed', 'two soldiers', 2)] },
      {
        in: 'The flood killed ten villagers, three nuns and a priest.',
        found: [toll('killed', 'three nuns', 3), toll('killed', 'a priest', 1)],
      },
    ],
    leaves: [
      'The raid killed six rebels, and two soldiers were decorated.',
      'The raid killed six rebels and destroyed two trucks.',
    ],
  },
  {
    name: 'list before',
    pattern: '(?<count>{anyone})(?: {v}){0,4}?(?:,|,? and|,? or|,? plus|,? as well as) {fill}(?<head>{claimed})',
    finds: [
      {
        in: 'Two nurses, a cook and four guards were killed.',
        found: [toll('killed', 'Two nurses', 2), toll('killed', 'a cook', 1)],
      },
    ],
    leaves: ['Two nurses watched as four guards were killed.'],
  },
  {
    name: 'another figure',
    pattern:
      '(?<head>{claimed})[^;.\\ue010-\\ue012]{1,120}? (?:figure|number|toll|total|count|tally)(?: of (?:dead|deaths|victims|casualties))? (?:at|to|was|is|of|as) {fill}(?<count>{bare})',
    finds: [
      {
        in: 'Police shot dead 12 marchers, doctors said, but the mayor put the figure at three.',
        found: [toll('killed', 'three', 3)],
      },
    ],
    leaves: ['Police met 12 marchers, but the mayor put the figure at three.'],
  },
]
