import type { QuoteRule } from '../quotes.ts'

/** A verb of saying with whom it is said to, or with an object: “told the council …”, “condemned the attack”. */
export const objects: readonly QuoteRule[] = [
  {
    name: 'told-clause',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>{told}) (?<addressee>{who-is-told}){circumstance} (?={clause-next}|(?<!told ){definite} (?!{tale}){noun} [^.]{20})',
    finds: [
      {
        in: 'The mayor told reporters the school would reopen.',
        found: [{ speaker: 'The mayor', content: 'the school would reopen', form: 'indirect' }],
      },
      {
        in: 'The mayor told the council the gates need a new coat of paint.',
        found: [{ speaker: 'The mayor', content: 'the gates need a new coat of paint' }],
      },
    ],
    leaves: [
      'The mayor told the story of the town.',
      'She told him to leave.',
      'The mayor told the children the story of the old bridge.',
    ],
  },
  {
    name: 'repeated-claim',
    before: 'speaker',
    pattern: '(?<!{letter})(?<cue>{makes} {articles}(?:{noun} ){0,3}?{statement}) that (?!said|says|reads?|read )',
    finds: [
      {
        in: 'The driver repeated his claim that the brakes had failed.',
        found: [{ speaker: 'The driver', content: 'the brakes had failed', form: 'indirect' }],
      },
      {
        in: 'Lawyers for the widow raised accusations that the file had been altered.',
        found: [{ speaker: 'Lawyers for the widow', content: 'the file had been altered' }],
      },
    ],
    leaves: ['The driver made a statement that said nothing new.', 'The driver repeated the test that had failed.'],
  },
  {
    name: 'condemned-object',
    about: true,
    before: 'speaker',
    pattern: '(?<!{letter})(?<cue>{condemned}){word-end}{circumstance} (?=\\S)',
    finds: [
      {
        in: 'France condemned the attack.',
        found: [{ speaker: 'France', content: 'the attack', form: 'indirect' }],
      },
      {
        in: 'The mayor went on to defend the plan as “fair”.',
        found: [{ speaker: 'The mayor', content: 'the plan as “fair”', form: 'mixed' }],
      },
      {
        in: 'Critics questioned the wisdom of the plan.',
        found: [{ speaker: 'Critics', content: 'the wisdom of the plan' }],
      },
      {
        in: 'The abbot denied the paper’s claim that the bell was stolen.',
        found: [{ speaker: 'The abbot', content: 'the paper’s claim that the bell was stolen' }],
      },
      {
        in: 'Klein attacked her for closing the school.',
        found: [{ speaker: 'Klein', content: 'her for closing the school' }],
      },
      {
        in: 'The owner, however, rejected the plan.',
        found: [{ speaker: 'The owner', content: 'the plan' }],
      },
    ],
    leaves: [
      'The building was condemned last year.',
      'Police questioned two suspects.',
      'New details of the plan came out.',
      'Rebels attacked the town.',
    ],
  },
]
