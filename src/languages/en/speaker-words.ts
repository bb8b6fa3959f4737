import { splitWords } from '../word-list.ts'
import { governmentSeats } from './government-seats.ts'

/** Names of peoples; names that are persons' as well; what is written with points, and stands below. */
const noPlaces = new Set(
  splitWords(`american americans russian british french german turkish lebanese palestinian palestinians saudi emirati chadian
    central_african chinese filipino azeri greek swiss dutch belgian swedish danish irish czech sofia aden santiago lima
    amman muscat colombo wellington juba u.s. u.s u.s.a`),
)

/** Places that stand for their governments: “Washington said”. */
export const places = [
  ...Object.values(governmentSeats)
    .flat()
    .filter((name) => !noPlaces.has(name)),
  ...splitWords(String.raw`
    the_(?:united_states|u\.?s\.?|uk|united_kingdom|netherlands|philippines|vatican|uae|eu|un|united_nations|west)
    u\.s\. great_britain scotland wales burundi zimbabwe angola mozambique united_arab_emirates haiti bolivia
    ecuador guatemala honduras nicaragua el_salvador panama costa_rica singapore cambodia laos iceland estonia
    latvia lithuania bosnia kosovo albania czech_republic yugoslavia jamaica uruguay paraguay mongolia alabama
    alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
    nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma
    oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia
    west_virginia wisconsin wyoming ontario quebec`),
]

/** Offices and roles that a man or a woman may hold. */
export const roles =
  splitWords(String.raw`president minister premier chancellor secretary senator sen\.? governor gov\.? mayor deputy ambassador envoy
  diplomat commissioner spokesperson representative rep\.? lawmaker mp leader chief head director chair
  chairperson ceo executive manager general gen\.? colonel col\.? captain capt\.? major maj\.? lieutenant lt\.?
  sergeant sgt\.? admiral adm\.? commander cmdr\.? commandant superintendent inspector officer
  official(?!_(?:news|state|media|newspaper|gazette|xinhua|irna|website|statement|agency)) soldier
  sheriff detective agent investigator judge justice prosecutor attorney lawyer solicitor barrister professor
  prof\.? doctor dr\.? scientist researcher analyst expert economist historian engineer author writer journalist
  reporter editor columnist teacher student driver farmer worker nurse pilot owner resident witness survivor
  victim source aide adviser advisor activist candidate politician member founder coach player singer actor artist
  musician priest rev\.? reverend cardinal rabbi cleric monk passenger tourist neighbou?r relative cousin friend
  parent patient suspect defendant gunman rapporteur speaker treasurer coordinator consultant strategist whip
  nominee incumbent successor predecessor whistleblower correspondent person citizen civilian veteran refugee
  migrant`)

/** Bodies that speak, and what is written by them. */
export const bodies =
  splitWords(String.raw`ministry government council committee commission agency company army navy military party group court office
  footage data analysis research transcript audit
  department union organi[sz]ation association university bank parliament senate congress house palace kremlin
  police guard force administration team club network foundation institute taliban hamas hezbollah front
  movement statement report bureau authority federation league board service embassy mission un nations nato eu
  fbi cia pentagon airline airlines airways corporation corp\.? inc\.? ltd\.? firm hospital school church
  vatican centre center newspaper paper magazine broadcaster study survey poll document letter command archive
  unit brigade battalion militia cabinet coalition alliance campaign city state country nation society syndicate
  chamber fund trust tribunal panel taskforce inquiry assembly junta regime militants charity lawsuit indictment
  complaint communique website channel station tv television radio media times post journal news observatory
  watch amnesty unicef who unhcr eln fmln farc opposition crowd industry community sign banner poster advert
  article editorial message video memo email ruling judgment`)

/** Several who speak, beside the nouns for people. */
export const plurals =
  splitWords(`authorities witnesses prosecutors sources experts analysts investigators representatives neighbou?rs critics
    reports media allies agencies companies governments countries states groups parties republicans democrats
    conservatives republics attorneys economists campaigners spokesmen records documents figures files papers
    statistics emails messages letters monitors jurors historians users investors shareholders exiles kin
    loyalists rivals insiders pollsters`)

export const men =
  splitWords(String.raw`mr\.? sir king prince father brother son uncle husband chairman spokesman businessman policeman congressman pope
  sheikh imam lord gentleman man boy grandfather nephew widower fireman salesman ayatollah archbishop bishop emir
  sultan fisherman cameraman gunman fiance monsignor tsar patriarch duke stepfather son-in-law father-in-law
  alderman councilman ombudsman serviceman`)

export const women =
  splitWords(String.raw`mrs\.? ms\.? miss queen princess mother sister daughter aunt wife chairwoman spokeswoman businesswoman
  policewoman congresswoman lady woman girl grandmother niece widow fiancee actress nun duchess stepmother
  councilwoman waitress heiress baroness dame schoolgirl servicewoman`)
