import type { QuoteRule } from '../quotes.ts'

/** Utterances that hang on the clause before them: “…, adding that …”, “issued a statement saying …”. */
export const participles: readonly QuoteRule[] = [
  {
    name: 'quoting somebody',
    pattern:
      '(?<=[,—–] ?)(?<join>)(?<cue>(?:quoting|citing) (?<speaker>{people}(?:{aside}){0,2}),? as (?:saying|telling|stating))(?: that|:)? ',
    examples: [
      {
        in: 'The agency said the bridge was shut, quoting a police officer as saying two cables had snapped.',
        found: [{ speaker: 'a police officer', content: 'two cables had snapped' }],
        otherClaims: ['quote: The agency: the bridge was shut'],
      },
    ],
    counterexamples: ['The plan was dropped, citing costs.'],
  },
  {
    name: 'with somebody saying',
    pattern:
      '{with-them} (?<speaker>{people}) (?:(?<cue>{saying}|{adding}){word-end}(?: {when}| at the time)?{opening}|(?<cue>{telling-of}) )(?=\\S)',
    examples: [
      {
        in: 'It was the worst fire in years, with officials saying ten homes were lost.',
        found: [{ speaker: 'officials', content: 'ten homes were lost', form: 'indirect' }],
      },
      {
        in: 'The search ended on Monday, with Klein describing the “real threat” of a fall.',
        found: [{ speaker: 'Klein', content: 'the “real threat” of a fall' }],
        otherClaims: ['date: 2024-03-11 «Monday»'],
      },
      {
        in: 'The court found no trace despite the site claiming a guard had lied.',
        found: [{ speaker: 'the site', content: 'a guard had lied' }],
      },
    ],
    counterexamples: ['The fire went on, with ten homes lost.'],
  },
  {
    name: 'statement saying',
    pattern:
      '(?={text-saying}{word-end})(?<= {a-text} )(?<join>)(?<cue>{text-saying})(?:{circumstance-that},? that,? |,? |: ?)(?=\\S)',
    examples: [
      {
        in: 'The palace issued a statement saying the visit was off.',
        found: [{ speaker: 'The palace', content: 'the visit was off', form: 'indirect' }],
      },
      {
        in: 'The tenants filed a petition in court on Monday arguing the rent was too high.',
        found: [{ speaker: 'The tenants', content: 'the rent was too high' }],
        otherClaims: ['date: 2024-03-11 «Monday»'],
      },
      {
        in: 'The owners filed papers alleging the tenants broke the lock.',
        found: [{ speaker: 'The owners', content: 'the tenants broke the lock' }],
      },
    ],
    counterexamples: ['A man saying little sat down.'],
  },
  {
    name: 'saying that',
    pattern: '{hanging}(?<cue>{saying}){word-end}{circumstance}{opening}(?=\\S)',
    examples: [
      {
        in: 'The mayor visited the school, saying that classes would resume.',
        found: [{ speaker: 'The mayor', content: 'classes would resume', form: 'indirect' }],
      },
      {
        in: 'Anna’s brother, Hugo Klein, is leaving town, saying rents are too high.',
        found: [{ speaker: 'Hugo Klein', content: 'rents are too high' }],
      },
      {
        in: 'But her deputy, Hugo Klein, left the hall, saying rents were too high.',
        found: [{ speaker: 'Hugo Klein', content: 'rents were too high' }],
      },
    ],
    counterexamples: ['A man saying little sat down.'],
  },
  {
    name: 'adding that',
    pattern:
      '{hanging}(?<cue>{adding}){word-end}{circumstance}(?:{circumstance-that},? that,? |: ?|,? (?={mark})| (?={clause-next}|{asking}))(?=\\S)',
    examples: [
      {
        in: 'The mayor said the school was safe, adding that classes would resume.',
        found: [{ speaker: 'The mayor', content: 'classes would resume', form: 'indirect' }],
        otherClaims: ['quote: The mayor: the school was safe'],
      },
      {
        in: 'The court backed the tenants, ruling only they may sell the flat.',
        found: [{ speaker: 'The court', content: 'only they may sell the flat' }],
      },
    ],
    counterexamples: [
      { in: 'The alliance has grown, adding two members last year.', otherClaims: ['date: 2023 «last year»'] },
    ],
  },
  {
    name: 'urging',
    pattern: '{hanging}(?<cue>{urging}) (?=\\S)',
    examples: [
      {
        in: 'The mayor spoke to reporters, calling for more police.',
        found: [{ speaker: 'The mayor', content: 'more police', form: 'indirect' }],
      },
      {
        in: 'About 40 tenants marched through the town on Friday, calling for lower rents.',
        found: [{ speaker: 'About 40 tenants', content: 'lower rents' }],
        otherClaims: ['date: 2024-03-08 «Friday»'],
      },
    ],
    counterexamples: ['A man calling himself a doctor sat down.'],
  },
  {
    name: 'saying first',
    pattern:
      "^{saying-ahead} (?:that )?(?<content>[^;]{8,160}?),(?:[\"”]|'')? (?=(?<speaker>{people}(?:{aside},)?) (?:{adverb} )?(?:{auxiliary}|{past}))",
    examples: [
      {
        in: 'Calling the bridge “a disgrace”, the mayor ordered new plans.',
        found: [{ speaker: 'the mayor', content: 'the bridge “a disgrace”', form: 'mixed' }],
      },
      {
        in: 'Saying that prices had gone up, the firm closed two shops.',
        found: [{ speaker: 'the firm', content: 'prices had gone up', form: 'indirect' }],
      },
    ],
    counterexamples: [
      {
        in: 'Writing for a living, the firm said, is hard.',
        otherClaims: ['quote: the firm: Writing for a living, the firm said, is hard'],
      },
      'Calling from the station, the man gave his name.',
    ],
  },
]
