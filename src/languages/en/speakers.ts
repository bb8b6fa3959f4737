import type { WordClasses } from '../rule.ts'
import { splitWords } from '../word-list.ts'
import { people } from './people.ts'
import { menNames, womenNames } from './given-names.ts'
import { bodies, men, places, plurals, roles, women } from './speaker-words.ts'

/** Words for the kind of a speaker: a man, a woman, several, a body; and for those who relay what others say. */
export const speakers: WordClasses = {
  agency:
    splitWords(`reuters associated_press (?<!{letter})ap(?!{letter}) agence_france-presse afp xinhua interfax tass ria_novosti
  anadolu kyodo yonhap pti ansa dpa (?<!{letter})efe(?!{letter}) irna (?<!{letter})fars(?!{letter}) tasnim
  (?<!{letter})mehr(?!{letter}) bbc cnn nbc cbs abc_news fox_news al_jazeera al-jazeera al_arabiya news_agency
  news_agencies state_media local_media state_television state_tv newspaper broadcaster television radio bloomberg
  new_york_times washington_post wall_street_journal the_guardian (?<!{letter})npr(?!{letter})
  (?<!{letter})pbs(?!{letter}) sky_news press_trust media_reports? press_agency wire_service magazine daily(?=_|$)
  tabloid politico axios al-manar press_tv sana(?!{letter}) reports report(?=$)`),
  /** The words of a name before its head: “the former deputy” in “the former deputy mayor of the town”. */
  'before-head': '(?:(?!(?:{joining}|{circumstantial}|who|and) )[^ ,;]+ ){0,9}?',
  'head-end': '(?=$|,| (?:(?:{joining}|{circumstantial}|who|said){word-end}|{letter}+ed(?!{letter})|\\())',
  place: places,
  native: people.native,
  /** What somebody may be called by who was named before. */
  office: splitWords(`president vice_president prime_minister foreign_minister defence_minister defense_minister
    interior_minister finance_minister minister secretary secretary_of_state secretary-general leader ruler premier
    chancellor senator governor mayor ambassador judge general colonel captain admiral sheriff cardinal bishop pope pontiff
    king queen monarch lawyer attorney lawmaker congressman congresswoman representative chairman commissioner director
    doctor priest professor coach pastor rabbi imam ayatollah prosecutor officer detective inspector commander
    justice chief chief_executive spokesman spokeswoman spokesperson general_secretary
    striker winger goalkeeper keeper midfielder defender forward skipper batsman bowler full-back fly-half scrum-half prop hooker
    champion runner swimmer cyclist jockey boxer teenager pensioner councillor novelist poet singer painter potter chef farmer
    fisherman nurse engineer driver baker publican headteacher headmaster headmistress teacher pilot widow widower
    vet solicitor barrister coroner`),
  'man-word': [...men, ...menNames],
  'woman-word': [...women, ...womenNames],
  /** A possessor says nothing about the person: “Anna Klein’s brother”. */
  'no-kin': "(?! {letter}+'s )",
  role: roles,
  'one-of-many': people.singular,
  'body-word': bodies,
  'plural-word': [...plurals, ...people.plural],
  man: '{before-head}{man-word}{word-end}{no-kin}',
  woman: '{before-head}{woman-word}{word-end}{no-kin}',
  someone:
    '(?:{before-head}{of-something}?{role}(?= (?!{small-word}){letter})|{before-head}{role}{word-end}|{one-in-many})',
  'of-something': '(?:{letter}+ of {letter}+ (?:and {letter}+ )?)',
  'one-in-many': '{before-head}{one-of-many}{head-end}',
  body: '(?:(?:the )?{place}{head-end}|{before-head}{body-word}{head-end}|{before-head}{sender}{word-end})',
  sender: splitWords(
    'agency broadcaster newspaper daily channel company group network magazine website charity firm station',
  ),
  plural: '(?:{before-head}{plural-word}{head-end}|[^,]* and [^,]*)',
}
