import type { ClaimantExample } from '../casualties.ts'
import type { Rule } from '../rule.ts'

/** Who gives figures without a word of saying. */
export const claimants: readonly Rule<ClaimantExample>[] = [
  {
    name: 'puts the toll',
    pattern:
      '(?<=^|[.,;:] |(?<!\\p{L})(?:when|while|and|after|but|as) )(?:on \\p{L}+,? )?(?<claimant>(?!on )(?:(?:the|a|an|its) )?{n}(?: (?!(?:said|says|told|and)(?!\\p{L})){v}){0,11}?)(?: (?:later|also|earlier|has|have|had|now|on \\p{L}+))? (?:puts?|putting|raised|raises|revised|revises|increased|increases|lowered|lowers|updated|updates|upped|reduced|places?|placed|pegs|pegged|estimates?|estimated) (?:the|its|their)(?: {v}){0,3} (?:tolls?|number|count|figures?|estimates?)(?!\\p{L})',
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
      '(?<=^|[.,;:] |(?<!\\p{L})(?:while|and|but) )(?<claimant>(?:the |a |an |this )?(?:{n} ){0,5}?(?:team|correspondent|reporter|ministry|police|council|hospitals?|agency|army|military|observatory|group|committee|authority|authorities|commission|centre|center|unicef|un|unhcr|ocha|who|government|officials|doctors|medics|rescuers|investigators|monitors?|observers|office|department|bureau|mission|coalition|network|charity|services|foundation|institute|association|union|coastguard|coast guard|organi[sz]ation)(?: (?:of|for|in|to)(?:(?: the)? {n}){1,4}?)?)(?: (?:has|have|had|so far|later|also|already|now|since|officially)){0,2} (?:(?:counted|recorded|listed|documented|registered|tallied|logged|verified|tracked)(?!\\p{L})|(?:reports?|reported)(?= {fill}(?:{anyone}|{thing})))',
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
      'according to (?<claimant>{v}(?: {v}){0,6}?)(?: on \\p{L}+)?, (?:which|who) (?:has |have |had )?(?:counted|recorded|listed|figured|put|puts|tallied|reported|said|cited|gave|lists|counts)(?!\\p{L})',
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
      '(?:tolls?|figures?|count|estimates?),? (?:provided|given|released|issued|cited|published|announced|compiled|supplied)(?: {v}){0,2}? by (?<claimant>(?:the |a |an )?(?:{n} ){0,3}?{n})(?= (?:to|on|in|at|for|has|have|had|is|was|stands|stood|put|puts)|,)',
    finds: [
      {
        in: 'A death toll given by hospital staff to reporters exceeded 100.',
        found: [{ claimant: 'hospital staff', count: 'exceeded 100' }],
      },
    ],
    leaves: ['A death toll that kept rising exceeded 100.'],
  },
]
