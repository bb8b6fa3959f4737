import type { Collection } from './collection.ts'
import type { CandidateFinder } from './candidates.ts'
import type { MatchStrength } from './term-match.ts'
import type { Term } from './term.ts'

/** The match of one term in an entry. */
export interface TermMatch extends MatchStrength {
  /** Index of the term. */
  readonly term: number
  /** Vocabulary id of the word that matches. */
  readonly word: number
}

/** An entry as ranked. */
export interface RankedEntry {
  readonly entry: number
  /** 0 to 1, best first. */
  readonly score: number
  readonly matches: readonly TermMatch[]
}

/** A term's weight in a collection: the rarer the words that stand for it, the higher. */
export interface WeightedTerm {
  readonly term: Term
  readonly weight: number
  /** The strongest match in each entry that has one. */
  readonly matches: ReadonlyMap<number, TermMatch>
}

/** Matches the terms against every entry that holds one of their words, and weighs them by how many do. */
export const weighTerms = (terms: readonly Term[], collection: Collection, archive?: CandidateFinder): WeightedTerm[] =>
  terms.map((term, index) => {
    const matches = matchEntries(term, index, collection)
    const count = archive?.sentenceCount ?? collection.entries.length
    const frequency = archive
      ? Math.min(count, archiveFrequency(term, collection, archive))
      : matches.values().reduce((sum, { strength }) => sum + strength, 0)
    return { term, matches, weight: Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5)) }
  })

/** The strongest match of a term in each entry that has one. */
function matchEntries(term: Term, index: number, { vocabulary, entries }: Collection): Map<number, TermMatch> {
  const matches = new Map<number, TermMatch>()
  const keep = (entry: number, word: number, { strength, via }: MatchStrength): void => {
    if ((matches.get(entry)?.strength ?? 0) < strength) matches.set(entry, { term: index, word, strength, via })
  }
  for (const [word, match] of term.words)
    for (const entry of vocabulary.words[word]?.entries ?? []) keep(entry, word, match)
  for (const { places, match } of term.phrases) {
    const [first = new Set<number>(), ...rest] = places
    for (const word of first)
      for (const entry of vocabulary.words[word]?.entries ?? [])
        if (rest.every((place) => entries[entry]?.wordIds.some((id) => place.has(id)))) keep(entry, word, match)
  }
  return matches
}

/** Number of sentences of the whole archive that hold a term's words, each weighted by the strength of its match. */
function archiveFrequency({ words }: Term, { vocabulary }: Collection, archive: CandidateFinder): number {
  const strengths = new Map<string, number>()
  for (const [word, { strength }] of words) {
    const stem = vocabulary.words[word]?.stem ?? ''
    strengths.set(stem, Math.max(strengths.get(stem) ?? 0, strength))
  }
  return strengths.entries().reduce((sum, [stem, strength]) => sum + strength * archive.documentFrequency(stem), 0)
}

/** Weight of a sentence's paragraph and of its story's title, beside its own weight of 1. */
const PARAGRAPH_WEIGHT = 0.3
const TITLE_WEIGHT = 0.5
/** Length normalisation of sentences and paragraphs, BM25's b: 0 for none, 1 for full. */
const LENGTH_WEIGHT = 0.3
const PARAGRAPH_LENGTH = 0.5

/**
 * Ranks the entries of a collection by our own weighting, after the manner of BM25. A sentence's weight is the sum over
 * the terms that it matches, each by its rarity times the strength of the match, divided by the sentence's length; a
 * share of its paragraph's weight and of its story's title is added. Of one story every sentence is ranked, since an
 * answer may share no word with the question; of several stories only sentences that match a term.
 */
export function rankEntries(weighted: readonly WeightedTerm[], collection: Collection, top: number): RankedEntry[] {
  if (weighted.length === 0) return []
  const { entries, titles } = collection
  const matches = Map.groupBy(
    weighted.flatMap((one) => [...one.matches]),
    ([entry]) => entry,
  )
  const byParagraph = paragraphWeights(weighted, collection)
  const several = titles.length > 1
  const byTitle = several ? titles.map((title) => titleWeight(weighted, title)) : []
  const mean = entries.reduce((sum, { wordIds }) => sum + wordIds.length, 0) / entries.length
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0)
  // The most that an entry of mean length could weigh: a scale on which texts in two languages can be compared.
  const most = Math.max((1 + PARAGRAPH_WEIGHT + (several ? TITLE_WEIGHT : 0)) * total, Number.MIN_VALUE)
  return entries
    .flatMap((entry, index): RankedEntry[] => {
      const own = (matches.get(index) ?? []).map(([, match]) => match)
      if (own.length === 0 && several) return []
      const ownWeight = own.reduce((sum, { term, strength }) => sum + (weighted[term]?.weight ?? 0) * strength, 0)
      const weight =
        ownWeight / damping(entry.wordIds.length, mean, LENGTH_WEIGHT) +
        PARAGRAPH_WEIGHT * (byParagraph[entry.paragraph] ?? 0) +
        TITLE_WEIGHT * (byTitle[entry.storyNumber] ?? 0)
      return [{ entry: index, score: weight / most, matches: own }]
    })
    .sort((a, b) => b.score - a.score || a.entry - b.entry)
    .slice(0, top)
    .map((one) => ({ ...one, score: Math.min(1, one.score) }))
}

/** The divisor of a text's weight by its length: 1 for the mean length. */
const damping = (length: number, mean: number, share: number): number => 1 - share + share * Math.sqrt(length / mean)

/** The weight of each paragraph: the sum of every term's strongest match in it, divided by the paragraph's length. */
function paragraphWeights(weighted: readonly WeightedTerm[], { entries, paragraphs }: Collection): Float64Array {
  const lengths = new Float64Array(paragraphs)
  for (const { paragraph, wordIds } of entries) lengths[paragraph] = (lengths[paragraph] ?? 0) + wordIds.length
  const mean = lengths.reduce((sum, length) => sum + length, 0) / paragraphs
  const weights = new Float64Array(paragraphs)
  for (const { weight, matches } of weighted) {
    const best = new Map<number, number>()
    for (const [entry, { strength }] of matches) {
      const paragraph = entries[entry]?.paragraph ?? 0
      best.set(paragraph, Math.max(best.get(paragraph) ?? 0, strength))
    }
    for (const [paragraph, strength] of best) weights[paragraph] = (weights[paragraph] ?? 0) + weight * strength
  }
  return weights.map((weight, i) => weight / damping(lengths[i] ?? 1, mean, PARAGRAPH_LENGTH))
}

/** The weight of a title: the sum of every term's strongest match in it. */
const titleWeight = (weighted: readonly WeightedTerm[], title: readonly number[]): number =>
  weighted.reduce(
    (sum, { term, weight }) => sum + weight * Math.max(0, ...title.map((word) => term.words.get(word)?.strength ?? 0)),
    0,
  )
