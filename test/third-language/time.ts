import type { Sense, TimeGrammar, TimeRule } from '../../src/languages/time.ts'

const numbered = (names: string): Record<string, number> =>
  Object.fromEntries(names.split(' ').map((name, i) => [name, i + 1]))

const units: Record<string, Sense> = {
  jour: { unit: 'day' },
  jours: { unit: 'day' },
  semaine: { unit: 'week' },
  semaines: { unit: 'week' },
  mois: { unit: 'month' },
  an: { unit: 'year' },
  ans: { unit: 'year' },
  année: { unit: 'year' },
}

const rules: readonly TimeRule[] = [
  {
    name: 'day month',
    pattern: '(?:le )?(?<day>3[01]|[12]\\d|0?[1-9])(?:er)? (?<month>{month})(?: (?<year>(?:19|20)\\d\\d))?(?!\\d)',
    examples: [
      { in: 'Le traité fut signé le 3 mars 2024.', found: [{ expression: 'le 3 mars 2024', value: '2024-03-03' }] },
      { in: 'Il a démissionné le 1er février.', found: [{ expression: 'le 1er février', value: '2022-02-01' }] },
    ],
    counterexamples: [{ in: 'Ils étaient 30 en mars.', otherClaims: ['date: 2022-03 «mars»'] }],
  },
  {
    name: 'month',
    pattern: '(?<month>{month})(?: (?<year>(?:19|20)\\d\\d))?(?!\\d)',
    examples: [{ in: 'Le pont a rouvert en août 2021.', found: [{ expression: 'août 2021', value: '2021-08' }] }],
    counterexamples: [{ in: 'Le pont a rouvert hier.', otherClaims: ['date: 2022-06-14 «hier»'] }],
  },
  {
    name: 'weekday',
    pattern: '(?<weekday>{weekday})',
    examples: [{ in: 'Le navire a accosté lundi.', found: [{ expression: 'lundi', value: '2022-06-13' }] }],
    counterexamples: ['Le navire a accosté.'],
  },
  {
    name: 'near day',
    pattern: '(?<step>{step})',
    fields: { unit: 'day' },
    examples: [
      { in: 'Hier, un pont est tombé.', found: [{ expression: 'Hier', value: '2022-06-14' }] },
      { in: "Le procès s'ouvre aujourd'hui.", found: [{ expression: "aujourd'hui", value: '2022-06-15' }] },
    ],
    counterexamples: ['Un pont est tombé.'],
  },
  {
    name: 'last unit',
    pattern: "(?:la |le |l')?(?<unit>semaine|mois|an|année) (?:dernière?|passée?)",
    fields: { step: -1 },
    examples: [
      { in: 'La semaine dernière, il a plu.', found: [{ expression: 'La semaine dernière', value: '2022-W23' }] },
      { in: 'Elle est partie le mois dernier.', found: [{ expression: 'le mois dernier', value: '2022-05' }] },
    ],
    counterexamples: ['Il a plu une semaine.'],
  },
]

export const time: TimeGrammar = {
  lexicon: {
    month: numbered('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    weekday: numbered('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    unit: units,
    step: { 'avant-hier': -2, hier: -1, "aujourd'hui": 0, demain: 1 },
    number: { un: 1, une: 1 },
  },
  words: {},
  proclitics: '',
  amount: '(?<number>\\d{1,3}|{number}) (?<unit>jours?|semaines?|mois|ans?)',
  connectors: { close: ' ', loose: ',? ?(?:le )?' },
  ranges: [{ before: '(?:du|de) ', between: ' (?:au|à) ' }],
  listSeparator: '(?:,| et) (?:en )?',
  tense: {
    near: '(?!)',
    future: '\\p{L}+ra|\\p{L}+ront|doit',
    past: '(?:a|ont|est|sont|fut|avait) \\p{L}+',
    clause: '[;:]',
  },
  rules,
}
