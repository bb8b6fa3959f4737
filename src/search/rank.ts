import type { Collection } from './collection.ts'
import type { CandidateFinder } from './candidates.ts'
import type { MatchStrength, Term } from './term.ts'

/** Where one term stands in an entry: how surely, and by which word. */
export interface TermMatch extends MatchStrength {
  readonly term: number
  /** The word's number in the collection. */
  readonly word: number
}

/** An entry as ranked. */
export interface RankedEntry {
  readonly entry: number
  /** 0 to 1, best first. */
  readonly score: number
  readonly matches: readonly TermMatch[]
}

/** What a term weighs in a collection: the rarer the words that stand for it, the more. */
export interface WeightedTerm {
  readonly term: Term
  readonly weight: number
  /** The best match in each entry that has one. */
  readonly matches: ReadonlyMap<number, TermMatch>
}

/** Matches the terms against every entry that holds one of their words. */
export function weighTerms(terms: readonly Term[], collection: Collection, outside?: CandidateFinder): WeightedTerm[] {
  return terms.map((term, i): WeightedTerm => {
    const matches = new Map<number, TermMatch>()
    const match = (entry: number, word: number, { strength, via }: MatchStrength): void => {
      if ((matches.get(entry)?.strength ?? 0) < strength) matches.set(entry, { term: i, word, strength, via })
    }
    for (const [word, meeting] of term.words)
      for (const entry of collection.vocabulary[word]?.entries ?? []) match(entry, word, meeting)
    for (const { places, meeting } of term.phrases) {
      const [first = new Set<number>(), ...rest] = places
      for (const word of first)
        for (const entry of collection.vocabulary[word]?.entries ?? [])
          if (rest.every((place) => collection.entries[entry]?.wordIds.some((one) => place.has(one))))
            match(entry, word, meeting)
    }
    const count = outside?.sentenceCount ?? collection.entries.length
    const held = outside
      ? Math.min(count, archiveFrequency(term, collection, outside))
      : matches.values().reduce((sum, { strength }) => sum + strength, 0)
    return { term, matches, weight: Math.log(1 + (count - held + 0.5) / (held + 0.5)) }
  })
}

/** In how many sentences of the whole archive the words of a term stand, each for as much as it is sure. */
function archiveFrequency({ words }: Term, { vocabulary }: Collection, outside: CandidateFinder): number {
  const strengths = new Map<string, number>()
  for (const [word, { strength }] of words) {
    const stem = vocabulary[word]?.stem ?? ''
    strengths.set(stem, Math.max(strengths.get(stem) ?? 0, strength))
  }
  return strengths.entries().reduce((sum, [stem, strength]) => sum + strength * outside.documentFrequency(stem), 0)
}

/** How much of its paragraph's weight a sentence has beside its own, and of its story's title's. */
const PARAGRAPH_WEIGHT = 0.3
const TITLE_WEIGHT = 0.5
/** How much what is said at length weighs less: 0 not at all, 1 in full. */
const LENGTH_WEIGHT = 0.3
const PARAGRAPH_LENGTH = 0.5

/**
 * Ranks the entries of a collection by our own weighting, after the manner of BM25. A sentence weighs as much as the
 * terms it answers to: each by how rare it is, times how surely it is met; the less, the longer the sentence. A share of
 * what its paragraph and its story's title weigh is added. Of one story every sentence is ranked, since what answers may
 * share no word with the question; of several only those that meet a term.
 */
export function rankEntries(weighed: readonly WeightedTerm[], collection: Collection, top: number): RankedEntry[] {
  if (weighed.length === 0) return []
  const { entries, titles } = collection
  const matches = Map.groupBy(
    weighed.flatMap((one) => [...one.matches]),
    ([entry]) => entry,
  )
  const around = paragraphWeights(weighed, collection)
  const several = titles.length > 1
  const above = several ? titles.map((title) => titleWeight(weighed, title)) : []
  const mean = entries.reduce((sum, { wordIds }) => sum + wordIds.length, 0) / entries.length
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  // What an entry of middling length could weigh at most: a scale on which texts in two languages can be compared.
  const most = Math.max((1 + PARAGRAPH_WEIGHT + (several ? TITLE_WEIGHT : 0)) * total, Number.MIN_VALUE)
  return entries
    .flatMap((entry, at): RankedEntry[] => {
      const held = (matches.get(at) ?? []).map(([, match]) => match)
      if (held.length === 0 && several) return []
      const own = held.reduce((sum, { term, strength }) => sum + (weighed[term]?.weight ?? 0) * strength, 0)
      const weight =
        own / damping(entry.wordIds.length, mean, LENGTH_WEIGHT) +
        PARAGRAPH_WEIGHT * (around[entry.paragraph] ?? 0) +
        TITLE_WEIGHT * (above[entry.storyNumber] ?? 0)
      return [{ entry: at, score: weight / most, matches: held }]
    })
    .sort((a, b) => b.score - a.score || a.entry - b.entry)
    .slice(0, top)
    .map((one) => ({ ...one, score: Math.min(1, one.score) }))
}

/** What the length of a text divides its weight by: 1 for the mean length. */
const damping = (length: number, mean: number, share: number): number => 1 - share + share * Math.sqrt(length / mean)

/** What each paragraph weighs: every term as it is met best in it, the less, the longer the paragraph. */
function paragraphWeights(weighed: readonly WeightedTerm[], { entries, paragraphs }: Collection): Float64Array {
  const lengths = new Float64Array(paragraphs)
  for (const { paragraph, wordIds } of entries) lengths[paragraph] = (lengths[paragraph] ?? 0) + wordIds.length
  const mean = lengths.reduce((sum, length) => sum + length, 0) / paragraphs
  const weights = new Float64Array(paragraphs)
  for (const { weight, matches } of weighed) {
    const best = new Map<number, number>()
    for (const [entry, { strength }] of matches) {
      const paragraph = entries[entry]?.paragraph ?? 0
      best.set(paragraph, Math.max(best.get(paragraph) ?? 0, strength))
    }
    for (const [paragraph, strength] of best) weights[paragraph] = (weights[paragraph] ?? 0) + weight * strength
  }
  return weights.map((weight, i) => weight / damping(lengths[i] ?? 1, mean, PARAGRAPH_LENGTH))
}

/** What a title weighs: every term as it is met best in it. */
const titleWeight = (weighed: readonly WeightedTerm[], title: readonly number[]): number =>
  weighed.reduce(
    (sum, { term, weight }) => sum + weight * Math.max(0, ...title.map((word) => term.words.get(word)?.strength ?? 0)),
    0,
  )
