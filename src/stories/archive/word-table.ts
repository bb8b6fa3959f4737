import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { LRUCache } from 'lru-cache'
import type { Language } from '../../languages/language.ts'
import { fromBlob, toBlob } from './numbers.ts'
import { keysOf, toKey } from './word-keys.ts'
import { traitsOf } from './word-traits.ts'

/** Number of forms that stay in memory: those that were looked up last. */
const MAX_CACHED = 20_000

/**
 * The words of an archive, in whatever language, each known by its id. Their keys are all in memory, some 100 bytes each: a
 * question looks up a thousand of them.
 */
export class WordTable {
  /** Traits and letters by word id, as `word-traits.ts` packs them. */
  traits = new Uint32Array()
  letters = new Uint32Array()
  /** Number that all ids are below. */
  limit = 0
  readonly #selectForm: StatementSync
  readonly #insertWord: StatementSync
  readonly #deleteWord: StatementSync
  readonly #addToKey: StatementSync
  readonly #updateKey: StatementSync
  readonly #deleteKey: StatementSync
  /** The id of the only word that a key leads to, or the ids of all, ascending. */
  readonly #keys = new Map<string, number | readonly number[]>()
  readonly #forms = new LRUCache<number, string>({ max: MAX_CACHED })
  /** The words of each key that are not in the database yet. */
  readonly #pending = new Map<string, number[]>()

  constructor(database: DatabaseSync) {
    this.#selectForm = database.prepare('select form from words where id = ?')
    this.#insertWord = database.prepare('insert into words (id, form, traits, letters) values (?, ?, ?, ?)')
    this.#deleteWord = database.prepare('delete from words where id = ?')
    this.#addToKey = database.prepare(
      `insert into keys (key, words) values (?, ?)
       on conflict do update set words = cast(words || excluded.words as blob)`,
    )
    this.#updateKey = database.prepare('update keys set words = ? where key = ?')
    this.#deleteKey = database.prepare('delete from keys where key = ?')
    const select = database.prepare('select id, traits, letters from words order by id desc')
    for (const { id, traits, letters } of select.iterate()) this.#setTraits(Number(id), Number(traits), Number(letters))
    for (const { key, words } of database.prepare('select key, words from keys').iterate())
      this.#setKey(String(key), [...fromBlob(words)])
  }

  /** The ids of the words that have a key, ascending. */
  withKey(key: string): readonly number[] {
    const found = this.#keys.get(key)
    return typeof found === 'number' ? [found] : (found ?? NONE)
  }

  #setKey(key: string, ids: readonly number[]): void {
    const [only] = ids
    if (only === undefined) this.#keys.delete(key)
    else this.#keys.set(key, ids.length === 1 ? only : ids)
  }

  formOf(id: number): string {
    const known = this.#forms.get(id)
    if (known !== undefined) return known
    const form = String(this.#selectForm.get(id)?.form ?? '')
    this.#forms.set(id, form)
    return form
  }

  /** The id of a folded word of a text, which is added if it is not there. `flush` must follow in the transaction. */
  add(form: string, language: Language): number {
    const key = toKey(language, 'form', form)
    const [known] = this.withKey(key)
    if (known !== undefined) return known
    const id = this.limit
    const { traits, letters } = traitsOf(form, language)
    this.#insertWord.run(id, form, traits, letters)
    this.#setTraits(id, traits, letters)
    for (const one of keysOf(form, language)) {
      this.#setKey(one, [...this.withKey(one), id])
      const pending = this.#pending.get(one)
      if (pending) pending.push(id)
      else this.#pending.set(one, [id])
    }
    return id
  }

  /** Writes what the words that were added are looked up by. */
  flush(): void {
    for (const [key, ids] of this.#pending) this.#addToKey.run(key, toBlob(ids))
    this.#pending.clear()
  }

  /** Removes a word that stands in no text. */
  remove(id: number, language: Language): void {
    for (const key of keysOf(this.formOf(id), language)) {
      const kept = this.withKey(key).filter((one) => one !== id)
      if (kept.length > 0) this.#updateKey.run(toBlob(kept), key)
      else this.#deleteKey.run(key)
      this.#setKey(key, kept)
    }
    this.#deleteWord.run(id)
    this.#forms.delete(id)
    this.traits[id] = 0
  }

  #setTraits(id: number, traits: number, letters: number): void {
    if (id >= this.traits.length) {
      const [before, lettersBefore] = [this.traits, this.letters]
      this.traits = new Uint32Array(Math.ceil((id + 1) * 1.5))
      this.letters = new Uint32Array(this.traits.length)
      this.traits.set(before)
      this.letters.set(lettersBefore)
    }
    this.traits[id] = traits
    this.letters[id] = letters
    this.limit = Math.max(this.limit, id + 1)
  }
}

const NONE: readonly number[] = []
