import type { WordClasses } from '../rule.ts'
import { splitWords } from '../word-list.ts'
import { functionWords } from './function-words.ts'

/** Nouns for what is said, and where: “in a statement”, “at a news conference”. */
const occasion =
  splitWords(`statement interview interviews speech conference briefing address tweet post letter e-?mail message
  report remarks comments meeting talks telephone phone television tv radio twitter facebook instagram telegram weibo whatsapp
  media video call hearing court testimony ceremony rally summit session communique dispatch filing release note memo
  memorandum blog website site news documents? brief petition motion papers suit visit debate parliament reporters journalists press lawmakers supporters
  article editorial column broadcast programme program show bulletin affidavit complaint lawsuit indictment book memoir transcript
  exchange sermon online`)

/** Classes of words and phrases for the patterns of English. */
export const nounPhrases: WordClasses = {
  ...functionWords,
  occasion,
  letter: '[a-z\\u00c0-\\u1fff\\u2c30-\\ud7ff]',
  'word-end': "(?![a-z0-9'\\u00c0-\\u1fff\\u2c30-\\ud7ff-])",
  'word-start': "(?<![a-z0-9'\\u00c0-\\u1fff\\u2c30-\\ud7ff-])",
  'small-word':
    '(?:{determiner}|{pronoun}|{joining}|{circumstantial}|{opener}|{auxiliary}|{day}|{adverb}|{past}){word-end}',
  /** One word of a noun phrase. */
  noun: '(?!{small-word}(?<!of (?:them|us)))[$£€@#a-z0-9\\u00c0-\\u1fff\\u2c30-\\ud7ff](?:{inside-word}|,(?=\\d)|{of-state}){0,80}{word-over}',
  'word-over': '(?![a-z0-9\\u00c0-\\u1fff\\u2c30-\\ud7ff])',
  'inside-word': "[a-z0-9.'&/$%\\u00c0-\\u1fff\\u2c30-\\ud7ff-]",
  'of-state': ', {state}(?:,(?= (?!(?:who|which|where|when|while|and|but){word-end}){letter}))?',
  /** States as datelines and addresses shorten them, behind the name of a town. */
  state:
    splitWords(String.raw`ala\. ariz\. ark\. calif\. colo\. conn\. d\.c\. del\. fla\. ga\. ill\. ind\. kan\. ky\. la\. md\.
    mass\. mich\. minn\. miss\. mo\. mont\. neb\. nev\. n\.h\. n\.j\. n\.m\. n\.y\. n\.c\. n\.d\. okla\. ore\. pa\. r\.i\.
    s\.c\. s\.d\. tenn\. vt\. va\. w\.va\. wis\. wyo\.`),
  bracket: '(?: \\([^()]{1,50}\\)| \\[[^\\[\\]]{1,50}\\])',
  articles: '(?:(?:about|over|around|under|up to) (?=\\d))?(?:{determiner}{word-end} ){0,2}{inner-adverb}?',
  /** An adverb inside a noun phrase: “an earlier report”, “a privately owned firm”. */
  'inner-adverb':
    '(?:(?<=(?<!{letter})(?:the|an?|his|her|its|their|this|that|some) )(?:earlier|later|further|then|now|once|only|{letter}{2,}ly) )',
  /** A noun phrase with what hangs on it: “the head of the mission to the north”. */
  'noun-phrase': '{articles}{noun}(?:{bracket}?(?: | & )(?:{joining}{word-end} {articles})?{noun}){0,14}{bracket}?',
  /** One or several: “the mayor and an aide”. */
  people:
    '{articles}{noun}(?:{bracket}?(?: |,? and {articles}| & )(?:{joining}{word-end} {articles})?{noun}){0,14}{bracket}?',
  /** What stands between commas after a name: “the mayor of the town”, “42”, “who left on Monday”. */
  aside: ', (?!{no-aside})(?:[^,;:“”"«»—–]|,(?=\\d)|["“][^"“”]{0,60}[^"“”,]["”]){1,140}',
  /** What opens no aside but a clause or a circumstance. */
  'no-aside':
    '{aside-closer}{word-end}|(?:it|he|she|they|we|there|i|you)(?!{letter})|who (?:{adverb} )?(?:said|says|told|added)',
  'aside-closer':
    '(?:{joining}|{circumstantial}|and|or|but|while|whereas|as|said|says|when|where|{auxiliary}|{letter}{2,}ing)',
  /** Words of circumstance that open a sentence: “On Saturday, …”. */
  intro: '(?:(?:and|but|or|so|yet|nor),? )?{intro-word}{word-end}[^,;“”"«»]{0,120}, (?:[^,;“”"«»]{1,60}, )??',
  'intro-word':
    '(?!(?:about|over|around|under) \\d)(?:{joining}|{circumstantial}|{intro-opener}|{adverb}|{day}|{intro-time}|{letter}{2,}ing|asked)',
  'intro-opener': '(?!(?:and|but|or|so|yet|nor){word-end}){opener}',
  'intro-time': 'last|this|early|late|the (?:previous|next|following|same) {period}',
  /** A clause starts here. */
  clause: '{word-start}(?<=^["“]?|^{intro}|[;:—–\\])] ?|[-_`] |(?<!{letter})(?:{opener}|said|says|told) )(?!{doing})',
  /** A participle that opens a circumstance and no name: “Speaking to reporters, …”. */
  doing: '{letter}{2,}ing (?:to|at|with|by|from|after|about|during|before|through|alongside|on behalf) ',
  /** A noun phrase starts here: a clause, or words after a comma or an adverb. */
  hard: "{word-start}(?<=^|,(?: |(?!\\d))|[;:.!?…()\\[\\]—–\"“”«»] ?|[-_`] |[.,!?]' |'' |(?<!{letter}){hard-word} )(?!{of-day})",
  'of-day': '(?<=(?:{day}|{period}) ){part-of-day}{word-end}',
  'hard-word': '(?:{opener}|{adverb}|{day}|{period}s?|said|says|told|after|before|until|since)',
  /** A noun phrase starts here that hangs on none before it. */
  soft: '{word-start}(?<!(?<!{letter})(?:{joining}|(?!after|before|until|since){circumstantial}|{took}|{copula}) )(?={determiner}{word-end})',
  copula: splitWords('be been being is are was were becomes became remains remained'),
  'subject-pronoun': '(?:he|she|they|it|we|i|some|many|several|both|most|others|all)',
  /** Whoever does what the next verb says; with what stands between commas only where a clause is sure to start. */
  who: '(?:{somebody-told-of}|{of-odd-name}|{text-given-out}|{hard}{people}|{soft}{noun-phrase}|{word-start}{subject-pronoun}{word-end})',
  'somebody-told-of':
    '(?:{clause}{people}{and-another}|{clause}{people}{at-place}?{told-of}|{behind-mark}{people}(?:{aside}){2},|{inner-told-of})',
  'inner-told-of': '{inner-start}{people}{at-place}?{aside},',
  'at-place': '(?: there| here)',
  'behind-mark': "{word-start}(?<=[”\"»] |'' )",
  /** A body whose name is a phrase: “the campaign group Save Our Pier”, “Who Needs a Nap”. */
  'of-odd-name':
    '(?:{clause}{articles}(?:{noun} ){0,2}?{sort}(?: {name-word}){1,5}|^who {letter}+s (?:an?|the) {noun})',
  sort: splitWords(
    'group charity campaign movement party band brand website blog firm company magazine shop start-up podcast',
  ),
  'name-word': '(?:(?!{small-word}){noun}|the|an?|our|my|your|for|not|no|us|we|all)',
  /** What stands between somebody at the start of a clause and their verb. */
  'told-of':
    '(?:{who-did}|(?:{aside})?{between-dashes}|{relative-clause}?(?:{aside}){1,2}(?:{of-place}?{while-speaking}?,| ["“][^"“”]{1,60},["”]))',
  /** “The dairy, which bottles milk, and its rival, which …,”. */
  'and-another': ', (?:who|which|whose) [^,;:“”"«»]{1,90}, and {people}(?:,? (?:who|which|whose) [^,;:“”"«»]{1,90})?,',
  'of-place': '(?:, (?:of|from|in|at|with|for) [^,;:“”"«»]{1,60})',
  'while-speaking':
    '(?:, (?:writing|speaking|talking|testifying|posting|appearing|addressing|replying) [^,;:“”"«»]{1,90})',
  /** “A study published on Thursday in the journal Sleep”. */
  'text-given-out':
    '{hard}{articles}(?:{noun} ){0,3}?{writing} {was-done} (?:(?! (?:who|which|that|but|as|while|when) )[^,;:“”"«»]){1,90}',
  writing: splitWords('study report survey poll review paper analysis article research document inquiry audit'),
  'who-did': ' who (?=(?:{auxiliary}|{past}|{live}){word-end})[^,;:“”"«»—–]{1,90}(?<! (?:{auxiliary}|to))',
  'between-dashes': ' (?:_|--|[—–]) (?!(?!who ){opener}{word-end})[^,;:“”"«»_—–]{1,90} (?:_|--|[—–])',
  'relative-clause': ' (?:who|which|that) [^,;:“”"«»]{1,90}',
  /** Where a person mentioned in an aside may start inside a sentence. */
  'inner-start':
    "{word-start}(?<=[,”\"»] |'' |(?<!{letter})(?:after|before|until|since)(?= {people}, (?!{small-word}){letter}) )",
  when: "(?:(?:during|late|early|earlier|later|on|this|last|that|by|the) ){0,3}{date}(?: {part-of-day})?{word-end}(?! {part-of-day}'s)",
  date: '(?:{day}|{period}|{month} \\d{1,2}(?!\\d)|\\d{1,2} {month})',
  'part-of-day': splitWords('morning afternoon evening night'),
  'before-cue': "(?: {by-the-way}){0,3}(?:(?: (?:has|have|had|did)|'ve|'d)(?: {adverb}){0,2})?(?: {proceeded})?",
  proceeded:
    '(?:(?:continue[sd]?|goes on|went on|began|proceeded|used|like[sd]?|love[sd]?) to|went (?:so|as) far (?:as )?to|{took-to} to)',
  /** What may stand between somebody and their verb. */
  'by-the-way':
    '(?:{adverb}|{when}|in turn|even|for (?:his|her|its|their) part|himself|herself|itself|themselves|both|all|each|there|here)',
  'took-to':
    '(?:(?:took|turned|went) (?:to (?:twitter|x|instagram|facebook|social media|the (?:stand|stage|podium|air))|online|on (?:air|television|tv|radio)))',
  join: '(?:,? ?(?:and|but|while|whilst|whereas|although|though|;|however,?) )',
  /** Whoever stands before a verb, or before the “who” that stands for them. */
  before: '{nothing-made-up}(?<=(?:(?<join>{join})?(?<somebody>{who})(?:{in-passing})?|{before-who}){before-cue} )',
  'before-who': '(?<somebody>{who-stands-for}),? (?:who|which){and-who}?(?<relative>)',
  /** What is made up, and who speaks in it too. */
  'nothing-made-up': '(?<!^in {made-up}{word-end}[^;:]{0,200})',
  'made-up': '(?:the|his|her|its|their|this|an?|one) (?:{letter}+ ){0,3}?{fiction}',
  fiction: splitWords(
    'film movie novel play opera sequel fable fairy_tale sitcom thriller musical plot scene act sketch short_story',
  ),
  'in-passing':
    '(?<={clause}{people}), (?:(?:{joining}|{circumstantial}|{letter}{2,}ing) (?:{in-commas}|{bracket}){1,90}|{letter}{2,}ing),{and-whose}?',
  'and-whose': '(?: (?:who|which|whose) {in-commas}{1,90},)',
  'in-commas': '(?:[^,;:“”"«»()—–]|,(?=\\d))',
  'who-stands-for': '{word-start}{articles}{noun}(?: (?:(?:of|for) {articles})?{noun}){0,8}',
  'and-who': '(?: [^;:“”"]{1,120}?,? and who)',
  /** Somebody that a sentence introduces behind its verb: “One is Anna Meyer, a driver”. */
  inverted: '(?<=^{brought-in} (?:is|are|was|were|came|sat|stood) )(?<subject>{people})',
  'brought-in':
    '(?:among (?:them|those)|{one-of}|(?:next|first|last)(?: to {letter}+)?|also {letter}+|with (?:him|her|them)|it)',
  'one-of': '(?:one|another|many|some)(?: of (?:them|those))?',
  /** A time before the subject, with no comma: “One day a man came”, “In 1963 she left”. */
  'when-ahead':
    '(?:(?:one|that|this|last|the (?:next|following|same)) (?:{day}|{period}|{month})|(?:on|in) (?:{day}|\\d{4}|{month})|{day})',
  /** Somebody with a title, wherever they stand. */
  titled: '(?<= )(?<subject>(?:mr|mrs|ms|dr|prof|sir|dame)\\.? {noun}(?: {noun})?)',
  age: ', \\d\\d(?=,)',
  'pronoun-subject': '^(?:{intro}|(?:and|but|so|yet),? )?(?:{when-ahead} )?(?<subject>(?:he|she|they|it){word-end})',
  /** Somebody that the subject meets or asks: “Anna Meyer spoke to Hugo Klein”. */
  met: '(?<=^[^,;:“”"]{1,60} {has-met} )(?<subject>{articles}{noun}(?: {noun}){0,3})',
  'has-met': '(?:met|asked|joined|visited|interviewed|replaced|(?:spoke|talked|turned) to|(?:met|spoke|talked) with)',
  /** The person behind “for” at the start of a sentence: “For Anna Meyer, the pool is home”. */
  'for-them': '(?<=^(?:for|to|as for|in(?= [^,]{3,40}, \\d\\d, )) )(?<subject>{people})(?=, )',
  /** Who has written what speaks: “A letter from Anna Meyer said …”. */
  author:
    '(?<=(?:letter|e-?mail|message|note|statement|report|study|book|article|post) (?:from|by) )(?<subject>{people})',
  /** The subjects of a sentence and of its clauses. */
  subject:
    '^["“‘`]{0,2}(?:{intro}|(?:and|but|so|yet),? )?(?:{when-ahead} )?(?<subject>{people}(?:{by-name}|{age})?)|{inside}(?<subject>{people}){acts}',
  /** The name behind an apposition: “her brother, Hugo Klein,”. */
  'by-name':
    "(?:(?<=(?:'s|(?<!{letter})(?:his|her|its|their|the|one|an?)) {noun}(?: {noun}){0,3}), {noun}(?: {noun}){1,3}(?=,))",
  /** A clause inside a sentence starts here. */
  inside: '(?<=(?:that|but|and|when|after|while|because|as)(?: (?:in|on|at) [^,;“”"]{1,40},)? )',
  acts: '(?=(?:,[^,;“”"]{1,90},)?(?: {adverb})? (?:{auxiliary}|{past}){word-end})',
  venue: "{at} (?:[a-z0-9'.\\u00c0-\\u1fff-]{1,30} ){0,5}?{occasion}{word-end}{of-occasion}{0,2}{given-out}?",
  at: '(?:in|at|during|via|on|through|by|after|following|from|over|to(?= (?:the |local |foreign )?{listeners}))',
  listeners: splitWords('reporters journalists press lawmakers supporters media'),
  'of-occasion': '(?: (?:{joining}|after|following) (?:{determiner} )?[^\\s,;:.“”"]+)',
  /** How a statement was given out: “it published on its own channel”, “posted on the platform “Nest””. */
  'given-out': '(?: (?:(?:it|he|she|they) )?{gives-out} (?:[^;:“”"]|{marked-name}){2,90}?{till-said})',
  'gives-out': splitWords('released issued posted published shared sent given read distributed dated'),
  'marked-name': '“[^“”]{1,30}”(?=:)',
  'till-said': '(?=,? ?(?:(?!{marked-name}){mark}|[.,]|that(?!{letter})|$)|: ?{mark})',
  /** Where and how it was said, at the end. */
  'last-place':
    '(?:outside|inside|upstairs|downstairs|aloud|afterwards?|beforehand|(?:at|in) (?:last|first|length|reply|response)|{with-smile})(?=[.,;:!?…]|$)',
  'with-smile':
    '(?:with|through) (?:an? )?(?:{letter}+ )?(?:smile|laugh|shrug|sigh|grin|nod|wink|tears|giggle|chuckle)',
  /** When and where it was said. */
  circumstance:
    '(?:,? (?:{when}|{venue}|also|again|later|earlier|then|meanwhile|separately|{last-place}|(?!{not-adverb}{word-end}){letter}{3,}ly{word-end})){0,4}',
  /** The same before “that”, where nothing else can be meant; perhaps with who passed it on. */
  'circumstance-that':
    '(?:{circumstance-start}{circumstance-step}{0,90}?(?: {carried} (?:by|on|in) (?<relay>{noun-phrase}))?|{circumstance-aside})?',
  carried: splitWords('carried quoted cited published broadcast reported'),
  'circumstance-start':
    ' (?!to (?!{determiner}|reporters|journalists|lawmakers|{agency}))(?:{joining}|{circumstantial}|late|early|last|this|{day}|{adverb}){word-end}',
  'circumstance-step':
    '(?:(?! (?:and|but|who|which|while|he|she|it|they|we|i|there|{auxiliary}) )(?:[^,;:“”"`«»()—–]|{of-town}|[“"][^“”"]{1,30}[”"](?= )))',
  'of-town': ', (?=(?:{state}|{place})(?!{letter}))',
  'circumstance-aside':
    ', (?:{joining}|{circumstantial}|as|when)(?:(?! (?:and|but|who|which|while) )[^,;:“”"«»()—–]){0,80},',
  mark: "(?:[\"“«„]|``|''|(?<= )['`](?={letter}))",
  'closing-mark': "(?:[\"”»]|''|(?<=[a-z.,!?])')",
  /** A clause of its own comes next: a subject and its verb. */
  'clause-next':
    '(?:only |even )?(?:{pronoun-next}|{people}(?:(?:, [^,]{1,60}){1,2},)?(?: {adverb}){0,2} ["“]?(?:{auxiliary}{word-end}|{past}{word-end}(?! by )))',
  /** “It” as what is written, added or claimed, and no subject: “He wrote it down”. */
  'it-alone':
    '(?:it|you)(?:[.,;:]|$| (?:down|up|off|out|on|in|to|for|at|as|with|from|into|and|or|but|again|all)(?!{letter}))',
  'pronoun-next': '(?:(?!{no-subject}){pronoun}{word-end}|(?:this|that|these|those|such) {auxiliary}{word-end})',
  'no-subject': '(?:(?:him|her|them|me|us){word-end}|{letter}+sel(?:f|ves){word-end}|{it-alone})',
}
