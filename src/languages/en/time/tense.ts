import { anyOf, splitWords as list } from '../../word-list.ts'

const past = list(`
  said says was were had did has have been told came went took made began fell left met rose saw found got gave held hit
  shot struck broke became led lost sent spoke won wrote fled sank put cut ran drew grew flew died`)

/** What people arrange, after "to": a date that follows is still to come. */
const events = list(`
  meet hold begin start vote discuss appear return visit arrive travel resume decide leave attend go end open take come
  present deliver consider release publish expire run last finish conclude address testify stand face host play fly join
  sign rule reopen unveil debate hear brief report gather march convene launch speak be`)

/** Verbs of what is on a timetable, in the present tense. */
const scheduled = list(`
  starts begins opens ends meets arrives departs leaves returns closes expires reopens resumes convenes`)

/** The same of many, where a day follows. */
const scheduledMany = list('start begin open close resume meet end leave arrive depart return')
/** What people are doing when they will do it. */
const progressing = list(`
  being_held being_staged holding hosting staging travelling traveling visiting flying playing performing appearing speaking
  returning leaving arriving opening launching releasing`)

/** Where people are to appear. */
const sittings = list('hearing appearance trial retrial sentencing arraignment verdict ruling inquest')
const gatherings = list(
  'meeting vote election referendum ballot rally strike protest march match debate session summit',
)

export const tenseWords = {
  'past-verb': past,
  event: events,
  will: "(?:will|\\p{L}+'ll|won't|shall|would(?! have)|must|should|may|might)",
  urging: '(?:urg(?:es?|ed|ing)|invit(?:es?|ed|ing)|call(?:s|ed|ing)? (?:on|for)|appeal(?:s|ed|ing)? (?:to|for))',
  proposing: '(?:threaten(?:s|ed|ing)?|propos(?:es|ed|ing)|summon(?:s|ed|ing)?|volunteer(?:s|ed)?|promis(?:es|ed|ing))',
  warning: 'warn(?:s|ed)? (?:it|they|he|she) would',
  'no-day': '(?!on(?!\\p{L})|{weekday}|yesterday)[^ ,;.]{1,20}',
  // Whoever is urged, called on or threatens to do something has not done it yet: the date goes with what is to be done.
  urged: '(?:{urging}|{proposing}|{warning})(?: {no-day}){0,7}? to (?!\\p{L}+ing(?!\\p{L}))\\p{L}{2,14}',
  being: '(?:is|are|was|were|been|be)',
  expected: '(?:scheduled|expected|planned|slated|set|supposed|going|likely)',
  intends:
    '(?:plans?|intends?|hopes?|aims?|wants?|agreed|decided|vowed|promised|pledged|expects?|prepar(?:es|ing)|ready)',
  due: '(?:due (?:on|in|for|back)|due to {event}|(?:is|are) (?:due|to)|(?:was|were) to be)',
  settled: 'to be (?:held|made|signed|announced|released|published|decided)',
  planned:
    '(?:{being} {expected}(?: to| for)?|{due}|scheduled|expected|planned|slated|set (?:to|for)|{intends} (?:to|for)|{settled}|deadline|upcoming|ahead of)',
  scheduled,
  'goes-on':
    '(?:takes? (?:place|effect)|takes office|kicks? off|gets? under way|{go-on}|comes? into (?:force|effect)|go(?:es)? to the polls)',
  'go-on': 'go(?:es)? on (?:sale|trial|show|display|view)',
  /** "The final is on Saturday", "the rules apply from May 9". */
  stands:
    '(?:(?:is|are) on|(?:apply|applies) (?:from|until)|in force from)(?= (?:the )?(?:{weekday}|{month}|{day-digits})(?!\\p{L}))',
  day: '(?:(?:on |at |in |this |the |next )?(?:{weekday}|{month}|{day-digits} {month})(?!\\p{L}))',
  'scheduled-many': `(?<!(?:not|n't|to|did|and|or|could|the|an?|his|her|its|their|for|of) )(?:${scheduledMany.join('|')})(?= {day})`,
  progressing,
  'is-doing': "(?:is|are|\\p{L}+'(?:s|re)) {progressing}",
  /** "The book is published on Thursday", "is out on 9 May". */
  'is-done': '(?:is|are) (?:out|published|released|launched|unveiled|staged|broadcast|screened)(?= {day})',
  fixture: '(?:faces?|hosts?|travels? to|plays?|takes? on) \\p{L}+(?: \\p{L}+){0,2}(?= (?:on )?{weekday}(?!\\p{L}))',
  'time-left': '(?:has|have) until|forecast for|see you',
  toward:
    '(?:look(?:s|ing)? forward to|prepar(?:e|ations?) for|tickets? for|(?:run|build)-up to|countdown to|in time for|eve of)(?= {day})',
  sitting: sittings,
  gathering: gatherings,
  their: '(?:his|her|its|their|a|an|the|another)',
  awaited: '(?:until {their} (?:\\p{L}+ ){0,3}?{sitting}|next (?:\\p{L}+ ){0,2}?{sitting})',
  called: '(?:{gathering}|{sitting})s? for(?= (?:the )?(?:{weekday}|{month}|{day-digits})(?!\\p{L}))',
}

export const tense = {
  future: anyOf(
    '{will}',
    '{planned}',
    '{urged}',
    '{scheduled}',
    '{goes-on}',
    '{awaited}',
    '{called}',
    '{scheduled-many}',
    '{is-doing}',
    '{is-done}',
    '{fixture}',
    '{time-left}',
    '{toward}',
    '{stands}',
    'turns (?:{counting}|\\d+)',
    'to {event}',
    'expects?',
    'now (?:and|until|to)',
    'as (?:early|soon) as',
    'could \\p{L}+ (?:by|as)',
  ),
  past: '(?<!(?:be|being|to|is|are) )(?!united|hundred|alleged)(?:{past-verb}|\\p{L}{2,}[^e\\P{L}]ed|\\p{L}+ied)|could not',
  near: 'until|till|by|starting|beginning|effective',
  clause: '[;:]|, (?:but|and|while|which|who|after|as)\\b',
}
