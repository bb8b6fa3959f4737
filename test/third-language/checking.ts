import type { CheckGrammar } from '../../src/languages/checking.ts'
import { words } from '../../src/languages/words.ts'

export const checking: CheckGrammar = {
  negators: words('ne n pas jamais aucun aucune sans'),
  auxiliaries: words('pas plus été'),
  denials: words('nie dément'),
  turnsAfter: words('si'),
  limitsBefore: words('sauf si mais'),
  limitsDenied: words("avant jusqu'"),
  modals: [words('peut-être')],
  cues: words('dit déclare affirme'),
  asides: words('mdr'),
  opensTold: words('que qu'),
  beforePlaces: words('à en dans de'),
  roles: words('maire ministre porte-parole hôpital'),
  anybody: words('source'),
  seats: { FR: words('paris france français') },
  spellings: [],
}
