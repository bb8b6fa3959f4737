import { Kysely } from 'kysely'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'

/** One file in a folder, or a PostgreSQL server. */
export type StorageLocation = { readonly dataDir: string } | { readonly databaseUrl: string }

/** Where the settings put the record. */
export const storageLocation = (settings: {
  readonly databaseUrl: string | undefined
  readonly dataDir: string
}): StorageLocation => (settings.databaseUrl ? { databaseUrl: settings.databaseUrl } : { dataDir: settings.dataDir })

/** Opens a database and brings its tables up to date. Throws the database's error if it cannot be opened. */
export async function openDatabase(location: StorageLocation, onError: (error: Error) => void): Promise<Database> {
  const local = 'dataDir' in location
  const dialect = local ? await openSqlite(location.dataDir) : openPostgres(location.databaseUrl, onError)
  const database: Database = new Kysely<Tables>({ dialect })
  try {
    await migrate(database, local ? 'sqlite' : 'postgres')
  } catch (error) {
    await database.destroy()
    throw error
  }
  return database
}
