import type { WordClasses } from '../rule.ts'
import { splitList } from '../word-list.ts'
import { monthNumbers, weekdays } from './time/lexicon.ts'

/** Words that the patterns of counts and of casualty rules name. */
export const casualtyWords: WordClasses = {
  // Kin and company of somebody named: "his brother".
  'kin-one': splitList(
    `wife, husband, son, daughter, mother, father, brother, sister, child, baby, girlfriend, boyfriend,
    grandson, granddaughter, grandmother, grandfather, nephew, niece, uncle, aunt, cousin, bodyguard, driver,
    interpreter, colleague, companion, assistant, co-pilot`,
  ),
  // Those whom people mourn, after "lost".
  'kin-many':
    splitList(`sons, daughters, children, grandchildren, brothers, sisters, siblings, parents, grandparents, cousins,
    nephews, nieces, uncles, aunts, relatives, family members, loved ones, friends, comrades, colleagues, babies, men,
    women, soldiers, sailors, firefighters, policemen, villagers, miners, fishermen, pilots, crew, crewmen`),
  // Those whom a business or a party loses.
  'lost-trade':
    splitList(`customers, clients, players, members, voters, supporters, seats, subscribers, workers, employees,
    staff, jobs, viewers, users, readers, followers, fans, sponsors, donors, patients, pupils, students, teachers, nurses,
    doctors, passengers, contracts, games, matches`),
  fighting: [
    'fighting for (?:their|his|her) (?:lives|life)',
    ...splitList(`in hospital, in a coma, hospitalised, hospitalized, paralysed, paralyzed, in intensive care`),
  ],
  // Plurals that count what befell people, or people of a kind, however they end.
  'not-thing': [
    ...splitList(`arrests, detentions, disappearances, hostages, killings, drownings, suicides, homicides, fractures, burns,
      wounds, souls, casualties, kidnappings, abductions, displacements, others, victims, martyrs, evacuations, friends, lads`),
    '\\p{L}+(?:er|or|ist|ant|ent|ee|ian|an|man|eer|ite|ese|ive|iff|ief|i)s',
    '\\p{L}*(?:ss|us|is)',
  ],
  // Words at which a noun phrase ends.
  'stop-word': [
    ...weekdays,
    ...splitList(`a, an, the, in, on, at, of, to, by, for, from, with, without, after, before, during, since, until, when,
    while, where, who, whom, whose, which, that, and, or, but, nor, as, if, than, because, including, among,
    amid, near, over, under, into, onto, across, along, around, between, through, against, about, was, were,
    is, are, be, been, being, have, has, had, will, would, could, may, might, must, shall, should, can, did,
    do, does, not, also, said, says, told, reported, it, its, them, us, he, she, they, we, i, you, his, her,
    their, this, these, those, there, here, more, others, other, each, apiece, so, then, now, later,
    yesterday, today`),
  ],
  // Words that tell an outcome.
  'outcome-noun':
    splitList(`killed, dead, died, deaths?, fatalities, injured, wounded, hurt, missing, displaced, evacuated, fled,
    detained, arrested, captured, slain, murdered, bodies, corpses, injuries, lives, casualties`),
  // What may stand before a participle.
  'aux-word':
    splitList(`has, have, had, having, reportedly, also, all, were, was, are, is, been, be, being, got, confirmed,
    believed, thought, presumed, to, later, then, either, immediately, instantly, accidentally, seriously,
    severely, critically, slightly, badly, fatally, lightly, gravely, allegedly, officially, already,
    apparently, mortally, brutally, in all, have been, subsequently, reported, known, estimated, said,
    others, both, each, themselves, may, must, still, previously, forcibly, temporarily, initially`),
  // Words before a part.
  'including-word':
    splitList(`including, includes, included, include, among them, among whom, amongst them, of whom, of which, most of
    them, many of them, some of them, of them, them, counting, mostly, mainly, one of them, comprising`),
  // What may stand before a count.
  'fill-word':
    splitList(`about, also, as many as, the, another, other, these, those, a total of, all, both, up to, some, at
    least, of, his, her, their, its, our, many, several`),
  // States of those counted.
  befallen: splitList(`killed, dead, injured, wounded, missing, arrested, detained`),
  // The same, told by a verb.
  'who-fell': 'who (?:died|perished|drowned|(?:were|was) (?:killed|injured|wounded|arrested|detained))',
  // The dead and the hurt.
  'dead-or-hurt': splitList(`killed, dead, injured, wounded, missing, victims, deaths, fatalities`),
  // Verbs of one whom something befell.
  befalls: splitList(`was, is, has, had, died, suffered, remains, remained`),
  // What may follow one of a people.
  'native-next':
    splitList(`was, were, is, has, had, who, in, on, at, and, by, from, with, when, after, died, dead, killed, wounded,
    injured`),
  // Units of compounds: "a 12-storey house".
  measure:
    splitList(`year, month, week, day, hour, minute, mile, metre, meter, foot, inch, kilometre, kilometer, storey,
    story, seat, member, man, page, point, bed, room, tonne, ton, nation, party, strong`),
  // What gives its number a name: "article 12".
  numbered:
    splitList(`aged, age, ages, number, no[.], route, highway, flight, article, chapter, magnitude, room, page, level,
    grade, class, unit, brigade, region, district, group, boeing, airbus, apollo, battalion, channel, sector`),
  // Months.
  month: Object.keys(monthNumbers),
  // The second of two words for people: "police officers".
  'people-noun':
    splitList(`members, personnel, forces, officers, officials, workers, staff, leaders, men, women, children, people,
    students, soldiers, civilians`),
  // Places nobody counts.
  'vague-place':
    splitList(`some, several, many, various, nearby, neighbou?ring, surrounding, coastal, low-lying, other, a
    (?:number|few)(?: of)?`),
  // People nobody counts.
  'some-of': splitList(`some, several, many, various, numerous, countless, (?:an?
    (?:unknown|undisclosed|unspecified|large|small) |a )number of, a few`),
  // States behind a count.
  state: splitList(`dead, injured, wounded, missing, displaced, detained, killed, captured, arrested`),
  limb: splitList(`leg, legs, arm, arms, shoulder, hand, hands, foot, thigh, back, neck, chest, stomach, abdomen, face, head, eye,
    knee, buttocks, jaw, hip, ankle`),
  harm:
    '(?:(?:broken|fractured|crushed|severed) (?:{limb}|ribs?|pelvis|skull|wrist|collarbone|bones?|nose)|burns|injuries|wounds|' +
    'concussion|fractures)(?!\\p{L})',
  // What is done to death.
  attacks:
    splitList(`stabbed, stabbing, shot, shooting, beat, beaten, hacked, burned, burnt, crushed, trampled, tortured,
    bludgeoned, strangled, starved, clubbed`),
  // Taking and holding.
  seizes: splitList(`took, take, takes, taking, taken, hold, holds, holding, held, seized, seizing, grabbed`),
  // Keeping.
  keeps: splitList(`keep, keeps, kept, keeping, hold, holds, held, holding, take, takes, took, taken, taking`),
  // What may stand between a count and what became of it.
  'said-of':
    splitList(`people, persons, reported, confirmed, civilian, military, combat, feared, presumed, believed, still,
    listed, known, as`),
  // How badly.
  'how-badly': splitList(`seriously, critically, severely, badly, slightly, fatally, in (?:a )?(?:serious|critical)`),
  // Those whom something befell, with an article.
  'struck-down': splitList(`dead, deceased, victims, killed, injured, wounded, missing, arrested, detained`),
  // What is no object of the verb before.
  'no-object': splitList(`by, in, on, at, when, after, during, for, near, as, and, or, while, since, there, with, to`),
  // A verb: the count before it has its own.
  'verb-next': splitList(`was, were, is, are, had, has, have, said, who, will, would`),
  // What befalls people who come to no harm, before them.
  saves:
    splitList(`located, rescued, rescuing, saved, saving, freed, freeing, released, releasing, release of, survived by,
    threatened, threatening, affecting, affected, treated and released, carrying, carried, housing, home to`),
  // What is feared of them.
  'lost-word': splitList(`dead, killed, drowned, died, lost, perished, buried`),
  // Words that begin a clause.
  subordinate: splitList(`that, which, who, whom, whose, when, where, after, of, in, for`),
  // Those whom a toll numbers.
  tolled: splitList(`dead, deaths, killed, victims, injured, wounded, missing, displaced`),
  // What is said of a toll to come.
  foretold: splitList(`expected, likely, feared, projected, predicted, set, bound`),
  // How a toll grows.
  grow: splitList(`rise, reach, climb, go, be, grow, increase, jump, pass, hit, top, double`),
  // Up to which figure.
  'up-to': splitList(`to, as high as, as many as, up to, above, past, beyond, by`),
  // Proof.
  proof: splitList(`evidence, proof, truth, indication, sign, confirmation, word`),
  // What is denied.
  deniable: splitList(`that, having, claims, reports, allegations, accusations, any`),
  // What else is denied, or told in passing.
  'not-denied':
    splitList(`that, which, who, when, after, behind, for, responsible, responsibility, involved, involvement, of, in,
    over`),
  // What may come, or never came.
  may: splitList(`could, would, might, may, can, (?<!(?:went|goes|gone) on |managed )to(?! (?:have|the|an?)(?!\\p{L})),
    will, should, shall, not, never, plotted to, tried to, attempted to, plan to, able to`),
  // Attempts and plans.
  plans: splitList(`attempt(?:s|ed|ing)?, plot(?:s|ted|ting)?, plan(?:s|ned|ning)?, conspir(?:e|ed|ing|acy|acies),
    threat(?:s|ens?|ened|ening)?, vow(?:s|ed|ing)?, capable, aimed, aiming, intent`),
  // What may befall them.
  'may-befall': splitList(`{killed-verb}, {injured-verb}, {displaced-verb}, {died}, die, perish, drown, flee`),
  // What is done by somebody.
  'done-by':
    splitList(`{killed-verb}, {injured-verb}, {detained-verb}, carried out, attack(?:ed)?, staged, led, shot, claimed,
    ambush(?:ed)?, raid, launched`),
  // Whose people are not themselves meant.
  whose: splitList(`father, mother, parents?, grandfather, grandmother, widow, husband, wife, leader, head, owner`),
  // How a toll comes to its figure.
  'comes-to':
    splitList(`to, at, of, is, are, was, were, reached, stands at, stood at, hit, rose to, be, as (?:high|many|low) as,
    were put at, has reached, included, include, by`),
  // What may stand between a toll and its figure.
  'put-at': splitList(`from, in, after, at, on, so, is, are, was, were, put, now, already`),
  // How a toll stands.
  stands: splitList(`stands?, stood, rose, risen, climbed, reached, jumped, grew, grown`),
  // Bringing.
  brings: splitList(`bring, brings, brought, bringing, raise, raises, raised, raising, take, takes, took, taking`),
  // Bare infinitives.
  infinitive: splitList(
    `kill, murder, injure, wound, arrest, detain, capture, displace, evacuate, forc\\p{L}+, driving`,
  ),
  // What befell people who came to no harm, after them.
  'came-off':
    splitList(`rescued, survived, escaped, saved, unhurt, unharmed, uninjured, freed, released, safe, pulled alive,
    (?:found )?alive, discharged, acquitted, recovered from, returned home, threatened, at risk, affected,
    trapped, stranded, sheltering`),
  // What follows a participle whose verb is left out.
  'participle-next': [
    ...weekdays,
    ...splitList(`in, by, on, when, during, at, after, and, while, near, with, as, since, from, before, outside, inside,
    this, last, over, across, alone, so, including, amid, along, around, throughout, yesterday, today, later, earlier, --, –, —`),
  ],
  // What may stand before the verb.
  lately: splitList(`later, also, earlier, has, have, had, now, on \\p{L}+`),
  // Setting a toll.
  sets: splitList(`puts?, putting, raised, raises, revised, revises, increased, increases, lowered, lowers, updated,
    updates, upped, reduced, places?, placed, pegs, pegged, estimates?, estimated`),
  // Who counts.
  counter: splitList(`team, correspondent, reporter, ministry, police, council, hospitals?, agency, army, military,
    observatory, group, committee, authority, authorities, commission, centre, center, unicef, un, unhcr,
    ocha, who, government, officials, doctors, medics, rescuers, investigators, monitors?, observers,
    office, department, bureau, mission, coalition, network, charity, services, foundation, institute,
    association, union, coastguard, coast guard, organi[sz]ation`),
  // What may stand before the participle.
  has: splitList(`has, have, had, so far, later, also, already, now, since, officially`),
  // Counting.
  'counts-word': splitList(`counted, recorded, listed, documented, registered, tallied, logged, verified, tracked`),
  // Giving figures.
  lists: splitList(
    `counted, recorded, listed, figured, put, puts, tallied, reported, said, cited, gave, lists, counts`,
  ),
  // Figures given.
  given: splitList(`provided, given, released, issued, cited, published, announced, compiled, supplied`),
  // What follows who gives a toll.
  'toll-next': splitList(`to, on, in, at, for, has, have, had, is, was, stands, stood, put, puts`),
  // Words of armed conflict.
  'conflict-word': splitList(`war, warfare, battles?, fighting, clash(?:es)?, shelling, shelled, air ?strikes?,
  air raids?, army, troops, soldiers, rebels, militants, insurgents, guerrillas, gunmen, militia, ceasefire,
  suicide bomb(?:er|ing)s?, car bombs?, missiles?, rockets?, artillery, taliban, isis, terrorists?, offensive,
  combat, armed forces, front line, military operation`),
  // Before a number that is a year.
  dated:
    splitList(`in, since, until, till, by, from, to, of, for, during, before, after, around, circa, year, between, and, summer,
    winter, spring, autumn, fall, early, late, mid, the`),
  // What has a title, or gives one.
  titled:
    splitList(`books?, novels?, albums?, songs?, films?, movies?, poems?, plays?, ballads?, headlines?, paintings?, series, single, stories,
    documentary, called, titled, entitled, headlined, banner, poster, read, reads, reading`),
  runaway:
    splitList(`gunmen, attackers, suspects, inmates, prisoners, robbers, thieves, burglars, hijackers, raiders, kidnappers,
    assailants, intruders, culprits`),
}
