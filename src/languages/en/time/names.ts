import type { TimeRule } from '../../time.ts'
import { either } from '../../words.ts'

/** Weekdays and other times in names, and what comes back: they look like dates and are none. */
export const names: readonly TimeRule[] = [
  {
    name: 'weekdays',
    pattern: '(?:every|each|on) {weekday}s|{weekday}s|(?:every|each)(?: other)? {weekday}(?: {part})?',
    means: { not: 'comes back every week' },
    finds: [{ in: 'The market opens every Friday.', found: [{ expression: 'every Friday', value: null }] }],
    leaves: [{ in: "Friday's market closed.", also: ['date: 2022-06-10 «Friday»'] }],
  },
  {
    name: 'weekday-of-a-name',
    pattern:
      '(?:black|bloody|super|cyber|holy|sheffield) {weekday}|mail on sunday|(?:the )?{weekday} (?:{papers}|night live|club|prayers?)|today show|man friday',
    means: { not: 'a name' },
    finds: [{ in: 'He wrote for The Sunday Times.', found: [{ expression: 'The Sunday Times', value: null }] }],
    leaves: [
      { in: 'On Sunday prices changed.', also: ['date: 2022-06-12 «Sunday»'] },
      { in: 'On Sunday Lee left.', also: ['date: 2022-06-12 «Sunday»'] },
    ],
    misses: [
      {
        in: 'The Sunday Times reported it.',
        should: ['quote: The Sunday Times: it'],
        why: 'The day is cut off from the name of the paper.',
      },
    ],
  },
  {
    name: 'weekday-of-a-paper',
    pattern: 'the {weekday} (?<name>\\p{L}{3,})',
    capital: 'name',
    means: { not: 'a name' },
    finds: [
      { in: 'He told the Sunday Lantern that it sank.', found: [{ expression: 'the Sunday Lantern', value: null }] },
      { in: 'The letter is in the Friday Echo.', found: [{ expression: 'the Friday Echo', value: null }] },
    ],
    leaves: [
      { in: 'The Friday attack killed two.', also: ['count: killed 2 «two»', 'date: 2022-06-10 «Friday»'] },
      { in: 'On Friday Israel left.', also: ['date: 2022-06-10 «Friday»'] },
      { in: 'A Sunday lantern was lit.', also: ['date: 2022-06-12 «Sunday»'] },
    ],
  },
  {
    name: 'night-of-a-name',
    pattern: '{weekday} (?<name>night|morning|evening|afternoon)',
    capital: 'name',
    means: { not: 'a name' },
    finds: [{ in: 'He sang in Friday Night Quay.', found: [{ expression: 'Friday Night', value: null }] }],
    leaves: [{ in: 'He sang on Friday night.', also: ['date: 2022-06-10TNI «Friday night»'] }],
  },
  {
    name: 'weekdays-of-a-habit',
    pattern: either(
      '(?:every|each) {weekday}(?:(?:,| and|, and| or) {weekday})+',
      '(?:which|any|whatever|one) {weekday}(?: {part})?',
      '{weekday} (?:mornings|afternoons|evenings|nights|lunchtimes)',
      'on (?:a|any|some|most) {weekday}(?: {part})?(?! \\p{L}+ing(?!\\p{L}))',
      '(?:mon|tues?|wed|thurs?|fri|sat|sun) ?[-–] ?(?:mon|tues?|wed|thurs?|fri|sat|sun)',
      '(?:opens?|closed|available|hours|works?|working)(?::|,)? (?:(?:from|on|are|is|daily) )?{weekday}(?: ?[-–] ?| to | through ){weekday}',
    ),
    means: { not: 'comes back every week' },
    finds: [
      { in: 'Every Monday and Thursday they meet.', found: [{ expression: 'Every Monday and Thursday', value: null }] },
      { in: 'He did not say which Tuesday.', found: [{ expression: 'which Tuesday', value: null }] },
      { in: 'One Sunday she left.', found: [{ expression: 'One Sunday', value: null }] },
      { in: 'He worked Saturday mornings.', found: [{ expression: 'Saturday mornings', value: null }] },
      { in: 'It is full on a Friday night.', found: [{ expression: 'on a Friday night', value: null }] },
      { in: 'It is open Monday to Friday.', found: [{ expression: 'open Monday to Friday', value: null }] },
      { in: 'Lunch Mon-Fri only.', found: [{ expression: 'Mon-Fri', value: null }] },
    ],
    leaves: [
      { in: 'It will rain from Monday to Friday.', also: ['date: 2022-06-20/2022-06-24 «Monday to Friday»'] },
      { in: 'In a Friday interview he wept.', also: ['date: 2022-06-10 «Friday»'] },
      { in: 'On Friday night he wept.', also: ['date: 2022-06-10TNI «Friday night»'] },
    ],
    misses: [
      {
        in: 'It rained from Monday to Friday.',
        should: ['date: 2022-06-06/2022-06-10 «Monday to Friday»'],
        why: 'Days from one to another are not moved back where the verb looks back.',
      },
    ],
  },
  {
    name: 'nowadays',
    pattern: either(
      "today's {generic}(?!\\p{L})",
      '{generic} today(?= (?:do|are|have|can|know|want|is|has)(?!\\p{L})|[.,;!?]|$)',
      "{generic} of (?:today|tomorrow|yesterday)(?!')",
      '{lasting}(?: \\p{L}+){0,2} today|(?:even|until|known|than) today|today (?:known|still)(?!\\p{L})',
      'no tomorrow|(?:better|brighter) tomorrow',
      '(?:like|as if it were|as though it were)(?: only| just)? yesterday|born yesterday',
    ),
    means: { not: 'nowadays, or some day' },
    finds: [
      { in: "In today's world nobody waits.", found: [{ expression: "today's world", value: null }] },
      { in: 'Children today do not read.', found: [{ expression: 'Children today', value: null }] },
      { in: 'They are the leaders of tomorrow.', found: [{ expression: 'leaders of tomorrow', value: null }] },
      { in: 'The family still lives there today.', found: [{ expression: 'still lives there today', value: null }] },
      { in: 'The ship is known today as the Quay.', found: [{ expression: 'known today', value: null }] },
      { in: 'It feels like yesterday.', found: [{ expression: 'like yesterday', value: null }] },
      { in: 'They dream of a better tomorrow.', found: [{ expression: 'better tomorrow', value: null }] },
    ],
    leaves: [
      {
        in: 'Two children died today in a fire.',
        also: ['count: killed 2 «Two children»', 'date: 2022-06-15 «today»'],
      },
      { in: "Today's vote was close.", also: ['date: 2022-06-15 «Today»'] },
      { in: 'Police still search today.', also: ['date: 2022-06-15 «today»'] },
    ],
  },
  {
    name: 'unit-of-a-name',
    pattern: '(?<=\\p{L} )(?:this|last|next) (?<name>week|month|year)',
    capital: 'name',
    means: { not: 'a name' },
    finds: [
      { in: 'He told Brockdale This Week so.', found: [{ expression: 'This Week', value: null }] },
      { in: 'It stood in Harbour This Month.', found: [{ expression: 'This Month', value: null }] },
    ],
    leaves: [{ in: 'He told reporters this week that it sank.', also: ['date: 2022-W24 «this week»'] }],
    misses: [
      {
        in: 'This Week is a show.',
        should: [],
        why: 'A capital at the beginning of a sentence tells no name; the one of the second word is not looked at.',
      },
    ],
  },
  {
    name: 'today-of-a-name',
    pattern: '(?<=\\p{L} )(?<name>today|tomorrow|tonight|yesterday)',
    capital: 'name',
    means: { not: 'a name' },
    finds: [
      { in: 'He told Ferry Today that it sank.', found: [{ expression: 'Today', value: null }] },
      { in: 'She sang on Harbour Tonight.', found: [{ expression: 'Tonight', value: null }] },
    ],
    leaves: [
      { in: 'He left. Today he came back.', also: ['date: 2022-06-15 «Today»'] },
      { in: '“Today I left,” he said.', also: ['date: 2022-06-15 «Today»'] },
    ],
  },
  {
    name: 'weekday-of-a-habit',
    pattern: '{weekday} {weekly}(?!\\p{L})',
    means: { not: 'comes back every week' },
    finds: [
      { in: 'The Sunday trade ban hurt sales.', found: [{ expression: 'Sunday trade', value: null }] },
      { in: 'A loophole allows Sunday opening hours.', found: [{ expression: 'Sunday opening', value: null }] },
      { in: 'It sold out before its Wednesday special.', found: [{ expression: 'Wednesday special', value: null }] },
    ],
    leaves: [
      { in: 'On Sunday the trade ban ended.', also: ['date: 2022-06-12 «Sunday»'] },
      { in: "Sunday's opening was late.", also: ['date: 2022-06-12 «Sunday»'] },
    ],
  },
]
