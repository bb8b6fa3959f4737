import { OUTCOMES } from '../casualties.ts'
import { z } from 'zod'

/**
 * The classes of words. `v.say` is a verb of saying; `vn` is a verbal noun; nouns of what can act and speak (a person, an
 * office, a body) have a class apart from others; `x` is a fragment.
 */
export const CLASSES = [
  ...(['v', 'v.say', 'vn'] as const),
  ...(['n.person', 'n.person.civilian', 'n.person.combatant', 'n.office', 'n.title', 'n.kin'] as const),
  ...(['n.body', 'n.document', 'n.media', 'n.place', 'n.time', 'n.unit', 'n.event'] as const),
  ...(['n.abstract', 'n.thing', 'n.animal'] as const),
  ...(['adj', 'adv', 'prep', 'conj', 'num', 'name', 'phrase', 'x'] as const),
]

export type WordClass = (typeof CLASSES)[number]

/** One line of a lexicon's files; an empty column is a dash. */
export interface Entry {
  /** The word as a dictionary has it: a verb's past, a noun's singular. */
  readonly lemma: string
  readonly class: WordClass
  /** What its forms cannot be derived from: `pv:يقول part:قائل`. */
  readonly forms: string
  /** The complements and kinds that rules take it with or for: `that : to`, `mute counted`. */
  readonly takes: string
  /** What English calls it, a list for each of its senses: `say, tell | mention`. */
  readonly means: string
}

/** A form as it is written, with its name: `['قالت', 'past she']`. */
export type InflectedForm = readonly [written: string, name: string]

/** What an entry's column of forms lists: for each key its words. */
export type ListedForms = Readonly<Partial<Record<string, readonly string[]>>>

export function parseForms({ forms }: Entry): ListedForms {
  const listed: Record<string, string[]> = {}
  if (forms === EMPTY_COLUMN) return listed
  for (const one of forms.split(' ')) {
    const colon = one.indexOf(':')
    const key = one.slice(0, colon)
    listed[key] ??= []
    listed[key].push(one.slice(colon + 1))
  }
  return listed
}

/** The senses of an entry, each a list of English words. */
export const sensesOf = ({ means }: Entry): readonly string[] => (means === EMPTY_COLUMN ? [] : means.split(' | '))

const EMPTY_COLUMN = '-'

/** What rules take a word with or for. */
const COMPLEMENTS = [
  // A verb of saying, with what is said: a clause, a quotation, a bare noun, an action that it judges, or a preposition.
  ...(['that', ':', 'noun', 'action-noun', 'to', 'for', 'on', 'from', 'about', 'with', 'in', 'as', 'blame'] as const),
  // An addressee, who stands before the content: always, or if named.
  ...(['told', 'informed'] as const),
  // Which of its forms say something, where the others are other words: the past, or the participle.
  ...(['past', 'adding'] as const),
  // A verb of relaying what others say.
  'passes' as const,
  // A verb for an outcome; `befalls` if those it happens to may be its subject, or it is written as the passive.
  ...([...OUTCOMES, 'befalls'] as const),
  // A noun for what never speaks; where its plural or its singular is another word, only that which is none.
  ...(['mute', 'mute-one', 'mute-many'] as const),
  // What a numeral may count that is no people.
  ...(['counted', 'counted-one'] as const),
  // Who speaks: as a man or woman in office, by a calling, as whose they are; as a body, or as many together.
  ...(['office', 'office-woman', 'calling', 'calling-woman', 'relation', 'relation-woman', 'relation-many'] as const),
  ...(['body', 'body-many'] as const),
  // A title before a name, and a paper that speaks for those who give it out.
  ...(['title', 'title-woman', 'paper'] as const),
  // Who is counted, by what they are in a conflict.
  ...(['combatant', 'civilian', 'vulnerable', 'vulnerable-woman', 'person', 'person-woman'] as const),
]

export type Take = (typeof COMPLEMENTS)[number]

export const isTakenFor = ({ takes }: Entry, what: Take): boolean => takes.split(' ').includes(what)

const ways = (words: readonly string[]): string => words.join('|')

/** Lines of a lexicon whose column of forms has some keys. */
export const rowsSchema = (keys: readonly string[]) =>
  z.array(
    z.object({
      lemma: z.string().regex(/^\S+(?: \S+)*$/, 'no word'),
      class: z.enum(CLASSES, 'no class of words'),
      forms: z.string().regex(listOf(`(?:${ways(keys)}):[^\\s:]+`), `neither a dash nor forms (${keys.join(', ')})`),
      takes: z.string().regex(listOf(`(?:${ways(COMPLEMENTS)})`), `neither a dash nor any of ${COMPLEMENTS.join(' ')}`),
      means: z.string().regex(/^[^\s|][^\t|]*(?: \| [^\s|][^\t|]*)*$/, 'no senses'),
    }),
  )

const listOf = (one: string): RegExp => new RegExp(`^(?:-|${one}(?: ${one})*)$`)
