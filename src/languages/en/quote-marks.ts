import type { QuoteRule } from '../quotes.ts'

/** A verb of saying with a quotation behind or before it, or behind a clause. */
export const marks: readonly QuoteRule[] = [
  {
    name: 'said marks',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?:{utters-marks}|{told-marks}){word-end}{circumstance}(?:{circumstance-that}(?:: ?|, )|,? )(?={mark})',
    examples: [
      {
        in: 'Smith said: “We are leaving tomorrow.”',
        found: [{ speaker: 'Smith', content: '“We are leaving tomorrow.”', form: 'direct' }],
        otherClaims: ['date: 2024-03-15 «tomorrow»'],
      },
      {
        in: 'Klein said on Monday from her home in Dover, Ohio: “We stay.”',
        found: [{ speaker: 'Klein', content: '“We stay.”', form: 'direct' }],
        otherClaims: ['date: 2024-03-11 «Monday»'],
      },
      {
        in: 'One of them even went as far to say, “I am glad that they did.”',
        found: [{ speaker: 'One of them', content: '“I am glad that they did.”' }],
      },
      {
        in: 'A sign on the door read “Closed until Monday.”',
        found: [{ speaker: 'A sign on the door', content: '“Closed until Monday.”' }],
        otherClaims: ['date: 2024-03-11 «Monday»'],
      },
      {
        in: 'The ministry said in a statement it published on the platform “Nest”: “We call for calm and a truce.”',
        found: [{ speaker: 'The ministry', content: '“We call for calm and a truce.”', form: 'direct' }],
      },
    ],
    counterexamples: [
      'Anna Hill wrote “The Last Ferry” in a month.',
      'The clerk of the court read “War and Peace” on the train.',
      'Smith read “War and Peace” on the train.',
    ],
  },
  {
    name: 'quotation speaker said',
    before: 'speaker',
    contentSide: 'before',
    precededBy: '{closing-mark}[,—–-]? ?',
    pattern:
      '(?<!{letter})(?:(?<cue>{utters}|reads?)|{told-named}){word-end}{circumstance}(?={is-over}| {what-follows} )',
    examples: [
      {
        in: '“The house burned down,” Meyer told the court on Monday.',
        found: [{ speaker: 'Meyer', content: '“The house burned down,”', form: 'direct' }],
        otherClaims: ['date: 2024-03-11 «Monday»'],
      },
      {
        in: "``The house burned down,'' Meyer said in a note.",
        found: [{ speaker: 'Meyer', content: "``The house burned down,''", form: 'direct' }],
      },
      {
        in: '“It is too early,” the chief told the radio’s Today programme.',
        found: [{ speaker: 'the chief', content: '“It is too early,”', form: 'direct' }],
      },
      {
        in: '‘It was dark. I heard a bang and then a scream,’ the guard told reporters.',
        found: [{ speaker: 'the guard', content: '‘It was dark. I heard a bang and then a scream,’' }],
      },
      {
        in: '“The roof is gone,” Lena Prost said, according to the Harbour Gazette.',
        found: [
          { speaker: 'Lena Prost', content: '“The roof is gone,”', form: 'direct', relays: ['the Harbour Gazette'] },
        ],
      },
      {
        in: '“You get used to it,” Anna Lane shrugs.',
        found: [{ speaker: 'Anna Lane', content: '“You get used to it,”' }],
      },
      {
        in: '“We were told to wait,” one passenger, Anna Rusk, 31, said.',
        found: [{ speaker: 'Anna Rusk', content: '“We were told to wait,”' }],
      },
    ],
    counterexamples: [
      { in: 'Meyer said the house burned down.', otherClaims: ['quote: Meyer: the house burned down'] },
    ],
  },
  {
    name: 'speaker said alone',
    before: 'speaker',
    contentSide: 'before',
    precededBy: '^',
    pattern:
      '(?<!{letter})(?:(?<cue>{said}|{noted}|{remarked})|(?<cue>{told-only}) (?<addressee>{people}|{pronoun})){word-end}{circumstance}{full-stop}',
    examples: [
      {
        in: '“What a day it was!” Meyer wrote on Monday.',
        found: [{ speaker: 'Meyer', content: '“What a day it was!”', form: 'direct' }],
        otherClaims: ['date: 2024-03-11 «Monday»'],
      },
    ],
    counterexamples: [{ in: 'What a day it was. Meyer wrote on Monday.', otherClaims: ['date: 2024-03-11 «Monday»'] }],
  },
  {
    name: 'speaker said last',
    before: 'speaker',
    contentSide: 'before',
    isAttribution: true,
    precededBy: '(?<!^{while-asked} [^,]{0,120})[,—–-] ?',
    pattern:
      '(?<!{letter})(?:(?<cue>{utters-last})|(?<cue>{told}) (?<addressee>{people}|{pronoun})){word-end}{circumstance}(?={is-over}| {next-clause} |{at-last})',
    examples: [
      {
        in: 'Two houses burned down overnight, police said on Monday.',
        found: [{ speaker: 'police', content: 'Two houses burned down overnight', form: 'indirect' }],
        otherClaims: ['date: 2024-03-11 «Monday»'],
      },
      {
        in: 'The two must leave the flat by May, a judge ruled on Monday.',
        found: [{ speaker: 'a judge', content: 'The two must leave the flat by May' }],
        otherClaims: ['date: 2024-05 «May»', 'date: 2024-03-11 «Monday»'],
      },
      {
        in: 'People who nap remember more, a study published on Thursday in the Journal of Sleep suggests.',
        found: [{ speaker: 'a study', content: 'People who nap remember more' }],
        otherClaims: ['date: 2024-03-14 «Thursday»'],
      },
    ],
    counterexamples: [
      'The crowd waited, and the mayor smiled.',
      'Asked about the roof, the mayor laughed.',
      { in: 'Police said two houses burned down.', otherClaims: ['quote: Police: two houses burned down'] },
      {
        in: 'In Lagos, police said at least two houses burned down.',
        otherClaims: ['quote: police: at least two houses burned down'],
      },
      'At the port, two men charged with theft were seen.',
    ],
  },
]
