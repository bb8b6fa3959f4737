import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { openSqlite, sqliteDisk } from './sqlite.ts'
import type { Tables } from './tables.ts'
import { type Disk, groupWriter } from './writer.ts'

/** SQLite's number for `synchronous=FULL`. */
const FULL = 2

let folder = ''
let db: Database
/** The statements that were run, by their first word. */
let statements: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-'))
  const dialect = await openSqlite(folder)
  db = new Kysely<Tables>({
    dialect,
    log: ({ query }) => void statements.push(query.sql.split(' ')[0] ?? ''),
  })
  await migrate(db, 'sqlite')
  statements = []
})
afterEach(async () => {
  await db.destroy()
  await rm(folder, { recursive: true, force: true })
})

/** A disk that is never written to. */
const disk: Disk = { flush: async () => undefined, close: async () => undefined }
const keep = (key: string) => (tx: Database) =>
  tx.insertInto('button_states').values({ key, value: '', at: '2026-05-04' }).execute()
const kept = async (): Promise<string[]> =>
  (await db.selectFrom('button_states').select('key').orderBy('key').execute()).map(({ key }) => key)
/** Work that changes something and then fails. */
const fail = async (tx: Database): Promise<void> => {
  await keep('lost')(tx)
  throw new Error('no')
}

test('what is asked for at one moment is one transaction', async () => {
  const { transact, write } = groupWriter(db, disk)
  await Promise.all([transact(keep('a')), write(keep('b')), transact(keep('c'))])
  expect(statements.filter((one) => one === 'insert')).toHaveLength(3)
  expect(statements.filter((one) => one === 'begin' || one === 'commit')).toHaveLength(2)
  expect(await kept()).toEqual(['a', 'b', 'c'])
})

test('what nobody waits for is written with the next that somebody waits for, or in its own time', async () => {
  const { transact, transactLater } = groupWriter(db, disk)
  await Promise.all([transactLater(keep('a')), transactLater(keep('b')), transact(keep('c'))])
  expect(statements.filter((one) => one === 'commit')).toHaveLength(1)
  await Promise.all([transactLater(keep('d')), transactLater(keep('e'))])
  expect(statements.filter((one) => one === 'commit')).toHaveLength(2)
  expect(await kept()).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('what was put off is written when the writer is closed', async () => {
  const { transactLater, close } = groupWriter(db, disk)
  const put = transactLater(keep('a'))
  await close()
  expect(statements.filter((one) => one === 'commit')).toHaveLength(1)
  await put
  expect(await kept()).toEqual(['a'])
})

test('work that throws is undone, and what was asked for beside it is not', async () => {
  const { transact } = groupWriter(db, disk)
  const [before, failed, after] = await Promise.allSettled([transact(keep('a')), transact(fail), transact(keep('c'))])
  expect([before.status, failed.status, after.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(await kept()).toEqual(['a', 'c'])
  await expect(transact(fail)).rejects.toThrow('no')
  expect(await kept()).toEqual(['a', 'c'])
})

test('where the transaction itself fails, everybody is told', async () => {
  const { transact } = groupWriter(db, disk)
  await db.destroy()
  const all = await Promise.allSettled([transact(keep('a')), transact(keep('b'))])
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  db = new Kysely<Tables>({ dialect: await openSqlite(folder) })
  expect(await kept()).toEqual([])
})

test('nobody is answered before it is on the disk, and what comes meanwhile is written next', async () => {
  const busy = Promise.withResolvers<void>()
  let answered = 0
  const { transact } = groupWriter(db, { ...disk, flush: () => busy.promise })
  const all = ['a', 'b', 'c'].map(async (key, i) => {
    if (i > 0) await new Promise(setImmediate).then(() => new Promise(setImmediate))
    await transact(keep(key))
    answered++
  })
  while ((await kept()).length === 0) await new Promise(setImmediate)
  await new Promise(setImmediate)
  expect([answered, await kept()]).toEqual([0, ['a']])
  busy.resolve()
  await Promise.all(all)
  expect([answered, await kept()]).toEqual([3, ['a', 'b', 'c']])
  expect(statements.filter((one) => one === 'commit')).toHaveLength(2)
})

test('what is written in a group is there for another process, and other writing still waits for the disk', async () => {
  const writer = groupWriter(db, sqliteDisk(folder))
  await writer.transact(keep('a'))
  const other = new DatabaseSync(join(folder, 'isnad.sqlite'))
  expect(other.prepare('select key from button_states').all()).toEqual([{ key: 'a' }])
  other.close()
  const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db)
  expect(rows).toEqual([{ synchronous: FULL }])
  await writer.close()
})
