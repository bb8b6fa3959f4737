import { rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { fingerprint } from './fingerprint.ts'
import { TABLES } from './schema.ts'

/** Milliseconds to wait for another process that writes. */
const PATIENCE = 30_000

/** Opens the file, or a new one in its place if another code than this has made it. */
export function openDatabase(path: string): DatabaseSync {
  const now = fingerprint()
  const database = new DatabaseSync(path, { timeout: PATIENCE })
  database.exec('create table if not exists made (by text not null)')
  const by = database.prepare('select by from made').get()?.by
  if (by !== undefined && by !== now) {
    database.close()
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
    return openDatabase(path)
  }
  database.exec(TABLES)
  if (by === undefined) database.prepare('insert into made (by) values (?)').run(now)
  return database
}
