import type { WordClasses } from '../rule.ts'
import { splitWords } from '../word-list.ts'
import { monthNumbers, months, weekdays } from './time/lexicon.ts'

/** The closed classes of English, which delimit a noun phrase without a dictionary. */
export const functionWords: WordClasses = {
  determiner:
    splitWords(`the a an this these those his her its their our my your whose some any no several many few most
    all both each every another`),
  pronoun:
    splitWords(`i he she it we they you him them me someone somebody everyone everybody anyone himself herself itself
    themselves myself ourselves there nobody us(?=_(?:said|that)) her(?={behind-her})`),
  /** What shows that “her” is somebody and has nothing behind it. */
  'behind-her':
    '[,:;.]| [“"]| (?:{joining}|{circumstantial}|that|to|not|he|she|they|it|i|we|there|the|a|an|this|these|those|{day})(?!{letter})',
  /** Prepositions that join two noun phrases into one: “the head of the mission to the region”. */
  joining: splitWords(`of from_across from_around in_and_around out_of up_to in for from at with on to by amongst
    near outside inside under over about against between among within
    across around behind into without de del von van`),
  /** Prepositions that join nothing: what follows is a circumstance. */
  circumstantial:
    splitWords(`after before during since until till through throughout toward towards upon via per despite amid
    amidst beyond along like unlike except besides versus onto including regarding concerning according following`),
  /** Conjunctions and relatives, after which a clause may start. */
  opener:
    splitWords(`and or but that because while whilst if although though unless whereas whether than so yet as when once
    where who whom which what why how(?!_?[.,”"]) nor`),
  auxiliary:
    splitWords(`is are was were be been being am has have had having do does did would shall should can could might
    must cannot not never {letter}+n't will(?!_{letter}+_(?:said|says|told|added)) may(?!_(?:said|says|told|added|also))`),
  day: [...weekdays, ...splitWords('yesterday today(?!_(?:programme|program|show)) tomorrow tonight')],
  adverb:
    splitWords(`also now then later earlier meanwhile however still again further already ever just even too here thus
    therefore soon often once twice only nevertheless ago nonetheless moreover furthermore instead otherwise elsewhere
    perhaps since (?!{not-adverb}{word-end}){letter}{2,}ly`),
  /** Verbs in the past that no noun phrase holds, so that “five people died and police said” has one speaker. */
  past: splitWords(`said says told died swam sang sank drank rode hid wept slept swept stole hung taught leapt clung flung swung
    spun rang woke wrote went came put read held
    left(?!_(?:wing|hand|side|bank|arm|leg|foot|party|parties|flank)(?!{letter}))
    took gave made got saw knew thought began became ran won lost met sent
    brought bought caught fell felt kept paid sat sold spent stood struck threw broke spoke fled rose grew drew flew
    drove shook fought sought heard dealt meant swore chose forgot withdrew overcame blew shot hit agreed disagreed freed
    guaranteed decreed (?!{adjectival}{word-end}){letter}{2,}[a-df-z]ed`),
  /** What people do, behind “who”. */
  live: splitWords(`live lives work works support supports oppose opposes know knows want wants attend attends back backs own owns run
    runs use uses follow follows study studies represent represents lead leads head heads favor favors favour favours
    believe believes plan plans need needs remain remains hold holds see sees treat treats teach teaches deal deals serve serves`),
  /** What somebody does, and no plural of a noun. */
  does: splitWords(`reaches sells lives owns believes knows wants thinks sees makes gives takes gets goes comes keeps teaches remembers means
    needs says tells has brings buys catches feels pays sits spends stands throws speaks rises grows draws drives seeks hears
    becomes begins wins loses meets sends leaves refuses wonders likes loves hopes hates fears agrees disagrees attends belongs
    expects estimates insists argues claims_that admits denies warns(?=_that) suggests(?=_that) describes recalls remains seems
    appears wears eats reads writes sings lies`),
  /** What several people do, behind a plural. */
  gather:
    splitWords(`gather wait sing march chant stand sit meet come go sleep queue camp pray stay walk drink eat play keep take make get
    give carry bring fill crowd line live fear hope want need know think arrive leave return begin watch dance cheer weep`),
  /** Verbs in the past that report nothing: what stands behind them is their object, and no clause. */
  took: '(?!{said}{word-end}|{noted}{word-end}|{found}{word-end}|{told}{word-end}|{no-taking}{word-end}){past}',
  /** Verbs in the past behind which a clause may stand, or nothing. */
  'no-taking':
    splitWords(`thought believed felt knew heard learned learnt feared hoped saw meant swore agreed wished decided
    realised realized assumed expected ended happened started arrived resigned`),
  /** Words in -ly that are no adverbs. */
  'not-adverb':
    splitWords(`family assembly italy july ally supply monopoly rally bully anomaly belly elderly daily weekly
    monthly quarterly butterfly homily reply jelly kelly reilly connolly donnelly connelly farrelly emily beverly kimberly
    holly molly polly sally billy willy scully tully daly godly friendly burly silly lovely deadly likely sicily vasily anatoly
    vitaly wally nelly shelly tilly lilly lily carly ely thessaly`),
  /** Words in -ed that stand in noun phrases, and names that end so. */
  adjectival: [
    ...splitWords(`united mounted(?=_police) associated(?=_press) federated amalgamated consolidated unified chartered
      registered(?=_nurses?) skilled disabled armed unarmed alleged accused retired unnamed unidentified displaced limited allied combined organised
      organized disputed bearded masked exiled deposed ousted convicted suspected concerned hundred sacred injured wounded
      supposed experienced besieged occupied advanced unconfirmed mixed gated ahmed hamed khaled rashed majed sayed zayed
      jared fred alfred wilfred manfred mildred winifred javed jawed abed obed waled kindred hatred mohammed muhammed
      mohamed muhamed newly-elected`),
    // “the proposed law”, “Elected officials warned …”.
    '(?<=^|(?<!{letter})(?:the|a|an|its|newly|former|top|senior|(?:the|an?|its) {letter}{2,}ly) ){letter}{2,}ed(?= (?!{behind-verb} ){letter})',
    // “the number of those trapped”.
    '(?<=(?<!{letter})those ){letter}{2,}ed',
    // “a report published by the bank”, “a man named Smith”, but not “they published a report”.
    '{done-to}(?= (?:by|on|in|at|from|to|after|with|for|earlier|later|this|last|only|{day}){word-end})',
  ],
  /** What was done to what a noun phrase is about: “a report published by the bank”. */
  'done-to': splitWords(`based named identified involved contacted interviewed published released issued obtained signed
    attributed conducted commissioned associated trained quoted posted carried aired appointed elected detained jailed
    affected related expected leaked recorded filmed stationed deployed trapped circulated tasked charged`),
  /** Words before which a word in -ed is a verb. */
  'behind-verb':
    splitWords(`of to by in on at for from with that and or but as when after before the a an he she it they his its
    their is was were had has have`),
  month: Object.keys(monthNumbers).map((name) => (months.includes(name) ? name : `${name}\\.?`)),
  period: splitWords('week month year weekend morning afternoon evening night day'),
}
