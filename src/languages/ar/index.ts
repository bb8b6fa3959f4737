import type { Language } from '../language.ts'
import { casualties } from './casualties.ts'
import { glossary } from './glossary/index.ts'
import { checking } from './checking.ts'
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
  glossary,
  checking,
  messages,
}
