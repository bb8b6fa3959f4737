import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from './database.ts'
import { encryptRecord, openDatabase, openEncrypted } from './open.ts'
import { type At, prepareQuery } from './prepared-query.ts'
import type { Tables } from './tables.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prepared-'))
})
afterEach(() => rm(folder, { recursive: true }))

const fail = (error: Error): never => {
  throw error
}
const insertCooldown = prepareQuery((db, at: At<Pick<Tables['cooldowns'], 'person' | 'channel'>>) =>
  db.insertInto('cooldowns').values({
    server: '1',
    channel: at(({ channel }) => channel),
    person: at(({ person }) => person),
    until: '2026-01-01T00:00:00.000Z',
  }),
)
const findChannels = prepareQuery((db, at: At<{ readonly person: string }>) =>
  db
    .selectFrom('cooldowns')
    .select('channel')
    .where(
      'person',
      '=',
      at(({ person }) => person),
    ),
)
const channelsOf = async (db: Database, person: string): Promise<string[]> =>
  (await findChannels(db, { person })).rows.map(({ channel }) => channel)

test('a prepared query runs with the values of each run, in a transaction as outside of one', async () => {
  const db = await openDatabase({ dataDir: folder }, fail)
  await insertCooldown(db, { channel: 'a', person: 'ada' })
  await db.transaction().execute((tx) => insertCooldown(tx, { channel: 'b', person: 'bob' }))
  expect(await channelsOf(db, 'ada')).toEqual(['a'])
  expect(await db.transaction().execute((tx) => channelsOf(tx, 'bob'))).toEqual(['b'])
  await db.destroy()
})

test('a prepared query encrypts with the key of the database that it is run on', async () => {
  const open = async (name: string, ...dataKeys: Buffer[]): Promise<Database> => {
    const location = { dataDir: join(folder, name), dataKeys }
    await encryptRecord(location)
    return openDatabase(location, fail)
  }
  const databases = [await open('plain'), await open('one', randomBytes(32)), await open('other', randomBytes(32))]
  const written: unknown[] = []
  for (const [i, db] of databases.entries()) {
    await insertCooldown(db, { channel: `${i}`, person: 'ada' })
    expect(await channelsOf(db, 'ada')).toEqual([`${i}`])
    await db.destroy()
    const raw = await openEncrypted({ dataDir: join(folder, ['plain', 'one', 'other'][i] ?? '') }, fail)
    written.push((await raw.selectFrom('cooldowns').select('person').executeTakeFirstOrThrow()).person)
    await raw.destroy()
  }
  expect(written).toEqual(['ada', expect.stringMatching(/^enc:/), expect.stringMatching(/^enc:/)])
  expect(new Set(written).size).toBe(3)
})
