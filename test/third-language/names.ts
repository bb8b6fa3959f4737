import type { NameGrammar } from '../../src/languages/names.ts'
import { splitWords } from '../../src/languages/word-list.ts'

export const names: NameGrammar = {
  vowels: [
    ['[eiy]', 'i'],
    ['a', 'a'],
    ['[ouw]', 'u'],
  ],
  connectors: splitWords('de du des le la les à en et'),
  attachedConnector: "d'",
  genericWord: 'maires?|ministres?|porte-parole|hôpital',
  givenNames: [],
  governmentWords: splitWords('gouvernement'),
  countries: {},
  irregularDemonyms: { FR: splitWords('français française') },
}
