import type { QuoteRule } from '../quotes.ts'

/** The verb and its speaker stand in the middle of what is said. */
export const splits: readonly QuoteRule[] = [
  {
    name: 'quotation split',
    before: 'speaker',
    contentSide: 'around',
    precededBy: '{closing-mark},? (?:as )?',
    pattern:
      '(?<!{letter})(?:(?<cue>{utters}){word-end}{circumstance}[,:]?|(?<cue>{told}) (?<addressee>{people}){word-end}{circumstance}[,:]) (?={mark})',
    examples: [
      {
        in: '"The road", Meyer said, "will stay shut for weeks."',
        found: [{ speaker: 'Meyer', content: '"The road", Meyer said, "will stay shut for weeks."', form: 'direct' }],
      },
      {
        in: '“We stay,” Meyer said in a note sent to the court, “until the road is open.”',
        found: [
          {
            speaker: 'Meyer',
            content: '“We stay,” Meyer said in a note sent to the court, “until the road is open.”',
            form: 'direct',
          },
        ],
      },
      {
        in: '“It was,” as Klein put it, “a mess.”',
        found: [{ speaker: 'Klein', content: '“It was,” as Klein put it, “a mess.”' }],
      },
    ],
    counterexamples: [
      { in: '"The road will stay shut," Meyer said.', otherClaims: ['quote: Meyer: "The road will stay shut,"'] },
    ],
  },
  {
    name: 'quotation split by verb',
    contentSide: 'around',
    pattern:
      '(?<={closing-mark},? )(?<cue>{said}|{noted}|{remarked}) (?<speaker>(?:{people}|he|she|they){word-end}(?:{aside}){0,2}){circumstance},? (?={mark})',
    examples: [
      {
        in: '"The road," said Anna Meyer, a driver, "will stay shut for weeks."',
        found: [
          {
            speaker: 'Anna Meyer',
            content: '"The road," said Anna Meyer, a driver, "will stay shut for weeks."',
            form: 'direct',
          },
        ],
      },
    ],
    counterexamples: [
      { in: '"The road will stay shut," said Meyer.', otherClaims: ['quote: Meyer: "The road will stay shut,"'] },
    ],
  },
  {
    name: 'said speaker in the middle',
    contentSide: 'around',
    pattern: '(?<=[^"”»\'], )(?<cue>{said-inside}) (?<speaker>{people}{office-behind}?), {clause-goes-on}',
    examples: [
      {
        in: 'The bridge, said Anna Meyer, the head of the works, will stay shut for weeks.',
        found: [
          {
            speaker: 'Anna Meyer',
            content: 'The bridge, said Anna Meyer, the head of the works, will stay shut for weeks',
            form: 'indirect',
          },
        ],
      },
    ],
    counterexamples: [
      {
        in: 'The bridge will stay shut, said Anna Meyer, adding that a cable had snapped.',
        otherClaims: ['quote: Anna Meyer: The bridge will stay shut', 'quote: Anna Meyer: a cable had snapped'],
      },
    ],
  },
  {
    name: 'said behind conjunction',
    pattern:
      '(?<=(?<!{letter})(?:which|that|whom|who|but|and|because|if|when|though), )(?<cue>{said-inside}) (?<speaker>{people}{office-behind}?), ',
    examples: [
      {
        in: 'He knows 600 songs, of which, says Dr Nora Hale of the Folk Room, about 90 have been lost.',
        found: [{ speaker: 'Dr Nora Hale of the Folk Room', content: 'about 90 have been lost', form: 'indirect' }],
      },
    ],
    counterexamples: [
      {
        in: 'He knows 600 songs, said Dr Nora Hale, about 90 of them old.',
        otherClaims: ['quote: Dr Nora Hale: He knows 600 songs'],
      },
    ],
  },
  {
    name: 'said before the rest',
    before: 'speaker',
    contentSide: 'around',
    precededBy: '^(?!{intro-word}{word-end})[^;:“”"]{3,90} (?:{auxiliary}|{past}) [^;:“”"]{2,90}, ?',
    pattern: '(?<!{letter})(?<cue>{said}|{noted}){word-end}{circumstance}, (?={mark})',
    examples: [
      {
        in: 'Hugo Klein sells lamps. A guard was standing beside him, he said, “with a cup in his hand”.',
        found: [
          {
            speaker: 'Hugo Klein',
            content: 'A guard was standing beside him, he said, “with a cup in his hand”',
            form: 'mixed',
          },
        ],
      },
    ],
    counterexamples: [
      {
        in: 'When the gate was opened, Klein said, “Come in and sit.”',
        otherClaims: ['quote: Klein: “Come in and sit.”'],
      },
    ],
  },
  {
    name: 'said in the middle',
    before: 'speaker',
    contentSide: 'around',
    precededBy: '[^"”»\'], ?',
    pattern: '(?<!{letter})(?<cue>{said}|{noted}|described){word-end}{circumstance}, {goes-on}',
    examples: [
      {
        in: 'The road, police said, would stay shut for weeks.',
        found: [{ speaker: 'police', content: 'The road, police said, would stay shut for weeks', form: 'indirect' }],
      },
      {
        in: 'The crash began, the patrol described, in the lanes close to the town.',
        found: [
          { speaker: 'the patrol', content: 'The crash began, the patrol described, in the lanes close to the town' },
        ],
      },
    ],
    counterexamples: [
      {
        in: 'The road would stay shut, police said, adding that a bridge was cracked.',
        otherClaims: ['quote: police: The road would stay shut', 'quote: police: a bridge was cracked'],
      },
    ],
  },
]
