import { LRUCache } from 'lru-cache'
import { detectLanguage } from '../languages/detect.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { opensByItself } from '../story/front-matter.ts'
import type { Edition, Sentence, Story } from '../story/story.ts'
import { buildCollection, type Collection, type SearchableEdition } from './collection.ts'
import { type QueryLexicons, queryLexicons } from './query-lexicons.ts'
import { lookUpSentences, type RankedSentence, type Ranking, rankSentences, type WeightedTerm } from './rank.ts'
import { parseTerms } from './term.ts'
import type { QueryLexicon, Via } from './term-match.ts'
import type { EditionFilter } from './term-scorer.ts'
import { type Token, tokenize } from './tokenize.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A term of the question that a sentence matches, and how. */
export interface MatchedTerm {
  /** As the question writes it. */
  readonly queryText: string
  /** As the story writes it, folded. */
  readonly storyForm: string
  readonly via: Via
  /** Strength of the match, 0 to 1. */
  readonly strength: number
  /** The term's share of the question's weight, 0 to 1. */
  readonly share: number
}

/** A sentence found for a question. */
export interface Hit {
  readonly story: Story
  /** The edition it was found in: the story itself, or its translation into the question's language. */
  readonly edition: Edition
  /** A sentence of `edition`. */
  readonly sentence: Sentence
  /** 0 to 1, best first; comparable within one question only. */
  readonly score: number
  readonly matched: readonly MatchedTerm[]
}

/** A term of the question, and how well anything searched matches it. */
export interface ScoredTerm {
  readonly queryText: string
  readonly isName: boolean
  /** Index of its first word among the question's words. */
  readonly position: number
  /** Whether it would be found if a text had it: false for a foreign word that nothing renders. */
  readonly isSearchable: boolean
  /** Whether the lexicon has it; a word that it lacks is a name or rare. */
  readonly isInLexicon: boolean
  /** Whether it is a common word that says little of what a sentence is about. */
  readonly isLight: boolean
  /** Its share of the question's weight, 0 to 1. */
  readonly share: number
  /** Strength of its best match anywhere in what was searched, 0 for none. */
  readonly bestStrength: number
}

/** The hits in texts of one language, and the question's terms as these texts match them. */
interface SearchResult {
  readonly hits: readonly Hit[]
  readonly terms: readonly ScoredTerm[]
}

/** An index of stories that questions search. */
export interface SearchIndex {
  /**
   * Searches one story, or all that may be searched, and returns a result for each language, best first. A translation
   * into the question's language is searched like its original.
   */
  search(question: string, options: SearchRequest): readonly SearchResult[]
}

interface SearchRequest {
  readonly story?: Story
  readonly top: number
  /** The ids of stories that are not searched when all are. */
  readonly hidden?: ReadonlySet<string>
}

/** An index that finds nothing of some stories, unless one of them is asked about. */
export const narrowIndex = (index: SearchIndex, hidden: ReadonlySet<string>): SearchIndex =>
  hidden.size === 0
    ? index
    : {
        search: (question, request) =>
          index.search(question, { ...request, hidden: hidden.union(request.hidden ?? NONE) }),
      }

interface SearchOptions {
  /** Folder of installed dictionaries: empty for none, undefined for their usual place. It is read when first needed. */
  readonly dictionaries?: string | undefined
  /** The sentences of all these stories that may be searched, by language: what is searched instead of building it. */
  readonly collections?: ReadonlyMap<Language, Collection>
}

/** Maximum number of editions whose vocabularies are kept: those asked about last. */
const MAX_CACHED = 200

/** Creates an index of stories; the words of each are read when it is first asked about. */
export const createIndex = (stories: Iterable<Story>, options: SearchOptions = {}): SearchIndex =>
  new StoryIndex(stories, options)

class StoryIndex implements SearchIndex {
  readonly #stories: ReadonlyMap<string, Story>
  readonly #lexicons: QueryLexicons
  readonly #byEdition = new LRUCache<Edition, Collection>({ max: MAX_CACHED })
  readonly #byLanguage: Map<Language, Collection>

  constructor(stories: Iterable<Story>, { dictionaries, collections = new Map() }: SearchOptions) {
    this.#stories = new Map([...stories].map((story) => [story.id, story]))
    this.#byLanguage = new Map(collections)
    this.#lexicons = queryLexicons(dictionaries)
  }

  search(question: string, { story, top, hidden = NONE }: SearchRequest): readonly SearchResult[] {
    return story ? this.#searchStory(question, story, top) : this.#searchAll(question, top, hidden)
  }

  /** Searches a story and its translation into the question's language. */
  #searchStory(question: string, story: Story, top: number): SearchResult[] {
    const language = detectLanguage(question)
    return [story, ...usableTranslations(story)]
      .filter((edition) => edition === story || edition.language === language)
      .map((edition) => {
        const lexicon = this.#lexicons.forQuestion(question, edition.language)
        return toResult(rankCollection(this.#collectionOf(story, edition), tokenize(question), lexicon, top))
      })
  }

  /** Searches all stories but hidden ones, and keeps the best hits over all languages on one scale. */
  #searchAll(question: string, top: number, hidden: ReadonlySet<string>): SearchResult[] {
    const rankings = languages.map((language) => this.#rankLanguage(question, language, top, hidden))
    const scores = rankings.flatMap(({ ranking }) => ranking.scores.map(({ score }) => score)).sort((a, b) => b - a)
    const [best = 1, least = 0] = [scores[0], scores[top - 1]]
    return rankings
      .map((one) => toResult(one, least))
      .map(({ hits, terms }) => ({ hits: hits.map((hit) => ({ ...hit, score: hit.score / best })), terms }))
      .filter(({ hits }) => hits.length > 0)
      .sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0))
  }

  #rankLanguage(question: string, language: Language, top: number, hidden: ReadonlySet<string>): RankedCollection {
    const lexicon = this.#lexicons.forQuestion(question, language)
    return rankCollection(this.#collectionIn(language), tokenize(question), lexicon, top, hidden)
  }

  #collectionOf(story: Story, edition: Edition): Collection {
    const collection = this.#byEdition.get(edition) ?? buildCollection([{ story, edition }], edition.language)
    this.#byEdition.set(edition, collection)
    return collection
  }

  /** The collection of all texts in one language that are usable, or will be by themselves. */
  #collectionIn(language: Language): Collection {
    const editions = this.#stories.values().flatMap((story) => usableEditions(story, language))
    const collection = this.#byLanguage.get(language) ?? buildCollection(editions, language)
    this.#byLanguage.set(language, collection)
    return collection
  }
}

const usableTranslations = ({ translations }: Story): Edition[] =>
  translations.filter(({ about }) => opensByItself(about))

/** The editions of a story in one language that a search of all stories may show. */
function usableEditions(story: Story, language: Language): SearchableEdition[] {
  if (!opensByItself(story.about)) return []
  return [story, ...usableTranslations(story)]
    .filter((edition) => edition.language === language)
    .map((edition) => ({ story, edition }))
}

/** A collection, and how its sentences rank. */
interface RankedCollection {
  readonly collection: Collection
  readonly ranking: Ranking
}

function rankCollection(
  collection: Collection,
  words: readonly Token[],
  lexicon: QueryLexicon,
  top: number,
  hidden: ReadonlySet<string> = NONE,
): RankedCollection {
  const terms = parseTerms(words, collection.vocabulary, lexicon)
  return { collection, ranking: rankSentences(terms, collection, top, hiddenEditions(collection, hidden)) }
}

/** The hits of a ranking that score enough. Only their texts are looked up. */
function toResult({ collection, ranking }: RankedCollection, least = 0): SearchResult {
  const total = ranking.terms.reduce((sum, { weight }) => sum + weight, 0)
  const terms = ranking.terms.map((one) => toScoredTerm(one, one.weight / Math.max(total, Number.MIN_VALUE)))
  const scores = ranking.scores.filter(({ score }) => score >= least)
  const found = lookUpSentences(scores, ranking.terms, collection)
  return { hits: found.map((one) => toHit(one, collection.vocabulary, terms)), terms }
}

const NONE: ReadonlySet<string> = new Set()

/** Whether an edition is of a hidden story, by its number: asked once for each. */
function hiddenEditions(collection: Collection, hidden: ReadonlySet<string>): EditionFilter {
  if (hidden.size === 0) return null
  const known = new Map<number, boolean>()
  return (edition) => {
    const before = known.get(edition)
    if (before !== undefined) return before
    const isHidden = hidden.has(collection.storyOf(edition) ?? '')
    known.set(edition, isHidden)
    return isHidden
  }
}

const toScoredTerm = ({ term, bestStrength }: WeightedTerm, share: number): ScoredTerm => ({
  queryText: term.text,
  isName: term.isName,
  position: term.position,
  isSearchable: term.isSearchable,
  isInLexicon: term.isInLexicon,
  isLight: term.isLight,
  share,
  bestStrength,
})

function toHit(ranked: RankedSentence, vocabulary: Vocabulary, terms: readonly ScoredTerm[]): Hit {
  const { story, edition, sentence, score } = ranked
  const matched = ranked.matches.map(
    ({ term, word, strength, via }): MatchedTerm => ({
      queryText: terms[term]?.queryText ?? '',
      storyForm: vocabulary.formOf(word),
      via,
      strength,
      share: terms[term]?.share ?? 0,
    }),
  )
  return { story, edition, sentence, score, matched }
}
