import type { Language } from '../languages/language.ts'
import { analyse } from './analysis.ts'
import type { Collection } from './collection.ts'
import { countryOf } from './countries.ts'
import type { Lexicon, Equivalent } from './lexicon.ts'
import type { Token } from './tokenize.ts'

/** How a word of the question met a word of the story. */
export type Via = 'word' | 'form' | 'root' | 'spelling' | 'sound' | Equivalent['via']

/** How surely a word of the story stands for one of the question, 0 to 1, and how it is known. */
export interface MatchStrength {
  readonly strength: number
  readonly via: Via
}

/** One thing a question asks with: a word, or a set phrase. */
export interface Term {
  /** As the question writes it. */
  readonly text: string
  /** A name, as far as its capital tells. */
  readonly isName: boolean
  /** The place of its first word among the question's words, counted from 0. */
  readonly position: number
  /** Whether it would be seen if it stood there: not a foreign word that nothing renders and that is no name. */
  readonly isSearchable: boolean
  /** Whether the lexicon has it: what it has not is a name or a rare word. */
  readonly isInLexicon: boolean
  /** A common word that says little of what a sentence is about. */
  readonly isLight: boolean
  /** Words of the collection that may stand for it, by number. */
  readonly words: ReadonlyMap<number, MatchStrength>
  /** Sets of words that stand for it together: for each place of the phrase, the words that may stand there. */
  readonly phrases: readonly { readonly places: readonly ReadonlySet<number>[]; readonly meeting: MatchStrength }[]
}

/** The words of a collection that may stand for one of the question, by number, each as it is met best. */
class MatchedWords extends Map<number, MatchStrength> {
  meet(word: number, strength: number, via: Via): void {
    if ((this.get(word)?.strength ?? 0) < strength) this.set(word, { strength, via })
  }
}

// Strengths, set on two thirds of the questions of the development stories and the public sets.
const FORM_STRENGTH = 0.95
/** Another form of a word by the lexicon, which may have read the form as another word. */
const LEMMA_STRENGTH = 0.9
const ROOT_STRENGTH = 0.4
/** A word that nothing knows is taken for the nearest that the collection has, and that the lexicon has. */
const MISSPELT = 0.7
const MISRENDERED = 0.8
const SOUND_STRENGTH = 0.75
const COUNTRY_STRENGTH = 0.95
const TRANSLATION_STRENGTH = 0.9
const SYNONYM_STRENGTH = 0.8
/** What a word of a phrase counts where the others are missing. */
const PART_WEIGHT = 0.4

/** What leads from a question's words to the collection's. */
export interface QueryLexicon {
  readonly lexicon: Lexicon
  /** Whether they are in two languages. */
  readonly isCrossLanguage: boolean
}

/** The terms of a question for a collection. */
export function parseTerms(
  words: readonly Token[],
  collection: Collection,
  { lexicon, isCrossLanguage }: QueryLexicon,
): Term[] {
  const forms = words.map(({ form }) => form)
  const terms = new Map<string, Term>()
  for (let at = 0; at < words.length; ) {
    const found = lexicon.find(forms, at)
    const length = found?.length ?? 1
    const asked = words.slice(at, at + length)
    const position = at
    at += length
    const key = asked.map(({ form }) => form).join(' ')
    if (asked.every(({ form }) => analyse(form, lexicon.from).isStopWord) || terms.has(key)) continue
    const strange = !found && asked.every(({ form }) => isUnknownWord(form, collection, { lexicon, isCrossLanguage }))
    const renderings = found?.renderings ?? (strange ? lexicon.nearest(forms[position] ?? '') : [])
    terms.set(key, { ...toTerm(asked, renderings, strange, collection, { lexicon, isCrossLanguage }), position })
  }
  return [...terms.values()]
}

/** Whether a word is known neither to the lexicon nor to the collection. */
const isUnknownWord = (form: string, collection: Collection, { lexicon, isCrossLanguage }: QueryLexicon): boolean =>
  !lexicon.has(form) &&
  countryOf(form, lexicon.from) === undefined &&
  (isCrossLanguage || collection.withStem(analyse(form, lexicon.from).stem).length === 0)

function toTerm(
  asked: readonly Token[],
  renderings: readonly Equivalent[],
  strange: boolean,
  collection: Collection,
  { lexicon, isCrossLanguage }: QueryLexicon,
): Omit<Term, 'position'> {
  const { from } = lexicon
  const met = new MatchedWords()
  const phrases: Term['phrases'][number][] = []
  for (const { form } of asked) {
    const { isStopWord, isLight: light } = analyse(form, from)
    if (isStopWord || (light && asked.length > 1)) continue
    const share = asked.length === 1 ? 1 : PART_WEIGHT
    for (const [word, { strength, via }] of findWordMatches(form, collection, { lexicon, isCrossLanguage }))
      met.meet(word, strength * share, via)
    if (strange && !isCrossLanguage)
      for (const word of collection.spelledLike(form, from)) met.meet(word, MISSPELT, 'spelling')
  }
  // Of a common word near synonyms say too little.
  const isLight = asked.every(({ form }) => analyse(form, from).isStopWord || analyse(form, from).isLight)
  for (const { words, via, similarity } of isLight && !isCrossLanguage ? [] : renderings) {
    const places = words
      .filter((word) => !analyse(word, collection.language).isStopWord)
      .map((word) =>
        isCrossLanguage ? findSimilarForms(word, collection.language, collection) : findForms(word, collection),
      )
    const sure =
      (isCrossLanguage ? TRANSLATION_STRENGTH : SYNONYM_STRENGTH * Math.sqrt(similarity)) * (strange ? MISRENDERED : 1)
    const share = sure * (words.length === 1 ? 1 : PART_WEIGHT)
    if (isCrossLanguage || places.length === 1)
      for (const place of places) for (const [word, { strength }] of place) met.meet(word, strength * share, via)
    if (places.length > 1 && places.every(({ size }) => size > 0))
      phrases.push({
        places: places.map(
          (place) => new Set([...place].filter(([, one]) => one.strength >= FORM_STRENGTH).map(([word]) => word)),
        ),
        meeting: { strength: sure, via },
      })
  }
  return {
    text: asked.map(({ surface }) => surface).join(' '),
    isName: asked.some(({ isCapitalised }) => isCapitalised),
    isLight,
    isSearchable:
      !isCrossLanguage ||
      renderings.length > 0 ||
      asked.some(
        ({ form, isCapitalised }) =>
          countryOf(form, from) !== undefined ||
          /^\p{N}/u.test(form) ||
          (isCapitalised && analyse(form, from).skeletons.length > 0),
      ),
    isInLexicon: asked.every(({ form }) => lexicon.has(form)),
    words: met,
    phrases,
  }
}

/** The words of a collection that a word may mean by itself: the same, another form, one that sounds alike. */
function findWordMatches(
  form: string,
  collection: Collection,
  { lexicon, isCrossLanguage }: QueryLexicon,
): MatchedWords {
  const { from } = lexicon
  const met = findSimilarForms(form, from, collection)
  const { skeletons, language } = analyse(form, from)
  const country = countryOf(form, from)
  // A word that the language has is spelt as it sounds: another that sounds like it is another word.
  const mayBeMisheard = !lexicon.has(form)
  if (country) for (const word of collection.ofCountry(country)) met.meet(word, COUNTRY_STRENGTH, 'country')
  for (const skeleton of skeletons)
    for (const word of collection.withSkeleton(skeleton)) {
      const other = collection.vocabulary[word]?.language !== language
      if (other ? isCrossLanguage : mayBeMisheard && skeleton.length > 3)
        met.meet(word, SOUND_STRENGTH * (skeleton.length > 3 ? 1 : 0.8), 'sound')
    }
  return met
}

/** The words of a collection that are a word of its language, or a form of it. */
function findForms(form: string, collection: Collection, from = collection.language): MatchedWords {
  const met = new MatchedWords()
  const { stem, lemmas } = analyse(form, from)
  const same = collection.findWord(form)
  if (same !== undefined) met.meet(same, 1, 'word')
  for (const word of collection.withStem(stem))
    if (!collection.vocabulary[word]?.isStopWord) met.meet(word, FORM_STRENGTH, 'form')
  for (const lemma of lemmas) for (const word of collection.withLemma(lemma)) met.meet(word, LEMMA_STRENGTH, 'form')
  return met
}

function findSimilarForms(form: string, from: Language, collection: Collection): MatchedWords {
  const met = findForms(form, collection, from)
  const { root } = analyse(form, from)
  if (root) for (const word of collection.withRoot(root)) met.meet(word, ROOT_STRENGTH, 'root')
  return met
}
