import type { GlossaryEntry } from '../../glossary.ts'
import { actions } from './actions.ts'
import { ailments } from './ailments.ts'
import { aspects } from './aspects.ts'
import { bargains } from './bargains.ts'
import { beginnings } from './beginnings.ts'
import { belongings } from './belongings.ts'
import { bosses } from './bosses.ts'
import { casualties } from './casualties.ts'
import { changes } from './changes.ts'
import { characters } from './characters.ts'
import { clashes } from './clashes.ts'
import { classrooms } from './classrooms.ts'
import { conditionAndWorth } from './condition-and-worth.ts'
import { conflict } from './conflict.ts'
import { courts } from './courts.ts'
import { creatures } from './creatures.ts'
import { culture } from './culture.ts'
import { dealings } from './dealings.ts'
import { dialect } from './dialect.ts'
import { diplomacy } from './diplomacy.ts'
import { disasters } from './disasters.ts'
import { discoveries } from './discoveries.ts'
import { economy } from './economy.ts'
import { education } from './education.ts'
import { elections } from './elections.ts'
import { energy } from './energy.ts'
import { environment } from './environment.ts'
import { everyday } from './everyday.ts'
import { findingWork } from './finding-work.ts'
import { folk } from './folk.ts'
import { foodAndDrink } from './food-and-drink.ts'
import { forms } from './forms.ts'
import { fromDoingToDeed } from './from-doing-to-deed.ts'
import { generalities } from './generalities.ts'
import { geography } from './geography.ts'
import { gettingAway } from './getting-away.ts'
import { goings } from './goings.ts'
import { government } from './government.ts'
import { groundsAndBuildings } from './grounds-and-buildings.ts'
import { growingThings } from './growing-things.ts'
import { handiwork } from './handiwork.ts'
import { happenings } from './happenings.ts'
import { headlines } from './headlines.ts'
import { health } from './health.ts'
import { history } from './history.ts'
import { holidays } from './holidays.ts'
import { households } from './households.ts'
import { howMany } from './how-many.ts'
import { ideas } from './ideas.ts'
import { impressions } from './impressions.ts'
import { inTheDock } from './in-the-dock.ts'
import { incidents } from './incidents.ts'
import { jobs } from './jobs.ts'
import { kinds } from './kinds.ts'
import { labour } from './labour.ts'
import { leisure } from './leisure.ts'
import { lettingKnow } from './letting-know.ts'
import { livelihood } from './livelihood.ts'
import { looksAndBodies } from './looks-and-bodies.ts'
import { matchesAndPlayers } from './matches-and-players.ts'
import { measures } from './measures.ts'
import { media } from './media.ts'
import { migration } from './migration.ts'
import { military } from './military.ts'
import { moneyMatters } from './money-matters.ts'
import { moods } from './moods.ts'
import { newsroom } from './newsroom.ts'
import { noticing } from './noticing.ts'
import { objects } from './objects.ts'
import { organizations } from './organizations.ts'
import { organs } from './organs.ts'
import { payments } from './payments.ts'
import { people } from './people.ts'
import { peoples } from './peoples.ts'
import { phrasalVerbs } from './phrasal-verbs.ts'
import { places } from './places.ts'
import { plansAndDates } from './plans-and-dates.ts'
import { plants } from './plants.ts'
import { police } from './police.ts'
import { politics } from './politics.ts'
import { professions } from './professions.ts'
import { provisions } from './provisions.ts'
import { qualities } from './qualities.ts'
import { quarrels } from './quarrels.ts'
import { questions } from './questions.ts'
import { rainAndShine } from './rain-and-shine.ts'
import { relations } from './relations.ts'
import { religion } from './religion.ts'
import { renting } from './renting.ts'
import { rooms } from './rooms.ts'
import { saying } from './saying.ts'
import { scenery } from './scenery.ts'
import { schooling } from './schooling.ts'
import { schoolwork } from './schoolwork.ts'
import { science } from './science.ts'
import { screensAndNetworks } from './screens-and-networks.ts'
import { sickness } from './sickness.ts'
import { sizesAndSuperlatives } from './sizes-and-superlatives.ts'
import { skyAndWeather } from './sky-and-weather.ts'
import { society } from './society.ts'
import { songsAndStories } from './songs-and-stories.ts'
import { sport } from './sport.ts'
import { stage } from './stage.ts'
import { startingABusiness } from './starting-a-business.ts'
import { substances } from './substances.ts'
import { technology } from './technology.ts'
import { temper } from './temper.ts'
import { tenses } from './tenses.ts'
import { thefts } from './thefts.ts'
import { thingsAtHand } from './things-at-hand.ts'
import { time } from './time.ts'
import { timing } from './timing.ts'
import { tolls } from './tolls.ts'
import { tournaments } from './tournaments.ts'
import { townscape } from './townscape.ts'
import { trade } from './trade.ts'
import { traits } from './traits.ts'
import { transport } from './transport.ts'
import { undertakings } from './undertakings.ts'
import { vehicles } from './vehicles.ts'
import { verdicts } from './verdicts.ts'
import { violence } from './violence.ts'
import { wardrobe } from './wardrobe.ts'
import { wildlife } from './wildlife.ts'
import { work } from './work.ts'
import { yesAndNo } from './yes-and-no.ts'

/** Every subject by its name. A word may stand in several, with what it means there. */
export const subjects: Readonly<Record<string, readonly GlossaryEntry[]>> = {
  actions,
  ailments,
  aspects,
  bargains,
  beginnings,
  belongings,
  bosses,
  casualties,
  changes,
  characters,
  clashes,
  classrooms,
  conditionAndWorth,
  conflict,
  courts,
  creatures,
  culture,
  dealings,
  dialect,
  diplomacy,
  disasters,
  discoveries,
  economy,
  education,
  elections,
  energy,
  environment,
  everyday,
  findingWork,
  folk,
  foodAndDrink,
  forms,
  fromDoingToDeed,
  generalities,
  geography,
  gettingAway,
  goings,
  government,
  groundsAndBuildings,
  growingThings,
  handiwork,
  happenings,
  headlines,
  health,
  history,
  holidays,
  households,
  howMany,
  ideas,
  impressions,
  inTheDock,
  incidents,
  jobs,
  kinds,
  labour,
  leisure,
  lettingKnow,
  livelihood,
  looksAndBodies,
  matchesAndPlayers,
  measures,
  media,
  migration,
  military,
  moneyMatters,
  moods,
  newsroom,
  noticing,
  objects,
  organizations,
  organs,
  payments,
  people,
  peoples,
  phrasalVerbs,
  places,
  plansAndDates,
  plants,
  police,
  politics,
  professions,
  provisions,
  qualities,
  quarrels,
  questions,
  rainAndShine,
  relations,
  religion,
  renting,
  rooms,
  saying,
  scenery,
  schooling,
  schoolwork,
  science,
  screensAndNetworks,
  sickness,
  sizesAndSuperlatives,
  skyAndWeather,
  society,
  songsAndStories,
  sport,
  stage,
  startingABusiness,
  substances,
  technology,
  temper,
  tenses,
  thefts,
  thingsAtHand,
  time,
  timing,
  tolls,
  tournaments,
  townscape,
  trade,
  traits,
  transport,
  undertakings,
  vehicles,
  verdicts,
  violence,
  wardrobe,
  wildlife,
  work,
  yesAndNo,
}

export const glossary: readonly GlossaryEntry[] = Object.values(subjects).flat()
