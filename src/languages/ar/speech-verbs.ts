import { type Entry, isTakenFor, parseForms, type Take } from '../lexicon/entry.ts'
import type { WordClasses } from '../rule.ts'
import { splitWords } from '../word-list.ts'
import type { Form, FormName } from './inflection/form.ts'
import { formsOfVerb } from './inflection/verb.ts'
import { lexicon } from './lexicon.ts'
import { formsNamed } from './taken.ts'

/** A verb's forms by whose they are: his, hers, theirs. */
interface Forms {
  readonly entry: Entry
  readonly he: readonly string[]
  readonly she: readonly string[]
  readonly them: readonly string[]
}

const says = lexicon.taken.filter(({ class: is }) => is === 'v.say')

/** Forms of some verbs of saying, by the names of the forms. What is no such verb is an error. */
export const said = (lemmas: string, ...names: readonly FormName[]): string[] =>
  splitWords(lemmas).flatMap((lemma) => {
    const entry = says.find((one) => one.lemma === lemma)
    if (!entry) throw new Error(`${lemma} is no verb of saying`)
    return formsNamed(entry, ...names)
  })

/** Those that say what is one's own: not «نقل», which only passes on. */
const own = says.filter(({ takes }) => takes !== 'passes')

/** Some of an entry's forms, as news writes them: what dialects write is left out. */
function formsIn(entry: Entry, isRead: (form: Form) => boolean): Forms {
  const { pv = [], part = [] } = parseForms(entry)
  const forms = formsOfVerb(entry.lemma, { pv, part }).filter(isRead)
  const of = (whose: RegExp) => forms.flatMap(([word, name]) => (whose.test(name) ? [word] : []))
  return { entry, he: of(/ he$/), she: of(/ she$/), them: of(/ (?:they|two)$/) }
}

/** Said, says: the dual follows its speakers as the plural does. */
const conjugated = own
  .filter((entry) => !isTakenFor(entry, 'adding'))
  .map((entry) => {
    const read = isTakenFor(entry, 'past') ? /^past / : /^(?:past|now) /
    return formsIn(entry, ([, name]) => read.test(name))
  })

/** Adding, in the case of an adverb. */
const ADDING = /^part (?:he .*ا|she .*ة|they .*(?:ين|ات))$/u
const declined = own.map((entry) => formsIn(entry, ([word, name]) => ADDING.test(`${name} ${word}`)))

/** The forms of all that take something. */
const taking = (list: readonly Forms[], what: Take): string[] =>
  list.filter(({ entry }) => isTakenFor(entry, what)).flatMap(({ he, she, them }) => [...he, ...she, ...them])

const classes = {
  clause: 'that',
  speech: ':',
  bare: 'noun',
  'action-noun': 'action-noun',
  to: 'to',
  for: 'for',
  on: 'on',
  from: 'from',
  about: 'about',
  with: 'with',
  in: 'in',
  as: 'as',
  blame: 'blame',
  told: 'told',
  informed: 'informed',
} as const satisfies Record<string, Take>

/** What no rule of participles asks for. */
const finiteOnly = new Set(['for', 'in', 'told', 'informed'])

/** Verbs of saying, with their forms, by what they take: the lexicon has them. */
export const speechVerbs: WordClasses = {
  'any-verb': [...conjugated, ...declined].flatMap(({ he, she, them }) => [...he, ...she, ...them]),
  ...Object.fromEntries(Object.entries(classes).map(([name, what]) => [`${name}-verb`, taking(conjugated, what)])),
  ...Object.fromEntries(
    Object.entries(classes)
      .filter(([name]) => !finiteOnly.has(name))
      .map(([name, what]) => [`${name}-ing`, [...taking(declined, what), '(?!)']]),
  ),
  he: [...conjugated, ...declined].flatMap(({ he }) => he),
  she: [...conjugated, ...declined].flatMap(({ she }) => she),
  them: [...conjugated, ...declined].flatMap(({ them }) => them),
}
