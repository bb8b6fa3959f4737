import type { CheckGrammar } from '../checking.ts'
import { words } from '../words.ts'
import { seats } from './seats.ts'

export const checking: CheckGrammar = {
  negators:
    words(`not never no neither nor without none nobody nothing cannot won't don't doesn't didn't isn't aren't wasn't
    weren't can't couldn't wouldn't shouldn't hasn't haven't hadn't mustn't ain't`),
  auxiliaries: words('be been being have has had yet to want wants going able longer'),
  denials:
    words(`denied denies deny denying denial refused refuses refusing refuted refutes refuting rejected rejects rejecting
    dismissed dismisses dismissing disputed disputes doubts doubted`),
  turnsAfter: words('unless if whether until false falsely'),
  limitsBefore: words('only unless except provided if'),
  limitsDenied: words('until before till after because'),
  modals: [
    words('may might perhaps maybe possibly could can'),
    words('must'),
    words('should ought'),
    words('probably likely presumably'),
    words('certainly definitely surely'),
    words('reportedly allegedly apparently supposedly'),
    words('only merely just'),
    words('almost nearly'),
  ],
  cues: words(`said says say told tells claimed claims believes believed thinks insists insisted warns warned adds added announces
    announced confirms confirmed states stated stresses stressed reports reported cautions cautioned argues argued notes noted
    explains explained reveals revealed denies denied admits admitted urges urged replied replies`),
  asides:
    words(`lol omg wow smh tbh imo lmao btw honestly sigh yikes whoa ugh alas sadly unbelievable incredible please thoughts folks
    guys wtf rip amen`),
  opensTold: words('that'),
  beforePlaces: words('in at from near outside to on by'),
  roles: words(`foreign prime chief head senior official officials minister ministers
    ministry president presidency secretary general state government spokesman spokeswoman spokesperson authorities police
    army military commander mayor governor leader leaders chairman chairwoman chair director king queen prince judge court
    witness witnesses report statement department office agency defence defense interior health chancellor ambassador envoy
    vice deputy acting former local top diplomat lawyer doctor doctors expert experts union company
    owner landowner seller resident residents survivor survivors farmer driver teacher student scientist scientists researcher
    researchers analyst professor captain colonel lieutenant major sergeant admiral commissioner coordinator organiser organizer
    manager boss founder player coach star singer writer author artist politician lawmaker senator member mp party opposition
    council committee commission board group organisation organization charity aid worker workers rescuer rescuers engineer
    engineers staff team family mother father parent parents wife husband son daughter brother sister relative relatives
    neighbour neighbor man woman boy girl people person source sources media paper newspaper reporter journalist agency press
    bank central united nations un eu nato island city town village region regional county district national federal
    prosecutor prosecutors defendant suspect attorney counsel victim victims patient nurse surgeon medic medics paramedic`),
  anybody:
    words(`official officials authorities government source sources statement report reports media paper newspaper agency
    spokesman spokeswoman spokesperson expert experts people person man woman head chief leader senior local top former state
    team staff member group`),
  seats,
  spellings: [
    ["'s$", ''],
    ['our(?=s?$|ed$|ing$|able$|ful$|ite)', 'or'],
    ['is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)', 'iz'],
    ['tre(?=s?$)', 'ter'],
    ['ogue(?=s?$)', 'og'],
    ['ence(?=s?$)', 'ense'],
    ['ll(?=ed$|ing$|er$)', 'l'],
    ['grey', 'gray'],
    ['programme', 'program'],
    ['aeroplane', 'airplane'],
    ['diarrhoea', 'diarrhea'],
  ],
}
