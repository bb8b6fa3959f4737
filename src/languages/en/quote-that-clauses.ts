import type { QuoteRule } from '../quotes.ts'

/** A verb of saying with what shows what is said: “that” or an infinitive. */
export const thatClauses: readonly QuoteRule[] = [
  {
    name: 'urged',
    before: 'speaker',
    pattern: '(?<!{letter})(?<cue>{urged}) (?=(?:{pronoun}{word-end}|{people}(?:{aside},)?) (?:not )?(?:to|be) )',
    examples: [
      {
        in: 'The president urged both sides to return to talks.',
        found: [{ speaker: 'The president', content: 'both sides to return to talks', form: 'indirect' }],
      },
      {
        in: 'The chief and a clerk urged the order be dropped.',
        found: [{ speaker: 'The chief and a clerk', content: 'the order be dropped' }],
      },
      {
        in: 'Bern called early today, Thursday, on both sides to stop.',
        found: [{ speaker: 'Bern', content: 'both sides to stop' }],
        otherClaims: ['date: 2024-03-14TMO «early today»', 'date: 2024-03-14 «Thursday»'],
      },
    ],
    counterexamples: [
      'The premier called a vote on the bill to raise taxes.',
      'The president was urged by both sides.',
    ],
  },
  {
    name: 'is urging',
    before: 'speaker',
    pattern: '(?<!{letter})(?<cue>{is-doing})(?: that)? (?=\\S)',
    examples: [
      {
        in: 'The union is urging members to reject the deal.',
        found: [{ speaker: 'The union', content: 'members to reject the deal', form: 'indirect' }],
      },
      {
        in: 'Residents have been calling for a new crossing.',
        found: [{ speaker: 'Residents', content: 'a new crossing' }],
      },
      {
        in: 'Doctors are now warning that the ward may close.',
        found: [{ speaker: 'Doctors', content: 'the ward may close' }],
      },
      {
        in: 'Police are asking drivers to stay at home.',
        found: [{ speaker: 'Police', content: 'drivers to stay at home' }],
      },
    ],
    counterexamples: [
      'The band was asking too much.',
      'The clerk is calling the police.',
      'The guard was saying goodbye.',
    ],
  },
  {
    name: 'vowed',
    before: 'speaker',
    pattern: '(?<!{letter})(?<cue>{vowed}){circumstance} (?=(?:not )?to {letter})',
    examples: [
      {
        in: 'The general vowed to retake the town.',
        found: [{ speaker: 'The general', content: 'to retake the town', form: 'indirect' }],
      },
    ],
    counterexamples: ['The general hoped to retake the town.'],
  },
  {
    name: 'told that',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>{told}) (?<addressee>(?:{pronoun}{word-end}|{noun-phrase}))(?:{circumstance}{circumstance-that}|{aside}(?=, that )),? that,? ',
    examples: [
      {
        in: 'The mayor told reporters on Friday that the school would reopen.',
        found: [{ speaker: 'The mayor', content: 'the school would reopen', form: 'indirect' }],
        otherClaims: ['date: 2024-03-08 «Friday»'],
      },
      {
        in: 'Elected officials told the Combined Press that the bridge was safe.',
        found: [{ speaker: 'Elected officials', content: 'the bridge was safe' }],
      },
      {
        in: 'One of them, Anna Meyer, told reporters that the wall was too low.',
        found: [{ speaker: 'Anna Meyer', content: 'the wall was too low' }],
      },
      {
        in: 'Meyer told a meeting with her deputy, Hugo Klein, that the wall was too low.',
        found: [{ speaker: 'Meyer', content: 'the wall was too low' }],
      },
    ],
    counterexamples: ['The mayor told the story of the town.'],
  },
  {
    name: 'said that',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?:(?<cue>{utters}){word-end}{circumstance}{circumstance-that}|(?<cue>{found}|{shared}){word-end}(?: {when})?)(?:, {however})?,? that,? ',
    examples: [
      {
        in: 'The ministry said in a statement that the hospital had reopened.',
        found: [{ speaker: 'The ministry', content: 'the hospital had reopened', form: 'indirect' }],
      },
      {
        in: 'The envoy said in remarks carried by the Tasnim agency that the drills were over.',
        found: [{ speaker: 'The envoy', content: 'the drills were over', relays: ['the Tasnim agency'] }],
      },
      {
        in: 'The strike came hours after Hugo Klein, spokesman for the union, announced in Bern that talks had failed.',
        found: [{ speaker: 'Hugo Klein', content: 'talks had failed' }],
      },
      {
        in: 'Speaking to the Dawn, Hugo Klein, the head of the port, explained that two cranes had failed.',
        found: [{ speaker: 'Hugo Klein', content: 'two cranes had failed' }],
      },
      {
        in: 'Klein shared that she was tired.',
        found: [{ speaker: 'Klein', content: 'she was tired' }],
      },
      {
        in: 'Klein used to say that the second was worse.',
        found: [{ speaker: 'Klein', content: 'the second was worse' }],
      },
      {
        in: 'In a Dawn report last March, Hugo Klein said that two cranes had failed.',
        found: [
          { speaker: 'Hugo Klein', content: 'two cranes had failed', form: 'indirect', relays: ['a Dawn report'] },
        ],
        otherClaims: ['date: 2023-03 «last March»'],
      },
      {
        in: 'The authors warn, however, that the sample was small.',
        found: [{ speaker: 'The authors', content: 'the sample was small' }],
      },
      {
        in: 'Anna Lane liked to say that clay had a memory.',
        found: [{ speaker: 'Anna Lane', content: 'clay had a memory' }],
      },
      {
        in: 'The caller advised that a dog was loose.',
        found: [{ speaker: 'The caller', content: 'a dog was loose' }],
      },
      {
        in: 'The office said in a note on the platform “Nettle” that the guns were silent.',
        found: [{ speaker: 'The office', content: 'the guns were silent' }],
      },
    ],
    counterexamples: [
      {
        in: 'The mayor denied a newspaper report that more men had come.',
        otherClaims: ['quote: The mayor: a newspaper report that more men had come'],
      },
      'Polls show that the vote is close.',
      'It is said that the hospital is old.',
      {
        in: 'Police said ten people died, and the mayor warned of more.',
        otherClaims: ['quote: Police: ten people died', 'quote: the mayor: more', 'count: killed 10 «ten people»'],
      },
      'A hair found at the site that burned was old.',
    ],
  },
]
