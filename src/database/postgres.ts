import { PostgresDialect } from 'kysely'
import pg from 'pg'

/** Opens a PostgreSQL database by its `postgres://` address. */
export function openPostgres(databaseUrl: string, onError: (error: Error) => void): PostgresDialect {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, connectionTimeoutMillis: 10_000 })
  // A connection that breaks while idle would end the process: the pool makes a new one when needed.
  pool.on('error', onError)
  return new PostgresDialect({ pool })
}
