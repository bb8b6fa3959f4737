import type { QuoteRule } from '../quotes.ts'

/** The verb and its speaker stand in the middle of what is said. */
export const splits: readonly QuoteRule[] = [
  {
    name: 'quotation-split',
    before: 'speaker',
    reach: 'around',
    follows: '{closing-mark},? (?:as )?',
    pattern:
      '(?<!{letter})(?:(?<cue>{utters}){word-end}{circumstance}[,:]?|(?<cue>{told}) (?<addressee>{people}){word-end}{circumstance}[,:]) (?={mark})',
    finds: [
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
    leaves: [{ in: '"The road will stay shut," Meyer said.', also: ['quote: Meyer: "The road will stay shut,"'] }],
  },
  {
    name: 'quotation-split-by-verb',
    reach: 'around',
    pattern:
      '(?<={closing-mark},? )(?<cue>{said}|{noted}|{remarked}) (?<speaker>(?:{people}|he|she|they){word-end}(?:{aside}){0,2}){circumstance},? (?={mark})',
    finds: [
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
    leaves: [{ in: '"The road will stay shut," said Meyer.', also: ['quote: Meyer: "The road will stay shut,"'] }],
  },
  {
    name: 'said-speaker-in-the-middle',
    reach: 'around',
    pattern: '(?<=[^"”»\'], )(?<cue>{said-inside}) (?<speaker>{people}{office-behind}?), {clause-goes-on}',
    finds: [
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
    leaves: [
      {
        in: 'The bridge will stay shut, said Anna Meyer, adding that a cable had snapped.',
        also: ['quote: Anna Meyer: The bridge will stay shut', 'quote: Anna Meyer: a cable had snapped'],
      },
    ],
  },
  {
    name: 'said-behind-conjunction',
    pattern:
      '(?<=(?<!{letter})(?:which|that|whom|who|but|and|because|if|when|though), )(?<cue>{said-inside}) (?<speaker>{people}{office-behind}?), ',
    finds: [
      {
        in: 'He knows 600 songs, of which, says Dr Nora Hale of the Folk Room, about 90 have been lost.',
        found: [{ speaker: 'Dr Nora Hale of the Folk Room', content: 'about 90 have been lost', form: 'indirect' }],
      },
    ],
    leaves: [
      {
        in: 'He knows 600 songs, said Dr Nora Hale, about 90 of them old.',
        also: ['quote: Dr Nora Hale: He knows 600 songs'],
      },
    ],
  },
  {
    name: 'said-before-the-rest',
    before: 'speaker',
    reach: 'around',
    follows: '^(?!{intro-word}{word-end})[^;:“”"]{3,90} (?:{auxiliary}|{past}) [^;:“”"]{2,90}, ?',
    pattern: '(?<!{letter})(?<cue>{said}|{noted}){word-end}{circumstance}, (?={mark})',
    finds: [
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
    leaves: [
      { in: 'When the gate was opened, Klein said, “Come in and sit.”', also: ['quote: Klein: “Come in and sit.”'] },
    ],
  },
  {
    name: 'said-in-the-middle',
    before: 'speaker',
    reach: 'around',
    follows: '[^"”»\'], ?',
    pattern: '(?<!{letter})(?<cue>{said}|{noted}|described){word-end}{circumstance}, {goes-on}',
    finds: [
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
    leaves: [
      {
        in: 'The road would stay shut, police said, adding that a bridge was cracked.',
        also: ['quote: police: The road would stay shut', 'quote: police: a bridge was cracked'],
      },
    ],
  },
]
