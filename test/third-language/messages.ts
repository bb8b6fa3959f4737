import { messages as english } from '../../src/languages/en/messages.ts'
import type { Messages } from '../../src/languages/messages.ts'

/** French has a plural of its own for whole millions. */
const counted = (one: string, other: string) => ({ one, many: other, other })

/** What the test reads, and all that turns on a number. */
const said = {
  language: 'Français',
  whoSaid: 'Qui a dit quoi',
  casualties: 'Victimes',
  timeline: 'Chronologie',
  sentence: 'phrase {number}',
  origin: 'article du {date}',
  continuesTo: 'se poursuit jusqu’à la phrase {number}',
  namedIn: 'nom donné à la phrase {number}',
  killed: 'tués',
  injured: 'blessés',
  direct: 'entre guillemets',
  indirect: 'hors guillemets',
  mixed: 'en partie entre guillemets',
  ofThem: '{whole}, dont {part}',
  andOfThem: '{whole}, et {part}',
  atLeast: 'au moins {n}',
  moreThan: 'plus de {n}',
  roughly: 'environ {n}',
  upTo: 'jusqu’à {n}',
  fewerThan: 'moins de {n}',
  noFigure: 'sans chiffre',
  noExactFigure: 'sans chiffre exact',
  words: '« {words} »',
  inWords: '{amount} « {words} »',
  reported: 'rapporté le {date}',
  pictureOfThem: 'dont {amount}',
  notSaid: 'L’article ne le dit pas. {reason}',
  unsure: 'Ceci répond peut-être ; je n’en suis pas sûr.',
  nobodyQuoted: 'Aucun propos n’a été trouvé sous ce nom.',
  didYouMean: 'Vouliez-vous dire {names} ?',
  nobodyNamed: 'Rien à montrer n’a été trouvé sous ce nom.',
  elsewhere: 'pas trouvé dans cet article, mais mot pour mot dans un autre',

  quotes: counted('{n} citation', '{n} citations'),
  claims: counted('{n} bilan', '{n} bilans'),
  claimants: counted('sous {n} nom', 'sous {n} noms'),
  events: counted('{n} date', '{n} dates'),
  stories: counted('{n} article', '{n} articles'),
  sentences: counted('{n} phrase', '{n} phrases'),
  others: counted(
    'Un nom comme {name} a été trouvé dans {n} autre phrase.',
    'Un nom comme {name} a été trouvé dans {n} autres phrases.',
  ),
  namedNotQuoted: counted(
    'Un nom comme {name} a été trouvé dans {n} phrase, mais aucun propos.',
    'Un nom comme {name} a été trouvé dans {n} phrases, mais aucun propos.',
  ),
  more: counted('{n} autre, à la page suivante.', '{n} autres, à la page suivante.'),
  pieces: counted('{n} morceau', '{n} morceaux'),
  pictureEvents: counted('{n} autre date dans le texte.', '{n} autres dates dans le texte.'),
  pictureClaims: counted('{n} autre bilan dans le texte.', '{n} autres bilans dans le texte.'),
  waiting: counted('{n} en attente', '{n} en attente'),
  concerns: counted('{n} réponse publique cite ceci', '{n} réponses publiques citent ceci'),
  coolingDown: counted('Attendez {n} seconde.', 'Attendez {n} secondes.'),
  untilRetention: counted('oublié après {n} jour', 'oublié après {n} jours'),
} satisfies Partial<Messages>

/** French where it is said above, English where it is not: a folder in `languages/` says all of it. */
export const messages: Messages = { ...english, ...said }
