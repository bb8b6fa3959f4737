import { PostgresDialect } from 'kysely'
import pg from 'pg'

/** Opens a PostgreSQL database by its `postgres://` address. A connection that breaks is told to `onError`. */
export function openPostgres(databaseUrl: string, onError: (error: Error) => void): PostgresDialect {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, connectionTimeoutMillis: 10_000 })
  const connections = new Set<pg.PoolClient>()
  pool.on('connect', (connection) => {
    // A connection that breaks, idle or between two statements, would end the process: the pool makes a new one when needed.
    connection.on('error', onError)
    connections.add(connection)
    connection.once('end', () => connections.delete(connection))
  })
  // Told of the idle ones a second time.
  pool.on('error', () => undefined)
  return new PostgresDialect({
    pool: {
      options: pool.options,
      connect: () => pool.connect(),
      // A pool has ended once it has said goodbye, while its connections still close: a server that stops then is no fault.
      end: async () => {
        const closed = [...connections].map((connection) => new Promise((resolve) => connection.once('end', resolve)))
        await pool.end()
        await Promise.all(closed)
      },
    },
  })
}
