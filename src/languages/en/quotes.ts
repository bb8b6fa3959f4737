import type { QuoteGrammar } from '../quotes.ts'
import { nonSpeechObjects } from './non-speech-objects.ts'
import { nounPhrases } from './noun-phrases.ts'
import { attributions } from './quote-attributions.ts'
import { citations } from './quote-citations.ts'
import { fronted } from './quote-fronted.ts'
import { bareClauses } from './quote-bare-clauses.ts'
import { marks } from './quote-marks.ts'
import { objects } from './quote-objects.ts'
import { participles } from './quote-participles.ts'
import { requests } from './quote-requests.ts'
import { splits } from './quote-splits.ts'
import { thatClauses } from './quote-that-clauses.ts'
import { speechVerbs } from './speech-verbs.ts'
import { quoteWords } from './quote-words.ts'
import { speakers } from './speakers.ts'

export const quotes: QuoteGrammar = {
  words: { ...nounPhrases, ...speechVerbs, ...nonSpeechObjects, ...speakers, ...quoteWords },
  rules: [
    ...citations,
    ...splits,
    ...thatClauses,
    ...marks,
    ...requests,
    ...objects,
    ...bareClauses,
    ...fronted,
    ...participles,
    ...attributions,
  ],
  precedingSpeaker: '{before}',
  speakerSkips: '(?!)',
  attachedAddressee: '(?!)',
  speakerEnds:
    ' (?:in|at|during|on|via|through|by) {own} (?:[^ ,]+ ){0,3}?{occasion}{word-end}| {was-done}$|, {however}$',
  nameEnds:
    ", (?!{state})(?<!, {state}, (?!{determiner} ))| \\((?![^()]*\\) {letter})|{hangs-on-name}| (?:that|which) (?={auxiliary}|{past})|'s$",
  apposition:
    '^(?<person>{noun}), (?<role>\\d\\d)$|^{role-then-name}|^(?<name>{joined-name}), (?<role>{determiner} [^,]{1,90})',
  nameConnector: '(?:of|for|to|in|by|with|from|at|on|and|near|against)',
  referringName: '(?:the|this) (?:{named-again}|{number-old}|{parent-of})',
  coordinator: '(?:and|&)',
  completeName: '{place}',
  office: '(?:the|this) (?:(?<of>{native}) )?(?<office>{office})',
  offices: {
    leader: ['president', 'prime minister', 'premier', 'chancellor', 'king', 'dictator', 'general secretary'],
    ruler: ['president', 'prime minister', 'king', 'sheikh', 'emir'],
    lawyer: ['attorney', 'counsel'],
    attorney: ['lawyer'],
    lawmaker: ['senator', 'sen', 'rep', 'representative', 'congressman', 'congresswoman', 'deputy', 'mp'],
    senator: ['sen'],
    governor: ['gov'],
    congressman: ['rep', 'representative'],
    congresswoman: ['rep', 'representative'],
    general: ['gen'],
    colonel: ['col'],
    bishop: ['archbishop'],
    pontiff: ['pope'],
    monarch: ['king', 'queen'],
    doctor: ['dr'],
    priest: ['rev', 'father'],
    professor: ['prof'],
    judge: ['justice'],
    'prime minister': ['premier'],
    premier: ['prime minister'],
  },
  headEnds: ' (?:{joining}|{circumstantial})(?= )',
  indefinite: '(?:an?|another) ',
  antecedentWindow: { anaphora: 3, recent: 0, continued: 3 },
  passingMention: '(?:his|her|its|their) ',
  personName:
    "(?!The )\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|del|della|dela|van|von|der|al|bin|ibn|la|da|dos|y)){1,4}",
  properName: "(?:.* )?\\p{Lu}[\\p{L}\\p{N}.'’-]*(?<![^ ]s)",
  mentions: ['{subject}', '{inverted}', '{met}', '{author}', '{for-them}', '{titled}'],
  pronoun: '(?:he|she|they|it|him|his|her|them|their|we|i|who|(?:the )?latter)',
  genericSpeaker:
    '(?:{vague}|no {noun-phrase}|[\\d.,$%]+|(?:{noun-phrase} |{articles})??{mute}(?: (?:of|by|from|in|on|at|to) .+)?)',
  agency: '{agency}',
  contentEnds:
    "(?<=[.!?,…](?:[\"”]|'')) (?:as(?! [^,;:]{1,40} puts? it)|when|after|before|while|in|at|during|on|to|from|outside|following) ",
  dateline: '[^;:“”"]{2,60}(?:[(][^()]{2,40}[)] ?(?:--|[-–—_:]) ?|(?: --| [-–—_]) )(?:[\\[]text[\\]] )?(?=\\S)',
  titleCue:
    '(?:called|titled|entitled|named|nicknamed|dubbed|known as|so-called|film|movie|book|novel|song|album|series|play|show|magazine|operation)',
  leadIn: '(?:that|as|to|an?|the)',
  article: '(?:the|an?)$',
  continuationCue: '(?!)',
  agreements: [
    { name: 'masculine', cue: 'he|him|his', isPersonal: true, isSingular: true, speaker: '{man}|(?!{woman}){someone}' },
    { name: 'feminine', cue: 'she|her', isPersonal: true, isSingular: true, speaker: '{woman}|(?!{man}){someone}' },
    { name: 'plural', cue: 'they|them', speaker: '(?!{man}|{woman}|{someone})(?:{plural}|{body})' },
    { name: 'thing', cue: 'it', isSingular: true, speaker: '(?!{man}|{woman}|{someone}){body}' },
  ],
  subject: '{subject}',
  pronounSubject: '{pronoun-subject}',
}
