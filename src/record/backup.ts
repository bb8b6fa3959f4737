import { chmod, copyFile, mkdtemp, open, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { DatabaseKind } from '../database/migrations.ts'
import { openEncrypted, type StorageLocation } from '../database/open.ts'
import { TABLE_NAMES } from '../database/columns.ts'
import type { Tables } from '../database/tables.ts'
import { reasonOf } from '../story/reason.ts'

/** A backup that cannot be made or restored, with the reason in words for whoever runs the bot. */
export class BackupError extends Error {}

/** Maximum number of rows that one statement inserts. */
const BATCH_SIZE = 50

/** Lets PostgreSQL number further rows behind those that were restored. */
const CONTINUE_SEQUENCE = `select setval(pg_get_serial_sequence('audit_log', 'seq'), max(seq)) from audit_log having max(seq) > 0`

/** Access for the owner alone: a backup holds what people asked. */
const OWNER_ONLY = 0o600

/** What the first bytes of a SQLite file say. */
const SQLITE_HEADER = 'SQLite format 3\0'

/**
 * Writes all that is on record to a new SQLite file, as it stands at one moment, while others read and write on. Only its
 * owner may read the file, which appears when it is whole. Throws BackupError if there is a file of that name.
 */
export async function backUp(location: StorageLocation, file: string): Promise<void> {
  const reserved = await open(file, 'wx', OWNER_ONLY).catch((error: unknown) => {
    throw new BackupError(`${file}: ${reasonOf(error)}`)
  })
  await reserved.close()
  try {
    const unfinished = `${file}.part`
    await rm(unfinished, { force: true })
    await withDatabase(location, async (database) => {
      if ('dataDir' in location) await sql`vacuum into ${sql.lit(unfinished)}`.execute(database)
      else
        await withTemporaryFolder(async (dataDir) =>
          withDatabase({ dataDir }, async (copy) => {
            await copyRows(database, copy, 'sqlite')
            await sql`vacuum into ${sql.lit(unfinished)}`.execute(copy)
          }),
        )
    })
    await chmod(unfinished, OWNER_ONLY)
    await rename(unfinished, file)
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}

/**
 * Restores a backup into an empty database of either kind, and brings it up to date: all of it, or nothing. Returns the
 * number of rows. Throws BackupError where the file is none, is damaged or newer than this program, or where the
 * database holds anything.
 */
export async function restore(file: string, location: StorageLocation): Promise<number> {
  await checkHeader(file)
  return withTemporaryFolder(async (dataDir) => {
    await copyFile(file, join(dataDir, 'isnad.sqlite'))
    return withDatabase({ dataDir }, async (backup) => {
      const check = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(backup)
      if (check.rows[0]?.integrity_check !== 'ok') throw new BackupError(`${file} is damaged`)
      const kind = 'dataDir' in location ? 'sqlite' : 'postgres'
      return withDatabase(location, (database) => copyRows(backup, database, kind))
    }).catch((error: unknown) => {
      throw error instanceof BackupError ? error : new BackupError(`${file}: ${reasonOf(error)}`)
    })
  })
}

/** Copies all rows into an empty database, as they stand at one moment. Returns how many. */
async function copyRows(from: Database, to: Database, kind: DatabaseKind): Promise<number> {
  return from
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((source) =>
      to.transaction().execute(async (target) => {
        await requireEmpty(target)
        let count = 0
        for (const table of TABLE_NAMES) {
          const { rows } = await sql<Row>`select * from ${sql.table(table)}`.execute(source)
          for (let start = 0; start < rows.length; start += BATCH_SIZE)
            await insert(table, rows.slice(start, start + BATCH_SIZE), kind).execute(target)
          count += rows.length
        }
        if (kind === 'postgres') await sql.raw(CONTINUE_SEQUENCE).execute(target)
        return count
      }),
    )
}

type Row = Readonly<Record<string, unknown>>

function insert(table: string, rows: readonly Row[], kind: DatabaseKind): RawBuilder<unknown> {
  const columns = Object.keys(rows[0] ?? {})
  const names = sql.join(columns.map((name) => sql.ref(name)))
  const values = sql.join(rows.map((row) => sql`(${sql.join(columns.map((name) => row[name]))})`))
  // PostgreSQL would number the rows of a numbered table anew.
  const asTheyAre = sql.raw(kind === 'postgres' ? 'overriding system value' : '')
  return sql`insert into ${sql.table(table)} (${names}) ${asTheyAre} values ${values}`
}

async function requireEmpty(database: Kysely<Tables>): Promise<void> {
  for (const table of TABLE_NAMES) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(database)
    if (rows.length > 0)
      throw new BackupError('the record is not empty: restore into a new DATA_DIR or an empty database')
  }
}

/** Throws BackupError where a file cannot be read or is no SQLite file. */
async function checkHeader(file: string): Promise<void> {
  const found = await readStart(file).catch((error: unknown) => {
    throw new BackupError(`${file}: ${reasonOf(error)}`)
  })
  if (found !== SQLITE_HEADER) throw new BackupError(`${file} is no backup`)
}

async function readStart(file: string): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(SQLITE_HEADER.length) })
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function withDatabase<T>(location: StorageLocation, run: (database: Database) => Promise<T>): Promise<T> {
  // Whatever breaks a connection fails the query that needs it.
  const database = await openEncrypted(location, () => {})
  try {
    return await run(database)
  } finally {
    await database.destroy()
  }
}

async function withTemporaryFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-'))
  try {
    return await run(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
