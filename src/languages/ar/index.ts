import type { Language } from '../language.ts'
import { casualties } from './casualties.ts'
import { checking } from './checking.ts'
import { lexicon } from './lexicon.ts'
import { messages } from './messages.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { quotes } from './quotes.ts'
import { search } from './search.ts'
import { segmentation, spelling } from './spelling.ts'
import { time } from './time.ts'

export const ar: Language = {
  code: 'ar',
  locale: 'ar-u-nu-latn-ca-gregory',
  name: 'العربية',
  script: 'Arabic',
  direction: 'rtl',
  spelling,
  segmentation,
  numbers,
  time,
  quotes,
  casualties,
  search,
  names,
  lexicon,
  get glossary() {
    return lexicon.glossary
  },
  checking,
  messages,
}
