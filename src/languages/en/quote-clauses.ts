import type { QuoteRule } from '../quotes.ts'

/** A verb of saying with a clause, an object or a quotation that nothing introduces. */
export const clauses: readonly QuoteRule[] = [
  {
    name: 'told-clause',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>{told}) (?<addressee>(?:{pronoun}{word-end}|{noun-phrase})){circumstance} (?={clause-next}|(?<!told )(?:the|his|her|its|their|this|these|that|no) (?!(?:{letter}+ ){0,2}?(?:story|truth|tale|news|same|name|joke|lie|secret|reason|details|facts|time|way|difference){word-end}){noun} [^.]{20})',
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
    pattern:
      '(?<!{letter})(?<cue>(?:repeat(?:s|ed)|raise[sd]|ma(?:de|kes?)|renew(?:s|ed)|level(?:s|l?ed)|reiterate[sd]|voice[sd]|issue[sd]|g(?:ave|ives?)|air(?:s|ed)|sound(?:s|ed)|lodge[sd]|echo(?:es|ed)) {articles}(?:{noun} ){0,3}?{statement}) that (?!said|says|reads?|read )',
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
  {
    name: 'said-clause',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>{said}){word-end}(?:{circumstance}(?: ?:)? (?!(?:to|of|about|for|(?:(?:{adverb}|{when}) ){0,2}by|goodbye|nothing|little|no more|so){word-end}))(?=[^\\s.,;])',
    finds: [
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
    ],
    leaves: [
      'She did not say who had called.',
      'Two houses burned down, police said.',
      'The firm paid a prize announced by the mayor.',
      'The club hired alleged swindler Hugo Klein.',
      'Early tests confirmed the paint was old.',
      'No group said it had planted the bomb.',
      'Signs put up in June of 2013 suggest caution.',
    ],
  },
  {
    name: 'noted-clause',
    before: 'speaker',
    pattern: '(?<!{letter})(?<cue>{noted}|{found}){word-end}{circumstance}(?::| (?={clause-next}))',
    finds: [
      {
        in: 'The minister added the talks would go on.',
        found: [{ speaker: 'The minister', content: 'the talks would go on', form: 'indirect' }],
      },
    ],
    leaves: ['The firm added two lines.', 'The blast claimed ten lives.', 'The court found him guilty.'],
  },
  {
    name: 'said-speaker',
    reach: 'before',
    attributes: true,
    pattern:
      '(?:(?<={closing-mark},? )(?<cue>{said}|{noted}|{remarked}|reads?)|(?<=[,—–-] )(?<cue>said|says|say|reported|wrote|explained|warned|cautioned|acknowledged|conceded|insisted|predicted|recalled|argued|complained)) (?<speaker>(?:{people}|he|she|they){word-end}(?: (?:that|who) [^,;:.“”"]{1,90})?(?:{aside}){0,2})(?={circumstance}\\s*(?:[.,;:!?…—–]|$| (?:in|at|on|during|after|before|when|as|from|who|following|and|while) ))',
    finds: [
      {
        in: '“We are leaving tomorrow,” said Anna Smith, the head of the school.',
        found: [{ speaker: 'Anna Smith', content: '“We are leaving tomorrow,”', form: 'direct' }],
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
    ],
    leaves: ['The minister, who resigned, said the vote was fair.'],
  },
  {
    name: 'colon-quotation',
    pattern:
      '(?<=[a-z0-9,])(?<!(?<!{letter})(?:{said}|{noted}|{remarked}|{told}|{saying}|{adding}|reads?|reading|statement|message|according to)(?!{letter})[^.;:“”"]{0,120}): (?<content>["“‘][^"“”]{12,}.*)$',
    finds: [
      {
        in: 'The coach was blunt after the match: “We were terrible from the start.”',
        found: [{ speaker: 'The coach', content: '“We were terrible from the start.”', form: 'direct' }],
      },
    ],
    leaves: ['He had two dogs: “Max” and “Moritz”.'],
  },
  {
    name: 'and-said',
    pattern:
      '(?<join>(?:,? (?:and|but|then)|;) )(?:(?:{adverb}|{when}|{venue}|(?:in|over) (?:the )?(?:recent|past|last) {period}s?|in turn) ){0,2}(?:(?<cue>{said}|{noted}|{found}|{remarked}){circumstance}(?=(?: [^,;:“”"]{1,90}?)? that |:? ?{mark}| {clause-next})|(?<cue>said|says)(?= (?!so |goodbye|nothing|little|no more|to |of |about )[^\\s.,;])|(?<cue>{told}) (?<addressee>{pronoun}|{people})(?= that)|(?<cue>{condemned}){word-end}|(?<cue>{urged})(?= (?:{pronoun}{word-end}|{people}) (?:not )?to )|(?<cue>announce[sd]|confirm(?:s|ed)|promise[sd]|pledge[sd]|predict(?:s|ed)|acknowledge[sd]|admit(?:s|ted)|disclose[sd]|reveal(?:s|ed)|den(?:ies|ied))(?= (?:{articles}{noun}))|(?<cue>{vowed})(?= to )){circumstance}(?:{circumstance-that} that )?:? ?(?=\\S)',
    finds: [
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
      },
    ],
    leaves: ['The road was closed and the school shut.'],
  },
]
