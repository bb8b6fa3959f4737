import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { LRUCache } from 'lru-cache'
import { fromBlob, join, toBlob } from './numbers.ts'

/** Bytes of the lists that stay in memory: those that were read last. */
const CACHE_BYTES = 8 << 20
/** Bytes that a list takes in memory beside its numbers. */
const OVERHEAD = 200
/** A list is kept in segments by its numbers' higher bits, so that adding to a long one does not write all of it anew. */
const SEGMENT_BITS = 16
const MAX_SEGMENTS = 2 ** 16

/** What most words have for titles: one list for all of them. */
const NONE = new Uint32Array()

/** For each word the numbers of the texts that hold it, ascending. */
export class PostingLists {
  readonly #select: StatementSync
  readonly #selectSegment: StatementSync
  readonly #append: StatementSync
  readonly #remove: StatementSync
  readonly #cache = new LRUCache<number, Uint32Array>({
    maxSize: CACHE_BYTES,
    sizeCalculation: ({ byteLength }) => byteLength + OVERHEAD,
  })

  constructor(database: DatabaseSync, table: 'sentence_postings' | 'title_postings') {
    this.#select = database.prepare(`select numbers from ${table} where id between ? and ? order by id`)
    this.#selectSegment = database.prepare(`select numbers from ${table} where id = ?`)
    this.#append = database.prepare(
      `insert into ${table} (id, numbers) values (?, ?)
       on conflict do update set numbers = cast(numbers || excluded.numbers as blob)`,
    )
    this.#remove = database.prepare(`delete from ${table} where id = ?`)
  }

  get(word: number): Uint32Array {
    const known = this.#cache.get(word)
    if (known) return known
    const first = word * MAX_SEGMENTS
    const rows = this.#select.all(first, first + MAX_SEGMENTS - 1)
    const list = rows.length === 0 ? NONE : join(rows.map(({ numbers }) => fromBlob(numbers)))
    this.#cache.set(word, list)
    return list
  }

  /** Adds numbers, which are greater than all that a word has. */
  append(word: number, numbers: readonly number[]): void {
    this.#cache.delete(word)
    for (const [segment, part] of Map.groupBy(numbers, (number) => number >>> SEGMENT_BITS))
      this.#append.run(word * MAX_SEGMENTS + segment, toBlob(part))
  }

  /** Removes the numbers of a word from `start` to before `end`. */
  remove(word: number, start: number, end: number): void {
    this.#cache.delete(word)
    for (let segment = start >>> SEGMENT_BITS; segment <= (end - 1) >>> SEGMENT_BITS; segment++) {
      const id = word * MAX_SEGMENTS + segment
      const kept = fromBlob(this.#selectSegment.get(id)?.numbers).filter((number) => number < start || number >= end)
      this.#remove.run(id)
      if (kept.length > 0) this.#append.run(id, toBlob(kept))
    }
  }
}
