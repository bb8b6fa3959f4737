import type { NameGrammar } from '../../src/languages/names.ts'
import { words } from '../../src/languages/words.ts'

export const names: NameGrammar = {
  vowels: [
    ['[eiy]', 'i'],
    ['a', 'a'],
    ['[ouw]', 'u'],
  ],
  joining: words('de du des le la les à en et'),
  joined: "d'",
  common: 'maires?|ministres?|porte-parole|hôpital',
  governing: words('gouvernement'),
  countries: {},
  peoples: { FR: words('français française') },
}
