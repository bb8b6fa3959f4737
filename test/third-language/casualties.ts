import { type CasualtyGrammar, type CasualtyRule, tollExample } from '../../src/languages/casualties.ts'

const rules: readonly CasualtyRule[] = [
  {
    name: 'passive',
    pattern:
      '(?<count>{anyone})(?: {word}){0,4}? (?:ont été|a été|sont|est) (?:(?<killed>{dead})|(?<injured>{hurt})|(?<missing>{lost})|(?<detained>{held}))',
    examples: [
      {
        in: 'Trois soldats ont été tués dans la nuit.',
        found: [tollExample('killed', 'Trois soldats', 3, 3, 'combatant')],
      },
      { in: 'Un berger a été blessé.', found: [tollExample('injured', 'Un berger', 1)] },
      {
        in: 'Jusqu’à 300 manifestants ont été arrêtés.',
        found: [tollExample('detained', 'Jusqu’à 300 manifestants', null, 300)],
      },
    ],
    counterexamples: ['Trois maisons ont été détruites.'],
    knownFailures: [
      {
        in: 'Une bombe a tué trois civils.',
        expected: ['count: killed 3 «trois civils»'],
        reason: 'no rule reads those whom something killed as its object',
      },
    ],
  },
  {
    name: 'count and noun',
    pattern: '(?<count>{count}) (?<noun>(?<killed>morts?|tués)|(?<injured>blessés)|(?<missing>disparus))',
    examples: [
      {
        in: "L'explosion a fait quatre morts et au moins douze blessés.",
        found: [tollExample('killed', 'quatre morts', 4), tollExample('injured', 'au moins douze blessés', 12, null)],
      },
    ],
    counterexamples: ['Les quatre mortiers ont tiré.'],
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
  countPatterns: [
    { kind: 'thing', pattern: '(?<count>#) (?:maisons?|ans|jours?|mètres?|mortiers?|ponts?|écoles?)' },
    { kind: 'people', pattern: "(?<count># (?:de |d')?{persons})" },
    { kind: 'one', pattern: '(?<count>une (?:personne|femme))', value: 1 },
  ],
  rules,
  claimants: [
    {
      name: 'tally of',
      pattern: '(?<claimant>le ministère) (?:fait état de|recense)',
      examples: [
        {
          in: 'Le ministère recense douze blessés.',
          found: [{ claimant: 'Le ministère', count: 'douze blessés' }],
          otherClaims: ['count: injured 12 «douze blessés»'],
        },
      ],
      counterexamples: [{ in: 'Douze personnes ont été tuées.', otherClaims: ['count: killed 12 «Douze personnes»'] }],
    },
  ],
  households: 'familles?|foyers?',
  victims: {
    combatant: 'soldats?|combattants?',
    civilian: 'civils?|habitants?',
    vulnerable: 'enfants?|femmes?',
    anaphor: "d'entre eux",
    tail: '(?!)',
  },
  conflict: 'guerre|combats|soldats|armée|bombardements?',
}
