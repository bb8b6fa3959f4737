import type { CasualtyRule } from '../../casualties.ts'

/** Counts of people whom none of this befell: rescued, threatened, denied, only imagined. */
export const spared: readonly CasualtyRule[] = [
  {
    name: 'spared, verb first',
    pattern: '(?<spared>{saves}) (?:{fill})(?<count>{whoever})',
    finds: [
      { in: 'Helicopters rescued 40 villagers from the roofs.', found: [] },
      { in: 'The army freed two hostages.', found: [] },
    ],
    leaves: ['The flood killed 40 villagers.'],
  },
  {
    name: 'definition',
    pattern:
      '(?<spared>defin(?:e|es|ed|ing|ition)|characteri[sz](?:e|es|ed)|classif(?:y|ies|ied)|categori[sz](?:e|es|ed))' +
      '(?!\\p{L})(?: {w}){0,18}? {fill}(?<count>{whoever})',
    finds: [{ in: 'The bureau defines a disaster as an event in which ten or more people are killed.', found: [] }],
    leaves: ['Definite news came late: ten people were killed.'],
  },
  {
    name: 'feared',
    pattern:
      '(?<spared>fear(?:s|ed|ing)?|afraid|worried|worry|concern(?:s|ed)?)(?: that| for| the (?:lives|deaths?) of){0,2} {fill}(?<count>{whoever})',
    finds: [
      { in: 'Rescuers fear 20 climbers have been killed.', found: [] },
      { in: 'It was feared that up to 12 nuns had drowned.', found: [] },
    ],
    leaves: ['Rescuers said 20 climbers had been killed and that they feared more snow.'],
  },
  {
    name: 'projected',
    pattern:
      '(?<spared>project(?:s|ed|ing)|predict(?:s|ed|ing)?|forecast(?:s|ed|ing)?|expect(?:s|ed|ing)?|anticipat' +
      '(?:es|ed|ing))(?: that)? {fill}(?<count>{whoever})',
    finds: [{ in: 'The study predicts 5,000 deaths by June.', found: [] }],
    leaves: ['The study recorded 5,000 deaths by June.'],
  },
  {
    name: 'feared dead',
    pattern:
      '(?<count>{whoever})(?: {word}){0,3}?(?: (?:on board|aboard|inside))?,? ' +
      '(?:(?:is|are|was|were|has been|have been) )?(?:(?:also|now|still|widely|reportedly) )?(?<spared>feared)' +
      '(?: to (?:have|be)(?: been)?)? {lost-word}(?!\\p{L})',
    finds: [
      { in: 'Forty miners are feared dead after the shaft collapsed.', found: [] },
      { in: 'Nine sailors were feared to have drowned.', found: [] },
    ],
    leaves: ['Boats searched for ten divers feared missing.', 'Forty miners are confirmed dead.'],
  },
  {
    name: 'supposed',
    pattern:
      '(?<spared>if|unless|whether|lest|suppose|supposing)(?: (?!{subordinate}(?!\\p{L})){v}){0,5}? {fill}(?<count>{whoever})',
    finds: [
      { in: 'If 10 people die, the mine must close.', found: [] },
      { in: 'It is not known whether 30 villagers were killed.', found: [] },
    ],
    leaves: ['Police asked whether the fire that killed ten people was set on purpose.'],
  },
  {
    name: 'toll to come',
    pattern:
      '(?:tolls?|deaths|fatalities|number of (?:{w} ){0,3}?{tolled})(?: {v}){0,3}? ' +
      '(?<spared>could|may|might|would|will|(?:is|was|are|were) {foretold}(?= to))' +
      '(?: (?:yet|well|still|also|eventually|even))?(?: (?:to )?{grow}(?: {up-to})?)? {fill}(?<count>{whoever})',
    finds: [
      { in: 'The death toll could reach 300, the mayor said.', found: [] },
      { in: 'The number of dead is expected to rise to 60.', found: [] },
    ],
    leaves: ['The death toll may rise as 22 people are missing.', 'The death toll has reached 300.'],
  },
  {
    name: 'only rumoured',
    pattern:
      '(?<spared>(?:no|without) {proof}|untrue|not true|false(?:ly)?(?: (?:claims?|reports?|rumou?rs?))?|rumou?rs?|' +
      'hoax)(?: (?:that|of|claim(?:s|ed|ing)?|report(?:s|ed)?))?' +
      '(?: (?!(?:that|which|who|when|after|in)(?!\\p{L})){v}){0,5}? {fill}(?<count>{whoever})',
    finds: [
      { in: 'There is no evidence that 20 nuns were killed.', found: [] },
      { in: 'Police called it a rumour that two boys had died.', found: [] },
    ],
    leaves: ['Without warning the dam broke, and 20 nuns were killed.'],
  },
  {
    name: 'not done',
    pattern:
      '(?<count>{whoever})(?: (?:who|that))? (?:(?:was|were|is|are|had|has|have|did) )?' +
      "(?<spared>(?:was|were|is|are|had|has|have|did)n't|not|never|nearly|almost)" +
      '(?: (?:been|be|themselves|actually|in fact)){0,2} ' +
      '(?:{killed-verb}|{injured-verb}|{displaced-verb}|{detained-verb}|die|died)(?!\\p{L})',
    finds: [
      { in: 'The ministry said the three reporters had not been killed.', found: [] },
      { in: 'Two climbers were nearly killed on Monday.', found: [] },
    ],
    leaves: ['The ministry said the three reporters had been killed.'],
  },
  {
    name: 'denied',
    pattern:
      '(?<spared>denied|denies|denying)(?: {deniable}){0,3}(?: (?!(?:responsibility|involvement|a|its|his|the)(?!\\p{L})){v}){0,4}? {fill}(?<count>{whoever})',
    finds: [{ in: 'The company denied that 20 miners had died.', found: [] }],
    leaves: ['The company denied responsibility for the blast, which killed 20 miners.'],
  },
  {
    name: 'denied, a clause',
    pattern:
      '(?<spared>(?:den(?:y|ied|ies|ying)|reject(?:s|ed|ing)|refut(?:es|ed|ing)|dismiss(?:es|ed|ing))(?: (?:any|all))?' +
      '(?: (?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?))?(?: that)?)' +
      '(?: (?!{not-denied}(?!\\p{L})){v}){0,6}? ' +
      '(?:(?:{killed-verb}|{kills}|{injured-verb}|{injures}|{detained-verb}) )?{fill}(?<count>{whoever})',
    finds: [
      { in: 'The army denied that the strike killed five farmers.', found: [] },
      { in: 'The army denies its troops shot dead 20 farmers.', found: [] },
      { in: 'It dismissed reports that two pilots had been captured.', found: [] },
    ],
    leaves: [
      'The army denied that it was behind the strike that killed five farmers.',
      'The army denied involvement in the killing of five farmers.',
    ],
  },
  {
    name: 'condition',
    pattern:
      '(?<spared>{may})(?: have)?(?: be| also| lead to| result in| cause| mean)? ' +
      '(?:{killed-verb}|{kills}|{injured-verb}|{injures}|{displaces}|{detains}) {fill}(?<count>{whoever})',
    finds: [
      { in: 'A breach of the dam could kill 500 people.', found: [] },
      { in: 'The men had plotted to kill three judges.', found: [] },
    ],
    leaves: [
      'The breach killed 500 people.',
      'The breach led to the deaths of 500 people.',
      'The gunman went on to kill four people.',
    ],
  },
  {
    name: 'plan',
    pattern:
      '(?<spared>{plans})(?: (?:to|of|for|the|a|an|on|at|mass)){0,3} (?:{kills}|{injures}|{detains}|{killed-verb}) {fill}(?<count>{whoever})',
    finds: [
      { in: 'He was jailed for the attempted murder of two nurses.', found: [] },
      { in: 'They had been planning the murder of five judges.', found: [] },
    ],
    leaves: ['He was jailed for the murder of two nurses.'],
  },
  {
    name: 'condition, second verb',
    pattern:
      '(?<spared>could|would|might|may) [^,;.]{1,80}? and (?:{kills}|{injures}|{displaces}|{detains}) {fill}(?<count>{whoever})',
    finds: [{ in: 'The storm could hit 3 million homes and kill hundreds.', found: [] }],
    leaves: ['The storm hit 3 million homes and killed hundreds.'],
  },
  {
    name: 'condition, passive',
    pattern:
      '(?<count>{whoever}),?(?: {w}){0,4}? ' +
      '(?<spared>(?:(?:could|would|might|can|should)(?! have {killed-verb}) (?:have )?(?:be(?:en)? )?|' +
      '(?:will|may|shall) (?:not )?(?:be )?|to (?:be )?(?!flee)){may-befall})',
    finds: [
      { in: 'Up to 9,000 residents could be displaced if the dam fails.', found: [] },
      { in: 'Some 60 miners will die unless help comes, the union said.', found: [] },
    ],
    leaves: [
      'Up to 9,000 residents were displaced.',
      'Some 9,000 residents are thought to have fled.',
      'The fire forced 9,000 residents to flee.',
    ],
  },
  {
    name: 'agent',
    pattern: '{done-by} (?<spared>by) {fill}(?<count>{whoever})',
    finds: [{ in: 'The mayor was killed by three gunmen.', found: [] }],
    leaves: ["Three gunmen were killed by the mayor's guards."],
  },
  {
    name: 'nobody',
    pattern:
      '(?<spared>{whose} of|no(?: new| further| other)?|none of|neither|nor|not one of) {fill}(?<count>{whoever})',
    finds: [{ in: 'No one was hurt in the fire.', found: [] }],
    leaves: ['One man was hurt in the fire.'],
  },
  {
    name: 'goods seized',
    pattern:
      '(?:seiz(?:ed|es|ing)|confiscat(?:ed|es|ing)|captur(?:ed|es|ing)|recover(?:ed|ing)) {fill}(?<count>{bare})(?<spared>)' +
      '(?= (?:{word} ){0,2}{word})',
    finds: [{ in: 'Police seized 3,000 fake MDMA.', found: [] }],
    leaves: ['Police seized 3,000 of them.', 'The rebels captured 12 in the raid.'],
  },
  {
    name: 'not in the team',
    pattern:
      '(?<count>{whoever})(?: {h}){0,4}? (?<spared>missing) (?:through|because of|due to|(?:from|in) (?:the|their|its) ' +
      '(?:squad|side|team|line-?up|list|game|match|final|roster))(?!\\p{L})',
    finds: [{ in: 'Nine players were missing through injury.', found: [] }],
    leaves: ['Nine sailors were missing after the storm.'],
  },
  {
    name: 'ran away',
    pattern:
      '(?<count>{whoever})(?: {h}){0,3}? (?<spared>fled|escaped) (?:the scene|on foot|on a motor\\p{L}+|with the|' +
      '(?:from )?(?:police|prison|jail|custody|the hospital)|in a (?:{word} )?(?:car|van|vehicle|boat|taxi))(?!\\p{L})',
    finds: [{ in: 'Three men fled the scene in a van.', found: [] }],
    leaves: ['Three thousand men fled the war.'],
  },
]
