import type { QuoteRule } from '../quotes.ts'

/** What is said before its verb, behind a colon, or behind a second verb of the same speaker. */
export const fronted: readonly QuoteRule[] = [
  {
    name: 'said speaker',
    contentSide: 'before',
    isAttribution: true,
    pattern:
      '{said-behind} (?<speaker>(?:{people}|he|she|they){word-end}(?: (?:that|who) [^,;:.“”"]{1,90})?(?:{aside}){0,2})(?={circumstance}{speaker-over})',
    examples: [
      {
        in: '“We are leaving tomorrow,” said Anna Smith, the head of the school.',
        found: [{ speaker: 'Anna Smith', content: '“We are leaving tomorrow,”', form: 'direct' }],
        otherClaims: ['date: 2024-03-15 «tomorrow»'],
      },
      {
        in: '“Stay at home!” said a message that was read out in schools.',
        found: [{ speaker: 'a message', content: '“Stay at home!”', form: 'direct' }],
      },
      {
        in: '“We stay,” said Klein at a news conference in Bern.',
        found: [{ speaker: 'Klein', content: '“We stay,”', form: 'direct' }],
      },
      {
        in: 'With the road so icy, it is unlikely to open soon, said Anna Meyer, a driver.',
        found: [{ speaker: 'Anna Meyer', content: 'With the road so icy, it is unlikely to open soon' }],
      },
      {
        in: 'The fire on Hill Street, a lane in Dover, has become an issue in the race, say two advisers.',
        found: [
          {
            speaker: 'two advisers',
            content: 'The fire on Hill Street, a lane in Dover, has become an issue in the race',
          },
        ],
      },
      {
        in: '“The pool is safe,” said Ana Roth per City News.',
        found: [{ speaker: 'Ana Roth', content: '“The pool is safe,”', form: 'direct', relays: ['City News'] }],
      },
    ],
    counterexamples: [
      {
        in: 'The minister, who resigned, said the vote was fair.',
        otherClaims: ['quote: The minister: the vote was fair'],
      },
    ],
  },
  {
    name: 'dash name',
    contentSide: 'before',
    pattern: '(?<=[.!?…][”"»]) ?(?:--|[—–-]) ?(?<speaker>{people}(?:{aside})?)$',
    examples: [
      {
        in: '“This is a victory for common sense.” – Sam Toy, lawyer',
        found: [{ speaker: 'Sam Toy', content: '“This is a victory for common sense.”', form: 'direct' }],
      },
    ],
    counterexamples: ['“The Last Ferry” – a review', 'This is a victory – Sam Toy'],
  },
  {
    name: 'how described',
    contentSide: 'before',
    pattern:
      '(?<={closing-mark},? )(?:is|was) how (?<speaker>{people}|he|she|they) (?<cue>puts? it|{described}){word-end}',
    examples: [
      {
        in: '“Nap in a chair, not in a car,” is how Dr Holm puts it.',
        found: [{ speaker: 'Dr Holm', content: '“Nap in a chair, not in a car,”', form: 'direct' }],
      },
    ],
    counterexamples: ['The day was how Anna Hill liked it.'],
  },
  {
    name: 'would say',
    contentSide: 'before',
    pattern:
      '(?<={closing-mark}[,—–-]? )(?<speaker>{people}|he|she|they) would (?:{adverb} )?(?<cue>{say-often})(?={is-over}| {what-follows} )',
    examples: [
      {
        in: 'Ana Roth opened the pool. “It comes when it is called,” she would say, and look away.',
        found: [{ speaker: 'Ana Roth', content: '“It comes when it is called,”', form: 'direct' }],
      },
      {
        in: '“Mind the step,” the old porter would say.',
        found: [{ speaker: 'the old porter', content: '“Mind the step,”' }],
      },
    ],
    counterexamples: ['Critics would say the road is too narrow.', '“The Last Ferry” would say little to a child.'],
  },
  {
    name: 'was their reply',
    contentSide: 'before',
    pattern: '(?<={closing-mark}[,—–-]? )(?:was|is|came) {whose} (?:{letter}+ ){0,2}?(?<cue>{reply}){word-end}',
    examples: [
      {
        in: 'Ana Roth swam first. “Cold but clean,” was her verdict.',
        found: [{ speaker: 'Ana Roth', content: '“Cold but clean,”', form: 'direct' }],
      },
      {
        in: '“Not while I live,” was the old mayor’s answer.',
        found: [{ speaker: 'the old mayor', content: '“Not while I live,”' }],
      },
    ],
    counterexamples: ['“Not while I live,” was the answer.', '“The Last Ferry” was her first novel.'],
  },
  {
    name: 'their advice is',
    pattern:
      '(?:{sentence-start}|(?<join>(?:,|;) (?:and|but) )){whose} (?:{letter}+ )?(?<cue>{reply})(?: (?:to|for|on) {others})? {is-blunt}: ?(?=\\S)',
    examples: [
      {
        in: 'Anna Klein owns the shop. Her advice is simple: “Never sell on credit.”',
        found: [{ speaker: 'Anna Klein', content: '“Never sell on credit.”', form: 'direct' }],
      },
      {
        in: 'The coach’s message to the fans was blunt: stay at home.',
        found: [{ speaker: 'The coach', content: 'stay at home', form: 'indirect' }],
      },
      {
        in: 'Hugo Klein was not moved. His answer to them was short and clear: “We stay.”',
        found: [{ speaker: 'Hugo Klein', content: '“We stay.”' }],
      },
    ],
    counterexamples: [
      'The advice is simple: sleep at noon.',
      'Anna Klein sold the shop. Her house is old: a hut with a door.',
    ],
    knownFailures: [
      {
        in: 'Anna Klein sold the shop. Her house is simple: “a hut with a door”.',
        expected: [],
        reason: 'a thing before a colon is taken for one who speaks',
      },
    ],
  },
  {
    name: 'colon quotation',
    pattern: '(?<=[a-z0-9,])(?<!{speech-ahead}|{no-voice-ahead}): (?<content>["“‘][^"“”]{12,}.*)$',
    examples: [
      {
        in: 'The coach was blunt after the match: “We were terrible from the start.”',
        found: [{ speaker: 'The coach', content: '“We were terrible from the start.”', form: 'direct' }],
      },
    ],
    counterexamples: [
      'The song begins: “I met a girl in Dover town.”',
      'Her verdict: “A waste of a good evening.”',
      'He had two dogs: “Max” and “Moritz”.',
    ],
    knownFailures: [
      {
        in: 'Her verdict: “A waste of a good Sunday.”',
        expected: [],
        reason: 'a weekday of no week is read as a date',
      },
    ],
  },
  {
    name: 'and said',
    pattern:
      '(?<join>(?:,? (?:and|but|then)|;) )(?:{and-when} ){0,2}{and-cue}{circumstance}(?:{circumstance-that} that )?:? ?(?=\\S)',
    examples: [
      {
        in: 'The minister visited the town and said that help was on the way.',
        found: [{ speaker: 'The minister', content: 'help was on the way', form: 'indirect' }],
      },
      {
        in: 'The family refused to leave the flat, and in recent weeks said the roof leaked.',
        found: [{ speaker: 'The family', content: 'the roof leaked' }],
      },
      {
        in: 'Klein, 44, is from Bern, and said the tenants “need help now.”',
        found: [{ speaker: 'Klein', content: 'the tenants “need help now.”', form: 'mixed' }],
      },
      {
        in: 'The firm said it regretted the fire and promised compensation.',
        found: [{ speaker: 'The firm', content: 'compensation' }],
        otherClaims: ['quote: The firm: it regretted the fire'],
      },
    ],
    counterexamples: [
      'Fans left flowers and notes that read “Thank you”.',
      'The pattern is to give the others a name and say they are bad.',
      'The road was closed and the school shut.',
    ],
  },
]
