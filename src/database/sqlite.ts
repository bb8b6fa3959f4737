import { mkdirSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Kysely,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  sql,
} from 'kysely'
import { LRUCache } from 'lru-cache'
import type { Tables } from './tables.ts'
import type { Disk } from './writer.ts'

/** Name of the file in a data directory. */
const FILE = 'isnad.sqlite'
/** Number of attempts while another process writes, and milliseconds between them: 15 seconds in all. */
const TRIES = 1_000
const PAUSE = 15
/** Number of prepared statements to keep: more than the program has, but lists in them have many lengths. */
const KEPT_STATEMENTS = 200
/** SQLite's primary result codes SQLITE_BUSY and SQLITE_LOCKED; SQLITE_CORRUPT and SQLITE_NOTADB. */
const BUSY = 5
const LOCKS = [BUSY, 6]
const DAMAGES = [11, 26]

const hasCode = (error: unknown, codes: readonly number[]): boolean =>
  error instanceof Error && 'errcode' in error && codes.includes(Number(error.errcode) & 0xff)

/** Whether SQLite found its file damaged, or to be none. */
export const isDamage = (error: unknown): boolean => hasCode(error, DAMAGES)
/** Whether another process holds the file. */
export const isLock = (error: unknown): boolean => hasCode(error, LOCKS)

/**
 * Opens the one file in a data directory, which is created if it is not there. WAL with `synchronous=FULL`: what is
 * committed is on the disk.
 */
export async function openSqlite(dataDir: string): Promise<SqliteDialect> {
  mkdirSync(dataDir, { recursive: true })
  const database = new DatabaseSync(join(dataDir, FILE))
  // Of processes that make a file together only one at a time can turn it to WAL.
  await retryWhenBusy(() =>
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on'),
  )
  return new ImmediateDialect(database)
}

/** Writes a file anew without what was deleted from it, also in its write-ahead log. */
export async function compactSqlite(database: Kysely<Tables>): Promise<void> {
  await sql`vacuum`.execute(database)
  await sql`pragma wal_checkpoint(truncate)`.execute(database)
}

/** The disk under the file in a data directory. What is committed is in the write-ahead log, and there when that is. */
export function sqliteDisk(dataDir: string): Disk {
  let log: Promise<FileHandle> | undefined
  return {
    async flush() {
      log ??= open(join(dataDir, `${FILE}-wal`), 'r+').catch((error: unknown) => {
        log = undefined
        throw error
      })
      await (await log).datasync()
    },
    async close() {
      await (await log)?.close()
    },
  }
}

/** `node:sqlite` in the shape that Kysely drives. A statement is prepared once. */
function toKyselyDatabase(database: DatabaseSync): SqliteDatabase {
  const prepared = new LRUCache<string, ReturnType<SqliteDatabase['prepare']>>({ max: KEPT_STATEMENTS })
  return {
    close: () => {
      prepared.clear()
      database.close()
    },
    prepare: (sql) => {
      const known = prepared.get(sql)
      if (known) return known
      const statement = database.prepare(sql)
      const made = {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...parameters.map(bindable)),
        run: (parameters: readonly unknown[]) => statement.run(...parameters.map(bindable)),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...parameters.map(bindable)),
      }
      prepared.set(sql, made)
      return made
    },
  }
}

function bindable(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value
  throw new TypeError(`SQLite cannot store a ${typeof value}`)
}

/**
 * A transaction takes the write lock at its start. Begun otherwise, two processes that read and then write
 * block each other, and SQLite refuses one of them at once, whatever its timeout.
 */
class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    const config = { database: toKyselyDatabase(database) }
    super(config)
    this.#config = config
    this.#database = database
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config, this.#database)
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: Pick<DatabaseSync, 'isTransaction'>

  constructor(config: SqliteDialectConfig, database: Pick<DatabaseSync, 'isTransaction'>) {
    super(config)
    this.#database = database
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = withBusyRetry(await super.acquireConnection())
    // A transaction that could not be rolled back, since the disk failed twice, would be in the way of all that follow.
    if (this.#database.isTransaction) await super.rollbackTransaction(connection)
    return connection
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** A full or failing disk makes SQLite roll back by itself: then what failed is told, and not that nothing is left to undo. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection)
  }
}

/** A connection that waits for other writers. */
const withBusyRetry = (connection: DatabaseConnection): DatabaseConnection => ({
  streamQuery: (query, size) => connection.streamQuery(query, size),
  executeQuery: (query) => retryWhenBusy(() => connection.executeQuery(query)),
})

/** Retries while another process writes, without blocking the event loop as SQLite's own waiting would. */
async function retryWhenBusy<T>(attempt: () => T | Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || tries >= TRIES) throw error
      await delay(PAUSE)
    }
}

const isBusy = (error: unknown): boolean => hasCode(error, [BUSY])
