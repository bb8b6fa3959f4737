import type { TimeRule } from '../../time.ts'
import { either } from '../../words.ts'

/** Weekdays and other times in names, and what comes back: they look like dates and are none. */
export const names: readonly TimeRule[] = [
  {
    name: 'weekdays',
    pattern: '(?:every|each|on) {weekday}s|{weekday}s|(?:every|each)(?: other)? {weekday}(?: {part})?',
    means: { not: 'comes back every week' },
    finds: [{ in: 'The market opens every Friday.', found: [{ expression: 'every Friday', value: null }] }],
    leaves: ["Friday's market closed."],
  },
  {
    name: 'weekday-of-a-name',
    pattern:
      '(?:black|bloody|super|cyber|holy|sheffield) {weekday}|mail on sunday|(?:the )?{weekday} (?:{papers}|night live|club|prayers?)|today show|man friday',
    means: { not: 'a name' },
    finds: [{ in: 'The Sunday Times reported it.', found: [{ expression: 'The Sunday Times', value: null }] }],
    leaves: ['On Sunday prices changed.', 'On Sunday Lee left.'],
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
    leaves: ['The Friday attack killed two.', 'On Friday Israel left.', 'A Sunday Lantern is lit.'],
  },
  {
    name: 'night-of-a-name',
    pattern: '{weekday} (?<name>night|morning|evening|afternoon)',
    capital: 'name',
    means: { not: 'a name' },
    finds: [{ in: 'He sang in Friday Night Quay.', found: [{ expression: 'Friday Night', value: null }] }],
    leaves: ['He sang on Friday night.'],
  },
  {
    name: 'weekdays-of-a-habit',
    pattern: either(
      '(?:every|each) {weekday}(?:(?:,| and|, and| or) {weekday})+',
      '{weekday} (?:mornings|afternoons|evenings|nights|lunchtimes)',
      'on (?:a|any|some|most) {weekday}(?: {part})?(?! \\p{L}+ing(?!\\p{L}))',
      '(?:mon|tues?|wed|thurs?|fri|sat|sun) ?[-–] ?(?:mon|tues?|wed|thurs?|fri|sat|sun)',
      '(?:opens?|closed|available|hours|works?|working)(?::|,)? (?:(?:from|on|are|is|daily) )?{weekday}(?: ?[-–] ?| to | through ){weekday}',
    ),
    means: { not: 'comes back every week' },
    finds: [
      { in: 'Every Monday and Thursday they meet.', found: [{ expression: 'Every Monday and Thursday', value: null }] },
      { in: 'He worked Saturday mornings.', found: [{ expression: 'Saturday mornings', value: null }] },
      { in: 'It is full on a Friday night.', found: [{ expression: 'on a Friday night', value: null }] },
      { in: 'It is open Monday to Friday.', found: [{ expression: 'open Monday to Friday', value: null }] },
      { in: 'Lunch Mon-Fri only.', found: [{ expression: 'Mon-Fri', value: null }] },
    ],
    leaves: ['It rained from Monday to Friday.', 'In a Friday interview he wept.', 'On Friday night he wept.'],
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
    leaves: ['Two children died today in a fire.', "Today's vote was close.", 'Police still search today.'],
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
    leaves: ['He told reporters this week that it sank.', 'This Week is a show.'],
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
    leaves: ['He left. Today he came back.', '“Today I left,” he said.'],
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
    leaves: ['On Sunday the trade ban ended.', "Sunday's opening was late."],
  },
]
