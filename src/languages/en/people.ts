/** Words for people, by what they are in a conflict. Plurals first; `singular` lists what may follow "a". */
const combatants = `soldiers troops fighters militants rebels insurgents gunmen guerrillas policemen policewomen
  officers police constables servicemen servicewomen servicemembers personnel marines commandos paramilitaries
  paratroopers paratroops terrorists jihadists jihadis attackers assailants combatants militiamen militia bombers
  airmen sailors seamen recruits conscripts cadets reservists guardsmen snipers peacekeepers mercenaries extremists
  separatists islamists extremists gendarmes legionnaires warriors hijackers raiders insurrectionists partisans
  taliban forces operatives commanders lieutenants captains colonels majors sergeants corporals generals privates
  agents detectives sheriffs deputies guards warders infantrymen veterans squadron battalion gangsters`
const civilians = `civilians noncombatants bystanders`
const vulnerable = `children women babies infants toddlers schoolchildren schoolgirls schoolboys girls boys kids
  newborns teenagers minors`
const others = `people persons men residents villagers students pupils teachers workers employees staff staffers
  miners passengers crew crewmembers crewmen pilots drivers tourists visitors holidaymakers travellers travelers
  migrants refugees journalists reporters photographers cameramen doctors medics paramedics nurses patients
  worshippers worshipers pilgrims protesters protestors demonstrators activists citizens nationals locals inhabitants
  families victims individuals members pedestrians shoppers spectators fans officials prisoners inmates
  convicts hostages suspects foreigners nuns priests monks clerics imams pastors bishops jesuits peasants farmers
  fishermen herders labourers laborers builders engineers scientists lawyers judges politicians lawmakers senators
  ministers mayors candidates voters supporters followers leaders leftists opponents dissidents
  firefighters firemen rescuers responders volunteers aid-workers contractors diplomats ambassadors envoys observers
  inspectors traders merchants vendors customers guests diners revellers revelers concertgoers partygoers
  churchgoers mourners commuters motorists motorcyclists cyclists riders bikers climbers hikers skiers mountaineers
  divers players athletes footballers swimmers actors singers musicians artists writers bloggers
  neighbours neighbors relatives brothers sisters sons daughters parents mothers fathers grandparents grandmothers grandfathers households couples
  siblings twins cousins uncles wives husbands youths adults elders elderly seniors pensioners survivors souls males
  females adolescents immigrants asylum-seekers stowaways smugglers traffickers robbers thieves criminals offenders
  perpetrators collaborators informers spies settlers colonists natives tribesmen nomads shepherds
  unionists trade-unionists professionals executives businessmen businesswomen businesspeople managers bankers
  guides translators interpreters porters cooks waiters cleaners maids servants bodyguards chauffeurs aides advisers
  advisors clerks academics professors intellectuals researchers schoolmates classmates colleagues co-workers
  newsmen technicians electricians mechanics boatmen stewards stewardesses aliens
  evacuees detainees captives abductees deportees knifemen chefs plumbers carpenters bricklayers welders roofers
  joggers runners anglers surfers skaters canoeists kayakers paddlers campers walkers ramblers horsemen jockeys
  gardeners butchers barbers bakers postmen instructors trainers bartenders cashiers shopkeepers landlords tenants
  lodgers householders homeowners deckhands trustees councillors burglars shoplifters muggers arsonists looters
  squatters pickpockets fugitives accomplices escapees rioters hooligans clubbers teens graduates undergraduates
  retirees grandchildren stepsons stepdaughters nephews nieces aunts widows widowers crewmates`

/** Peoples and faiths: their singulars are adjectives as well. */
const peoples = `israelis
  palestinians americans russians ukrainians syrians iraqis afghans turks kurds iranians saudis yemenis egyptians
  libyans tunisians algerians moroccans sudanese somalis ethiopians nigerians kenyans malians indians pakistanis
  bangladeshis filipinos indonesians thais vietnamese chinese japanese koreans australians britons germans french
  italians spaniards greeks poles serbs croats bosnians albanians armenians azerbaijanis azeris georgians chechens
  dutch swedes danes norwegians finns mexicans colombians salvadorans salvadoreans peruvians chileans brazilians
  guatemalans hondurans nicaraguans cubans haitians venezuelans canadians lebanese jordanians christians muslims
  jews copts yazidis shiites shias sunnis hindus sikhs buddhists catholics rohingya houthis uighurs uyghurs gypsies`

const plurals = (text: string): readonly string[] => [...new Set(text.split(/\s+/))]

/** Plurals that make their singular in another way than by losing an `s`. */
const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  grandchildren: 'grandchild',
  schoolchildren: 'schoolchild',
  accomplices: 'accomplice',
  babies: 'baby',
  families: 'family',
  spies: 'spy',
  thieves: 'thief',
  wives: 'wife',
  youths: 'youth',
  deputies: 'deputy',
}
/** Plurals with no singular that could follow "a". */
const only =
  /^(?:police|personnel|troops|paratroops|forces|taliban|staff|crew|elderly|militia|squadron|battalion|souls|leaders)$/

function singular(plural: string): string | undefined {
  if (only.test(plural)) return undefined
  return irregular[plural] ?? (/men$/.test(plural) ? plural.replace(/men$/, 'man') : plural.replace(/s$/, ''))
}
const singulars = (words: readonly string[]): readonly string[] =>
  words.map(singular).filter((one) => one !== undefined)

export const people = {
  combatant: plurals(combatants),
  civilian: plurals(civilians),
  vulnerable: plurals(vulnerable),
  combatantOne: singulars(plurals(combatants)),
  civilianOne: singulars(plurals(civilians)),
  vulnerableOne: singulars(plurals(vulnerable)),
  plural: [combatants, civilians, vulnerable, others, peoples].flatMap(plurals),
  singular: singulars([combatants, civilians, vulnerable, others].flatMap(plurals)),
  /** One of a people or a faith. */
  native: singulars(plurals(peoples)),
} as const
