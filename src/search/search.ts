import { LRUCache } from 'lru-cache'
import { detect } from '../languages/detect.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { Edition, Sentence, Story } from '../story/story.ts'
import { type Collection, collect, type Shelved } from './collection.ts'
import { type Dictionary, readDictionaries } from './dictd.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { type Narrowing, wantsOf } from './narrow.ts'
import { rank, weigh } from './rank.ts'
import { type Bridge, type Term, termsOf, type Via } from './term.ts'
import { type Word, wordsOf } from './words.ts'

/** A word of the question that a sentence answers to, and how. */
export interface Matched {
  /** As the question writes it. */
  readonly asked: string
  /** As the story writes it, folded. */
  readonly found: string
  readonly via: Via
  /** How surely, 0 to 1. */
  readonly strength: number
  /** The term's share of the question's weight, 0 to 1. */
  readonly share: number
}

/** A sentence found for a question. */
export interface Hit {
  readonly story: Story
  /** The edition it was found in: the story itself, or its translation into the question's language. */
  readonly edition: Edition
  /** The edition's. */
  readonly sentence: Sentence
  /** 0 to 1, best first; comparable within one question only. */
  readonly score: number
  readonly matched: readonly Matched[]
}

/** A term of the question, and how well anything searched meets it. */
export interface Sought {
  readonly asked: string
  readonly name: boolean
  /** The place of its first word among the question's words, counted from 0. */
  readonly position: number
  /** Whether a foreign word can be looked for at all. */
  readonly known: boolean
  /** Whether the lexicon has it: what it has not is a name or a rare word. */
  readonly listed: boolean
  /** A common word that says little of what a sentence is about. */
  readonly light: boolean
  readonly share: number
  /** The strength of its best match anywhere in what was searched, 0 for none. */
  readonly best: number
}

/** What was found in texts of one language. */
export interface Search {
  readonly hits: readonly Hit[]
  readonly terms: readonly Sought[]
}

/** What stands ready to be searched. */
export interface Index {
  /**
   * The sentences nearest to a question, in one story or in all that may be searched: a search for each language that
   * there is to search, best first. A translation into the question's language is searched as its original is.
   */
  search(question: string, options: { readonly story?: Story; readonly top: number }): readonly Search[]
}

export interface Options {
  /** The folder of installed dictionaries; empty for none, their usual place if undefined. Read when first needed. */
  readonly dictionaries?: string | undefined
  /** The archive that these stories are in: it narrows what is ranked when all of them are searched. */
  readonly archive?: Narrowing
}

/** The archive lets so many sentences through to be ranked. */
const NARROW = 70
/** The words of so many stories that were asked about last are kept ready. */
const READY = 200

/** Indexes stories: each is read when it is first asked about. */
export function indexOf(all: Iterable<Story>, { dictionaries: folder, archive }: Options = {}): Index {
  const stories = new Map([...all].map((story) => [story.id, story]))
  const lexicons = new Map<string, Lexicon>()
  let dictionaries: readonly Dictionary[] | undefined
  const bridgeTo = (to: Language, question: string): Bridge => {
    const from = detect(question) ?? to
    const key = `${from.code} ${to.code}`
    if (from !== to) dictionaries ??= readDictionaries(folder)
    const lexicon = lexicons.get(key) ?? lexiconOf(from, to, dictionaries ?? [])
    lexicons.set(key, lexicon)
    return { lexicon, abroad: from !== to }
  }
  const ready = new LRUCache<Edition, Collection>({ max: READY })
  const collectionOf = (shelved: Shelved): Collection => {
    const { edition } = shelved
    const made = ready.get(edition) ?? collect([shelved], edition.language)
    ready.set(edition, made)
    return made
  }
  const shelves = new Map<Language, Collection>()
  const shelfOf = (language: Language): Collection => {
    const shelved = stories
      .values()
      .flatMap((story) => editionsOf(story).filter(({ edition }) => edition.language === language))
    const made = shelves.get(language) ?? collect(shelved, language)
    shelves.set(language, made)
    return made
  }

  /** What the archive lets through of the texts in one language. */
  const narrowed = (
    narrowing: Narrowing,
    language: Language,
    words: readonly Word[],
    { lexicon }: Bridge,
  ): Collection => {
    const wants = wantsOf(words, lexicon, language)
    const places = Map.groupBy(narrowing.narrow(wants, language, NARROW), ({ story }) => stories.get(story))
    const shelved = [...places].flatMap(([story, found]) =>
      (story ? editionsOf(story) : [])
        .filter(({ edition }) => edition.language === language)
        .map((one) => ({ ...one, sentences: found.flatMap(({ n }) => one.sentences[n - 1] ?? []) })),
    )
    return collect(shelved, language)
  }

  return {
    search(question, { story, top }) {
      const words = wordsOf(question)
      const asked = detect(question)
      if (story)
        return editionsOf(story, { whole: true })
          .filter(({ edition }) => edition === story || edition.language === asked)
          .map((one) => searchIn(collectionOf(one), words, bridgeTo(one.edition.language, question), top))
      const found = languages.map((language) => {
        const bridge = bridgeTo(language, question)
        return archive
          ? searchIn(narrowed(archive, language, words, bridge), words, bridge, top, archive)
          : searchIn(shelfOf(language), words, bridge, top)
      })
      const scores = found.flatMap(({ hits }) => hits.map(({ score }) => score)).sort((a, b) => b - a)
      const [best = 1, least = 0] = [scores[0], scores[top - 1]]
      return found
        .map(({ hits, terms }) => ({
          hits: hits.filter(({ score }) => score >= least).map((hit) => ({ ...hit, score: hit.score / best })),
          terms,
        }))
        .filter(({ hits }) => hits.length > 0)
        .sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0))
    },
  }
}

/** The editions of a story that may be searched; the sentences of a translation stand where those of the original do. */
function editionsOf(story: Story, { whole = false } = {}): Shelved[] {
  if (!whole && story.about.status !== 'usable') return []
  return [story, ...story.translations.filter(({ about }) => about.status === 'usable')].map((edition) => ({
    story,
    edition,
    sentences: edition.sentences,
  }))
}

function searchIn(
  collection: Collection,
  words: readonly Word[],
  bridge: Bridge,
  top: number,
  outside?: Narrowing,
): Search {
  const terms: readonly Term[] = termsOf(words, collection, bridge)
  const weighed = weigh(terms, collection, outside)
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const share = (term: number): number => (weighed[term]?.weight ?? 0) / Math.max(total, Number.MIN_VALUE)
  const hits = rank(weighed, collection, top).flatMap(({ entry: at, score, matches }): Hit[] => {
    const entry = collection.entries[at]
    if (!entry) return []
    const matched = matches.map(({ term, word, strength, via }) => ({
      asked: terms[term]?.text ?? '',
      found: collection.vocabulary[word]?.form ?? '',
      via,
      strength,
      share: share(term),
    }))
    return [{ story: entry.story, edition: entry.edition, sentence: entry.sentence, score, matched }]
  })
  const sought = weighed.map(({ term, matches }, i) => ({
    asked: term.text,
    name: term.name,
    position: term.position,
    known: term.known,
    listed: term.listed,
    light: term.light,
    share: share(i),
    best: matches.values().reduce((best, { strength }) => Math.max(best, strength), 0),
  }))
  return { hits, terms: sought }
}
