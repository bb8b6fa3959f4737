import { type CasualtyGrammar, type CasualtyRule, toll } from '../../src/languages/casualties.ts'

const rules: readonly CasualtyRule[] = [
  {
    name: 'passive',
    pattern:
      '(?<count>{anyone})(?: {word}){0,4}? (?:ont été|a été|sont|est) (?:(?<killed>{dead})|(?<injured>{hurt})|(?<missing>{lost})|(?<detained>{held}))',
    finds: [
      {
        in: 'Trois soldats ont été tués dans la nuit.',
        found: [toll('killed', 'Trois soldats', 3, 3, 'combatant')],
      },
      { in: 'Un berger a été blessé.', found: [toll('injured', 'Un berger', 1)] },
      {
        in: 'Jusqu’à 300 manifestants ont été arrêtés.',
        found: [toll('detained', 'Jusqu’à 300 manifestants', null, 300)],
      },
    ],
    leaves: ['Trois maisons ont été détruites.'],
    misses: [
      {
        in: 'Une bombe a tué trois civils.',
        should: ['count: killed 3 «trois civils»'],
        why: 'no rule reads those whom something killed as its object',
      },
    ],
  },
  {
    name: 'count and noun',
    pattern: '(?<count>{count}) (?<noun>(?<killed>morts?|tués)|(?<injured>blessés)|(?<missing>disparus))',
    finds: [
      {
        in: "L'explosion a fait quatre morts et au moins douze blessés.",
        found: [toll('killed', 'quatre morts', 4), toll('injured', 'au moins douze blessés', 12, null)],
      },
    ],
    leaves: ['Les quatre mortiers ont tiré.'],
  },
]

export const casualties: CasualtyGrammar = {
  words: {
    word: "(?!(?:a|ont|est|sont|que|qui|et)(?!\\p{L}))[\\p{L}'-]+",
    persons: '(?:soldat|civil|personne|enfant|femme|homme|manifestant|habitant|berger)s?',
    dead: ['tués', 'tué', 'tuées', 'morts', 'mort'],
    hurt: ['blessés', 'blessé', 'blessées'],
    lost: ['disparus', 'disparu', 'portés disparus'],
    held: ['arrêtés', 'arrêté', 'arrêtées'],
  },
  counted: [
    { kind: 'thing', pattern: '(?<count>#) (?:maisons?|ans|jours?|mètres?|mortiers?|ponts?|écoles?)' },
    { kind: 'people', pattern: "(?<count># (?:de |d')?{persons})" },
    { kind: 'one', pattern: '(?<count>une (?:personne|femme))', value: 1 },
  ],
  rules,
  claimants: [
    {
      name: 'tally of',
      pattern: '(?<claimant>le ministère) (?:fait état de|recense)',
      finds: [
        {
          in: 'Le ministère recense douze blessés.',
          found: [{ claimant: 'Le ministère', count: 'douze blessés' }],
          also: ['count: injured 12 «douze blessés»'],
        },
      ],
      leaves: [{ in: 'Douze personnes ont été tuées.', also: ['count: killed 12 «Douze personnes»'] }],
    },
  ],
  victims: {
    combatant: 'soldats?|combattants?',
    civilian: 'civils?|habitants?',
    vulnerable: 'enfants?|femmes?',
    anaphor: "d'entre eux",
    tail: '(?!)',
  },
  conflict: 'guerre|combats|soldats|armée|bombardements?',
}
