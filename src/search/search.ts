import { detect } from '../languages/detect.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { Sentence, Story } from '../story/story.ts'
import { type Collection, collect } from './collection.ts'
import { type Dictionary, readDictionaries } from './dictd.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { rank, weigh } from './rank.ts'
import { type Bridge, type Term, termsOf, type Via } from './term.ts'
import { wordsOf } from './words.ts'

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

/** Indexes stories. `dictionaries`: the folder of installed dictionaries; empty for none. Those are read when first needed. */
export function indexOf(
  stories: Iterable<Story>,
  { dictionaries: folder }: { readonly dictionaries?: string | undefined } = {},
): Index {
  const all = [...stories]
  let dictionaries: readonly Dictionary[] | undefined
  const lexicons = new Map<string, Lexicon>()
  const bridge = (from: Language, to: Language): Lexicon => {
    const key = `${from.code} ${to.code}`
    if (from !== to) dictionaries ??= readDictionaries(folder)
    const lexicon = lexicons.get(key) ?? lexiconOf(from, to, dictionaries ?? [])
    lexicons.set(key, lexicon)
    return lexicon
  }
  const single = new WeakMap<Story, Collection>()
  const collectionOf = (story: Story): Collection => {
    const collection = single.get(story) ?? collect([{ story, sentences: story.sentences }])
    single.set(story, collection)
    return collection
  }
  let shelves: readonly { readonly language: Language; readonly collection: Collection }[] | undefined
  const archive = (): NonNullable<typeof shelves> =>
    (shelves ??= languages.flatMap((language) => {
      const held = all.filter((story) => story.language === language && story.about.status === 'usable')
      return held.length > 0
        ? [{ language, collection: collect(held.map((story) => ({ story, sentences: story.sentences }))) }]
        : []
    }))

  return {
    search(question, { story, top }) {
      const words = wordsOf(question)
      const from = detect(question)
      const places = story ? [{ language: story.language, collection: collectionOf(story) }] : archive()
      const found = places.map(({ language, collection }) =>
        searchIn(
          collection,
          words,
          { lexicon: bridge(from ?? language, language), abroad: from !== undefined && from !== language },
          top,
        ),
      )
      return {
        hits: found
          .flatMap(({ hits }) => hits)
          .sort((a, b) => b.score - a.score)
          .slice(0, top),
        terms: found.find(({ hits }) => hits.length > 0)?.terms ?? found[0]?.terms ?? [],
      }
    },
  }
}

function searchIn(collection: Collection, words: Parameters<typeof termsOf>[0], bridge: Bridge, top: number): Search {
  const terms: readonly Term[] = termsOf(words, collection, bridge)
  const weighed = weigh(terms, collection)
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
