import type { CheckGrammar } from '../../src/languages/checking.ts'
import { splitWords } from '../../src/languages/word-list.ts'

export const checking: CheckGrammar = {
  negators: splitWords('ne n pas jamais aucun aucune sans'),
  auxiliaries: splitWords('pas plus été'),
  denials: splitWords('nie dément'),
  senseShifters: splitWords('si'),
  restrictors: splitWords('sauf si mais'),
  negatedRestrictors: splitWords("avant jusqu'"),
  modals: [splitWords('peut-être')],
  futures: { words: splitWords('va doit'), form: 'ra$' },
  perfects: splitWords('a ont'),
  completedForms: '^\\S+er \\S+é$',
  maybeCompletedForms: '^$',
  recountedForms: '^$',
  cues: splitWords('dit déclare affirme'),
  asides: splitWords('mdr'),
  complementizers: splitWords('que qu'),
  placePrepositions: splitWords('à en dans de'),
  roles: splitWords('maire ministre porte-parole hôpital'),
  genericRoles: splitWords('source'),
  seats: { FR: splitWords('paris france français') },
  spellingVariants: [],
}
