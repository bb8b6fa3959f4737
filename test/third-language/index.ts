import type { Language } from '../../src/languages/language.ts'
import { casualties } from './casualties.ts'
import { checking } from './checking.ts'
import { glossary } from './glossary.ts'
import { messages } from './messages.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { quotes } from './quotes.ts'
import { search } from './search.ts'
import { segmentation, spelling } from './spelling.ts'
import { time } from './time.ts'

/** A small French, for tests alone: what a language must declare, as a folder in `languages/` would. */
export const fr: Language = {
  code: 'fr',
  locale: 'fr-FR',
  name: 'Français',
  script: 'Latin',
  direction: 'ltr',
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
