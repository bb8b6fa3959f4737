import { type CasualtyRule, tollExample } from '../../casualties.ts'

const ACTIVE =
  '(?:(?<killed>{killed-verb}|{kills})|(?<injured>{injured-verb}|{injures})|(?<displaced>{displaced-verb}|{displaces})|(?<detained>{detained-verb}|{detains}))'

/** Counts that stand beside another count, and share its outcome. */
export const shared: readonly CasualtyRule[] = [
  {
    name: 'the dead were, and who else',
    pattern:
      '(?:the|those) {struck-down}(?: {w}){0,3}? (?:are|were|include|included) {fill}(?<head>{claimed})(?: {w}){1,14}?,? and {fill}(?<count>{people}|{one})',
    examples: [
      {
        in: 'The dead include two cooks of the inn where the fire broke out and a guest who had come back.',
        found: [tollExample('killed', 'a guest', 1)],
        otherClaims: ['count: killed 2 «two cooks»'],
      },
    ],
    counterexamples: ['The guests include two cooks of the inn and a nurse who had come back.'],
  },
  {
    name: 'as were',
    pattern: '(?<head>{claimed})(?: {v}){0,6}?, as (?:were|was|did|have|had) {fill}(?<count>{anyone})',
    examples: [
      {
        in: 'Forty marchers were arrested, as were six reporters.',
        found: [tollExample('detained', 'six reporters', 6)],
        otherClaims: ['count: detained 40 «Forty»'],
      },
    ],
    counterexamples: ['Forty marchers sang, as did six reporters.'],
  },
  {
    name: 'place by place',
    pattern:
      '(?<head>{claimed})(?: {v}){0,4}? (?:in|at|from|near)(?: {v}){1,4}(?:,| and|, and) {fill}(?<count>{bare})(?= (?:in|at|from|near) )',
    examples: [
      {
        in: 'The ministry counted 12 dead in the capital, seven in the port and two in the hills.',
        found: [tollExample('killed', 'seven', 7), tollExample('killed', 'two', 2)],
        otherClaims: ['count: killed 12 «12 dead»'],
      },
    ],
    counterexamples: ['The ministry counted 12 buses in the capital, seven in the port.'],
  },
  {
    name: 'active, with others',
    pattern:
      `${ACTIVE} (?!{no-object}(?!\\p{L})){v}(?: {v}){0,9}?,? (?:and|along with|as well as|together with) {fill}` +
      `(?<count>{anyone})(?!(?: {w}){0,3} {verb-next}(?!\\p{L}))`,
    examples: [
      {
        in: 'The strike killed the mayor and two guards.',
        found: [tollExample('killed', 'two guards', 2, 2, 'combatant')],
      },
    ],
    counterexamples: [
      {
        in: 'The strike killed the mayor in his house, and two guards fled.',
        otherClaims: ['count: displaced 2 «two guards»'],
      },
    ],
  },
  {
    name: 'active, with others, over an aside',
    pattern:
      `${ACTIVE} (?!{no-object}(?!\\p{L})){v}(?: {v}){0,4}?, (?:who|whose|an?|the)(?: {v}){1,7}, and {fill}` +
      '(?<count>{people}|{one})(?=$|[,.;]| (?:of|from|in|at|on|after|who|by|with|during|near)(?!\\p{L}))',
    examples: [
      {
        in: 'Police arrested the captain, who swam ashore, and two sailors of the ferry.',
        found: [tollExample('detained', 'two sailors', 2)],
      },
    ],
    counterexamples: [
      'Police arrested the driver, whose licence had expired, and three guests left.',
      'The army captured the town, a port, and 200 people celebrated.',
    ],
  },
  {
    name: 'list',
    pattern:
      '(?<head>{claimed})(?: {v}){0,5}?(?:,? (?:--|–|—) [^–—]{1,80}? (?:--|–|—)|, [^,;.{anyone}{thing}{claimed-whole}{spared}]{1,40}' +
      '(?=, and))?(?:,|,? and|,? plus|,? as well as|,? along with|,? together with|,? or) {fill}' +
      '(?<count>{people}|{one}|{bare}(?! {word}))(?!(?: {w}){0,3} {verb-next}(?!\\p{L}))',
    examples: [
      {
        in: 'The raid killed six rebels and two soldiers.',
        found: [tollExample('killed', 'two soldiers', 2)],
        otherClaims: ['count: killed 6 «six rebels»'],
      },
      {
        in: 'The flood killed ten villagers, three nuns and a priest.',
        found: [tollExample('killed', 'three nuns', 3), tollExample('killed', 'a priest', 1)],
        otherClaims: ['count: killed 10 «ten villagers»'],
      },
      {
        in: 'He confessed to the murder of a judge and of two finance ministry officials.',
        found: [tollExample('killed', 'two finance ministry officials', 2)],
        otherClaims: ['count: killed 1 «a judge»'],
      },
    ],
    counterexamples: [
      {
        in: 'The raid killed six rebels, and two soldiers were decorated.',
        otherClaims: ['count: killed 6 «six rebels»'],
      },
      { in: 'The raid killed six rebels and destroyed two trucks.', otherClaims: ['count: killed 6 «six rebels»'] },
    ],
  },
  {
    name: 'list in a relative clause',
    pattern:
      '(?:that|which|who)(?: (?:has|had|have|also)){0,2} ' +
      '(?:{killed-verb}|{kills}|{injured-verb}|{injures}|{detained-verb}) {fill}(?<head>{claimed})(?: {v}){0,2}? and ' +
      '{fill}(?<count>{people}|{one})(?= (?:was|is|has|had|will|would)(?!\\p{L}))',
    examples: [
      {
        in: 'A fire that killed six monks and two cooks was set on purpose.',
        found: [tollExample('killed', 'two cooks', 2)],
        otherClaims: ['count: killed 6 «six monks»'],
      },
    ],
    counterexamples: [
      {
        in: 'The fire killed six monks, and a cook was hurt.',
        otherClaims: ['count: killed 6 «six monks»', 'count: injured 1 «a cook»'],
      },
    ],
    knownFailures: [
      {
        in: 'He said that six monks sang and a cook was hurt.',
        expected: ['count: injured 1 «a cook»'],
        reason: 'Nothing tells "sang" from a noun: it is no word that ends like a verb.',
      },
    ],
  },
  {
    name: 'list before',
    pattern:
      '(?<count>{people}(?: (?!\\p{L}+ed(?!\\p{L})){v}){0,4}?|{one}(?: (?!\\p{L}+ed(?!\\p{L})){v}){0,3}?|{bare}' +
      '(?: (?:of|from|in|at)(?: {n}){1,4}?)?)(?:, (?:both )?aged [^.;]{1,30}?)?' +
      '(?:,|,? and|,? or|,? plus|,? as well as) {fill}(?<head>{claimed-whole})',
    examples: [
      {
        in: 'Two nurses, a cook and four guards were killed.',
        found: [tollExample('killed', 'Two nurses', 2), tollExample('killed', 'a cook', 1)],
        otherClaims: ['count: killed 4 «four guards»'],
      },
    ],
    counterexamples: [
      { in: 'Two nurses watched as four guards were killed.', otherClaims: ['count: killed 4 «four guards»'] },
      { in: 'The virus infected 90 nurses, 12 of whom died.', otherClaims: ['count: killed 12 «12 of whom»'] },
      { in: 'Some 30 rebels surrendered and 14 were taken prisoner.', otherClaims: ['count: detained 14 «14»'] },
    ],
  },
  {
    name: 'another figure',
    pattern:
      '(?<head>{claimed})[^.{anyone}]{1,120}? (?:figure|number|toll|total|count|tally)' +
      '(?: of (?:dead|deaths|victims|casualties))? (?:at|to|was|is|of|as) {fill}(?<count>{bare})',
    examples: [
      {
        in: 'Police shot dead 12 marchers, doctors said, but the mayor put the figure at three.',
        found: [tollExample('killed', 'three', 3)],
        otherClaims: [
          'quote: doctors: Police shot dead 12 marchers',
          'quote: the mayor: the figure at three',
          'count: killed 12 «12»',
        ],
      },
    ],
    counterexamples: [
      {
        in: 'Police met 12 marchers, but the mayor put the figure at three.',
        otherClaims: ['quote: the mayor: the figure at three'],
      },
    ],
  },
]
