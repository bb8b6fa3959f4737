import type { QuoteRule } from '../quotes.ts'

/** A verb of saying with a clause that nothing introduces. */
export const bareClauses: readonly QuoteRule[] = [
  {
    name: 'said clause',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>{said}){word-end}(?!{being-told}){circumstance}(?: ?:)? (?!{nothing-said}{word-end})(?=[^\\s.,;])',
    examples: [
      {
        in: 'Police said two houses burned down.',
        found: [{ speaker: 'Police', content: 'two houses burned down', form: 'indirect' }],
      },
      {
        in: 'The road was shut by police, who said a bridge had cracked.',
        found: [{ speaker: 'police', content: 'a bridge had cracked' }],
      },
      {
        in: 'A senior official who asked not to be named said the plan was dead.',
        found: [{ speaker: 'A senior official', content: 'the plan was dead' }],
      },
      {
        in: 'It comes after the prime minister said there was “no choice”.',
        found: [{ speaker: 'the prime minister', content: 'there was “no choice”', form: 'mixed' }],
      },
      {
        in: 'Judges in the Dover, Del., area said the court was full.',
        found: [{ speaker: 'Judges in the Dover, Del., area', content: 'the court was full' }],
      },
      {
        in: 'The owners continued to insist the plant was safe.',
        found: [{ speaker: 'The owners', content: 'the plant was safe' }],
      },
      {
        in: 'The plan angered tenants, who pay more and who said the roof leaked.',
        found: [{ speaker: 'tenants', content: 'the roof leaked' }],
      },
      {
        in: 'A guard who was on duty and had not admitted it said the gate was open.',
        found: [{ speaker: 'A guard', content: 'the gate was open' }],
      },
      {
        in: 'President Ivan Orlov flew home. The Russian leader said the talks had failed.',
        found: [{ speaker: 'President Ivan Orlov', content: 'the talks had failed' }],
      },
      {
        in: 'Foreign Minister Eva Klein came with President Ivan Orlov. The minister said the talks had failed.',
        found: [{ speaker: 'Foreign Minister Eva Klein', content: 'the talks had failed' }],
      },
      {
        in: 'The firm, which runs 4,000 shops, said two would close.',
        found: [{ speaker: 'The firm', content: 'two would close' }],
      },
      {
        in: 'An aide to the mayor left. The mayor said the road was shut.',
        found: [{ speaker: 'The mayor', content: 'the road was shut' }],
      },
      {
        in: 'Klein said Monday night’s match was fair.',
        found: [{ speaker: 'Klein', content: 'Monday night’s match was fair', form: 'indirect' }],
        otherClaims: ['date: 2024-03-11TNI «Monday night»'],
      },
      {
        in: 'Families who live by the river say the wall is too low.',
        found: [{ speaker: 'Families', content: 'the wall is too low' }],
      },
      {
        in: 'Klein — a driver for thirty years — said the road was shut.',
        found: [{ speaker: 'Klein', content: 'the road was shut' }],
      },
      {
        in: 'Klein said in a note he left early to see that the road was open.',
        found: [{ speaker: 'Klein', content: 'he left early to see that the road was open' }],
      },
      {
        in: 'One trader, Hugo Klein of Bern, said prices would fall.',
        found: [{ speaker: 'Hugo Klein', content: 'prices would fall' }],
      },
      {
        in: 'The council voted on Friday afternoon, and the Relief Office (RO) announced the first grants.',
        found: [{ speaker: 'the Relief Office', content: 'the first grants' }],
        otherClaims: ['date: 2024-03-08TAF «Friday afternoon»'],
      },
      {
        in: 'Snow fell late on Tuesday night, and the Road Agency warned drivers would be stuck.',
        found: [{ speaker: 'the Road Agency', content: 'drivers would be stuck' }],
        otherClaims: ['date: 2024-03-12TNI «late on Tuesday night»'],
      },
      {
        in: 'The Royal Harbour Mounted Police (RHMP) confirmed they had found the boat.',
        found: [{ speaker: 'The Royal Harbour Mounted Police', content: 'they had found the boat' }],
      },
      {
        in: 'The campaign group Stop the Mill said 900 people had signed.',
        found: [{ speaker: 'The campaign group Stop the Mill', content: '900 people had signed' }],
      },
      {
        in: 'Who Wants a Rest said 300 carers had signed up.',
        found: [{ speaker: 'Who Wants a Rest', content: '300 carers had signed up' }],
      },
      {
        in: 'The dairy, which bottles milk, and its rival, which makes cheese, insisted prices were fair.',
        found: [{ speaker: 'The dairy', content: 'prices were fair' }],
      },
      {
        in: 'A doctor there, who was not allowed to speak, said 15 had been brought in.',
        found: [{ speaker: 'A doctor', content: '15 had been brought in' }],
      },
      {
        in: 'Lena Holt, defending, said he was sorry.',
        found: [{ speaker: 'Lena Holt', content: 'he was sorry' }],
      },
      {
        in: 'Anna Moss, 62, of Dover, said she saw smoke.',
        found: [{ speaker: 'Anna Moss', content: 'she saw smoke' }],
      },
      {
        in: 'Anna Toy — who has known her for years — said the ruling was fair.',
        found: [{ speaker: 'Anna Toy', content: 'the ruling was fair' }],
      },
    ],
    counterexamples: [
      'The team announced itself with two goals.',
      'The tests confirmed the paint was old.',
      { in: 'The arrest announced on Friday stemmed from a tip.', otherClaims: ['date: 2024-03-08 «Friday»'] },
      { in: 'Anna Orban said here Friday.', otherClaims: ['date: 2024-03-08 «Friday»'] },
      { in: 'The Dawn said in an editorial on Thursday.', otherClaims: ['date: 2024-03-14 «Thursday»'] },
      'The clerk swore in the new mayor.',
      'A man found to be a danger to the town says little.',
      'She did not say who had called.',
      { in: 'Two houses burned down, police said.', otherClaims: ['quote: police: Two houses burned down'] },
      'The firm paid a prize announced by the mayor.',
      'The club hired alleged swindler Hugo Klein.',
      'Early tests confirmed the paint was old.',
      'No group said it had planted the bomb.',
      { in: 'Signs put up in June of 2013 suggest caution.', otherClaims: ['date: 2013-06 «June of 2013»'] },
    ],
  },
  {
    name: 'noted clause',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>{noted}|{found}(?! it (?!{auxiliary}|{past}))){word-end}{circumstance}(?::| (?={clause-next}))',
    examples: [
      {
        in: 'The minister added the talks would go on.',
        found: [{ speaker: 'The minister', content: 'the talks would go on', form: 'indirect' }],
      },
      {
        in: 'The minister noted the chances of those trapped were falling.',
        found: [{ speaker: 'The minister', content: 'the chances of those trapped were falling' }],
      },
      {
        in: 'The mayor claimed the bank, especially, among other lenders, was too slow.',
        found: [{ speaker: 'The mayor', content: 'the bank, especially, among other lenders, was too slow' }],
      },
      {
        in: 'The driver estimated this would take an hour.',
        found: [{ speaker: 'The driver', content: 'this would take an hour' }],
      },
    ],
    counterexamples: [
      'One reviewer found it dull.',
      'The firm added two lines.',
      { in: 'The blast claimed ten lives.', otherClaims: ['count: killed 10 «ten»'] },
      'The court found him guilty.',
      'The clerk wrote it down.',
    ],
  },
]
