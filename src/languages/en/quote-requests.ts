import type { QuoteRule } from '../quotes.ts'

/** What is asked, written, pleaded or put at a figure. */
export const requests: readonly QuoteRule[] = [
  {
    name: 'asked whether',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>{asks})(?: (?<addressee>{pronoun}{word-end}|{noun-phrase-short}))?{circumstance} (?={questioned}{word-end})',
    examples: [
      {
        in: 'Councillor Dahl asked whether the bridge was insured.',
        found: [{ speaker: 'Councillor Dahl', content: 'whether the bridge was insured', form: 'indirect' }],
      },
      {
        in: 'Anna Dahl wondered aloud why no one had checked.',
        found: [{ speaker: 'Anna Dahl', content: 'why no one had checked' }],
      },
      {
        in: 'The judge asked the clerk how long it would take.',
        found: [{ speaker: 'The judge', content: 'how long it would take' }],
      },
    ],
    counterexamples: ['Anna Dahl was asked whether the bridge was safe.', 'Anna Dahl wondered why no one had checked.'],
  },
  {
    name: 'put number',
    before: 'speaker',
    pattern: '(?<!{letter})(?<cue>puts?|placed?|places|estimate[sd]?|reckon(?:s|ed)?) (?={what-counts} {at-number})',
    examples: [
      {
        in: 'The agency put the number of injured at 46.',
        found: [{ speaker: 'The agency', content: 'the number of injured at 46', form: 'indirect' }],
        otherClaims: ['count: injured 46 «46»'],
      },
      {
        in: 'An earlier report, from 2011, put the gain at about ten per cent.',
        found: [{ speaker: 'An earlier report', content: 'the gain at about ten per cent' }],
        otherClaims: ['date: 2011 «2011»'],
      },
      {
        in: 'The news agency KLM has placed the death count in the hundreds.',
        found: [{ speaker: 'The news agency KLM', content: 'the death count in the hundreds' }],
        otherClaims: ['count: killed 200.. «hundreds»'],
      },
      {
        in: 'Insurers estimated the damage at more than $3 million.',
        found: [{ speaker: 'Insurers', content: 'the damage at more than $3 million' }],
      },
    ],
    counterexamples: [
      'The guard put the lamp at the door.',
      'The coach put the team in the hands of a stranger.',
      'The cook placed the pan on 200 stones.',
    ],
  },
  {
    name: 'pleaded',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>plead(?:s|ed)?|pled) (?<content>(?:not )?guilty(?: (?:to|of) {charge-list})?){word-end}',
    examples: [
      {
        in: 'Mona Adel has pleaded not guilty to fraud and is being held in a cell.',
        found: [{ speaker: 'Mona Adel', content: 'not guilty to fraud', form: 'indirect' }],
      },
      {
        in: 'The driver pleaded guilty to theft and arson on Monday.',
        found: [{ speaker: 'The driver', content: 'guilty to theft and arson on Monday' }],
        otherClaims: ['date: 2024-03-11 «Monday»'],
      },
    ],
    counterexamples: [
      {
        in: 'The driver pleaded with the guard to open the gate.',
        otherClaims: ['quote: The driver: the guard to open the gate'],
      },
    ],
  },
  {
    name: 'wrote to',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>(?:wr(?:ote|ites?)|written|appealed) to (?<addressee>{noun-phrase-short}){circumstance},? {asking-them})(?: that|:)? ',
    examples: [
      {
        in: 'The chief wrote to the embassy in Bern asking to see the file.',
        found: [{ speaker: 'The chief', content: 'to see the file', form: 'indirect' }],
      },
      {
        in: 'Tenants have written to the council demanding new doors.',
        found: [{ speaker: 'Tenants', content: 'new doors' }],
      },
      {
        in: 'The clerk wrote to residents, warning that the wall might fall.',
        found: [{ speaker: 'The clerk', content: 'the wall might fall' }],
      },
    ],
    counterexamples: ['The chief wrote to the embassy in Bern.', 'The chief wrote to a friend living in Bern.'],
  },
  {
    name: 'heard from',
    pattern:
      '(?<!{letter})(?<!(?:is|are|was|were|be|been) )(?<cue>(?:heard?|hears|learn(?:s|ed|t)|learnt) from) (?<speaker>{people}(?:{aside},)?) that (?=\\S)',
    examples: [
      {
        in: 'The council heard from the parks director, Ana Roth, that the pool leaks.',
        found: [{ speaker: 'Ana Roth', content: 'the pool leaks', form: 'indirect' }],
      },
      {
        in: 'Jurors heard from a bus driver that the lamp was out.',
        found: [{ speaker: 'a bus driver', content: 'the lamp was out' }],
      },
      {
        in: 'Parents learned from the school that classes would end early.',
        found: [{ speaker: 'the school', content: 'classes would end early' }],
      },
    ],
    counterexamples: [
      'The council heard from the parks director.',
      'A noise was heard from the room that faces the road.',
    ],
  },
  {
    name: 'called to say',
    before: 'speaker',
    pattern:
      '(?<!{letter})(?<cue>{rang}(?: {short-way})? to (?:say|report|complain|explain|ask)) (?:that )?(?={that-ahead}|{clause-next}|whether |if )',
    examples: [
      {
        in: 'A Dover man called 911 on Sunday to report that a goat was on his roof.',
        found: [{ speaker: 'A Dover man', content: 'a goat was on his roof', form: 'indirect' }],
        otherClaims: ['date: 2024-03-10 «Sunday»'],
      },
      {
        in: 'The driver rang the depot to say the bus was on fire.',
        found: [{ speaker: 'The driver', content: 'the bus was on fire' }],
      },
      {
        in: 'A neighbour phoned to complain that the music was too loud.',
        found: [{ speaker: 'A neighbour', content: 'the music was too loud' }],
      },
    ],
    counterexamples: ['A neighbour called to see the dog.', 'He rang the bell to report for work.'],
  },
  {
    name: 'calls by',
    pattern:
      '(?<!{letter})(?<cue>{wishes}) (?:by|from) (?<speaker>{no-doer-ing}) (?:for|asking|urging|on) (?={others} (?:not )?to )',
    examples: [
      {
        in: 'The mayor joined calls by three unions for the state to pay.',
        found: [{ speaker: 'three unions', content: 'the state to pay', form: 'indirect' }],
      },
      {
        in: 'The firm ignored an appeal from residents asking it to move the gate.',
        found: [{ speaker: 'residents', content: 'it to move the gate' }],
      },
    ],
    counterexamples: ['Calls from the station for a taxi went on.', 'The firm took phone calls from residents.'],
  },
]
