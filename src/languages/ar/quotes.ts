import type { QuoteGrammar } from '../quotes.ts'
import { objects } from './quote-objects.ts'
import { attributions } from './quote-attributions.ts'
import { requests } from './quote-requests.ts'
import { accusations } from './quote-accusations.ts'
import { clauses } from './quote-clauses.ts'
import { marks } from './quote-marks.ts'
import { opinions } from './quote-opinions.ts'
import { participles } from './quote-participles.ts'
import { relays } from './quote-relays.ts'
import { quoteWords } from './quote-words.ts'

/** An Arabic verb stands before its subject or behind it. */
const verbs = [...relays, ...clauses, ...requests, ...accusations, ...opinions, ...objects, ...marks].map((rule) => ({
  ...rule,
  before: 'either' as const,
}))

export const quotes: QuoteGrammar = {
  words: quoteWords,
  rules: [...verbs, ...participles, ...attributions],
  precedingSpeaker: '{before}',
  nameEnds: '(?!)',
  nameConnector: '(?:{offices}|{bodies}|{relations})',
  referringName: '(?:(?:ذات|نفس) )?ال(?:متحدث|مصدر|مسؤول|ناطق|متكلم|قائل)',
  completeName: '(?:{place}|{head}|ال?{bodies}).*',
  speakerSkips: '(?:{speaker-skips}[،,]? ?)+',
  // Behind a bare name only: «وزير الدولة لشؤون …» is one office.
  attachedAddressee:
    '(?<=^(?!{head})(?!ال){letter}{2,}(?: (?!ال|{head}){letter}{2,})?) ل(?<name>(?!ل){letter}{3,})(?!{letter})',
  speakerEnds: '^في{shut}|{speaker-ends}',
  apposition: '^(?:{role-first}|{name-first})$',
  headEnds: ' (?:في|باسم|من|لدى|على|إلى|أحد|إحدى){shut}',
  indefinite: '(?:{newcomer}(?:ا|ة)?|{newcomers})(?:$| {unnamed-more}{shut})',
  personName: '(?!)',
  titledName:
    '(?={head})(?:{letter}+ )?ال{letter}{2,} (?!ال|(?:{offices}|{bodies}|{relations}|باسم|في|من|على|إلى|عن|بعد|قبل|ضد|بلا|دون|مع|لدى|حول){shut})' +
    '{letter}{2,} (?<surname>(?!ال){letter}{2,})',
  properName: '(?!)',
  pronoun: '(?:هو|هي|هم|البيان|{his-honour}|{his-words}(?:ه|ها|هم))',
  antecedentWindow: { anaphora: 2, recent: 1, continued: 3 },
  objectCue: '{them}{clitic}',
  genericSpeaker: '(?:{no-speaker}(?: و.*)?|(?:{thing}|{thing-of}){shut}.*|(?:ال)?{no-source}(?: .*)?|{by-some-rule})',
  agency: '{agency}',
  contentEnds: '(?<=[»”"] ?[،,]? ?){report-goes-on}|[،,] {pointed-at}|[،,]? {in-their-view}',
  dateline: '[^.،؛:«»“”"]{2,60}[(][^()]{2,40}[)] ?[-–—] ',
  titleCue: '{open}{named}',
  leadIn: '(?:إن|أن|بأن|إلى|على|من|عن|ب|ل|في)',
  article: '(?:ال|ل)(?={letter}{3})',
  agreements: [
    {
      name: 'plural',
      cue: '(?:(?:{them}|{his-words}هم){clitic}|(?={in-his-view}$).*هم)',
      speaker:
        '(?!{name-in-on})(?:{sound-plural}(?= |$)|(?:ال)?(?:{broken-plural}|{many}){shut}|{plural-of-his}{shut})',
      isInvariable: true,
      excludes: '',
    },
    {
      name: 'feminine',
      cue: '(?:(?:{she}|{his-words}ها){clitic}|(?={in-his-view}$).*ها)',
      speaker: '(?:ال)?(?:{ladies}{shut}|{looks-feminine}(?= |$))',
      excludes: '{not-she}',
    },
    { name: 'plural', cue: '(?!)', speaker: '.+ و(?:{head}|{place})' },
    {
      name: 'masculine',
      cue: '(?:{his-honour}|(?:{he}|{his-words}ه){clitic}|(?={in-his-view}$).*ه)',
      speaker: '(?:(?:ال)?(?:{lords}|(?:{offices}|{callings})(?<!(?<!داعي|خليف|علام|عمد)ة))|{men-of-theirs}){shut}',
      excludes: '{not-he}',
    },
  ],
  subject: '{told-of-name}|{open}(?<!{open}و?(?:هو|هي|هم) )[وف]?(?:{told-of-body}|{told-of-person}|{place-alone})',
  mentions: [
    '^{opening}(?:(?:كان|كانت|قد) )*{first-verb}?(?:{honour} )?(?:{told-of-body}|{told-of-person}|{told-of-people})',
    '^{opening}{moves}(?<person>{kin}(?: {letter}{3,})?){told-end}',
    '^{opening}{first-verb}(?<person>{one-name} ال(?:{callings}|{offices})){shut}',
    '^{opening}(?:{letter}{2,}ت |[يت]{letter}{2,} )(?<person>{plain-name})[،,] (?:وهو|وهي) ',
    '^(?<person>{one-name} {one-name})[،,] (?:وهو|وهي) ',
    '^(?<subject>{one-name}(?: {word}){1,3}[،,] {person}[^،,]{0,80})[،,]',
    '^(?:و?لكن )?ل(?!ل)(?<subject>{offices}{shut}[^،,.]{2,60}(?:[،,] [^،,.]{3,40}(?=[،,]))?)',
    '^(?<person>{one-of-them}){shut}',
    '^{opening}(?!أما ){first-verb}(?<subject>{known-name})(?= |[،,.])',
    '^{opening}(?!أما ){first-verb}(?<subject>{one-name} {known-name})(?= |[،,.])',
  ],
  continuationCue: '(?:أضاف|يضيف|تابع|يتابع|أردف|يردف|استطرد|زاد|مضى)(?:ت|وا)?|(?:تضيف|تتابع|تردف|أضافوا|تابعوا)',
}
