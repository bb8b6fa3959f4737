import type { WordClasses } from '../rule.ts'
import { splitWords } from '../word-list.ts'

/**
 * Verbs of saying by what they take, each as a pattern of its finite forms: “says”, “said”, and “say” after a plural
 * where the bare form is not a common noun as well.
 */
export const speechVerbs: WordClasses = {
  /** Report a clause with or without “that”, a quotation, or what was said as an object: “announced a strike”. */
  said: splitWords(`sa(?:id|ys?)(?!_(?:told|said)(?!{letter})) (?<!(?:united|gulf|member|arab)_)states stated
    announce[sd]?(?!_{letter}+sel(?:f|ves)(?!{letter})) declare[sd]
    proclaim(?:s|ed) insist(?:s|ed)? contend(?:s|ed)? argue[sd]? alleges? alleged(?!_(?!{small-word}){letter})
    stress(?:es|ed) emphasi[sz]e[sd]?
    reiterate[sd]? confirm(?:s|ed)? reaffirm(?:s|ed)? affirm(?:s|ed)? concede[sd]? admit(?:s|ted)? acknowledge[sd]?
    confess(?:es|ed)? reveal(?:s|ed)? disclose[sd]? reported testif(?:y|ies|ied) pledge[sd] promise[sd] predict(?:s|ed)?
    warn(?:s|ed)? caution(?:s|ed) den(?:y|ies|ied) tweet(?:s|ed) point(?:s|ed)?_out recount(?:s|ed)?
    complain(?:s|ed)? ma(?:kes?|de)_(?:it_)?(?:clear|plain|known) ma(?:kes?|de)_it_(?:very|quite)_clear let_it_be_known
    underline[sd]? underscore[sd]? assert(?:s|ed)? remark(?:s|ed) lament(?:s|ed)?
    (?:goes|go|went)_on_to_(?:say|explain|add|claim|note|warn|state|describe)
    retort(?:s|ed)? quip(?:s|ped)? joked boast(?:s|ed)? vow(?:s|ed)? swore(?!_in) profess(?:es|ed) aver(?:s|red)`),
  /** The same, but their objects are no speech, so that a clause must be in sight. */
  noted:
    splitWords(`{many-ahead}(?:claim|estimate)(?=_{clause-next}) add(?:s|ed)? wr(?:ites|ote) claim(?:s|ed)(?!_(?:responsibility|credit)) maintain(?:s|ed)?
    noted notes(?!_that_(?:read|said|say)(?!{letter})) observe[sd]
    explain(?:s|ed)? report(?:s(?=_that)|(?<!{reports-of}_)s(?=_{clause-next})|ed) highlight(?:s|ed) recall(?:s|ed)? agree[sd]?
    suggest(?:s|ed)? hint(?:s|ed) impl(?:y|ies|ied) indicate[sd]? conclude[sd]? speculate[sd]?
    specif(?:y|ies|ied) clarif(?:y|ies|ied) theori[sz]e[sd]? opine[sd]? mention(?:s|ed)?
    disagree[sd]? assure[sd]?`),
  /** Words before “reports” where it is a noun. */
  'reports-of':
    splitWords(`media news press police several some many these those the his her its their our of all more earlier
    previous such unconfirmed initial early first other local official conflicting recent new no any two three`),
  'many-ahead': "(?<!(?:'s|s'|the|a|his|her|its|their|this|that) )(?<={plural-end}(?: {was-done} [^,;:]{2,40})? )",
  /** Words before a bare verb that looks like a noun: “officials report that”. */
  'plural-end': '(?:{letter}s|people|men|women|children|police|media|they|we|you|i)',
  /** Report a clause, with or without “that”, and no quotation. */
  found: splitWords(`f(?:ound|inds?) show(?:s|ed) ruled estimate[sd] forecasts? guarantee[sd] signal(?:s|l?ed)
    determined
    {many-ahead}(?:caution|note|claim|charge|report|state|write|declare|observe|forecast|rule|find|show|estimate)(?=_that_)`),
  /** Report only a clause after “that”. */
  shared:
    splitWords(`advise[sd] share[sd] ventured? surmise[sd] posit(?:s|ed) posited submit(?:s|ted) intimate[sd] certif(?:y|ies|ied) held allowed
    pronounced decreed averred enthused ma(?:de|kes)_the_(?:point|case) ma(?:de|kes)_(?:the|a)_(?:claim|promise|pledge)
    let_slip g(?:ave|ives)_(?:an_)?assurances? g(?:ave|ives)_(?:notice|warning) serve[sd]_notice
    (?:is|was|are|were|remain(?:s|ed)?)_(?:adamant|insistent|emphatic)
    (?:is|was|are|were)_(?:quick|keen|careful|at_pains|eager|happy)_to_(?:add|say|stress|note|insist|point_out|explain)`),
  /** Report only a quotation, or a clause after “that”. */
  remarked: splitWords(`repeat(?:s|ed)? comment(?:s|ed) repl(?:y|ies|ied) respond(?:s|ed)? charge[sd] answer(?:s|ed)
    relate[sd] attest(?:s|ed)? post(?:s|ed) propose[sd] recommend(?:s|ed)? demand(?:s|ed) ask(?:s|ed)? request(?:s|ed)
    shout(?:s|ed)? yell(?:s|ed)? cr(?:y|ies|ied) exclaim(?:s|ed)? whisper(?:s|ed)? continue[sd]? counter(?:s|ed)
    elaborate[sd]? volunteer(?:s|ed) protest(?:s|ed) reason(?:s|ed) plead(?:s|ed)? pled chant(?:s|ed) scream(?:s|ed)?
    stipulate[sd]? rebut(?:s|ted) object(?:s|ed)(?!_to(?!{letter})) went_on confide[sd]? muse[sd] guess(?:es|ed)
    hypothesi[sz]e[sd]? rules
    shot_back fire[sd]_back hit_back mock(?:s|ed) rant(?:s|ed) vent(?:s|ed) urge[sd]? call(?:s|ed)_out sigh(?:s|ed)
    laugh(?:s|ed) chuckle[sd] began thunder(?:s|ed) interject(?:s|ed) intone[sd] sn(?:aps|apped) wonder(?:s|ed)?
    criticised criticized blasted gush(?:es|ed) roar(?:s|ed) moan(?:s|ed) enthuse[sd] marvel(?:s|l?ed)?
    inquire[sd] puts?_it`),
  /** Report a clause after the addressee. */
  told: splitWords(`tells? told inform(?:s|ed)? assure[sd]? remind(?:s|ed)? notif(?:y|ies|ied) advise[sd]?
    warn(?:s|ed)?
    brief(?:s|ed) alert(?:s|ed) caution(?:s|ed) reassure[sd]? promise[sd]`),
  /** Ask somebody to do something. */
  urged: splitWords(`urge[sd]? ask(?:s|ed)? call(?:s|ed)?_(?:up)?on call(?:s|ed)?{called-when}_on(?=_{others}_to_)
    order(?:s|ed) instruct(?:s|ed)? advise[sd]?
    warn(?:s|ed)?
    encourage[sd]? beg(?:s|ged)? beseech(?:es)? besought implore[sd]? exhort(?:s|ed)? invite[sd]? appeal(?:s|ed)?_to
    plead(?:s|ed)?_with challenge[sd] request(?:s|ed) tells? told press(?:es|ed) command(?:s|ed) entreat(?:s|ed)?
    counsel(?:s|l?ed)? direct(?:s|ed) caution(?:s|ed) remind(?:s|ed) summon(?:s|ed)`),
  'called-when': '(?: (?:early|late|again|{adverb}))?(?: {when})?(?:, {when},)?',
  /** Say what somebody will do: “vowed to return”. */
  vowed: splitWords('vow(?:s|ed)? pledge[sd]? promise[sd]? threaten(?:s|ed)? swore swears? offered demand(?:s|ed)'),
  /** Take what was said as an object: “condemned the attack”, “called for calm”. */
  condemned: splitWords(`condemn(?:s|ed)? denounce[sd]? deplore[sd]? decr(?:y|ies|ied) critici[sz]e[sd]? blasted
    slam(?:s|med) praise[sd] hail(?:s|ed) applaud(?:s|ed)? laud(?:s|ed)? commend(?:s|ed)? lambast(?:s|es|ed)
    reject(?:s|ed)? dismiss(?:es|ed)(?=_{claimed}) refute[sd]? rebuff(?:s|ed)? rule[sd]?_out accuse[sd]?(?=_[^.;:]{1,120}_of_|_{mark})
    blame[sd] rebuke[sd] castigate[sd]?
    {calls-for} appeal(?:s|ed)?_for demand(?:s|ed) apologi[sz]e[sd]? congratulate[sd]? thank(?:s|ed)?(?!_to(?!{letter}))
    describe[sd]? label(?:s|l?ed) brand(?:s|ed) characteri[sz]e[sd]? portray(?:s|ed)?(?=_[^.,;]{1,60}_as_) dub(?:s|bed)
    refer(?:s|red)?_to(?=_[^.,;]{1,60}_as_)
    call(?:s|ed)?(?=_{called-so})
    express(?:es|ed) voice[sd] question(?:s|ed)(?=_(?:whether|why|how|if|what|his|her|its|their|the)(?!{letter}))
    dispute[sd] welcome[sd](?!_{received}) advocate[sd] pray(?:s|ed)_for hit_out_at
    lash(?:es|ed)_out_at (?:pays?|paid)_tribute(?:_{when})?_to tor(?:e|n)_into t(?:akes?|ook)_aim_at pour(?:s|ed)_scorn_on cast(?:s)?_doubt_on
    sound(?:s|ed)_the_alarm_(?:about|over) raise[sd]_(?:{noun}_)?(?:concerns?|questions|doubts|objections|fears|alarm)_(?:about|over)
    maintain(?:s|ed)?(?=_(?:his|her|their|its)_innocence) (?:took|takes?|accept(?:s|ed)?)(?=_(?:full_|sole_)?responsibility)
    remember(?:s|ed)?(?=_[^.,;]{1,60}_as_) mourn(?:s|ed)(?!_(?:on|at|in|for)(?!{letter}))
    (?:extend(?:s|ed)|offer(?:s|ed)|sent)(?=_(?:{letter}+_){0,3}(?:condolences|sympathy|sympathies|apology|apologies|congratulations))
    claim(?:s|ed)?(?=_(?:responsibility|credit|the_(?:attack|bombing|killing|blast|assault|raid|shooting|murder)))
    object(?:s|ed)_to warn(?:s|ed)?_(?:of|about|against)
    name[sd](?=_the_{found-one}_as_) recall(?:s|ed)?(?=_{letter}{2,}ing_) identif(?:ies|ied)(?=_[^.,;]{1,60}_as_)
    complain(?:s|ed)?_(?:of|about|to) spoke_(?:out_)?against
    push(?:es|ed)_back_(?:against|on)
    propose[sd] recommend(?:s|ed) berate[sd] chide[sd] scold(?:s|ed) ridicule[sd] mock(?:s|ed)
    echo(?:es|ed)(?!_{resounding}) defend(?:s|ed)(?!_{defended})
    downplay(?:s|ed) play(?:s|ed)_down compare[sd](?=_[^.,;]{1,60}_(?:to|with)_) liken(?:s|ed) vouch(?:es|ed)
    hint(?:s|ed)_at
    request(?:s|ed)(?!_anonymity) plead(?:s|ed)_for credit(?:s|ed)(?=_[^.,;]{1,60}_(?:with|for)_) attribute[sd](?=_[^.,;]{1,80}_to_)
    ask(?:s|ed)(?=_{people}_(?:only_)?for_) spoke_of t(?:ells?|old)_of talk(?:s|ed)_of
    boast(?:s|ed)_(?:of|about) admit(?:s|ted)_to confess(?:es|ed)_to allude[sd]_to
    den(?:y|ies|ied)(?!_that(?!{letter})|_{refused}) declare[sd]
    (?:warn|advise|caution)(?:s|ed|d)?(?=_{people}_(?:of|against|about)_)
    caution(?:s|ed)_against rail(?:s|ed)_against insist(?:s|ed)_on outline[sd] reiterate[sd] detailed
    highlight(?:s|ed) explained(?=_(?:how|why|what|where|his|her|their)(?!{letter})) predict(?:s|ed) suggested urge[sd] cite[sd] invoke[sd] notes?_with_concern
    attack(?:s|ed)(?=_[^.;]{1,60}_(?:as|for_(?:not|his|her|its|their|what|{letter}{2,}ing))_) assail(?:s|ed)
    fault(?:s|ed) chastise[sd] deride[sd] scoff(?:s|ed)_at
    ask(?:s|ed)_for(?!_(?:anonymity|asylum|comment|help|directions)(?!{letter}))
    took_issue_with brush(?:es|ed)_(?:off|aside) shrug(?:s|ged)_off
    {goes-on-to}(?:defend|praise|criticise|criticize|condemn|denounce|attack|call_for|describe|demand|thank|blame|reject|question)`),
  'goes-on-to': '(?<=(?:went|goes) on to |continue[sd]? to |began to )',
  /** Participles that report a clause or a quotation whatever follows. */
  saying: splitWords(`saying stating warning insisting arguing explaining stressing emphasi[sz]ing announcing declaring
    alleging asserting confirming acknowledging admitting conceding revealing disclosing pointing_out commenting
    remarking
    vowing reiterating cautioning promising pledging predicting tweeting replying responding lamenting complaining
    contending
    testifying swearing joking denying shouting yelling boasting quipping proclaiming`),
  /** The same, but only with a clause or a quotation in sight. */
  adding: splitWords(`adding ruling noting claiming reporting observing repeating suggesting indicating underlining
    underscoring
    highlighting writing recalling maintaining
    (?:telling|assuring|informing|reminding|advising|notifying)_{letter}+(?:_{letter}+){0,3}? concluding
    mentioning hinting
    specifying clarifying recounting asking demanding estimating posting continuing joking implying wondering
    crying chanting`),
  /** Participles that take what was said as an object. */
  urging:
    splitWords(`urging calling_for calling_(?:up)?on asking demanding condemning denouncing critici[sz]ing praising
    accusing blaming describing calling(?=_{called-so}) labell?ing branding rejecting dismissing appealing_(?:to|for) ordering
    encouraging
    hailing thanking expressing slamming blasting characteri[sz]ing pleading begging imploring advising threatening
    apologi[sz]ing welcoming deploring lauding referring_to(?=_[^.,;]{1,60}_as_) voicing likening comparing`),
  /** What is said, as a noun. */
  statement: splitWords(`statements? claims? allegations? assertions? warnings? announcements? remarks? comments?
    suggestions? insistence admissions? acknowledge?ments? promises? pledges? vows? threats? accusations? contentions?
    arguments? assurances? confirmations? denials? declarations? revelations? predictions? complaints? observations?
    assessments? conclusions? testimony reports? demands? calls? charges? appeals? requests? proposals? argument
    belief`),
}
