import type { Words } from '../rule.ts'
import { words } from '../words.ts'

/** The closed classes of English, by which a noun phrase is told from the words around it without a dictionary. */
const closed: Words = {
  determiner: words(`the a an this these those his her its their our my your whose some any no several many few most
    all both each every another`),
  pronoun: words(`i he she it we they you him them me someone somebody everyone everybody anyone himself herself itself
    themselves myself ourselves there nobody us(?=_(?:said|that))`),
  /** Prepositions that join two noun phrases into one: “the head of the mission to the region”. */
  joining:
    words(`of from_across from_around in_and_around out_of up_to in for from at with on to by near outside inside under over about against between among within
    across around behind into without de del von van`),
  /** Prepositions that join nothing: what follows is a circumstance. */
  circumstantial:
    words(`after before during since until till through throughout toward towards upon via per despite amid
    amidst beyond along like unlike except besides versus onto including regarding concerning according following`),
  /** Conjunctions and relatives, after which a clause may start. */
  opener: words(`and or but that because while whilst if although though unless whereas whether than so yet as when once
    where who whom which what why how nor`),
  auxiliary: words(`is are was were be been being am has have had having do does did would shall should can could might
    must cannot not never {letter}+n't will(?!_{letter}+_(?:said|says|told|added)) may(?!_(?:said|says|told|added|also))`),
  day: words(
    'monday tuesday wednesday thursday friday saturday sunday yesterday today(?!_(?:programme|program|show)) tomorrow tonight',
  ),
  adverb: words(`also now then later earlier meanwhile however still again further already ever just even too here thus
    therefore soon often once twice only nevertheless ago nonetheless moreover furthermore instead otherwise elsewhere
    perhaps since (?!{not-adverb}{word-end}){letter}{2,}ly`),
  /** Verbs in the past that no noun phrase holds, so that “five people died and police said” has one speaker. */
  past: words(`said says told wrote went came put left(?!_(?:wing|hand|side|bank|arm|leg|foot|party|parties|flank)(?!{letter})) took gave made got saw knew thought began became ran won lost met sent
    brought bought caught fell felt kept paid sat sold spent stood struck threw broke spoke fled rose grew drew flew
    drove shook fought sought heard dealt meant swore chose forgot withdrew overcame blew shot hit agreed disagreed freed
    guaranteed decreed (?!{adjectival}{word-end}){letter}{2,}[a-df-z]ed`),
  /** What people do, behind “who”. */
  live: words(`live lives work works support supports oppose opposes know knows want wants attend attends back backs own owns run
    runs use uses follow follows study studies represent represents lead leads head heads favor favors favour favours
    believe believes plan plans need needs remain remains hold holds see sees treat treats teach teaches deal deals serve serves`),
  /** Verbs in the past that report nothing: what stands behind them is their object, and no clause. */
  took: '(?!{said}{word-end}|{noted}{word-end}|{found}{word-end}|{told}{word-end}|(?:thought|believed|felt|knew|heard|learned|learnt|feared|hoped|saw|meant|swore|agreed|wished|decided|realised|realized|assumed|expected|ended|happened|started|arrived|resigned){word-end}){past}',
  /** Words in -ly that are no adverbs. */
  'not-adverb': words(`family assembly italy july ally supply monopoly rally bully anomaly belly elderly daily weekly
    monthly quarterly butterfly homily reply jelly kelly reilly connolly donnelly connelly farrelly emily beverly kimberly
    holly molly polly sally billy willy scully tully daly godly friendly burly silly lovely deadly likely sicily vasily anatoly vitaly wally nelly shelly tilly lilly lily carly ely thessaly`),
  /** Words in -ed that stand in noun phrases, and names that end so. */
  adjectival: [
    ...words(`united armed unarmed alleged accused retired unnamed unidentified displaced limited allied combined organised
      organized disputed bearded masked exiled deposed ousted convicted suspected concerned hundred sacred injured wounded
      supposed experienced besieged occupied advanced unconfirmed mixed gated ahmed hamed khaled rashed majed sayed zayed
      jared fred alfred wilfred manfred mildred winifred javed jawed abed obed waled kindred hatred mohammed muhammed
      mohamed muhamed newly-elected`),
    // “the proposed law”, “Elected officials warned …”.
    '(?<=^|(?<!{letter})(?:the|a|an|its|newly|former|top|senior) ){letter}{2,}ed(?= (?!(?:of|to|by|in|on|at|for|from|with|that|and|or|but|as|when|after|before|the|an?|he|she|it|they|his|its|their|is|was|were|had|has|have) ){letter})',
    // “a report published by the bank”, “a man named Smith”, but not “they published a report”.
    '(?:based|named|identified|involved|contacted|interviewed|published|released|issued|obtained|signed|attributed|conducted|commissioned|associated|trained|quoted|posted|carried|aired|appointed|elected|detained|jailed|affected|related|expected|leaked|recorded|filmed|stationed|deployed|trapped|interviewed|posted|circulated|tasked|charged)(?= (?:by|on|in|at|from|to|after|with|for|earlier|later|this|last|only|{day}){word-end})',
  ],
  month: words(`january february march april may june july august september october november december jan\\.? feb\\.?
    aug\\.? sept?\\.? oct\\.? nov\\.? dec\\.?`),
  period: words('week month year weekend morning afternoon evening night day'),
}

/** Nouns for what is said, and where: “in a statement”, “at a news conference”. */
const occasion =
  words(`statement interview interviews speech conference briefing address tweet post letter e-?mail message
  report remarks comments meeting talks telephone phone television tv radio twitter facebook instagram telegram weibo whatsapp
  media video call hearing court testimony ceremony rally summit session communique dispatch filing release note memo
  memorandum blog website site news documents? brief petition motion papers suit visit debate parliament reporters journalists press lawmakers supporters
  article column broadcast programme program show bulletin affidavit complaint lawsuit indictment book memoir transcript
  exchange sermon online`)

/** Classes of words and phrases for the patterns of English. */
export const phrases: Words = {
  ...closed,
  occasion,
  letter: '[a-z\\u00c0-\\u1fff\\u2c30-\\ud7ff]',
  'word-end': "(?![a-z0-9'\\u00c0-\\u1fff\\u2c30-\\ud7ff-])",
  'word-start': "(?<![a-z0-9'\\u00c0-\\u1fff\\u2c30-\\ud7ff-])",
  'small-word':
    '(?:{determiner}|{pronoun}|{joining}|{circumstantial}|{opener}|{auxiliary}|{day}|{adverb}|{past}){word-end}',
  /** One word of a noun phrase. */
  noun: "(?!{small-word}(?<!of (?:them|us)))[$£€@#a-z0-9\\u00c0-\\u1fff\\u2c30-\\ud7ff](?:[a-z0-9.'&/$%\\u00c0-\\u1fff\\u2c30-\\ud7ff-]|,(?=\\d)|, {state}(?:,(?= (?!(?:who|which|where|when|while|and|but){word-end}){letter}))?){0,80}(?![a-z0-9\\u00c0-\\u1fff\\u2c30-\\ud7ff])",
  /** States as datelines and addresses shorten them, behind the name of a town. */
  state:
    words(String.raw`ala\. ariz\. ark\. calif\. colo\. conn\. d\.c\. del\. fla\. ga\. ill\. ind\. kan\. ky\. la\. md\.
    mass\. mich\. minn\. miss\. mo\. mont\. neb\. nev\. n\.h\. n\.j\. n\.m\. n\.y\. n\.c\. n\.d\. okla\. ore\. pa\. r\.i\.
    s\.c\. s\.d\. tenn\. vt\. va\. w\.va\. wis\. wyo\.`),
  bracket: '(?: \\([^()]{1,50}\\)| \\[[^\\[\\]]{1,50}\\])',
  articles: '(?:(?:about|over|around|under|up to) (?=\\d))?(?:{determiner}{word-end} ){0,2}',
  /** A noun phrase with what hangs on it: “the head of the mission to the north”. */
  'noun-phrase': '{articles}{noun}(?:{bracket}?(?: | & )(?:{joining}{word-end} {articles})?{noun}){0,14}{bracket}?',
  /** One or several: “the mayor and an aide”. */
  people:
    '{articles}{noun}(?:{bracket}?(?: |,? and {articles}| & )(?:{joining}{word-end} {articles})?{noun}){0,14}{bracket}?',
  /** What stands between commas after a name: “the mayor of the town”, “42”, “who left on Monday”. */
  aside:
    ', (?!(?:{joining}|{circumstantial}|and|or|but|while|whereas|as|said|says|when|where|{auxiliary}|{letter}{2,}ing){word-end}|(?:it|he|she|they|we|there|i|you)(?!{letter})|who (?:{adverb} )?(?:said|says|told|added))(?:[^,;:“”"«»—–]|,(?=\\d)|["“][^"“”]{0,60}[^"“”,]["”]){1,140}',
  /** Words of circumstance that open a sentence: “On Saturday, …”. */
  intro:
    '(?:(?:and|but|or|so|yet|nor),? )?(?!(?:about|over|around|under) \\d)(?:{joining}|{circumstantial}|(?!(?:and|but|or|so|yet|nor){word-end}){opener}|{adverb}|{day}|last|this|early|late|the (?:previous|next|following|same) {period}|{letter}{2,}ing|asked){word-end}[^,;“”"«»]{0,120}, (?:[^,;“”"«»]{1,60}, )??',
  /** A clause starts here. */
  clause: '{word-start}(?<=^["“]?|^{intro}|[;:—–\\])] ?|[-_`] |(?<!{letter})(?:{opener}|said|says|told) )',
  /** A noun phrase starts here: a clause, or words after a comma or an adverb. */
  hard: "{word-start}(?<=^|,(?: |(?!\\d))|[;:.!?…()\\[\\]—–\"“”«»] ?|[-_`] |[.,!?]' |'' |(?<!{letter})(?:{opener}|{adverb}|{day}|{period}s?|said|says|told|after|before|until|since) )",
  /** A noun phrase starts here that hangs on none before it. */
  soft: '{word-start}(?<!(?<!{letter})(?:{joining}|(?!after|before|until|since){circumstantial}|{took}) )(?={determiner}{word-end})',
  'subject-pronoun': '(?:he|she|they|it|we|i|some|many|several|both|most|others|all)',
  /** Whoever does what the next verb says; with what stands between commas only where a clause is sure to start. */
  who: '(?:{clause}{people}(?: who (?=(?:{auxiliary}|{past}|{live}){word-end})[^,;:“”"«»]{1,90}(?<! (?:{auxiliary}|to))| (?:_|--|[—–]) (?!{opener}{word-end})[^,;:“”"«»_—–]{1,90} (?:_|--|[—–])|(?: (?:who|which|that) [^,;:“”"«»]{1,90})?(?:{aside}){1,2}(?:,| ["“][^"“”]{1,60},["”]))|{word-start}(?<=[,”"»] |\'\' |(?<!{letter})(?:after|before|until|since)(?= {people}, (?!{small-word}){letter}) ){people}{aside},|{hard}{people}|{soft}{noun-phrase}|{word-start}{subject-pronoun}{word-end})',
  when: "(?:(?:during|late|early|earlier|later|on|this|last|that|by|the) ){0,3}(?:{day}|{period}|{month} \\d{1,2}(?!\\d)|\\d{1,2} {month})(?: (?:morning|afternoon|evening|night))?{word-end}(?! (?:morning|afternoon|evening|night)'s)",
  'before-cue':
    "(?: (?:{adverb}|{when}|in turn|for (?:his|her|its|their) part|himself|herself|itself|themselves|both|all|each)){0,3}(?:(?: (?:has|have|had|did)|'ve|'d)(?: {adverb}){0,2})?(?: (?:continue[sd]?|goes on|went on|began|proceeded) to)?",
  join: '(?:,? ?(?:and|but|while|whilst|whereas|although|though|;|however,?) )',
  /** Whoever stands before a verb, or before the “who” that stands for them. */
  before:
    '(?<=(?:(?<join>{join})?(?<somebody>{who})(?:(?<={clause}{people}), (?:{joining}|{circumstantial}|{letter}{2,}ing) [^,;:“”"«»()—–]{1,90},)?|(?<somebody>{word-start}{articles}{noun}(?: (?:(?:of|for) {articles})?{noun}){0,8}),? who(?: [^;:“”"]{1,120}?,? and who)?(?<relative>)){before-cue} )',
  /** Somebody whom a sentence brings in behind its verb: “One is Anna Meyer, a driver”. */
  inverted:
    '(?<=^(?:among (?:them|those)|(?:one|another|many|some)(?: of (?:them|those))?|(?:next|first|last)(?: to {letter}+)?|also {letter}+|with (?:him|her|them)|it) (?:is|are|was|were|came|sat|stood) )(?<subject>{people})',
  'pronoun-subject': '^(?:{intro}|(?:and|but|so|yet),? )?(?<subject>(?:he|she|they|it){word-end})',
  /** Somebody whom the subject meets or asks: “Anna Meyer spoke to Hugo Klein”. */
  met: '(?<=^[^,;:“”"]{1,60} (?:met|asked|joined|visited|interviewed|replaced|(?:spoke|talked|turned) to|(?:met|spoke|talked) with) )(?<subject>{articles}{noun}(?: {noun}){0,3})',
  /** Who has written what speaks: “A letter from Anna Meyer said …”. */
  author:
    '(?<=(?:letter|e-?mail|message|note|statement|report|study|book|article|post) (?:from|by) )(?<subject>{people})',
  /** The subjects of a sentence and of its clauses. */
  subject:
    '^["“‘`]{0,2}(?:{intro}|(?:and|but|so|yet),? )?(?<subject>{people}(?:(?<=(?:\'s|(?<!{letter})(?:his|her|its|their|the|one|an?)) {noun}(?: {noun}){0,3}), {noun}(?: {noun}){1,3}(?=,))?)|(?<=(?:that|but|and|when|after|while|because|as)(?: (?:in|on|at) [^,;“”"]{1,40},)? )(?<subject>{people})(?=(?:,[^,;“”"]{1,90},)?(?: {adverb})? (?:{auxiliary}|{past}){word-end})',
  venue:
    '(?:in|at|during|via|on|through|by|after|following|from|over|to(?= (?:the |local |foreign )?(?:reporters|journalists|press|lawmakers|supporters|media))) (?:[a-z0-9\'.\\u00c0-\\u1fff-]{1,30} ){0,5}?{occasion}{word-end}(?: (?:{joining}|after|following) (?:{determiner} )?[^\\s,;:.“”"]+){0,2}(?: (?:released|issued|posted|sent|given|read|distributed|dated) [^;:“”"]{2,60}?(?=,? ?(?:{mark}|[.,]|that(?!{letter})|$)))?',
  /** When and where it was said. */
  circumstance:
    '(?:,? (?:{when}|{venue}|also|again|later|earlier|then|meanwhile|separately|(?!{not-adverb}{word-end}){letter}{3,}ly{word-end})){0,4}',
  /** The same before “that”, where nothing else can be meant; perhaps with who passed it on. */
  'circumstance-that':
    '(?: (?!to (?!{determiner}|reporters|journalists|lawmakers|{agency}))(?:{joining}|{circumstantial}|late|early|last|this|{day}|{adverb}){word-end}(?:(?! (?:and|but|who|which|while|he|she|it|they|we|i|there|{auxiliary}) )(?:[^,;:“”"`«»()—–]|, (?=(?:{state}|{place})(?!{letter})))){0,90}?(?: (?:carried|quoted|cited|published|broadcast|reported) (?:by|on|in) (?<relay>{noun-phrase}))?|, (?:{joining}|{circumstantial}|as|when)(?:(?! (?:and|but|who|which|while) )[^,;:“”"«»()—–]){0,80},)?',
  mark: "(?:[\"“«„]|``|''|(?<= )['`](?={letter}))",
  'closing-mark': "(?:[\"”»]|''|(?<=[a-z.,!?])')",
  /** A clause of its own comes next: a subject and its verb. */
  'clause-next':
    '(?:only |even )?(?:(?!(?:him|her|them|me|us){word-end}|{letter}+sel(?:f|ves){word-end}){pronoun}{word-end}|{people}(?:, [^,]{1,60},)?(?: {adverb}){0,2} ["“]?(?:{auxiliary}{word-end}|{past}{word-end}(?! by )))',
}
