import { type CasualtyRule, tollExample } from '../../casualties.ts'

const NOUN = '(?:(?<killed>{dead})|(?<injured>{hurt})|(?<missing>{lost})|(?<displaced>{homeless})|(?<detained>{held}))'

/** A count of those who are what befell them: "27 dead"; two outcomes of one count. */
export const nouns: readonly CasualtyRule[] = [
  {
    name: 'two outcomes, verbs first',
    pattern:
      '(?:(?<killed>{killed-verb}|{kills}) (?:and|or|and/or) (?:{aux})(?<injured>{injured-verb}|{injures})|' +
      '(?<injured>{injured-verb}|{injures}) (?:and|or) (?<killed>{killed-verb}|{kills})) {fill}(?<count>{anyone})',
    examples: [
      {
        in: 'The avalanche killed or injured at least 30 skiers.',
        found: [
          tollExample('killed', 'at least 30 skiers', 30, null),
          tollExample('injured', 'at least 30 skiers', 30, null),
        ],
      },
    ],
    counterexamples: [
      {
        in: 'The avalanche killed 30 skiers and injured four.',
        otherClaims: ['count: killed 30 «30 skiers»', 'count: injured 4 «four»'],
      },
    ],
  },
  {
    name: 'two outcomes, verbs last',
    pattern:
      '(?<count>{anyone}),?(?: {g}){0,6}? {aux}' +
      '(?:(?<killed>{killed-verb}|dead|died) (?:and|or) {aux}(?<injured>{injured-verb})|(?<injured>{injured-verb}) ' +
      '(?:and|or) {aux}(?<killed>{killed-verb}|dead))(?!\\p{L})(?! {fill}{anyone})',
    examples: [
      {
        in: 'Dozens of miners were killed or injured.',
        found: [
          tollExample('killed', 'Dozens of miners', 20, null),
          tollExample('injured', 'Dozens of miners', 20, null),
        ],
      },
    ],
    counterexamples: [
      {
        in: 'Dozens of miners were killed and six injured.',
        otherClaims: ['count: killed 20.. «Dozens of miners»', 'count: injured 6 «six injured»'],
      },
    ],
  },
  {
    name: 'table',
    pattern:
      '(?:(?<killed>dead|killed|deaths|fatalities)|(?<injured>injured|wounded|injuries|hurt)|(?<missing>missing)|' +
      '(?<displaced>displaced|evacuated)|(?<detained>arrested|detained)): {fill}(?<count>{count})',
    examples: [
      {
        in: 'North: Dead: 19. Injured: 48.',
        found: [tollExample('killed', '19', 19), tollExample('injured', '48', 48)],
      },
    ],
    counterexamples: ['The mayor lay dead. Nineteen candles burned.'],
  },
  {
    name: 'left dead',
    pattern:
      '(?:left|leaving|leave|leaves) {fill}(?<count>{anyone}),?(?: {w}){0,4}? ' +
      '(?:(?<killed>dead)|(?<injured>injured|wounded|hurt|{fighting}|with (?:an? )?(?:{word} ){0,2}?{harm})|(?<missing>missing)|' +
      '(?<displaced>homeless|displaced))(?!\\p{L})',
    examples: [
      { in: 'The collision left four tourists dead.', found: [tollExample('killed', 'four tourists', 4)] },
      { in: 'It left a cyclist with a broken leg.', found: [tollExample('injured', 'a cyclist', 1)] },
      {
        in: 'The crash left two cyclists fighting for their lives.',
        found: [tollExample('injured', 'two cyclists', 2)],
      },
      {
        in: 'The quake left some 3,000 people homeless.',
        found: [tollExample('displaced', 'some 3,000 people', 3000)],
      },
    ],
    counterexamples: ['Four tourists left the dead man in the snow.', 'It left a cyclist with a broken heart.'],
  },
  {
    name: 'to death',
    pattern: '{attacks} {fill}(?<count>{anyone})(?: {v}){0,4}? (?<killed>to death|dead)(?!\\p{L})',
    examples: [{ in: 'He stabbed two waiters to death and fled.', found: [tollExample('killed', 'two waiters', 2)] }],
    counterexamples: ['He stabbed two waiters and fled.'],
  },
  {
    name: 'with a part between, dead',
    pattern:
      '(?<count>{anyone})(?: {v}){0,4}?,? [(]?{including} [^.;,]{1,60}?(?<! (?:the|for|of|by)),? ' +
      '(?:(?<killed>dead|killed)|(?<injured>injured|wounded|hurt)|(?<missing>missing))' +
      '(?=$|[.,;]| (?:as|in|after|when|and|on|by)(?!\\p{L}))',
    examples: [
      {
        in: 'At least 18 hikers including two girls dead as the search goes on.',
        found: [tollExample('killed', 'At least 18 hikers', 18, null)],
        otherClaims: ['count: killed 2 «two girls»'],
      },
    ],
    counterexamples: ['At least 18 hikers including two girls searched for the dead.'],
  },
  {
    name: 'of the wounded, died',
    pattern:
      '(?<count>{anyone}) of (?:the |those |its )?(?:{count} )?(?:wounded|injured)(?: {plural})?(?: {v}){0,3}? (?<killed>died|succumbed|passed away)',
    isPart: true,
    examples: [
      { in: 'Two of the injured later died.', found: [tollExample('killed', 'Two', 2)] },
      {
        in: 'Two of the 40 wounded sailors died on Sunday.',
        found: [tollExample('killed', 'Two', 2)],
        otherClaims: ['count: injured 40 «40 wounded»', 'date: 2024-03-10 «Sunday»'],
      },
    ],
    counterexamples: [{ in: 'Two of the injured later left.', otherClaims: ['count: injured 2 «Two of the injured»'] }],
  },
  {
    name: 'of the dead',
    pattern:
      '(?<count>{bare})(?: of)? (?<noun>(?<killed>the (?:dead|victims|deceased|slain|bodies)|those killed)|' +
      '(?<injured>the (?:injured|wounded)|those (?:injured|wounded))|(?<missing>the missing)|' +
      '(?<displaced>the (?:displaced|evacuated|evacuees)|those (?:displaced|evacuated))|' +
      '(?<detained>those (?:arrested|detained)|the detainees))(?!\\p{L})',
    isPart: true,
    examples: [
      {
        in: 'The nuns took in 27 of the displaced residents.',
        found: [tollExample('displaced', '27 of the displaced', 27)],
      },
      { in: 'Three of the dead were tourists.', found: [tollExample('killed', 'Three of the dead', 3)] },
    ],
    counterexamples: ['Three of the deadlines were missed.', 'Three of the widows of the dead sang.'],
  },
  {
    name: 'among the dead',
    pattern:
      '(?<count>{anyone})(?: {h}){0,4}? (?:was|were|is|are|being)(?:,(?: {v}){1,8},)? (?:also )?(?:among|one of|counted among) ' +
      '(?:the |those )(?:{thing} |{bare} )?' +
      '(?:(?<killed>dead|victims|deceased|killed|fatalities)|(?<injured>injured|wounded|hurt)|(?<missing>missing)|' +
      '(?<detained>arrested|detained|detainees))(?!\\p{L})',
    isPart: true,
    examples: [
      { in: 'Six tourists were among the dead.', found: [tollExample('killed', 'Six tourists', 6)] },
      { in: 'Two nuns were, by all accounts, among the injured.', found: [tollExample('injured', 'Two nuns', 2)] },
    ],
    counterexamples: ['Six tourists were among the deer.'],
  },
  {
    name: 'held',
    pattern: '{seizes} {fill}(?<count>{count}) (?<noun>(?<detained>hostages?|captives?|prisoners?))',
    examples: [
      { in: 'The raiders took about 25 hostages.', found: [tollExample('detained', 'about 25 hostages', 25)] },
    ],
    counterexamples: ['The raiders released 25 hostages.'],
  },
  {
    name: 'kept hostage',
    pattern: '{keeps} {fill}(?<count>{anyone})(?: {v}){0,2}? (?<detained>hostage|captive|prisoner)(?!\\p{L})',
    examples: [
      { in: 'They freed the women but kept two sailors hostage.', found: [tollExample('detained', 'two sailors', 2)] },
    ],
    counterexamples: ['They kept two sailors waiting.'],
  },
  {
    name: 'all aboard',
    pattern:
      '(?:(?<killed>{killed-verb}|{kills})|(?<injured>{injured-verb}|{injures})) (?:everyone|everybody|all those|all) ' +
      '(?:on board|aboard)(?:,| ?[:–—-]) {fill}(?<count>{count})',
    examples: [
      { in: 'The jet crashed, killing everyone aboard: 19 monks.', found: [tollExample('killed', '19 monks', 19)] },
    ],
    counterexamples: ['The jet left with everyone aboard: 19 monks.'],
  },
  {
    name: 'the dead were',
    pattern:
      '(?:(?<killed>(?:the|those) (?:dead|deceased|victims|fatalities|slain)|those killed|(?:the|confirmed) deaths)|' +
      '(?<injured>(?:the|those) (?:injured|wounded))|(?<missing>the missing)|' +
      '(?<detained>those (?:arrested|detained)|the detainees))(?: {w}){0,3}? ' +
      '(?:are|were|include|included|was|is|comprised) {fill}(?<count>{anyone})',
    examples: [
      { in: 'The dead include two nurses.', found: [tollExample('killed', 'two nurses', 2)] },
      { in: 'Among the injured were four children.', found: [tollExample('injured', 'four children', 4)] },
    ],
    counterexamples: ['The dead wood included two oak trees.'],
  },
  {
    name: 'count and noun',
    pattern: `(?<count>{count}) (?:{said-of} ){0,3}(?<noun>${NOUN})(?!\\p{L})(?! {fill}{anyone})`,
    examples: [
      {
        in: 'The collapse left two factories in ruins, 27 dead and 60 wounded.',
        found: [tollExample('killed', '27 dead', 27), tollExample('injured', '60 wounded', 60)],
      },
      {
        in: 'There were twelve fatalities, the coroner said.',
        found: [tollExample('killed', 'twelve fatalities', 12)],
        otherClaims: ['quote: the coroner: There were twelve fatalities'],
      },
      {
        in: 'Police announced 40 arrests.',
        found: [tollExample('detained', '40 arrests', 40)],
        otherClaims: ['quote: Police: 40 arrests'],
      },
      {
        in: 'Boats searched for ten divers feared missing.',
        found: [tollExample('missing', 'ten divers feared missing', 10)],
      },
      {
        in: 'The storm drove out some 40 people without a place to live.',
        found: [tollExample('displaced', 'some 40 people without a place to live', 40)],
      },
      { in: 'The crash resulted in six more deaths.', found: [tollExample('killed', 'six more deaths', 6)] },
      {
        in: 'Medics found nine men with stab wounds.',
        found: [tollExample('injured', 'nine men with stab wounds', 9)],
      },
    ],
    counterexamples: [
      { in: 'It was the 12th arrest this week.', otherClaims: ['date: 2024-W11 «this week»'] },
      'The two men still listed the missing paintings.',
      'His novel "Nine Men Dead" sold well.',
      'She reads "Forty Killed at Noon".',
    ],
  },
]
