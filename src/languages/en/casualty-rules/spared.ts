import type { CasualtyRule } from '../../casualties.ts'

/** Counts of people whom none of this befell: rescued, threatened, denied, only imagined. */
export const spared: readonly CasualtyRule[] = [
  {
    name: 'spared, verb first',
    pattern:
      '(?<spared>located|rescued|rescuing|saved|saving|freed|freeing|released|releasing|release of|survived by|threatened|threatening|affecting|affected|treated and released|carrying|carried|housing|home to) (?:{fill})(?<count>{anyone})',
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
      '(?<spared>could|would|might|may|can|to(?! (?:have|the|an?)(?!\\p{L}))|will|should|shall|not|never|plotted to|tried to|attempted to|plan to|able to)(?: have)?(?: be| also| lead to| result in| cause| mean)? (?:{killed-verb}|{kills}|{injured-verb}|{injures}|{displaces}|{detains}) {fill}(?<count>{anyone})',
    finds: [
      { in: 'A breach of the dam could kill 500 people.', found: [] },
      { in: 'The men had plotted to kill three judges.', found: [] },
    ],
    leaves: ['The breach killed 500 people.', 'The breach led to the deaths of 500 people.'],
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
      '(?<count>{anyone}),?(?: {w}){0,4}? (?<spared>(?:(?:could|would|might|can|should)(?! have {killed-verb}) (?:have )?(?:be(?:en)? )?|to (?:be )?(?!flee))(?:{killed-verb}|{injured-verb}|{displaced-verb}|{died}|die|perish|drown|flee))',
    finds: [{ in: 'Up to 9,000 residents could be displaced if the dam fails.', found: [] }],
    leaves: [
      'Up to 9,000 residents were displaced.',
      'Some 9,000 residents are thought to have fled.',
      'The fire forced 9,000 residents to flee.',
    ],
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
    pattern:
      '(?<spared>(?:father|mother|parents?|grandfather|grandmother|widow|husband|wife|leader|head|owner) of|no(?: new| further| other)?|none of|neither|nor|not one of) {fill}(?<count>{anyone})',
    finds: [{ in: 'No one was hurt in the fire.', found: [] }],
    leaves: ['One man was hurt in the fire.'],
  },
]
