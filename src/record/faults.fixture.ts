import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import type { Clock } from '../database/database.ts'
import { openPostgres } from '../database/postgres.ts'
import { openSqlite, sqliteDisk } from '../database/sqlite.ts'
import type { Tables } from '../database/tables.ts'
import { directWriter, groupWriter } from '../database/writer.ts'
import { openStorage, Storage, type StorageLocation } from './storage.ts'

/**
 * How a statement fails. refused: the disk fails, and nothing was done; cut: the server ends the connection before it, so
 * that whatever follows in the transaction fails as well; unheard: it was done, and the connection ends before that is heard.
 */
export type StatementFault = 'refused' | 'cut' | 'unheard'

/** Counts the statements that a storage runs, begin and commit among them, and makes one of them fail. */
export class StatementFaults {
  /** Number of statements since it was armed. */
  count = 0
  /** The statement that failed. */
  failed: string | undefined
  #at: number | undefined
  #fault: StatementFault = 'refused'

  /** Counts from 1 again; statement number `at`, if any, will fail. */
  arm(at?: number, fault: StatementFault = 'refused'): void {
    this.count = 0
    this.failed = undefined
    this.#at = at
    this.#fault = fault
  }

  async run<R>(connection: DatabaseConnection, query: CompiledQuery): Promise<QueryResult<R>> {
    if (++this.count !== this.#at) return connection.executeQuery<R>(query)
    this.failed = query.sql
    if (this.#fault === 'refused')
      throw Object.assign(new Error('disk I/O error'), { code: 'ERR_SQLITE_ERROR', errcode: 10 })
    if (this.#fault === 'unheard') await connection.executeQuery(query)
    await connection
      .executeQuery(CompiledQuery.raw('select pg_terminate_backend(pg_backend_pid())'))
      .catch((error: unknown) => error)
    return connection.executeQuery<R>(query)
  }
}

/** A driver whose statements pass the faults. */
class FaultyDriver implements Driver {
  readonly #driver: Driver
  readonly #faults: StatementFaults
  readonly #inner = new WeakMap<DatabaseConnection, DatabaseConnection>()

  constructor(driver: Driver, faults: StatementFaults) {
    this.#driver = driver
    this.#faults = faults
  }

  init(): Promise<void> {
    return this.#driver.init()
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const inner = await this.#driver.acquireConnection()
    const outer: DatabaseConnection = {
      executeQuery: (query) => this.#faults.run(inner, query),
      streamQuery: (query, size) => inner.streamQuery(query, size),
    }
    this.#inner.set(outer, inner)
    return outer
  }

  beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    return this.#driver.beginTransaction(connection, settings)
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#driver.commitTransaction(connection)
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#driver.rollbackTransaction(connection)
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    return this.#driver.releaseConnection(this.#inner.get(connection) ?? connection)
  }

  destroy(): Promise<void> {
    return this.#driver.destroy()
  }
}

const withFaults = (dialect: Dialect, faults: StatementFaults): Dialect => ({
  createAdapter: () => dialect.createAdapter(),
  createIntrospector: (db) => dialect.createIntrospector(db),
  createQueryCompiler: () => dialect.createQueryCompiler(),
  createDriver: () => new FaultyDriver(dialect.createDriver(), faults),
})

/** Opens a storage whose statements can be made to fail. What fails on an idle connection is told to `onError`. */
export async function openFaultyStorage(
  location: StorageLocation,
  clock: Clock,
  faults: StatementFaults,
  onError: (error: Error) => void,
): Promise<Storage> {
  // The tables are made by a storage without faults.
  await (await openStorage(location, clock, onError)).close()
  const dialect =
    'dataDir' in location ? await openSqlite(location.dataDir) : openPostgres(location.databaseUrl, onError)
  const db = new Kysely<Tables>({ dialect: withFaults(dialect, faults) })
  return new Storage(
    db,
    clock,
    'dataDir' in location ? groupWriter(db, sqliteDisk(location.dataDir)) : directWriter(db),
  )
}
