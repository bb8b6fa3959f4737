import type { SearchGrammar } from '../search.ts'
import { any, beginning, word } from './questions/pattern.ts'
import { personNoun } from './person-nouns.ts'

const speed = word('mph|km/h|kph|knots?', '(?:per|an|each) (?:hour|second|minute)', 'speed')

const charge = beginning(
  'charg(?:ed?|es|ing)|accus|counts? of',
  'guilty|convict|sentenced',
  'suspicion|suspected|indict|alleged',
  'offen[cs]e|on trial',
)

const penalty = any(
  beginning('sentenc|jail|imprison|fined?\\b|execut|suspended'),
  word('prison|behind bars|life|death penalty', 'probation|community service', 'banned|ban'),
)

/** What leads to what somebody is: "she is a", ", the retired". */
const IS_A = any(',', "['’]s\\b", word('is|was|are|were|am', 'former|retired'))
const occupation = any(
  word('work(?:s|ed|ing)? (?:as|in|for|at)', 'by (?:trade|profession)', '(?:trained|employed) as|apprenticed to'),
  `${IS_A}(?: an?| the)? (?:[\\w-]+ ){0,2}?${personNoun}`,
)

const aim = beginning(
  'wants?|wanted|hop(?:e|es|ed|ing)',
  'plan(?:s|ned|ning)?|intend|seek|sought|aim|goals?',
  'demand|call(?:s|ed|ing)? (?:for|on)|urg',
  'would like|should|must|need',
  'propos|insist|purpose|condition|in order to',
  'ask(?:s|ed|ing)? (?:for|to)',
)

const how = word('by|using|with|via|through|after', 'means|thanks to|helped|because')

const long = any(
  word('(?<!-)(?:hours?|days?|weeks?|months?|years?|minutes?|decades?)(?!-old| old| ago)', 'overnight'),
  beginning('(?:hour|day|week|month|year|minute)-long'),
  word("[\\w'’]+-(?:hour|day|week|month|year|minute|decade)(?!-old| old)"),
)

const TENS = any('twenty|thirty|forty|fifty', 'sixty|seventy|eighty|ninety')
/** A number of years, in figures or in a word. */
const YEARS = any(
  '\\d{1,3}',
  `${TENS}(?:-\\w+)?`,
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen',
)

/** "Aged 40", "he is 40", "at 15 she left", and a number alone between commas or in brackets. */
const old = any(
  word('aged?|years? old|year-old|months? old|month-old', 'birthday|born'),
  word(`(?:he|she)(?:['’]s| is| was) ${YEARS}(?= and\\b|[,.;])`, `at ${YEARS},? (?:he|she|his|her)`),
  word(`turn(?:s|ed|ing)? ${YEARS}`),
  `, ${YEARS},`,
  '\\(\\d{1,3}\\)',
)

const share = any('%', beginning('per ?cent\\b'), word('half|thirds?|quarters?', 'majority|most|fifths?'))

const CURRENCY = any(
  'dollars?|euros?|pounds?|dinars?|riyals?|dirhams?|shillings?',
  'yen|yuan|rupees?|roubles?|rubles?|lira|francs?',
  'kron(?:or|er|a)|pesos?|rand',
  'dlrs?|cents?|per ?cent|usd',
)
/** What goods are measured in. */
const BULK = any('tonnes?|tons?|barrels?|gallons?', 'lit(?:re|er)s?|kilos?|kilograms?')

const much = any('[$€£¥₪%]', word(CURRENCY, BULK, 'pence'))

const far = any(
  word(
    'k?m|kms?|kilomet(?:er|re)s?|met(?:er|re)s?',
    'miles?|feet|foot|inch(?:es)?|yards?',
    'acres?|hectares?|square|magnitude',
    'tonnes?|tons?|kilos?|kilograms?|pounds?',
    'mph|knots?|degrees?',
    'million|billion',
  ),
  '\\d(?:km|m|ft|kg)\\b',
)

const why = beginning(
  'because|due to|owing to|caused|causing',
  'as a result|in response|in retaliation',
  'in order to|so that|reason|to (?:prevent|avoid|protest|stop)',
  'blam|amid|fear|in protest|thanks to|in a bid to',
  'out of|concerns?|prompted|forced|led to|given that',
  'the sake of|stem(?:s|med)? from|attribut|explain',
  'wanted to|on suspicion|for (?:failing|refusing)',
)

/** What leads to a place. */
const TO = any('in|at|near|outside|inside|from|to|into|of|on|off|around|towards?', 'reached|left|visited')
/** What may stand before the name of a place. */
const PART = any(
  'the|north|south|east|west|northern|southern|eastern|western|central',
  'capital|city|town|village|port',
  'province|state|region|district|area',
)
const PLACE = any(
  'hospital|school|airport|street|square',
  'village|town|city|home',
  'prison|court|church|mosque|university',
  'river|lake|sea|bay|coast|beach|harbour|harbor|port|island|mountain|hill|valley|forest|park|field|farm',
  'road|bridge|tunnel|station|hall|building|tower|factory|plant|warehouse|hotel|restaurant|pub|museum|theatre',
  'stadium|camp|base|county|district|suburb|neighbourhood|neighborhood|border|region|province',
)

const where = any(beginning(`${TO} (?:${PART}(?: of)? )*\\p{Lu}`), word(`${PLACE}s?`))

/** A word with a capital. */
const NAME = "\\p{Lu}[\\p{L}'’-]+"
/** What may stand between two names of one person: an initial, a particle. */
const BETWEEN = any('\\p{Lu}\\.', 'al|bin|van|de|von|el|der|da|of')
const TITLE = any('Mr|Mrs|Ms|Dr', 'President|Minister|Sheikh', 'General|Colonel|Judge|Inspector|Professor')

const who = any(`${NAME} (?:${BETWEEN} ?)*${NAME}`, beginning(`${TITLE}\\.? \\p{Lu}`))

const CALLED = any('called|named|dubbed|nicknamed|christened', 'known as|entitled|titled')
const named = any(who, beginning(`${CALLED} (?:the |a )?["“‘']?\\p{Lu}`))

export const answerTypeCues: SearchGrammar['answerTypeCues'] = {
  'how-fast': speed,
  charge,
  penalty,
  occupation,
  aim,
  how,
  'how-long': long,
  'how-old': old,
  share,
  'how-much': much,
  'how-far': far,
  why,
  where,
  who,
  name: named,
}
