import { detect } from '../languages/detect.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { Sentence, Story } from '../story/story.ts'
import { type Collection, collect } from './collection.ts'
import { type Dictionary, readDictionaries } from './dictd.ts'
import { lexiconOf } from './lexicon.ts'
import { type Narrowing, wantedTokens } from './narrow.ts'
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
  /** A common word that says little of what a sentence is about. */
  readonly light: boolean
  readonly share: number
  /** The strength of its best match anywhere in what was searched, 0 for none. */
  readonly best: number
}

export interface Search {
  readonly hits: readonly Hit[]
  readonly terms: readonly Sought[]
}

/** What stands ready to be searched. */
export interface Index {
  /** The sentences nearest to a question, in one story or in all that may be searched. */
  search(question: string, options: { readonly story?: Story; readonly top: number }): Search
}

export interface Options {
  /** The folder of installed dictionaries; empty for none, their usual place if undefined. Read when first needed. */
  readonly dictionaries?: string | undefined
  /** The archive that these stories are in: it narrows what is ranked when all of them are searched. */
  readonly archive?: Narrowing
}

/** The archive lets so many sentences through to be ranked. */
const NARROW = 120

/** Indexes stories. */
export function indexOf(stories: Iterable<Story>, { dictionaries: folder, archive }: Options = {}): Index {
  const all = new Map([...stories].map((story) => [story.id, story]))
  const shelves = languages
    .map((language) => ({
      language,
      stories: [...all.values()].filter((one) => one.language === language && one.about.status === 'usable'),
    }))
    .filter((shelf) => shelf.stories.length > 0)
  let dictionaries: readonly Dictionary[] | undefined
  const bridgeOf = remembered((from: Language) =>
    remembered((to: Language): Bridge => {
      if (from !== to) dictionaries ??= readDictionaries(folder)
      return { lexicon: lexiconOf(from, to, dictionaries ?? []), abroad: from !== to }
    }),
  )
  const collectionOf = remembered((story: Story) => collect([story], story.language))
  const shelfOf = remembered((shelf: (typeof shelves)[number]) => collect(shelf.stories, shelf.language))

  /** Searches what the archive lets through of one language's stories. */
  const searchArchive = (
    narrowing: Narrowing,
    language: Language,
    words: readonly Word[],
    bridge: Bridge,
    top: number,
  ) => {
    const tokens = wantedTokens(words, bridge.lexicon, language, bridge.abroad)
    const places = Map.groupBy(narrowing.narrow(tokens, NARROW), ({ story }) => all.get(story))
    const groups = [...places].flatMap(([story, found]) => {
      if (story?.language !== language || story.about.status !== 'usable') return []
      const wanted = new Set(found.map(({ n }) => n))
      return [{ ...story, sentences: story.sentences.filter(({ n }) => wanted.has(n)) }]
    })
    const { hits, terms } = searchIn(collect(groups, language), words, bridge, top, narrowing)
    return { hits: hits.map((hit) => ({ ...hit, story: all.get(hit.story.id) ?? hit.story })), terms }
  }

  return {
    search(question, { story, top }) {
      const words = wordsOf(question)
      const from = detect(question)
      const bridge = (to: Language): Bridge => bridgeOf(from ?? to)(to)
      if (story) return searchIn(collectionOf(story), words, bridge(story.language), top)
      const found = shelves
        .map((shelf) =>
          archive
            ? searchArchive(archive, shelf.language, words, bridge(shelf.language), top)
            : searchIn(shelfOf(shelf), words, bridge(shelf.language), top),
        )
        .sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0))
      const hits = found.flatMap((one) => one.hits).sort((a, b) => b.score - a.score)
      const best = Math.max(hits[0]?.score ?? 0, Number.MIN_VALUE)
      return {
        hits: hits.slice(0, top).map((hit) => ({ ...hit, score: hit.score / best })),
        terms: found[0]?.terms ?? [],
      }
    },
  }
}

/** Makes a thing of each object once, as long as the object is there. */
function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>()
  return (key) => {
    const ready = made.get(key) ?? make(key)
    made.set(key, ready)
    return ready
  }
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
      found: collection.forms[word] ?? '',
      via,
      strength,
      share: share(term),
    }))
    return [{ story: entry.story, sentence: entry.sentence, score, matched }]
  })
  const sought = weighed.map(({ term, matches }, i) => ({
    asked: term.text,
    name: term.name,
    position: term.position,
    known: term.known,
    light: term.light,
    share: share(i),
    best: matches.values().reduce((best, { strength }) => Math.max(best, strength), 0),
  }))
  return { hits, terms: sought }
}
