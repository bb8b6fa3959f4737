import { type CasualtyRule, tollExample } from '../../casualties.ts'

const PASSIVE =
  '(?:(?<killed>{killed-verb})|(?<injured>{injured-verb})|(?<missing>{missing-verb})|(?<displaced>{displaced-verb})|(?<detained>{detained-verb}))'
const ACTIVE =
  '(?:(?<killed>{killed-verb}|{kills})|(?<injured>{injured-verb}|{injures})|(?<displaced>{displaced-verb}|{displaces})|(?<detained>{detained-verb}|{detains}))'
const INTRANSITIVE =
  '(?:(?<killed>{died})|(?<injured>{suffered})|(?<missing>{vanished})|(?<displaced>{fled})|(?<detained>{captive}))'

/** A count and the verb for its outcome, before it or after it. */
export const verbs: readonly CasualtyRule[] = [
  {
    name: 'active',
    pattern: `${ACTIVE} {fill}(?<count>{anyone})`,
    examples: [
      {
        in: 'A train struck a bus on Sunday, killing at least nine schoolchildren and injuring a teacher.',
        found: [tollExample('killed', 'at least nine schoolchildren', 9, null), tollExample('injured', 'a teacher', 1)],
        otherClaims: ['date: 2024-03-10 «Sunday»'],
      },
      { in: 'The war drove out 2,000 villagers.', found: [tollExample('displaced', '2,000 villagers', 2000)] },
      { in: 'The blast blinded a third.', found: [tollExample('injured', 'a third', 1)] },
      { in: 'The shelling wounded two soldiers.', found: [tollExample('injured', 'two soldiers', 2, 2, 'combatant')] },
      { in: 'The fire claimed the lives of six firefighters.', found: [tollExample('killed', 'six firefighters', 6)] },
      {
        in: 'The border force arrested 15 suspected smugglers.',
        found: [tollExample('detained', '15 suspected smugglers', 15)],
      },
    ],
    counterexamples: [
      'The frost killed 300 sheep.',
      'The frost killed a third of them.',
      { in: 'The mayor was killed on Friday; 12 streets were closed.', otherClaims: ['date: 2024-03-08 «Friday»'] },
    ],
  },
  {
    name: 'spared',
    pattern: '(?<count>{whoever}),?(?: {h}){0,7}? (?<spared>{came-off})(?!\\p{L})',
    examples: [
      { in: 'The 14 sailors were rescued by a fishing boat.', found: [] },
      {
        in: 'Three divers who went missing on Friday were found alive.',
        found: [],
        otherClaims: ['date: 2024-03-08 «Friday»'],
      },
    ],
    counterexamples: [{ in: 'Three sailors were killed.', otherClaims: ['count: killed 3 «Three sailors»'] }],
  },
  {
    name: 'passive, with a part between',
    pattern: `(?<count>{anyone})(?: {v}){0,5}?(?:,| –| —| -)? [(]?{including} [^.;]{1,90}?[,)—–] {aux}${PASSIVE}(?!\\p{L})(?! {fill}{anyone})`,
    examples: [
      {
        in: 'Nineteen passengers, including three children, were injured.',
        found: [tollExample('injured', 'Nineteen passengers', 19)],
        otherClaims: ['count: injured 3 «three children»'],
      },
    ],
    counterexamples: ['Nineteen passengers, including three children, were rescued.'],
  },
  {
    name: 'died, with a part between',
    pattern:
      `(?<count>{anyone})(?: {v}){0,5}?(?:,| –| —| -)? [(]?(?:{including} |(?:{bare}|{people}|{claimed})(?=[ ,]))[^.;]{1,90}?[,)—–] ` +
      `{aux}${INTRANSITIVE}(?!\\p{L})`,
    examples: [
      {
        in: 'Some 50 others, nine of them with serious burns, are in hospital.',
        found: [tollExample('injured', 'Some 50 others', 50)],
        otherClaims: ['count: injured 9 «nine of them with serious burns»'],
      },
      {
        in: 'Nineteen passengers, among them three children, died.',
        found: [tollExample('killed', 'Nineteen passengers', 19)],
        otherClaims: ['count: killed 3 «three children»'],
      },
    ],
    counterexamples: [
      'Nineteen passengers, among them three children, cheered.',
      'Sixty hikers, 12 of them children, sang.',
    ],
  },
  {
    name: 'passive',
    pattern: `(?<count>{anyone})["”]?,?(?: {g}){0,9}? (?:{be}|(?:have|has|had|having)(?: \\p{L}+)? been) {aux}["“]?${PASSIVE}(?!\\p{L})`,
    examples: [
      {
        in: 'Seven hikers have been killed by lightning this summer.',
        found: [tollExample('killed', 'Seven hikers', 7)],
        otherClaims: ['date: 2024-SU «this summer»'],
      },
      {
        in: 'Over 2,000 villagers were evacuated.',
        found: [tollExample('displaced', 'Over 2,000 villagers', 2001, null)],
      },
      {
        in: 'Six guards were "martyred", the party said.',
        found: [tollExample('killed', 'Six guards', 6)],
        otherClaims: ['quote: the party: Six guards were "martyred"'],
      },
      { in: 'Both pilots were killed.', found: [tollExample('killed', 'Both pilots', 2)] },
      { in: 'A young couple was killed.', found: [tollExample('killed', 'A young couple', 2)] },
      { in: 'A cyclist was pronounced dead at the scene.', found: [tollExample('killed', 'A cyclist', 1)] },
      { in: 'A walker was knocked down and killed by a lorry.', found: [tollExample('killed', 'A walker', 1)] },
      {
        in: 'Two men died and a third was injured.',
        found: [tollExample('injured', 'a third', 1)],
        otherClaims: ['count: killed 2 «Two men»'],
      },
      { in: 'His infant brother was badly burned.', found: [tollExample('injured', 'infant brother', 1)] },
      { in: 'He said "three raiders" were killed.', found: [tollExample('killed', 'three raiders', 3)] },
      { in: 'In all, 1846 patients were injured.', found: [tollExample('injured', '1846 patients', 1846)] },
      {
        in: 'A clerk was booked on suspicion of drunken driving.',
        found: [tollExample('detained', 'A clerk', 1)],
      },
      { in: 'An officer was shot in the leg.', found: [tollExample('injured', 'An officer', 1)] },
      {
        in: 'More than 60 households were evacuated.',
        found: [tollExample('displaced', 'More than 60 households', 61, null)],
      },
      { in: 'Both were taken to hospital as a precaution.', found: [tollExample('injured', 'Both', 2)] },
      { in: 'Three were flown to Oslo for treatment.', found: [tollExample('injured', 'Three', 3)] },
      { in: 'Two hikers were stung by wasps.', found: [tollExample('injured', 'Two hikers', 2)] },
      { in: 'Two clerks were sent to prison for fraud.', found: [tollExample('detained', 'Two clerks', 2)] },
      { in: 'A shepherd was wounded.', found: [tollExample('injured', 'A shepherd', 1)] },
      { in: 'The 88 people on board were all killed.', found: [tollExample('killed', '88 people', 88)] },
    ],
    counterexamples: [
      'Seven houses were evacuated.',
      { in: 'He was killed 12 years ago.', otherClaims: ['date: 2012 «12 years ago»'] },
      'Both were open on Sundays.',
      'Three were flown to Oslo for the final.',
      'Two letters were sent to prison.',
      'A third of it was burned.',
      { in: 'In 1846 letters were burned.', otherClaims: ['date: 1846 «1846»'] },
      'His infant brother was praised.',
      'A singer was booked for two shows.',
      'A guest was booked on the night train.',
    ],
  },
  {
    name: 'passive, verb left out',
    pattern: `(?<count>{anyone}),?(?: {n}){0,3}? {aux}${PASSIVE}(?=$|[,.;:)”"]| {participle-next}(?!\\p{L}))(?! {fill}{anyone})`,
    examples: [
      {
        in: 'Six villagers later murdered by bandits had asked for help.',
        found: [tollExample('killed', 'Six villagers', 6)],
      },
    ],
    counterexamples: ['Five workers greeted the injured man.'],
  },
  {
    name: 'died',
    pattern: `(?<count>{anyone}),?(?: {g}){0,7}? ${INTRANSITIVE}(?!\\p{L})`,
    examples: [
      { in: 'Eleven pilgrims died in the crush.', found: [tollExample('killed', 'Eleven pilgrims', 11)] },
      { in: 'About 600 families fled to the hills.', found: [tollExample('displaced', 'About 600 families', 600)] },
      { in: 'Six climbers are still missing.', found: [tollExample('missing', 'Six climbers', 6)] },
      {
        in: 'Some 9,000 residents are thought to have fled.',
        found: [tollExample('displaced', 'Some 9,000 residents', 9000)],
      },
      { in: 'Thirteen sustained gunshot wounds.', found: [tollExample('injured', 'Thirteen', 13)] },
      { in: 'Thirty of the 40 climbers died.', found: [tollExample('killed', 'Thirty', 30)] },
      { in: 'Seven people needed hospital treatment.', found: [tollExample('injured', 'Seven people', 7)] },
      { in: 'A third victim died in hospital.', found: [tollExample('killed', 'A third', 1)] },
      { in: 'A pupil broke his leg.', found: [tollExample('injured', 'A pupil', 1)] },
      { in: 'Twelve members are in prison.', found: [tollExample('detained', 'Twelve members', 12)] },
      { in: 'About 300 families have nowhere to live.', found: [tollExample('displaced', 'About 300 families', 300)] },
      { in: 'Three of a family died.', found: [tollExample('killed', 'Three of a family', 3)] },
      { in: 'A girl of nine died.', found: [tollExample('killed', 'A girl', 1)] },
      { in: 'Ten miners could not be found.', found: [tollExample('missing', 'Ten miners', 10)] },
      { in: 'Five miners have been confirmed dead.', found: [tollExample('killed', 'Five miners', 5)] },
      { in: 'Four remained in intensive care.', found: [tollExample('injured', 'Four', 4)] },
      { in: 'A cook was in serious but stable condition.', found: [tollExample('injured', 'A cook', 1)] },
      {
        in: 'The rebels say 50 soldiers are being held.',
        found: [tollExample('detained', '50 soldiers', 50)],
        otherClaims: ['quote: The rebels: 50 soldiers are being held'],
      },
    ],
    counterexamples: [
      'Eleven dogs died in the shelter.',
      'Rescuers saved the family; three cats died.',
      'She was 11 when her father died.',
      'Four paintings remained in good condition.',
      'His father left, and his mother died.',
      'Ten officers are in the hospital business.',
      'A pupil broke his promise.',
      'Twelve plays are in prison style.',
      'Two keys could not be found.',
    ],
  },
  {
    name: 'so many deaths',
    pattern:
      '(?<count>{count})(?: (?:other|more|further|additional|new))?(?: {n}){0,2} ' +
      '(?<noun>(?<killed>deaths|fatalities)|(?<injured>injuries)|(?<missing>disappearances)|' +
      '(?<detained>arrests|detentions))(?!\\p{L})',
    examples: [
      {
        in: 'The club recorded sixteen other rider deaths.',
        found: [tollExample('killed', 'sixteen other rider deaths', 16)],
      },
    ],
    counterexamples: ['The club recorded sixteen other rider complaints.'],
  },
  {
    name: 'treated',
    pattern:
      '(?<injured>treat(?:ed|ing)) {fill}(?<count>{count})(?: {v}){0,2}? ' +
      '(?:for (?:{word} ){0,3}?(?:inhalation|injuries|burns|wounds|cuts|shock|poisoning|fractures)|at the scene|on site)(?!\\p{L})',
    examples: [
      { in: 'The clinic treated 33 people for smoke inhalation.', found: [tollExample('injured', '33 people', 33)] },
    ],
    counterexamples: [
      { in: 'The clinic treated 33 people for fever last year.', otherClaims: ['date: 2023 «last year»'] },
      'They treated 33 guests to a meal.',
    ],
  },
  {
    name: 'dead, and in hospital',
    pattern:
      '(?:dead|killed|died|injured|wounded)(?: {w}){0,3}?,? and {fill}(?<count>{count}) ' +
      '(?<injured>in (?:the )?hospital|hospitali[sz]ed|fighting for (?:their|his|her) li(?:ves|fe))(?!\\p{L})',
    examples: [
      {
        in: 'The blast left one man dead and three in hospital.',
        found: [tollExample('injured', 'three', 3)],
        otherClaims: ['count: killed 1 «one man»'],
      },
    ],
    counterexamples: ['The town has one school and three wards in hospital.'],
  },
  {
    name: 'into custody',
    pattern: '(?:took|take|takes|taking) {fill}(?<count>{anyone})(?: {v}){0,2}? (?<detained>into custody)(?!\\p{L})',
    examples: [{ in: 'Police took three men into custody.', found: [tollExample('detained', 'three men', 3)] }],
    counterexamples: ['Police took three men into account.'],
  },
  {
    name: 'some of them fatally',
    pattern: '(?<count>{bare}),? (?<killed>fatally|mortally)(?=$|[,.;])',
    examples: [{ in: 'He shot four people, two of them fatally.', found: [tollExample('killed', 'two of them', 2)] }],
    counterexamples: ['He shot at four people, two of them twice.'],
  },
]
