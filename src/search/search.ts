import { LRUCache } from 'lru-cache'
import { detectLanguage } from '../languages/detect.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { Edition, Sentence, Story } from '../story/story.ts'
import { type Collection, buildCollection, type SearchableEdition } from './collection.ts'
import { type Dictionary, readDictionaries } from './dictd.ts'
import { type Lexicon, createLexicon } from './lexicon.ts'
import { type CandidateFinder, toCandidateQuery } from './candidates.ts'
import { rankEntries, weighTerms } from './rank.ts'
import { type QueryLexicon, type Term, parseTerms, type Via } from './term.ts'
import { type Token, tokenize } from './tokenize.ts'

/** A word of the question that a sentence answers to, and how. */
export interface MatchedTerm {
  /** As the question writes it. */
  readonly queryText: string
  /** As the story writes it, folded. */
  readonly storyForm: string
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
  readonly matched: readonly MatchedTerm[]
}

/** A term of the question, and how well anything searched meets it. */
export interface ScoredTerm {
  readonly queryText: string
  readonly isName: boolean
  /** The place of its first word among the question's words, counted from 0. */
  readonly position: number
  /** Whether a foreign word can be looked for at all. */
  readonly isSearchable: boolean
  /** Whether the lexicon has it: what it has not is a name or a rare word. */
  readonly isInLexicon: boolean
  /** A common word that says little of what a sentence is about. */
  readonly isLight: boolean
  readonly share: number
  /** The strength of its best match anywhere in what was searched, 0 for none. */
  readonly bestStrength: number
}

/** What was found in texts of one language. */
export interface SearchResult {
  readonly hits: readonly Hit[]
  readonly terms: readonly ScoredTerm[]
}

/** What stands ready to be searched. */
export interface SearchIndex {
  /**
   * The sentences nearest to a question, in one story or in all that may be searched: a search for each language that
   * there is to search, best first. A translation into the question's language is searched as its original is.
   */
  search(question: string, options: { readonly story?: Story; readonly top: number }): readonly SearchResult[]
}

export interface SearchOptions {
  /** The folder of installed dictionaries; empty for none, their usual place if undefined. Read when first needed. */
  readonly dictionaries?: string | undefined
  /** The archive that these stories are in: it narrows what is ranked when all of them are searched. */
  readonly archive?: CandidateFinder
}

/** The archive lets so many sentences through to be ranked. */
const MAX_CANDIDATES = 70
/** The words of so many stories that were asked about last are kept ready. */
const MAX_CACHED = 200

/** Indexes stories: each is read when it is first asked about. */
export function createIndex(all: Iterable<Story>, { dictionaries: folder, archive }: SearchOptions = {}): SearchIndex {
  const stories = new Map([...all].map((story) => [story.id, story]))
  const lexicons = new Map<string, Lexicon>()
  let dictionaries: readonly Dictionary[] | undefined
  const bridgeTo = (to: Language, question: string): QueryLexicon => {
    const from = detectLanguage(question) ?? to
    const key = `${from.code} ${to.code}`
    if (from !== to) dictionaries ??= readDictionaries(folder)
    const lexicon = lexicons.get(key) ?? createLexicon(from, to, dictionaries ?? [])
    lexicons.set(key, lexicon)
    return { lexicon, isCrossLanguage: from !== to }
  }
  const ready = new LRUCache<Edition, Collection>({ max: MAX_CACHED })
  const collectionOf = (shelved: SearchableEdition): Collection => {
    const { edition } = shelved
    const made = ready.get(edition) ?? buildCollection([shelved], edition.language)
    ready.set(edition, made)
    return made
  }
  const shelves = new Map<Language, Collection>()
  const shelfOf = (language: Language): Collection => {
    const shelved = stories
      .values()
      .flatMap((story) => searchableEditions(story).filter(({ edition }) => edition.language === language))
    const made = shelves.get(language) ?? buildCollection(shelved, language)
    shelves.set(language, made)
    return made
  }

  /** What the archive lets through of the texts in one language. */
  const narrowed = (
    narrowing: CandidateFinder,
    language: Language,
    words: readonly Token[],
    { lexicon }: QueryLexicon,
  ): Collection => {
    const wants = toCandidateQuery(words, lexicon, language)
    const places = Map.groupBy(narrowing.findCandidates(wants, language, MAX_CANDIDATES), ({ story }) =>
      stories.get(story),
    )
    const shelved = [...places].flatMap(([story, found]) =>
      (story ? searchableEditions(story) : [])
        .filter(({ edition }) => edition.language === language)
        .map((one) => ({ ...one, sentences: found.flatMap(({ n }) => one.sentences[n - 1] ?? []) })),
    )
    return buildCollection(shelved, language)
  }

  return {
    search(question, { story, top }) {
      const words = tokenize(question)
      const asked = detectLanguage(question)
      if (story)
        return searchableEditions(story, { whole: true })
          .filter(({ edition }) => edition === story || edition.language === asked)
          .map((one) => searchCollection(collectionOf(one), words, bridgeTo(one.edition.language, question), top))
      const found = languages.map((language) => {
        const bridge = bridgeTo(language, question)
        return archive
          ? searchCollection(narrowed(archive, language, words, bridge), words, bridge, top, archive)
          : searchCollection(shelfOf(language), words, bridge, top)
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
function searchableEditions(story: Story, { whole = false } = {}): SearchableEdition[] {
  if (!whole && story.about.status !== 'usable') return []
  return [story, ...story.translations.filter(({ about }) => about.status === 'usable')].map((edition) => ({
    story,
    edition,
    sentences: edition.sentences,
  }))
}

function searchCollection(
  collection: Collection,
  words: readonly Token[],
  bridge: QueryLexicon,
  top: number,
  outside?: CandidateFinder,
): SearchResult {
  const terms: readonly Term[] = parseTerms(words, collection, bridge)
  const weighed = weighTerms(terms, collection, outside)
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const share = (term: number): number => (weighed[term]?.weight ?? 0) / Math.max(total, Number.MIN_VALUE)
  const hits = rankEntries(weighed, collection, top).flatMap(({ entry: at, score, matches }): Hit[] => {
    const entry = collection.entries[at]
    if (!entry) return []
    const matched = matches.map(({ term, word, strength, via }) => ({
      queryText: terms[term]?.text ?? '',
      storyForm: collection.vocabulary[word]?.form ?? '',
      via,
      strength,
      share: share(term),
    }))
    return [{ story: entry.story, edition: entry.edition, sentence: entry.sentence, score, matched }]
  })
  const sought = weighed.map(({ term, matches }, i) => ({
    queryText: term.text,
    isName: term.isName,
    position: term.position,
    isSearchable: term.isSearchable,
    isInLexicon: term.isInLexicon,
    isLight: term.isLight,
    share: share(i),
    bestStrength: matches.values().reduce((best, { strength }) => Math.max(best, strength), 0),
  }))
  return { hits, terms: sought }
}
