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
    finds: [
      {
        in: 'The provincial council raised the death toll to 30 on Monday.',
        found: [{ claimant: 'The provincial council', count: '30' }],
      },
      {
        in: 'Many people fell; the miners union put the number of dead at 14.',
        found: [{ claimant: 'the miners union', count: '14' }],
      },
      {
        in: 'The relief agency has placed the protester death count in the hundreds.',
        found: [{ claimant: 'The relief agency', count: 'hundreds' }],
      },
    ],
    leaves: ['The aftershock that followed killed 30 people.'],
  },
  {
    name: 'counts',
    pattern:
      '(?<=^|[.,;:] |(?<!\\p{L})(?:while|and|but) )' +
      '(?<claimant>(?:the |a |an |this )?(?:{n} ){0,5}?{counter}(?: (?:of|for|in|to)(?:(?: the)? {n}){1,4}?)?)' +
      '(?: {has}){0,2} (?:{counts-word}(?!\\p{L})|(?:reports?|reported)(?= {fill}(?:{anyone}|{thing})))',
    finds: [
      {
        in: 'The human rights ministry has recorded 45 deaths since May.',
        found: [{ claimant: 'The human rights ministry', count: '45 deaths' }],
      },
      {
        in: 'The regional health office has verified 45 deaths since May.',
        found: [{ claimant: 'The regional health office', count: '45 deaths' }],
      },
      {
        in: 'The Committee to Guard the Press reports 16 deaths this year.',
        found: [{ claimant: 'The Committee to Guard the Press', count: '16 deaths' }],
      },
    ],
    leaves: ['The quake was recorded at noon and killed 45 people.'],
  },
  {
    name: 'according to somebody who counts',
    pattern:
      'according to (?<claimant>{v}(?: {v}){0,6}?)(?: on \\p{L}+)?, (?:which|who) (?:has |have |had )?{lists}(?!\\p{L})',
    finds: [
      {
        in: 'Roads were cut, according to a relief agency bulletin, which listed 12 dead in the valley.',
        found: [{ claimant: 'a relief agency bulletin', count: '12 dead' }],
      },
    ],
    leaves: ['Roads were cut, according to a bulletin, and 12 people died.'],
  },
  {
    name: 'toll given by',
    pattern:
      '(?:tolls?|figures?|count|estimates?),? {given}(?: {v}){0,2}? by (?<claimant>(?:the |a |an )?(?:{n} ){0,3}?{n})(?= {toll-next}|,)',
    finds: [
      {
        in: 'A death toll given by hospital staff to reporters exceeded 100.',
        found: [{ claimant: 'hospital staff', count: 'exceeded 100' }],
      },
    ],
    leaves: ['A death toll that kept rising exceeded 100.'],
  },
]
