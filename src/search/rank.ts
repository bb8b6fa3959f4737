import Fuse from 'fuse.js'
import { analyse } from './analysis.ts'
import type { Collection } from './collection.ts'
import type { Narrowing } from './narrow.ts'
import type { Meeting, Term } from './term.ts'

/** Where one term stands in an entry: how surely, and by which word. */
export interface Match extends Meeting {
  readonly term: number
  /** The word's number in the collection. */
  readonly word: number
}

/** An entry as ranked. */
export interface Ranked {
  readonly entry: number
  /** 0 to 1, best first. */
  readonly score: number
  readonly matches: readonly Match[]
}

/** What a term weighs in a collection: the rarer the words that stand for it, the more. */
export interface Weighed {
  readonly term: Term
  readonly weight: number
  /** The best match in each entry that has one. */
  readonly matches: ReadonlyMap<number, Match>
}

/** Matches the terms against every entry that holds one of their words. */
export function weigh(terms: readonly Term[], collection: Collection, outside?: Narrowing): Weighed[] {
  return terms.map((term, i): Weighed => {
    const matches = new Map<number, Match>()
    const match = (entry: number, word: number, { strength, via }: Meeting): void => {
      if ((matches.get(entry)?.strength ?? 0) < strength) matches.set(entry, { term: i, word, strength, via })
    }
    for (const [word, meeting] of term.words)
      for (const entry of collection.holders[word] ?? []) match(entry, word, meeting)
    for (const { places, meeting } of term.phrases) {
      const [first = new Set<number>(), ...rest] = places
      for (const word of first)
        for (const entry of collection.holders[word] ?? [])
          if (rest.every((place) => collection.entries[entry]?.words.some((one) => place.has(one))))
            match(entry, word, meeting)
    }
    const count = outside?.size ?? collection.entries.length
    const held = outside
      ? Math.min(count, heldOutside(term, collection, outside))
      : matches.values().reduce((sum, { strength }) => sum + strength, 0)
    return { term, matches, weight: Math.log(1 + (count - held + 0.5) / (held + 0.5)) }
  })
}

/** In how many sentences of the whole archive the words of a term stand, each for as much as it is sure. */
function heldOutside({ words }: Term, { forms, language }: Collection, outside: Narrowing): number {
  const strengths = new Map<string, number>()
  for (const [word, { strength }] of words) {
    const { stem } = analyse(forms[word] ?? '', language)
    strengths.set(stem, Math.max(strengths.get(stem) ?? 0, strength))
  }
  return strengths.entries().reduce((sum, [stem, strength]) => sum + strength * outside.frequency(stem), 0)
}

/** Above so many candidates Fuse ranks only those that weigh most. */
const NARROW = 200
/** How much of the score is Fuse's where the collection was narrowed: it cannot see how rare a word is outside. */
const FUSE_SHARE = 0.3
const PARAGRAPH = 1
const TITLE = 0.5
const LENGTH = 0.5

/**
 * Ranks the entries of a collection. Fuse.js ranks each sentence as the question sees it: the marks of the terms it
 * holds, a mark for each quarter of a match's strength. Of a large collection it ranks what weighs most, where the
 * paragraph and the title of a sentence count as well.
 */
export function rank(weighed: readonly Weighed[], collection: Collection, top: number): Ranked[] {
  if (weighed.length === 0) return []
  const matches = new Map<number, Match[]>()
  for (const { matches: found } of weighed)
    for (const [entry, match] of found) {
      const list = matches.get(entry)
      if (list) list.push(match)
      else matches.set(entry, [match])
    }
  const narrowed = collection.titles.length > 1
  // Of one story every sentence is a candidate: what answers may share no word with the question.
  const weights = narrowed
    ? heaviest(weighed, collection, matches)
    : collection.entries.map((_, entry) => [entry, 0] as const)
  // What an entry could weigh at most: a scale on which the stories of two languages can be compared.
  const most =
    (1 + PARAGRAPH) *
    Math.max(
      weighed.reduce((sum, { weight }) => sum + weight, 0),
      Number.MIN_VALUE,
    )
  const fuse = fuseScores(
    weighed.length,
    weights.map(([entry]) => entry),
    collection,
    matches,
  )
  const share = narrowed ? FUSE_SHARE : 1
  return weights
    .map(([entry, weight]) => ({
      entry,
      score: share * (fuse.get(entry) ?? 0) + (1 - share) * (weight / most),
      matches: matches.get(entry) ?? [],
    }))
    .sort((a, b) => b.score - a.score || a.entry - b.entry)
    .slice(0, top)
}

/** The entries that weigh most, with their weight: their terms', their paragraph's and their story's title's. */
function heaviest(
  weighed: readonly Weighed[],
  { entries, paragraphs, titles }: Collection,
  matches: ReadonlyMap<number, readonly Match[]>,
): (readonly [entry: number, weight: number])[] {
  const around = new Float64Array(paragraphs)
  const above = new Float64Array(titles.length)
  const lengths = new Float64Array(paragraphs)
  let words = 0
  for (const entry of entries) {
    lengths[entry.paragraph] = (lengths[entry.paragraph] ?? 0) + entry.words.length
    words += entry.words.length
  }
  for (const { term, weight, matches: found } of weighed) {
    const best = new Map<number, number>()
    for (const [entry, { strength }] of found) {
      const paragraph = entries[entry]?.paragraph ?? 0
      best.set(paragraph, Math.max(best.get(paragraph) ?? 0, strength))
    }
    for (const [paragraph, strength] of best) around[paragraph] = (around[paragraph] ?? 0) + weight * strength
    for (const [title, named] of titles.entries())
      above[title] =
        (above[title] ?? 0) + weight * Math.max(0, ...named.map((word) => term.words.get(word)?.strength ?? 0))
  }
  const damp = (length: number, mean: number): number => 1 - LENGTH + LENGTH * Math.sqrt(length / mean)
  return [...matches]
    .map(([at, held]) => {
      const entry = entries[at]
      const own = held.reduce((sum, { term, strength }) => sum + (weighed[term]?.weight ?? 0) * strength, 0)
      if (!entry) return [at, 0] as const
      const paragraph = (around[entry.paragraph] ?? 0) / damp(lengths[entry.paragraph] ?? 1, words / paragraphs)
      const weight = own / damp(entry.words.length, words / entries.length) + PARAGRAPH * paragraph
      return [at, weight + TITLE * (above[entry.whole] ?? 0)] as const
    })
    .sort((a, b) => b[1] - a[1])
    .slice(0, NARROW)
}

/** So many marks show a full match. */
const LEVELS = 4
const FIELD_NORM = 0.3
/** One filler for so many words stands for a sentence's length. */
const WORDS_A_FILLER = 4

/** What Fuse makes of the sentences, 0 to 1, by entry. */
function fuseScores(
  terms: number,
  candidates: readonly number[],
  collection: Collection,
  matches: ReadonlyMap<number, readonly Match[]>,
): Map<number, number> {
  const marks = (term: number, strength: number): string[] =>
    Array.from({ length: Math.max(1, Math.round(strength * LEVELS)) }, (_, level) =>
      String.fromCharCode(FIRST_MARK + term * LEVELS + level),
    )
  const documents = candidates.map((entry) => {
    const seen = (matches.get(entry) ?? []).flatMap(({ term, strength }) => marks(term, strength))
    const fillers = Math.round((collection.entries[entry]?.words.length ?? 0) / WORDS_A_FILLER)
    return { entry, seen: seen.concat(Array.from({ length: fillers }, () => FILLER)).join(' ') }
  })
  const fuse = new Fuse(documents, {
    keys: ['seen'],
    useTokenSearch: true,
    tokenize: (text) => text.split(' ').filter((mark) => mark !== FILLER && mark !== ''),
    threshold: 0,
    ignoreLocation: true,
    isCaseSensitive: true,
    includeScore: true,
    fieldNormWeight: FIELD_NORM,
  })
  const question = Array.from({ length: terms }, (_, term) => marks(term, 1)).flat()
  if (question.length === 0) return new Map()
  return new Map(fuse.search(question.join(' ')).map(({ item, score = 1 }) => [item.entry, 1 - score]))
}

const FILLER = '·'
/** The marks are characters of their own, from the start of a private area of Unicode. */
const FIRST_MARK = 0xe000
