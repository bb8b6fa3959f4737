import type { Words } from '../rule.ts'

/** The words of a list written as a text, with commas between them. */
const each = (list: string): readonly string[] => list.split(/\s*,\s*/)

/** Words that the patterns of counts and of casualty rules name. */
export const casualtyWords: Words = {
  // Kin and company of somebody named: "his brother".
  'kin-one': each(
    `wife, husband, son, daughter, mother, father, brother, sister, child, baby, girlfriend, boyfriend, grandson, granddaughter, grandmother, grandfather, nephew, niece, uncle, aunt, cousin, bodyguard, driver, interpreter, colleague, companion, assistant, co-pilot`,
  ),
  // Those whom people mourn, after "lost".
  'kin-many':
    each(`sons, daughters, children, grandchildren, brothers, sisters, siblings, parents, grandparents, cousins,
    nephews, nieces, uncles, aunts, relatives, family members, loved ones, friends, comrades, colleagues, babies, men,
    women, soldiers, sailors, firefighters, policemen, villagers, miners, fishermen, pilots, crew, crewmen`),
  // Those whom a business or a party loses.
  'lost-trade': each(`customers, clients, players, members, voters, supporters, seats, subscribers, workers, employees,
    staff, jobs, viewers, users, readers, followers, fans, sponsors, donors, patients, pupils, students, teachers, nurses,
    doctors, passengers, contracts, games, matches`),
  fighting: [
    'fighting for (?:their|his|her) (?:lives|life)',
    ...each(`in hospital, in a coma, hospitalised, hospitalized, paralysed, paralyzed, in intensive care`),
  ],
  // Plurals that count what befell people, or people of a kind, however they end.
  'not-thing': [
    ...each(`arrests, detentions, disappearances, hostages, killings, drownings, suicides, homicides, fractures, burns,
      wounds, souls, casualties, kidnappings, abductions, displacements, others, victims, martyrs, evacuations, friends, lads`),
    '\\p{L}+(?:er|or|ist|ant|ent|ee|ian|an|man|eer|ite|ese|ive|iff|ief|i)s',
    '\\p{L}*(?:ss|us|is)',
  ],
}
