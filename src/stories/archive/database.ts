import { rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { fingerprint } from './fingerprint.ts'
import { TABLES } from './schema.ts'

/** Milliseconds to wait for another process that writes. */
const BUSY_TIMEOUT = 30_000

/** Opens an archive's file. One that another version of the reading code has made is deleted and made anew. */
export function openDatabase(path: string): DatabaseSync {
  const now = fingerprint()
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT })
  database.exec('create table if not exists made (by text not null)')
  const by = database.prepare('select by from made').get()?.by
  if (by !== undefined && by !== now) {
    database.close()
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
    return openDatabase(path)
  }
  database.exec(TABLES)
  if (by === undefined) database.prepare('insert into made (by) values (?)').run(now)
  return database
}
