import { PostgresDialect } from 'kysely'
import pg from 'pg'

/** Opens a PostgreSQL database by its `postgres://` address. A connection that breaks is told to `onError`. */
export function openPostgres(databaseUrl: string, onError: (error: Error) => void): PostgresDialect {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, connectionTimeoutMillis: 10_000 })
  // A connection that breaks, idle or between two statements, would end the process: the pool makes a new one when needed.
  pool.on('connect', (client) => client.on('error', onError))
  // Told of the idle ones a second time.
  pool.on('error', () => undefined)
  return new PostgresDialect({ pool })
}
