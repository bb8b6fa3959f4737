import { type CasualtyRule, tollExample } from '../../casualties.ts'

const PASSIVE =
  '(?:(?<killed>{killed-verb})|(?<injured>{injured-verb})|(?<missing>{missing-verb})|(?<displaced>{displaced-verb})|(?<detained>{detained-verb}))'
// No bare infinitive: it is for what could be, or what is always so.
const ACTIVE =
  '(?!{infinitive}(?!\\p{L}))(?:(?<killed>{killed-verb}|{kills})|(?<injured>{injured-verb}|{injures})|' +
  '(?<displaced>{displaced-verb}|{displaces})|(?<detained>{detained-verb}|{detains}))'
const INTRANSITIVE =
  '(?!(?:die|drown|flee|lose)(?!\\p{L}))(?:(?<killed>{died})|(?<injured>{suffered})|(?<missing>{vanished})|(?<displaced>{fled}))'

/** People with an outcome and no figure. Nothing may stand between them and the verb. */
export const uncounted: readonly CasualtyRule[] = [
  {
    name: 'no figure, passive',
    pattern: `(?<count>{some}) (?:{be}|(?:have|has|had) been) {aux}${PASSIVE}(?!\\p{L})(?! {fill}{anyone})`,
    examples: [
      {
        in: 'The residents of some villages were evacuated.',
        found: [tollExample('displaced', 'The residents of some villages', null)],
      },
      {
        in: 'Several soldiers have been wounded.',
        found: [tollExample('injured', 'Several soldiers', null, null, 'combatant')],
      },
    ],
    counterexamples: [
      'The residents of some villages were thanked.',
      'Several soldiers could be wounded.',
      'Several villagers were feared killed.',
    ],
  },
  {
    name: 'no figure, verb without object',
    pattern: `(?<count>{some}) (?:(?:have|had|also|reportedly|already|later) ){0,2}${INTRANSITIVE}(?!\\p{L})`,
    examples: [
      {
        in: 'Residents of nearby towns fled to the hills.',
        found: [tollExample('displaced', 'Residents of nearby towns', null)],
      },
    ],
    counterexamples: ['Residents of nearby towns waited in the hills.', 'Many people die of the fever every year.'],
  },
  {
    name: 'no figure, active',
    pattern: `${ACTIVE} (?:also )?(?<count>{some})`,
    examples: [
      {
        in: 'The shelling killed a nurse and the collapse injured several patients.',
        found: [tollExample('injured', 'several patients', null)],
        otherClaims: ['count: killed 1 «a nurse»'],
      },
      { in: 'The fire broke out at dawn, killing many guests.', found: [tollExample('killed', 'many guests', null)] },
    ],
    counterexamples: [
      'The gang had plotted to kill several judges.',
      'The fire broke out at dawn, waking many guests.',
    ],
  },
]
