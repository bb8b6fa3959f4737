import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from './database.ts'
import { openDatabase, storageLocation } from './open.ts'
import { sqliteDisk } from './sqlite.ts'
import { directWriter } from './writer.ts'

let folder = ''
let opened: Database[] = []
const open = async (dataDir = join(folder, 'a', 'b')): Promise<Database> => {
  const database = await openDatabase({ dataDir }, () => {})
  opened.push(database)
  return database
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-'))
})
afterEach(async () => {
  for (const one of opened) await one.destroy()
  opened = []
  rmSync(folder, { recursive: true })
})

const keep = (db: Database, key: string, at = '2026-05-04') =>
  db.insertInto('button_states').values({ key, value: '', at }).execute()
const kept = async (db: Database): Promise<string[]> =>
  (await db.selectFrom('button_states').select('key').orderBy('key').execute()).map(({ key }) => key)

test('the settings choose a server, or else a file in the folder', () => {
  expect(storageLocation({ databaseUrl: 'postgres://x', dataDir: 'd' })).toEqual({ databaseUrl: 'postgres://x' })
  expect(storageLocation({ databaseUrl: undefined, dataDir: 'd' })).toEqual({ dataDir: 'd' })
  expect(storageLocation({ databaseUrl: '', dataDir: 'd' })).toEqual({ dataDir: 'd' })
})

test('a folder is made, and what was written is there for the next who opens it', async () => {
  const first = await open()
  await keep(first, 'a')
  await first.destroy()
  opened = []
  expect(await kept(await open())).toEqual(['a'])
})

test('two processes open a file together, and the tables are made once', async () => {
  const [one, two] = await Promise.all([open(), open()])
  await keep(one, 'a')
  expect(await kept(two)).toEqual(['a'])
})

test('whoever reads and then writes in a transaction waits for the other, and nothing is lost', async () => {
  const [one, two] = await Promise.all([open(), open()])
  const addOne = (db: Database) =>
    db.transaction().execute(async (tx) => {
      const there = await kept(tx)
      await new Promise(setImmediate)
      await keep(tx, `${there.length}`)
    })
  await Promise.all([addOne(one), addOne(two), addOne(one), addOne(two)])
  expect(await kept(one)).toEqual(['0', '1', '2', '3'])
})

describe('a transaction that fails', () => {
  test('is undone, and tells what failed', async () => {
    const db = await open()
    const failing = db.transaction().execute(async (tx) => {
      await keep(tx, 'a')
      await keep(tx, 'a')
    })
    await expect(failing).rejects.toThrow('UNIQUE')
    expect(await kept(db)).toEqual([])
  })

  test('tells of a full disk, and not that nothing is left to undo', async () => {
    const db = await open()
    await sql`pragma max_page_count = 1`.execute(db)
    const failing = db.transaction().execute(async (tx) => keep(tx, 'a'.repeat(4_000_000)))
    await expect(failing).rejects.toThrow('full')
    await sql`pragma max_page_count = 1000000`.execute(db)
    await keep(db, 'b')
    expect(await kept(db)).toEqual(['b'])
  })

  test('does not stay open in the way of those that follow', async () => {
    const db = await open()
    await sql`begin immediate`.execute(db)
    await keep(db, 'a')
    expect(await kept(await open())).toEqual(['a'])
  })
})

test('what refers to a row that is gone is refused', async () => {
  const db = await open()
  const delivery = { id: 'a', purpose: 'answer', server: '1', answer: 'gone', state: 'waiting', due_at: '' } as const
  const insert = db.insertInto('deliveries').values({ ...delivery, attempts: 0, unsure: 0 })
  await expect(insert.execute()).rejects.toThrow('FOREIGN KEY')
})

test('a value that SQLite has no type for is refused, and not stored as something else', async () => {
  const db = await open()
  for (const value of [true, new Date(0), undefined, { a: 1 }])
    await expect(
      sql`insert into button_states (key, value, at) values ('a', ${value}, '')`.execute(db),
    ).rejects.toThrow('SQLite cannot store')
  expect(await kept(db)).toEqual([])
})

test('what is committed is on the disk: the log is flushed, and closed in the end', async () => {
  const dataDir = join(folder, 'a')
  const db = await open(dataDir)
  await keep(db, 'a')
  const disk = sqliteDisk(dataDir)
  await disk.flush()
  await disk.flush()
  await disk.close()
  await expect(sqliteDisk(join(folder, 'nowhere')).flush()).rejects.toThrow('ENOENT')
  await expect(sqliteDisk(dataDir).close()).resolves.toBeUndefined()
})

test('a log that was not there yet is looked for again', async () => {
  const dataDir = join(folder, 'later')
  const disk = sqliteDisk(dataDir)
  await expect(disk.flush()).rejects.toThrow('ENOENT')
  await keep(await open(dataDir), 'a')
  await disk.flush()
  await disk.close()
})

test('a writer for a server writes each by itself: what fails takes nothing with it', async () => {
  const db = await open()
  const { transact, transactLater, write, close } = directWriter(db)
  const [first, second, third] = await Promise.allSettled([
    transact((tx) => keep(tx, 'a')),
    transactLater(async (tx) => {
      await keep(tx, 'b')
      throw new Error('no')
    }),
    write((one) => keep(one, 'c')),
  ])
  expect([first.status, second.status, third.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  await close()
  expect(await kept(db)).toEqual(['a', 'c'])
})
