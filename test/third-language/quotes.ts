import type { QuoteGrammar, QuoteRule } from '../../src/languages/quotes.ts'

const rules: readonly QuoteRule[] = [
  {
    name: 'said',
    before: 'speaker',
    pattern: "(?<![\\p{L}'])(?<cue>{said})(?: (?:{day}))?(?: (?:que |qu')| ?: ?(?=«))",
    examples: [
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
        otherClaims: ['date: 2024-03-13 «hier»'],
      },
    ],
    counterexamples: ['Le maire a déclaré la guerre aux rats.'],
  },
  {
    name: 'said after',
    contentSide: 'before',
    pattern: '(?<=» ?, )(?<cue>{said}) (?<speaker>{somebody}(?:, {somebody})?)(?=[.]|$)',
    examples: [
      {
        in: '« Le pont est fermé », a déclaré le maire.',
        found: [{ speaker: 'le maire', content: '« Le pont est fermé »', form: 'direct' }],
      },
      {
        in: '« Le pont est fermé », a déclaré la ministre, Anne Morel.',
        found: [{ speaker: 'Anne Morel', content: '« Le pont est fermé »', form: 'direct' }],
      },
    ],
    counterexamples: [
      { in: 'Le maire a déclaré que le pont était fermé.', otherClaims: ['quote: Le maire: le pont était fermé'] },
    ],
  },
  {
    name: 'according to',
    isAttribution: true,
    pattern: '^(?<cue>selon) (?<speaker>{somebody}), ',
    examples: [
      {
        in: "Selon l'hôpital, les blessés sont hors de danger.",
        found: [{ speaker: "l'hôpital", content: 'les blessés sont hors de danger', form: 'indirect' }],
      },
    ],
    counterexamples: ['Ils sont rangés selon leur âge.'],
  },
  {
    name: 'ends according to',
    isAttribution: true,
    contentSide: 'before',
    pattern: '(?<=\\S), (?<cue>selon) (?<speaker>{somebody})(?=[.]|$)',
    examples: [
      {
        in: "Les blessés sont hors de danger, selon l'hôpital.",
        found: [{ speaker: "l'hôpital", content: 'Les blessés sont hors de danger', form: 'indirect' }],
      },
    ],
    counterexamples: ['Ils sont rangés selon leur âge.'],
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
  precedingSpeaker: '(?<=^(?:[^«»,]{1,60}, )?(?<somebody>{somebody}) )',
  speakerSkips: '(?:hier|{day})(?:,? )',
  attachedAddressee: '(?!)',
  speakerEnds: '(?!)',
  nameEnds: ', ',
  apposition: '^(?<role>l[ea] [^,]{1,60}), (?<name>{somebody})$',
  headEnds: ' (?:de|du|des|à)(?= )',
  indefinite: 'une? ',
  antecedentWindow: { anaphora: 2, recent: 0, continued: 2 },
  properName: '(?:.* )?\\p{Lu}[\\p{L}-]*',
  personName: '\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){1,3}',
  pronoun: '(?:il|elle|ils|elles)',
  completeName: '(?!)',
  nameConnector: '(?:de|du|des)',
  genericSpeaker: '(?:on|certains|plusieurs)',
  agency: '(?:reuters|afp|agence)',
  contentEnds: '(?!)',
  dateline: '(?!)',
  titleCue: '(?:film|livre|journal)',
  leadIn: '(?:que|le|la|les)',
  article: "(?:les? |la |l')",
  continuationCue: '(?!)',
  agreements: [
    {
      name: 'masculine',
      cue: 'il',
      isPersonal: true,
      isSingular: true,
      speaker: '(?:le |un )?(?:maire|ministre|général|porte-parole)',
    },
    {
      name: 'feminine',
      cue: 'elle',
      isPersonal: true,
      isSingular: true,
      speaker: '(?:la |une )?(?:maire|ministre|générale|porte-parole)',
    },
    { name: 'plural', cue: 'ils|elles', speaker: '(?:les|des) ' },
  ],
  subject: '^(?:[^«»,]{1,60}, )?(?<subject>{somebody})(?= (?:a|ont|est|sont|était) )',
  mentions: ['^(?:[^«»,]{1,60}, )?(?<subject>{somebody})(?= (?:a|ont|est|sont|était) )'],
}
