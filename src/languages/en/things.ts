import { splitWords } from '../word-list.ts'
import { lexicon, monthNumbers } from './time/lexicon.ts'

/** What a numeral may count that is no people: measures, times, money, buildings, vehicles, events. */
export const things: readonly string[] = [
  ...Object.keys(lexicon.unit ?? {}),
  ...Object.keys(monthNumbers),
  ...splitWords(`
    km kms kilometre kilometres kilometer kilometers metre metres meter meters m mile miles mph kph feet foot ft
    inch inches yard yards acre acres hectare hectares square cubic tonne tonnes ton tons kg kilogram kilograms
    kilo kilos gram grams pound pounds lb litre litres liter liters barrel barrels gallon gallons degree degrees
    percent percentage point points magnitude calibre caliber mm cm night nights weekends a.m p.m am pm o'clock
    gmt utc noon dollar dollars euro euros yen yuan rupee rupees rouble roubles ruble rubles peso pesos dinar
    dinars riyal riyals cent cents lira shekels colones house houses home homes building buildings school schools
    hospital hospitals clinic clinics church churches mosque mosques temple temples shop shops store stores
    apartment apartments flat flats room rooms floor floors storey storeys stories village villages town towns
    city cities district districts province provinces region regions state states country countries nation nations
    area areas neighbourhood neighbourhoods neighborhood neighborhoods camp camps base bases post posts station
    stations checkpoint checkpoints bridge bridges road roads street streets factory factories plant plants office
    offices facility facilities structure structures dwelling dwellings mall malls car cars bus buses truck trucks
    lorry lorries vehicle vehicles van vans train trains carriage carriages wagon wagons coach coaches plane
    planes aircraft jet jets helicopter helicopters drone drones boat boats ship ships ferry ferries vessel
    vessels tanker tankers tank tanks ambulance ambulances motorcycle motorcycles bicycle bicycles bomb bombs
    missile missiles rocket rockets shell shells mortar mortars grenade grenades rifle rifles gun guns bullet
    bullets shot shots round rounds weapon weapons warhead warheads mine mines device devices explosive explosives
    stick sticks ak-47 rpg attack attacks blast blasts explosion explosions bombing bombings strike strikes
    airstrike airstrikes raid raids incident incidents clash clashes battle battles fire fires flood floods storm
    storms earthquake earthquakes quake quakes aftershock aftershocks accident accidents crash crashes collision
    collisions operation operations mission missions ambush ambushes action actions shooting shootings murders
    killings murder case cases count counts charge charges sentence sentences trial trials time times occasion
    occasions part parts piece pieces side sides type types kind kinds set sets group groups party parties
    organisation organisations organization organizations unit units team teams company companies firm firms bank
    banks crew-ships wave waves stage stages phase phases vote votes seat seats goal goals article articles page
    pages document documents photo photos picture pictures video videos statement statements report reports
    question questions reason reasons item items copy copies message messages call calls infection infections
    generation generations animal animals cow cows cattle sheep goat goats horse horses dog dogs cat cats kitten
    kittens puppy puppies bird birds chicken chickens pig pigs camel camels elephant elephants whale whales
    dolphin dolphins fish turtles rhino rhinos lions tigers wolves bears deer tree trees species bag bags box
    boxes front fronts faction factions tribe tribes clan clans zone zones sector sectors department departments
    ministry ministries municipalities municipality power-lines pylons towers tower pylon poles pole targets
    target positions position columns column patrols patrol convoy convoys flights flight measures measure
    resolutions
  `),
]
