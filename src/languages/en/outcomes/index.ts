import type { WordClasses } from '../../rule.ts'

/** The words that tell what became of people, by outcome. */
export const outcomes: WordClasses = {
  // Participles: before their object in the active voice, after it in the passive.
  'killed-verb': [
    ...['killed', 'slain', 'murdered', 'massacred', 'executed', 'assassinated', 'slaughtered', 'martyred', 'lynched'],
    ...['shot dead', 'gunned down', 'shot and killed', 'shot to death', 'stabbed to death', 'beaten to death'],
    ...[
      'hacked to death',
      'burned to death',
      'burnt to death',
      'burned alive',
      'crushed to death',
      'beheaded',
      'hanged',
    ],
    ...['mown down', 'mowed down', 'electrocuted', 'suffocated', 'drowned', 'decapitated', 'bludgeoned to death'],
    ...[
      'blown to pieces',
      'trampled to death',
      'tortured to death',
      'fatally shot',
      'fatally injured',
      'fatally wounded',
    ],
    ...[
      'liquidated',
      'pronounced dead',
      'declared dead',
      'fatally stabbed',
      'fatally struck',
      'struck and killed',
      'hit and killed',
      'wiped out',
      'claimed the lives of',
      'took the lives of',
      'taken the lives of',
      'cost the lives of',
    ],
    ...[
      'claims the lives of',
      'left dead',
      'claimed the life of',
      'claims the life of',
      'took the life of',
      'put to death',
    ],
    // "Knocked down and killed".
    '{harmed} and (?:killed|fatally injured|fatally wounded)',
  ],
  'injured-verb': [
    ...['gored', 'mauled', 'trampled', 'poisoned', 'sickened', 'blinded', 'disfigured', 'concussed'],
    '{harmed} and (?:injured|wounded|hurt)',
    '(?:flown|taken|airlifted|rushed|transferred|evacuated)(?: to(?: {v}){1,3}?)? for (?:urgent |medical |emergency )?treatment',
    '(?:bitten|stung|savaged|butted) by',
    '(?:shot|stabbed|slashed|struck|hit|bitten|kicked) in the {limb}(?! and (?:killed|died))',
    ...['injured', 'wounded', 'hurt', 'maimed', 'hospitalised', 'hospitalized', 'burned', 'burnt', 'scalded'],
    ...['treated for injuries', 'treated for wounds', 'treated in hospital', 'treated at hospital', 'shot and wounded'],
    ...[
      'taken to hospital',
      'taken to hospitals',
      'rushed to hospital',
      'admitted to hospital',
      'taken to the hospital',
      '(?:taken|rushed|transported|airlifted|flown|brought|transferred|admitted)(?: {word}){0,2} to (?:{v} ){0,4}?' +
        '(?:hospitals?|clinics?|emergency (?:rooms?|departments?)|a&e|infirmary|(?:burn|trauma|medical) (?:cent(?:er|re)s?|units?))',
    ],
  ],
  // What was done to somebody first.
  harmed: [
    ...['knocked down', 'hit', 'struck', 'run over', 'swept away', 'shot', 'stabbed', 'attacked', 'beaten', 'ambushed'],
    ...['mauled', 'crushed', 'thrown', 'robbed', 'trapped', 'dragged'],
  ],
  'missing-verb': ['unaccounted for', 'lost at sea', 'reported missing', 'lost overboard'],
  'displaced-verb': [
    ...['displaced', 'evacuated', 'uprooted', 'relocated', 'made homeless', 'left homeless', 'rendered homeless'],
    ...['forced from their homes', 'driven from their homes', 'forced out of their homes', 'forced to flee'],
    ...['forced to leave their homes', 'moved to safety', 'moved to shelters', 'resettled', 'internally displaced'],
    ...[
      'forced to evacuate',
      'ordered to evacuate',
      'told to evacuate',
      'told to leave',
      'asked to leave',
      'ordered to leave',
      'forced to leave',
      'forced to abandon their homes',
    ],
  ],
  'detained-verb': [
    ...['detained', 'arrested', 'captured', 'apprehended', 'rounded up', 'imprisoned', 'jailed', 'held hostage'],
    ...[
      'taken into custody',
      'taken prisoner',
      'taken captive',
      'taken hostage',
      'held captive',
      'interned',
      'recaptured',
      'rearrested',
      're-arrested',
    ],
    ...[
      '(?:thrown|put|committed) (?:in|into|to|behind) (?:prison|jail|bars|custody)',
      'sent to (?:prison|jail) for',
      'held on suspicion',
      'held for questioning',
      'abducted',
      'kidnapped',
      'kidnaped',
      'seized',
      'remanded',
      'held in custody',
      'in custody',
      'under arrest',
      'booked (?:into (?:{word} ){0,4}?(?:jail|prison)|on (?:{v} ){0,4}?(?:charges?|suspicion|counts?|warrants?))',
    ],
  ],
  // Present tense and -ing forms: always before their object.
  kills: ['kill', 'kills', 'killing', 'murder', 'murders', 'murdering', 'executing', 'executes', 'assassinating']
    .concat([
      'massacring',
      'slaughtering',
      'claiming the lives of',
      'taking the lives of',
      'claiming the life of',
      'taking the life of',
      'shooting dead',
      'slaying',
    ])
    .concat([
      'gunning down',
      'beheading',
      'claim the lives of',
      'costing the lives of',
      'the killing of',
      'the deaths of',
    ])
    .concat(['the death of', 'the murder of', 'the killings of', 'the murders of', 'death of', 'deaths of'])
    .concat(['the assassination of', 'assassination of', 'murder of', 'murders of', 'killing of', 'the execution of'])
    .concat([
      'the loss of',
      'the bodies of',
      'the body of',
      'the remains of',
      'the corpses of',
      'bodies of',
      'remains of',
    ]),
  injures: [
    'injure',
    'injures',
    'injuring',
    'wound',
    'wounds',
    'wounding',
    'hurting',
    'hurts',
    'the wounding of',
    'bit',
    'biting',
  ].concat(['injuries to', 'the injuring of', 'maiming']),
  displaces: [
    'drove out',
    'driven out',
    'driving out',
    'displace',
    'displaces',
    'displacing',
    'evacuate',
    'evacuates',
    'evacuating',
    'uproots',
    'uprooting',
  ].concat(['the evacuation of', 'the displacement of', 'forcing', 'forces', 'forced', 'driving', 'relocating']),
  detains: ['arrest', 'arrests', 'arresting', 'detain', 'detains', 'detaining', 'captures', 'capturing', 'capture']
    .concat(['rounding up', 'abducting', 'kidnapping', 'the arrest of', 'the arrests of', 'the detention of'])
    .concat(['the capture of', 'the abduction of', 'the kidnapping of', 'apprehending', 'arrest of', 'detention of']),
  // Verbs without an object: after those they tell of.
  died: ['died', 'die', 'perished', 'drowned', 'lost their lives', 'lost his life', 'lost her life', 'lose their lives']
    .concat(['fell to their deaths', 'bled to death', 'burned to death', 'burnt to death', 'froze to death', 'drown'])
    .concat(['met their deaths', 'starved to death', 'succumbed', 'passed away', 'are dead', 'were dead', 'was dead'])
    .concat(['is dead', 'are confirmed dead', 'is confirmed dead', 'were confirmed dead', 'was confirmed dead'])
    .concat([
      'are believed dead',
      'were found dead',
      'were reported dead',
      'was reported dead',
      'are reported dead',
      'was found dead',
      '(?:is|are|was|were|been|be) (?:\\p{L}+ )?(?:confirmed|believed|presumed|reported|found|declared|pronounced) dead',
      'lay dead',
      'suffocated',
    ]),
  suffered: ['suffered injuries', 'sustained injuries', 'suffered wounds', 'suffered burns', 'sustained wounds']
    .concat(['suffered minor injuries', 'suffered serious injuries', 'sustained minor injuries', 'needed treatment'])
    .concat(['broke (?:his|her|their|an?) (?:{word} )?(?:{limb}|ribs?|pelvis|wrist|collarbone|nose)(?!\\p{L})'])
    .concat(['(?:needed|required|need|require) (?:hospital|medical|emergency) (?:treatment|care)'])
    .concat(['required treatment', 'required hospital treatment', 'were treated for', 'was treated for'])
    .concat([
      '(?:suffer(?:ed|ing)?|sustain(?:ed|ing)?|received)(?: {word}){0,4} ' +
        '(?:injuries|injury|wounds?|burns?|fractures?|cuts|bruises|bruising|concussion|lacerations|poisoning|smoke ' +
        'inhalation)',
      '(?:being|were|was|are|been) treated (?:{v} ){0,5}?(?:injuries|wounds|burns|smoke inhalation|hospitals?)',
      '(?:remain(?:s|ed)?|is|are|was|were|listed|reported|hospitali[sz]ed)' +
        '(?: (?:still|also|now|reportedly|later|currently|listed|reported|being treated|treated)){0,2} in (?:an? |the )?' +
        '(?:(?:\\p{L}+,? ){0,3}?(?:critical|serious|grave|stable|fair|life-threatening|guarded)(?: \\p{L}+){0,3}? ' +
        'condition|(?:\\p{L}+ )?intensive care|(?:\\p{L}+ )?hospitals?' +
        '(?=$|[,.;]| (?:with|on|after|in|and|for|as|by|following|this|where)(?!\\p{L})))',
    ]),
  vanished: [
    'went missing',
    'been missing since',
    'are missing',
    'were missing',
    'remain missing',
    'remained missing',
    'was missing',
    'is missing',
  ]
    .concat([
      'are still missing',
      'were still missing',
      'is still missing',
      'disappeared',
      'have disappeared',
      'vanished',
    ])
    .concat(['have gone missing', 'had gone missing', 'remain unaccounted for', 'still missing', 'gone missing'])
    .concat(['could not be found', '(?:have|has|had) (?:still )?not been (?:found|seen since|heard from since)']),
  fled: [
    '(?<![^\\p{L}]and )fled',
    'flee',
    'have fled',
    'had fled',
    'fled their homes',
    'left their homes',
    'abandoned their homes',
  ]
    .concat([
      'lost their homes',
      'sought shelter',
      'sought refuge',
      'took shelter',
      'took refuge',
      'crossed the border',
    ])
    .concat([
      '(?:take|taking|taken)(?: (?:temporary|emergency))? (?:shelter|refuge)',
      'have left their homes',
      'had to leave their homes',
      'had to flee',
      'had to be evacuated',
      'are homeless',
      'have (?:no homes?|nowhere to (?:live|go))',
    ]),
  captive: [
    'in captivity',
    '(?:remain(?:s|ed)?|being|still)(?: {word}){0,1} (?:captive|hostage|in captivity|in detention|in custody|behind bars)',
    '(?:are|were|is|was) (?:still )?being held',
    '(?:are|is|remains?) (?:still |now )?in (?:prison|jail)(?=$|[,.;]| (?:for|after|over|and|on|in|awaiting)(?!\\p{L}))',
  ],
  // Right after a count they are what is counted: "27 dead".
  dead: [
    'dead',
    'deaths',
    'fatalities',
    'killed',
    'bodies',
    'body(?! of (?:water|work)|-)',
    'corpses',
    'fatality',
    'confirmed deaths',
    'victims dead',
  ].concat([
    'slain',
    'martyrs',
    'confirmed dead',
    'civilian deaths',
    'military deaths',
    'charred bodies',
    'lifeless bodies',
  ]),
  hurt: ['injured', 'wounded', 'injuries', 'hurt', 'casualties wounded', 'seriously injured', 'seriously wounded']
    .concat(['slightly injured', 'slightly wounded', 'critically injured', 'critically wounded', 'gravely wounded'])
    .concat(['badly injured', 'badly wounded', 'severely injured', 'severely wounded', 'lightly wounded'])
    .concat(['with minor injuries', 'with serious injuries', 'with injuries', 'with slight injuries', 'with burns'])
    .concat(['in a critical condition', 'in critical condition', 'in serious condition'])
    .concat(['with(?: {word}){0,4} (?:injuries|wounds|burns)']),
  lost: [
    'missing(?=$|[^\\p{L} ]| (?:{plural}(?<!persons)|in|on|at|after|since|from|and|as|by|for|when|near|off|but|or|' +
      'amid|with|while|following|feared|including|are|were|is|was|have|had|under|there|people)(?!\\p{L}))',
    'disappearances',
    'unaccounted for',
  ],
  homeless: [
    'without (?:a )?(?:place to live|place to stay|homes?|shelter|roofs?(?: over their heads)?)',
    'displaced',
    'homeless',
    'evacuees',
    'displaced people',
    'displaced persons',
    'evacuated',
  ],
  held: ['detainees', 'arrests', 'detentions', 'detained', 'arrested', 'captured'],
}
