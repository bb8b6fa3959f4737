import { type CasualtyRule, toll } from '../../casualties.ts'

const PASSIVE =
  '(?:(?<killed>{killed-verb})|(?<injured>{injured-verb})|(?<missing>{missing-verb})|(?<displaced>{displaced-verb})|(?<detained>{detained-verb}))'
const ACTIVE =
  '(?:(?<killed>{killed-verb}|{kills})|(?<injured>{injured-verb}|{injures})|(?<displaced>{displaced-verb}|{displaces})|(?<detained>{detained-verb}|{detains}))'
const NOUN = '(?:(?<killed>{dead})|(?<injured>{hurt})|(?<missing>{lost})|(?<displaced>{homeless})|(?<detained>{held}))'
const INTRANSITIVE =
  '(?:(?<killed>{died})|(?<injured>{suffered})|(?<missing>{vanished})|(?<displaced>{fled})|(?<detained>{captive}))'

/** A count and the words that tell its outcome, in one clause. */
export const clauses: readonly CasualtyRule[] = [
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
    name: 'table',
    pattern:
      '(?:(?<killed>dead|killed|deaths|fatalities)|(?<injured>injured|wounded|injuries|hurt)|(?<missing>missing)|(?<displaced>displaced|evacuated)|(?<detained>arrested|detained)): {fill}(?<count>{count})',
    finds: [
      {
        in: 'North: Dead: 19. Injured: 48.',
        found: [toll('killed', '19', 19), toll('injured', '48', 48)],
      },
    ],
    leaves: ['The mayor lay dead. Nineteen candles burned.'],
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
    name: 'to death',
    pattern:
      '(?:stabbed|stabbing|shot|shooting|beat|beaten|hacked|burned|burnt|crushed|trampled|tortured|bludgeoned|strangled|starved|clubbed) {fill}(?<count>{anyone})(?: {v}){0,4}? (?<killed>to death|dead)(?!\\p{L})',
    finds: [{ in: 'He stabbed two waiters to death and fled.', found: [toll('killed', 'two waiters', 2)] }],
    leaves: ['He stabbed two waiters and fled.'],
  },
  {
    name: 'with a part between, dead',
    pattern:
      '(?<count>{anyone})(?: {v}){0,4}?,? [(]?{including} [^.;,]{1,60}?(?<! (?:the|for|of|by)),? (?:(?<killed>dead|killed)|(?<injured>injured|wounded|hurt)|(?<missing>missing))(?=$|[.,;]| (?:as|in|after|when|and|on|by)(?!\\p{L}))',
    finds: [
      {
        in: 'At least 18 hikers including two girls dead as the search goes on.',
        found: [toll('killed', 'At least 18 hikers', 18, null)],
      },
    ],
    leaves: ['At least 18 hikers including two girls searched for the dead.'],
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
      '(?<count>{count})(?: of)? (?<noun>(?<killed>the (?:dead|victims|deceased|slain|bodies)|those killed)|(?<injured>the (?:injured|wounded)|those (?:injured|wounded))|(?<missing>the missing)|(?<detained>those (?:arrested|detained)|the detainees))(?!\\p{L})',
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
    name: 'kept hostage',
    pattern:
      '(?:keep|keeps|kept|keeping|hold|holds|held|holding|take|takes|took|taken|taking) {fill}(?<count>{anyone})(?: {v}){0,2}? (?<detained>hostage|captive|prisoner)(?!\\p{L})',
    finds: [{ in: 'They freed the women but kept two sailors hostage.', found: [toll('detained', 'two sailors', 2)] }],
    leaves: ['They kept two sailors waiting.'],
  },
  {
    name: 'all aboard',
    pattern:
      '(?:(?<killed>{killed-verb}|{kills})|(?<injured>{injured-verb}|{injures})) (?:everyone|everybody|all those|all) (?:on board|aboard)(?:,| ?[:–—-]) {fill}(?<count>{count})',
    finds: [{ in: 'The jet crashed, killing everyone aboard: 19 monks.', found: [toll('killed', '19 monks', 19)] }],
    leaves: ['The jet left with everyone aboard: 19 monks.'],
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
    pattern: `(?<count>{count}) (?:(?:people|persons|reported|confirmed|civilian|military|combat|feared|presumed|believed|still|listed|known|as) ){0,3}(?<noun>${NOUN})(?!\\p{L})(?! {fill}{anyone})`,
    finds: [
      {
        in: 'The collapse left two factories in ruins, 27 dead and 60 wounded.',
        found: [toll('killed', '27 dead', 27), toll('injured', '60 wounded', 60)],
      },
      { in: 'There were twelve fatalities, the coroner said.', found: [toll('killed', 'twelve fatalities', 12)] },
      { in: 'Police announced 40 arrests.', found: [toll('detained', '40 arrests', 40)] },
      {
        in: 'Boats searched for ten divers feared missing.',
        found: [toll('missing', 'ten divers feared missing', 10)],
      },
      { in: 'The crash resulted in six more deaths.', found: [toll('killed', 'six more deaths', 6)] },
      { in: 'Medics found nine men with stab wounds.', found: [toll('injured', 'nine men with stab wounds', 9)] },
    ],
    leaves: ['It was the 12th arrest this week.', 'The two men still listed the missing paintings.'],
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
    pattern: `(?<count>{anyone}),?(?: {g}){0,9}? (?:{be}|(?:have|has|had|having)(?: \\p{L}+)? been) {aux}["“]?${PASSIVE}(?!\\p{L})`,
    finds: [
      { in: 'Seven hikers have been killed by lightning this summer.', found: [toll('killed', 'Seven hikers', 7)] },
      { in: 'Over 2,000 villagers were evacuated.', found: [toll('displaced', 'Over 2,000 villagers', 2001, null)] },
      { in: 'Six guards were "martyred", the party said.', found: [toll('killed', 'Six guards', 6)] },
      { in: 'Both pilots were killed.', found: [toll('killed', 'Both pilots', 2)] },
      { in: 'A young couple was killed.', found: [toll('killed', 'A young couple', 2)] },
      { in: 'A cyclist was pronounced dead at the scene.', found: [toll('killed', 'A cyclist', 1)] },
      { in: 'A shepherd was wounded.', found: [toll('injured', 'A shepherd', 1)] },
      { in: 'The 88 people on board were all killed.', found: [toll('killed', '88 people', 88)] },
    ],
    leaves: ['Seven houses were evacuated.', 'He was killed 12 years ago.'],
  },
  {
    name: 'passive, verb left out',
    pattern: `(?<count>{anyone}),?(?: {n}){0,3}? {aux}${PASSIVE}(?=$|[,.;:)”"]| (?:in|by|on|when|during|at|after|and|while|near|with|as|since|from|before|outside|inside|this|last|over|across|alone|so|including|amid|along|around|throughout|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|later|earlier|--|–|—)(?!\\p{L}))(?! {fill}{anyone})`,
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
      {
        in: 'Some 9,000 residents are thought to have fled.',
        found: [toll('displaced', 'Some 9,000 residents', 9000)],
      },
      { in: 'Thirteen sustained gunshot wounds.', found: [toll('injured', 'Thirteen', 13)] },
      { in: 'Thirty of the 40 climbers died.', found: [toll('killed', 'Thirty', 30)] },
      { in: 'Five miners have been confirmed dead.', found: [toll('killed', 'Five miners', 5)] },
      { in: 'Four remained in intensive care.', found: [toll('injured', 'Four', 4)] },
      { in: 'A cook was in serious but stable condition.', found: [toll('injured', 'A cook', 1)] },
      { in: 'The rebels say 50 soldiers are being held.', found: [toll('detained', '50 soldiers', 50)] },
    ],
    leaves: [
      'Eleven dogs died in the shelter.',
      'Rescuers saved the family; three cats died.',
      'She was 11 when her father died.',
      'Four paintings remained in good condition.',
      'His father left, and his mother died.',
      'Ten officers are in the hospital business.',
    ],
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
]
