import { messages as english } from '../../languages/en/messages.ts'
import type { Messages } from '../../languages/messages.ts'

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
  killed: 'tués',
  injured: 'blessés',
  direct: 'cité',
  indirect: 'rapporté',
  atLeast: 'au moins {min}',
  reported: 'rapporté le {date}',
  elsewhere: 'pas dans cet article, mais mot pour mot dans un autre',
  notSaid: 'L’article ne le dit pas.',
  notAbout: 'L’article parle d’autre chose.',

  quotes: counted('{n} citation', '{n} citations'),
  claims: counted('{n} bilan', '{n} bilans'),
  claimants: counted('par {n} source', 'par {n} sources'),
  events: counted('{n} événement daté', '{n} événements datés'),
  stories: counted('{n} article', '{n} articles'),
  sentences: counted('{n} phrase', '{n} phrases'),
  others: counted('{n} phrase parle de {name}.', '{n} phrases parlent de {name}.'),
  more: counted('{n} autre, à la page suivante.', '{n} autres, à la page suivante.'),
  pieces: counted('{n} morceau', '{n} morceaux'),
  pictureEvents: counted('{n} autre date dans le texte.', '{n} autres dates dans le texte.'),
  pictureClaims: counted('{n} autre bilan dans le texte.', '{n} autres bilans dans le texte.'),
  waiting: counted('{n} en attente', '{n} en attente'),
  concerns: counted('{n} réponse publique cite ceci', '{n} réponses publiques citent ceci'),
  coolingDown: counted('Attendez {n} seconde.', 'Attendez {n} secondes.'),
  keptUntilRetention: counted('oublié après {n} jour', 'oublié après {n} jours'),
} satisfies Partial<Messages>

/** French where it is said above, English where it is not: a folder in `languages/` says all of it. */
export const messages: Messages = { ...english, ...said }
