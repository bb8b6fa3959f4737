import type { WordClasses } from '../rule.ts'
import { splitWords } from '../word-list.ts'

/** The turns of phrase that rules of reported speech are made of. */
export const quoteWords: WordClasses = {
  /** A sentence or a clause of its own starts here. */
  'sentence-start': '(?:^["“]?|[.;:"”] ?|(?<!{letter}){opener} )',
  'according-to': splitWords('according_to as_per in_the_words_of'),
  /** By what things are ordered, behind “according to”. */
  scale:
    splitWords(`age size need height weight rank merit custom tradition taste ability colour color type seniority gender sex income means
    availability demand preference schedule plan instructions rules how what which whether where when`),
  'told-by': '(?:{people}|him|her|them)',
  /** Who has given out the figures that something is according to. */
  'figures-by': '(?:(?:{articles}|official |new ){figures-word} (?:{was-done}|{put-together}) by )',
  'figures-word': splitWords('figures numbers data statistics estimates records results research'),
  'put-together': splitWords('reported compiled collected gathered given provided shared supplied'),
  /** What stands behind the name of a source after “according to”. */
  'what-they-are': '{determiner} {noun}(?: (?:(?:and|{joining}) )?{articles}{noun}){0,12}',
  'who-they-are': '(?:who|which|whose) [^,;:“”"]{1,90}|{noun}(?: {noun}){1,3}(?=, {clause-next})',
  /** A statement that somebody else publishes. */
  'gave-out': '(?:issued|released|published|read(?: out)?|carried|broadcast|aired|posted)',
  'letter-from':
    '(?:a|an|the|this)(?: (?:following|short|brief|written|joint)){0,2} (?:statement|message|letter|note|communique|declaration)',
  'that-reads': '(?: that(?: said| read)?|,? (?:saying|stating|reading)(?: that)?)',
  /** Said of the subject of the sentence. */
  'said-of': splitWords(`confirmed announced reported claimed described called condemned denounced critici[sz]ed hailed
    praised rejected denied dismissed welcomed labell?ed branded dubbed characteri[sz]ed`),
  'been-told': splitWords('told informed advised warned assured notified reminded'),
  /** Whose statement it is: “the minister’s claim”. */
  owner: "{word-start}{articles}{noun}(?: (?:(?:of|for) {articles})?{noun}){0,6}(?:'s|s')",
  /** Somebody “was quoted by an agency”. */
  'is-quoted': '(?: {adverb})? (?:quoted|cited)(?:(?: by| in) (?<relay>{noun-phrase}))?{circumstance}',
  'as-saying-by': '(?: {adverb})? (?:quoted|cited) (?:as saying (?:by|in) (?<relay>{noun-phrase})|saying)',
  'that-words': '{word-end}{circumstance}(?: that,? |:? )(?=\\S)',
  citing: '(?:citing|quoting) (?<speaker>{people})',
  /** Content told to reporters, whatever it begins with. */
  'press-told':
    '(?<=(?:{listeners}|{agency}) )(?!(?:{joining}|{circumstantial}|{opener}|{day}|{adverb}|(?:an? |the )?{tale}){word-end}|{mark}|outside)',
  /** “The number of injured”, “its losses”, and at what number they are put. */
  asks: splitWords('ask(?:s|ed) wonder(?:s|ed)_aloud e?inquire[sd] quer(?:y|ies|ied)'),
  questioned: splitWords('whether if why how what when where who which'),
  'what-counts': '(?:the|its|his|her|their|that|this) (?:(?:{noun}|of|in|to|from|for|the|{letter}+ed) ){0,6}?{letter}+',
  'at-number': '(?:at {mark}|(?:at|in|between|as high as|as low as) {bound}?(?:[$£€]?\\d|{number-word}{word-end}))',
  bound:
    '(?:(?:about|around|nearly|almost|over|some|just|under|more than|less than|fewer than|up to|at least|close to|the|well|only) ){1,3}',
  'number-word':
    splitWords(`tens dozens hundreds thousands millions billions half one two three four five six seven eight nine ten eleven
    twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety zero`),
  'charge-list':
    '(?:(?! (?:and (?:is|was|will|has|had|are|were)|but|after|before|while|when) )(?:[^,.;:“”"]|,(?=\\d))){2,120}(?= |[,.;:]|$)',
  'noun-phrase-short': '{articles}{no-ing}(?: (?:{joining} {articles})?{no-ing}){0,8}',
  'no-doer-ing': '{articles}{no-ing}(?: (?:(?:of|in|at) {articles})?{no-ing}){0,6}',
  /** Whom somebody calls, and when, before why. */
  'short-way': '(?:[^,;:.“”"]|[.:](?=\\d)|[ap]\\.m\\.){1,60}?',
  'that-ahead': '(?<= that )',
  'while-asked': '(?:asked|speaking|talking|writing|addressing|standing|sitting)',
  'number-old': '(?:\\d+|{letter}+(?:-{letter}+)?)-year-old',
  rang: splitWords('called phoned rang telephoned emailed texted wrote'),
  'say-often': splitWords('say reply answer joke shout ask explain'),
  /** Whose word it is, right before it. */
  whose: "(?<speaker>(?:his|her|their|its){word-end}|{owner-alone})(?:'s)?",
  'is-blunt': '(?:is|was|remains|has been) (?:{letter}+ ){0,4}?{letter}+',
  'owner-alone': "{articles}{noun}(?: (?:(?:of|for) {articles})?{noun}){0,4}(?='s )",
  reply: splitWords(
    'advice message verdict answer reply response warning plea conclusion explanation retort comment assessment',
  ),
  wishes: '(?:calls?|appeals?|demands?|requests?|pleas?)',
  others: '(?:{pronoun}|{people}(?:{aside},)?)',
  'no-ing': '(?!{letter}+ing{word-end}){noun}',
  'asking-them':
    '(?:asking|urging|demanding|requesting|calling for|saying|warning|complaining|pleading|begging|inviting|thanking|proposing|stating)',
  /** What a paper or a channel reported. */
  'outlet-report':
    '(?:{outlet} (?:report|article|story|interview|programme|documentary|investigation)|(?:report|article|story|programme) (?:by|from|in|on) {outlet})',
  /** Any other report, in which somebody else speaks. */
  'any-report': '(?:{noun} ){1,3}(?:report|article)(?=(?: {report-when}[^,;:“”"]{1,60})?, [^;:“”"]{3,160} {utters} )',
  'report-when': '(?:published|released|aired|broadcast|posted|from|in|on|of|this|last)',
  /** Participles with an object, behind “with somebody”. */
  'telling-of':
    splitWords(`describing denouncing condemning critici[sz]ing praising accusing blaming urging calling_for calling_on rejecting
    dismissing hailing labell?ing`),
  /** What somebody “is doing” by words. */
  pressing:
    splitWords(`urging calling_for calling_(?:up)?on appealing_(?:for|to) demanding warning_(?:of|against|about) begging blaming
    accusing condemning denouncing criticising criticizing praising pleading_(?:with|for)`),
  'is-doing': '(?:is|are|was|were|(?:has|have|had) been)(?: (?:{adverb}|now))? (?:{pressing}|{asking-for}|{telling})',
  'asking-for': 'asking(?! [$£€\\d])(?= {asked} (?:to|for|not) )',
  asked: '(?:{others}|(?:anyone|anybody|everyone|people|those) [^,;.]{1,60}?)',
  telling:
    '(?:saying|claiming|warning|denying|insisting|arguing|predicting|promising|reporting|complaining|stressing)(?= (?:that |{clause-next}))',
  'who-is-told': '(?:{pronoun}{word-end}|{noun-phrase})',
  definite: '(?:the|his|her|its|their|this|these|that|no)',
  /** Content told to somebody that is no clause: “told the children the story of the bridge”. */
  tale: '(?:{letter}+ ){0,2}?(?:story|truth|tale|news|same|name|joke|lie|secret|reason|details|facts|time|way|difference){word-end}',
  /** “Made a claim”, “sounded a warning”. */
  makes: '(?:repeat(?:s|ed)|raise[sd]|ma(?:de|kes?)|renew(?:s|ed)|level(?:s|l?ed)|reiterate[sd]|{sounds})',
  sounds: '(?:voice[sd]|issue[sd]|g(?:ave|ives?)|air(?:s|ed)|sound(?:s|ed)|lodge[sd]|echo(?:es|ed))',
  /** A verb right behind another than “said”, which is then no verb of its own: “the arrest announced on Friday followed …”. */
  'being-told': '(?<!(?<!{letter})sa(?:id|ys?)){circumstance} (?!being |having |been )(?:{past}|{auxiliary}){word-end}',
  'nothing-said':
    '(?:to|of|about|for|(?:(?:{adverb}|{when}) ){0,2}by|goodbye|nothing|little|no more|so|(?:here|there) {day})',
  /** A verb behind what was said and before who said it. */
  'said-behind': '(?:(?<={closing-mark},? )(?<cue>{utters}|reads?|remember(?:s|ed))|(?<=[,—–-] )(?<cue>{said-last}))',
  'said-last':
    splitWords(`said says say reported wrote explained warned cautioned acknowledged conceded insisted predicted recalled
    argued complained`),
  'speaker-over':
    '\\s*(?:[.,;:!?…—–]|$| (?:in|at|on|during|after|before|when|as|from|who|following|and|while|via|according to|{per}) )',
  /** The relay behind “per”, and not “per day”. */
  per: '(?:per(?= {outlet}))',
  'source-behind': '(?<cue>{according-to}|{per})(?! {scale}{word-end})',
  'source-ahead': '(?:{sentence-start}|(?<=^{no-verb-ahead}))(?<cue>{according-to}|{per-them}|in the view of)',
  /** A circumstance before “according to”, with no verb in it. */
  'no-verb-ahead':
    '(?:{joining}|{circumstantial}|{day}|last|this|early|late) (?!least|most)(?:(?! (?:{auxiliary}|{past}){word-end})[^;:“”"]){1,60}, ',
  'per-them':
    'per(?= (?:the|an?|its|his|her|their|this|numbers|data|figures|records|reports|officials|police|sources){word-end})',
  outlet:
    '(?:{articles}(?:{noun} ){0,4}?(?:{paper}|{agency}){word-end}|{letter}+\\.(?:com|org|net|co\\.uk|com\\.au|ca|de|fr|ie|nz|tv))',
  paper:
    splitWords(`news times post journal gazette herald tribune chronicle courier echo telegraph mail examiner observer record
    bulletin star sun mirror express independent report reports tv radio press statement police officials sources`),
  described: splitWords('described describes saw remembered summed_up recalled characterised characterized explained'),
  'speech-ahead': '(?<!{letter}){of-speech}(?!{letter})[^.;:“”"]{0,120}',
  'no-voice-ahead': '(?<!{letter}){no-voice}(?!{letter})[^.;:“”"]{0,60}',
  /** What is no speaker before a colon: a song, a motto, the answer to a question; or the content is another's. */
  'no-voice':
    splitWords(`songs? lyrics? poems? verses? chorus lines? titles? verdict answer question motto slogan headlines? rule lesson
    joke prayer proverb begins? starts? called titled quoted quotes menu advice reply reason favourite favorite words promise plea caption
    choice options signs? plaque banner`),
  'of-speech': '(?:{said}|{noted}|{remarked}|{told}|{saying}|{adding}|reads?|reading|statement|message|according to)',
  'and-when': '(?:{adverb}|{when}|{venue}|(?:in|over) (?:the )?(?:recent|past|last) {period}s?|in turn)',
  /** A second verb of the same speaker, with what shows that it reports. */
  'and-cue':
    '(?!(?<!{letter}){infinitive}{bare}{word-end})(?:{and-that}|{and-said}|{and-told}|{and-condemned}|{and-urged}|{and-announced}|{and-vowed}|{and-used})',
  'and-condemned': '(?<cue>{condemned}){word-end}',
  'and-used': '(?:used|liked|loved|likes|loves) to (?<cue>say|claim|joke|insist|boast|complain)(?= that |:? ?{mark})',
  'and-vowed': '(?<cue>{vowed})(?= to )',
  /** A bare verb behind “to warn and …” or “will come and …” is no report. */
  infinitive:
    '(?<=(?<!{letter})(?:to|will|would|can|could|should|must|may|might|cannot|let) {letter}{2,}[^.;:“”"]{0,90},? (?:and|but|then) )',
  bare: splitWords(
    'say admit argue announce insist stress confirm warn deny claim note explain add urge call ask condemn demand promise',
  ),
  'and-that':
    '(?<cue>{said}|{noted}|{found}|{remarked}){circumstance}(?=(?: [^,;:“”"]{1,90}?)? that |:? ?{mark}| {clause-next})',
  'and-said': '(?<cue>said|says)(?= (?!so |goodbye|nothing|little|no more|to |of |about )[^\\s.,;])',
  'and-told': '(?<cue>{told}) (?<addressee>{pronoun}|{people})(?= that)',
  'and-urged': '(?<cue>{urged})(?= (?:{pronoun}{word-end}|{people}) (?:not )?to )',
  'and-announced': '(?<cue>{announced})(?= (?:{articles}{noun}))',
  announced:
    splitWords(`announce[sd] confirm(?:s|ed) promise[sd] pledge[sd] predict(?:s|ed) acknowledge[sd] admit(?:s|ted)
    disclose[sd] reveal(?:s|ed) den(?:ies|ied)`),
  /** A participle hangs here on the clause before. */
  'with-them': '(?:(?<=[,—–]) (?<join>)with|(?<join>) despite)',
  hanging: '(?:(?<=[,—–;] ?|{closing-mark} )(?<join>)|(?<join>,? and ))',
  /** What opens the words reported behind a participle. */
  opening: '(?:{circumstance-that},? that,? |: ?| |, (?={mark}))',
  'text-saying': splitWords(
    'saying stating declaring warning announcing confirming to_the_effect claiming reading arguing alleging',
  ),
  /** “Issued a statement on Monday”, before what it says. */
  'a-text':
    '(?:a|an|the|his|her|its|their|another|one|this|filed|submitted|issued|sent|released) {text}(?: [^,;:.“”"]{1,60})?',
  text: '(?:{letter}+ ){0,3}?(?:{occasion}|{statement})',
  asking: '(?:how|why|what|if|whether) ',
  'saying-ahead':
    '(?!calling (?:from|in|at|out|off|himself|herself|itself|themselves) )(?<cue>{saying}|{urging}|{adding-ahead})',
  'adding-ahead': '{adding}(?= that | ?{mark}| {clause-next})',
  /** Verbs that report a quotation. */
  utters: '(?:{said}|{noted}|{remarked}|{gestured})',
  /** What people do as they speak. */
  gestured:
    splitWords(`shrugs shrugged smiles smiled grins grinned nods nodded winks winked grumbles grumbled growls growled barks barked
    snorts snorted sobs sobbed wails wailed hisses hissed mutters muttered murmurs murmured mumbles mumbled gasps gasped giggles
    giggled groans groaned grunts grunted beams beamed chirps chirped snarls snarled stammers stammered teases teased scoffs
    scoffed bellows bellowed declaims declaimed counsels counselled pipes_up piped_up chimes_in chimed_in`),
  'said-inside': splitWords('said says say explained warned cautioned argued complained recalled'),
  /** Behind who said it, the clause they said goes on with its verb. */
  /** Behind who said it the clause goes on, and nothing is added. */
  'goes-on': '(?!{no-going-on}{word-end}|{adverb}(?! (?:{auxiliary}|{past}){word-end})|{mark})(?=\\S)',
  'clause-goes-on':
    '(?!(?:{no-going-on}|adding|a|an|the){word-end}|{mark})(?=(?:{auxiliary}|{past}|{letter}+s){word-end})',
  'office-behind': '(?:, (?:{determiner} |{noun} (?:of|for|at) )[^,;:.“”"]{1,90})',
  /** What shows that another clause begins and the one before does not go on. */
  'no-going-on': '(?:and|but|or|while|although|though|who|which|as|when|without|before|after|{letter}{2,}ing)',
  'utters-marks':
    '(?<cue>(?!wr(?:ites|ote) {title}){utters}|(?:reads?|began|concluded)(?= ?[,:])|(?<={sign}(?: (?:{joining} )?{articles}{noun}){0,5} )reads?)',
  title: '{mark}[^"“”]{0,60}["“”]',
  /** What bears words that can be read. */
  sign: splitWords(`sign plaque poster banner letter note headline caption inscription email text tweet notice
    card decree order resolution declaration document ruling law indictment report label placard
    graffiti stone sticker memo message statement`),
  'told-marks': "(?<cue>{told}) (?<addressee>{people}|{pronoun})(?:(?= ?[,:])|(?<!'s))",
  'told-named': '(?<cue>{told}) (?<addressee>{people}(?: ["“][^"“”]{1,40}["”])?|{pronoun}|us{word-end})',
  /** The report of who said it is over. */
  'told-only': '(?!{condemned}|promise[sd]){told}',
  'full-stop': '(?=\\s*(?:[.!?…]|$))',
  'is-over': '\\s*(?:[.,;!?…—–-]|$)',
  'next-clause': '(?:and|but|while|as|when|after|before)',
  'what-follows':
    '(?:{next-clause}|{per}|via|in|at|on|during|to|of|by|through|from|outside|about|with|upon|despite|amid|following|since)',
  'at-last': ' (?:in|at|from|of|on) (?!least|most){noun-phrase}(?:[.,;]|$)',
  /** Verbs that report the clause before them. */
  'utters-last': '{said}|{noted}|write|report(?= in |[.,;])|ruled|estimate[sd]?|(?!{no-last}){remarked}',
  'no-last': '(?:charged|proposed|requested|recommended|called|demanded|posted|repeated|related|urged)',
  own: splitWords('a an the his her its their this'),
  /** What was done to a report or a person, behind their name and before a verb. */
  'was-done': splitWords(
    'published released issued obtained conducted commissioned posted quoted interviewed contacted',
  ),
  however: '(?:however|though|meanwhile|too|in turn|for (?:his|her|its|their) part)',
  /** What somebody is, before their name: “the minister, Hugo Valdez”. */
  'role-ahead': "(?:(?:{determiner}|one) |(?:{noun} ){1,4}?(?<='s ))[^,]{1,90}",
  'own-name': '{noun}(?: (?:(?:de|del|von|van) )?{noun}){1,4}',
  'joined-name': '{noun}(?: (?:{joining} )?{noun}){1,4}',
  /** What follows a name and is no part of it. */
  'hangs-on-name': ' who | (?:_|--|[—–]) | {doing-there}(?= |$)| (?:there|here)(?!{letter})| {was-done} {done-when} ',
  'doing-there': '(?:reaching|(?<!^who ){does}|(?<={plural-word} ){gather})',
  'done-when': '(?:on|in|by|at|this|last|earlier|{day})',
  /** A name, and what stands beside it. */
  'role-then-name': '(?<role>{role-ahead}), (?:the (?=rev))?(?<name>{own-name}){hangs-on}?(?=,|$| [—–-])',
  /** People that a story may name again by what they do. */
  'named-again': '(?:speaker|source|official|spokes(?:man|woman|person)|author|researcher|writer|expert|scientist)',
  'parent-of': '(?:mother|father|grandmother|grandfather)-of-{letter}+',
  'hangs-on': '(?: (?:of|from|at|with|in|for) [^,]{1,60})',
  /** Nobody in particular. */
  vague:
    splitWords(`we i some many several most others all everyone people there both one those anyone no_one nobody somebody someone
    total first last latest only number worst highest the_total the_first the_last the_latest the_only the_number the_worst
    the_highest`),
  /** What says nothing, whatever verb stands behind it. */
  mute: splitWords(`tests? polls surveys signs trends indications calculations rumou?rs evidence results
     events circumstances developments facts? history experience decision move
    presence absence discovery failure success timing incident lack rise fall`),
}
