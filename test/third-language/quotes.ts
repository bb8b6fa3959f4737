import type { QuoteGrammar, QuoteRule } from '../../src/languages/quotes.ts'

const rules: readonly QuoteRule[] = [
  {
    name: 'said',
    before: 'speaker',
    pattern: "(?<![\\p{L}'])(?<cue>{said})(?: (?:{day}))?(?: (?:que |qu')| ?: ?(?=«))",
    finds: [
      {
        in: 'Le maire a déclaré que le pont était fermé.',
        found: [{ speaker: 'Le maire', content: 'le pont était fermé', form: 'indirect' }],
      },
      {
        in: 'Anne Morel a affirmé : « Nous restons ici. »',
        found: [{ speaker: 'Anne Morel', content: '« Nous restons ici. »', form: 'direct' }],
      },
      {
        in: "Marie Blin est arrivée hier. Elle a dit qu'elle resterait.",
        found: [{ speaker: 'Marie Blin', content: 'elle resterait', form: 'indirect' }],
        also: ['date: 2024-03-13 «hier»'],
      },
    ],
    leaves: ['Le maire a déclaré la guerre aux rats.'],
  },
  {
    name: 'said-after',
    reach: 'before',
    pattern: '(?<=» ?, )(?<cue>{said}) (?<speaker>{somebody}(?:, {somebody})?)(?=[.]|$)',
    finds: [
      {
        in: '« Le pont est fermé », a déclaré le maire.',
        found: [{ speaker: 'le maire', content: '« Le pont est fermé »', form: 'direct' }],
      },
      {
        in: '« Le pont est fermé », a déclaré la ministre, Anne Morel.',
        found: [{ speaker: 'Anne Morel', content: '« Le pont est fermé »', form: 'direct' }],
      },
    ],
    leaves: [{ in: 'Le maire a déclaré que le pont était fermé.', also: ['quote: Le maire: le pont était fermé'] }],
  },
  {
    name: 'according-to',
    attributes: true,
    pattern: '^(?<cue>selon) (?<speaker>{somebody}), ',
    finds: [
      {
        in: "Selon l'hôpital, les blessés sont hors de danger.",
        found: [{ speaker: "l'hôpital", content: 'les blessés sont hors de danger', form: 'indirect' }],
      },
    ],
    leaves: ['Ils sont rangés selon leur âge.'],
  },
  {
    name: 'ends-according-to',
    attributes: true,
    reach: 'before',
    pattern: '(?<=\\S), (?<cue>selon) (?<speaker>{somebody})(?=[.]|$)',
    finds: [
      {
        in: "Les blessés sont hors de danger, selon l'hôpital.",
        found: [{ speaker: "l'hôpital", content: 'Les blessés sont hors de danger', form: 'indirect' }],
      },
    ],
    leaves: ['Ils sont rangés selon leur âge.'],
  },
]

export const quotes: QuoteGrammar = {
  words: {
    said: ['(?:a|ont|avait) (?:dit|déclaré|affirmé|ajouté|annoncé|indiqué)', 'dit', 'affirme', 'déclare'],
    day: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'hier', "aujourd'hui"],
    verb: ['a', 'ont', 'est', 'sont', 'était', 'que', 'qui', 'selon', 'dit', 'affirme', 'déclare'],
    noun: "(?!{verb}(?![\\p{L}'-]))[\\p{L}][\\p{L}'-]*",
    somebody: '{noun}(?: {noun}){0,9}',
  },
  rules,
  before: '(?<=^(?:[^«»,]{1,60}, )?(?<somebody>{somebody}) )',
  speakerSkips: '(?:hier|{day})(?:,? )',
  told: '(?!)',
  speakerEnds: '(?!)',
  nameEnds: ', ',
  apposition: '^(?<role>l[ea] [^,]{1,60}), (?<name>{somebody})$',
  headEnds: ' (?:de|du|des|à)(?= )',
  introduces: 'une? ',
  memory: { meant: 2, last: 0, goesOn: 2 },
  properName: '(?:.* )?\\p{Lu}[\\p{L}-]*',
  personName: '\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){1,3}',
  pronoun: '(?:il|elle|ils|elles)',
  whole: '(?!)',
  binds: '(?:de|du|des)',
  nobody: '(?:on|certains|plusieurs)',
  agency: '(?:reuters|afp|agence)',
  contentEnds: '(?!)',
  dateline: '(?!)',
  namedAfter: '(?:film|livre|journal)',
  lead: '(?:que|le|la|les)',
  article: "(?:les? |la |l')",
  continues: '(?!)',
  forms: [
    {
      name: 'masculine',
      said: 'il',
      person: true,
      single: true,
      speaker: '(?:le |un )?(?:maire|ministre|général|porte-parole)',
    },
    {
      name: 'feminine',
      said: 'elle',
      person: true,
      single: true,
      speaker: '(?:la |une )?(?:maire|ministre|générale|porte-parole)',
    },
    { name: 'plural', said: 'ils|elles', speaker: '(?:les|des) ' },
  ],
  subject: '^(?:[^«»,]{1,60}, )?(?<subject>{somebody})(?= (?:a|ont|est|sont|était) )',
  noticed: ['^(?:[^«»,]{1,60}, )?(?<subject>{somebody})(?= (?:a|ont|est|sont|était) )'],
}
