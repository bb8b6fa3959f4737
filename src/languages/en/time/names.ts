import type { TimeRule } from '../../time.ts'

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
