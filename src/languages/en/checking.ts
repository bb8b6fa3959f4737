import type { CheckGrammar } from '../checking.ts'
import { splitWords } from '../word-list.ts'
import { governmentSeats } from './government-seats.ts'

export const checking: CheckGrammar = {
  negators:
    splitWords(`not never no neither nor without none nobody nothing cannot won't don't doesn't didn't isn't aren't wasn't
    weren't can't couldn't wouldn't shouldn't hasn't haven't hadn't mustn't ain't`),
  auxiliaries: splitWords('be been being have has had yet to want wants going able longer'),
  denials:
    splitWords(`denied denies deny denying denial refused refuses refusing refuted refutes refuting rejected rejects rejecting
    dismissed dismisses dismissing disputed disputes doubts doubted`),
  senseShifters: splitWords('unless if whether until false falsely'),
  restrictors: splitWords('only unless except provided if'),
  negatedRestrictors: splitWords('until before till after because'),
  modals: [
    splitWords('may might perhaps maybe possibly could can'),
    splitWords('must'),
    splitWords('should ought'),
    splitWords('probably likely presumably'),
    splitWords('certainly definitely surely'),
    splitWords('reportedly allegedly apparently supposedly'),
    splitWords('only merely just'),
    splitWords('almost nearly'),
  ],
  futures: {
    words:
      splitWords(`will would shall won't wouldn't going expect expected expects due set plan plans planned planning scheduled
      intends intend intended hopes hoped aims wants meant`),
    form: "['’]ll$",
  },
  perfects: splitWords('has have had was were been'),
  completedForms:
    '^(?!\\S+ed )\\S+ (?:\\S+ed|held|sent|met|left|took|gave|went|came|began|fell|rose|paid|spent|built|made|won)$',
  maybeCompletedForms: '^$',
  recountedForms: '^$',
  cues: splitWords(`said says say told tells claimed claims believes believed thinks insists insisted warns warned adds added announces
    announced confirms confirmed states stated stresses stressed reports reported cautions cautioned argues argued notes noted
    explains explained reveals revealed denies denied admits admitted urges urged replied replies`),
  asides:
    splitWords(`lol omg wow smh tbh imo lmao btw honestly sigh yikes whoa ugh alas sadly unbelievable incredible please thoughts folks
    guys wtf rip amen`),
  complementizers: splitWords('that'),
  placePrepositions: splitWords('in at from near outside to on by'),
  roles: splitWords(`foreign prime chief head senior official officials minister ministers
    ministry president presidency secretary general state government spokesman spokeswoman spokesperson authorities police
    army military commander mayor governor leader leaders chairman chairwoman chair director king queen prince judge court
    witness witnesses report statement department office agency defence defense interior health chancellor ambassador envoy
    vice deputy acting former local top diplomat lawyer doctor doctors expert experts union company
    owner landowner seller resident residents survivor survivors farmer driver teacher student scientist scientists researcher
    researchers analyst professor captain colonel lieutenant major sergeant admiral commissioner coordinator organiser organizer
    manager boss founder player coach star singer writer author artist politician lawmaker senator member mp party opposition
    council committee commission board group organisation organization charity aid worker workers rescuer rescuers engineer
    engineers staff team family mother father parent parents wife husband son daughter brother sister relative relatives
    everyone everybody anyone anybody someone somebody
    neighbour neighbor man woman boy girl people person source sources media paper newspaper reporter journalist agency press
    bank central united nations un eu nato island city town village region regional county district national federal
    prosecutor prosecutors defendant suspect attorney counsel victim victims patient nurse surgeon medic medics paramedic`),
  genericRoles:
    splitWords(`official officials authorities government source sources statement report reports media paper newspaper agency
    spokesman spokeswoman spokesperson expert experts people person man woman head chief leader senior local top former state
    team staff member group`),
  seats: governmentSeats,
  spellingVariants: [
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
