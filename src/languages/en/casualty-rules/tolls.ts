import { type CasualtyRule, toll } from '../../casualties.ts'

/** A toll and its figures. */
export const tolls: readonly CasualtyRule[] = [
  {
    name: 'toll from and to',
    pattern:
      '(?<killed>(?:death|dead|casualty)[ -]?tolls?|deaths|number of (?:dead|deaths|fatalities|people killed|victims))(?: {w}){0,8}? from (?:{fill})(?<count>{count})',
    finds: [{ in: 'The death toll rose from 18 to 22 overnight.', found: [toll('killed', '18', 18)] }],
    leaves: ['The temperature rose from 18 to 22 overnight.'],
  },
  {
    name: 'toll from and to, second',
    pattern:
      '(?:tolls?|deaths|dead|fatalities|victims)(?: {w}){0,8}? from (?:{fill})(?<head>{claimed})(?: {w}){0,3}? to (?:{fill})(?<count>{count})',
    finds: [{ in: 'The death toll rose from 18 to 22 overnight.', found: [toll('killed', '22', 22)] }],
    leaves: ['The price of bread rose from 18 to 22 pence.'],
  },
  {
    name: 'toll',
    pattern:
      '(?:(?<killed>(?:death|dead)[ -]?tolls?|deaths|fatalities|number of (?:dead|deaths|fatalities|people killed|those killed))|(?<injured>number of (?:injured|wounded|injuries|people injured))|(?<missing>number of missing)|(?<displaced>number of (?:displaced|evacuees))|(?<detained>number of (?:detainees|arrests|arrested)))(?: {w}){0,9}? (?:to|at|of|is|are|was|were|reached|stands at|stood at|hit|rose to|be|as|were put at|has reached|included|include|by) {fill}(?<count>{anyone})',
    finds: [
      { in: 'The death toll from the landslide has risen to 22.', found: [toll('killed', '22', 22)] },
      {
        in: 'Officials put the number of injured at more than 60.',
        found: [toll('injured', 'more than 60', 61, null)],
      },
    ],
    leaves: ['The toll on the bridge has risen to 22 dollars.'],
  },
  {
    name: 'toll, bounded',
    pattern: '(?<killed>(?:death|dead)[ -]?tolls?),?(?: {w}){0,9}? (?<count>{bare})',
    finds: [{ in: 'The death toll has by now exceeded 300.', found: [toll('killed', 'exceeded 300', 301, null)] }],
    leaves: ['The death penalty was abolished in 36 states.'],
  },
]
