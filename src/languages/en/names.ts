import type { NameGrammar } from '../names.ts'
import { splitWords } from '../word-list.ts'
import { menNames, womenNames } from './given-names.ts'
import { speakers } from './speakers.ts'

const list = (key: string): readonly string[] => [speakers[key] ?? []].flat()

/** Offices and things they are for that the words of speakers leave out. */
const more =
  splitWords(`foreign interior defen[cs]e finance health justice transport prime presidential general state senior
  chief acting former deputy vice executive trade housing water organi[sz]er operator manager union mediator retired
  presidency leadership separatist national local federal supreme high international public civil central`)

export const names: NameGrammar = {
  vowels: [
    ['[eiy]', 'i'],
    ['a', 'a'],
    ['[ouw]', 'u'],
  ],
  connectors: splitWords('of for in at on to by from with and as its his her their a an the'),
  attachedConnector: '(?!)',
  genericWord: `(?:${[...list('role'), ...list('one-of-many'), ...list('body-word'), ...more].join('|')})(?:e?s)?`,
  givenNames: [...menNames, ...womenNames],
  governmentWords: splitWords('government authorities'),
  countries: {
    AE: splitWords('uae'),
    EU: splitWords('eu'),
    GB: splitWords('britain uk u.k great_britain'),
    NL: splitWords('holland'),
    PS: splitWords('palestine'),
    TR: splitWords('turkey'),
    UN: splitWords('un u.n'),
    US: splitWords('us u.s usa u.s.a america united_states_of_america'),
  },
  irregularDemonyms: {
    AE: splitWords('emirati emiratis'),
    AF: splitWords('afghan afghans'),
    AZ: splitWords('azeri azeris'),
    BE: splitWords('belgian belgians'),
    CH: splitWords('swiss'),
    CN: splitWords('chinese'),
    CZ: splitWords('czech czechs'),
    DE: splitWords('german germans'),
    DK: splitWords('danish dane danes'),
    ES: splitWords('spanish spaniard spaniards'),
    EU: splitWords('european europeans'),
    FI: splitWords('finnish finn finns'),
    FR: splitWords('french frenchman frenchmen'),
    GB: splitWords('british briton britons'),
    GR: splitWords('greek greeks'),
    HU: splitWords('hungarian hungarians'),
    KP: splitWords('north_korean north_koreans'),
    KR: splitWords('south_korean south_koreans'),
    KZ: splitWords('kazakh kazakhs'),
    NL: splitWords('dutch'),
    NO: splitWords('norwegian norwegians'),
    PE: splitWords('peruvian peruvians'),
    PH: splitWords('filipino filipinos philippine'),
    PL: splitWords('polish pole poles'),
    PS: splitWords('palestinian palestinians'),
    PT: splitWords('portuguese'),
    RU: splitWords('russian russians'),
    SA: splitWords('saudi saudis'),
    SE: splitWords('swedish swede swedes'),
    TH: splitWords('thai thais'),
    TR: splitWords('turkish turk turks'),
    UA: splitWords('ukrainian ukrainians'),
    US: splitWords('american americans'),
    YE: splitWords('yemeni yemenis'),
    ZA: splitWords('south_african south_africans'),
  },
}
