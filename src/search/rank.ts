import type { Collection, IndexedSentence } from './collection.ts'
import type { MatchStrength } from './term-match.ts'
import type { Term } from './term.ts'
import { type EditionFilter, TermScorer } from './term-scorer.ts'
import type { NumberList } from './vocabulary.ts'

/** The match of one term in a sentence. */
interface TermMatch extends MatchStrength {
  /** Index of the term. */
  readonly term: number
  /** Vocabulary id of the word that matches. */
  readonly word: number
}

/** A sentence as ranked. */
export interface RankedSentence extends IndexedSentence {
  /** 0 to 1, best first. */
  readonly score: number
  readonly matches: readonly TermMatch[]
}

/** A term's weight in a collection: the rarer the words that stand for it, the higher. */
export interface WeightedTerm {
  readonly term: Term
  readonly weight: number
  /** Strength of its best match in any sentence, 0 for none. */
  readonly bestStrength: number
}

/** A sentence's number and its score, 0 to 1. */
export interface SentenceScore {
  readonly sentence: number
  readonly score: number
}

/** The sentences found for some terms, best first, and what each term weighs among them. */
export interface Ranking {
  readonly terms: readonly WeightedTerm[]
  readonly scores: readonly SentenceScore[]
}

/** Weight of a sentence's paragraph and of its story's title, beside its own weight of 1. */
const PARAGRAPH_WEIGHT = 0.3
const TITLE_WEIGHT = 0.5
/** Length normalisation of sentences and paragraphs, BM25's b: 0 for none, 1 for full. */
const LENGTH_WEIGHT = 0.3
const PARAGRAPH_LENGTH = 0.5

/**
 * Ranks the sentences of a collection by our own weighting, after the manner of BM25. A sentence's weight is the sum over
 * the terms that it matches, each by its rarity times the strength of the match, divided by the sentence's length; a
 * share of its paragraph's weight and of its story's title is added. Of one story every sentence is ranked, since an
 * answer may share no word with the question; of several stories only sentences that match a term.
 */
export function rankSentences(
  terms: readonly Term[],
  collection: Collection,
  top: number,
  isHidden: EditionFilter = null,
): Ranking {
  if (terms.length === 0) return { terms: [], scores: [] }
  const scorer = new TermScorer(collection, isHidden)
  const weighted = terms.map((term) => ({ term, ...scorer.score(term) }))
  const isOneStory = collection.editionCount <= 1
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0)
  // The most that a sentence of mean length could weigh: a scale on which texts in two languages can be compared.
  const most = Math.max((1 + PARAGRAPH_WEIGHT + (isOneStory ? 0 : TITLE_WEIGHT)) * total, Number.MIN_VALUE)
  const best = findBest(scorer, collection, top, isHidden)
  scorer.release()
  return {
    terms: weighted,
    scores: best.map(({ sentence, weight }) => ({ sentence, score: Math.min(1, weight / most) })),
  }
}

/** Looks up sentences by their numbers, with what matches in each; those that are gone are left out. */
export function lookUpSentences(
  scores: readonly SentenceScore[],
  terms: readonly WeightedTerm[],
  collection: Collection,
): RankedSentence[] {
  const ordered = terms.map(({ term }) => orderWords(term))
  return scores.flatMap(({ sentence: number, score }) => {
    const sentence = collection.sentence(number)
    if (!sentence) return []
    return [{ ...sentence, score, matches: ordered.flatMap((words, i) => findMatch(words, i, sentence.wordIds)) }]
  })
}

/** The sentences that weigh most, best first. */
function findBest(scorer: TermScorer, collection: Collection, top: number, isHidden: EditionFilter): WeighedSentence[] {
  const { lengths, paragraphs, paragraphLengths, editions, wordCount } = collection
  const { bySentence, byParagraph, byTitle } = scorer
  const isOneStory = collection.editionCount <= 1
  const titleWeight = isOneStory ? 0 : TITLE_WEIGHT
  const mean = wordCount / collection.sentenceCount
  const paragraphMean = wordCount / collection.paragraphCount
  const best = new BestSentences(top)
  const numbers = isOneStory ? Uint32Array.from(collection.sentenceNumbers()) : scorer.matched
  for (let i = 0; i < numbers.length; i++) {
    const sentence = numbers[i] ?? 0
    const paragraph = paragraphs[sentence] ?? 0
    const own = bySentence[sentence] ?? 0
    const around = PARAGRAPH_WEIGHT * (byParagraph[paragraph] ?? 0)
    const title = titleWeight * (byTitle[editions[sentence] ?? 0] ?? 0)
    // What it would weigh if it had no length: most sentences are passed over by that.
    if (own / (1 - LENGTH_WEIGHT) + around / (1 - PARAGRAPH_LENGTH) + title < best.least) continue
    if (isHidden?.(editions[sentence] ?? 0)) continue
    best.add(
      sentence,
      own / damping(lengths[sentence] ?? 1, mean, LENGTH_WEIGHT) +
        around / damping(paragraphLengths[paragraph] ?? 1, paragraphMean, PARAGRAPH_LENGTH) +
        title,
    )
  }
  return best.list
}

/** The divisor of a text's weight by its length: 1 for the mean length. */
const damping = (length: number, mean: number, share: number): number => 1 - share + share * Math.sqrt(length / mean)

interface WeighedSentence {
  readonly sentence: number
  readonly weight: number
}

/** The sentences of greatest weight; of equal ones those of lower numbers. */
class BestSentences {
  readonly list: WeighedSentence[] = []
  /** Weight below which none is among them; a hair less, since sums are rounded. */
  least = Number.NEGATIVE_INFINITY
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  add(sentence: number, weight: number): void {
    const { list } = this
    const isBefore = (other: { sentence: number; weight: number }): boolean =>
      weight > other.weight || (weight === other.weight && sentence < other.sentence)
    const last = list.at(-1)
    if (last && list.length >= this.#most && !isBefore(last)) return
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const other = list[middle]
      if (other && isBefore(other)) high = middle
      else low = middle + 1
    }
    list.splice(low, 0, { sentence, weight })
    if (list.length > this.#most) list.pop()
    if (list.length === this.#most) this.least = (list.at(-1)?.weight ?? 0) * (1 - 1e-9)
  }
}

/** A term's words, each with its place in order: of matches of one strength the first counts. */
interface OrderedWords {
  readonly term: Term
  readonly words: ReadonlyMap<number, MatchStrength & { readonly order: number }>
}

const orderWords = (term: Term): OrderedWords => ({
  term,
  words: new Map([...term.words].map(([word, match], order) => [word, { ...match, order }])),
})

function holdsAny(wordIds: NumberList, words: ReadonlySet<number>): boolean {
  for (const id of wordIds) if (words.has(id)) return true
  return false
}

/** The strongest match of a term in a sentence, by the ids of the sentence's words. */
function findMatch({ term, words }: OrderedWords, index: number, wordIds: NumberList): TermMatch[] {
  let best: (TermMatch & { readonly order: number }) | undefined
  for (const word of wordIds) {
    const match = words.get(word)
    if (!match) continue
    const isBetter =
      !best || match.strength > best.strength || (match.strength === best.strength && match.order < best.order)
    if (isBetter) best = { term: index, word, ...match }
  }
  for (const { places, match } of term.phrases) {
    if (best && match.strength <= best.strength) continue
    const [first] = places
    const word = first && [...first].find((one) => wordIds.includes(one))
    if (word !== undefined && places.every((place) => holdsAny(wordIds, place)))
      best = { term: index, word, ...match, order: Number.POSITIVE_INFINITY }
  }
  if (!best) return []
  const { term: of, word, strength, via } = best
  return [{ term: of, word, strength, via }]
}
