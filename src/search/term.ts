import type { Language } from '../languages/language.ts'
import { analyse } from './analysis.ts'
import type { Collection } from './collection.ts'
import { countryOf } from './countries.ts'
import type { Lexicon, Rendering } from './lexicon.ts'
import type { Word } from './words.ts'

/** How a word of the question met a word of the story. */
export type Via = 'word' | 'form' | 'root' | 'spelling' | 'sound' | Rendering['via']

/** How surely a word of the story stands for one of the question, 0 to 1, and how it is known. */
export interface Meeting {
  readonly strength: number
  readonly via: Via
}

/** One thing a question asks with: a word, or a set phrase. */
export interface Term {
  /** As the question writes it. */
  readonly text: string
  /** A name, as far as its capital tells. */
  readonly name: boolean
  /** The place of its first word among the question's words, counted from 0. */
  readonly position: number
  /** Whether it would be seen if it stood there: not a foreign word that nothing renders and that is no name. */
  readonly known: boolean
  /** Whether the lexicon has it: what it has not is a name or a rare word. */
  readonly listed: boolean
  /** A common word that says little of what a sentence is about. */
  readonly light: boolean
  /** Words of the collection that may stand for it, by number. */
  readonly words: ReadonlyMap<number, Meeting>
  /** Sets of words that stand for it together: for each place of the phrase, the words that may stand there. */
  readonly phrases: readonly { readonly places: readonly ReadonlySet<number>[]; readonly meeting: Meeting }[]
}

/** The words of a collection that may stand for one of the question, by number, each as it is met best. */
class Meetings extends Map<number, Meeting> {
  meet(word: number, strength: number, via: Via): void {
    if ((this.get(word)?.strength ?? 0) < strength) this.set(word, { strength, via })
  }
}

// Strengths, set on two thirds of the questions of the development stories and the public sets.
const FORM = 0.95
/** Another form of a word by the lexicon, which may have read the form as another word. */
const LEMMA = 0.9
const ROOT = 0.4
/** A word that nothing knows is taken for the nearest that the collection has, and that the lexicon has. */
const MISSPELT = 0.7
const MISRENDERED = 0.8
const SOUND = 0.75
const COUNTRY = 0.95
const RENDERED = 0.9
const SYNONYM = 0.8
/** What a word of a phrase counts where the others are missing. */
const PART = 0.4

/** What leads from a question's words to the collection's. */
export interface Bridge {
  readonly lexicon: Lexicon
  /** Whether they are in two languages. */
  readonly abroad: boolean
}

/** The terms of a question for a collection. */
export function termsOf(words: readonly Word[], collection: Collection, { lexicon, abroad }: Bridge): Term[] {
  const forms = words.map(({ form }) => form)
  const terms = new Map<string, Term>()
  for (let at = 0; at < words.length; ) {
    const found = lexicon.find(forms, at)
    const length = found?.length ?? 1
    const asked = words.slice(at, at + length)
    const position = at
    at += length
    const key = asked.map(({ form }) => form).join(' ')
    if (asked.every(({ form }) => analyse(form, lexicon.from).stop) || terms.has(key)) continue
    const strange = !found && asked.every(({ form }) => isStrange(form, collection, { lexicon, abroad }))
    const renderings = found?.renderings ?? (strange ? lexicon.nearest(forms[position] ?? '') : [])
    terms.set(key, { ...termOf(asked, renderings, strange, collection, { lexicon, abroad }), position })
  }
  return [...terms.values()]
}

/** Whether a word is known neither to the lexicon nor to the collection. */
const isStrange = (form: string, collection: Collection, { lexicon, abroad }: Bridge): boolean =>
  !lexicon.has(form) &&
  countryOf(form, lexicon.from) === undefined &&
  (abroad || collection.withStem(analyse(form, lexicon.from).stem).length === 0)

function termOf(
  asked: readonly Word[],
  renderings: readonly Rendering[],
  strange: boolean,
  collection: Collection,
  { lexicon, abroad }: Bridge,
): Omit<Term, 'position'> {
  const { from } = lexicon
  const met = new Meetings()
  const phrases: Term['phrases'][number][] = []
  for (const { form } of asked) {
    const { stop, light } = analyse(form, from)
    if (stop || (light && asked.length > 1)) continue
    const share = asked.length === 1 ? 1 : PART
    for (const [word, { strength, via }] of near(form, collection, { lexicon, abroad }))
      met.meet(word, strength * share, via)
    if (strange && !abroad)
      for (const word of collection.spelledLike(analyse(form, from).stem)) met.meet(word, MISSPELT, 'spelling')
  }
  // Of a common word near synonyms say too little.
  const isLight = asked.every(({ form }) => analyse(form, from).stop || analyse(form, from).light)
  for (const { words, via, likeness } of isLight && !abroad ? [] : renderings) {
    const places = words
      .filter((word) => !analyse(word, collection.language).stop)
      .map((word) => (abroad ? nearby(word, collection.language, collection) : formsOf(word, collection)))
    const sure = (abroad ? RENDERED : SYNONYM * Math.sqrt(likeness)) * (strange ? MISRENDERED : 1)
    const share = sure * (words.length === 1 ? 1 : PART)
    if (abroad || places.length === 1)
      for (const place of places) for (const [word, { strength }] of place) met.meet(word, strength * share, via)
    if (places.length > 1 && places.every(({ size }) => size > 0))
      phrases.push({
        places: places.map(
          (place) => new Set([...place].filter(([, one]) => one.strength >= FORM).map(([word]) => word)),
        ),
        meeting: { strength: sure, via },
      })
  }
  return {
    text: asked.map(({ asWritten }) => asWritten).join(' '),
    name: asked.some(({ capital }) => capital),
    light: isLight,
    known:
      !abroad ||
      renderings.length > 0 ||
      asked.some(
        ({ form, capital }) =>
          countryOf(form, from) !== undefined ||
          /^\p{N}/u.test(form) ||
          (capital && analyse(form, from).skeletons.length > 0),
      ),
    listed: asked.every(({ form }) => lexicon.has(form)),
    words: met,
    phrases,
  }
}

/** The words of a collection that a word may mean by itself: the same, another form, one that sounds alike. */
function near(form: string, collection: Collection, { lexicon, abroad }: Bridge): Meetings {
  const { from } = lexicon
  const met = nearby(form, from, collection)
  const { skeletons, language } = analyse(form, from)
  const country = countryOf(form, from)
  // A word that the language has is spelt as it sounds: another that sounds like it is another word.
  const mayBeMisheard = !lexicon.has(form)
  if (country) for (const word of collection.ofCountry(country)) met.meet(word, COUNTRY, 'country')
  for (const skeleton of skeletons)
    for (const word of collection.withSkeleton(skeleton)) {
      const other = collection.vocabulary[word]?.language !== language
      if (other ? abroad : mayBeMisheard && skeleton.length > 3)
        met.meet(word, SOUND * (skeleton.length > 3 ? 1 : 0.8), 'sound')
    }
  return met
}

/** The words of a collection that are a word of its language, or a form of it. */
function formsOf(form: string, collection: Collection, from = collection.language): Meetings {
  const met = new Meetings()
  const { stem, lemmas } = analyse(form, from)
  const same = collection.word(form)
  if (same !== undefined) met.meet(same, 1, 'word')
  for (const word of collection.withStem(stem)) if (!collection.vocabulary[word]?.stop) met.meet(word, FORM, 'form')
  for (const lemma of lemmas) for (const word of collection.withLemma(lemma)) met.meet(word, LEMMA, 'form')
  return met
}

function nearby(form: string, from: Language, collection: Collection): Meetings {
  const met = formsOf(form, collection, from)
  const { root } = analyse(form, from)
  if (root) for (const word of collection.withRoot(root)) met.meet(word, ROOT, 'root')
  return met
}
