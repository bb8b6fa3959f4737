import type { QuoteRule } from '../quotes.ts'

/** Verbs of saying with somebody before or after them. */
export const statements: readonly QuoteRule[] = [
  {
    name: 'quoted-as-saying',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>(?:was|were|is|are|been|being)(?: {adverb})? (?:quoted|cited)(?:(?: by| in) (?<relay>{noun-phrase}))?{circumstance} as (?:saying|telling|stating))(?: that|:)? ',
    finds: [
      {
        in: 'The governor was quoted by Reuters as saying that the dam would hold.',
        found: [{ speaker: 'The governor', content: 'the dam would hold', relays: ['Reuters'] }],
      },
    ],
    leaves: ['The share was quoted at two dollars.'],
  },
  {
    name: 'quotation-quoted-as-saying',
    before: 'speaker',
    reach: 'before',
    follows: '(?:{closing-mark}[,—–-]?|,) ?',
    pattern:
      '(?<!{letter})(?<cue>(?:was|were|is|are)(?: {adverb})? (?:quoted|cited)(?:(?: by| in) (?<relay>{noun-phrase}))?{circumstance} as (?:saying|telling))(?={circumstance}\\s*(?:[.,;!?…—–-]|$))',
    finds: [
      {
        in: '“The dam will hold,” the governor was quoted by Reuters as saying.',
        found: [{ speaker: 'the governor', content: '“The dam will hold,”', relays: ['Reuters'], form: 'direct' }],
      },
    ],
    leaves: ['The governor was quoted as saying that the dam would hold.'],
  },
  {
    name: 'quoted-somebody',
    before: 'relay',
    pattern:
      '(?<!{letter})(?<cue>(?:quote[sd]?|cite[sd]?) (?<speaker>(?:him|her|them|{people}(?:{aside}){0,2})),? as (?:saying|telling|stating))(?: that|:)? ',
    finds: [
      {
        in: 'State television quoted the minister as saying the border was open.',
        found: [{ speaker: 'the minister', content: 'the border was open', relays: ['State television'] }],
      },
    ],
    leaves: ['The judge cited two earlier rulings.'],
  },
  {
    name: 'reported-citing',
    before: 'relay',
    reach: 'before',
    follows: '\\S{2,}["”»,–—-] ?',
    pattern:
      '(?<!{letter})(?<cue>(?:{said}){circumstance},? (?:citing|quoting) (?<speaker>{people}(?:{aside})?))(?=[,.;]|$)',
    finds: [
      {
        in: 'The ship had left port, Reuters reported, citing a source in the ministry.',
        found: [{ speaker: 'a source in the ministry', content: 'The ship had left port', relays: ['Reuters'] }],
      },
    ],
    leaves: ['The ship had left port, Reuters reported.'],
  },
  {
    name: 'citing-reported',
    pattern:
      '(?=(?:citing|quoting) )(?<={word-start}(?<relay>{people}),? )(?:citing|quoting) (?<speaker>{people}), (?:has |have )?(?<cue>{said}){word-end}{circumstance}(?: that,? |:? )(?=\\S)',
    finds: [
      {
        in: 'Reuters, citing two officials at the bank, reported that it would be sold.',
        found: [{ speaker: 'two officials at the bank', content: 'it would be sold', relays: ['Reuters'] }],
      },
    ],
    leaves: ['Reuters reported that the bank would be sold.'],
  },
  {
    name: 'quotation-split',
    before: 'speaker',
    reach: 'around',
    follows: '{closing-mark},? (?:as )?',
    pattern:
      '(?<!{letter})(?:(?<cue>{said}|{noted}|{remarked}){word-end}{circumstance}[,:]?|(?<cue>{told}) (?<addressee>{people}){word-end}{circumstance}[,:]) (?={mark})',
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
    leaves: ['"The road will stay shut," Meyer said.'],
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
    leaves: ['"The road will stay shut," said Meyer.'],
  },
  {
    name: 'said-speaker-in-the-middle',
    reach: 'around',
    pattern:
      '(?<=[^"”»\'], )(?<cue>said|says|say|explained|warned|cautioned|argued|complained|recalled) (?<speaker>{people}(?:, (?:{determiner} |{noun} (?:of|for|at) )[^,;:.“”"]{1,90})?), (?!(?:and|but|or|while|although|though|who|which|as|when|without|before|after|adding|{letter}{2,}ing|a|an|the){word-end}|{mark})(?=(?:{auxiliary}|{past}|{letter}+s){word-end})',
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
    leaves: ['The bridge will stay shut, said Anna Meyer, adding that a cable had snapped.'],
  },
  {
    name: 'urged',
    before: 'speaker',
    pattern: '(?<!{letter})(?<cue>{urged}) (?=(?:{pronoun}{word-end}|{people}(?:{aside},)?) (?:not )?to )',
    finds: [
      {
        in: 'The president urged both sides to return to talks.',
        found: [{ speaker: 'The president', content: 'both sides to return to talks', form: 'indirect' }],
      },
    ],
    leaves: ['The president was urged by both sides.'],
  },
  {
    name: 'vowed',
    before: 'speaker',
    pattern: '(?<!{letter})(?<cue>{vowed}){circumstance} (?=(?:not )?to {letter})',
    finds: [
      {
        in: 'The general vowed to retake the town.',
        found: [{ speaker: 'The general', content: 'to retake the town', form: 'indirect' }],
      },
    ],
    leaves: ['The general hoped to retake the town.'],
  },
  {
    name: 'said-in-the-middle',
    before: 'speaker',
    reach: 'around',
    follows: '[^"”»\'], ?',
    pattern:
      '(?<!{letter})(?<cue>{said}|{noted}){word-end}{circumstance}, (?!(?:and|but|or|while|although|though|who|which|as|when|without|before|after|{letter}{2,}ing){word-end}|{adverb}|{mark})(?=\\S)',
    finds: [
      {
        in: 'The road, police said, would stay shut for weeks.',
        found: [{ speaker: 'police', content: 'The road, police said, would stay shut for weeks', form: 'indirect' }],
      },
    ],
    leaves: ['The road would stay shut, police said, adding that a bridge was cracked.'],
  },
  {
    name: 'told-that',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>{told}) (?<addressee>(?:{pronoun}{word-end}|{noun-phrase}))(?:{circumstance}{circumstance-that}|{aside}(?=, that )),? that,? ',
    finds: [
      {
        in: 'The mayor told reporters on Friday that the school would reopen.',
        found: [{ speaker: 'The mayor', content: 'the school would reopen', form: 'indirect' }],
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
    leaves: ['The mayor told the story of the town.'],
  },
  {
    name: 'said-that',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?:(?<cue>{said}|{noted}|{remarked}){word-end}{circumstance}{circumstance-that}|(?<cue>{found}){word-end}(?: {when})?),? that,? ',
    finds: [
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
    ],
    leaves: [
      'It is said that the hospital is old.',
      'Police said ten people died, and the mayor warned of more.',
      'A hair found at the site that burned was old.',
    ],
  },
  {
    name: 'said-marks',
    before: 'speaker',
    pattern:
      "(?<!{letter})(?:(?<cue>{said}|{noted}|{remarked}|(?:reads?|began|concluded)(?= ?[,:]))|(?<cue>{told}) (?<addressee>{people}|{pronoun})(?:(?= ?[,:])|(?<!'s))){word-end}{circumstance}(?:{circumstance-that}(?:: ?|, )|,? )(?={mark})",
    finds: [
      {
        in: 'Smith said: “We are leaving tomorrow.”',
        found: [{ speaker: 'Smith', content: '“We are leaving tomorrow.”', form: 'direct' }],
      },
      {
        in: 'Klein said on Monday from her home in Dover, Ohio: “We stay.”',
        found: [{ speaker: 'Klein', content: '“We stay.”', form: 'direct' }],
      },
    ],
    leaves: ['Smith read “War and Peace” on the train.'],
  },
  {
    name: 'quotation-speaker-said',
    before: 'speaker',
    reach: 'before',
    follows: '{closing-mark}[,—–-]? ?',
    pattern:
      '(?<!{letter})(?:(?<cue>{said}|{noted}|{remarked}|reads?)|(?<cue>{told}) (?<addressee>{people}(?: ["“][^"“”]{1,40}["”])?|{pronoun})){word-end}{circumstance}(?=\\s*(?:[.,;!?…—–-]|$)| (?:and|but|while|as|when|after|before|in|at|on|during|to|of|by|through|from|outside|about|with|upon|despite|amid|following|since) )',
    finds: [
      {
        in: '“The house burned down,” Meyer told the court on Monday.',
        found: [{ speaker: 'Meyer', content: '“The house burned down,”', form: 'direct' }],
      },
      {
        in: "``The house burned down,'' Meyer said in a note.",
        found: [{ speaker: 'Meyer', content: "``The house burned down,''", form: 'direct' }],
      },
      {
        in: '“It is too early,” the chief told the radio’s Today programme.',
        found: [{ speaker: 'the chief', content: '“It is too early,”', form: 'direct' }],
      },
    ],
    leaves: ['Meyer said the house burned down.'],
  },
  {
    name: 'speaker-said-alone',
    before: 'speaker',
    reach: 'before',
    follows: '^',
    pattern:
      '(?<!{letter})(?:(?<cue>{said}|{noted}|{remarked})|(?<cue>{told}) (?<addressee>{people}|{pronoun})){word-end}{circumstance}(?=\\s*(?:[.!?…]|$))',
    finds: [
      {
        in: '“What a day it was!” Meyer wrote on Monday.',
        found: [{ speaker: 'Meyer', content: '“What a day it was!”', form: 'direct' }],
      },
    ],
    leaves: ['What a day it was. Meyer wrote on Monday.'],
  },
  {
    name: 'speaker-said-last',
    before: 'speaker',
    reach: 'before',
    attributes: true,
    follows: '[,—–-] ?',
    pattern:
      '(?<!{letter})(?:(?<cue>{said}|{noted}|ruled|estimate[sd]?|(?!charged|proposed|requested|recommended|called|demanded|posted|repeated|related|urged){remarked})|(?<cue>{told}) (?<addressee>{people}|{pronoun})){word-end}{circumstance}(?=\\s*(?:[.,;!?…—–-]|$)| (?:and|but|while|as|when|after|before) | (?:in|at|from|of|on) (?!least|most){noun-phrase}(?:[.,;]|$))',
    finds: [
      {
        in: 'Two houses burned down overnight, police said on Monday.',
        found: [{ speaker: 'police', content: 'Two houses burned down overnight', form: 'indirect' }],
      },
      {
        in: 'The two must leave the flat by May, a judge ruled on Monday.',
        found: [{ speaker: 'a judge', content: 'The two must leave the flat by May' }],
      },
    ],
    leaves: [
      'Police said two houses burned down.',
      'In Lagos, police said at least two houses burned down.',
      'At the port, two men charged with theft were seen.',
    ],
  },
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
