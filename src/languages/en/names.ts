import type { NameGrammar } from '../names.ts'
import { words } from '../words.ts'
import { speakers } from './speakers.ts'

const list = (key: string): readonly string[] => [speakers[key] ?? []].flat()

/** Offices and things they are for that the words of speakers leave out. */
const more = words(`foreign interior defen[cs]e finance health justice transport prime presidential general state senior
  chief acting former deputy vice executive trade housing water organi[sz]er operator manager union mediator retired
  presidency leadership separatist national local federal supreme high international public civil central`)

export const names: NameGrammar = {
  vowels: [
    ['[eiy]', 'i'],
    ['a', 'a'],
    ['[ouw]', 'u'],
  ],
  joining: words('of for in at on to by from with and as its his her their a an the'),
  joined: '(?!)',
  common: `(?:${[...list('role'), ...list('one-of-many'), ...list('body-word'), ...more].join('|')})(?:e?s)?`,
  governing: words('government authorities'),
  countries: {
    AE: words('uae'),
    EU: words('eu'),
    GB: words('britain uk u.k great_britain'),
    NL: words('holland'),
    PS: words('palestine'),
    TR: words('turkey'),
    UN: words('un u.n'),
    US: words('us u.s usa u.s.a america united_states_of_america'),
  },
  peoples: {
    AE: words('emirati emiratis'),
    AF: words('afghan afghans'),
    AZ: words('azeri azeris'),
    BE: words('belgian belgians'),
    CH: words('swiss'),
    CN: words('chinese'),
    CZ: words('czech czechs'),
    DE: words('german germans'),
    DK: words('danish dane danes'),
    ES: words('spanish spaniard spaniards'),
    EU: words('european europeans'),
    FI: words('finnish finn finns'),
    FR: words('french frenchman frenchmen'),
    GB: words('british briton britons'),
    GR: words('greek greeks'),
    HU: words('hungarian hungarians'),
    KP: words('north_korean north_koreans'),
    KR: words('south_korean south_koreans'),
    KZ: words('kazakh kazakhs'),
    NL: words('dutch'),
    NO: words('norwegian norwegians'),
    PE: words('peruvian peruvians'),
    PH: words('filipino filipinos philippine'),
    PL: words('polish pole poles'),
    PS: words('palestinian palestinians'),
    PT: words('portuguese'),
    RU: words('russian russians'),
    SA: words('saudi saudis'),
    SE: words('swedish swede swedes'),
    TH: words('thai thais'),
    TR: words('turkish turk turks'),
    UA: words('ukrainian ukrainians'),
    US: words('american americans'),
    YE: words('yemeni yemenis'),
    ZA: words('south_african south_africans'),
  },
}
