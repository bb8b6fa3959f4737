import type { QuoteRule } from '../quotes.ts'

/** A verb of saying with an addressee or an object: “told the council …”, “condemned the attack”. */
export const objects: readonly QuoteRule[] = [
  {
    name: 'told clause',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>{told}) (?<addressee>{who-is-told}){circumstance} (?={clause-next}|(?<!told ){definite} (?!{tale}){noun} [^.]{20}|{press-told})',
    examples: [
      {
        in: 'The mayor told reporters the school would reopen.',
        found: [{ speaker: 'The mayor', content: 'the school would reopen', form: 'indirect' }],
      },
      {
        in: 'The mayor told the council the gates need a new coat of paint.',
        found: [{ speaker: 'The mayor', content: 'the gates need a new coat of paint' }],
      },
      {
        in: 'The captain told the press a nearly 24-hour search had found nothing.',
        found: [{ speaker: 'The captain', content: 'a nearly 24-hour search had found nothing' }],
      },
      {
        in: 'Residents there told reporters the gate was open.',
        found: [{ speaker: 'Residents', content: 'the gate was open' }],
      },
      {
        in: 'Ida Moor, of Amber Rail (AR), told passengers the line was shut.',
        found: [{ speaker: 'Ida Moor', content: 'the line was shut' }],
      },
    ],
    counterexamples: [
      'The captain told the press a long story.',
      'The captain told reporters of the storm.',
      'The mayor told the story of the town.',
      'She told him to leave.',
      'The mayor told the children the story of the old bridge.',
    ],
  },
  {
    name: 'repeated claim',
    before: 'speaker',
    pattern: '(?<!{letter})(?<cue>{makes} {articles}(?:{noun} ){0,3}?{statement}) that (?!said|says|reads?|read )',
    examples: [
      {
        in: 'The driver repeated his claim that the brakes had failed.',
        found: [{ speaker: 'The driver', content: 'the brakes had failed', form: 'indirect' }],
      },
      {
        in: 'Lawyers for the widow raised accusations that the file had been altered.',
        found: [{ speaker: 'Lawyers for the widow', content: 'the file had been altered' }],
      },
    ],
    counterexamples: [
      'The driver made a statement that said nothing new.',
      'The driver repeated the test that had failed.',
    ],
  },
  {
    name: 'condemned object',
    isAboutContent: true,
    before: 'speaker',
    pattern: '(?<!{letter})(?<cue>{condemned}){word-end}{circumstance} (?=\\S)',
    examples: [
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
        otherClaims: ['quote: the paper < The abbot: the bell was stolen'],
      },
      {
        in: 'Klein attacked her for closing the school.',
        found: [{ speaker: 'Klein', content: 'her for closing the school' }],
      },
      {
        in: 'The owner, however, rejected the plan.',
        found: [{ speaker: 'The owner', content: 'the plan' }],
      },
      {
        in: 'The guard called the police cowards.',
        found: [{ speaker: 'The guard', content: 'the police cowards' }],
      },
      {
        in: 'The coach called the fine “absurd”.',
        found: [{ speaker: 'The coach', content: 'the fine “absurd”', form: 'mixed' }],
      },
      {
        in: 'The club dismissed the report as false.',
        found: [{ speaker: 'The club', content: 'the report as false' }],
      },
      {
        in: 'The bank dismissed the claims on Monday.',
        found: [{ speaker: 'The bank', content: 'the claims on Monday' }],
        otherClaims: ['date: 2024-03-11 «Monday»'],
      },
      {
        in: 'The army, which holds the town, accused “bandits”.',
        found: [{ speaker: 'The army', content: '“bandits”' }],
      },
      {
        in: 'Hale told of meeting a widow in the square.',
        found: [{ speaker: 'Hale', content: 'meeting a widow in the square' }],
      },
      {
        in: 'Bernard Quill, a critic, writing in the Dawn in 1968, called it “the only honest jug”.',
        found: [{ speaker: 'Bernard Quill', content: 'it “the only honest jug”' }],
        otherClaims: ['date: 1968 «1968»'],
      },
      {
        in: 'Holt paid tribute on Monday to the crew.',
        found: [{ speaker: 'Holt', content: 'the crew' }],
        otherClaims: ['date: 2024-03-11 «Monday»'],
      },
      {
        in: 'Anna Hill raised concerns about the roof.',
        found: [{ speaker: 'Anna Hill', content: 'the roof' }],
      },
      {
        in: 'Neighbours remember him as a quiet man.',
        found: [{ speaker: 'Neighbours', content: 'him as a quiet man' }],
      },
      {
        in: 'The front accepted responsibility for the raid.',
        found: [{ speaker: 'The front', content: 'responsibility for the raid' }],
      },
      {
        in: 'The lawyer warned the members against a vote.',
        found: [{ speaker: 'The lawyer', content: 'the members against a vote' }],
      },
      {
        in: 'Dr Abe, who was not there, called the results promising.',
        found: [{ speaker: 'Dr Abe', content: 'the results promising' }],
      },
      {
        in: 'Police named the attacker as Adil Shah.',
        found: [{ speaker: 'Police', content: 'the attacker as Adil Shah' }],
      },
      {
        in: 'Anna Din recalled breaking a window.',
        found: [{ speaker: 'Anna Din', content: 'breaking a window' }],
      },
    ],
    counterexamples: [
      'The recipe calls for two eggs.',
      'The man called for help.',
      { in: 'The town mourned on Sunday.', otherClaims: ['date: 2024-03-10 «Sunday»'] },
      'The rain explained the low turnout.',
      'Both men requested anonymity.',
      'A neighbour called the police and waited outside.',
      'The guard called an ambulance at once.',
      'The girl called her father from the station.',
      'The premier called an early election.',
      'The aunt called her sister a second time.',
      'The club dismissed its coach.',
      'The judge dismissed the jury.',
      'The museum has a new roof thanks to a gift.',
      'The port welcomed 200 guests.',
      'Klein defended her title in Bern.',
      'The shot echoed through the town.',
      'The photo lead to international public calls for more help.',
      'A group called Friends of the Pier wants it back.',
      { in: 'The building was condemned last year.', otherClaims: ['date: 2023 «last year»'] },
      'Police questioned two suspects.',
      'New details of the plan came out.',
      'Rebels attacked the town.',
    ],
    knownFailures: [
      {
        in: 'The defence denied the strikers space.',
        expected: [],
        reason: 'who is refused something looks like what is denied',
      },
    ],
  },
]
