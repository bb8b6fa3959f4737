import type { CasualtyRule } from '../../casualties.ts'

/** Counts of people to whom none of this happened: the rescued, the perpetrators, the ill, those left behind. */
export const spared: readonly CasualtyRule[] = [
  {
    name: 'spared, verb first',
    pattern: '(?<spared>{saves}) (?:{fill})(?<count>{whoever})',
    examples: [
      { in: 'Helicopters rescued 40 villagers from the roofs.', found: [] },
      { in: 'The army freed two hostages.', found: [] },
    ],
    counterexamples: [{ in: 'The flood killed 40 villagers.', otherClaims: ['count: killed 40 «40 villagers»'] }],
  },
  {
    name: 'agent',
    pattern: '{done-by} (?<spared>by) {fill}(?<count>{whoever})',
    examples: [{ in: 'The mayor was killed by three gunmen.', found: [] }],
    counterexamples: [
      { in: "Three gunmen were killed by the mayor's guards.", otherClaims: ['count: killed 3 «Three gunmen»'] },
    ],
  },
  {
    name: 'nobody',
    pattern:
      '(?<spared>{whose} of|no(?: new| further| other)?|none of|neither|nor|not one of) {fill}(?<count>{whoever})',
    examples: [{ in: 'No one was hurt in the fire.', found: [] }],
    counterexamples: [{ in: 'One man was hurt in the fire.', otherClaims: ['count: injured 1 «One man»'] }],
  },
  {
    name: 'title',
    pattern: '{titled}(?: {v}){0,2}?,? ["“‘](?<count>{whoever})(?<spared>)',
    examples: [
      { in: 'His novel "Nine Men Dead" sold well.', found: [] },
      { in: 'There was a film called “Two Nuns Killed”.', found: [] },
    ],
    counterexamples: [
      {
        in: 'The report spoke of "nine men dead".',
        otherClaims: ['quote: The report: "nine men dead"', 'count: killed 9 «nine men dead»'],
      },
    ],
  },
  {
    name: 'goods seized',
    pattern:
      '(?:seiz(?:ed|es|ing)|confiscat(?:ed|es|ing)|captur(?:ed|es|ing)|recover(?:ed|ing)) {fill}(?<count>{bare})(?<spared>)' +
      '(?= (?:{word} ){0,2}{word})',
    examples: [{ in: 'Police seized 3,000 fake MDMA.', found: [] }],
    counterexamples: [{ in: 'The rebels captured 12 in the raid.', otherClaims: ['count: detained 12 «12»'] }],
    knownFailures: [
      { in: 'Police seized 3,000 of them.', expected: [], reason: 'Nothing here tells whether they are people.' },
    ],
  },
  {
    name: 'not in the team',
    pattern:
      '(?<count>{whoever})(?: {h}){0,4}? (?<spared>missing) (?:through|because of|due to|(?:from|in) (?:the|their|its) ' +
      '(?:squad|side|team|line-?up|list|game|match|final|roster))(?!\\p{L})',
    examples: [{ in: 'Nine players were missing through injury.', found: [] }],
    counterexamples: [
      { in: 'Nine sailors were missing after the storm.', otherClaims: ['count: missing 9 «Nine sailors»'] },
    ],
  },
  {
    name: 'ran away',
    pattern:
      '(?<count>{whoever})(?: {h}){0,3}? (?<spared>fled|escaped) (?:the scene|on foot|on a motor\\p{L}+|with the|' +
      '(?:from )?(?:police|prison|jail|custody|the hospital)|in a (?:{word} )?(?:car|van|vehicle|boat|taxi))(?!\\p{L})',
    examples: [{ in: 'Three men fled the scene in a van.', found: [] }],
    counterexamples: [
      { in: 'Three thousand men fled the war.', otherClaims: ['count: displaced 3000 «Three thousand men»'] },
    ],
  },
]
