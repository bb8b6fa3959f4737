import { analyse } from '../../search/analysis.ts'
import type { Hit, ScoredTerm } from '../../search/search.ts'
import { add, product, SIZE, unit, vectorOf, type WordVector } from '../../search/vectors.ts'
import { type Token, tokenize } from '../../search/tokenize.ts'
import { isContentPosition, type Question } from '../question.ts'

/** How near in sense a sentence is to a question, by the vectors of their words, each 0 to 1. */
export interface Likeness {
  /** How near what sets it apart from the other sentences is to what is asked about. */
  readonly akin: number
  /** How far it has, for the words of the question that it does not meet, the words likest to them in the story. */
  readonly likest: number
}

/** A common word counts for so much of what a telling one does. */
const LIGHT = 0.3
/** A word so much less like than the likest counts a third of it. */
const NEARLY = 0.05

type Vectors = (form: string) => WordVector | undefined

/** Weighs how near in sense the sentences found in one edition are to a question. */
export function likenessesOf(
  hits: readonly Hit[],
  question: Question,
  terms: readonly ScoredTerm[],
): Map<Hit, Likeness> {
  const [hit] = hits
  if (!hit) return new Map()
  const { language } = hit.edition
  const known = new Map<string, WordVector | undefined>()
  const told: Vectors = (form) => {
    if (!known.has(form)) known.set(form, analyse(form, language).isStopWord ? undefined : vectorOf(form, language))
    return known.get(form)
  }
  const asked: Vectors = (form) =>
    analyse(form, question.language).isStopWord ? undefined : vectorOf(form, question.language)
  const words = tokenize(question.text)
  const vectors = hits.map(({ sentence }) =>
    [...new Set(tokenize(sentence.excerpt.text).map(({ form }) => form))].flatMap((form) => told(form) ?? []),
  )
  const akin = akinTo(meaningOf(words, question, asked), vectors)
  const likest = likestTo(words, question, terms, hits, vectors, asked)
  return new Map(hits.map((one, i) => [one, { akin: akin[i] ?? 0, likest: likest[i] ?? 0 }]))
}

/** What a question asks about: the mean of its words, without its names. */
function meaningOf(words: readonly Token[], question: Question, asked: Vectors): Float32Array | undefined {
  const sum = new Float32Array(SIZE)
  for (const [position, { form, isCapitalised }] of words.entries()) {
    const vector = isCapitalised || !isContentPosition(position, question) ? undefined : asked(form)
    const share = analyse(form, question.language).isLight ? LIGHT : 1
    if (vector) add(sum, vector.values, vector.weight * share)
  }
  return unit(sum)
}

/** The cosines of a meaning with those of sentences, each without what all of them share. */
function akinTo(meaning: Float32Array | undefined, sentences: readonly (readonly WordVector[])[]): number[] {
  if (!meaning) return []
  const sums = sentences.map((vectors) => {
    const sum = new Float32Array(SIZE)
    for (const { values, weight } of vectors) add(sum, values, weight)
    return unit(sum) ?? sum
  })
  const centre = new Float32Array(SIZE)
  for (const sum of sums) add(centre, sum, 1 / sums.length)
  for (const sum of [meaning, ...sums]) add(sum, centre, -1)
  const direction = unit(meaning)
  return sums.map((sum) => {
    const own = unit(sum)
    return own && direction ? Math.max(0, product(own, direction)) : 0
  })
}

/** For each sentence, how far it has the words likest to those of the question that it does not meet. */
function likestTo(
  words: readonly Token[],
  question: Question,
  terms: readonly ScoredTerm[],
  hits: readonly Hit[],
  sentences: readonly (readonly WordVector[])[],
  asked: Vectors,
): number[] {
  const subject = terms.filter(({ position }) => isContentPosition(position, question))
  const whole = subject.reduce((sum, { isLight }) => sum + (isLight ? LIGHT : 1), 0)
  const found = hits.map(() => 0)
  for (const { queryText: text, isName, isLight, position } of subject) {
    const own = words.slice(position, position + text.split(' ').length).flatMap(({ form }) => asked(form) ?? [])
    if (isName || own.length === 0) continue
    const nearest = sentences.map((vectors) =>
      vectors.reduce(
        (best, { values }) => own.reduce((most, one) => Math.max(most, product(one.values, values)), best),
        0,
      ),
    )
    const most = Math.max(...nearest)
    for (const [i, likeness] of nearest.entries()) {
      const met = hits[i]?.matched.find((one) => one.queryText === text)?.strength ?? 0
      const share = ((isLight ? LIGHT : 1) / whole) * (1 - met)
      found[i] = (found[i] ?? 0) + share * Math.exp((likeness - most) / NEARLY)
    }
  }
  return found
}
