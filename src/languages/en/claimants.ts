import type { ClaimantExample } from '../casualties.ts'
import type { Rule } from '../rule.ts'

/** Who gives figures without a word of saying. */
export const claimants: readonly Rule<ClaimantExample>[] = [
  {
    name: 'puts the toll',
    pattern:
      '(?<=^|[.,;:] |(?<!\\p{L})(?:when|while|and|after|but|as) )(?:on \\p{L}+,? )?' +
      '(?<claimant>(?!on )(?:(?:the|a|an|its) )?{n}(?: (?!(?:said|says|told|and)(?!\\p{L})){v}){0,11}?)(?: {lately})? ' +
      '{sets} (?:the|its|their)(?: {v}){0,3} (?:tolls?|number|count|figures?|estimates?)(?!\\p{L})',
    examples: [
      {
        in: 'The provincial council raised the death toll to 30 on Monday.',
        found: [{ claimant: 'The provincial council', count: '30' }],
        otherClaims: ['count: killed 30 «30»', 'date: 2024-03-11 «Monday»'],
      },
      {
        in: 'Many people fell; the miners union put the number of dead at 14.',
        found: [{ claimant: 'the miners union', count: '14' }],
        otherClaims: ['quote: the miners union: the number of dead at 14', 'count: killed 14 «14»'],
      },
      {
        in: 'The relief agency has placed the protester death count in the hundreds.',
        found: [{ claimant: 'The relief agency', count: 'hundreds' }],
        otherClaims: [
          'quote: The relief agency: the protester death count in the hundreds',
          'count: killed 200.. «hundreds»',
        ],
      },
    ],
    counterexamples: [
      { in: 'The aftershock that followed killed 30 people.', otherClaims: ['count: killed 30 «30 people»'] },
    ],
  },
  {
    name: 'counts',
    pattern:
      '(?<=^|[.,;:] |(?<!\\p{L})(?:while|and|but) )' +
      '(?<claimant>(?:the |a |an |this )?(?:{n} ){0,5}?{counter}(?: (?:of|for|in|to)(?:(?: the)? {n}){1,4}?)?)' +
      '(?: {has}){0,2} (?:{counts-word}(?!\\p{L})|(?:reports?|reported)(?= {fill}(?:{anyone}|{thing})))',
    examples: [
      {
        in: 'The human rights ministry has recorded 45 deaths since May.',
        found: [{ claimant: 'The human rights ministry', count: '45 deaths' }],
        otherClaims: ['count: killed 45 «45 deaths»', 'date: 2023-05 «May»'],
      },
      {
        in: 'The regional health office has verified 45 deaths since May.',
        found: [{ claimant: 'The regional health office', count: '45 deaths' }],
        otherClaims: ['count: killed 45 «45 deaths»', 'date: 2023-05 «May»'],
      },
      {
        in: 'The Committee to Guard the Press reports 16 deaths this year.',
        found: [{ claimant: 'The Committee to Guard the Press', count: '16 deaths' }],
        otherClaims: ['count: killed 16 «16 deaths»', 'date: 2024 «this year»'],
      },
    ],
    counterexamples: [
      { in: 'The quake was recorded at noon and killed 45 people.', otherClaims: ['count: killed 45 «45 people»'] },
    ],
  },
  {
    name: 'according to somebody who counts',
    pattern:
      'according to (?<claimant>{v}(?: {v}){0,6}?)(?: on \\p{L}+)?, (?:which|who) (?:has |have |had )?{lists}(?!\\p{L})',
    examples: [
      {
        in: 'Roads were cut, according to a relief agency bulletin, which listed 12 dead in the valley.',
        found: [{ claimant: 'a relief agency bulletin', count: '12 dead' }],
        otherClaims: ['quote: a relief agency bulletin: Roads were cut', 'count: killed 12 «12 dead»'],
      },
    ],
    counterexamples: [
      {
        in: 'Roads were cut, according to a bulletin, and 12 people died.',
        otherClaims: ['quote: a bulletin: Roads were cut', 'count: killed 12 «12 people»'],
      },
    ],
  },
  {
    name: 'toll given by',
    pattern:
      '(?:tolls?|figures?|count|estimates?),? {given}(?: {v}){0,2}? by (?<claimant>(?:the |a |an )?(?:{n} ){0,3}?{n})(?= {toll-next}|,)',
    examples: [
      {
        in: 'A death toll given by hospital staff to reporters exceeded 100.',
        found: [{ claimant: 'hospital staff', count: 'exceeded 100' }],
        otherClaims: ['count: killed 101.. «exceeded 100»'],
      },
    ],
    counterexamples: [
      { in: 'A death toll that kept rising exceeded 100.', otherClaims: ['count: killed 101.. «exceeded 100»'] },
    ],
  },
]
