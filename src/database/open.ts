import { Kysely } from 'kysely'
import { CipherPlugin } from './cipher-plugin.ts'
import type { Database } from './database.ts'
import { encryptDatabase, unlock } from './encrypt.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { compactSqlite, openSqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'

/** One file in a folder, or a PostgreSQL server; with the key of what is encrypted in it, and the key before that. */
export type StorageLocation = ({ readonly dataDir: string } | { readonly databaseUrl: string }) & {
  readonly dataKeys?: readonly Buffer[] | undefined
}

/** Where the settings put the record. */
export const storageLocation = ({
  databaseUrl,
  dataDir,
  dataKeys,
}: {
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  readonly dataKeys?: readonly Buffer[] | undefined
}): StorageLocation => ({ ...(databaseUrl ? { databaseUrl } : { dataDir }), dataKeys })

/**
 * Opens a database, brings its tables up to date, and reads and writes what is encrypted in it. Throws the database's error
 * if it cannot be opened, and DataKeyError if the key is not its key.
 */
export async function openDatabase(location: StorageLocation, onError: (error: Error) => void): Promise<Database> {
  const database = await openEncrypted(location, onError)
  try {
    const cipher = await unlock(database, location.dataKeys ?? [])
    return cipher ? database.withPlugin(new CipherPlugin(cipher)) : database
  } catch (error) {
    await database.destroy()
    throw error
  }
}

/**
 * Encrypts a record with its first key, if it has one and is not yet. Nobody else may have it open. Returns whether anything
 * was done. Throws DataKeyError as opening does.
 */
export async function encryptRecord(location: StorageLocation): Promise<boolean> {
  if (!location.dataKeys?.length) return false
  const local = 'dataDir' in location
  // Whatever breaks a connection fails the query that needs it.
  const database = await openEncrypted(location, () => {})
  try {
    const done = await encryptDatabase(database, local ? 'sqlite' : 'postgres', location.dataKeys)
    // What stood there before is still in free pages of the file.
    if (done && local) await compactSqlite(database)
    return done
  } finally {
    await database.destroy()
  }
}

/** Opens a database in which what is encrypted stays so, and brings its tables up to date. */
export async function openEncrypted(location: StorageLocation, onError: (error: Error) => void): Promise<Database> {
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
