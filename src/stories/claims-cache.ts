import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { z } from 'zod'
import { type Claims, readClaims, registerStoredClaims } from '../claims/read.ts'
import { parseClaims, serializeClaims } from '../claims/serialize.ts'
import type { Edition } from '../story/story.ts'
import { fingerprint } from './archive/fingerprint.ts'

/** Maximum number of editions whose claims are kept: those read last. */
const MAX_EDITIONS = 2_000

const SCHEMA = `
  create table if not exists claims (key text primary key, claims text not null);
  create trigger if not exists drop_oldest after insert on claims begin
    delete from claims where rowid <= new.rowid - ${MAX_EDITIONS};
  end`

const row = z.object({ claims: z.string() })

/**
 * The claims of editions on disk, so that a start need not read every story anew. What other code has read is never used,
 * and what goes wrong with the file is reported and done without.
 */
export class ClaimsCache {
  readonly #database: DatabaseSync
  readonly #select: StatementSync
  readonly #insert: StatementSync
  readonly #onError: (error: unknown) => void
  readonly #code = fingerprint()

  /** Opens the cache in a folder, made if it is missing; reports why it cannot be opened and returns undefined. */
  static open(dataDir: string, onError: (error: unknown) => void): ClaimsCache | undefined {
    try {
      return new ClaimsCache(dataDir, onError)
    } catch (error) {
      onError(error)
      return undefined
    }
  }

  private constructor(dataDir: string, onError: (error: unknown) => void) {
    this.#onError = onError
    mkdirSync(dataDir, { recursive: true })
    this.#database = new DatabaseSync(join(dataDir, 'claims.sqlite'), { timeout: BUSY_TIMEOUT })
    this.#database.exec(`pragma journal_mode = wal; pragma synchronous = normal; ${SCHEMA}`)
    this.#select = this.#database.prepare('select claims from claims where key = ?')
    this.#insert = this.#database.prepare('insert or replace into claims values (?, ?)')
  }

  /** Lets the claims of an edition come from the cache. They are read and stored when they are first asked for. */
  register(edition: Edition): void {
    registerStoredClaims(edition, () => this.#load(edition) ?? this.#read(edition))
  }

  #load(edition: Edition): Claims | undefined {
    try {
      const stored = this.#database.isOpen && this.#select.get(this.#keyOf(edition))
      return stored ? parseClaims(row.parse(stored).claims, edition.body) : undefined
    } catch (error) {
      this.#onError(error)
      return undefined
    }
  }

  #read(edition: Edition): Claims {
    const claims = readClaims(edition)
    try {
      if (this.#database.isOpen) this.#insert.run(this.#keyOf(edition), serializeClaims(claims))
    } catch (error) {
      this.#onError(error)
    }
    return claims
  }

  close(): void {
    this.#database.close()
  }

  /** A hash of all that claims follow from: the code, the text, and what its front matter says. */
  #keyOf({ body, about, language }: Edition): string {
    return createHash('sha256')
      .update([this.#code, language.code, JSON.stringify(about), body].join('\n'))
      .digest('hex')
  }
}

/** Milliseconds to wait for another process that writes. */
const BUSY_TIMEOUT = 2_000
