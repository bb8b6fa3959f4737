import type { TimeRule } from '../../time.ts'
import { anyOf } from '../../word-list.ts'

/** Weekdays and other times in names, and what comes back: they look like dates and are none. */
export const names: readonly TimeRule[] = [
  {
    name: 'weekdays',
    pattern: '(?:every|each|on) {weekday}s|{weekday}s|(?:every|each)(?: other)? {weekday}(?: {part})?',
    fields: { unplaceable: 'comes back every week' },
    examples: [{ in: 'The market opens every Friday.', found: [{ expression: 'every Friday', value: null }] }],
    counterexamples: [{ in: "Friday's market closed.", otherClaims: ['date: 2022-06-10 «Friday»'] }],
  },
  {
    name: 'weekday of a name',
    pattern:
      '(?:black|bloody|super|cyber|holy|sheffield) {weekday}|mail on sunday|(?:the )?{weekday} (?:{papers}|night live|club|prayers?)|today show|man friday',
    fields: { unplaceable: 'a name' },
    examples: [{ in: 'He wrote for The Sunday Times.', found: [{ expression: 'The Sunday Times', value: null }] }],
    counterexamples: [
      { in: 'On Sunday prices changed.', otherClaims: ['date: 2022-06-12 «Sunday»'] },
      { in: 'On Sunday Lee left.', otherClaims: ['date: 2022-06-12 «Sunday»'] },
    ],
    knownFailures: [
      {
        in: 'The Sunday Times reported it.',
        expected: ['quote: The Sunday Times: it'],
        reason: 'The day is cut off from the name of the paper.',
      },
    ],
  },
  {
    name: 'weekday of a paper',
    pattern: 'the {weekday} (?<name>\\p{L}{3,})',
    capitalizedPart: 'name',
    fields: { unplaceable: 'a name' },
    examples: [
      { in: 'He told the Sunday Lantern that it sank.', found: [{ expression: 'the Sunday Lantern', value: null }] },
      { in: 'The letter is in the Friday Echo.', found: [{ expression: 'the Friday Echo', value: null }] },
    ],
    counterexamples: [
      { in: 'The Friday attack killed two.', otherClaims: ['count: killed 2 «two»', 'date: 2022-06-10 «Friday»'] },
      { in: 'On Friday Israel left.', otherClaims: ['date: 2022-06-10 «Friday»'] },
      { in: 'A Sunday lantern was lit.', otherClaims: ['date: 2022-06-12 «Sunday»'] },
    ],
  },
  {
    name: 'night of a name',
    pattern: '{weekday} (?<name>night|morning|evening|afternoon)',
    capitalizedPart: 'name',
    fields: { unplaceable: 'a name' },
    examples: [{ in: 'He sang in Friday Night Quay.', found: [{ expression: 'Friday Night', value: null }] }],
    counterexamples: [{ in: 'He sang on Friday night.', otherClaims: ['date: 2022-06-10TNI «Friday night»'] }],
  },
  {
    name: 'weekdays of a habit',
    pattern: anyOf(
      '(?:every|each) {weekday}(?:(?:,| and|, and| or) {weekday})+',
      '(?:which|any|whatever|one) {weekday}(?: {part})?',
      '{weekday} (?:mornings|afternoons|evenings|nights|lunchtimes)',
      'on (?:a|any|some|most) {weekday}(?: {part})?(?! \\p{L}+ing(?!\\p{L}))',
      '(?:mon|tues?|wed|thurs?|fri|sat|sun) ?[-–] ?(?:mon|tues?|wed|thurs?|fri|sat|sun)',
      '(?:opens?|closed|available|hours|works?|working)(?::|,)? (?:(?:from|on|are|is|daily) )?{weekday}(?: ?[-–] ?| to | through ){weekday}',
    ),
    fields: { unplaceable: 'comes back every week' },
    examples: [
      { in: 'Every Monday and Thursday they meet.', found: [{ expression: 'Every Monday and Thursday', value: null }] },
      { in: 'He did not say which Tuesday.', found: [{ expression: 'which Tuesday', value: null }] },
      { in: 'One Sunday she left.', found: [{ expression: 'One Sunday', value: null }] },
      { in: 'He worked Saturday mornings.', found: [{ expression: 'Saturday mornings', value: null }] },
      { in: 'It is full on a Friday night.', found: [{ expression: 'on a Friday night', value: null }] },
      { in: 'It is open Monday to Friday.', found: [{ expression: 'open Monday to Friday', value: null }] },
      { in: 'Lunch Mon-Fri only.', found: [{ expression: 'Mon-Fri', value: null }] },
    ],
    counterexamples: [
      { in: 'It will rain from Monday to Friday.', otherClaims: ['date: 2022-06-20/2022-06-24 «Monday to Friday»'] },
      { in: 'In a Friday interview he wept.', otherClaims: ['date: 2022-06-10 «Friday»'] },
      { in: 'On Friday night he wept.', otherClaims: ['date: 2022-06-10TNI «Friday night»'] },
    ],
    knownFailures: [
      {
        in: 'It rained from Monday to Friday.',
        expected: ['date: 2022-06-06/2022-06-10 «Monday to Friday»'],
        reason: 'Days from one to another are not moved back where the verb looks back.',
      },
    ],
  },
  {
    name: 'nowadays',
    pattern: anyOf(
      "today's {generic}(?!\\p{L})",
      '{generic} today(?= (?:do|are|have|can|know|want|is|has)(?!\\p{L})|[.,;!?]|$)',
      "{generic} of (?:today|tomorrow|yesterday)(?!')",
      '{lasting}(?: \\p{L}+){0,2} today|(?:even|until|known|than) today|today (?:known|still)(?!\\p{L})',
      'no tomorrow|(?:better|brighter) tomorrow',
      '(?:like|as if it were|as though it were)(?: only| just)? yesterday|born yesterday',
    ),
    fields: { unplaceable: 'nowadays, or some day' },
    examples: [
      { in: "In today's world nobody waits.", found: [{ expression: "today's world", value: null }] },
      { in: 'Children today do not read.', found: [{ expression: 'Children today', value: null }] },
      { in: 'They are the leaders of tomorrow.', found: [{ expression: 'leaders of tomorrow', value: null }] },
      { in: 'The family still lives there today.', found: [{ expression: 'still lives there today', value: null }] },
      { in: 'The ship is known today as the Quay.', found: [{ expression: 'known today', value: null }] },
      { in: 'It feels like yesterday.', found: [{ expression: 'like yesterday', value: null }] },
      { in: 'They dream of a better tomorrow.', found: [{ expression: 'better tomorrow', value: null }] },
    ],
    counterexamples: [
      {
        in: 'Two children died today in a fire.',
        otherClaims: ['count: killed 2 «Two children»', 'date: 2022-06-15 «today»'],
      },
      { in: "Today's vote was close.", otherClaims: ['date: 2022-06-15 «Today»'] },
      { in: 'Police still search today.', otherClaims: ['date: 2022-06-15 «today»'] },
    ],
  },
  {
    name: 'unit of a name',
    pattern: '(?<=\\p{L} )(?:this|last|next) (?<name>week|month|year)',
    capitalizedPart: 'name',
    fields: { unplaceable: 'a name' },
    examples: [
      { in: 'He told Brockdale This Week so.', found: [{ expression: 'This Week', value: null }] },
      { in: 'It stood in Harbour This Month.', found: [{ expression: 'This Month', value: null }] },
    ],
    counterexamples: [{ in: 'He told reporters this week that it sank.', otherClaims: ['date: 2022-W24 «this week»'] }],
    knownFailures: [
      {
        in: 'This Week is a show.',
        expected: [],
        reason: 'A capital at the beginning of a sentence tells no name; the one of the second word is not looked at.',
      },
    ],
  },
  {
    name: 'today of a name',
    pattern: '(?<=\\p{L} )(?<name>today|tomorrow|tonight|yesterday)',
    capitalizedPart: 'name',
    fields: { unplaceable: 'a name' },
    examples: [
      { in: 'He told Ferry Today that it sank.', found: [{ expression: 'Today', value: null }] },
      { in: 'She sang on Harbour Tonight.', found: [{ expression: 'Tonight', value: null }] },
    ],
    counterexamples: [
      { in: 'He left. Today he came back.', otherClaims: ['date: 2022-06-15 «Today»'] },
      { in: '“Today I left,” he said.', otherClaims: ['date: 2022-06-15 «Today»'] },
    ],
  },
  {
    name: 'weekday of a habit',
    pattern: '{weekday} {weekly}(?!\\p{L})',
    fields: { unplaceable: 'comes back every week' },
    examples: [
      { in: 'The Sunday trade ban hurt sales.', found: [{ expression: 'Sunday trade', value: null }] },
      { in: 'A loophole allows Sunday opening hours.', found: [{ expression: 'Sunday opening', value: null }] },
      { in: 'It sold out before its Wednesday special.', found: [{ expression: 'Wednesday special', value: null }] },
    ],
    counterexamples: [
      { in: 'On Sunday the trade ban ended.', otherClaims: ['date: 2022-06-12 «Sunday»'] },
      { in: "Sunday's opening was late.", otherClaims: ['date: 2022-06-12 «Sunday»'] },
    ],
  },
]
