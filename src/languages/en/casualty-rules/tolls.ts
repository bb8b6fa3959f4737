import { type CasualtyRule, tollExample } from '../../casualties.ts'

const TOLL =
  '(?:(?<killed>(?:death|dead)[ -]?(?:tolls?|counts?)|deaths|fatalities|{number}{gone})|' +
  '(?<injured>{number}{struck})|(?<missing>{number}{unfound})|(?<displaced>{number}{moved})|' +
  '(?<detained>{number}{taken}))'

/** A toll and its figures. */
export const tolls: readonly CasualtyRule[] = [
  {
    name: 'toll from and to',
    pattern: `${TOLL}(?: {w}){0,10}? from (?:{fill})(?<count>{count})(?= to )`,
    examples: [
      {
        in: 'The death toll rose from 18 to 22 overnight.',
        found: [tollExample('killed', '18', 18)],
        otherClaims: ['count: killed 22 «22»'],
      },
      {
        in: 'The number of people missing fell from 30 to 4.',
        found: [tollExample('missing', '30', 30)],
        otherClaims: ['count: missing 4 «4»'],
      },
    ],
    counterexamples: ['The temperature rose from 18 to 22 overnight.'],
  },
  {
    name: 'toll from and to, second',
    pattern:
      '(?:tolls?|deaths|dead|fatalities|victims|number of)(?: {w}){0,12}? from (?:{fill})(?<head>{claimed})(?: {w}){0,3}? to (?:{fill})(?<count>{count})',
    examples: [
      {
        in: 'The death toll rose from 18 to 22 overnight.',
        found: [tollExample('killed', '22', 22)],
        otherClaims: ['count: killed 18 «18»'],
      },
    ],
    counterexamples: ['The price of bread rose from 18 to 22 pence.'],
  },
  {
    name: 'toll',
    pattern: `${TOLL}(?: {w}){0,9}? {comes-to} {fill}(?<count>{anyone})`,
    examples: [
      { in: 'The death toll from the landslide has risen to 22.', found: [tollExample('killed', '22', 22)] },
      {
        in: 'Officials put the number of injured at more than 60.',
        found: [tollExample('injured', 'more than 60', 61, null)],
        otherClaims: ['quote: Officials: the number of injured at more than 60'],
      },
    ],
    counterexamples: [
      'The toll on the bridge has risen to 22 dollars.',
      { in: 'The death toll may rise as 22 people are missing.', otherClaims: ['count: missing 22 «22 people»'] },
    ],
  },
  {
    name: 'the dead put at',
    pattern:
      '(?:puts?|putting|placed|estimated|numbered) the (?:(?<killed>dead)|(?<injured>injured|wounded)|(?<missing>missing)|' +
      '(?<displaced>displaced|homeless)) (?:at|in) {fill}(?<count>{count})',
    examples: [
      {
        in: 'The Lantern put the dead at ninety.',
        found: [tollExample('killed', 'ninety', 90)],
        otherClaims: ['quote: The Lantern: the dead at ninety'],
      },
    ],
    counterexamples: ['They put the dead at rest.', 'They put the missing tiles at 30 spots.'],
  },
  {
    name: 'toll in the dozens',
    pattern: `${TOLL}(?: {put-at}(?: {w}){0,5}?)? (?:in|into) the (?<count>{count})(?=$|[,.;:]| (?:but|and|after|while|as|by|on|so)(?!\\p{L}))`,
    examples: [
      {
        in: 'The governor put the number of injured in the dozens.',
        found: [tollExample('injured', 'dozens', 20, null)],
        otherClaims: ['quote: The governor: the number of injured in the dozens'],
      },
    ],
    counterexamples: [
      {
        in: 'The governor put the number of injured horses in the dozens.',
        otherClaims: ['quote: The governor: the number of injured horses in the dozens'],
      },
    ],
  },
  {
    name: 'toll raised',
    pattern:
      '(?:rais|bring|tak|push|driv)(?:es?|ing) ' +
      '(?<killed>(?:the |its )(?:official |overall |total |confirmed |final )?tolls?)' +
      '(?: (?:from|in|so) {v}(?: {v}){0,4}?)? to {fill}(?<count>{anyone})',
    examples: [
      {
        in: 'A nurse died on Sunday, raising the toll to nine.',
        found: [tollExample('killed', 'nine', 9)],
        otherClaims: ['count: killed 1 «A nurse»', 'date: 2024-03-10 «Sunday»'],
      },
    ],
    counterexamples: ['The firm is raising the toll to nine dollars.', 'The firm is raising the toll rates to nine.'],
  },
  {
    name: 'toll stands',
    pattern:
      '(?<killed>the (?:official |confirmed |provisional |latest |current |overall |final )?toll)' +
      '(?: (?:from|in) {v}(?: (?!(?:stands?|stood|rose|climbed|reached)(?!\\p{L})){v}){0,4}?)?' +
      '(?: (?:now|currently|has|had|still|already)){0,2} {stands}(?: (?:now|at|to)){0,2} {fill}(?<count>{anyone})',
    examples: [
      {
        in: 'The toll now stands at 70, officials said.',
        found: [tollExample('killed', '70', 70)],
        otherClaims: ['quote: officials: The toll now stands at 70'],
      },
      { in: 'The toll from the flood has risen to 33.', found: [tollExample('killed', '33', 33)] },
    ],
    counterexamples: ['The toll on the bridge stands at four dollars.', 'The toll road reached 70 towns.'],
  },
  {
    name: 'toll, bounded',
    pattern: '(?<killed>(?:death|dead)[ -]?tolls?),?(?: {w}){0,9}? (?<count>{bare})',
    examples: [
      { in: 'The death toll has by now exceeded 300.', found: [tollExample('killed', 'exceeded 300', 301, null)] },
    ],
    counterexamples: ['The death penalty was abolished in 36 states.'],
  },
  {
    name: 'toll, back from',
    pattern: '(?<head>{claimed})(?:,? from|[^.;{anyone}]{0,90}?,? (?:up|down) from) (?:{fill})(?<count>{bare})(?! to )',
    examples: [
      {
        in: 'The number of confirmed dead stood at 31, up from 27.',
        found: [tollExample('killed', '27', 27)],
        otherClaims: ['count: killed 31 «31»'],
      },
      {
        in: 'Some 90 people were detained, the court said, up from 12.',
        found: [tollExample('detained', '12', 12)],
        otherClaims: [
          'quote: the court: Some 90 people were detained, the court said, up from 12',
          'count: detained 90 «Some 90 people»',
        ],
      },
      {
        in: 'The number of missing dropped to 31 from 40.',
        found: [tollExample('missing', '40', 40)],
        otherClaims: ['count: missing 31 «31»'],
      },
    ],
    counterexamples: ['The number of seats dropped to 31 from 40.'],
  },
  {
    name: 'brought to',
    pattern: `{brings} to {fill}(?<count>{count}) (?:the )?(?:total |overall |official |confirmed )?${TOLL}(?!\\p{L})`,
    examples: [
      {
        in: 'The blast brought to 19 the number of monks killed this year.',
        found: [tollExample('killed', '19', 19)],
        otherClaims: ['date: 2024 «this year»'],
      },
    ],
    counterexamples: ['The sale brought to 19 the number of shops in town.'],
  },
]
