import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { type Sentence, toSentences } from '../../story/story.ts'
import { fromBlob, fromSpanBlob } from './numbers.ts'

/** Number of editions whose texts stay in memory: those that were read last. */
const CACHE_SIZE = 200

const row = z.object({ body: z.string() })

/** What is read of an edition when its text is first used. */
interface Text {
  readonly body: string
  readonly sentences: readonly Sentence[]
  /** The ids of the words of all sentences in order, then those of the title; empty if the edition may not be searched. */
  readonly wordIds: Uint32Array
  /** The number of words of each sentence. */
  readonly lengths: Uint32Array
}

/** Reads the texts of editions by their ids, those used last from memory. */
export class EditionTexts {
  readonly #select: StatementSync
  readonly #cache = new LRUCache<number, Text>({ max: CACHE_SIZE })

  constructor(database: DatabaseSync) {
    this.#select = database.prepare('select body, stretches, lengths, words from editions where id = ?')
  }

  read(id: number): Text {
    const known = this.#cache.get(id)
    if (known) return known
    const found = this.#select.get(id)
    const { body } = row.parse(found)
    const read = {
      body,
      sentences: toSentences(body, fromSpanBlob(found?.stretches)),
      wordIds: fromBlob(found?.words),
      lengths: fromBlob(found?.lengths),
    }
    this.#cache.set(id, read)
    return read
  }

  /** The ids of the words of a sentence, which is counted from 0. */
  wordIds(id: number, sentence: number): Uint32Array {
    const { wordIds, lengths } = this.read(id)
    const start = lengths.subarray(0, sentence).reduce((sum, length) => sum + length, 0)
    return wordIds.subarray(start, start + (lengths[sentence] ?? 0))
  }
}
