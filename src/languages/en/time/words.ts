import { splitWords as list } from '../../word-list.ts'
import { months, weekdays } from './lexicon.ts'

const counting = list(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand`)

/** What people count in thousands, where a number of four digits is no year. */
const things = list(String.raw`
  people persons troops soldiers fighters men women children boys girls civilians refugees migrants passengers patients
  pupils voters residents inhabitants employees workers students police officers members prisoners inmates victims others
  animals birds cattle sheep miles kilomet\p{L}+ km meters metres feet acres hectares square pounds dollars euros rupees
  tons tonnes litres liters calories jobs houses homes desks cases deaths votes seats copies units shares signatures killed`)

/** What is numbered: the number after it is no year. */
const named = list(`
  resolution flight boeing airbus agenda vision number article section room route highway interstate act chapter pages? pp
  verse psalm paragraph clause bus channel apartment flat suite platform gate extension form decree directive regulation`)

/** Before a year, whatever follows it. */
const yearBefore = list(`
  in since until till during before after early late mid through between circa the a an his her its their our that this both
  year years back earlier_than later_than sooner_than compared_to back_to dates_to dating_to prior_to close_to up_to_and_including`)

/** Before "of", "by", "from", "to", "for" and a number that is an amount. */
const amounts = list(`
  crowd total population group fleet force team army staff sum average capacity audience maximum minimum limit price cost
  record majority lead attendance circulation circumference length height weight distance range most some all each none
  thousands hundreds dozens rose rise rises risen grew grows grown fell fall falls fallen dropped drop increased increase
  decreased reduced cut climbed jumped up down swelled sank shrank expanded bought sold room seats space paid pay asked`)

/** Words in s that are no plural. */
const singular = list(
  'was has does is its this his as us across towards always perhaps sees marks brings begins starts ends saw',
)

/** After a weekday, what comes back every week. */
const weekly = list(`
  opening trading trade shopping closing matinee lunch dinner brunch roast league
  school special specials crossword group club class classes crowd working shifts`)

const papers = list(`
  times telegraph mirror express herald mail post tribune gazette chronicle courier journal star sun news world people
  independent observer standard`)

export const words = {
  counting,
  things: `(?:${things.join('|')})`,
  named: `(?:${named.join('|')}|no\\.|pp?\\.|class of)`,
  'year-before': yearBefore,
  'years-before':
    "(?:(?<!\\p{L})(?:{year-before}|\\d{4}s?,? (?:and|or|to)|years?,? and) |'s |\\d{4}[-–—]|(?:mid|early|late)-)",
  amounts,
  'of-amount': '(?<!(?<!\\p{L}){amounts}(?: it| them)? )(?<!\\p{L})(?:of|by|from|around|to|for)',
  /** Years of a kind that few counts are. */
  recent: '(?:19|20)(?!00)\\d\\d',
  counted: '(?: (?:were|are|have|did|of (?:them|those|whom))(?!\\p{L}))',
  'no-count': '(?! {things}| {weekday}|[-–]\\p{L}|(?<=00) {plural})',
  plural: `(?!(?:${singular.join('|')})(?!\\p{L}))\\p{L}{3,}s(?!\\p{L})`,
  weekly,
  papers,
  'day-digits': '(?:3[01]|[12]\\d|0?[1-9])',
  // A number after which no unit, share or thousand follows.
  alone: '(?![\\d%]|[.,:/]\\d| (?:percent|per cent|million|billion|people|men|women|children|of (?:them|those)))',
  full: '(?:1[0-9]|20)\\d\\d',
  zones: list('gmt utc bst cet cest est edt et cst cdt ct mst mdt pst pdt pt ist msk jst eastern pacific z'),
  zone: '(?:local time|eastern time|pacific time|{zones})',
  'in-zone': '(?:,? [(]?{zone}[)]?)',
  'small-word': list('at in from and to when for after before with by until it he she they'),
  which: list('last previous this this_past this_last this_current current next this_coming coming upcoming'),
  vaguely: list('a_few several some many recent coming a_couple_of'),
  units: list('days weeks months years decades hours minutes centuries'),
  cardinal: '(?:\\d{1,4}(?:[.]\\d)?|(?:an?|half|half an?|(?:an? )?{counting}(?:[- ](?:and )?{counting}){0,5}))',
  th: '(?:(?:twenty|thirty)-)?{ordinal}',
  approximately: list('about around nearly almost roughly approximately over some exactly just'),
  about: '(?:{approximately}|just over|more than|less than|at least)',
  /** Before a month that could be a name or another word. */
  'month-before': list(`
    in since until till by during through from before after last next early late mid this a the each every past between
    around about his her its their our that`),
  'month-context':
    '(?<!\\p{L})(?:{month-before}|(?:end|start|beginning|month|middle|days?|weeks?|{ordinal}|\\d(?:st|nd|rd|th)?) of|{month}[.]?,? (?:and|or|to))',
  /** What a day may be today and nowadays. */
  generic: list(`
    world society youth children kids teenagers students parents generation women men people young life music politics culture
    technology market markets economy climate age artists leaders readers audiences standards money prices terms cities cars
    journalism musicians players football families`),
  lasting:
    'still (?:exists?|stands?|lives?|works?|runs?|owns?|remains?|used|in use|popular|known|visible|seen|found|there|here)',
  vehicle: list('sedan pickup truck suv van minivan car motorcycle coupe convertible hatchback jeep bike lorry wagon'),
  'autumn-fall':
    '(?<!(?:hurt|injured|killed|died|bruised|broke \\p{L}+ \\p{L}+|survived) in the )fall(?! (?:of|from|down|into|off|after))',
  'full-month': months,
  'full-weekday': weekdays,
  /** Months whose names are no other word. */
  'sure-month': months.filter((month) => month !== 'march' && month !== 'may'),
  /** Prepositions that put a feast on the calendar. */
  'feast-before': list('on at during since before after until till by over last this next early late from through'),
}
