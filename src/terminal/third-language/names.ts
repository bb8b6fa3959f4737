import type { NameGrammar } from '../../languages/names.ts'
import { words } from '../../languages/words.ts'

export const names: NameGrammar = {
  vowels: [
    ['[eiy]', 'I'],
    ['a', 'A'],
    ['[ouw]', 'U'],
  ],
  joining: words('de du des le la les à en et'),
  common: 'maires?|ministres?|porte-parole|hôpital',
  governing: words('gouvernement'),
  countries: {},
  peoples: { FR: words('français française') },
}
